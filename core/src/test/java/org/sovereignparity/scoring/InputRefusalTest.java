package org.sovereignparity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sovereignparity.scoring.InputRefusal.INPUT_OUT_OF_RANGE;
import static org.sovereignparity.scoring.InputRefusal.TOO_FEW_RATERS;
import static org.sovereignparity.scoring.Quantities.input;
import static org.sovereignparity.scoring.Quantities.q;
import static org.sovereignparity.scoring.Quantities.ratings;
import static org.sovereignparity.scoring.Quantities.unbounded;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.RefusedException;

/** Facts that no rule takes. */
class InputRefusalTest {
  private static final Quantity PANEL =
      Quantity.panel(Label.of("experts-mean"), "experts", q("0"), q("35"), 1);
  private static final Quantity LIKERT =
      Quantity.panel(Label.of("users-mean"), "users", q("1"), q("5"), 0);

  private static void assertRefused(
      Quantity node, Facts facts, InputRefusal code, String where, String message) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () -> {
              Evaluation unused = node.evaluate(facts);
            })
        .withMessage("%s: %s", code, message)
        .matches(e -> e.code() == code, "code")
        .matches(e -> e.at().equals(where), "where " + where);
  }

  private static Facts number(String name, String value) {
    return Facts.builder().putNumbers(name, q(value)).build();
  }

  private static Facts rated(String name, Ratings ratings) {
    return Facts.builder().putRatings(name, ratings).build();
  }

  private static Facts stated(String id, String value) {
    return Facts.builder().putStated(id, q(value)).build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "100.1"})
  void input_outOfRange_isRefused(String value) {
    Quantity node = Quantity.percentage(Label.of("raw"), "index");
    assertRefused(
        Quantity.scaled(Label.of("points"), node, q("25"), q("100")),
        number("index", value),
        INPUT_OUT_OF_RANGE,
        "numbers[\"index\"]",
        "Input index must lie within 0..100: " + value);
  }

  @Test
  void input_belowLowestWithoutHighest_isRefused() {
    assertRefused(
        unbounded("x"),
        number("x", "-1"),
        INPUT_OUT_OF_RANGE,
        "numbers[\"x\"]",
        "Input x must lie within 0..: -1");
  }

  @Test
  void input_noneWhereThereMustBeOne_isRefusedOrMissing() {
    Facts none = Facts.builder().addNone("x").build();
    assertRefused(
        unbounded("x"),
        none,
        INPUT_OUT_OF_RANGE,
        "numbers[\"x\"]",
        "Input must be a number: none of \"x\"");
    assertThat(unbounded("x").evaluate(none.toBuilder().unfitIsMissing(true).build()).missing())
        .containsExactly("x");
    Quantity maybe = Quantity.input(Label.of("x"), "x", q("0"), Optional.empty(), true);
    assertThat(maybe.evaluate(none).isNone()).isTrue();
  }

  @Test
  void panel_ratingOutOfRange_isRefused() {
    assertRefused(
        PANEL,
        rated("experts", ratings("1", "36", "2")),
        INPUT_OUT_OF_RANGE,
        "ratings[\"experts\"]",
        "Rating 2 of experts must lie within 0..35: 36");
    assertRefused(
        LIKERT,
        rated("users", ratings("5", "0")),
        INPUT_OUT_OF_RANGE,
        "ratings[\"users\"]",
        "Rating 2 of users must lie within 1..5: 0");
  }

  @Test
  void panel_meanOutOfRange_isRefused() {
    assertRefused(
        LIKERT,
        rated("users", Ratings.ofMean(q("0.9"), 3)),
        INPUT_OUT_OF_RANGE,
        "ratings[\"users\"]",
        "Mean of users must lie within 1..5: 0.9");
  }

  @Test
  void panel_noneLeftAfterTrimming_isRefused() {
    assertRefused(
        PANEL,
        rated("experts", ratings("1", "2")),
        TOO_FEW_RATERS,
        "ratings[\"experts\"]",
        "Ratings must be more than the 2 that are dropped: 2");
  }

  @Test
  void panel_moreDroppedThanCanBeCounted_isRefused() {
    assertRefused(
        Quantity.panel(Label.of("p"), "p", q("0"), q("5"), 1 << 30),
        rated("p", ratings("1", "2")),
        TOO_FEW_RATERS,
        "ratings[\"p\"]",
        "Ratings must be more than the 2147483648 that are dropped: 2");
  }

  @Test
  void panel_meanWhereRatingsAreDropped_isRefused() {
    assertRefused(
        PANEL,
        rated("experts", Ratings.ofMean(q("29.3"), 10)),
        TOO_FEW_RATERS,
        "ratings[\"experts\"]",
        "Ratings must be given one by one, not as a mean: mean 29.3 of 10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "25.1"})
  void stated_outOfRange_isRefusedAtAnyNode(String value) {
    Quantity raw = input("x", 0, 25);
    Quantity sum = Quantity.sum(Label.of("sum"), List.of(raw));
    for (String id : List.of("x", "sum")) {
      assertRefused(
          sum,
          stated(id, value),
          INPUT_OUT_OF_RANGE,
          "stated[\"" + id + "\"]",
          "Stated value must lie within 0..25: " + value);
    }
  }

  @Test
  void stated_negativeWithoutMaximum_isRefused() {
    assertRefused(
        unbounded("x"),
        stated("x", "-1"),
        INPUT_OUT_OF_RANGE,
        "stated[\"x\"]",
        "Stated value must lie within 0..: -1");
  }
}
