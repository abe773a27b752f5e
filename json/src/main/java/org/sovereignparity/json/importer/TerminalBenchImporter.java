package org.sovereignparity.json.importer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.number.Rational;

/**
 * Reads the {@code results.json} of a run of Terminal-Bench by its first harness, {@code tb}: the
 * trials of each task, how many of them are resolved, and rates of that.
 *
 * <p>Source: {@code terminal_bench/harness/models.py} of laude-institute/terminal-bench, and runs
 * in laude-institute/terminal-bench-leaderboard.
 */
final class TerminalBenchImporter implements Importer {
  private static final String BENCHMARK = "terminal-bench";
  private static final String RESULTS = "results";
  private static final String RESOLVED = "n_resolved";
  private static final String UNRESOLVED = "n_unresolved";
  private static final String ACCURACY = "accuracy";

  /** What a rate of doubles may be off by, as they have 15 digits at least. */
  private static final Rational NOISE = Rational.parse("1e-15");

  @Override
  public boolean recognises(ImportInput input) {
    return input.json().filter(root -> accepts(root) && root.has(ACCURACY)).isPresent();
  }

  private static boolean accepts(ForeignValue root) {
    return root.get(RESULTS).isArray() && root.has(RESOLVED);
  }

  @Override
  public boolean accepts(ImportInput input) {
    return input.json().filter(TerminalBenchImporter::accepts).isPresent();
  }

  @Override
  public String partOf(String at) {
    return "";
  }

  @Override
  public void read(ImportInput input, Findings findings) {
    new Run(input.json().orElseThrow(), findings).read();
  }

  /** One run while it is read. */
  private static final class Run {
    private final ForeignValue root;
    private final Findings findings;
    private final ImmutableList<ForeignValue> trials;

    Run(ForeignValue root, Findings findings) {
      this.root = root;
      this.findings = findings;
      this.trials = root.get(RESULTS).items();
    }

    void read() {
      Optional<Long> resolved = findings.neededCount(root, RESOLVED);
      Optional<Long> unresolved = findings.neededCount(root, UNRESOLVED);
      Optional<Scale> counts =
          resolved
              .flatMap(yes -> unresolved.map(no -> yes + no))
              .filter(all -> all > 0)
              .map(all -> Scale.of(Rational.ZERO, Rational.of(all)));
      take(root.get(RESOLVED), RESOLVED, counts, Settings.none(findings));
      take(root.get(ACCURACY), ACCURACY, Optional.empty(), Settings.none(findings));
      for (ForeignValue rate : findings.object(root.get("pass_at_k")).entries()) {
        Settings k = Settings.none(findings).put("k", rate.key(), rate.pointer());
        take(rate, "pass_at_k", Optional.empty(), k);
      }
      long found = trials.stream().filter(trial -> isResolved(trial, true)).count();
      checkCount(RESOLVED, resolved, found);
      checkCount(UNRESOLVED, unresolved, trials.size() - found);
      checkAccuracy(found);
      checkTrials();
    }

    private void take(ForeignValue value, String metric, Optional<Scale> scale, Settings settings) {
      findings
          .number(value)
          .ifPresent(
              number ->
                  findings.score(
                      new ImportedScore.Builder()
                          .benchmark(BENCHMARK)
                          .metric(metric)
                          .value(number)
                          .samples((long) trials.size())
                          .scale(scale)
                          .protocol(settings.protocol())
                          .at(value.pointer())
                          .build()));
    }

    private static boolean isResolved(ForeignValue trial, boolean is) {
      return trial.get("is_resolved").flag().filter(flag -> flag == is).isPresent();
    }

    private void checkCount(String key, Optional<Long> stated, long found) {
      stated
          .filter(count -> count != found)
          .ifPresent(
              count ->
                  findings.totals(
                      root.get(key),
                      "Trials must be as many as are listed, " + found,
                      Long.toString(count)));
    }

    private void checkAccuracy(long found) {
      Rational trialCount = Rational.of(trials.size());
      findings
          .number(root.get(ACCURACY))
          .map(stated -> stated.value().times(trialCount).minus(Rational.of(found)).abs())
          .filter(difference -> difference.compareTo(NOISE.times(trialCount)) > 0)
          .ifPresent(
              difference ->
                  findings.totals(
                      root.get(ACCURACY),
                      "Accuracy must be %s of %s".formatted(found, trials.size()),
                      root.get(ACCURACY).shown()));
    }

    /** A trial that was not judged counts as not resolved; so would a task with fewer trials. */
    private void checkTrials() {
      ImmutableList<ForeignValue> open =
          trials.stream()
              .filter(trial -> !isResolved(trial, true) && !isResolved(trial, false))
              .collect(toImmutableList());
      if (!open.isEmpty()) {
        findings.notScored(root.get(RESULTS), open.size());
      }
      if (trials.isEmpty()) {
        notFinished("Run must have a trial: 0");
      }
      ImmutableMultiset<String> tasks =
          trials.stream()
              .flatMap(trial -> trial.get("task_id").text().stream())
              .collect(ImmutableMultiset.toImmutableMultiset());
      ImmutableSet<Integer> counts =
          tasks.elementSet().stream().map(tasks::count).collect(ImmutableSet.toImmutableSet());
      if (counts.size() > 1) {
        notFinished("Tasks must have the same number of trials: " + counts);
      }
    }

    private void notFinished(String message) {
      findings.issue(IssueCode.RUN_NOT_FINISHED, root.get(RESULTS).pointer(), message);
    }
  }
}
