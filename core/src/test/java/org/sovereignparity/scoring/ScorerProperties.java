package org.sovereignparity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.sovereignparity.number.Rational;

/** A rule that is made ready says what an evaluation of it says, whatever is asked of it. */
class ScorerProperties {

  @Property(tries = 200)
  void value_anyRuleAndFacts_isThatOfTheEvaluation(@ForAll long seed) {
    Random random = new Random(seed);
    RandomPoints points = new RandomPoints(random);
    Facts facts = stating(points, random, 1);
    Scorer scorer = Scorer.of(points.rule);
    assertThat(scorer.rule()).isSameAs(points.rule);
    assertThat(scorer.value(facts)).isEqualTo(points.rule.evaluate(facts).value());
    assertThat(scorer.evaluate(facts)).isEqualTo(points.rule.evaluate(facts));
  }

  @Property(tries = 200)
  void check_anyRuleAndFacts_refusesWhatTheEvaluationDoes(@ForAll long seed) {
    Random random = new Random(seed);
    RandomPoints points = new RandomPoints(random);
    Facts.Builder builder = stating(points, random, 100).toBuilder();
    Map<String, Rational> numbers = new HashMap<>();
    points.facts.numbers().forEach((name, given) -> numbers.put(name, off(given, random)));
    Facts facts = builder.numbers(numbers).build();
    Scorer scorer = Scorer.of(points.rule);
    Throwable refusal = refusal(() -> points.rule.evaluate(facts));
    for (ThrowingCallable asked :
        List.<ThrowingCallable>of(() -> scorer.check(facts), () -> scorer.value(facts))) {
      assertThat(refusal(asked)).hasToString(String.valueOf(refusal));
    }
    Facts lenient = builder.unfitIsMissing(true).stated(Map.of()).build();
    assertThat(scorer.value(lenient)).isEqualTo(points.rule.evaluate(lenient).value());
  }

  private static Throwable refusal(ThrowingCallable asked) {
    Throwable refusal = catchThrowable(asked);
    return refusal == null ? new Throwable("none") : refusal;
  }

  private static Rational off(Rational given, Random random) {
    return random.nextInt(3) == 0 ? given.plus(Rational.of(random.nextInt(9) - 4)) : given;
  }

  /** Values are stated for some nodes; if they are at most 1 each, they fit. */
  private static Facts stating(RandomPoints points, Random random, int most) {
    Map<String, Rational> stated = new HashMap<>();
    points.rule.stream()
        .filter(node -> random.nextInt(4) == 0)
        .forEach(
            node -> {
              Rational value = Rational.of(random.nextInt(1 + most), 2);
              stated.put(
                  node.id(), most > 1 ? value : node.maximum().map(value::min).orElse(value));
            });
    return points.facts.toBuilder().stated(stated).build();
  }
}
