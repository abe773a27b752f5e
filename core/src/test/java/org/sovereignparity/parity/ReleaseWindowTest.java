package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseWindowTest {

  /** Calendar months, the day clamped to the end of the earlier month. */
  @ParameterizedTest
  @CsvSource({
    "2026-01-15, 6, 2025-07-15",
    "2026-03-31, 1, 2026-02-28",
    "2024-03-31, 1, 2024-02-29",
    "2024-03-29, 1, 2024-02-29",
    "2026-03-28, 1, 2026-02-28",
    "2024-02-29, 12, 2023-02-28",
    "2026-08-31, 6, 2026-02-28",
    "2026-02-28, 6, 2025-08-28",
    "2026-01-15, 0, 2026-01-15",
    "2026-01-15, 1200, 1926-01-15"
  })
  void contains_firstAndLastDay_areInside(LocalDate asOf, int months, LocalDate first) {
    ReleaseWindow window = ReleaseWindow.of(asOf, months);
    assertThat(window.from()).isEqualTo(first);
    assertThat(window.contains(first)).isTrue();
    assertThat(window.contains(asOf)).isTrue();
    assertThat(window.contains(first.minusDays(1))).isFalse();
    assertThat(window.contains(asOf.plusDays(1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1_201, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void of_monthsOutOfRange_areRefused(int months) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReleaseWindow.of(LocalDate.of(2026, 1, 15), months))
        .withMessage("Months must lie within 0..1200: " + months);
  }

  @Test
  void equals_otherDateOrMonths_isFalse() {
    ReleaseWindow window = ReleaseWindow.of(LocalDate.of(2026, 1, 15), 6);
    assertThat(window)
        .hasToString("2025-07-15 to 2026-01-15 (6 months)")
        .isEqualTo(ReleaseWindow.of(window.asOf(), window.months()))
        .hasSameHashCodeAs(ReleaseWindow.of(LocalDate.of(2026, 1, 15), 6))
        .isNotEqualTo(ReleaseWindow.of(LocalDate.of(2026, 1, 15), 5))
        .isNotEqualTo(ReleaseWindow.of(LocalDate.of(2026, 1, 16), 6))
        .isNotEqualTo("6 months");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "2200-01-01"})
  void of_yearOutOfRange_isRefused(LocalDate asOf) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReleaseWindow.of(asOf, 6))
        .withMessage("Last day of a window must lie within the years 1900..2199: " + asOf);
  }
}
