package org.sovereignparity.internal;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "2199-12-31"})
  void check_firstAndLastDay_passes(LocalDate date) {
    Dates.check("Release", date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "2200-01-01"})
  void check_dayBeyond_isRefused(LocalDate date) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dates.check("Release", date))
        .withMessage("Release must lie within the years 1900..2199: " + date);
  }
}
