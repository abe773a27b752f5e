package org.sovereignparity.json.importer;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.json.internal.ForeignValue;

/** One log of Inspect while it is read. */
final class InspectLog {
  /** Standard errors of the mean; the first that is there is taken. */
  private static final ImmutableList<String> ERRORS =
      ImmutableList.of("stderr", "bootstrap_stderr", "bootstrap_std");

  /** How far samples spread, which is no score and no error. */
  private static final ImmutableSet<String> SPREADS = ImmutableSet.of("std", "var");

  /** The metrics that are a mean over samples, so that the standard errors are theirs. */
  private static final ImmutableSet<String> MEANS = ImmutableSet.of("accuracy", "mean");

  /** What says something of the run, in {@code eval}. */
  private static final ImmutableList<String> PARTS =
      ImmutableList.of("packages", "dataset", "model_generate_config", "config");

  private final ForeignValue root;
  private final Findings findings;
  private final Settings settings;

  InspectLog(ForeignValue root, Findings findings) {
    this.root = root;
    this.findings = findings;
    this.settings = settings();
  }

  private Settings settings() {
    ForeignValue eval = root.get("eval");
    Settings ofRun =
        Settings.none(findings)
            .putHarness("inspect", eval.get("packages", "inspect_ai"))
            .put(Settings.TASK_VERSION, eval.get("task_version"))
            .put(Settings.DATASET, eval.get("dataset", "name"))
            .put(Settings.TEMPERATURE, eval.get("model_generate_config", "temperature"))
            .put("effort", eval.get("model_generate_config", "reasoning_effort"))
            .put("solver", eval.get("solver"))
            .put("epochs", eval.get("config", "epochs"));
    putLimit(ofRun, eval.get("config", "limit"));
    return ofRun;
  }

  void read() {
    PARTS.forEach(part -> findings.object(root.get("eval", part)));
    findings.object(root.get("results"));
    findings.model(root.get("eval", "model"));
    checkRun();
    ForeignValue task = root.get("eval", "task");
    if (!task.isPresent()) {
      findings.missing(root.get("eval"), "task");
      return;
    }
    findings
        .name(task)
        .ifPresent(name -> scores(root.get("results")).forEach(score -> read(name, score)));
  }

  private void checkRun() {
    ForeignValue status = root.get("status");
    if (!isSuccess()) {
      findings.issue(
          IssueCode.RUN_NOT_FINISHED,
          status.pointer(),
          "Run must end in success: " + status.shown());
    }
    ForeignValue invalidated = root.get("invalidated");
    if (findings.flag(invalidated).equals(Optional.of(true))) {
      findings.issue(
          IssueCode.RUN_INVALIDATED, invalidated.pointer(), "Run must be valid: invalidated");
    }
    checkCompleted();
  }

  private boolean isSuccess() {
    return root.get("status").text().equals(Optional.of("success"));
  }

  /** Samples that ended in an error are not in the mean. */
  private void checkCompleted() {
    Optional<Long> total = findings.count(root.get("results", "total_samples"));
    ForeignValue completed = root.get("results", "completed_samples");
    Optional<Long> count = findings.count(completed);
    if (total.isPresent() && count.isPresent() && count.get() < total.get()) {
      notScored(completed, total.get() - count.get());
    }
  }

  private void notScored(ForeignValue at, long samples) {
    findings.issue(
        IssueCode.SAMPLES_NOT_SCORED,
        at.pointer(),
        "Samples must all be scored; not scored are: " + samples);
  }

  /** Version 1 has one scorer, whose metrics stand beside it. */
  private List<ForeignValue> scores(ForeignValue results) {
    ForeignValue scores = results.get("scores");
    if (!scores.isPresent() && results.has("metrics")) {
      return ImmutableList.of(results);
    }
    if (scores.isPresent() && !scores.isArray()) {
      findings.wrongType(scores, "Scores must be an array");
    } else if (!scores.isPresent() && isSuccess()) {
      findings.missing(root, "results/scores");
    }
    return scores.items();
  }

