package org.sovereignparity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sovereignparity.scoring.Quantities.input;
import static org.sovereignparity.scoring.Quantities.q;
import static org.sovereignparity.scoring.Quantities.unbounded;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Threshold;

/** A value divided by an input. */
class QuotientTest {
  private static final Quantity HEADS = input("heads", 2, 5);
  private static final Quantity PER_HEAD =
      Quantity.quotient(Label.of("per-head"), input("papers", 0, 30), HEADS);

  private static Facts facts(String name, String value) {
    return Facts.builder().putNumbers(name, q(value)).build();
  }

  @Test
  void quotient_bothKnown_isExact() {
    Evaluation evaluation =
        PER_HEAD.evaluate(facts("papers", "20").toBuilder().putNumbers("heads", q("3")).build());
    assertThat(evaluation.value()).hasValue(q("20/3"));
    assertThat(evaluation.explain().toString()).contains("20 / 3 = 6.666666...");
    assertThat(PER_HEAD).hasToString("papers / heads");
    assertThat(PER_HEAD.maximum()).hasValue(q("15"));
    assertThat(Quantity.quotient(Label.of("q"), unbounded("x"), HEADS).maximum()).isEmpty();
  }

  /** 20 papers of 2 to 5 heads are 4 to 10 a head. */
  @Test
  void bounds_missingDivisor_areTurnedRound() {
    Evaluation evaluation = PER_HEAD.evaluate(facts("papers", "20"));
    assertThat(evaluation.missing()).containsExactly("heads");
    assertThat(evaluation.least()).hasValue(q("4"));
    assertThat(evaluation.greatest()).hasValue(q("10"));
    assertThat(evaluation.reaches(Threshold.atLeast(q("4")))).isEqualTo(Verdict.MET);
    assertThat(evaluation.reaches(Threshold.moreThan(q("10")))).isEqualTo(Verdict.NOT_MET);
    assertThat(evaluation.missingFor(Threshold.atLeast(q("10")))).containsExactly("heads");
    assertThat(evaluation.missingFor(Threshold.moreThan(q("10")))).isEmpty();
  }

  /** Of 4 heads, 0 to 30 papers are 0 to 7.5 a head; of none, any number is. */
  @Test
  void bounds_missingDividend_areThoseOfItOverTheDivisor() {
    Evaluation evaluation = PER_HEAD.evaluate(facts("heads", "4"));
    assertThat(evaluation.least()).hasValue(q("0"));
    assertThat(evaluation.greatest()).hasValue(q("7.5"));
    Evaluation nothing = PER_HEAD.evaluate(Facts.builder().build());
    assertThat(nothing.greatest()).hasValue(q("15"));
    assertThat(nothing.missingFor(Threshold.atLeast(q("15"))))
        .containsExactlyInAnyOrder("papers", "heads");
  }

  /** However many heads there are, 20 papers are more than 0 and at most 10 a head. */
  @Test
  void bounds_endlessDivisor_endAtZero() {
    Quantity heads = Quantity.input(Label.of("heads"), "heads", q("2"), Optional.empty());
    Evaluation evaluation =
        Quantity.quotient(Label.of("q"), input("papers", 0, 30), heads)
            .evaluate(facts("papers", "20"));
    assertThat(evaluation.least()).hasValue(q("0"));
    assertThat(evaluation.greatest()).hasValue(q("10"));
    assertThat(evaluation.missingFor(Threshold.atLeast(q("1/1000")))).containsExactly("heads");
  }

  /** -6 over 2 to 5 is -3 to -1.2, and rises with the divisor. */
  @Test
  void bounds_negativeDividend_riseWithTheDivisor() {
    Quantity below = Quantity.input(Label.of("x"), "x", q("-10"), Optional.of(q("10")));
    Evaluation evaluation =
        Quantity.quotient(Label.of("q"), below, HEADS).evaluate(facts("x", "-6"));
    assertThat(evaluation.least()).hasValue(q("-3"));
    assertThat(evaluation.greatest()).hasValue(q("-1.2"));
    Quantity sum = Quantity.sum(Label.of("s"), List.of(evaluation.rule(), input("y", 0, 9)));
    Facts four = facts("y", "4");
    assertThat(sum.evaluate(four).least()).hasValue(q("-1"));
    assertThat(sum.evaluate(four).missingFor(Threshold.atLeast(q("2"))))
        .containsExactlyInAnyOrder("x", "heads");
    assertThat(
            sum.evaluate(four.toBuilder().putNumbers("x", q("-6")).build())
                .missingFor(Threshold.atLeast(q("2"))))
        .containsExactly("heads");
  }

  @Test
  void quotient_statedDivisorOfZero_isMissing() {
    Facts stated = facts("papers", "20").toBuilder().putStated("heads", q("0")).build();
    Evaluation evaluation = PER_HEAD.evaluate(stated);
    assertThat(evaluation.value()).isEmpty();
    assertThat(evaluation.missing()).containsExactly("heads above 0 for per-head (it is 0)");
    assertThat(evaluation.greatest()).hasValue(q("10"));
    assertThat(evaluation.missingFor(Threshold.atLeast(q("5"))))
        .containsExactly("heads above 0 for per-head (it is 0)");
    assertThat(Scorer.of(PER_HEAD).value(stated)).isEmpty();
  }

  @Test
  void quotient_noneOfAPart_isNone() {
    Quantity heads = Quantity.input(Label.of("heads"), "heads", q("1"), Optional.empty(), true);
    Facts none = Facts.builder().addNone("heads").build();
    assertThat(Quantity.quotient(Label.of("q"), unbounded("x"), heads).evaluate(none).isNone())
        .isTrue();
  }

  @Test
  void quotient_divisorThatMayBeZeroOrIsNoInput_isRefused() {
    Quantity mayBeZero = input("heads", 0, 5);
    Quantity computed = Quantity.cap(Label.of("cap"), HEADS, q("4"));
    for (Quantity divisor : Set.of(mayBeZero, computed)) {
      assertThatThrownBy(() -> Quantity.quotient(Label.of("q"), unbounded("x"), divisor))
          .isInstanceOf(InvalidRuleException.class)
          .hasMessage("Divisor must be an input whose lowest is above 0: \"" + divisor.id() + '"');
    }
  }
}
