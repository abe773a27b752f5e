package org.sovereignparity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sovereignparity.scoring.Quantities.q;
import static org.sovereignparity.scoring.Quantities.ratings;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingsTest {

  @Test
  void of_ratings_keepsEachAndTheirMean() {
    Ratings ratings = ratings("5", "1", "2");
    assertThat(ratings.each()).hasValue(ImmutableList.of(q("5"), q("1"), q("2")));
    assertThat(ratings.mean()).isEqualTo(q("8/3"));
    assertThat(ratings.count()).isEqualTo(3);
    assertThat(ratings).hasToString("[5, 1, 2]");
  }

  @Test
  void ofMean_mean_hasNoSingleRatings() {
    Ratings ratings = Ratings.ofMean(q("3.5"), 190);
    assertThat(ratings.each()).isEmpty();
    assertThat(ratings.mean()).isEqualTo(q("3.5"));
    assertThat(ratings.count()).isEqualTo(190);
    assertThat(ratings).hasToString("mean 3.5 of 190");
    assertThat(Ratings.ofMean(q("3.5"), 1).count()).isEqualTo(1);
  }

  @Test
  void of_nobody_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratings.of(List.of()))
        .withMessage("Ratings must be given by at least one rater: []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratings.ofMean(q("3"), 0))
        .withMessage("Ratings must be given by at least one rater: 0");
  }

  @Test
  void equals_sameRatings_isTrue() {
    assertThat(ratings("1", "2"))
        .isEqualTo(ratings("1.0", "2"))
        .hasSameHashCodeAs(ratings("1", "2"))
        .isNotEqualTo(ratings("2", "1"))
        .isNotEqualTo(Ratings.ofMean(q("1.5"), 2));
    assertThat(Ratings.ofMean(q("3"), 2))
        .isEqualTo(Ratings.ofMean(q("3"), 2))
        .isNotEqualTo(Ratings.ofMean(q("3"), 3))
        .isNotEqualTo(Ratings.ofMean(q("4"), 2));
  }
}
