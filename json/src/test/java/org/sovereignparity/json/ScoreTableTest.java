package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sovereignparity.json.document.DocumentFault.NOT_A_TABLE;
import static org.sovereignparity.json.document.DocumentFault.NUMBER_OUT_OF_BOUNDS;
import static org.sovereignparity.json.document.DocumentFault.UNKNOWN_BENCHMARK;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

class ScoreTableTest {
  private static final TableLayout PERCENT =
      TableLayout.of(Scale.PERCENT, Direction.HIGHER_IS_BETTER);

  private static Scoreboard read(String csv) {
    return ParityJson.readTable(csv, PERCENT);
  }

  private static String published() throws IOException {
    return Resources.toString(
        Resources.getResource("k-exaone-2026-01.csv"), StandardCharsets.UTF_8);
  }

  private static String value(Scoreboard board, String model, String benchmark) {
    return board.score(model, benchmark).orElseThrow().value().toString();
  }

  @Test
  void read_publishedTable_hasEveryCell() throws IOException {
    Scoreboard board = read(published());
    assertThat(board)
        .hasToString(
            "27 benchmarks (MMLU-Pro, GPQA-Diamond, HLE, IMO-AnswerBench, AIME 2025, ...), 5 models"
                + " (K-EXAONE, EXAONE 4.0 32B, GPT-OSS 117B high, Qwen3-235B-Thinking-2507,"
                + " DeepSeek-V3.2), 130 scores");
    assertThat(board.models())
        .extracting(Model::id)
        .containsExactly(
            "K-EXAONE",
            "EXAONE 4.0 32B",
            "GPT-OSS 117B high",
            "Qwen3-235B-Thinking-2507",
            "DeepSeek-V3.2");
    assertThat(board.benchmarks().get(6).id()).isEqualTo("LiveCodeBench Pro 25Q2 (Medium)");
    assertThat(value(board, "K-EXAONE", "MMLU-Pro")).isEqualTo("83.8");
    assertThat(value(board, "DeepSeek-V3.2", "KGC-Safety")).isEqualTo("73");
    assertThat(board.score("EXAONE 4.0 32B", "Terminal-Bench 2.0")).isEmpty();
    assertThat(board.scoresOf("GPT-OSS 117B high")).hasSize(26).doesNotContainKey("BrowseComp");
  }

  @Test
  void write_publishedTable_isReadBack() throws IOException {
    Scoreboard board = read(published());
    String written = ParityJson.writeTable(board);
    assertThat(written).startsWith("Benchmark,K-EXAONE,").doesNotContain("\r");
    assertThat(read(written)).isEqualTo(board);
  }

  @Test
  void write_smallTable_isThisText() {
    Scoreboard board =
        Scoreboard.builder()
            .add(Benchmark.of("x", Scale.PERCENT, Direction.HIGHER_IS_BETTER))
            .add(Benchmark.of("y, \"z\"", Scale.PERCENT, Direction.HIGHER_IS_BETTER))
            .score("A", "x", "83.80")
            .score("B b", "y, \"z\"", "1e1")
            .build();
    assertThat(ParityJson.writeTable(board))
        .isEqualTo("Benchmark,A,\"B b\"\nx,83.8,\n\"y, \"\"z\"\"\",,10\n");
  }

  @Test
  void write_scoreWithoutEnd_isRefused() {
    Scoreboard board =
        Scoreboard.builder()
            .add(Benchmark.of("x", Scale.PERCENT, Direction.HIGHER_IS_BETTER))
            .score("A", "x", "1/3")
            .build();
    assertThatThrownBy(() -> assertThat(ParityJson.writeTable(board)).isNull())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Score must be a plain decimal: A, x: 1/3");
  }

  @Test
  void read_layout_givesScaleDirectionChanceAndSource() {
    Benchmark wer =
        Benchmark.builder()
            .id("WER")
            .scale(Scale.parse("0.."))
            .direction(Direction.LOWER_IS_BETTER)
            .chance(Rational.of(90))
            .build();
    Citation citation =
        Citation.of(Source.builder().id("s").title("Card").build(), Confidence.REPORTED);
    Scoreboard board =
        ParityJson.readTable(",A\nx,-0.5\nWER,250\n", layout().except(wer).citing(citation));
    assertThat(board.benchmarks())
        .containsExactly(Benchmark.of("x", Scale.parse("-1..1"), Direction.HIGHER_IS_BETTER), wer);
    assertThat(board.scores()).allMatch(score -> score.citation().equals(Optional.of(citation)));
    assertThat(value(board, "A", "x")).isEqualTo("-0.5");
  }

