package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.Optional;
import org.sovereignparity.json.internal.ForeignValue;

/**
 * A bundle of NeMo Evaluator while it is read: the scores of one benchmark, and those of the
 * categories of its samples.
 *
 * <p>Source: {@code docs/result-format.mdx}, {@code engine/artifacts.py}, {@code
 * engine/eval_loop.py} and {@code observability/types.py} of NVIDIA-NeMo/Evaluator, July 2026.
 */
final class NemoBundle {
  /** Kinds of failures after which a sample counts 0 although nothing was answered. */
  private static final ImmutableList<String> NOT_ANSWERED =
      ImmutableList.of("infra_error", "model_error", "system");

  private final ForeignValue root;
  private final ForeignValue benchmark;
  private final Findings findings;
  private final Settings settings;
  private final Optional<Long> samples;

  NemoBundle(ForeignValue root, Findings findings) {
    this.root = root;
    this.benchmark = root.get("benchmark");
    this.findings = findings;
    ForeignValue config = root.get("config");
    this.settings =
        Settings.none(findings)
            .putHarness("nemo-evaluator", root.get("sdk_version"))
            .putLimit(config.get("max_problems"))
            .put(Settings.TEMPERATURE, config.get("temperature"))
            .put("epochs", benchmark.get("repeats"));
    this.samples = findings.count(benchmark.get("samples"));
  }

  static boolean isBundle(ForeignValue root) {
    ForeignValue benchmark = root.get("benchmark");
    return benchmark.get("name").isText() && benchmark.get("scores").isObject();
  }

  void read() {
    findings.model(root.get("config", "model"));
    Optional<String> name = findings.name(benchmark.get("name"));
    if (name.isEmpty()) {
      return;
    }
    for (ForeignValue score : benchmark.get("scores").entries()) {
      // What has no value sums up the run.
      if (score.has("value") && findings.isScore(score.key(), score.pointer())) {
        Optional<Long> counted = findings.count(score.get("total")).or(() -> samples);
        take(name.get(), score.key(), score.get("value"), counted, false);
      } else if (!score.isObject()) {
        findings.wrongType(score, "Score must be an object");
      }
    }
    for (ForeignValue category : findings.object(benchmark.get("categories")).entries()) {
      Optional<Long> counted = findings.count(findings.object(category).get("n"));
      String path = name.get() + '/' + category.key();
      take(path, "mean_reward", category.get("mean_reward"), counted, true);
    }
    checkResults();
    checkFailures();
  }

  private void take(
      String of, String metric, ForeignValue value, Optional<Long> counted, boolean isGroup) {
    Optional<String> name = findings.name(of, value.pointer());
    Optional<String> named = findings.name(metric, value.pointer());
    Optional<WrittenNumber> number = findings.number(value);
    if (name.isPresent() && named.isPresent() && number.isPresent()) {
      findings.take(
          new ImportedScore.Builder()
              .benchmark(name.get())
              .metric(named)
              .value(number.get())
              .samples(counted)
              .protocol(settings.protocol())
              .at(value.pointer())
              .build(),
          isGroup);
    }
  }

  /** There is a result for each sample and repeat. */
  private void checkResults() {
    ForeignValue results = root.get("n_results");
    Optional<Long> repeats = findings.count(benchmark.get("repeats"));
    Optional<Long> count = findings.count(results);
    if (repeats.isEmpty() || samples.isEmpty() || count.isEmpty()) {
      return;
    }
    long lacking = LongMath.saturatedMultiply(samples.get(), repeats.get()) - count.get();
    if (lacking > 0) {
      findings.notScored(results, lacking);
    } else if (lacking < 0) {
      findings.totals(
          results,
          "Results must be one for each of %s samples and %s repeats"
              .formatted(samples.get(), repeats.get()),
          results.shown());
    }
  }

  /** Said of the results, as they are all in the scores. */
  private void checkFailures() {
    ForeignValue categories = benchmark.get("scores", "failures", "categories");
    for (String kind : NOT_ANSWERED) {
      ForeignValue count = categories.get(kind, "count");
      findings
          .count(count)
          .filter(failed -> failed > 0)
          .ifPresent(failed -> findings.notScored(root.get("n_results"), failed));
    }
  }
}
