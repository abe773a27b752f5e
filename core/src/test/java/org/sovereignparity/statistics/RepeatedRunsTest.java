package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedRunsTest {
  /** Snedecor and Cochran, section 13.3: calcium in four turnip leaves, four times each. */
  private static final List<Sample> LEAVES =
      List.of(
          Sample.of(3.28, 3.09, 3.03, 3.03),
          Sample.of(3.52, 3.48, 3.38, 3.38),
          Sample.of(2.88, 2.80, 2.81, 2.76),
          Sample.of(3.34, 3.38, 3.23, 3.26));

  @Test
  void variances_publishedExample_areThePublishedOnes() {
    RepeatedRuns leaves = RepeatedRuns.of(LEAVES);
    assertThat(leaves.within()).isCloseTo(0.0066, offset(5e-5));
    assertThat(leaves.between()).isCloseTo(0.0724, offset(5e-5));
  }

  @Test
  void standardError_asMeasured_isThatOfTheMeans() {
    RepeatedRuns leaves = RepeatedRuns.of(LEAVES);
    assertThat(leaves.standardError(4, 4))
        .isCloseTo(StandardError.of(leaves.means()), offset(1e-12));
    // (0.0724 + 0.0066) / 4, and hardly less with a thousand runs: 0.0724 / 4.
    assertThat(leaves.standardError(4, 1)).isCloseTo(0.14053, offset(1e-4));
    assertThat(leaves.standardError(4, 1_000)).isCloseTo(0.13454, offset(1e-4));
    assertThat(leaves.standardError(1, 1)).isCloseTo(0.28107, offset(2e-4));
  }

  @Test
  void between_itemsAllAlike_isNotNegative() {
    RepeatedRuns alike = RepeatedRuns.of(List.of(Sample.of(1, 3), Sample.of(3, 1)));
    assertThat(alike.between()).isZero();
    assertThat(alike.within()).isEqualTo(2);
  }

  // By hand: means 1, 4, 10 of two runs each, squares 2, 2 and 8 within; 12 / 3 / 1, and 42 / 2 of
  // the means less 4 / 2.
  @Test
  void variances_asManyRunsAsNotItems_areAsByHand() {
    RepeatedRuns runs =
        RepeatedRuns.of(List.of(Sample.of(0, 2), Sample.of(3, 5), Sample.of(8, 12)));
    assertThat(runs.within()).isEqualTo(4);
    assertThat(runs.between()).isEqualTo(19);
  }

  @Test
  void runs_thatAreNotEquallyMany_areRefused() {
    assertThatThrownBy(() -> RepeatedRuns.of(List.of(Sample.of(1, 2), Sample.of(1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Items must be at least two, of at least two runs and equally many: 2, 2");
    RepeatedRuns leaves = RepeatedRuns.of(LEAVES);
    assertThatThrownBy(() -> leaves.standardError(0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Items and runs must be at least one: 0, 1");
  }
}
