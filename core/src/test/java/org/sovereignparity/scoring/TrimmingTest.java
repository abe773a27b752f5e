package org.sovereignparity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sovereignparity.scoring.Quantities.q;
import static org.sovereignparity.scoring.Quantities.ratings;

import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.RefusedException;

class TrimmingTest {
  private static Quantity panel(Trimming trimming) {
    return Quantity.panel(Label.of("p"), "p", q("1"), q("5"), trimming);
  }

  private static Evaluation rated(Trimming trimming, String... ratings) {
    return panel(trimming).evaluate(Facts.builder().putRatings("p", ratings(ratings)).build());
  }

  @Test
  void median_oddAndEven_isTheMiddleOrTheMeanOfTwo() {
    assertThat(rated(new Trimming.Median(), "5", "1", "2").value()).hasValue(q("2"));
    assertThat(rated(new Trimming.Median(), "5", "1", "5", "2").value()).hasValue(q("3.5"));
    assertThat(rated(new Trimming.Median(), "4").value()).hasValue(q("4"));
  }

  @Test
  void best_ofSome_isTheMeanOfTheHighest() {
    assertThat(rated(new Trimming.Best(2), "1", "5", "4").value()).hasValue(q("4.5"));
    assertThat(rated(new Trimming.Best(2), "3", "4").value()).hasValue(q("3.5"));
    assertThatThrownBy(() -> rated(new Trimming.Best(2), "3"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("Ratings must be at least the 2 that count: 1");
  }

  @Test
  void ends_onlyOneOfThem_isWithoutIt() {
    assertThat(rated(new Trimming.Ends(1, 0), "1", "5", "4").value()).hasValue(q("4.5"));
    assertThat(rated(new Trimming.Ends(0, 1), "1", "5", "4").value()).hasValue(q("2.5"));
    assertThatThrownBy(() -> rated(new Trimming.Ends(1, 1), "1", "5"))
        .hasMessageContaining("Ratings must be more than the 2 that are dropped: 2");
  }

  @Test
  void trimming_numbersThatMakeNone_areRefused() {
    assertThatThrownBy(() -> new Trimming.Ends(0, -1))
        .hasMessage("Dropped ratings must not be negative: -1");
    assertThatThrownBy(() -> new Trimming.Ends(-1, 0))
        .hasMessage("Dropped ratings must not be negative: -1");
    assertThatThrownBy(() -> new Trimming.Best(0))
        .hasMessage("Ratings that count must be at least 1: 0");
  }

  @Test
  void describe_each_tellsWhichCount() {
    assertThat(panel(new Trimming.Median())).hasToString("median of the ratings p within 1..5");
    assertThat(panel(new Trimming.Best(3)))
        .hasToString("mean of the 3 highest of the ratings p within 1..5");
    assertThat(panel(new Trimming.Ends(1, 0)))
        .hasToString("mean of the ratings p within 1..5 without the 0 highest and 1 lowest");
  }

  @Test
  void explain_best_tellsWhatIsDropped() {
    assertThat(rated(new Trimming.Best(2), "1", "5", "4").explain().toString())
        .contains("(4 + 5)/2 = 4.5, without 1");
  }
}
