package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Protocol;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.model.Jurisdiction;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;
import org.sovereignparity.number.Rational;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

class ScoreboardFormTest {
  private static final String TEXT =
      """
      {"schema":"sovereign-parity/scoreboard/1",
      "benchmarks":[
      {"id":"MMLU-Pro","direction":"higher-is-better","min":"0","max":"100"},
      {"id":"WER","direction":"lower-is-better","min":"0","max":null},
      {"id":"GPQA","direction":"higher-is-better","min":"-1/3","max":"99.5","chance":"25"}],
      "models":[
      {"id":"K-EXAONE","organisation":"LG AI Research","jurisdiction":"KR","released":"2025-12-31"},
      {"id":"\ud55c\uad6d\uc5b4","organisation":"\u00e9"},
      {"id":"unlisted"}],
      "sources":[
      {"id":"CARD-1","title":"Model card","address":"https://example.org/a","date":"2026-01-05"},
      {"id":"OFF-1","title":"Notice"}],
      "scores":[
      {"model":"K-EXAONE","benchmark":"MMLU-Pro","value":"83.8",
      "protocol":{"harness":"lm-eval 0.4.8","shots":"5"},
      "citation":{"source":"CARD-1","clause":"table 1","confidence":"reported"}},
      {"model":"K-EXAONE","benchmark":"WER","value":"1/3"},
      {"model":"unlisted","benchmark":"WER","value":"4",
      "citation":{"source":"OFF-1","confidence":"official"}}]}
      """
          .replace("\n", "");

  private static Scoreboard board() {
    Source card =
        Source.builder()
            .id("CARD-1")
            .title("Model card")
            .address(URI.create("https://example.org/a"))
            .date(LocalDate.of(2026, 1, 5))
            .build();
    Source notice = Source.builder().id("OFF-1").title("Notice").build();
    return Scoreboard.builder()
        .add(Benchmark.of("MMLU-Pro", Scale.PERCENT, Direction.HIGHER_IS_BETTER))
        .add(Benchmark.of("WER", Scale.parse("0.."), Direction.LOWER_IS_BETTER))
        .add(
            Benchmark.builder()
                .id("GPQA")
                .scale(Scale.parse("-1/3..99.5"))
                .direction(Direction.HIGHER_IS_BETTER)
                .chance(Rational.of(25))
                .build())
        .add(
            Model.builder()
                .id("K-EXAONE")
                .organisation(Organisation.of("LG AI Research", Jurisdiction.of("KR")))
                .released(LocalDate.of(2025, 12, 31))
                .build())
        .add(
            Model.builder()
                .id("\ud55c\uad6d\uc5b4")
                .organisation(Organisation.of("\u00e9"))
                .build())
        .add(
            Score.builder()
                .model("K-EXAONE")
                .benchmark("MMLU-Pro")
                .value(Rational.parse("83.80"))
                .protocol(Protocol.of(ImmutableMap.of("shots", "5", "harness", "lm-eval 0.4.8")))
                .citation(Citation.of(card, "table 1", Confidence.REPORTED))
                .build())
        .score("K-EXAONE", "WER", "1/3")
        .add(
            Score.builder()
                .model("unlisted")
                .benchmark("WER")
                .value(Rational.of(4))
                .citation(Citation.of(notice, Confidence.OFFICIAL))
                .build())
        .build();
  }

  @Test
  void write_board_isThisText() {
    assertThat(ParityJson.write(board())).isEqualTo(TEXT);
  }

  @Test
  void read_writtenText_isTheBoardInItsOrder() {
    Scoreboard read = ParityJson.readScoreboard(TEXT);
    assertThat(read).isEqualTo(board());
    assertThat(ParityJson.write(read)).isEqualTo(TEXT);
  }

  @Test
  void write_emptyBoard_isThisText() {
    assertThat(ParityJson.write(Scoreboard.builder().build()))
        .isEqualTo(
            "{\"schema\":\"sovereign-parity/scoreboard/1\",\"benchmarks\":[],\"models\":[],"
                + "\"sources\":[],\"scores\":[]}");
  }

  @Test
  void write_twoSourcesWithOneId_isRefused() {
    Citation first = Citation.of(source("one"), Confidence.OFFICIAL);
    Citation second = Citation.of(source("two"), Confidence.OFFICIAL);
    Scoreboard board =
        Scoreboard.builder()
            .add(Benchmark.of("x", Scale.PERCENT, Direction.HIGHER_IS_BETTER))
            .add(cited("A", first))
            .add(cited("B", second))
            .build();
    assertThatThrownBy(() -> assertThat(ParityJson.write(board)).isNull())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Sources with one id must be the same: one and two");
  }

  private static Source source(String title) {
    return Source.builder().id("s").title(title).build();
  }

  private static Score cited(String model, Citation citation) {
    return Score.builder()
        .model(model)
        .benchmark("x")
        .value(Rational.ONE)
        .citation(citation)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "0.1000, 1/10",
    "83.80, 419/5",
    "1e-7, 1/10000000",
    "1E+2, 100",
    "838e-1, 419/5",
    "-0, 0",
    "-0.0e0, 0",
    "1e-00000000000000000007, 1/10000000",
    "'\"83.80\"', 419/5",
    "'\"1/3\"', 1/3",
    "'\"2/6\"', 1/3",
  })
  void read_number_keepsItsDigits(String value, String exact) {
    assertThat(valueOf(value)).isEqualTo(Rational.parse(exact));
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 100, 998})
  void read_longNumber_keepsItsDigits(int digits) {
    String value = "0." + "1234567890".repeat(100).substring(0, digits);
    assertThat(valueOf(value)).isEqualTo(Rational.parse(value));
    assertThat(valueOf('"' + value + '"')).isEqualTo(Rational.parse(value));
  }

  private static Rational valueOf(String value) {
    String json =
        """
        {"schema":"sovereign-parity/scoreboard/1","models":[],"sources":[],
         "benchmarks":[{"id":"x","direction":"higher-is-better","min":0,"max":1E2}],
         "scores":[{"model":"A","benchmark":"x","value":%s}]}
        """
            .formatted(value);
    return ParityJson.readScoreboard(json).score("A", "x").orElseThrow().value();
  }
}
