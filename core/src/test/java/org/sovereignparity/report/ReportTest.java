package org.sovereignparity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Renderings of one report against texts written by hand. */
class ReportTest {
  private static final Table RATIOS =
      Table.columns("lrl")
          .head("benchmark", "ratio", "")
          .row(
              Cell.text("x|y"),
              Cell.bar("95 %", new BigDecimal("0.95"), BigDecimal.ONE)
                  .against(new BigDecimal("0.9")),
              Cell.text(""))
          .build();

  private static final Report REPORT =
      Report.titled(Cell.status("A / B: MET", Tone.GOOD))
          .lead(List.of(Line.of("beside it").with(List.of(Line.of("deeper")))))
          .section(RATIOS)
          .section("Notes", List.of(Line.prose("1. a <b>"), RATIOS))
          .section("Nothing", Table.columns("l").build())
          .build();

  @Test
  void toString_report_isAlignedText() {
    assertThat(REPORT)
        .hasToString(
            """
            A / B: MET
            beside it
              deeper

            benchmark  ratio
            x|y         95 %

            Notes:
              1. a <b>
              benchmark  ratio
              x|y         95 %
            """);
  }

  @Test
  void toMarkdown_report_isEscaped() {
    assertThat(REPORT.toMarkdown())
        .isEqualTo(
            """
            ## A / B: MET

            - beside it
              - deeper

            | benchmark | ratio |
            | --- | ---: |
            | x\\|y | 95 % |

            ### Notes

            - 1\\. a \\<b\\>

            | benchmark | ratio |
            | --- | ---: |
            | x\\|y | 95 % |
            """);
  }

  @Test
  void toHtml_report_hasHeadingsListsAndTables() {
    assertThat(REPORT.toHtml())
        .contains("<h3 class=\"good\">A / B: MET</h3>\n<ul>\n<li>beside it\n<ul>\n<li>deeper</li>")
        .contains("<h4>Notes</h4>\n<ul>\n<li>1. a &lt;b&gt;</li>\n</ul>\n")
        .contains("<th scope=\"row\">x|y</th><td class=\"r\">95 %<svg class=\"bar\"")
        .contains("role=\"img\"><title>bar of 0.95 out of 1, threshold 0.9</title>")
        .doesNotContain("Nothing")
        .doesNotContain("<script")
        .doesNotContain("http");
  }

  @Test
  void toHtmlPage_report_isWhole() {
    assertThat(REPORT.toHtmlPage())
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>")
        .contains("<title>A / B: MET</title>")
        .contains("<h1 class=\"good\">A / B: MET</h1>")
        .contains("<h2>Notes</h2>")
        .contains("prefers-color-scheme: dark")
        .endsWith("</main>\n</body>\n</html>\n");
    assertThat(Report.builder().section(RATIOS).build().toHtmlPage())
        .contains("<title>Report</title>");
  }

  @Test
  void named_withoutTitle_isWhatThePageIsCalled() {
    Report unnamed = Report.builder().section(RATIOS).build();
    Report named = unnamed.named("Ratios of <A>");
    assertThat(named.toHtmlPage())
        .contains("<title>Ratios of &lt;A&gt;</title>")
        .contains("aria-label=\"Ratios of &lt;A&gt;\"")
        .doesNotContain("<h1");
    assertThat(named.withLead(List.of()).toHtmlPage()).isEqualTo(named.toHtmlPage());
    assertThat(named).hasToString(unnamed.toString()).isNotEqualTo(unnamed);
    assertThat(named.toMarkdown()).isEqualTo(unnamed.toMarkdown());
  }

  @Test
  void named_withTitle_isCalledByItsTitle() {
    assertThat(REPORT.named("N").toHtmlPage()).isEqualTo(REPORT.toHtmlPage());
  }

  @Test
  void named_blank_hasNoName() {
    Report unnamed = Report.builder().section(RATIOS).build();
    assertThat(unnamed.named(" ")).isEqualTo(unnamed);
  }

  @Test
  void named_withBlankTitle_isCalledByItsName() {
    Report blank = Report.titled(Cell.text(" ")).section(RATIOS).build();
    assertThat(blank.named("N").toHtmlPage()).contains("<title>N</title>");
  }

  @Test
  void toText_narrow_breaksWhatIsLong() {
    Table table = Table.columns("ll").row("name", "one two three four five six seven").build();
    Report report =
        Report.titled(Cell.text("a title of many words"))
            .section("Some", List.of(Line.of("a line of many words"), table))
            .build();
    assertThat(report.toText(20))
        .isEqualTo(
            """
            a title of many
                words

            Some:
              a line of many
                  words
              name  one two three four five six
                    seven
            """);
    assertThat(report)
        .hasToString(
            """
            a title of many words

            Some:
              a line of many words
              name  one two three four five six seven
            """);
  }

