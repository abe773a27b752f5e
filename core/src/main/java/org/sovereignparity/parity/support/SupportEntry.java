package org.sovereignparity.parity.support;

import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.number.Rational;
import org.sovereignparity.statistics.BenchmarkEvidence;
import org.sovereignparity.statistics.BenchmarkRatio;
import org.sovereignparity.statistics.MeanEstimate;

/** What is given for one benchmark. It becomes floating point only where it meets a pair. */
sealed interface SupportEntry {
  /** {@return the ratio on the benchmark of the pair, counted as the policy counts scores} */
  BenchmarkRatio ratio(ScorePair pair);

  /**
   * Right and wrong answers: a wrong one has the least score of the scale, a right one the most.
   */
  record Answers(BenchmarkEvidence evidence) implements SupportEntry {
    @Override
    public BenchmarkRatio ratio(ScorePair pair) {
      Benchmark benchmark = pair.benchmark();
      if (pair.isLowerBetter() || benchmark.scale().max().isEmpty()) {
        throw new IllegalArgumentException(
            "Benchmark of right answers must have a scale with a maximum that is best: \""
                + benchmark.id()
                + "\"");
      }
      Rational min = benchmark.scale().min();
      Rational span = benchmark.scale().max().orElseThrow().minus(min);
      return counted(evidence, pair, span, min);
    }
  }

  /** Scores of items, in the unit of the benchmark. */
  record Items(BenchmarkEvidence evidence) implements SupportEntry {
    @Override
    public BenchmarkRatio ratio(ScorePair pair) {
      return counted(evidence, pair, Rational.ONE, Rational.ZERO);
    }
  }

  /** Errors of the scores, in the unit of the benchmark, and how many items they are of. */
  record Errors(
      Rational candidateError, int candidateItems, Rational referenceError, int referenceItems)
      implements SupportEntry {
    @Override
    public BenchmarkRatio ratio(ScorePair pair) {
      Rational candidate = pair.candidate();
      BenchmarkEvidence evidence =
          BenchmarkEvidence.separateItems(
              estimate(candidate, candidateError, candidateItems),
              estimate(pair.reference(), referenceError, referenceItems));
      return counted(evidence, pair, Rational.ONE, Rational.ZERO);
    }

    private static MeanEstimate estimate(Rational mean, Rational error, int items) {
      return new MeanEstimate(ScorePair.nearest(mean), ScorePair.nearest(error), items);
    }
  }

  /** {@return the ratio of means m that stand for scores {@code span * m + min}} */
  private static BenchmarkRatio counted(
      BenchmarkEvidence evidence, ScorePair pair, Rational span, Rational min) {
    Rational unit = pair.unit();
    Rational origin = pair.counted(min);
    BenchmarkRatio ratio =
        BenchmarkRatio.of(evidence, ScorePair.nearest(pair.scores().weight()))
            .counting(ScorePair.nearest(span.dividedBy(unit)), ScorePair.nearest(origin));
    return pair.isLowerBetter() ? ratio.reciprocal() : ratio;
  }
}
