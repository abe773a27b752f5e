package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.support.ParitySupport;
import org.sovereignparity.parity.support.SupportData;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.korea.KoreaSovereignAi;
import org.sovereignparity.statistics.ConfidenceLevel;
import org.sovereignparity.statistics.MeanRatioMethod;
import org.sovereignparity.statistics.PairedCounts;

/**
 * Specifications of each kind were compiled with Vega-Lite 5 and 6, which had nothing to warn of.
 */
class VegaLiteTest {
  private static final String NAME = "x.y[0] \"<script>";

  private static ParityAssessment assessment() {
    Scoreboard board =
        Scoreboard.builder()
            .add(Benchmark.of(NAME, Scale.PERCENT, Direction.HIGHER_IS_BETTER))
            .score("A", NAME, "20")
            .score("B", NAME, "30")
            .build();
    return ParityPolicy.strict(Aggregation.RATIO_OF_MEANS)
        .assess(board, "A", Frontier.model("B"), Threshold.atLeast("2/3"));
  }

  private static JsonNode read(String json) throws Exception {
    JsonNode spec = Schemas.MAPPER.readTree(json);
    assertThat(spec.get("$schema").textValue()).endsWith("/vega-lite/v5.json");
    return spec;
  }

  /** 2/3 has no last decimal: 17 digits are drawn, the fraction stands beside. */
  @Test
  void of_assessment_drawsBarsAgainstTheThreshold() throws Exception {
    JsonNode spec = read(VegaLite.of(assessment()));
    assertThat(spec.at("/data/values"))
        .hasToString(
            "[{\"benchmark\":\"x.y[0] \\\"<script>\",\"ratio\":0.66666666666666667,"
                + "\"exact\":\"2/3\",\"reaches\":\"yes\"}]");
    assertThat(spec.at("/layer/0/mark/type").textValue()).isEqualTo("bar");
    assertThat(spec.at("/layer/0/encoding/x/field").textValue()).isEqualTo("ratio");
    assertThat(spec.at("/layer/1/mark/type").textValue()).isEqualTo("rule");
    assertThat(spec.at("/layer/1/data/values/0/exact").textValue()).isEqualTo("2/3");
    assertThat(spec.get("layer").toString()).doesNotContain("script");
  }

  /** The limits are those of the page on support: 0.9562..0.9995 for 850, 40, 60 and 50 items. */
  @Test
  void of_support_drawsIntervalsAgainstTheMargin() throws Exception {
    SupportData data =
        SupportData.builder().sameItems(NAME, PairedCounts.of(850, 40, 60, 50)).build();
    Scoreboard board =
        Scoreboard.builder()
            .add(Benchmark.of(NAME, Scale.PERCENT, Direction.HIGHER_IS_BETTER))
            .score("A", NAME, "89")
            .score("B", NAME, "91")
            .build();
    ParityAssessment assessment =
        ParityPolicy.strict(Aggregation.RATIO_OF_MEANS)
            .assess(board, "A", Frontier.model("B"), Threshold.atLeast("95%"));
    ParitySupport support =
        ParitySupport.of(assessment, data, MeanRatioMethod.SCORE, ConfidenceLevel.of(0.95));
    JsonNode spec = read(VegaLite.of(support));
    JsonNode row = spec.at("/data/values/0");
    assertThat(row.get("exact").textValue()).isEqualTo("0.9562..0.9995");
    assertThat(row.get("low").doubleValue()).isBetween(0.95615, 0.95625);
    assertThat(row.get("high").doubleValue()).isBetween(0.99945, 0.99955);
    assertThat(spec.at("/layer/2/data/values/0/margin").doubleValue()).isEqualTo(0.95);
  }

  @Test
  void of_round_drawsEachBlockOfEachTeam() throws Exception {
    Round round =
        KoreaSovereignAi.programme()
            .edition("2026-08")
            .round(KoreaSovereignAi.submissions("2026-08"), List.of());
    JsonNode spec = read(VegaLite.of(round));
    assertThat(spec.at("/data/values")).hasSize(4 * 5);
    assertThat(spec.at("/data/values/0"))
        .hasToString(
            "{\"team\":\"SK Telecom\",\"block\":\"aaii\",\"points\":8.8,\"exact\":\"8.8\","
                + "\"advances\":\"MET\",\"rank\":1}");
    assertThat(spec.at("/layer")).hasSize(1);
  }

  @Test
  void of_roundOfCountries_saysWhatIsRanked() throws Exception {
    Round round =
        ParityJson.readRound(
            Schemes.programme("oxford-ai-readiness-index").edition("2024"),
            "{\"submissions\":[{\"team\":\"Korea\",\"stated\":{\"total\":\"79.98\"}}]}");
    assertThat(read(VegaLite.of(round)).at("/layer/0/encoding/y/axis/title").textValue())
        .isEqualTo("country");
  }
}
