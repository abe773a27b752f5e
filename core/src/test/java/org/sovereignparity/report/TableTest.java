package org.sovereignparity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class TableTest {
  /** 39 columns, of which the first takes four and the gap two, leave thirty at least. */
  @Test
  void lastColumn_ofProse_endsAtTheColumn() {
    Table table =
        Table.columns("lp")
            .head("name", "rule")
            .row("a", "thirty columns are always left to it, whatever stands before")
            .row("b", "short")
            .build();
    Report report = Report.builder().section(table).build();
    assertThat(report.toText(36))
        .isEqualTo(
            """
            name  rule
            a     thirty columns are always left
                  to it, whatever stands before
            b     short
            """)
        .isEqualTo(report.toText(20));
    assertThat(report.toText(120)).isEqualTo(table.toString());
  }

  /** Six words of 19 columns and their spaces are 119; with 8 more before, the last goes below. */
  @Test
  void toString_columnOfProse_endsAt120() {
    String word = "x".repeat(19);
    String six = String.join(" ", Collections.nCopies(6, word));
    assertThat(Table.columns("lp").row("123456", six).build())
        .hasToString("123456  " + six.substring(0, 99) + "\n" + " ".repeat(8) + word + "\n");
    assertThat(Table.columns("ll").row("123456", six).build()).hasToString("123456  " + six + "\n");
  }

  @Test
  void toString_rows_areAlignedWithoutTrailingSpaces() {
    assertThat(
            Table.columns("lrl")
                .row("name", "score", "x")
                .row("\ud55c\uad6d\uc5b4", "9.5", "")
                .row("a", "100", "yy")
                .build())
        .hasToString(
            """
            name    score  x
            \ud55c\uad6d\uc5b4    9.5
            a         100  yy
            """);
  }

  @Test
  void toString_noRows_isEmpty() {
    assertThat(Table.columns("l").build()).hasToString("");
  }

  @Test
  void row_ofAnotherSize_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.columns("lr").row("a"))
        .withMessage("Row must have 2 cells: 1");
  }

  @Test
  void columns_ofAnotherKind_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.columns("lx"))
        .withMessage("Columns must be of l, r and p: \"lx\"");
  }

  @Test
  void equals_sameCells_isTrue() {
    Table table = Table.columns("lr").head("a", "b").row("x", "1").build();
    assertThat(table)
        .isEqualTo(Table.columns("lr").head("a", "b").row("x", "1").build())
        .hasSameHashCodeAs(Table.columns("lr").head("a", "b").row("x", "1").build())
        .isNotEqualTo(Table.columns("ll").head("a", "b").row("x", "1").build())
        .isNotEqualTo(Table.columns("lr").row("a", "b").row("x", "1").build());
  }

  /** The section is indented by two, and the first column takes six with its gap: 32 are left. */
  @Test
  void lastColumn_underAHeading_endsAtTheColumn() {
    Table table = Table.columns("ll").row("name", "thirty-two columns are left for it").build();
    assertThat(Report.builder().section("S", table).build().toText(40))
        .isEqualTo(
            """
            S:
              name  thirty-two columns are left for
                    it
            """);
  }

  @Test
  void lastColumn_ofMoreThanText_isNotBroken() {
    String words = "more words than thirty columns have room for";
    Table table =
        Table.columns("ll")
            .row(Cell.text("a"), Cell.bar(words, BigDecimal.ONE, BigDecimal.ONE))
            .row("b", words)
            .build();
    assertThat(Report.builder().section(table).build().toText(20)).isEqualTo(table.toString());
  }
}
