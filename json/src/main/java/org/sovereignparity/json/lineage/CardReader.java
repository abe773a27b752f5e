package org.sovereignparity.json.lineage;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.json.lineage.LineageIssue.Code;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Evidence;
import org.sovereignparity.lineage.EvidenceKind;
import org.sovereignparity.lineage.Material;
import org.sovereignparity.lineage.Presence;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

/** Reads the front matter of a Hugging Face model card, and the configuration beside it. */
final class CardReader {
  private static final ImmutableList<String> KEYS =
      ImmutableList.of(
          "base_model",
          "base_model_relation",
          "datasets",
          "language",
          "library_name",
          "license",
          "license_link",
          "license_name",
          "metrics",
          "model-index",
          "new_version",
          "pipeline_tag",
          "tags");

  private final ForeignValue card;
  private final Issues issues = Issues.in(LineageFormat.MODEL_CARD);
  private final LineageDraft draft;
  private final Source source;

  private CardReader(Model model, ForeignValue card, LocalDate on) {
    this.card = card;
    this.draft = new LineageDraft(model, author(model), on);
    this.source = source("model-card", "Model card of " + model.id());
  }

  static LineageImport read(
      Model model, ForeignValue card, Optional<ForeignValue> config, LocalDate on) {
    if (KEYS.stream().noneMatch(key -> card.get(key).isPresent())) {
      throw card.refused(
          LineageFault.NOT_A_CARD,
          "Front matter must be a mapping with one of " + String.join(", ", KEYS));
    }
    CardReader reader = new CardReader(model, card, on);
    reader.read();
    config.ifPresent(value -> ConfigReader.read(value, reader.draft, reader.issues, config(model)));
    return new LineageImport(ImmutableList.of(reader.draft.build()), reader.issues.all());
  }

  private static Source config(Model model) {
    return source("model-config", "config.json of " + model.id());
  }

  private static Source source(String id, String title) {
    return Source.builder().id(id).title(title).build();
  }

  /** {@return who made the model and hence its card, as far as known} */
  private static String author(Model model) {
    return model
        .organisation()
        .map(Organisation::name)
        .or(() -> owner(model.id()))
        .orElse("model card");
  }

  /** {@return the owner in an id such as {@code owner/name}} */
  private static Optional<String> owner(String id) {
    int slash = id.indexOf('/');
    return slash > 0 ? Optional.of(id.substring(0, slash)) : Optional.empty();
  }

  private void read() {
    String unused =
        draft.component(
            card,
            LineageDraft.WEIGHTS,
            ComponentKind.WEIGHTS,
            Material.CORE,
            Presence.PRESENT,
            citation(card));
    readBaseModels();
    readLicences();
    readDatasets();
  }

  private Citation citation(ForeignValue at) {
    return at.pointer().isEmpty()
        ? Citation.of(source, Confidence.SINGLE_REPORT)
        : Citation.of(source, at.pointer(), Confidence.SINGLE_REPORT);
  }

  private void readBaseModels() {
    ForeignValue key = card.get("base_model");
    ImmutableList<ForeignValue> bases = issues.itemsOrOne(key);
    Optional<Relation> relation = relation(!bases.isEmpty());
    if (bases.isEmpty()) {
      issues.add(
          Code.UPSTREAM_NOT_STATED, key, "A card without base_model does not say from scratch");
      return;
    }
    if (relation.filter(Relation.ADAPTER::equals).isPresent()) {
      addAdapter();
    }
    if (bases.size() > 1) {
      issues.add(
          Code.SEVERAL_UPSTREAM, key, "What each base model contributes must be asked elsewhere");
    }
    bases.forEach(base -> readBaseModel(base, relation));
  }

  private Optional<Relation> relation(boolean hasBase) {
    ForeignValue at = card.get("base_model_relation");
    Optional<String> word = issues.text(at);
    if (word.isEmpty()) {
      if (hasBase) {
        issues.add(Code.RELATION_NOT_STATED, at, "How the base model was used is not stated");
      }
      return Optional.empty();
    }
    Optional<Relation> relation = Relation.of(word.get());
    if (relation.isEmpty()) {
      issues.add(
          Code.UNKNOWN_RELATION,
          at,
          "Relation must be adapter, merge, quantized or finetune: " + Issues.shown(word.get()));
    } else if (!hasBase) {
      issues.add(
          Code.RELATION_WITHOUT_MODEL,
          at,
          "Relation must have a base_model: " + Issues.shown(word.get()));
    }
    return relation;
  }

  /** What is trained with an adapter is not the model that is named, and nothing is said of it. */
  private void addAdapter() {
    ForeignValue at = card.get("base_model_relation");
    String unused =
        draft.component(
            at,
            "adapter",
            ComponentKind.WEIGHTS,
            Material.AUXILIARY,
            Presence.UNKNOWN,
            citation(at));
  }

