package org.sovereignparity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.scoring.Quantities.input;
import static org.sovereignparity.scoring.Quantities.q;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Rational;

/** What an evaluation tells besides its value; the values are tested with the nodes. */
class EvaluationTest {
  private static final Quantity X = input("x", "b", 0, 10);
  private static final Facts FOUR = Facts.builder().putNumbers("x", q("4")).build();

  @Test
  void stream_tree_isEachBeforeItsParts() {
    Quantity tree =
        Quantity.sum(
            Label.of("a"),
            List.of(Quantity.mean(Label.of("m"), List.of(X)), input("x", "d", 0, 10)));
    assertThat(tree.evaluate(FOUR).stream().map(one -> one.rule().id()))
        .containsExactly("a", "m", "b", "d");
  }

  @Test
  void evaluate_input_restsOnNothingElse() {
    Evaluation evaluation = X.evaluate(FOUR);
    assertThat(evaluation.rule()).isSameAs(X);
    assertThat(evaluation.missing()).isEmpty();
    assertThat(evaluation.parts()).isEmpty();
    assertThat(evaluation.remarks()).isEmpty();
    assertThat(evaluation.ratings()).isEmpty();
    assertThat(evaluation.best()).isEmpty();
    assertThat(evaluation.stated()).isEmpty();
  }

  @Test
  void evaluate_panel_tellsItsRatings() {
    Ratings ratings = Quantities.ratings("1", "4", "9");
    Evaluation evaluation =
        Quantity.panel(Label.of("p"), "raters", q("0"), q("10"), 1)
            .evaluate(Facts.builder().putRatings("raters", ratings).build());
    assertThat(evaluation.ratings())
        .hasValue(new PanelRatings(ratings, ratings("4"), ratings("1", "9")));
  }

  private static ImmutableList<Rational> ratings(String... each) {
    return Quantities.ratings(each).each().orElseThrow();
  }

  @Test
  void evaluate_relativeToBest_tellsTheBestOnlyWhereItIsUsed() {
    BestOfField best = BestOfField.of(q("8"), "Boreas");
    Quantity node = Quantity.relativeToBest(Label.of("r"), X, q("10"));
    assertThat(node.evaluate(FOUR.toBuilder().putBest("r", best).build()).best()).hasValue(best);
    assertThat(node.evaluate(Facts.builder().putBest("r", best).build()).best()).isEmpty();
  }

  @Test
  void evaluate_stated_isToldWhetherItIsUsedOrNot() {
    Facts stated = Facts.builder().putStated("b", q("7")).build();
    assertThat(X.evaluate(stated).stated()).hasValue(q("7"));
    assertThat(X.evaluate(FOUR.toBuilder().putStated("b", q("7")).build()).stated())
        .hasValue(q("7"));
  }

  @Test
  void equals_sameRuleAndFacts_isTrue() {
    assertThat(X.evaluate(FOUR))
        .isEqualTo(X.evaluate(FOUR))
        .hasSameHashCodeAs(X.evaluate(FOUR))
        .isNotEqualTo(X.evaluate(Facts.builder().build()));
  }
}
