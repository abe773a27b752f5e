package org.sovereignparity.parity.support;

import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.internal.NearestDouble;
import org.sovereignparity.number.Rational;
import org.sovereignparity.parity.Contribution;
import org.sovereignparity.parity.Normalisation;
import org.sovereignparity.parity.ParityAssessment;

/**
 * The two scores of a benchmark that are compared, and how the policy counts them.
 *
 * @param scores those of a candidate that has one
 */
record ScorePair(Benchmark benchmark, Contribution scores, Normalisation normalisation) {

  static ScorePair of(ParityAssessment assessment, Contribution scores) {
    return new ScorePair(
        assessment.board().benchmark(scores.benchmark()).orElseThrow(),
        scores,
        assessment.policy().normalisation());
  }

  boolean isLowerBetter() {
    return benchmark.direction() == Direction.LOWER_IS_BETTER;
  }

  /** {@return the candidate's score, as published} */
  Rational candidate() {
    return scores.candidate().orElseThrow();
  }

  /** {@return the reference's score, as published} */
  Rational reference() {
    return scores.reference();
  }

  /** {@return the score that counts as 0} */
  Rational zero() {
    return normalisation.zero(benchmark);
  }

  /** {@return by how much a score must rise to count 1 more} */
  Rational unit() {
    return normalisation.unit(benchmark);
  }

  /** {@return as what a score counts that is not below chance} */
  Rational counted(Rational score) {
    return score.minus(zero()).dividedBy(unit());
  }

  /**
   * {@return whether the reference counts at most a tenth of the greatest score, so that a point on
   * this benchmark is ten points or more of its ratio}
   */
  boolean isReferenceNearFloor() {
    Rational counted = counted(reference());
    return !isLowerBetter()
        && benchmark.scale().max().stream()
            .anyMatch(max -> counted.times(Rational.of(10)).compareTo(counted(max)) <= 0);
  }

  /** {@return the nearest double, ties to even; infinite if too large} */
  static double nearest(Rational number) {
    return NearestDouble.of(number.numerator(), number.denominator());
  }
}
