package org.sovereignparity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sovereignparity.benchmark.Direction.HIGHER_IS_BETTER;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;

class ScoreColumnsTest {
  private static final Benchmark X = Benchmark.of("x", Scale.PERCENT, HIGHER_IS_BETTER);
  private static final Benchmark Y = Benchmark.of("y", Scale.PERCENT, HIGHER_IS_BETTER);
  private static final Benchmark ANY =
      Benchmark.of("any", Scale.atLeast(Rational.parse("-1e400")), HIGHER_IS_BETTER);
  private static final ImmutableList<String> MODELS = ImmutableList.of("A", "B", "C");

  @Test
  void build_wholeColumns_isTheBoardOfTheirScores() {
    Scoreboard board =
        ScoreColumns.of(MODELS)
            .addUnscaled(X, new long[] {838, 1000, 7}, 1)
            .addShortestDecimals(Y, new double[] {83.75, Double.NaN, 0.1}, rows(1))
            .build();
    assertThat(board)
        .isEqualTo(
            Scoreboard.builder()
                .add(X)
                .add(Y)
                .score("A", "x", "83.8")
                .score("B", "x", "100")
                .score("C", "x", "0.7")
                .score("A", "y", "83.75")
                .score("C", "y", "0.1")
                .build());
    assertThat(board.columns()).hasToString("[x, 3 scores, y, 2 scores]");
    ScoreColumn y = board.columns().get(1);
    assertThat(y.decimals()).hasValue(2);
    assertThat(y.unscaled(2)).isEqualTo(10);
    assertThat(y.has(1)).isFalse();
    assertThat(y.value(1)).isEmpty();
    assertThat(y.value(0)).contains(Rational.parse("83.75"));
    assertThat(board.row("C")).hasValue(2);
    assertThat(board.row("Z")).isEmpty();
  }

  @Test
  void faults_outOfScaleOrNotFinite_areListedAndNeverSilent() {
    ScoreColumns columns =
        ScoreColumns.of(ImmutableList.of("A", "B", "C", "D"))
            .addUnscaled(X, new long[] {0, 10001, 10000, 5}, 2)
            .addShortestDecimals(Y, new double[] {1, 2, Double.NEGATIVE_INFINITY, 3.5})
            .addUnscaled(ANY, new long[] {7, 7, 7, 7}, 0, rows(3));
    assertThat(columns.faults())
        .hasToString(
            "[row 1, B, x: 100.01 is not within 0..100,"
                + " row 2, C, y: -Infinity is not within 0..100]");
    assertThatIllegalArgumentException()
        .isThrownBy(columns::build)
        .withMessage(
            "Scores must lie within their scales, which 2 do not: row 1, B, x: 100.01 is not within"
                + " 0..100; row 2, C, y: -Infinity is not within 0..100");
    Scoreboard rest = columns.buildWithoutFaultyRows();
    assertThat(rest.models()).extracting(Model::id).containsExactly("A", "D");
    assertThat(rest.scores())
        .extracting(Score::toString)
        .containsExactly("A, x: 0", "A, y: 1", "A, any: 7", "D, x: 0.05", "D, y: 3.5");
    assertThat(rest.row("D")).hasValue(1);
  }

  @Test
  void buildWithoutFaultyRows_noFaults_isTheBoard() {
    ScoreColumns columns = ScoreColumns.of(MODELS).addUnscaled(X, new long[] {1, 2, 3}, 0);
    assertThat(columns.buildWithoutFaultyRows()).isEqualTo(columns.build());
  }

  /** A bound that takes 64 bits, also where only as many decimals as the scores have make it so. */
  @ParameterizedTest
  @CsvSource({
    "-1e19..0, 0, -9223372036854775808",
    "0..1e19, 0, 9223372036854775807",
    "0..1e18, 1, 9223372036854775807"
  })
  void faults_boundBeyondLongs_leavesAllLongs(String scale, int decimals, long number) {
    Benchmark wide = Benchmark.of("w", Scale.parse(scale), HIGHER_IS_BETTER);
    assertThat(
            ScoreColumns.of(MODELS).addUnscaled(wide, new long[] {0, number, 0}, decimals).faults())
        .isEmpty();
  }

  @Test
  void faults_boundsBetweenTheNumbers_areExact() {
    Benchmark third = Benchmark.of("t", Scale.parse("1/3..2/3"), HIGHER_IS_BETTER);
    assertThat(
            ScoreColumns.of(ImmutableList.of("A", "B", "C", "D"))
                .addUnscaled(third, new long[] {33, 34, 66, 67}, 2)
                .faults())
        .extracting(FaultyScore::row)
        .containsExactly(0, 3);
    assertThat(
            ScoreColumns.of(MODELS)
                .addShortestDecimals(third, new double[] {1e-30, 0.5, 2e30})
                .faults())
        .extracting(FaultyScore::value)
        .containsExactly("0." + "0".repeat(29) + "1", "2" + "0".repeat(30));
  }

  /**
   * The decimals are those that the texts name, which are the shortest by definition of the row.
   */
  @ParameterizedTest
  @CsvSource({
    "0.1",
    "-0.0",
    "95",
    "83.8",
    "0.30000000000000004",
    "66.66666666666667",
    "1e23",
    "2e23",
    "9007199254740993",
    "123456789012345680",
    "4.35",
    "2.2250738585072014e-308",
    "5e-324",
    "1.7976931348623157e308",
    "8.41e21",
    "2e-3",
    "1e-17",
    "999999999999999.9",
    "5e15",
    "7.120236347223045e-307" // 2^-1017, to which ...44e-307 is nearer, but is not read as it
  })
  void shortestDecimals_anyDouble_isTheShortestReadAsIt(String text) {
    double number = Double.parseDouble(text);
    Scoreboard board =
        ScoreColumns.of(MODELS).addShortestDecimals(ANY, new double[] {0.5, number, 12.25}).build();
    Rational shown = board.score("B", "any").orElseThrow().value();
    assertThat(shown)
        .isEqualTo(
            text.equals("9007199254740993")
                ? Rational.parse("9007199254740992")
                : Rational.parse(text.equals("-0.0") ? "0" : text));
    assertThat(board.score("C", "any").orElseThrow().value()).isEqualTo(Rational.parse("12.25"));
  }

