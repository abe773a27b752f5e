package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.number.Rational;

/**
 * Reads the aggregate records of Every Eval Ever, up to version 0.3.0, and later ones by the same
 * keys.
 *
 * <p>Source: {@code every_eval_ever/schemas/eval.schema.json} of evaleval/every_eval_ever. The one
 * format that states direction and scale; its converters state that higher is better also where
 * their source does not.
 */
final class EveryEvalEverImporter implements Importer {
  private static final Pattern ERROR = Pattern.compile("(std_?err|standard[_ ]error)$");
  private static final Pattern RESULT = Pattern.compile("/evaluation_results/[0-9]+");
  private static final String UNKNOWN = "unknown";

  /** What says something of one result. */
  private static final ImmutableList<String> PARTS =
      ImmutableList.of("metric_config", "score_details", "source_data", "generation_config");

  private static final Rational UNKNOWN_LEVEL = Rational.of(-1);

  @Override
  public boolean recognises(ImportInput input) {
    return input.json().filter(EveryEvalEverImporter::isRecord).isPresent();
  }

  private static boolean isRecord(ForeignValue root) {
    return root.get("schema_version").isText()
        && root.get("evaluation_results").isArray()
        && root.get("model_info").isObject();
  }

  @Override
  public boolean accepts(ImportInput input) {
    return input.json().filter(root -> root.get("evaluation_results").isArray()).isPresent();
  }

  @Override
  public String partOf(String at) {
    Matcher result = RESULT.matcher(at);
    return result.lookingAt() ? result.group() : "";
  }

  @Override
  public void read(ImportInput input, Findings findings) {
    ForeignValue root = input.json().orElseThrow();
    findings.model(root.get("model_info", "id").or(root.get("model_info", "name")));
    findings.object(root.get("model_info"));
    findings.object(root.get("eval_library"));
    Settings settings = Settings.none(findings);
    Optional<String> harness = findings.name(root.get("eval_library", "name"));
    ForeignValue version = root.get("eval_library", "version");
    if (harness.isPresent() && !version.text().equals(Optional.of(UNKNOWN))) {
      Settings unused = settings.putHarness(harness.get(), version);
    }
    for (ForeignValue result : root.get("evaluation_results").items()) {
      read(result, settings, findings);
    }
  }

  private static void read(ForeignValue result, Settings settings, Findings findings) {
    PARTS.forEach(part -> findings.object(result.get(part)));
    ForeignValue name = result.get("evaluation_name");
    ForeignValue score = result.get("score_details", "score");
    if (!name.isPresent() || score.isAbsent()) {
      findings.missing(result, name.isPresent() ? "score_details/score" : "evaluation_name");
      return;
    }
    ForeignValue metric =
        result.get("metric_config", "metric_id").or(result.get("metric_config", "metric_name"));
    if (isStandardError(result)) {
      findings.issue(
          IssueCode.DERIVED_ROW, result.pointer(), "Result must be a score, not a standard error");
      return;
    }
    Optional<String> benchmark = findings.name(name);
    Optional<String> ofMetric = findings.name(metric);
    Optional<WrittenNumber> value = findings.number(score);
    if (benchmark.isEmpty()
        || value.isEmpty()
        || (metric.isPresent() && ofMetric.isEmpty())
        || isUnknownLevel(result, value.get(), findings)) {
      return;
    }
    ForeignValue uncertainty = findings.object(result.get("score_details", "uncertainty"));
    findings.score(
        new ImportedScore.Builder()
            .benchmark(benchmark.get())
            .metric(ofMetric)
            .value(value.get())
            .standardError(standardError(uncertainty, findings))
            .samples(findings.count(uncertainty.get("num_samples")))
            .direction(direction(result, findings))
            .scale(scale(result, findings))
            .protocol(settings(result, settings, findings).protocol())
            .at(score.pointer())
            .build());
  }

  /** Records made from files of older harnesses have rows for the errors. */
  private static boolean isStandardError(ForeignValue result) {
    return Stream.of(
            result.get("evaluation_name"),
            result.get("metric_config", "metric_id"),
            result.get("metric_config", "metric_name"),
            result.get("metric_config", "metric_kind"))
        .flatMap(value -> value.text().stream())
        .anyMatch(text -> ERROR.matcher(text).find());
  }

  private static boolean isUnknownLevel(
      ForeignValue result, WrittenNumber value, Findings findings) {
    boolean unknown =
        value.value().equals(UNKNOWN_LEVEL)
            && findings
                .flag(result.get("metric_config", "has_unknown_level"))
                .equals(Optional.of(true));
    if (unknown) {
      findings.issue(
          IssueCode.NOT_A_NUMBER,
          result.pointer(),
          "Score must be known; the unknown level is written " + value);
    }
    return unknown;
  }

  private static Optional<WrittenNumber> standardError(
      ForeignValue uncertainty, Findings findings) {
    ForeignValue error = uncertainty.get("standard_error");
    return error.isPresent()
        ? findings.standardError(error.isObject() ? error.get("value") : error)
        : Optional.empty();
  }

  private static Optional<Direction> direction(ForeignValue result, Findings findings) {
    return findings
        .flag(result.get("metric_config", "lower_is_better"))
        .map(lower -> lower ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER);
  }

  /** A bound that is infinite is written as a string. */
  private static Optional<Scale> scale(ForeignValue result, Findings findings) {
    ForeignValue min = result.get("metric_config", "min_score");
    ForeignValue max = result.get("metric_config", "max_score");
    if (!min.isPresent() || min.text().equals(Optional.of("-Infinity"))) {
      return Optional.empty();
    }
    Optional<Rational> lower = findings.number(min).map(WrittenNumber::value);
    if (lower.isEmpty() || !max.isPresent()) {
      return Optional.empty();
    }
    if (max.text().equals(Optional.of("Infinity"))) {
      return Optional.of(Scale.atLeast(lower.get()));
    }
    Optional<Rational> upper = findings.number(max).map(WrittenNumber::value);
    if (upper.isPresent() && lower.get().compareTo(upper.get()) >= 0) {
      findings.issue(
          IssueCode.BAD_SCALE,
          max.pointer(),
          "Scale must have min below max: %s..%s".formatted(lower.get(), upper.get()));
      return Optional.empty();
    }
    return upper.map(bound -> Scale.of(lower.get(), bound));
  }

  private static Settings settings(ForeignValue result, Settings ofRecord, Findings findings) {
    ForeignValue arguments = findings.object(result.get("generation_config", "generation_args"));
    return ofRecord
        .copy()
        .put(Settings.UNIT, result.get("metric_config", "metric_unit"))
        .put(Settings.DATASET, result.get("source_data", "dataset_name"))
        .put(Settings.SPLIT, result.get("source_data", "hf_split"))
        .put(Settings.TEMPERATURE, arguments.get("temperature"));
  }
}
