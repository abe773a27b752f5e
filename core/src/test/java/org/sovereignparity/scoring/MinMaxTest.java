package org.sovereignparity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.scoring.Quantities.input;
import static org.sovereignparity.scoring.Quantities.q;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;

/** Values between the worst of the field and the best. */
class MinMaxTest {
  private static final Quantity PATENTS =
      Quantity.relativeToBest(Label.of("points"), input("patents", 0, 100), q("10"), false, true);
  private static final Quantity DELAY =
      Quantity.relativeToBest(Label.of("points"), input("delay", 0, 100), q("10"), true, true);

  private static Facts field(String best, String worst) {
    return Facts.builder().putBest("points", BestOfField.of(q(best), "B").from(q(worst))).build();
  }

  private static Facts with(Facts field, String name, String value) {
    return field.toBuilder().putNumbers(name, q(value)).build();
  }

  /** (36 - 20)/(60 - 20) of 10. */
  @Test
  void value_ofAField_isTheShareOfTheWayFromItsWorst() {
    Facts field = field("60", "20");
    assertThat(PATENTS.evaluate(with(field, "patents", "36")).value()).hasValue(q("4"));
    assertThat(PATENTS.evaluate(with(field, "patents", "20")).value()).hasValue(q("0"));
    assertThat(PATENTS.evaluate(with(field, "patents", "60")).value()).hasValue(q("10"));
    assertThat(PATENTS.evaluate(with(field, "patents", "36")).explain().toString())
        .contains("(36 - 20)/(60 (best: B) - 20 (worst)) x 10 = 4");
    assertThat(PATENTS)
        .hasToString("patents between the least and the greatest of the field, as 0 to 10");
    assertThat(PATENTS.maximum()).hasValue(q("10"));
  }

  /** (30 - 50)/(10 - 50) of 10; a best of 0 is one like any other. */
  @Test
  void value_lowerIsBetter_isCountedFromTheGreatest() {
    assertThat(DELAY.evaluate(with(field("10", "50"), "delay", "30")).value()).hasValue(q("5"));
    assertThat(DELAY.evaluate(with(field("0", "40"), "delay", "0")).value()).hasValue(q("10"));
    assertThat(DELAY)
        .hasToString("delay between the greatest and the least of the field, as 0 to 10");
  }

  @Test
  void value_fieldWithoutASpan_isMissing() {
    Evaluation equal = PATENTS.evaluate(with(field("7", "7"), "patents", "7"));
    assertThat(equal.value()).isEmpty();
    assertThat(equal.missing())
        .containsExactly("best of the field better than the worst for points (they are 7 and 7)");
    assertThat(equal.least()).hasValue(q("0"));
    assertThat(equal.greatest()).hasValue(q("10"));
    assertThat(DELAY.evaluate(with(field("50", "10"), "delay", "30")).value()).isEmpty();
    Facts unsaid = Facts.builder().putBest("points", BestOfField.of(q("60"), "B")).build();
    assertThat(PATENTS.evaluate(with(unsaid, "patents", "36")).missing())
        .containsExactly("worst of the field for points");
  }

  /** Anything between 0 and all points, whichever of own value and field is missing. */
  @Test
  void bounds_unknownField_areNothingAndAll() {
    Evaluation evaluation = PATENTS.evaluate(Facts.builder().build());
    assertThat(evaluation.least()).hasValue(q("0"));
    assertThat(evaluation.greatest()).hasValue(q("10"));
    assertThat(evaluation.missingFor(Threshold.atLeast(q("3"))))
        .containsExactlyInAnyOrder("patents", "best of the field for points");
  }

  /** Of 0..100 between 20 and 60, (0 - 20)/40 to (100 - 20)/40 of 10; and with a delay mirrored. */
  @Test
  void bounds_missingValueOfAKnownField_areThoseOfItsEnds() {
    Evaluation patents = PATENTS.evaluate(field("60", "20"));
    assertThat(patents.least()).hasValue(q("-5"));
    assertThat(patents.greatest()).hasValue(q("20"));
    assertThat(patents.missingFor(Threshold.atLeast(q("20")))).containsExactly("patents");
    assertThat(patents.missingFor(Threshold.moreThan(q("20")))).isEmpty();
    Evaluation delay = DELAY.evaluate(field("10", "50"));
    assertThat(delay.least()).hasValue(q("-12.5"));
    assertThat(delay.greatest()).hasValue(q("12.5"));
    assertThat(delay.missingFor(Threshold.atLeast(q("12.5")))).containsExactly("delay");
    assertThat(delay.reaches(Threshold.moreThan(q("12.5")))).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void bestAndWorst_ofAField_areItsEnds() {
    List<Rational> values = List.of(q("3"), q("8"), q("5"));
    RelativeToBest patents = (RelativeToBest) PATENTS;
    assertThat(patents.best(values)).hasValue(q("8"));
    assertThat(patents.worst(values)).hasValue(q("3"));
    RelativeToBest delay = (RelativeToBest) DELAY;
    assertThat(delay.best(values)).hasValue(q("3"));
    assertThat(delay.worst(values)).hasValue(q("8"));
    RelativeToBest share =
        (RelativeToBest) Quantity.relativeToBest(Label.of("r"), input("x", 0, 9), q("10"));
    assertThat(share.best(values)).hasValue(q("8"));
    assertThat(share.worst(values)).isEmpty();
    assertThat(patents.best(List.of())).isEmpty();
  }
}
