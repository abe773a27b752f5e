package org.sovereignparity.json.lineage;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.json.lineage.LineageIssue.Code;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Material;
import org.sovereignparity.lineage.Presence;
import org.sovereignparity.model.Model;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

/**
 * Reads the {@code config.json} of a model: which parts it has, and whose design an encoder has.
 */
final class ConfigReader {
  private static final ImmutableList<String> KEYS =
      ImmutableList.of(
          "architectures", "audio_config", "auto_map", "model_type", "vision_config", "vocab_size");

  private final ForeignValue config;
  private final LineageDraft draft;
  private final Issues issues;
  private final Source source;

  private ConfigReader(ForeignValue config, LineageDraft draft, Issues issues, Source source) {
    this.config = config;
    this.draft = draft;
    this.issues = issues;
    this.source = source;
  }

  static void read(ForeignValue config, LineageDraft draft, Issues issues, Source source) {
    if (KEYS.stream().noneMatch(key -> config.get(key).isPresent())) {
      throw config.refused(
          LineageFault.NOT_A_CONFIG,
          "Configuration must be an object with one of " + String.join(", ", KEYS));
    }
    new ConfigReader(config, draft, issues.of(LineageFormat.MODEL_CONFIG), source).read();
  }

  private void read() {
    readArchitecture();
    issues.text(config.get("vocab_size")).ifPresent(this::addTokenizer);
    issues.object(config.get("auto_map")).ifPresent(this::addCode);
    readEncoder("vision_config", ComponentKind.VISION_ENCODER);
    readEncoder("audio_config", ComponentKind.AUDIO_ENCODER);
  }

  private void readArchitecture() {
    Stream<String> designs =
        issues.items(config.get("architectures")).stream()
            .flatMap(design -> issues.text(design).stream());
    Stream<String> type =
        issues.text(config.get("model_type")).stream().map(word -> "model_type " + word);
    String clause = Stream.concat(type, designs).collect(joining(", "));
    if (!clause.isEmpty()) {
      add(config, "architecture", ComponentKind.ARCHITECTURE, Presence.PRESENT, clause);
    }
  }

  /** The number of entries is that of the embedding, which may be padded. */
  private void addTokenizer(String entries) {
    add(
        config.get("vocab_size"),
        "tokenizer",
        ComponentKind.TOKENIZER,
        Presence.UNKNOWN,
        "vocab_size " + entries);
  }

  /** The model runs with code of its repository. */
  private void addCode(ForeignValue map) {
    add(map, "inference-code", ComponentKind.INFERENCE_CODE, Presence.UNKNOWN, "auto_map");
  }

  private void readEncoder(String key, ComponentKind kind) {
    Optional<ForeignValue> encoder = issues.object(config.get(key));
    if (encoder.isEmpty()) {
      return;
    }
    ForeignValue at = encoder.get().get("model_type");
    Optional<String> type = issues.text(at);
    String clause = type.map(word -> key + ".model_type " + word).orElse(key);
    add(encoder.get(), kind.toString(), kind, Presence.UNKNOWN, clause);
    if (type.isEmpty()) {
      issues.add(Code.UPSTREAM_NOT_STATED, at, "Whose design the encoder has is not stated");
    } else if (!isOwn(type.get())) {
      claimReuse(at, kind, type.get(), clause);
    }
  }

  /** {@return whether the type is the model's own, or a part of it} */
  private boolean isOwn(String type) {
    Optional<String> own = config.get("model_type").notBlank();
    return own.filter(word -> type.equals(word) || type.startsWith(word + "_")).isPresent();
  }

  /** A type names a design; that weights came with it is only possible. */
  private void claimReuse(ForeignValue at, ComponentKind kind, String type, String clause) {
    if (type.equals(draft.model().id())) {
      return;
    }
    issues.add(
        Code.MODEL_TYPE_ONLY,
        at,
        "Which model of the family, and how it was used, must be asked elsewhere: "
            + Issues.shown(type));
    draft.claim(
        at,
        "config-" + kind,
        kind.toString(),
        Assertion.builder().upstream(draft.upstream(at, Model.of(type))).build(),
        CardReader.documentation("config.json, " + clause, Optional.empty()),
        citation(clause));
  }

  private void add(
      ForeignValue at, String id, ComponentKind kind, Presence presence, String clause) {
    Material material =
        kind == ComponentKind.ARCHITECTURE || kind == ComponentKind.TOKENIZER
            ? Material.CORE
            : Material.AUXILIARY;
    String unused = draft.component(at, id, kind, material, presence, citation(clause));
  }

  private Citation citation(String clause) {
    return Citation.of(source, clause, Confidence.SINGLE_REPORT);
  }
}
