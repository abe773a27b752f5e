package org.sovereignparity.parity;

import static org.sovereignparity.benchmark.Direction.LOWER_IS_BETTER;

import java.util.Optional;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.number.Rational;

/**
 * The scores of candidate and reference on one benchmark.
 *
 * @param candidateScore absent if it is missing and counts as zero
 * @param candidate the candidate's score normalised; zero if it is missing
 * @param reference the reference's score normalised
 */
record Pair(
    Benchmark benchmark,
    Rational weight,
    Optional<Rational> candidateScore,
    Rational referenceScore,
    String referenceModel,
    Rational candidate,
    Rational reference) {

  /** No more than this many times the lesser score is the greater one as a rule. */
  private static final Rational MIXED = Rational.of(50);

  boolean isLowerBetter() {
    return benchmark.direction() == LOWER_IS_BETTER;
  }

  boolean hasRatio() {
    return reference.signum() > 0 && !isNotPositiveWhereLowerIsBetter();
  }

  boolean isNotPositiveWhereLowerIsBetter() {
    return isLowerBetter() && candidateScore.isPresent() && candidate.signum() <= 0;
  }

  /** {@return whether one score seems to be a fraction and the other a percentage} */
  boolean isSuspectedOfMixedUnits() {
    if (candidateScore.isEmpty() || !benchmark.scale().equals(Scale.PERCENT)) {
      return false;
    }
    Rational score = candidateScore.get();
    Rational other = referenceScore;
    Rational least = score.min(other);
    Rational greatest = least.equals(score) ? other : score;
    return least.signum() > 0
        && least.compareTo(Rational.ONE) < 0
        && greatest.compareTo(Rational.ONE) > 0
        && greatest.compareTo(least.times(MIXED)) > 0;
  }

  /** {@return the ratio before the cap; it is known to {@linkplain #hasRatio exist}} */
  Rational ratio() {
    if (candidateScore.isEmpty()) {
      return Rational.ZERO;
    }
    return isLowerBetter() ? reference.dividedBy(candidate) : candidate.dividedBy(reference);
  }

  /** {@return the ratio after the cap} */
  Rational ratio(Optional<Rational> cap) {
    return cap.isPresent() ? ratio().min(cap.get()) : ratio();
  }
}
