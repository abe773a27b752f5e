package org.sovereignparity.parity;

import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.internal.PolicyStyle;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;

/**
 * How scores become a parity ratio: normalisation, aggregation, weights, cap, and what is done with
 * missing scores and where lower is better.
 *
 * <p>A policy is always complete. {@link #strict} assumes nothing; every other policy is varied
 * from one, so that each assumption stands in the code that makes it:
 *
 * <pre>{@code
 * ParityPolicy policy =
 *     ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS).toBuilder()
 *         .missing(MissingScores.EXCLUDE)
 *         .cap(Rational.ONE)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@PolicyStyle
public abstract class ParityPolicy {
  ParityPolicy() {}

  /**
   * {@return the policy that assumes nothing: raw scores, equal weights, no cap, missing scores
   * leave the result undetermined, lower is better is refused}
   */
  public static ParityPolicy strict(Aggregation aggregation) {
    return new Builder()
        .aggregation(aggregation)
        .normalisation(Normalisation.RAW)
        .weights(Weights.equal())
        .missing(MissingScores.UNDETERMINED)
        .lowerIsBetter(LowerIsBetter.REFUSE)
        .build();
  }

  /** {@return a builder that starts from this policy; {@link Builder} says what it refuses} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** {@return how the scores on several benchmarks become one ratio} */
  public abstract Aggregation aggregation();

  /** {@return what is done to a score first} */
  public abstract Normalisation normalisation();

  /** {@return how much each benchmark counts} */
  public abstract Weights weights();

  /**
   * {@return the most that a ratio on one benchmark counts, if there is a limit; a positive ratio,
   * of which 1 is 100 %}
   *
   * <p>With a cap of 1 a surplus on one benchmark cannot pay for a deficit on another.
   */
  public abstract Optional<Rational> cap();

  /** {@return what a missing score does} */
  public abstract MissingScores missing();

  /** {@return what is done where lower is better} */
  public abstract LowerIsBetter lowerIsBetter();

  @Value.Check
  void check() {
    cap()
        .filter(cap -> cap.signum() <= 0)
        .ifPresent(
            cap -> {
              throw new IllegalArgumentException("Cap must be positive: " + cap);
            });
  }

  /**
   * Compares a candidate with a frontier, without asking whether it is close enough.
   *
   * @param board the scores; every benchmark on it takes part
   * @param candidate the id of the model that is compared
   * @throws RefusedException if candidate or a model of the frontier has no score at all, the
   *     frontier is the candidate, or this policy is not defined for the scoreboard or the
   *     frontier; see {@link Refusal}
   */
  public ParityAssessment assess(Scoreboard board, String candidate, Frontier frontier) {
    return ParityAssessment.of(board, candidate, frontier, this, Optional.empty());
  }

  /**
   * Compares a candidate with a frontier, and decides whether it is close enough.
   *
   * @param board the scores; every benchmark on it takes part
   * @param candidate the id of the model that is compared
   * @throws RefusedException if candidate or a model of the frontier has no score at all, the
   *     frontier is the candidate, or this policy is not defined for the scoreboard or the
   *     frontier; see {@link Refusal}
   */
  public ParityAssessment assess(
      Scoreboard board, String candidate, Frontier frontier, Threshold threshold) {
    return ParityAssessment.of(board, candidate, frontier, this, Optional.of(threshold));
  }

  /**
   * Assesses every model of a scoreboard that has scores. A model that is the whole frontier is
   * left out, since no model is its own reference.
   *
   * <p>Where benchmarks are excluded, or a model is one of its own rivals, rows rest on different
   * benchmarks or references, and are no ranking.
   *
   * @param board the scores; every benchmark on it takes part
   * @throws RefusedException if a model of the frontier has no score at all, or this policy is not
   *     defined for the scoreboard or the frontier; see {@link Refusal}
   */
  public ParityTable assessAll(Scoreboard board, Frontier frontier, Threshold threshold) {
    return ParityTable.of(board, frontier, this, threshold);
  }

  /** {@return the choices in one line} */
  @Override
  public String toString() {
    return "%s, %s scores, weights %s, cap %s, missing scores %s, lower is better %s"
        .formatted(
            aggregation(),
            normalisation(),
            weights(),
            cap().map(Rational::toString).orElse("none"),
            missing(),
            lowerIsBetter());
  }

  /**
   * Builds a {@link ParityPolicy} from another: {@code aggregation}, {@code normalisation}, {@code
   * weights}, {@code cap} (positive, else {@code build} throws {@link IllegalArgumentException}),
   * {@code missing} and {@code lowerIsBetter} replace what the other says.
   */
  public static final class Builder extends ImmutableParityPolicy.Builder {
    Builder() {}
  }
}
