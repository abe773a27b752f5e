package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceSetTest {
  private static final SetLimits LIMITS =
      new SetLimits(OptionalDouble.of(1), Sets.P95, ImmutableSet.of());
  private static final ConfidenceSet BOUNDED = LIMITS.bounded(0.5, 2);
  private static final ConfidenceSet RAY = LIMITS.unboundedAbove(0.5);
  private static final ConfidenceSet RAYS = LIMITS.exclusive(0.5, 2);
  private static final ConfidenceSet ALL = LIMITS.unbounded();

  @ParameterizedTest
  @CsvSource({
    "-1, false, false, true, true",
    "0.5, true, true, true, true",
    "1, true, true, false, true",
    "2, true, true, true, true",
    "3, false, true, true, true",
    "NaN, false, false, false, false"
  })
  void contains_ofEachShape_takesLimitsIn(
      double value, boolean bounded, boolean ray, boolean rays, boolean all) {
    assertThat(BOUNDED.contains(value)).isEqualTo(bounded);
    assertThat(RAY.contains(value)).isEqualTo(ray);
    assertThat(RAYS.contains(value)).isEqualTo(rays);
    assertThat(ALL.contains(value)).isEqualTo(all);
  }

  @Test
  void liesAbove_ofEachShape_needsALowerLimitBeyondTheMargin() {
    for (ConfidenceSet set : new ConfidenceSet[] {BOUNDED, RAY}) {
      assertThat(set.liesAbove(0.25)).isTrue();
      assertThat(set.liesAbove(0.5)).isFalse();
    }
    assertThat(RAYS.liesAbove(-9)).isFalse();
    assertThat(ALL.liesAbove(-9)).isFalse();
  }

  @Test
  void liesBelow_ofEachShape_needsAnUpperLimitBeforeTheMargin() {
    assertThat(BOUNDED.liesBelow(3)).isTrue();
    assertThat(BOUNDED.liesBelow(2)).isFalse();
    for (ConfidenceSet set : new ConfidenceSet[] {RAY, RAYS, ALL}) {
      assertThat(set.liesBelow(9)).isFalse();
    }
  }
}
