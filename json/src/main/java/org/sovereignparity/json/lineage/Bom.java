package org.sovereignparity.json.lineage;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sovereignparity.internal.Dates;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.json.lineage.LineageIssue.Code;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

/** A CycloneDX bill of materials: its components by reference, and what it says of itself. */
final class Bom {
  static final String MODEL = "machine-learning-model";
  static final String DATA = "data";

  private static final ImmutableSet<String> VERSIONS = ImmutableSet.of("1.5", "1.6", "1.7");

  private final ForeignValue root;
  private final Issues issues;
  private final String version;
  private final LocalDate on;
  private final Source source;
  private final Map<String, ForeignValue> byRef = new HashMap<>();
  private final ListMultimap<String, ForeignValue> dependencies = ArrayListMultimap.create();
  private final SetMultimap<String, String> aggregates = HashMultimap.create();

  private Bom(ForeignValue root, String version, LocalDate readOn, Issues issues) {
    this.root = root;
    this.issues = issues;
    this.version = version;
    Optional<LocalDate> stated = day(root.get("metadata", "timestamp"), issues);
    this.on = stated.orElse(readOn);
    this.source = source(stated);
    index(rootComponents());
    indexDependencies();
    indexCompositions();
  }

  /**
   * {@return the bill that {@code root} is}
   *
   * @param readOn the date of its claims if it has none
   */
  static Bom of(ForeignValue root, LocalDate readOn, Issues issues) {
    if (!root.get("bomFormat").scalar().equals(Optional.of("CycloneDX"))) {
      throw root.refused(
          LineageFault.NOT_A_BOM, "Document must be an object with \"bomFormat\": \"CycloneDX\"");
    }
    ForeignValue version = root.get("specVersion");
    Optional<String> text = version.scalar().filter(VERSIONS::contains);
    if (text.isEmpty()) {
      throw version.refused(
          LineageFault.UNSUPPORTED_VERSION,
          "Version must be one of %s: %s"
              .formatted(VERSIONS, Issues.shown(version.scalar().orElse(""))));
    }
    return new Bom(root, text.get(), readOn, issues);
  }

  private Source source(Optional<LocalDate> stated) {
    String serial = root.get("serialNumber").notBlank().orElse("");
    return Source.builder()
        .id("cyclonedx")
        .title(("CycloneDX " + version + " BOM " + serial).strip())
        .date(stated)
        .build();
  }

  /** {@return the day of a date and time, where it was then, if there is one} */
  static Optional<LocalDate> day(ForeignValue at, Issues issues) {
    Optional<String> text = issues.text(at);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate day = OffsetDateTime.parse(text.get()).toLocalDate();
      if (day.getYear() >= Dates.MIN_YEAR && day.getYear() <= Dates.MAX_YEAR) {
        return Optional.of(day);
      }
    } catch (DateTimeException e) {
      // An issue below, as every text that is no date and time.
    }
    issues.add(
        Code.BAD_DATE,
        at,
        "Time must be such as 2026-01-15T00:00:00Z within %s..%s: %s"
            .formatted(Dates.MIN_YEAR, Dates.MAX_YEAR, Issues.shown(text.get())));
    return Optional.empty();
  }

  private List<ForeignValue> rootComponents() {
    ForeignValue own = root.get("metadata", "component");
    List<ForeignValue> all = new ArrayList<>(own.isObject() ? List.of(own) : List.of());
    all.addAll(components());
    return all;
  }

  private void index(List<ForeignValue> components) {
    for (ForeignValue component : components) {
      component.get("bom-ref").scalar().ifPresent(ref -> byRef.putIfAbsent(ref, component));
      index(component.get("components").items());
    }
  }

  private void indexDependencies() {
    for (ForeignValue entry : root.get("dependencies").items()) {
      Optional<String> ref = entry.get("ref").scalar();
      for (ForeignValue on : entry.get("dependsOn").items()) {
        Optional<ForeignValue> found = on.scalar().flatMap(this::find);
        if (ref.isPresent() && found.isPresent()) {
          dependencies.put(ref.get(), found.get());
        }
      }
    }
  }

  private void indexCompositions() {
    for (ForeignValue composition : root.get("compositions").items()) {
      String aggregate = composition.get("aggregate").scalar().orElse("");
      for (ForeignValue part : composition.get("assemblies").items()) {
        part.scalar().ifPresent(ref -> aggregates.put(ref, aggregate));
      }
    }
  }

  Issues issues() {
    return issues;
  }

  String version() {
    return version;
  }

  LocalDate on() {
    return on;
  }

  ForeignValue root() {
    return root;
  }

  /** {@return the component that the bill is about; may be absent} */
  ForeignValue subject() {
    return root.get("metadata", "component");
  }

  ImmutableList<ForeignValue> components() {
    return root.get("components").items();
  }

  Optional<ForeignValue> find(String ref) {
    return Optional.ofNullable(byRef.get(ref));
  }

  Citation citation(ForeignValue at) {
    return at.pointer().isEmpty()
        ? Citation.of(source, Confidence.SINGLE_REPORT)
        : Citation.of(source, at.pointer(), Confidence.SINGLE_REPORT);
  }

  /** {@return who made the bill: a manufacturer, an author or a tool, the first that is named} */
  String author() {
    ForeignValue metadata = root.get("metadata");
    ForeignValue tools = metadata.get("tools");
    return Stream.of(
            Stream.of(metadata.get("manufacturer", "name")),
            metadata.get("authors").items().stream().map(author -> author.get("name")),
            tools.get("components").items().stream().map(tool -> tool.get("name")),
            tools.items().stream().map(tool -> tool.get("name")))
        .flatMap(names -> names)
        .flatMap(name -> name.scalar().stream())
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse("CycloneDX BOM");
  }

  static boolean isA(ForeignValue component, String type) {
    return component.get("type").scalar().equals(Optional.of(type));
  }

  /**
   * {@return the models that are no parts of others, outermost first}
   *
   * <p>What the model that the bill is about directly depends on is a part of it.
   */
  ImmutableList<ForeignValue> models() {
    Set<String> parts = new HashSet<>();
    if (isA(subject(), MODEL)) {
      dependencies(subject()).forEach(part -> parts.add(part.pointer()));
    }
    ImmutableList.Builder<ForeignValue> models = ImmutableList.builder();
    collect(rootComponents(), parts, models);
    return models.build();
  }

  private static void collect(
      List<ForeignValue> components,
      Set<String> parts,
      ImmutableList.Builder<ForeignValue> models) {
    for (ForeignValue component : components) {
      if (!isA(component, MODEL)) {
        collect(component.get("components").items(), parts, models);
      } else if (!parts.contains(component.pointer())) {
        models.add(component);
      }
    }
  }

  /** {@return what {@code component} directly depends on} */
  ImmutableList<ForeignValue> dependencies(ForeignValue component) {
    return component
        .get("bom-ref")
        .scalar()
        .map(ref -> ImmutableList.copyOf(dependencies.get(ref)))
        .orElse(ImmutableList.of());
  }

  /** {@return whether the bill states that it lists all that {@code component} is made of} */
  boolean isComplete(ForeignValue component) {
    return component
        .get("bom-ref")
        .scalar()
        .filter(ref -> aggregates.get(ref).equals(ImmutableSet.of("complete")))
        .isPresent();
  }
}
