package org.sovereignparity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.scoring.Quantities.input;
import static org.sovereignparity.scoring.Quantities.q;
import static org.sovereignparity.scoring.Quantities.ratings;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

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
    assertThat(korea().evaluate(facts).explain())
        .hasToString(
            """
            node         value   of  because
            Total         68.9  100  8.8 + 29 + 12 + 19.1 = 68.9
              AAII         8.8   25  8.75, half-up to 8.8
                Points    8.75   25  35 x 25/100 = 8.75
                  Index     35  100  input aaii
              Experts       29   35  29, half-up to 29
                Mean        29   35  (28 + 29 + 30)/3 = 29, without 9 and 31
              nia           12   15  input nia [STATED_VALUE_DIFFERS: 13.4]
              users       19.1   25  as stated [STATED_VALUE_USED]
            """);
  }

  @Test
  void explain_whatIsMissing_isNamed() {
    Facts facts = Facts.builder().putNumbers("nia", q("12")).putStated("users", q("1")).build();
    assertThat(korea().evaluate(facts).explain())
        .hasToString(
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
            .putBest("relative", BestOfField.of(q("4.5"), "Boreas"))
            .build();
    // 3/4.5 x 25 = 50/3; (50/3 + 2 x 5.5)/3 = 83/9 = 9.2222...; (25 + 2 x 9)/3 = 43/3
    assertThat(least.evaluate(facts).explain())
        .hasToString(
            """
            node                 value            of  because
            least                    6             6  least of 9.222222..., 6
              weighted     9.222222...  14.333333...  mean of 16.666666..., 5.5 with weights 1, 2 = 9.222222...
                relative  16.666666...            25  3 / 4.5 (best: Boreas) x 25 = 16.666666...
                  x                  3             5  input x
                mean               5.5             9  mean of 4, 7 = 5.5
                  y                  4             9  input y
                  z                  7             9  input z
              cap                    6             6  8, at most 6
                w                    8                input w
            """);
  }

  private static String because(Quantity node, Facts facts) {
    return node.evaluate(facts)
        .explain()
        .toString()
        .lines()
        .skip(1)
        .findFirst()
        .orElseThrow()
        .trim();
  }

  private static Quantity panel(int trimmed) {
    return Quantity.panel(Label.of("p"), "p", q("1"), q("5"), trimmed);
  }

  private static Facts rated(Ratings ratings) {
    return Facts.builder().putRatings("p", ratings).build();
  }

  @Test
  void explain_ratingsOneByOne_showsTheirSum() {
    assertThat(because(panel(0), rated(ratings("4", "5", "4"))))
        .isEqualTo("p     4.333333...   5  (4 + 5 + 4)/3 = 4.333333...");
    assertThat(because(panel(2), rated(ratings("5", "1", "3", "2", "4"))))
        .isEqualTo("p         3   5  (3)/1 = 3, without 1 and 2 and 4 and 5");
  }

  @Test
  void explain_meanOfRatings_saysThatItWasSubmitted() {
    assertThat(because(panel(0), rated(Ratings.ofMean(q("4.2"), 120))))
        .isEqualTo("p       4.2   5  mean of 120 ratings, as submitted");
  }

  @Test
  void explain_manyRatings_areCounted() {
    Ratings thirteen = Ratings.of(Collections.nCopies(13, q("2")));
    assertThat(because(panel(0), rated(thirteen)))
        .isEqualTo("p         2   5  mean of 13 ratings = 2");
    Ratings many = Ratings.of(Collections.nCopies(27, q("2")));
    assertThat(because(panel(7), rated(many)))
        .isEqualTo(
            "p         2   5  mean of 13 ratings = 2, without the 7 lowest and the 7 highest");
  }

  @Test
  void explain_twelveRatings_areStillShown() {
    Ratings twelve = Ratings.of(Collections.nCopies(12, q("2")));
    assertThat(because(panel(0), rated(twelve))).contains("(2 + 2 + 2 +").endsWith(")/12 = 2");
    assertThat(because(panel(6), rated(Ratings.of(Collections.nCopies(13, q("2"))))))
        .contains("(2)/1 = 2, without 2 and 2 and");
  }

  @Test
  void explain_manyDroppedAtOneEnd_areCounted() {
    Quantity best = Quantity.panel(Label.of("p"), "p", q("1"), q("5"), new Trimming.Best(1));
    Ratings many = Ratings.of(Collections.nCopies(14, q("2")));
    assertThat(because(best, rated(many)))
        .isEqualTo("p         2   5  (2)/1 = 2, without the 13 lowest and the 0 highest");
  }

  @Test
  void explain_answer_isNamed() {
    Quantity table =
        Quantity.answer(
            Label.of("t"), "level", List.of(q("1"), q("3")), List.of(known("0"), known("7.5")));
    assertThat(because(table, Facts.builder().putNumbers("level", q("3")).build()))
        .isEqualTo("t       7.5  7.5  answer 3 to level");
  }

  private static Optional<Rational> known(String value) {
    return Optional.of(q(value));
  }

  /** 8 of 3 parts of which there is one, and 8 x 3/8 where none counts 0. */
  @Test
  void explain_partsOfWhichThereIsNone_areCounted() {
    Facts facts = Facts.builder().addNone("x").putNumbers("y", q("8")).build();
    assertThat(because(weighted(IfNone.LEFT_OUT), facts))
        .isEqualTo("m         8  10  mean of 8 with weights 3, 1 left out = 8");
    assertThat(because(weighted(IfNone.COUNTS_ZERO), facts))
        .isEqualTo("m         3  10  mean of 8 with weights 5, 3, 1 counted as 0 = 3");
    Facts both = facts.toBuilder().none(List.of()).putNumbers("x", q("0")).build();
    assertThat(because(weighted(IfNone.LEFT_OUT), both))
        .isEqualTo("m         3  10  mean of 0, 8 with weights 5, 3 = 3");
  }

  private static Quantity maybe() {
    return Quantity.input(Label.of("x"), "x", q("0"), Optional.of(q("10")), true);
  }

  private static Quantity weighted(IfNone ifNone) {
    return Quantity.weightedMean(
        Label.of("m"),
        List.of(maybe(), input("y", 0, 10)),
        List.of(q("5"), q("3")),
        Optional.of(ifNone));
  }

  @Test
  void explain_none_isSaidOfPartAndWhole() {
    Quantity sum = Quantity.sum(Label.of("s"), List.of(maybe(), input("y", 0, 10)));
    assertThat(sum.evaluate(Facts.builder().addNone("x").putNumbers("y", q("8")).build()).explain())
        .hasToString(
            """
            node  value  of  because
            s      none  20  there is none, as of a part there is none
              x    none  10  there is none
              y       8  10  input y
            """);
  }

  @Test
  void explain_valueWithAMaximum_isDrawnAsAShareOfIt() {
    Facts facts = Facts.builder().putNumbers("x", q("2.5")).build();
    assertThat(input("x", 0, 10).evaluate(facts).explain().toHtml())
        .contains("<title>bar of 2.5 out of 10</title>");
    assertThat(Quantities.unbounded("x").evaluate(facts).explain().toHtml())
        .doesNotContain("<title>bar of");
  }

  @Test
  void explain_bestOfSeveral_namesAll() {
    Quantity relative = Quantity.relativeToBest(Label.of("r"), input("x", 0, 5), q("25"));
    Facts facts =
        Facts.builder()
            .putNumbers("x", q("4"))
            .putBest("r", BestOfField.of(q("5"), "Aurora", "Boreas"))
            .build();
    assertThat(because(relative, facts))
        .isEqualTo("r        20  25  4 / 5 (best: Aurora, Boreas) x 25 = 20");
  }

  @Test
  void explain_citedNodes_nameTheirSources() {
    Citation article =
        Citation.of(
            Source.builder().id("S-1").title("Decree").build(), "article 4", Confidence.OFFICIAL);
    Citation remark =
        Citation.of(Source.builder().id("S-2").title("Remark").build(), Confidence.REPORTED);
    Quantity x =
        Quantity.percentage(Label.of("x", "Capability").citing(remark, article), "capability");
    Quantity sum =
        Quantity.sum(Label.of("total", "Total").citing(article), List.of(x, input("y", 0, 5)));
    Facts facts = Facts.builder().putNumbers("capability", q("60")).putNumbers("y", q("3")).build();
    assertThat(sum.evaluate(facts).explain())
        .hasToString(
            """
            node          value   of  cited  because
            Total            63  105  1      60 + 3 = 63
              Capability     60  100  2, 1   input capability
              y               3    5         input y
            Cited:
              1: Decree, article 4 (official)
              2: Remark (reported)
            """);
  }
}
