package org.sovereignparity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.benchmark.Direction;

class IdsTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", " ", " a ", "\u0000", "\ud83d\ude00", "\ufffd", "e\u0301"})
  void check_anyOtherText_passes(String id) {
    assertThatNoException().isThrownBy(() -> Ids.check("Id", id));
  }

  @Test
  void check_empty_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ids.check("Model id", ""))
        .withMessage("Model id must not be empty: \"\"");
  }

  /** The surrogates are written as numbers, since a source file cannot hold them. */
  @ParameterizedTest
  @CsvSource({"d83d, , ?", "de00, , ?", "d83d, 0061, ?a", "de00, d83d, ??"})
  void check_unpairedSurrogate_isRefused(String first, String second, String shown) {
    String id = unit(first) + (second == null ? "" : unit(second));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ids.check("Model id", id))
        .withMessage("Model id must not hold an unpaired surrogate: \"" + shown + '"');
  }

  @Test
  void words_ofAChoice_areInLowerCaseWithHyphens() {
    assertThat(Words.of(Direction.LOWER_IS_BETTER)).isEqualTo("lower-is-better");
  }

  private static String unit(String hex) {
    return String.valueOf((char) Integer.parseInt(hex, 16));
  }
}
