package org.sovereignparity.json.importer;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One log of Inspect while it is read. */
final class InspectLog {
  /** Standard errors of the mean; the first that is there is taken. */
  private static final ImmutableList<String> ERRORS =
      ImmutableList.of("stderr", "bootstrap_stderr", "bootstrap_std");

  /** How far samples spread, which is no score and no error. */
  private static final ImmutableSet<String> SPREADS = ImmutableSet.of("std", "var");

  /** The metrics that are a mean over samples, so that the standard errors are theirs. */
  private static final ImmutableSet<String> MEANS = ImmutableSet.of("accuracy", "mean");

  private final Item root;
  private final Findings findings;

  InspectLog(Item root, Findings findings) {
    this.root = root;
    this.findings = findings;
  }

  void read() {
    findings.model(root.get("eval", "model"));
    checkRun();
    Optional<Item> task = root.get("eval", "task");
    if (task.isEmpty()) {
      findings.missing(root.get("eval").orElseThrow(), "task");
      return;
    }
    Optional<String> benchmark = findings.name(task.get());
    Optional<Item> results = root.get("results");
    if (benchmark.isPresent() && results.isPresent()) {
      scores(results.get()).forEach(score -> read(benchmark.get(), score));
    }
  }

  private void checkRun() {
    Item status = root.get("status").orElseThrow();
    if (!status.text().equals(Optional.of("success"))) {
      findings.issue(
          IssueCode.RUN_NOT_FINISHED, status.at(), "Run must end in success: " + status.shown());
    }
    root.get("invalidated")
        .filter(invalidated -> invalidated.flag().equals(Optional.of(true)))
        .ifPresent(
            invalidated ->
                findings.issue(
                    IssueCode.RUN_INVALIDATED, invalidated.at(), "Run must be valid: invalidated"));
    checkCompleted();
  }

  /** Samples that ended in an error are not in the mean. */
  private void checkCompleted() {
    Optional<Long> total = root.get("results", "total_samples").flatMap(findings::count);
    Optional<Item> completed = root.get("results", "completed_samples");
    Optional<Long> count = completed.flatMap(findings::count);
    if (total.isPresent() && count.isPresent() && count.get() < total.get()) {
      notScored(completed.get(), total.get() - count.get());
    }
  }

  private void notScored(Item at, long samples) {
    findings.issue(
        IssueCode.SAMPLES_NOT_SCORED,
        at.at(),
        "Samples must all be scored, but are not: " + samples);
  }

  /** Version 1 has one scorer, whose metrics stand beside it. */
  private List<Item> scores(Item results) {
    Optional<Item> scores = results.get("scores");
    if (scores.isEmpty()) {
      return results.has("metrics") ? ImmutableList.of(results) : ImmutableList.of();
    }
    if (!scores.get().isArray()) {
      findings.wrongType(scores.get(), "Scores must be an array");
    }
    return scores.get().items();
  }

  private void read(String benchmark, Item score) {
    Optional<Item> metrics = score.get("metrics").filter(Item::isObject);
    if (metrics.isEmpty()) {
      findings.missing(score, "metrics");
      return;
    }
    score
        .get("unscored_samples")
        .ifPresent(
            item -> findings.count(item).filter(n -> n > 0).ifPresent(n -> notScored(item, n)));
    Optional<Long> samples = samples(score);
    Settings settings = settings(score);
    Map<Optional<String>, Item> errors = errors(metrics.get());
    for (Item metric : metrics.get().entries()) {
      if (!ERRORS.contains(name(metric)) && !SPREADS.contains(name(metric))) {
        readMetric(benchmark, metric, samples, settings, error(metric, errors));
      }
    }
    checkErrors(metrics.get(), errors);
  }

  private void readMetric(
      String benchmark,
      Item metric,
      Optional<Long> samples,
      Settings settings,
      Optional<WrittenNumber> error) {
    Optional<Item> written = metric.entry("value");
    if (written.isEmpty()) {
      findings.missing(metric, "value");
      return;
    }
    Optional<String> name = findings.name(metric.key(), metric.at());
    Optional<WrittenNumber> value = findings.number(written.get());
    if (name.isPresent() && value.isPresent()) {
      findings.score(
          new ImportedScore.Builder()
              .benchmark(benchmark)
              .metric(name)
              .value(value.get())
              .standardError(error)
              .samples(samples)
              .protocol(settings.copy().put("group", metric.get("group")).protocol())
              .at(written.get().at())
              .build());
    }
  }

