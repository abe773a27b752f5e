package org.sovereignparity.parity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.number.Rational;

/**
 * When a model of the frontier counts as having reached a score: at that score or above, or within
 * a tolerance of it, such as 1.0 points below.
 *
 * <p>The tolerance decides much where records lie close together: within 1.0 GPT-4, at 125.76 of an
 * index, was reached after 420 days by a model at 125.54, without it after 555 by one at 129.26. So
 * a lag says nothing without its rule.
 */
public final class LagRule {
  private static final LagRule STRICT = new LagRule(Rational.ZERO);

  private final Rational tolerance;

  private LagRule(Rational tolerance) {
    this.tolerance = tolerance;
  }

  /** {@return the rule without a tolerance: at the score or better} */
  public static LagRule strict() {
    return STRICT;
  }

  /**
   * {@return the rule under which a score is reached by one that is no more than {@code tolerance}
   * worse}
   *
   * @param tolerance in the unit of the scores, at least 0
   * @throws IllegalArgumentException if it is negative
   */
  public static LagRule within(Rational tolerance) {
    if (tolerance.signum() < 0) {
      throw new IllegalArgumentException("Tolerance must not be negative: " + tolerance);
    }
    return new LagRule(tolerance);
  }

  /** {@return how much worse a score may be that counts as reaching another; at least 0} */
  public Rational tolerance() {
    return tolerance;
  }

  /**
   * {@return how far candidates are behind a frontier in time, on one benchmark}
   *
   * <p>Scores of other models and on other benchmarks do not matter. Without a model in the
   * frontier every candidate is ahead.
   *
   * @param board the scores, and the release dates of the models
   * @param benchmark the id of the benchmark, such as an index; its direction says what is better
   * @param candidates the ids of the models that are measured, in the order of the answer
   * @param frontier the ids of the models that they are measured against, in any order
   * @throws RefusedException if the benchmark is not on the scoreboard ({@link
   *     Refusal#UNKNOWN_BENCHMARK}), a model has no score on it ({@link Refusal#UNKNOWN_MODEL}), is
   *     named twice ({@link Refusal#DUPLICATE_MODEL}) or on both sides ({@link
   *     Refusal#OWN_REFERENCE}), or has no release date ({@link Refusal#NO_RELEASE_DATE})
   */
  public Lag measure(
      Scoreboard board, String benchmark, Iterable<String> candidates, Iterable<String> frontier) {
    return Lag.of(this, board, requireNonNull(benchmark), candidates, frontier);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LagRule that && tolerance.equals(that.tolerance);
  }

  @Override
  public int hashCode() {
    return tolerance.hashCode();
  }

  /** {@return {@code at the score or better}, or the tolerance, such as {@code within 1.5}} */
  @Override
  public String toString() {
    return tolerance.signum() == 0 ? "at the score or better" : "within " + tolerance;
  }
}
