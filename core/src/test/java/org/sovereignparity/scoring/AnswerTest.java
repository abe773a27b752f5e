package org.sovereignparity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sovereignparity.scoring.Quantities.q;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;

class AnswerTest {
  /** Of answer 2 it is only known that its value is that of 1 or of 3, or between. */
  private static final Quantity TABLE = answer("1 2 3 5", "0 ? 20 41.67");

  private static Quantity answer(String answers, String values) {
    return Quantity.answer(
        Label.of("a"),
        "a",
        Stream.of(answers.split(" ")).map(Rational::parse).toList(),
        Stream.of(values.split(" "))
            .map(value -> value.equals("?") ? Optional.<Rational>empty() : Optional.of(q(value)))
            .toList());
  }

  private static Evaluation answered(String answer) {
    return TABLE.evaluate(Facts.builder().putNumbers("a", q(answer)).build());
  }

  @Test
  void evaluate_knownValue_isThatOfTheTable() {
    assertThat(answered("5").value()).hasValue(q("41.67"));
    assertThat(answered("5").missing()).isEmpty();
    assertThat(TABLE.maximum()).hasValue(q("41.67"));
  }

  @Test
  void evaluate_valueNotPublished_isBetweenThoseAround() {
    Evaluation evaluation = answered("2");
    assertThat(evaluation.value()).isEmpty();
    assertThat(evaluation.missing()).containsExactly("value of answer 2 to a");
    assertThat(evaluation.least()).hasValue(q("0"));
    assertThat(evaluation.greatest()).hasValue(q("20"));
    assertThat(evaluation.possibilities()).isEmpty();
    assertThat(evaluation.missingFor(Threshold.atLeast("10")))
        .containsExactly("value of answer 2 to a");
  }

  @Test
  void evaluate_noAnswer_isAnyValueOfTheTable() {
    Quantity known = answer("1 2 3", "0 0 2");
    Evaluation evaluation = known.evaluate(Facts.builder().build());
    assertThat(evaluation.possibilities()).hasValue(ImmutableList.of(q("0"), q("2")));
    assertThat(evaluation.missing()).containsExactly("a");
    assertThat(evaluation.missingFor(Threshold.atLeast("1"))).containsExactly("a");
    Evaluation any = answer("1 2 3", "1 2 4").evaluate(Facts.builder().build());
    assertThat(any.least()).hasValue(q("1"));
    assertThat(any.greatest()).hasValue(q("4"));
  }

  /** What no answer fits both tables may have any value of each. */
  @Test
  void evaluate_noAnswerToTwoTablesThatShareNone_isAnyValueOfBoth() {
    Quantity other =
        Quantity.answer(Label.of("b"), "a", List.of(q("6")), List.of(Optional.of(q("7"))));
    Evaluation sum =
        Quantity.sum(Label.of("s"), List.of(TABLE, other)).evaluate(Facts.builder().build());
    assertThat(sum.least()).hasValue(q("7"));
    assertThat(sum.greatest()).hasValue(q("48.67"));
  }

  @Test
  void evaluate_noneOfAnAnswer_isNoneWhereThereMayBe() {
    Facts none = Facts.builder().addNone("a").build();
    Quantity maybe =
        Quantity.answer(Label.of("a"), "a", List.of(q("1")), List.of(Optional.of(q("2"))), true);
    assertThat(maybe.evaluate(none).isNone()).isTrue();
    assertThat(maybe.evaluate(none).missing()).isEmpty();
    assertThatThrownBy(() -> TABLE.evaluate(none))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("Input must be a number: none of \"a\"");
  }

  @Test
  void evaluate_answerThatIsNotInTheTable_isRefused() {
    assertThatThrownBy(() -> answered("4"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("Answer to a must be one of [1, 2, 3, 5]: 4");
  }

  @ParameterizedTest
  @CsvSource({
    "1 2, 0, 'Values must be one for each of 2 answers: 1'",
    "1 1, 0 0, 'Answer must be above the one before: 1'",
    "2 1, 0 0, 'Answer must be above the one before: 1'",
    "1 2, 1 0, 'Value must not be below the one before: 0'",
    "1 2 3, 1 ? 0, 'Value must not be below the one before: 0'",
    "1 2, ? 0, 'Value of the first and of the last answer must be known'",
    "1 2, 0 ?, 'Value of the first and of the last answer must be known'"
  })
  void answer_tableOutOfOrder_isRefused(String answers, String values, String message) {
    assertThatThrownBy(() -> answer(answers, values))
        .isInstanceOf(InvalidRuleException.class)
        .hasMessageContaining(message);
  }

  @Test
  void mean_partOfWhichThereIsNone_isLeftOutOrCountsZero() {
    Quantity maybe = Quantity.input(Label.of("x"), "x", Rational.ZERO, Optional.of(q("10")), true);
    List<Quantity> parts = List.of(maybe, Quantities.input("y", 0, 10));
    List<Rational> weights = List.of(q("1"), q("3"));
    Facts facts = Facts.builder().addNone("x").putNumbers("y", q("8")).build();
    assertThat(
            Quantity.weightedMean(Label.of("m"), parts, weights, Optional.of(IfNone.LEFT_OUT))
                .evaluate(facts)
                .value())
        .hasValue(q("8"));
    assertThat(
            Quantity.weightedMean(Label.of("m"), parts, weights, Optional.of(IfNone.COUNTS_ZERO))
                .evaluate(facts)
                .value())
        .hasValue(q("6"));
    assertThat(Quantity.weightedMean(Label.of("m"), parts, weights).evaluate(facts).isNone())
        .isTrue();
    assertThat(IfNone.LEFT_OUT).hasToString("left-out");
  }

  @Test
  void mean_noneOfAnyPart_isNoneUnlessItCountsZero() {
    Quantity maybe = Quantity.input(Label.of("x"), "x", Rational.ZERO, Optional.of(q("10")), true);
    Facts none = Facts.builder().addNone("x").build();
    Evaluation leftOut =
        Quantity.mean(Label.of("m"), List.of(maybe), Optional.of(IfNone.LEFT_OUT)).evaluate(none);
    assertThat(leftOut.isNone()).isTrue();
    assertThat(leftOut.value()).isEmpty();
    assertThat(
            Quantity.mean(Label.of("m"), List.of(maybe), Optional.of(IfNone.COUNTS_ZERO))
                .evaluate(none)
                .value())
        .hasValue(q("0"));
  }
}
