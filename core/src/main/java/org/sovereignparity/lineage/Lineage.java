package org.sovereignparity.lineage;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.internal.PolicyStyle;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.report.Graph;

/**
 * Where each component of a model comes from: what is taken as known, and what is claimed.
 *
 * <p>Facts and claims stay apart. A claim changes no component; what may be true of a component as
 * of a day follows from both, and is {@linkplain #established asked for}.
 */
@Value.Immutable
@PolicyStyle
public abstract class Lineage {
  private static final int IDS_SHOWN = 20;

  Lineage() {}

  /** {@return a builder that needs a model; {@link Builder} says what it refuses} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this lineage} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** {@return the model, with its organisation} */
  public abstract Model model();

  /** {@return the components, in the order given} */
  public abstract ImmutableList<Component> components();

  /** {@return what was claimed of components, in the order given} */
  public abstract ImmutableList<Claim> claims();

  /** {@return what is known of models that components come from} */
  public abstract ImmutableList<UpstreamModel> upstreamModels();

  /**
   * {@return whether the licence of each component is the effective one, which already accounts for
   * what the models that it comes from restrict; false if nothing else is said}
   *
   * <p>If so, the licences of upstream models are not asked. If not, a model that a component or
   * another model comes from and that is not listed is one of unknown licence, and so is the model
   * that a third-party component comes from which names none.
   */
  @Value.Default
  public boolean effectiveLicences() {
    return false;
  }

  /** {@return whether every part of the model is listed; true if nothing else is said} */
  @Value.Default
  public boolean complete() {
    return true;
  }

  /**
   * {@return what may be true of each component as of a day, in their order}
   *
   * @param asOf the day; without one, all that ever became known counts
   */
  public ImmutableList<Established> established(Optional<LocalDate> asOf) {
    requireNonNull(asOf);
    ImmutableListMultimap<String, Claim> heard =
        Multimaps.index(
            claims().stream().filter(claim -> claim.isMadeBy(asOf)).iterator(), Claim::component);
    return components().stream()
        .map(component -> Established.of(component, heard.get(component.id()), asOf))
        .collect(toImmutableList());
  }

  /**
   * {@return {@code upstream} and all that it comes from, each once}
   *
   * <p>Of a model that is not listed nothing but what names it is known.
   */
  public ImmutableList<UpstreamModel> chain(Model upstream) {
    ImmutableMap<String, UpstreamModel> byId = upstreamById();
    Set<String> chain = new LinkedHashSet<>();
    collect(upstream.id(), byId, chain);
    return chain.stream()
        .map(
            id ->
                Optional.ofNullable(byId.get(id))
                    .orElseGet(() -> notListed(id.equals(upstream.id()) ? upstream : Model.of(id))))
        .collect(toImmutableList());
  }

  private static UpstreamModel notListed(Model model) {
    return UpstreamModel.builder().model(model).build();
  }

  private static void collect(
      String first, ImmutableMap<String, UpstreamModel> byId, Set<String> chain) {
    LinkedHashSet<String> waiting = new LinkedHashSet<>(ImmutableList.of(first));
    while (!waiting.isEmpty()) {
      String id = waiting.iterator().next();
      waiting.remove(id);
      UpstreamModel model = byId.get(id);
      if (chain.add(id) && model != null) {
        waiting.addAll(model.from());
      }
    }
  }

  /**
   * {@return the components, the models that they may come from, and what those come from, as of a
   * day; {@link Graph#toMermaid} writes it for a page of Markdown}
   *
   * <p>The id of a node is {@code part} and the id of the component, or {@code model} and the id of
   * the model, with a space between them.
   *
   * @param asOf the day; without one, all that ever became known counts
   */
  public Graph graph(Optional<LocalDate> asOf) {
    return new LineageGraph(this).graph(established(asOf));
  }

  /** {@return the upstream models, each after those of them that it comes from} */
  @Value.Lazy
  public ImmutableList<UpstreamModel> originsFirst() {
    return UpstreamOrder.of(upstreamById());
  }

  /** Asked for each part, and each time along a chain. */
  @Value.Lazy
  ImmutableMap<String, UpstreamModel> upstreamById() {
    return upstreamModels().stream()
        .collect(toImmutableMap(upstream -> upstream.model().id(), upstream -> upstream));
  }

