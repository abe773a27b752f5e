package org.sovereignparity.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Widths as in EastAsianWidth.txt of Unicode: W and F take two columns; marks take none. */
class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "\u00e9, 1",
    "e\u0301, 1",
    "a\u20dd, 1",
    "\ud55c\uad6d\uc5b4, 6",
    "\u6f22\u5b57, 4",
    "\u3042, 2",
    "\uff21, 2",
    "\uff71, 1",
    "\u200b, 0",
    "\u2713, 1",
    "\u2705, 2",
    "A.X \uc5d1\uc0ac\uc6d0, 10",
    "\ud83d\ude00, 2",
    "\ud83d\ude80, 2",
    "\ud840\udc00, 2"
  })
  void width_ofText_isItsColumns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  /** Runs of W and F in the file of Unicode 17.0.0. */
  @ParameterizedTest
  @CsvSource({
    "1100, 115F",
    "231A, 231B",
    "23F0, 23F0",
    "2630, 2637",
    "2E80, 2E99",
    "2FF0, 303E",
    "3041, 3096",
    "3220, 3247",
    "3250, A48C",
    "A960, A97C",
    "AC00, D7A3",
    "F900, FAFF",
    "FE10, FE19",
    "FE54, FE66",
    "FF01, FF60",
    "FFE0, FFE6",
    "17000, 18CD5",
    "1F300, 1F320",
    "1F5FB, 1F64F",
    "1F680, 1F6C5",
    "1F947, 1F9FF",
    "1FAEF, 1FAF8",
    "20000, 2FFFD",
    "30000, 3FFFD"
  })
  void width_ofARunOfWideCharacters_isTwoFromItsFirstToItsLast(String first, String last) {
    int from = Integer.parseInt(first, 16);
    int to = Integer.parseInt(last, 16);
    assertThat(width(from - 1)).isLessThan(2);
    assertThat(width(from)).isEqualTo(2);
    assertThat(width(to)).isEqualTo(2);
    assertThat(width(to + 1)).isLessThan(2);
  }

  /** Hangul has 11,172 syllables, of 19, 21 and 28 letters. */
  @Test
  void width_ofAllHangulSyllables_isTwoEach() {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 19 * 21 * 28; i++) {
      all.append((char) ('\uac00' + i));
    }
    assertThat(DisplayWidth.of(all.toString())).isEqualTo(22_344);
  }

  private static int width(int codePoint) {
    return DisplayWidth.of(Character.toString(codePoint));
  }
}
