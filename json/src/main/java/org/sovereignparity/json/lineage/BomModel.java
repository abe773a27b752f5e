package org.sovereignparity.json.lineage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.json.lineage.LineageIssue.Code;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Evidence;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Material;
import org.sovereignparity.lineage.Presence;
import org.sovereignparity.model.Model;

/** Reads one model of a bill of materials: its weights, parts, data, ancestors and licences. */
final class BomModel {
  private static final String TOKENIZER = "cdx:ai-ml:model:tokenizer";
  private static final ImmutableSet<String> CODE =
      ImmutableSet.of("application", "framework", "library");
  private static final ImmutableSet<String> FILES_OF_WEIGHTS =
      ImmutableSet.of(".bin", ".gguf", ".h5", ".onnx", ".pt", ".pth", ".safetensors");

  private final Bom bom;
  private final ForeignValue component;
  private final LineageDraft draft;
  private final BomIdentity identity;
  private final BomEvidence evidence;
  private final BomLicences licences;
  private final Map<String, String> idByRef = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private boolean allRead = true;

  private BomModel(Bom bom, ForeignValue component, Model model) {
    this.bom = bom;
    this.component = component;
    this.draft = new LineageDraft(model, bom.author(), bom.on());
    this.identity = new BomIdentity(bom);
    this.evidence = new BomEvidence(bom);
    this.licences = new BomLicences(bom, evidence, draft);
  }

  /** {@return the reading of a model, if it has a name} */
  static Optional<BomModel> of(Bom bom, ForeignValue component) {
    Optional<Model> model = new BomIdentity(bom).model(component);
    return model.map(named -> new BomModel(bom, component, named));
  }

  /** Reads all but the declared claims. */
  void read(boolean isOnlyModel) {
    String unused =
        add(
            component,
            LineageDraft.WEIGHTS,
            ComponentKind.WEIGHTS,
            Material.CORE,
            Presence.PRESENT);
    readUpstream(component, LineageDraft.WEIGHTS);
    licences.read(component, LineageDraft.WEIGHTS);
    readDesign();
    readDatasets();
    readParts(component.get("components").items(), true);
    readParts(bom.dependencies(component), false);
    if (isOnlyModel) {
      bom.components().stream().filter(other -> Bom.isA(other, Bom.DATA)).forEach(this::readData);
    }
  }

  /** {@return the component that a reference leads to, if it is one of this model} */
  Optional<String> find(String ref) {
    return Optional.ofNullable(idByRef.get(ref));
  }

  LineageDraft draft() {
    return draft;
  }

  Lineage build() {
    draft.complete(allRead && bom.isComplete(component));
    return draft.build();
  }

  private String add(
      ForeignValue at, String wanted, ComponentKind kind, Material material, Presence presence) {
    String id = draft.component(at, wanted, kind, material, presence, bom.citation(at));
    at.get("bom-ref").scalar().ifPresent(ref -> idByRef.putIfAbsent(ref, id));
    boolean unused = seen.add(at.pointer());
    return id;
  }

  private void readDesign() {
    ForeignValue parameters = component.get("modelCard", "modelParameters");
    for (String key : ImmutableList.of("modelArchitecture", "architectureFamily")) {
      if (parameters.get(key).notBlank().isPresent()) {
        String unused =
            add(
                parameters.get(key),
                "architecture",
                ComponentKind.ARCHITECTURE,
                Material.CORE,
                Presence.PRESENT);
        return;
      }
    }
  }

  private void readParts(ImmutableList<ForeignValue> parts, boolean areInside) {
    for (ForeignValue part : parts) {
      if (!seen.contains(part.pointer())) {
        readPart(part, areInside);
      }
      if (areInside) {
        readParts(part.get("components").items(), true);
      }
    }
  }

  /** Software that a model depends on is what runs it, and no part of it. */
  private void readPart(ForeignValue part, boolean isInside) {
    String type = part.get("type").scalar().orElse("");
    if (type.equals(Bom.MODEL)) {
      bom.issues()
          .add(Code.PART_TAKEN_AS_WEIGHTS, part, "Kind of a part that is a model is not stated");
      readPart(part, ComponentKind.WEIGHTS, Material.CORE);
    } else if (type.equals(Bom.DATA)) {
      readData(part);
    } else if (isInside && CODE.contains(type)) {
      readPart(
          part,
          isTokenizer(part) ? ComponentKind.TOKENIZER : ComponentKind.INFERENCE_CODE,
          Material.AUXILIARY);
    } else if (type.equals("file")) {
      readFile(part);
    } else if (isInside) {
      skip(part, Code.PART_NOT_READ, "Part is none of those that are read: " + Issues.shown(type));
    }
  }

  /** Weights in a folder of their own may be those of an encoder, or of anything. */
  private void readFile(ForeignValue file) {
    String name = name(file).orElse("");
    if (isOfWeights(name) && name.indexOf('/') >= 0) {
      skip(
          file,
          Code.PART_NOT_READ,
          "File of weights in a folder must be listed as a part: " + Issues.shown(name));
    }
  }

  private static boolean isOfWeights(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return FILES_OF_WEIGHTS.stream().anyMatch(lower::endsWith);
  }

  private void skip(ForeignValue part, Code code, String message) {
    bom.issues().add(code, part, message);
    allRead = false;
  }

  private static boolean isTokenizer(ForeignValue part) {
    return part.get("properties").items().stream()
        .anyMatch(property -> property.get("name").scalar().equals(Optional.of(TOKENIZER)));
  }