  /** {@return the name of a metric without the package that registered it} */
  private static String name(Item metric) {
    String name = metric.get("name").flatMap(Item::text).orElse(metric.key());
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** {@return the group of samples that a metric is of, where it is not of all} */
  private static Optional<String> group(Item metric) {
    return metric.get("group").flatMap(Item::text);
  }

  private static boolean isMean(Item metric) {
    return MEANS.contains(name(metric));
  }

  /** {@return the standard errors by the group that they are of} */
  private static Map<Optional<String>, Item> errors(Item metrics) {
    Map<Optional<String>, Item> errors = new LinkedHashMap<>();
    for (String name : ERRORS) {
      metrics.entries().stream()
          .filter(metric -> name(metric).equals(name))
          .forEach(metric -> errors.putIfAbsent(group(metric), metric));
    }
    return errors;
  }

  private Optional<WrittenNumber> error(Item metric, Map<Optional<String>, Item> errors) {
    return Optional.ofNullable(errors.get(group(metric)))
        .filter(error -> isMean(metric))
        .flatMap(error -> error.entry("value"))
        .flatMap(findings::standardError);
  }

  private void checkErrors(Item metrics, Map<Optional<String>, Item> errors) {
    ImmutableSet<Optional<String>> means =
        metrics.entries().stream()
            .filter(InspectLog::isMean)
            .map(InspectLog::group)
            .collect(toImmutableSet());
    errors.forEach(
        (group, error) -> {
          if (!means.contains(group)) {
            findings.issue(
                IssueCode.STANDARD_ERROR_WITHOUT_SCORE,
                error.at(),
                "Standard error must have a mean or accuracy beside it: " + error.key());
          }
        });
  }

  /**
   * Older logs count only the completed samples of the run, which are those of a score where each
   * sample ran once.
   */
  private Optional<Long> samples(Item score) {
    boolean ranOnce =
        root.get("eval", "config", "epochs").flatMap(Item::number).orElse("1").equals("1");
    return score
        .get("scored_samples")
        .or(() -> ranOnce ? root.get("results", "completed_samples") : Optional.empty())
        .flatMap(findings::count);
  }

  private Settings settings(Item score) {
    Settings settings =
        Settings.none(findings)
            .putHarness("inspect", root.get("eval", "packages", "inspect_ai"))
            .put(Settings.TASK_VERSION, root.get("eval", "task_version"))
            .put(Settings.DATASET, root.get("eval", "dataset", "name"))
            .put(Settings.TEMPERATURE, root.get("eval", "model_generate_config", "temperature"))
            .put("effort", root.get("eval", "model_generate_config", "reasoning_effort"))
            .put("solver", root.get("eval", "solver"))
            .put("epochs", root.get("eval", "config", "epochs"))
            .put("reducer", score.get("reducer"))
            .put(Settings.SCORER, scorer(score));
    // A scorer that gives several scores names each; one that gives one, like itself.
    score
        .get("name")
        .filter(name -> !name.text().equals(scorer(score).flatMap(Item::text)))
        .ifPresent(name -> settings.put("score", Optional.of(name)));
    root.get("eval", "config", "limit").ifPresent(limit -> putLimit(settings, limit));
    return settings;
  }

  private static Optional<Item> scorer(Item score) {
    return score.get("scorer", "name").or(() -> score.firstOf("scorer", "name"));
  }

  /** A limit is a number, or the first and last sample. */
  private static void putLimit(Settings settings, Item limit) {
    if (limit.items().size() == 2) {
      String range =
          limit.items().get(0).scalar().orElse("")
              + ".."
              + limit.items().get(1).scalar().orElse("");
      settings.put(Settings.LIMIT, range, limit.at());
    } else {
      settings.put(Settings.LIMIT, Optional.of(limit));
    }
  }
}
