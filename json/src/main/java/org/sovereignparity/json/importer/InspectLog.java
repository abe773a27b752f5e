package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.json.internal.ForeignValue;

/** One log of Inspect while it is read. */
final class InspectLog {
  /** What says something of the run, in {@code eval}. */
  private static final ImmutableList<String> PARTS =
      ImmutableList.of("packages", "dataset", "model_generate_config", "config");

  private static final String SCORED = "scored_samples";

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

  /**
   * Samples that ended in an error are not in the mean, but where they were scored all the same:
   * that, each score states for itself.
   */
  private void checkCompleted() {
    ForeignValue completed = root.get("results", "completed_samples");
    Optional<Long> count = findings.count(completed);
    List<ForeignValue> scores = root.get("results", "scores").items();
    boolean eachStates =
        !scores.isEmpty() && scores.stream().allMatch(score -> score.get(SCORED).isPresent());
    if (!eachStates || !ranOnce()) {
      count.filter(n -> n < total()).ifPresent(n -> findings.notScored(completed, total() - n));
    }
  }

  private void checkScored(ForeignValue score) {
    ForeignValue unscored = score.get("unscored_samples");
    long left = findings.count(unscored).orElse(0L);
    if (left > 0) {
      findings.notScored(unscored, left);
    }
    ForeignValue scored = score.get(SCORED);
    if (ranOnce()) {
      findings
          .count(scored)
          .map(n -> total() - n - left)
          .filter(lacking -> lacking > 0)
          .ifPresent(lacking -> findings.notScored(scored, lacking));
    }
  }

  private long total() {
    return findings.count(root.get("results", "total_samples")).orElse(0L);
  }

  private boolean ranOnce() {
    return root.get("eval", "config", "epochs").number().orElse("1").equals("1");
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
    if (!score.get("metrics").isObject()) {
      findings.missing(score, "metrics");
      return;
    }
    checkScored(score);
    InspectMetrics metrics = InspectMetrics.of(score.get("metrics"));
    Optional<Long> samples = samples(score);
    Settings ofScore = settings(score);
    if (isOfScores(score)) {
      metrics.scores().forEach(metric -> read(benchmark, metric, metrics, samples, ofScore));
      metrics.errorsWithoutScore().forEach(this::withoutScore);
    }
  }

  /** What a scorer gives may be an error itself, by its name, or made one by the reducer. */
  private boolean isOfScores(ForeignValue score) {
    for (String key : ImmutableList.of("name", "reducer")) {
      ForeignValue name = score.get(key);
      StatisticName statistic = StatisticName.parse(name.text().orElse(""));
      if (statistic.kind() != StatisticName.Kind.SCORE && statistic.isCertain()) {
        findings.issue(
            IssueCode.DERIVED_ROW,
            score.pointer(),
            "Score must be no standard error, spread or bound: " + name.shown());
        return false;
      }
    }
    return true;
  }

  private void read(
      String benchmark,
      InspectMetrics.Metric metric,
      InspectMetrics metrics,
      Optional<Long> samples,
      Settings ofScore) {
    ForeignValue written = metric.at().get("value");
    if (written.isAbsent()) {
      findings.missing(metric.at(), "value");
      return;
    }
    Optional<String> name = findings.name(metric.at().key(), metric.at().pointer());
    Optional<WrittenNumber> value = findings.number(written);
    Optional<WrittenNumber> error =
        metrics.errorOf(metric).flatMap(found -> findings.standardError(found.get("value")));
    if (metric.kind() == StatisticName.Kind.NOT_TOLD) {
      findings.issue(
          IssueCode.METRIC_NOT_TOLD,
          metric.at().pointer(),
          "Metric must tell whether it is a score or an error of one: " + metric.shown());
    }
    if (name.isPresent() && value.isPresent()) {
      findings.score(
          new ImportedScore.Builder()
              .benchmark(benchmark)
              .metric(name)
              .value(value.get())
              .standardError(error)
              .samples(samples)
              .protocol(ofScore.copy().put("group", metric.at().get("group")).protocol())
              .at(written.pointer())
              .build());
    }
  }

  private void withoutScore(InspectMetrics.Metric error) {
    findings.issue(
        IssueCode.STANDARD_ERROR_WITHOUT_SCORE,
        error.at().pointer(),
        "Standard error must have a mean or accuracy beside it: " + error.at().key());
  }

  /**
   * Older logs count only the completed samples of the run, which are those of a score where each
   * sample ran once.
   */
  private Optional<Long> samples(ForeignValue score) {
    ForeignValue scored = score.get(SCORED);
    return findings.count(ranOnce() ? scored.or(root.get("results", "completed_samples")) : scored);
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
