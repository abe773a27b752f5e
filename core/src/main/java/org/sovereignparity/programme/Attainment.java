package org.sovereignparity.programme;

import com.google.common.collect.ImmutableList;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.number.ExactNumber;
import org.sovereignparity.number.Rational;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityPolicy;

/**
 * How scores beside those of a target model become one named number of a points rule: by a parity
 * policy, such as the mean of their ratios with cap 1.
 *
 * @param name the name of the number, under which an input of the points rule asks for it
 * @param scores the name of the target scores in a submission
 * @param policy how they become one number
 */
public record Attainment(String name, String scores, ParityPolicy policy) {
  private static final String DEVELOPED = "developed";
  private static final String TARGET = "target";

  /** Refuses what {@link #of} does. */
  public Attainment {
    Ids.check("Attainment name", name);
    Ids.check("Name of target scores", scores);
    if (policy.aggregation() == Aggregation.GEOMETRIC_MEAN_OF_RATIOS) {
      throw new IllegalArgumentException(
          "Policy of an attainment must give a rational number: " + policy);
    }
    try {
      Rational unusedTrial =
          value(policy, ImmutableList.of(TargetScore.of(Rational.ONE, Rational.ONE)));
    } catch (RefusedException e) {
      throw new IllegalArgumentException(
          "Policy of an attainment must be defined for scores from 0, named by number: " + policy,
          e);
    }
  }

  /**
   * {@return the number {@code name}, made from the target scores {@code scores} by {@code policy}}
   *
   * @throws IllegalArgumentException if the policy is a geometric mean, which is no rational
   *     number, or is not defined for benchmarks that are only counted and have no upper bound, or
   *     a name is empty
   */
  public static Attainment of(String name, String scores, ParityPolicy policy) {
    return new Attainment(name, scores, policy);
  }

  /** {@return the number that {@code scores}, of which there is at least one, come to} */
  Rational of(ImmutableList<TargetScore> scores) {
    return value(policy, scores);
  }

  private static Rational value(ParityPolicy policy, ImmutableList<TargetScore> scores) {
    Scoreboard.Builder board = Scoreboard.builder();
    for (int i = 0; i < scores.size(); i++) {
      String id = Integer.toString(i + 1);
      board.add(Benchmark.of(id, Scale.atLeast(Rational.ZERO), Direction.HIGHER_IS_BETTER));
      board.add(Score.of(DEVELOPED, id, scores.get(i).developed()));
      board.add(Score.of(TARGET, id, scores.get(i).target()));
    }
    ExactNumber ratio =
        policy.assess(board.build(), DEVELOPED, Frontier.model(TARGET)).ratio().orElseThrow();
    return (Rational) ratio;
  }
}
