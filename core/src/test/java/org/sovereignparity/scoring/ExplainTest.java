package org.sovereignparity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.scoring.Quantities.input;
import static org.sovereignparity.scoring.Quantities.q;
import static org.sovereignparity.scoring.Quantities.ratings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Rounding;

/** Explanations against text written by hand. */
class ExplainTest {
  private static final Rounding HALF_UP_1 = Rounding.parse("half-up-1");

  /** The figures of Korea's round of 2026-08: 35.0 of SK Telecom gives 8.8 of 25 points. */
  private static Quantity korea() {
    Quantity raw = Quantity.percentage(Label.of("aaii-raw", "Index"), "aaii");
    Quantity points = Quantity.scaled(Label.of("aaii-points", "Points"), raw, q("25"), q("100"));
    Quantity panel = Quantity.panel(Label.of("mean", "Mean"), "experts", q("0"), q("35"), 1);
    return Quantity.sum(
        Label.of("total", "Total"),
        List.of(
            Quantity.rounded(Label.of("aaii", "AAII"), points, HALF_UP_1),
            Quantity.rounded(Label.of("experts", "Experts"), panel, HALF_UP_1),
            input("nia", 0, 15),
            input("users", 0, 25)));
  }

  @Test
  void explain_tree_printsTheArithmeticOfEachNode() {
    Facts facts =
        Facts.builder()
            .putNumbers("aaii", q("35.0"))
            .putRatings("experts", ratings("30", "29", "28", "31", "9"))
            .putNumbers("nia", q("12"))
            .putStated("nia", q("13.4"))
            .putStated("users", q("19.1"))
            .build();
    assertThat(Quantity.explain(korea().evaluate(facts)))
        .isEqualTo(
            """
            node         value   of  because
            Total         68.9  100  8.8 + 29 + 12 + 19.1 = 68.9
              AAII         8.8   25  8.75, half-up to 8.8
                Points    8.75   25  35 x 25/100 = 8.75
                  Index     35  100  input aaii
              Experts       29   35  29, half-up to 29
                Mean        29   35  mean of the ratings experts within 0..35 without the 1 highest and 1 lowest
              nia           12   15  input nia [STATED_VALUE_DIFFERS]
              users       19.1   25  as stated [STATED_VALUE_USED]
            """);
  }

  @Test
  void explain_whatIsMissing_isNamed() {
    Facts facts = Facts.builder().putNumbers("nia", q("12")).putStated("users", q("1")).build();
    assertThat(Quantity.explain(korea().evaluate(facts)))
        .isEqualTo(
            """
            node         value   of  because
            Total            ?  100  missing: aaii, experts
              AAII           ?   25  missing: aaii
                Points       ?   25  missing: aaii
                  Index      ?  100  missing: aaii
              Experts        ?   35  missing: experts
                Mean         ?   35  missing: experts
              nia           12   15  input nia
              users          1   25  as stated [STATED_VALUE_USED]
            """);
  }

  @Test
  void explain_otherNodes_printTheirArithmetic() {
    Quantity relative = Quantity.relativeToBest(Label.of("relative"), input("x", 0, 5), q("25"));
    Quantity mean = Quantity.mean(Label.of("mean"), List.of(input("y", 0, 9), input("z", 0, 9)));
    Quantity weighted =
        Quantity.weightedMean(
            Label.of("weighted"), List.of(relative, mean), List.of(q("1"), q("2")));
    Quantity least =
        Quantity.minimum(
            Label.of("least"),
            List.of(weighted, Quantity.cap(Label.of("cap"), Quantities.unbounded("w"), q("6"))));
    Facts facts =
        Facts.builder()
            .putNumbers("x", q("3"))
            .putNumbers("y", q("4"))
            .putNumbers("z", q("7"))
            .putNumbers("w", q("8"))
            .putBest("relative", q("4.5"))
            .build();
    // 3/4.5 x 25 = 50/3; (50/3 + 2 x 5.5)/3 = 83/9 = 9.2222...; (25 + 2 x 9)/3 = 43/3
    assertThat(Quantity.explain(least.evaluate(facts)))
        .isEqualTo(
            """
            node               value          of  because
            least                  6           6  least of 9.22222..., 6
              weighted    9.22222...  14.3333...  mean of 16.6667..., 5.5 with weights [1, 2] = 9.22222...
                relative  16.6667...          25  3 / best of the field x 25 = 16.6667...
                  x                3           5  input x
                mean             5.5           9  mean of 4, 7 = 5.5
                  y                4           9  input y
                  z                7           9  input z
              cap                  6           6  8, at most 6
                w                  8              input w
            """);
  }
}
