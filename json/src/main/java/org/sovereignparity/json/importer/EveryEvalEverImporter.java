package org.sovereignparity.json.importer;

import java.util.Optional;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.number.Rational;

/**
 * Reads the aggregate records of Every Eval Ever, up to version 0.3.0.
 *
 * <p>Source: {@code every_eval_ever/schemas/eval.schema.json} of evaleval/every_eval_ever. The one
 * format that states direction and scale; its converters state that higher is better also where
 * their source does not.
 */
final class EveryEvalEverImporter implements Importer {
  private static final String UNKNOWN = "unknown";
  private static final Rational UNKNOWN_LEVEL = Rational.of(-1);

  @Override
  public boolean recognises(Input input) {
    return input.json().filter(EveryEvalEverImporter::isRecord).isPresent();
  }

  private static boolean isRecord(Item root) {
    return root.get("schema_version").filter(Item::isText).isPresent()
        && root.get("evaluation_results").filter(Item::isArray).isPresent()
        && root.get("model_info").filter(Item::isObject).isPresent();
  }

  @Override
  public void read(Input input, Findings findings) {
    Item root = input.json().orElseThrow();
    findings.model(root.get("model_info").orElseThrow().firstOf("id", "name"));
    Settings settings = Settings.none(findings);
    root.get("eval_library", "name")
        .flatMap(Item::text)
        .ifPresent(name -> settings.putHarness(name, version(root)));
    for (Item result : root.get("evaluation_results").orElseThrow().items()) {
      read(result, settings, findings);
    }
  }

  private static Optional<Item> version(Item root) {
    return root.get("eval_library", "version")
        .filter(version -> !version.text().equals(Optional.of(UNKNOWN)));
  }

  private static void read(Item result, Settings settings, Findings findings) {
    Optional<Item> name = result.get("evaluation_name");
    Optional<Item> score = result.get("score_details").flatMap(item -> item.entry("score"));
    if (name.isEmpty() || score.isEmpty()) {
      findings.missing(result, name.isEmpty() ? "evaluation_name" : "score_details/score");
      return;
    }
    Optional<Item> metric =
        result.get("metric_config").flatMap(c -> c.firstOf("metric_id", "metric_name"));
    if (isStandardError(metric)) {
      findings.issue(
          IssueCode.DERIVED_ROW, result.at(), "Result must be a score, not a standard error");
      return;
    }
    Optional<String> benchmark = findings.name(name.get());
    Optional<WrittenNumber> value = findings.number(score.get());
    if (benchmark.isEmpty() || value.isEmpty() || isUnknownLevel(result, value.get(), findings)) {
      return;
    }
    findings.score(
        new ImportedScore.Builder()
            .benchmark(benchmark.get())
            .metric(metric.flatMap(findings::name))
            .value(value.get())
            .standardError(standardError(result).flatMap(findings::standardError))
            .samples(
                result.get("score_details", "uncertainty", "num_samples").flatMap(findings::count))
            .direction(direction(result))
            .scale(scale(result, findings))
            .protocol(settings(result, settings).protocol())
            .at(score.get().at())
            .build());
  }

  /** Records made from files of older harnesses have rows for the errors. */
  private static boolean isStandardError(Optional<Item> metric) {
    return metric.flatMap(Item::text).filter(text -> text.endsWith("stderr")).isPresent();
  }

  private static boolean isUnknownLevel(Item result, WrittenNumber value, Findings findings) {
    boolean unknown =
        value.value().equals(UNKNOWN_LEVEL)
            && result
                .get("metric_config", "has_unknown_level")
                .flatMap(Item::flag)
                .equals(Optional.of(true));
    if (unknown) {
      findings.issue(
          IssueCode.NOT_A_NUMBER,
          result.at(),
          "Score must be known; the unknown level is written " + value);
    }
    return unknown;
  }

  private static Optional<Item> standardError(Item result) {
    Optional<Item> error = result.get("score_details", "uncertainty", "standard_error");
    return error.filter(Item::isObject).isPresent()
        ? error.flatMap(item -> item.entry("value"))
        : error;
  }

  private static Optional<Direction> direction(Item result) {
    return result
        .get("metric_config", "lower_is_better")
        .flatMap(Item::flag)
        .map(lower -> lower ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER);
  }

  /** A bound that is infinite is written as a string. */
  private static Optional<Scale> scale(Item result, Findings findings) {
    Optional<Item> min = result.get("metric_config", "min_score").filter(item -> !item.isText());
    Optional<Item> max = result.get("metric_config", "max_score");
    Optional<Rational> lower = min.flatMap(findings::number).map(WrittenNumber::value);
    if (lower.isEmpty() || max.isEmpty()) {
      return Optional.empty();
    }
    if (max.get().text().equals(Optional.of("Infinity"))) {
      return Optional.of(Scale.atLeast(lower.get()));
    }
    Optional<Rational> upper = findings.number(max.get()).map(WrittenNumber::value);
    if (upper.isPresent() && lower.get().compareTo(upper.get()) >= 0) {
      findings.issue(
          IssueCode.BAD_SCALE,
          max.get().at(),
          "Scale must have min below max: %s..%s".formatted(lower.get(), upper.get()));
      return Optional.empty();
    }
    return upper.map(bound -> Scale.of(lower.get(), bound));
  }

  private static Settings settings(Item result, Settings ofRecord) {
    return ofRecord
        .copy()
        .put(Settings.UNIT, result.get("metric_config", "metric_unit"))
        .put(Settings.DATASET, result.get("source_data", "dataset_name"))
        .put(Settings.SPLIT, result.get("source_data", "hf_split"))
        .put(
            Settings.TEMPERATURE,
            result.get("generation_config", "generation_args", "temperature"));
  }
}