  private static TableLayout layout() {
    return TableLayout.of(Scale.parse("-1..1"), Direction.HIGHER_IS_BETTER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b,A,B\nx,1,2\n",
        "b,A,B\nx,1,2",
        "b,A,B\r\nx,1,2\r\n",
        "\ufeffb,A,B\nx,1,2\n",
        ",A,B\nx,1,2\n",
        "\"b\",\"A\",\"B\"\n\"x\",\"1\",\"2\"\n",
        "\ufeff\"b\",A,B\nx,1.0,2.00\n",
      })
  void read_sameTableInAnotherShape_isTheSame(String csv) {
    assertThat(read(csv)).isEqualTo(read("Benchmark,A,B\nx,1,2\n"));
  }

  @Test
  void read_headerOnly_hasModelsWithoutScores() {
    Scoreboard board = read("b,A,B\n");
    assertThat(board.models()).containsExactly(Model.of("A"), Model.of("B"));
    assertThat(board.benchmarks()).isEmpty();
    assertThat(read(ParityJson.writeTable(board))).isEqualTo(board);
  }

  @Test
  void read_percentSign_isOfFractionsOnly() {
    TableLayout fractions = TableLayout.of(Scale.parse("0..1"), Direction.HIGHER_IS_BETTER);
    assertThat(ParityJson.readTable("b,A\nx,83.8%\n", fractions))
        .isEqualTo(ParityJson.readTable("b,A\nx,0.838\n", fractions));
    assertThatThrownBy(() -> read("b,A\nx,83.8%\n"))
        .hasMessage(
            "HARDLY_MEANT at row 2, column 2: Score must be in its own unit, without a percent sign:"
                + " 83.8%");
  }

