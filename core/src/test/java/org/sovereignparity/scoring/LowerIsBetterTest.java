package org.sovereignparity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.scoring.Quantities.input;
import static org.sovereignparity.scoring.Quantities.q;
import static org.sovereignparity.scoring.Quantities.unbounded;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Threshold;

/** Values that fall where what they are made of rises. */
class LowerIsBetterTest {
  private static final Quantity PRICE =
      Quantity.relativeToBest(Label.of("points"), unbounded("price"), q("40"), true);
  private static final Facts BEST_80 =
      Facts.builder().putBest("points", BestOfField.of(q("80"), "B")).build();

  private static Facts price(String price) {
    return BEST_80.toBuilder().putNumbers("price", q(price)).build();
  }

  @Test
  void relative_price_isTheBestOverIt() {
    // 80 / 100 x 40
    assertThat(PRICE.evaluate(price("100")).value()).hasValue(q("32"));
    assertThat(PRICE.evaluate(price("100")).explain().toString())
        .contains("80 (best: B) / 100 x 40 = 32");
    assertThat(PRICE).hasToString("least of the field / price x 40");
  }

  @Test
  void relative_priceOfNothing_hasNoShare() {
    assertThat(PRICE.evaluate(price("0")).value()).isEmpty();
    assertThat(PRICE.evaluate(price("0")).missing()).hasSize(1);
  }

  /** Within 50..200 a price has 80/200 x 40 = 16 to 80/50 x 40 = 64 points. */
  @Test
  void bounds_missingPrice_areTurnedRound() {
    Quantity bounded =
        Quantity.relativeToBest(Label.of("points"), input("price", 50, 200), q("40"), true);
    Evaluation evaluation = bounded.evaluate(BEST_80);
    assertThat(evaluation.least()).hasValue(q("16"));
    assertThat(evaluation.greatest()).hasValue(q("64"));
    assertThat(evaluation.missingFor(Threshold.atLeast(q("64")))).containsExactly("price");
    assertThat(evaluation.reaches(Threshold.moreThan(q("64")))).isEqualTo(Verdict.NOT_MET);
    assertThat(evaluation.missingFor(Threshold.moreThan(q("64")))).isEmpty();
    assertThat(evaluation.reaches(Threshold.atLeast(q("16")))).isEqualTo(Verdict.MET);
    assertThat(PRICE.evaluate(BEST_80).greatest()).isEmpty();
    assertThat(PRICE.evaluate(Facts.builder().build()).greatest()).hasValue(q("40"));
  }

  /** (1300 - 500)/2000 of 100; and of a delay, (2000 - 1550)/1800 of 10. */
  @Test
  void between_ends_isTheShareOfTheWay() {
    Quantity elo = Quantity.between(Label.of("e"), unbounded("x"), q("500"), q("2500"), q("100"));
    assertThat(elo.evaluate(x("1300")).value()).hasValue(q("40"));
    assertThat(elo.evaluate(x("499")).value()).hasValue(q("0"));
    assertThat(elo.evaluate(x("3000")).value()).hasValue(q("100"));
    assertThat(elo.evaluate(x("1300")).explain().toString())
        .contains("(1300 - 500)/(2500 - 500) x 100, within 0..100 = 40");
    Quantity delay = Quantity.between(Label.of("d"), unbounded("x"), q("2000"), q("200"), q("10"));
    assertThat(delay.evaluate(x("1550")).value()).hasValue(q("2.5"));
    assertThat(delay.evaluate(Facts.builder().build()).least()).hasValue(q("0"));
    assertThat(delay.evaluate(Facts.builder().build()).greatest()).hasValue(q("10"));
    assertThat(delay).hasToString("x between 2000 and 200, as 0 to 10");
  }

  private static Facts x(String value) {
    return Facts.builder().putNumbers("x", q(value)).build();
  }

  @Test
  void deductions_moreThanThereIs_leaveNothing() {
    Quantity sum =
        Quantity.sum(Label.of("s"), List.of(input("x", 0, 10)), List.of(input("d", 0, 5)));
    Facts facts = Facts.builder().putNumbers("x", q("4")).build();
    Evaluation open = sum.evaluate(facts);
    assertThat(open.least()).hasValue(q("0"));
    assertThat(open.greatest()).hasValue(q("4"));
    assertThat(open.missingFor(Threshold.moreThan(q("3")))).containsExactly("d");
    Evaluation known = sum.evaluate(facts.toBuilder().putNumbers("d", q("5")).build());
    assertThat(known.value()).hasValue(q("0"));
    assertThat(known.explain().toString()).contains("4 - 5, not below 0 = 0");
    assertThat(sum).hasToString("x - d");
    assertThat(sum.maximum()).hasValue(q("10"));
  }
}
