package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;

class FieldShareTest {
  private static FieldShare share(String share, String rounding) {
    return new FieldShare(Rational.parse(share), Rounding.parse(rounding));
  }

  @ParameterizedTest
  @CsvSource({
    "1/3, up-0, 7, 3",
    "1/3, down-0, 7, 2",
    "10%, up-0, 0, 0",
    "10%, down-0, 9, 0",
    "1/2, half-even-0, 5, 2",
    "1/2, half-up-0, 5, 3"
  })
  void of_field_isTheShareMadeWhole(String share, String rounding, int field, int places) {
    assertThat(share(share, rounding).of(field)).isEqualTo(places);
  }

  @Test
  void all_anyField_isTheField() {
    assertThat(FieldShare.ALL.of(13)).isEqualTo(13);
  }

  @ParameterizedTest
  @CsvSource({
    "0, up-0, 'Share must be above 0 and at most 1: 0'",
    "-1/2, up-0, 'Share must be above 0 and at most 1: -0.5'",
    "1.01, up-0, 'Share must be above 0 and at most 1: 1.01'",
    "1/2, up-1, 'Rounding must keep no decimals: up-1'"
  })
  void share_outOfRange_isRefused(String share, String rounding, String message) {
    assertThatThrownBy(() -> share(share, rounding))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