  @Value.Check
  void check() {
    checkComponents();
    checkShares();
    checkClaims();
    checkUpstreamModels();
    ImmutableList<UpstreamModel> unused = originsFirst();
  }

  private void checkComponents() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < components().size(); i++) {
      String id = components().get(i).id();
      if (!seen.add(id)) {
        throw new RefusedException(
            LineageRefusal.DUPLICATE_COMPONENT,
            Place.of("components").at(i).property("id"),
            "Component must be listed once: \"" + id + '"');
      }
    }
  }

  private void checkShares() {
    Rational sum =
        Rational.sum(
            components().stream()
                .filter(component -> component.presence() != Presence.ABSENT)
                .flatMap(component -> component.parameterShare().stream())
                .collect(toImmutableList()));
    if (sum.compareTo(Rational.ONE) > 0) {
      throw new IllegalArgumentException(
          "Shares of the parameters must come to at most 1 in all: " + sum);
    }
  }

  private void checkClaims() {
    ImmutableMap<String, Component> byId =
        components().stream().collect(toImmutableMap(Component::id, component -> component));
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < claims().size(); i++) {
      Claim claim = claims().get(i);
      Place where = Place.of("claims").at(i);
      if (!seen.add(claim.id())) {
        throw new RefusedException(
            LineageRefusal.DUPLICATE_CLAIM,
            where.property("id"),
            "Claim must be listed once: \"" + claim.id() + '"');
      }
      Component component = byId.get(claim.component());
      if (component == null) {
        throw new RefusedException(
            LineageRefusal.UNKNOWN_COMPONENT,
            where.property("component"),
            "Component of a claim must be one of %s: \"%s\""
                .formatted(shownIds(), claim.component()));
      }
      claim
          .asserts()
          .derivation()
          .ifPresent(
              derivation ->
                  Component.checkApplies(
                      component.kind(),
                      derivation,
                      where.property("asserts").property("derivation")));
    }
  }

  private String shownIds() {
    return components().stream().map(Component::id).limit(IDS_SHOWN).collect(joining(", ", "[", ""))
        + (components().size() > IDS_SHOWN ? ", ...]" : "]");
  }

  private void checkUpstreamModels() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < upstreamModels().size(); i++) {
      Model model = upstreamModels().get(i).model();
      if (!seen.add(model.id())) {
        throw duplicate(
            Place.of("upstreamModels").at(i), "Upstream model must be listed once: \"%s\"", model);
      }
    }
    ImmutableMap<String, UpstreamModel> byId = upstreamById();
    for (int i = 0; i < components().size(); i++) {
      Optional<Model> named = components().get(i).upstream();
      Optional<UpstreamModel> listed = named.map(model -> byId.get(model.id()));
      if (listed.isPresent() && !listed.map(UpstreamModel::model).equals(named)) {
        throw duplicate(
            Place.of("components").at(i).property("upstream"),
            "Component must name its upstream model as it is listed: \"%s\"",
            named.get());
      }
    }
  }

  private static RefusedException duplicate(Place where, String message, Model model) {
    return new RefusedException(
        LineageRefusal.DUPLICATE_UPSTREAM, where, message.formatted(model.id()));
  }

  /** {@return the ids of the components, in their order} */
  public ImmutableSet<String> componentIds() {
    return components().stream().map(Component::id).collect(toImmutableSet());
  }

  /** {@return the model, with how many components are listed and whether that is all} */
  @Override
  public String toString() {
    return "%s: %s components%s, %s claims"
        .formatted(
            model(), components().size(), complete() ? "" : " and perhaps more", claims().size());
  }

  /**
   * Builds a {@link Lineage}. It throws {@link RefusedException}, with a {@link LineageRefusal} and
   * the part at fault, if two components, claims or upstream models have one id; a claim is about a
   * component that is not listed, or asserts a derivation that a component of its kind cannot have;
   * a component names its upstream model otherwise than it is listed; or an upstream model comes,
   * by way of others, from itself. It throws {@link IllegalArgumentException} if the shares of the
   * parameters, of all components but those known to be absent, come to more than 1.
   */
  public static final class Builder extends ImmutableLineage.Builder {
    Builder() {}
  }
}
