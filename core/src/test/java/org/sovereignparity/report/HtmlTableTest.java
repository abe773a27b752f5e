package org.sovereignparity.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlTableTest {
  private static final Cell.Bar BAR = Cell.bar("50 %", new BigDecimal("0.5"), BigDecimal.ONE);

  private static final Cell.Track TRACK =
      Cell.track("a line", ImmutableList.of(), Range.closed(BigDecimal.ZERO, BigDecimal.ONE));

  private static String html(Table.Builder table) {
    return new HtmlTable(table.build()).html();
  }

  /** The second column names the rows, as it is the first that is not to the right. */
  @Test
  void html_tableWithBars_tellsCellsWithoutOne() {
    assertThat(
            html(
                Table.columns("rlp")
                    .head("share", "name", "")
                    .row(BAR, Cell.status("a", Tone.GOOD), Cell.text(" "))
                    .row(Cell.text("none"), new Cell.Text("b", 2, Tone.PLAIN), Cell.text(""))
                    .foot(List.of(Cell.text("all"), Cell.text(""), Cell.text("")))))
        .isEqualTo(
            """
            <table>
            <thead>
            <tr><th scope="col" class="r nobar">share</th><th scope="col">name</th></tr>
            </thead>
            <tbody>
            <tr><td class="r">50 %%%s</td><th scope="row" class="good">a</th></tr>
            <tr><td class="r nobar">none</td><th scope="row" style="--depth:2">b</th></tr>
            </tbody>
            <tfoot>
            <tr><td class="r nobar">all</td><td></td></tr>
            </tfoot>
            </table>
            """
                .formatted(Svg.bar(BAR)));
  }

  @Test
  void html_tableWithLines_isDrawn() {
    assertThat(
            html(
                Table.columns("ll")
                    .row(Cell.text("a"), TRACK)
                    .foot(List.of(Cell.text(""), Cell.scale("0", "<1>")))))
        .isEqualTo(
            """
            <table class="drawn">
            <tbody>
            <tr><th scope="row">a</th><td class="line">%s</td></tr>
            </tbody>
            <tfoot>
            <tr><td></td><td><span class="scale"><span>0</span> <span>&lt;1&gt;</span></span></td></tr>
            </tfoot>
            </table>
            """
                .formatted(SvgTrack.of(TRACK)));
  }

  /** A share of 1/4 is 25 %; there is none darker than 1. */
  @Test
  void html_cellsOnShades_areAsDarkAsTheirShare() {
    assertThat(
            html(
                Table.columns("rrr")
                    .row(
                        new Cell.Shade("3", Optional.of(new BigDecimal("0.25"))),
                        new Cell.Shade("9", Optional.of(BigDecimal.TEN)),
                        new Cell.Shade("?", Optional.empty()))))
        .isEqualTo(
            """
            <table>
            <tbody>
            <tr><td class="r shade" style="--shade:25.0">3</td>\
            <td class="r shade" style="--shade:100.0">9</td><td class="r hatched">?</td></tr>
            </tbody>
            </table>
            """);
  }
}