  private void readPart(ForeignValue part, ComponentKind kind, Material material) {
    Optional<String> name = name(part);
    if (name.isEmpty()) {
      skip(part, Code.NAME_MISSING, "Component must have a name");
      return;
    }
    String id = add(part, name.get(), kind, material, Presence.UNKNOWN);
    readUpstream(part, id);
    licences.read(part, id);
  }

  private static Optional<String> name(ForeignValue part) {
    return part.get("name").notBlank();
  }

  private void readData(ForeignValue data) {
    if (seen.contains(data.pointer())) {
      return;
    }
    String name = name(data).orElse("");
    if (isOfWeights(name)) {
      readFile(data);
      bom.issues()
          .add(
              Code.WEIGHTS_AS_DATA,
              data,
              "File of weights is no training data: " + Issues.shown(name));
      return;
    }
    ImmutableList<ForeignValue> contents = data.get("data").items();
    if (!contents.isEmpty() && contents.stream().noneMatch(item -> Bom.isA(item, "dataset"))) {
      skip(data, Code.PART_NOT_READ, "Data must hold a dataset to be training data");
      return;
    }
    bom.issues().add(Code.DATA_USE_NOT_STATED, data, "Data may be for training or for evaluation");
    readPart(data, ComponentKind.TRAINING_DATA, Material.AUXILIARY);
  }

  private void readDatasets() {
    ForeignValue datasets = component.get("modelCard", "modelParameters", "datasets");
    for (ForeignValue dataset : bom.issues().items(datasets)) {
      Optional<String> ref = dataset.get("ref").scalar();
      if (ref.isPresent()) {
        readReferred(dataset.get("ref"), ref.get());
      } else {
        readInline(dataset);
      }
    }
  }

  private void readReferred(ForeignValue at, String ref) {
    Optional<ForeignValue> found = bom.find(ref);
    if (found.isEmpty()) {
      evidence.unknownReference(at, ref);
      allRead = false;
    } else if (!seen.contains(found.get().pointer())) {
      readPart(found.get(), ComponentKind.TRAINING_DATA, Material.AUXILIARY);
    }
  }

  private void readInline(ForeignValue dataset) {
    Optional<String> name = name(dataset).or(() -> dataset.get("contents", "url").notBlank());
    if (name.isEmpty()) {
      skip(dataset, Code.NAME_MISSING, "Dataset must have a name or an address");
      return;
    }
    String unused =
        add(dataset, name.get(), ComponentKind.TRAINING_DATA, Material.AUXILIARY, Presence.UNKNOWN);
  }

  private void readUpstream(ForeignValue child, String id) {
    ForeignValue pedigree = child.get("pedigree");
    ImmutableList<ForeignValue> ancestors = bom.issues().items(pedigree.get("ancestors"));
    ImmutableList<ForeignValue> variants = bom.issues().items(pedigree.get("variants"));
    if (ancestors.isEmpty() && variants.isEmpty() && draft.kind(id).bearsWeights()) {
      bom.issues()
          .add(
              Code.UPSTREAM_NOT_STATED,
              pedigree,
              "A component without ancestors does not say from scratch");
    }
    if (ancestors.size() > 1) {
      bom.issues()
          .add(
              Code.SEVERAL_UPSTREAM,
              pedigree.get("ancestors"),
              "What each ancestor contributes must be asked elsewhere");
    }
    ancestors.forEach(ancestor -> claim(ancestor, id, "ancestor"));
    variants.forEach(variant -> claim(variant, id, "variant"));
  }

  private void claim(ForeignValue at, String id, String how) {
    Optional<Model> named = identity.model(at);
    if (named.isEmpty()) {
      return;
    }
    if (named.get().id().equals(draft.model().id())) {
      cycle(at, named.get());
      return;
    }
    Model upstream = draft.upstream(at, named.get());
    bom.issues().add(Code.RELATION_NOT_STATED, at, "How the component comes from it is not stated");
    draft.claim(
        at,
        "bom-" + how,
        id,
        Assertion.builder().upstream(upstream).build(),
        ImmutableList.<Evidence>builder()
            .add(evidence.place(at, "pedigree, " + how))
            .addAll(evidence.references(at, BomEvidence.OF_ORIGIN))
            .addAll(evidence.hashes(at))
            .build(),
        ImmutableList.of(),
        bom.citation(at));
    readChain(at, upstream);
  }

  /** Notes what an ancestor comes from itself. */
  private void readChain(ForeignValue at, Model child) {
    if (at.get("licenses").isArray()) {
      bom.issues()
          .add(
              Code.UPSTREAM_LICENCE_NOT_TAKEN,
              at.get("licenses"),
              "Licence of an upstream model must be known, not claimed");
    }
    for (ForeignValue ancestor : bom.issues().items(at.get("pedigree", "ancestors"))) {
      Optional<Model> named = identity.model(ancestor);
      if (named.isPresent()) {
        readStep(ancestor, child, named.get());
      }
    }
  }

  private void readStep(ForeignValue ancestor, Model child, Model named) {
    if (named.id().equals(draft.model().id()) || !draft.from(child, named)) {
      cycle(ancestor, named);
    } else {
      readChain(ancestor, draft.upstream(ancestor, named));
    }
  }

  private void cycle(ForeignValue at, Model named) {
    bom.issues()
        .add(
            Code.UPSTREAM_CYCLE,
            at,
            "Model must not come from itself: " + Issues.shown(named.id()));
  }
}
