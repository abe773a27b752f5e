package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.record.DecisionRecord;
import org.sovereignparity.json.record.RecordPart;
import org.sovereignparity.json.record.Scorecard;
import org.sovereignparity.json.record.Tool;
import org.sovereignparity.json.record.Verification;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Material;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

class ScorecardTest {
  private static final Tool TOOL = Tool.of("a tool", "1");
  private static final Instant AT = Instant.parse("2026-08-20T09:00:00Z");

  /** 70/80 on a benchmark of any name. */
  private static DecisionRecord record(String benchmark) {
    Scoreboard board =
        Scoreboard.builder()
            .add(Benchmark.of(benchmark, Scale.PERCENT, Direction.HIGHER_IS_BETTER))
            .score("A", benchmark, "70")
            .score("B", benchmark, "80")
            .build();
    return DecisionRecord.of(
        ParityPolicy.strict(Aggregation.RATIO_OF_MEANS)
            .assess(board, "A", Frontier.model("B"), Threshold.atLeast("95%")),
        TOOL,
        AT);
  }

  private static DecisionRecord korean(String edition) {
    Round round =
        KoreaSovereignAi.programme()
            .edition(edition)
            .round(KoreaSovereignAi.submissions(edition), List.of());
    return DecisionRecord.of(round, TOOL, AT);
  }

  private static DecisionRecord eligibility() {
    Lineage lineage =
        Lineage.builder()
            .model(Model.of("M"))
            .addComponents(
                Component.builder()
                    .id("w")
                    .kind(ComponentKind.WEIGHTS)
                    .material(Material.CORE)
                    .derivation(Derivation.UNKNOWN)
                    .build())
            .build();
    return DecisionRecord.of(
        EligibilityDecision.of(KoreaSovereignAi.independence(), EligibilityFacts.of(lineage)),
        TOOL,
        AT);
  }

  @Test
  void parse_pageOfEachKind_holdsItsRecordAndIsVerified() {
    for (DecisionRecord record :
        List.of(record("x"), korean("2026-01"), korean("2026-08"), eligibility())) {
      String html = Scorecard.of(record).toHtml();
      Scorecard page = Scorecard.parse(html);
      assertThat(page.record()).isEqualTo(record);
      assertThat(page.verify().isVerified()).isTrue();
      assertThat(html.length()).isLessThan(200_000);
      assertThat(html).doesNotContain("<script", "src=", "href=", "@import", "url(");
    }
  }

  @Test
  void of_record_showsTheDecisionAndWhoDecided() {
    assertThat(Scorecard.of(record("x")).toHtml())
        .contains(
            "<h1 class=\"bad\">A / B, ratio-of-means: 87.50 % = 7/8, &gt;= 95.00 %, NOT_MET</h1>")
        .contains("<td class=\"p\">a tool 1</td>")
        .contains("<td class=\"p\">" + record("x").hash() + "</td>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</pre><script>alert(1)</script><pre id=\"data\">{}",
        "\" onload='x' &amp; &lt; \\",
        "\u202e\u2028\ufffe\ue000\u0000\u0085\r\n\ud83d\ude00\udb40\udc01",
        "\ud55c\uad6d\uc5b4"
      })
  void parse_hostileNames_areReadBackAsTheyAre(String name) {
    DecisionRecord record = record(name);
    String html = Scorecard.of(record).toHtml();
    assertThat(Scorecard.parse(html).record()).isEqualTo(record);
    assertThat(Scorecard.parse(html).verify().isVerified()).isTrue();
    assertThat(html).doesNotContain("<script").doesNotContain("\u202e{");
  }

  @Test
  void verify_longName_isVerified() {
    Scorecard page = Scorecard.of(record("x".repeat(10_000)));
    assertThat(Scorecard.parse(page.toHtml().replace("\n", "\r\n")).verify().isVerified()).isTrue();
  }

  @Test
  void verify_pageThatShowsSomethingElse_namesTheLine() {
    String html = Scorecard.of(record("x")).toHtml();
    Verification page = Scorecard.parse(html.replace("NOT_MET</h1>", "MET</h1>")).verify();
    assertThat(page.part()).contains(RecordPart.PAGE);
    assertThat(page.difference().orElseThrow().at()).startsWith("/page/line ");
    assertThat(page.difference().orElseThrow().left().orElseThrow()).contains("%, MET</h1>");
    assertThat(page.difference().orElseThrow().right().orElseThrow()).contains("%, NOT_MET</h1>");
    assertThat(Scorecard.parse(html + "<p>more</p>").verify().part()).contains(RecordPart.PAGE);
  }

  @Test
  void verify_changedRecord_isFoundFirst() {
    String html = Scorecard.of(record("x")).toHtml();
    String changed =
        html.replace("\"verdicts\":{\"A\":\"NOT_MET\"}", "\"verdicts\":{\"A\":\"MET\"}");
    assertThat(changed).isNotEqualTo(html);
    assertThat(Scorecard.parse(changed).verify().part()).contains(RecordPart.RESULT);
  }

  @Test
  void parse_noRecordOrMore_isRefused() {
    assertThatThrownBy(() -> Scorecard.parse("<html></html>"))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage("MISSING_KEY: Page must hold one decision record: none");
    String html = Scorecard.of(record("x")).toHtml();
    assertThatThrownBy(() -> Scorecard.parse(html + "<PRE id=\"data\">{}</pre>"))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage("MISSING_KEY: Page must hold one decision record: more");
    assertThatThrownBy(() -> Scorecard.parse("<pre id=\"data\">{}</pre>"))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageStartingWith("MISSING_KEY");
  }

  @Test
  void of_recordWithoutDocument_isRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Scorecard.of(record("x").withoutDocument()))
        .withMessage("Record must have a document");
  }
}
