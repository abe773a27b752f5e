package org.sovereignparity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {

  /** Widths as in EastAsianWidth.txt of Unicode: W and F take two columns; marks take none. */
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "\u00e9, 1",
    "e\u0301, 1",
    "\ud55c\uad6d\uc5b4, 6",
    "\u6f22\u5b57, 4",
    "\u3042, 2",
    "\uff21, 2",
    "\uff71, 1",
    "\u200b, 0",
    "A.X \uc5d1\uc0ac\uc6d0, 10",
    "\ud83d\ude00, 2",
    "\ud840\udc00, 2"
  })
  void width_ofText_isItsColumns(String text, int columns) {
    assertThat(TextTable.width(text)).isEqualTo(columns);
  }

  @Test
  void wrapped_lastColumn_endsAtTheColumn() {
    TextTable table =
        TextTable.columns("ll")
            .row("name", "rule")
            .row("a", "thirty columns are always left to it, whatever stands before")
            .row("b", "short");
    assertThat(table.wrapped(36))
        .isEqualTo(
            """
            name  rule
            a     thirty columns are always left
                  to it, whatever stands before
            b     short
            """)
        .isEqualTo(table.wrapped(3));
    assertThat(table.wrapped(120)).isEqualTo(table.toString());
  }

  @Test
  void toString_rows_areAlignedWithoutTrailingSpaces() {
    assertThat(
            TextTable.columns("lrl")
                .row("name", "score", "x")
                .row("\ud55c\uad6d\uc5b4", "9.5", "")
                .row("a", "100", "yy"))
        .hasToString(
            """
            name    score  x
            \ud55c\uad6d\uc5b4    9.5
            a         100  yy
            """);
  }

  @Test
  void toString_noRows_isEmpty() {
    assertThat(TextTable.columns("l")).hasToString("");
  }

  @Test
  void row_ofAnotherSize_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextTable.columns("lr").row("a"))
        .withMessage("Row must have 2 cells: 1");
  }
}