  @Test
  void toText_tooNarrow_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REPORT.toText(19))
        .withMessage("Columns must be at least 20: 19");
  }

  @Test
  void texts_ofSeveralLines_areOne() {
    assertThat(shown("a\nb\r\nc\td\u2028e")).isEqualTo("a b c d e");
    assertThat(shown("a\u001b31m\ud800\uffff")).isEqualTo("a\ufffd31m\ufffd\ufffd");
    assertThat(shown("\ud83d\ude00 \ud55c")).isEqualTo("\ud83d\ude00 \ud55c");
  }

  /** Of the Arabic forms, U+FDD0 to U+FDEF are no characters, and those beside them are. */
  @Test
  void texts_ofNoCharacters_areReplaced() {
    assertThat(shown("\ufdcf\ufdd0\ufdef\ufdf0")).isEqualTo("\ufdcf\ufffd\ufffd\ufdf0");
  }

  private static String shown(String text) {
    Report report = Report.titled(Cell.text(text)).build();
    assertThat(report).hasToString(text + "\n");
    String markdown = report.toMarkdown().replaceFirst("^## ", "").stripTrailing();
    assertThat(report.toHtmlPage()).contains("<h1>" + markdown + "</h1>");
    return markdown;
  }

  @Test
  void withLead_line_standsUnderTheTitle() {
    Report report = Report.titled(Cell.text("T")).section("S", Line.of(List.of("x"))).build();
    assertThat(report.withLead(List.of(Line.of("L")))).hasToString("T\nL\n\nS:\n  x\n");
    assertThat(report.withLead(List.of())).isEqualTo(report).hasSameHashCodeAs(report);
  }

  @Test
  void section_withoutBlocks_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Section(Optional.of("S"), ImmutableList.of()))
        .withMessage("Section must have a block: S");
  }

  @Test
  void withSection_table_standsAtTheEnd() {
    Table table = Table.columns("l").row("x").build();
    Report report = Report.titled(Cell.text("T")).section("S", table).build();
    assertThat(report.withSection("Z", table)).hasToString("T\n\nS:\n  x\n\nZ:\n  x\n");
  }

  @Test
  void section_ofBlocksWithAHeading_isTheSameAsOneMadeOfThem() {
    ImmutableList<Block> blocks = ImmutableList.of(Line.of("x"));
    assertThat(Report.builder().section(new Section(Optional.of("S"), blocks)).build())
        .isEqualTo(Report.builder().section("S", blocks).build())
        .hasToString("S:\n  x\n");
  }

  @Test
  void under_aName_isSaidBeforeTheHeading() {
    ImmutableList<Block> blocks = ImmutableList.of(Line.of("x"));
    assertThat(new Section(Optional.of("S"), blocks).under("N"))
        .isEqualTo(new Section(Optional.of("N: S"), blocks));
    Section unnamed = new Section(Optional.empty(), blocks);
    assertThat(unnamed.under("N")).isEqualTo(unnamed);
  }

  @Test
  void prose_ofItems_isALineForEach() {
    assertThat(Line.prose(List.of(1, "b"))).containsExactly(Line.prose("1"), Line.prose("b"));
  }

  @Test
  void toHtmlPage_withData_endsWithThem() {
    assertThat(REPORT.toHtmlPage("The <data>", "{\"a\": \"<b>\"}\n\u0001"))
        .endsWith(
            """
            <details>
            <summary>The &lt;data&gt;</summary>
            <pre id="data">{"a": "&lt;b&gt;"}
            \ufffd</pre>
            </details>
            </main>
            </body>
            </html>
            """);
  }

  /** Within code nothing can be escaped, so that a text with a sign of its own is no code. */
  @Test
  void toMarkdown_whatIsDrawn_isCodeUnlessItsSignsForbid() {
    Range<BigDecimal> scale = Range.closed(BigDecimal.ZERO, BigDecimal.ONE);
    Table.Builder table = Table.columns("ll");
    for (String text : List.of("|-*|", "`a", "b`", "\\c", " ")) {
      table.row(
          Cell.text("x"),
          Cell.interval(
              text, ImmutableList.of(Range.all()), Optional.empty(), Optional.empty(), scale));
    }
    assertThat(Report.builder().section(table.build()).build().toMarkdown())
        .endsWith(
            """
            | x | `\\|-*\\|` |
            | x | \\`a |
            | x | b\\` |
            | x | \\\\c |
            | x |  |
            """);
  }
}
