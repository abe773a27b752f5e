package org.sovereignparity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.scoring.Quantities.input;
import static org.sovereignparity.scoring.Quantities.q;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;

/** The value of each kind of node, by hand. */
class NodeValuesTest {
  private static final Quantity X = input("x", 0, 100);
  private static final Quantity Y = input("y", 0, 50);
  private static final Facts X_30_Y_20 =
      Facts.builder().putNumbers("x", q("30")).putNumbers("y", q("20")).build();

  private static void assertValue(Quantity node, String value) {
    Evaluation evaluation = node.evaluate(X_30_Y_20);
    assertThat(evaluation.value()).hasValue(q(value));
    assertThat(evaluation.missing()).isEmpty();
    assertThat(evaluation.remarks()).isEmpty();
    assertThat(evaluation.rule()).isEqualTo(node);
    assertThat(evaluation.parts().stream().map(Evaluation::rule)).isEqualTo(node.parts());
  }

  @Test
  void input_given_isItself() {
    assertValue(X, "30");
  }

  @Test
  void percentage_given_isWithinHundred() {
    assertValue(Quantity.percentage(Label.of("p"), "x"), "30");
    assertThat(Quantity.percentage(Label.of("p"), "x"))
        .isEqualTo(Quantity.input(Label.of("p"), "x", Rational.ZERO, X.maximum()));
  }

  @Test
  void scaled_value_isTimesPointsByOutOf() {
    // 30 x 25/100
    assertValue(Quantity.scaled(Label.of("s"), X, q("25"), q("100")), "7.5");
  }

  @Test
  void sum_values_areAdded() {
    assertValue(Quantity.sum(Label.of("s"), List.of(X, Y)), "50");
  }

  @Test
  void mean_values_areAddedAndDivided() {
    assertValue(Quantity.mean(Label.of("m"), List.of(X, Y, input("y", "z", 0, 50))), "70/3");
  }

  @Test
  void weightedMean_values_countByWeight() {
    // (30 x 1/2 + 20 x 2) / (5/2) = 55 / 2.5
    assertValue(
        Quantity.weightedMean(Label.of("w"), List.of(X, Y), List.of(q("1/2"), q("2"))), "22");
  }

  @Test
  void minimum_values_isTheLeast() {
    assertValue(Quantity.minimum(Label.of("m"), List.of(X, Y)), "20");
    assertValue(Quantity.minimum(Label.of("m"), List.of(Y, X)), "20");
  }

  @ParameterizedTest
  @CsvSource({"29, 29", "30, 30", "31, 30"})
  void cap_value_isAtMostTheLimit(String limit, String value) {
    assertValue(Quantity.cap(Label.of("c"), X, q(limit)), value);
  }

  @ParameterizedTest
  @CsvSource({
    "35.0, half-up-1, 8.8",
    "35.0, half-even-1, 8.8",
    "35.0, down-1, 8.7",
    "47.4, half-up-1, 11.9",
    "47.4, half-even-1, 11.8",
    "31.0, half-up-1, 7.8",
    "37.4, half-up-1, 9.4"
  })
  void rounded_value_isRoundedAsNamed(String percent, String rounding, String value) {
    // 35.0/4 = 8.75; 47.4/4 = 11.85; 31.0/4 = 7.75; 37.4/4 = 9.35
    Quantity points = Quantity.scaled(Label.of("s"), X, q("25"), q("100"));
    Quantity block = Quantity.rounded(Label.of("r"), points, Rounding.parse(rounding));
    assertThat(block.evaluate(Facts.builder().putNumbers("x", q(percent)).build()).value())
        .hasValue(q(value));
  }

  @Test
  void panel_ratings_isTheirMean() {
    Quantity panel = Quantity.panel(Label.of("p"), "raters", q("1"), q("5"), 0);
    assertThat(panel.evaluate(ratings("raters", "1", "2", "2")).value()).hasValue(q("5/3"));
    assertThat(panel.evaluate(mean("raters", "3.7", 190)).value()).hasValue(q("3.7"));
  }

  @ParameterizedTest
  @CsvSource({"0, 4", "1, 10/3", "2, 3"})
  void panel_trimmed_dropsHighestAndLowest(int trimmed, String mean) {
    // Sorted 1 1 3 6 9: 20/5; (1 + 3 + 6)/3; 3
    Quantity panel = Quantity.panel(Label.of("p"), "raters", q("0"), q("10"), trimmed);
    assertThat(panel.evaluate(ratings("raters", "9", "1", "3", "6", "1")).value())
        .hasValue(q(mean));
  }

  @Test
  void relativeToBest_best_isTheShareOfIt() {
    Quantity node = Quantity.relativeToBest(Label.of("r"), X, q("25"));
    // 30/40 x 25
    assertThat(
            node.evaluate(
                    X_30_Y_20.toBuilder().putBest("r", BestOfField.of(q("40"), "Boreas")).build())
                .value())
        .hasValue(q("18.75"));
    assertThat(
            node.evaluate(
                    X_30_Y_20.toBuilder().putBest("r", BestOfField.of(q("30"), "Boreas")).build())
                .value())
        .hasValue(q("25"));
  }

  @Test
  void relativeToBest_withoutPositiveBest_missesIt() {
    Quantity node = Quantity.relativeToBest(Label.of("r"), X, q("25"));
    assertThat(node.evaluate(X_30_Y_20).value()).isEmpty();
    assertThat(node.evaluate(X_30_Y_20).missing()).containsExactly("best of the field for r");
    BestOfField zero = BestOfField.of(q("0"), "Boreas");
    Evaluation evaluation = node.evaluate(X_30_Y_20.toBuilder().putBest("r", zero).build());
    assertThat(evaluation.value()).isEmpty();
    assertThat(evaluation.best()).hasValue(zero);
    assertThat(evaluation.missing()).containsExactly("best of the field above 0 for r (it is 0)");
    assertThat(evaluation.explain().toString())
        .contains("missing: best of the field above 0 for r (it is 0)");
  }

  @Test
  void relativeToBest_withoutOwnValue_missesTheInput() {
    Quantity node = Quantity.relativeToBest(Label.of("r"), X, q("25"));
    assertThat(
            node.evaluate(Facts.builder().putBest("r", BestOfField.of(q("40"), "Boreas")).build())
                .missing())
        .containsExactly("x");
    assertThat(node.evaluate(Facts.builder().build()).missing()).containsExactly("x");
  }

  @Test
  void missing_severalInputs_areNamedUpToTheRoot() {
    Quantity panel = Quantity.panel(Label.of("p"), "raters", q("1"), q("5"), 0);
    Quantity sum = Quantity.sum(Label.of("s"), List.of(X, Y, panel));
    Quantity root = Quantity.rounded(Label.of("r"), sum, Rounding.parse("half-up-1"));
    Facts facts = Facts.builder().putNumbers("y", q("20")).build();
    Evaluation evaluation = root.evaluate(facts);
    assertThat(evaluation.value()).isEmpty();
    assertThat(evaluation.missing()).containsExactly("x", "raters");
    assertThat(evaluation.stream().map(one -> one.rule().id() + one.missing()))
        .containsExactly("r[x, raters]", "s[x, raters]", "x[x]", "y[]", "p[raters]");
  }

  private static Facts ratings(String name, String... ratings) {
    return Facts.builder().ratings(ImmutableMap.of(name, Quantities.ratings(ratings))).build();
  }

  private static Facts mean(String name, String mean, int count) {
    return Facts.builder().putRatings(name, Ratings.ofMean(q(mean), count)).build();
  }
}