  private void readBaseModel(ForeignValue at, Optional<Relation> relation) {
    Optional<String> id = issues.text(at);
    if (id.isEmpty()) {
      return;
    }
    if (id.get().equals(draft.model().id())) {
      issues.add(
          Code.UPSTREAM_CYCLE, at, "Model must not come from itself: " + Issues.shown(id.get()));
      return;
    }
    Optional<Derivation> derivation =
        relation.filter(word -> isOfAnother(at, id.get())).map(Relation::derivation);
    draft.claim(
        at,
        "card-base-model",
        LineageDraft.WEIGHTS,
        Assertion.builder()
            .upstream(draft.upstream(at, Model.of(id.get())))
            .derivation(derivation)
            .build(),
        documentation(
            "model card, base_model"
                + relation
                    .map(word -> " with base_model_relation " + Ascii.toLowerCase(word.name()))
                    .orElse(""),
            Optional.empty()),
        citation(at));
  }

  private boolean isOfAnother(ForeignValue at, String base) {
    Optional<String> own = owner(draft.model().id());
    Optional<String> other = owner(base);
    if (own.isEmpty() || other.isEmpty()) {
      issues.add(
          Code.OWNER_NOT_STATED,
          at,
          "Ids must be owner/name to tell owners: " + Issues.shown(base));
      return true;
    }
    if (Ascii.equalsIgnoreCase(own.get(), other.get())) {
      issues.add(
          Code.SAME_OWNER,
          at,
          "Whether these are own earlier weights depends on where they come from: "
              + Issues.shown(base));
      return false;
    }
    return true;
  }

  static Evidence documentation(String method, Optional<URI> address) {
    return Evidence.builder()
        .kind(EvidenceKind.DOCUMENTATION)
        .method(method)
        .address(address)
        .build();
  }

  private void readLicences() {
    ForeignValue key = card.get("license");
    ImmutableList<ForeignValue> licences = issues.itemsOrOne(key);
    if (licences.isEmpty()) {
      issues.add(Code.LICENCE_NOT_STATED, key, "Licence is not stated");
    }
    if (licences.size() > 1) {
      issues.add(Code.SEVERAL_LICENCES, key, "Licences must be joined by AND or OR");
    }
    licences.forEach(this::readLicence);
  }

  private void readLicence(ForeignValue at) {
    issues.text(at).flatMap(word -> licence(at, word)).ifPresent(licence -> claim(at, licence));
  }

  private void claim(ForeignValue at, Licence licence) {
    ForeignValue link = card.get("license_link");
    draft.claim(
        at,
        "card-licence",
        LineageDraft.WEIGHTS,
        Assertion.builder().licence(licence).build(),
        documentation("model card, license", issues.address(link)),
        citation(at));
  }

  private Optional<Licence> licence(ForeignValue at, String word) {
    Optional<Licence> listed = HubLicences.spdx(word).flatMap(LicenceName::expression);
    if (listed.isPresent()) {
      return listed;
    }
    Optional<Licence> onlyHere = HubLicences.hubOnly(word).flatMap(LicenceName::reference);
    return onlyHere.isPresent() ? onlyHere : unlisted(at, word);
  }

  private Optional<Licence> unlisted(ForeignValue at, String word) {
    if (Ascii.equalsIgnoreCase(word, "other")) {
      return named(at);
    }
    if (Ascii.equalsIgnoreCase(word, "unknown")) {
      issues.add(Code.LICENCE_NOT_STATED, at, "Licence is stated to be unknown");
      return Optional.empty();
    }
    if (HubLicences.isFamily(word)) {
      issues.add(
          Code.LICENCE_FAMILY, at, "Licence must be one, not a family: " + Issues.shown(word));
      return Optional.empty();
    }
    if (HubLicences.isAmbiguous(word)) {
      issues.add(
          Code.LICENCE_AMBIGUOUS,
          at,
          "Licence must say whether later versions may be taken: " + Issues.shown(word));
    } else {
      issues.add(
          Code.LICENCE_NOT_LISTED,
          at,
          "Licence must be one of those of Hugging Face: " + Issues.shown(word));
    }
    return reference(at, word);
  }

  private Optional<Licence> named(ForeignValue at) {
    ForeignValue name = card.get("license_name");
    Optional<String> word = issues.text(name);
    if (word.isEmpty()) {
      issues.add(Code.LICENCE_NOT_NAMED, at, "Licence \"other\" must have a license_name");
      return Optional.empty();
    }
    return reference(name, word.get());
  }

  private Optional<Licence> reference(ForeignValue at, String name) {
    Optional<Licence> licence = LicenceName.reference(name);
    if (licence.isEmpty()) {
      issues.add(
          Code.BAD_LICENCE,
          at,
          "Name of a licence must have a letter or digit of ASCII: " + Issues.shown(name));
    }
    return licence;
  }

  private void readDatasets() {
    List<ForeignValue> datasets = issues.itemsOrOne(card.get("datasets"));
    for (ForeignValue at : datasets) {
      issues.text(at).ifPresent(name -> addDataset(at, name));
    }
  }

  private void addDataset(ForeignValue at, String name) {
    String unused =
        draft.component(
            at,
            "training-data:" + name,
            ComponentKind.TRAINING_DATA,
            Material.AUXILIARY,
            Presence.UNKNOWN,
            citation(at));
  }
}