  private void read(String benchmark, ForeignValue score) {
    ForeignValue metrics = score.get("metrics");
    if (!metrics.isObject()) {
      findings.missing(score, "metrics");
      return;
    }
    ForeignValue unscored = score.get("unscored_samples");
    findings.count(unscored).filter(n -> n > 0).ifPresent(n -> notScored(unscored, n));
    Optional<Long> samples = samples(score);
    Settings ofScore = settings(score);
    Map<String, ForeignValue> errors = errors(metrics);
    for (ForeignValue metric : metrics.entries()) {
      if (!ERRORS.contains(name(metric)) && !SPREADS.contains(name(metric))) {
        readMetric(benchmark, metric, samples, ofScore, error(metric, errors));
      }
    }
    checkErrors(metrics, errors);
  }

  private void readMetric(
      String benchmark,
      ForeignValue metric,
      Optional<Long> samples,
      Settings ofScore,
      Optional<WrittenNumber> error) {
    ForeignValue written = metric.get("value");
    if (written.isAbsent()) {
      findings.missing(metric, "value");
      return;
    }
    Optional<String> name = findings.name(metric.key(), metric.pointer());
    Optional<WrittenNumber> value = findings.number(written);
    if (name.isPresent() && value.isPresent()) {
      findings.score(
          new ImportedScore.Builder()
              .benchmark(benchmark)
              .metric(name)
              .value(value.get())
              .standardError(error)
              .samples(samples)
              .protocol(ofScore.copy().put("group", metric.get("group")).protocol())
              .at(written.pointer())
              .build());
    }
  }

  /** {@return the name of a metric without the package that registered it} */
  private static String name(ForeignValue metric) {
    String name = metric.get("name").text().orElse(metric.key());
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** {@return the group of samples that a metric is of; empty where it is of all} */
  private static String group(ForeignValue metric) {
    return metric.get("group").text().orElse("");
  }

  private static boolean isMean(ForeignValue metric) {
    return MEANS.contains(name(metric));
  }

  /** {@return the standard errors by the group that they are of} */
  private static Map<String, ForeignValue> errors(ForeignValue metrics) {
    Map<String, ForeignValue> errors = new LinkedHashMap<>();
    for (String name : ERRORS) {
      metrics.entries().stream()
          .filter(metric -> name(metric).equals(name))
          .forEach(metric -> errors.putIfAbsent(group(metric), metric));
    }
    return errors;
  }

  private Optional<WrittenNumber> error(ForeignValue metric, Map<String, ForeignValue> errors) {
    return Optional.ofNullable(errors.get(group(metric)))
        .filter(error -> isMean(metric))
        .flatMap(error -> findings.standardError(error.get("value")));
  }

  private void checkErrors(ForeignValue metrics, Map<String, ForeignValue> errors) {
    ImmutableSet<String> means =
        metrics.entries().stream()
            .filter(InspectLog::isMean)
            .map(InspectLog::group)
            .collect(toImmutableSet());
    errors.forEach(
        (group, error) -> {
          if (!means.contains(group)) {
            findings.issue(
                IssueCode.STANDARD_ERROR_WITHOUT_SCORE,
                error.pointer(),
                "Standard error must have a mean or accuracy beside it: " + error.key());
          }
        });
  }

  /**
   * Older logs count only the completed samples of the run, which are those of a score where each
   * sample ran once.
   */
  private Optional<Long> samples(ForeignValue score) {
    boolean ranOnce = root.get("eval", "config", "epochs").number().orElse("1").equals("1");
    ForeignValue scored = score.get("scored_samples");
    return findings.count(ranOnce ? scored.or(root.get("results", "completed_samples")) : scored);
  }

  private Settings settings(ForeignValue score) {
    Settings ofScore =
        settings.copy().put("reducer", score.get("reducer")).put(Settings.SCORER, scorer(score));
    // A scorer that gives several scores names each; one that gives one, like itself.
    ForeignValue name = score.get("name");
    return name.text().equals(scorer(score).text()) ? ofScore : ofScore.put("score", name);
  }

  private static ForeignValue scorer(ForeignValue score) {
    return score.get("scorer", "name").or(score.get("scorer")).or(score.get("name"));
  }

  /** A limit is a number, or the first and last sample. */
  private static void putLimit(Settings settings, ForeignValue limit) {
    ImmutableList<ForeignValue> ends = limit.items();
    if (ends.size() == 2) {
      String range = ends.get(0).notBlank().orElse("") + ".." + ends.get(1).notBlank().orElse("");
      settings.put(Settings.LIMIT, range, limit.pointer());
    } else {
      settings.put(Settings.LIMIT, limit);
    }
  }
}
