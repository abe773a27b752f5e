package org.sovereignparity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.DoublePredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.number.Threshold;

/** Against every completion on a grid that has all ends and, between them, every eighth. */
class CompletionsProperties {

  @Property(tries = 600)
  void leastAndGreatest_anyRule_areThoseOfAllCompletions(@ForAll long seed) {
    RandomPoints points = new RandomPoints(new Random(seed));
    double[] ends = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    points.tryAll(
        inputs -> {
          ends[0] = Math.min(ends[0], points.value(inputs));
          ends[1] = Math.max(ends[1], points.value(inputs));
        });
    Evaluation evaluation = points.rule.evaluate(points.facts);
    assertThat(evaluation.isNone()).isEqualTo(points.isNone());
    if (points.isNone()) {
      assertThat(evaluation.least().or(evaluation::greatest)).isEmpty();
      return;
    }
    assertThat(evaluation.least()).hasValue(exact(ends[0]));
    assertThat(evaluation.greatest())
        .isEqualTo(points.isUnbounded(ends[1]) ? Optional.empty() : Optional.of(exact(ends[1])));
  }

  @Property(tries = 60)
  void missingFor_anyThreshold_isWhatMakesADifference(@ForAll long seed) {
    Random random = new Random(seed);
    RandomPoints points = new RandomPoints(random);
    double least = 0.5 * (1 + random.nextInt(8));
    boolean strict = random.nextBoolean();
    boolean rounded = random.nextInt(3) == 0;
    DoublePredicate meets =
        value -> {
          double compared = rounded ? RandomPoints.round(value, "half-up") : value;
          return strict ? compared > least : compared >= least;
        };
    Threshold threshold =
        strict ? Threshold.moreThan(exact(least)) : Threshold.atLeast(exact(least));
    assertAgrees(
        points, meets, rounded ? threshold.rounded(Rounding.parse("half-up-0")) : threshold);
  }

  private static void assertAgrees(
      RandomPoints points, DoublePredicate meets, Threshold threshold) {
    Set<Boolean> outcomes = new LinkedHashSet<>();
    Set<String> turning = new LinkedHashSet<>();
    points.tryAll(
        inputs -> {
          outcomes.add(meets.test(points.value(inputs)));
          for (int i = 0; i < inputs.length; i++) {
            if (!turning.contains(points.missing.get(i))
                && meets.test(points.value(inputs, i, false))
                    != meets.test(points.value(inputs, i, true))) {
              turning.add(points.missing.get(i));
            }
          }
        });
    Evaluation evaluation = points.rule.evaluate(points.facts);
    assertThat(evaluation.reaches(threshold))
        .isEqualTo(
            outcomes.size() > 1 ? Verdict.UNDETERMINED : Verdict.of(outcomes.contains(true)));
    assertThat(evaluation.missingFor(threshold)).containsAll(turning);
    if (points.hasEndlessSteps() || points.isFinerThanGrid()) {
      return;
    }
    assertThat(evaluation.missingFor(threshold))
        .as(
            "%s %s %s",
            points.rule.stream().map(n -> n.id() + ": " + n).toList(), points.facts, threshold)
        .containsExactlyInAnyOrderElementsOf(turning);
  }

  private static Rational exact(double number) {
    return Rational.from(BigDecimal.valueOf(number));
  }
}
