package org.sovereignparity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.scoring.Quantities.input;
import static org.sovereignparity.scoring.Quantities.q;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Rounding;

/** Values that an authority stated, laid over what is computed. */
class StatedValueTest {
  private static final Quantity X = input("x", 0, 10);
  private static final Quantity Y = input("y", 0, 10);
  private static final Quantity SUM = Quantity.sum(Label.of("sum"), List.of(X, Y));

  static List<Quantity> everyKind() {
    Label n = Label.of("n");
    return List.of(
        Quantity.input(n, "x", q("0"), X.maximum()),
        Quantity.panel(n, "raters", q("0"), q("10"), 1),
        Quantity.scaled(n, X, q("10"), q("10")),
        Quantity.relativeToBest(n, X, q("10")),
        Quantity.sum(n, List.of(X)),
        Quantity.mean(n, List.of(X)),
        Quantity.weightedMean(n, List.of(X), List.of(q("2"))),
        Quantity.minimum(n, List.of(X)),
        Quantity.rounded(n, X, Rounding.parse("half-up-1")),
        Quantity.cap(n, X, q("10")));
  }

  private static Facts known() {
    return Facts.builder()
        .putNumbers("x", q("4"))
        .putRatings("raters", Quantities.ratings("1", "4", "9"))
        .putBest("n", BestOfField.of(q("10"), "Boreas"))
        .build();
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void stated_nothingComputed_isUsed(Quantity node) {
    Evaluation evaluation = node.evaluate(Facts.builder().putStated("n", q("7")).build());
    assertThat(evaluation.value()).hasValue(q("7"));
    assertThat(evaluation.missing()).isEmpty();
    assertThat(evaluation.remarks()).containsExactly(Remark.STATED_VALUE_USED);
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void stated_unlikeTheComputed_isNotUsed(Quantity node) {
    Evaluation evaluation = node.evaluate(known().toBuilder().putStated("n", q("7")).build());
    assertThat(evaluation.value()).hasValue(q("4"));
    assertThat(evaluation.remarks()).containsExactly(Remark.STATED_VALUE_DIFFERS);
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void stated_equalToTheComputed_isNoFinding(Quantity node) {
    Evaluation evaluation = node.evaluate(known().toBuilder().putStated("n", q("4.0")).build());
    assertThat(evaluation.value()).hasValue(q("4"));
    assertThat(evaluation.remarks()).isEmpty();
  }

  @Test
  void stated_atPart_servesItsParent() {
    Facts facts = Facts.builder().putNumbers("x", q("4")).putStated("y", q("3")).build();
    Evaluation evaluation = SUM.evaluate(facts);
    assertThat(evaluation.value()).hasValue(q("7"));
    assertThat(evaluation.remarks()).isEmpty();
    assertThat(evaluation.parts().get(1).remarks()).containsExactly(Remark.STATED_VALUE_USED);
  }

  @Test
  void stated_atParent_leavesPartsMissing() {
    Facts facts = Facts.builder().putNumbers("x", q("4")).putStated("sum", q("9")).build();
    Evaluation evaluation = SUM.evaluate(facts);
    assertThat(evaluation.value()).hasValue(q("9"));
    assertThat(evaluation.missing()).isEmpty();
    assertThat(evaluation.parts().get(1).value()).isEmpty();
    assertThat(evaluation.parts().get(1).missing()).containsExactly("y");
  }

  @Test
  void stated_atBoundsOfRange_isTaken() {
    for (String bound : List.of("0", "20")) {
      assertThat(SUM.evaluate(Facts.builder().putStated("sum", q(bound)).build()).value())
          .hasValue(q(bound));
    }
  }

  @Test
  void stated_roundedNode_isComparedAfterRounding() {
    Quantity node = Quantity.rounded(Label.of("r"), X, Rounding.parse("half-up-1"));
    Facts facts = Facts.builder().putNumbers("x", q("1.25")).putStated("r", q("1.3")).build();
    assertThat(node.evaluate(facts).remarks()).isEmpty();
  }

  @Test
  void stated_unknownId_isNotLookedAt() {
    assertThat(X.evaluate(known().toBuilder().putStated("other", q("-1")).build()).value())
        .hasValue(q("4"));
  }
}