  @Test
  void faults_longNumbers_areThoseBeyondTheEnds() {
    Benchmark wide = Benchmark.of("w", Scale.parse("5..100000000000"), HIGHER_IS_BETTER);
    ScoreColumns columns =
        ScoreColumns.of(ImmutableList.of("A", "B", "C", "D", "E"))
            .addUnscaled(
                wide, new long[] {4, 5, 100_000_000_000L, 100_000_000_001L, 0}, 0, rows(4));
    assertThat(columns.faults())
        .hasToString(
            "[row 0, A, w: 4 is not within 5..100000000000,"
                + " row 3, D, w: 100000000001 is not within 5..100000000000]");
  }

  @Test
  void faults_missingScore_isNoneThoughZeroIsNoScore() {
    Benchmark high = Benchmark.of("h", Scale.parse("10..20"), HIGHER_IS_BETTER);
    ScoreColumns columns =
        ScoreColumns.of(MODELS).addUnscaled(high, new long[] {10, 0, 20}, 0, rows(1));
    assertThat(columns.faults()).isEmpty();
    assertThat(columns.build().columns().get(0).value(1)).isEmpty();
  }

  @Test
  void of_whatDoesNotFit_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScoreColumns.of(ImmutableList.of("A", "A")))
        .withMessage("Model must be given once: \"A\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScoreColumns.of(ImmutableList.of("")))
        .withMessage("Model id must not be empty: \"\"");
    ScoreColumns columns = ScoreColumns.of(MODELS).addUnscaled(X, new long[3], 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> columns.addUnscaled(X, new long[3], 0))
        .withMessage("Benchmark must be added once: \"x\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> columns.addUnscaled(Y, new long[2], 0))
        .withMessage("Column of y must have 3 rows: 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> columns.addUnscaled(Y, new long[3], 19))
        .withMessage("Decimals must lie within 0..18: 19");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> columns.addUnscaled(Y, new long[3], -1))
        .withMessage("Decimals must lie within 0..18: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> columns.addUnscaled(Y, new long[3], 0, rows(3)))
        .withMessage("Missing row must be one of 3: 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> columns.addShortestDecimals(Y, new double[2]))
        .withMessage("Column of y must have 3 rows: 2");
  }

  @Test
  void add_valuesOfEveryKind_keepsEach() {
    Scoreboard.Builder board = Scoreboard.builder().add(ANY);
    ImmutableList<String> values =
        ImmutableList.of(
            "1", "0.125", "-7", "9223372036854775807", "1/3", "1e300", "2.50", "1e-300");
    for (String value : values) {
      board.score("m" + value, "any", value);
    }
    Scoreboard built = board.build();
    assertThat(built.columns().get(0).decimals()).isEmpty();
    for (String value : values) {
      assertThat(built.score("m" + value, "any").orElseThrow().value())
          .isEqualTo(Rational.parse(value));
    }
  }

  /** Numerators, denominators and decimals at the ends of what a column of whole numbers holds. */
  @ParameterizedTest
  @CsvSource({
    "9223372036854775807, 0",
    "-9223372036854775807, 0",
    "9223372036854775813, -1",
    "-9223372036854775813, -1",
    "9223372036854775.807, 3",
    "92233720368547758.08, -1",
    "1e-18, 18",
    "1e-19, -1",
    "1/18446744073709551615, -1",
    "1/3, -1"
  })
  void add_valueAtTheEndsOfWholeNumbers_isKept(String value, int decimals) {
    Scoreboard board = Scoreboard.builder().add(ANY).score("A", "any", value).build();
    assertThat(board.score("A", "any").map(Score::value)).contains(Rational.parse(value));
    assertThat(board.columns().get(0).decimals().orElse(-1)).isEqualTo(decimals);
  }

  @Test
  void addUnscaled_mostDecimals_areKept() {
    ScoreColumn column =
        ScoreColumns.of(MODELS).addUnscaled(X, new long[] {0, 1, 2}, 18).build().columns().get(0);
    assertThat(column.decimals()).hasValue(18);
    assertThat(column.value(1)).contains(Rational.parse("1e-18"));
  }

  @Test
  void scores_addedInAnyOrder_keepIt() {
    Scoreboard board =
        Scoreboard.builder()
            .add(X)
            .add(Y)
            .add(Model.of("B"))
            .score("A", "y", "1")
            .score("B", "x", "2")
            .score("A", "x", "3")
            .score("B", "y", "4")
            .build();
    assertThat(board.models()).extracting(Model::id).containsExactly("B", "A");
    assertThat(board.scores()).hasToString("[A, y: 1, A, x: 3, B, x: 2, B, y: 4]");
    assertThat(board.only("y", "x").scores()).hasToString("[A, y: 1, A, x: 3, B, x: 2, B, y: 4]");
    assertThat(board.only("y").only("y")).isEqualTo(board.only("y"));
    assertThat(board.scoresOf("A").keySet()).containsExactly("y", "x");
  }

  private static BitSet rows(int... rows) {
    BitSet set = new BitSet();
    for (int row : rows) {
      set.set(row);
    }
    return set;
  }
}
