package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedRunsTest {
  /** Snedecor and Cochran, section 13.3: calcium in four turnip leaves, four times each. */
  private static final RepeatedRuns LEAVES =
      RepeatedRuns.of(
          List.of(
              Sample.of(3.28, 3.09, 3.03, 3.03),
              Sample.of(3.52, 3.48, 3.38, 3.38),
              Sample.of(2.88, 2.80, 2.81, 2.76),
              Sample.of(3.34, 3.38, 3.23, 3.26)));

  @Test
  void variances_publishedExample_areThePublishedOnes() {
    assertThat(LEAVES.within()).isCloseTo(0.0066, offset(5e-5));
    assertThat(LEAVES.between()).isCloseTo(0.0724, offset(5e-5));
  }

  @Test
  void standardError_asMeasured_isThatOfTheMeans() {
    assertThat(LEAVES.standardError(4, 4))
        .isCloseTo(StandardError.of(LEAVES.means()), offset(1e-12));
    // (0.0724 + 0.0066) / 4, and hardly less with a thousand runs: 0.0724 / 4.
    assertThat(LEAVES.standardError(4, 1)).isCloseTo(0.14053, offset(1e-4));
    assertThat(LEAVES.standardError(4, 1_000)).isCloseTo(0.13454, offset(1e-4));
  }

  @Test
  void between_itemsAllAlike_isNotNegative() {
    RepeatedRuns alike = RepeatedRuns.of(List.of(Sample.of(1, 3), Sample.of(3, 1)));
    assertThat(alike.between()).isZero();
    assertThat(alike.within()).isEqualTo(2);
  }

  @Test
  void runs_thatAreNotEquallyMany_areRefused() {
    assertThatThrownBy(() -> RepeatedRuns.of(List.of(Sample.of(1, 2), Sample.of(1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Items must be at least two, of at least two runs and equally many: 2, 2");
    assertThatThrownBy(() -> LEAVES.standardError(0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Items and runs must be at least one: 0, 1");
  }
}