  @Test
  void read_names_areNotTrimmed() {
    Scoreboard board = read("b, A ,\"A\nB\"\n x,1,2\n");
    assertThat(board.models()).extracting(Model::id).containsExactly(" A ", "A\nB");
    assertThat(board.benchmarks().get(0).id()).isEqualTo(" x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "n/a",
        "N/A",
        "\u2013",
        "\"83,8\"",
        "1/2",
        "+1",
        " 83.8",
        "83.8 ",
        "1e2",
        "1E2",
        "NaN",
        "Infinity",
        "-Infinity",
        "083.8",
        ".5",
        "5.",
        "--1",
        "0x1",
        "1_000",
        "\"1,000\"",
        "\u0661",
        "\uff11",
        "83.8*",
        "null",
        "' 1",
        "1\u0000",
        "\" \"",
        "\t",
        "\u00a01"
      })
  void read_cellThatIsNoDecimal_isRefusedWithItsPlace(String cell) {
    Refused.with(
        DocumentFault.NOT_A_NUMBER,
        "row 3, column 2",
        () -> read("b,A,B\nx,1,2\ny," + cell + ",2\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "b,A,B;x,1               | NOT_A_TABLE         | row 2, column 3",
        "b,A,B;x                 | NOT_A_TABLE         | row 2, column 2",
        "b,A,B;x,1,2,3           | NOT_A_TABLE         | row 2, column 4",
        "b,A,B;x,1,2,            | NOT_A_TABLE         | row 2, column 4",
        "b,A,B;x,83,8,2          | NOT_A_TABLE         | row 2, column 4",
        "b,A,A;x,1,2             | DUPLICATE_MODEL     | row 1, column 3",
        "b,A,B;x,1,2;x,1,2       | DUPLICATE_BENCHMARK | row 3, column 1",
        "b,A,;x,1,2              | NOT_A_TABLE         | row 1, column 3",
        "b,A,' ';x,1,2           | NOT_A_TABLE         | row 1, column 3",
        "b,A,B;,1,2              | NOT_A_TABLE         | row 2, column 1",
        "b,A,B;' ',1,2           | NOT_A_TABLE         | row 2, column 1",
        "b,A,B;x,1,2;;           | NOT_A_TABLE         | row 3, column 1",
        "b,A,B;;x,1,2            | NOT_A_TABLE         | row 2, column 1",
        "b,A,B;x,1,'2            | NOT_A_TABLE         | row 2, column 1",
        "b,A,'B;x,1,2            | NOT_A_TABLE         | row 1, column 1",
        "b,A,B;x,'1'2,2          | NOT_A_TABLE         | row 2, column 1",
        "model,x;A,1             | NOT_A_TABLE         | row 1, column 1",
        "Models,x,y;A,1,2        | NOT_A_TABLE         | row 1, column 1",
        "b,A,,;x,1,,             | NOT_A_TABLE         | row 1, column 3",
        "b,A;x,1;,               | NOT_A_TABLE         | row 3, column 1",
        "b;x                     | NOT_A_TABLE         | row 1, column 1",
        ";;                      | NOT_A_TABLE         | row 1, column 1",
        "b,A,B;x,100.1,2         | SCORE_OUT_OF_RANGE  | row 2, column 2",
        "b,A,B;x,1,-0.001        | SCORE_OUT_OF_RANGE  | row 2, column 3",
      })
  void read_faultyTable_isRefusedWithItsPlace(String csv, DocumentFault code, String at) {
    Refused.with(code, at, () -> read(csv.replace(';', '\n').replace('\'', '"')));
  }

  @Test
  void read_emptyText_isRefused() {
    for (String csv : ImmutableList.of("", "\ufeff")) {
      Refused.with(NOT_A_TABLE, "row 1, column 1", () -> read(csv));
    }
  }

  @Test
  void read_longCell_isRefusedBeyondTheBound() {
    String longest = "1." + "0".repeat(998);
    assertThat(value(read("b,A\nx," + longest), "A", "x")).isEqualTo("1");
    Refused.with(NUMBER_OUT_OF_BOUNDS, "row 2, column 2", () -> read("b,A\nx," + longest + "0"));
    Refused.with(
        NUMBER_OUT_OF_BOUNDS, "row 2, column 2", () -> read("b,A\nx," + "1".repeat(10_000_000)));
  }

  @Test
  void read_exceptionThatIsNotInTheTable_isRefused() {
    TableLayout layout =
        PERCENT.except(Benchmark.of("WER", Scale.PERCENT, Direction.LOWER_IS_BETTER));
    Refused.with(UNKNOWN_BENCHMARK, "", () -> ParityJson.readTable("b,A\nwer,1\n", layout));
  }

  @Test
  void except_benchmarkTwice_isRefused() {
    Benchmark wer = Benchmark.of("WER", Scale.PERCENT, Direction.LOWER_IS_BETTER);
    TableLayout once = PERCENT.except(wer);
    assertThatThrownBy(() -> assertThat(once.except(wer)).isNull())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Benchmark must be excepted once: \"WER\"");
  }

  @Test
  void message_refusedCell_hasCodePlaceAndCell() {
    assertThat(Refused.by(() -> read("b,A\nx,n/a\n")))
        .hasMessage(
            "NOT_A_NUMBER at row 2, column 2: Score must be a plain decimal such as 83.8, or"
                + " empty: \"n/a\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "b,A,;x,1,   | Name must be a text that is not blank, or the column be deleted if it is empty: \"\"",
        "b,A;x,1;,   | Name must be a text that is not blank, or the row be deleted if it is empty: \"\"",
        "b,A;x,1;;   | Row must not be blank, or be deleted",
        "Model,x;A,1 | Table must have a row for each benchmark and a column for each model, but is"
            + " transposed if its first column is headed: \"Model\"",
      })
  void message_ofWhatSpreadsheetsAddOrTranspose_saysTheFix(String csv, String why) {
    assertThat(Refused.by(() -> read(csv.replace(';', '\n'))).why()).isEqualTo(why);
  }

  @Test
  void layout_asText_showsWhatItHolds() {
    assertThat(PERCENT).hasToString("0..100, higher-is-better");
    assertThat(PERCENT.except(Benchmark.of("WER", Scale.parse("0.."), Direction.LOWER_IS_BETTER)))
        .hasToString("0..100, higher-is-better, except [WER, 0.., lower-is-better]");
  }
}
