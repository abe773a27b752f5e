package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

class RootsTest {
  @Test
  void inside_rootAtAnEnd_isThatEnd() {
    assertThat(Roots.inside(x -> 1, 2, 3)).isCloseTo(3, offset(1e-15)).isLessThanOrEqualTo(3);
    assertThat(Roots.inside(x -> -1, 2, 3)).isCloseTo(2, offset(1e-15));
    assertThat(Roots.inside(x -> -1, 0, 3)).isBetween(0.0, 1e-15);
  }

  @Test
  void inside_rootBetween_isThere() {
    assertThat(Roots.inside(x -> 1 / x - 4, 0, 3)).isCloseTo(0.25, offset(1e-15));
    assertThat(Roots.ofDecreasing(x -> 1e-9 - x, 1)).isCloseTo(1e-9, offset(1e-23));
    assertThat(Roots.ofDecreasing(x -> 1e9 - x, 1)).isCloseTo(1e9, offset(1e-5));
  }
}
