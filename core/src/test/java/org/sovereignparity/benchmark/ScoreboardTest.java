package org.sovereignparity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sovereignparity.benchmark.Direction.HIGHER_IS_BETTER;
import static org.sovereignparity.source.Confidence.OFFICIAL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Source;

class ScoreboardTest {
  private static final Benchmark X = Benchmark.of("x", Scale.PERCENT, HIGHER_IS_BETTER);
  private static final Benchmark Y = Benchmark.of("y", Scale.PERCENT, HIGHER_IS_BETTER);
  private static final Source PAPER = Source.builder().id("P-1").title("A paper").build();
  private static final Scoreboard BOARD =
      Scoreboard.builder()
          .add(X)
          .add(Y)
          .add(Model.of("known"))
          .score("A", "y", "2")
          .score("A", "x", "1")
          .score("B", "x", "3")
          .build();

  @Test
  void parts_keepTheOrderOfAdding() {
    assertThat(BOARD.benchmarks()).containsExactly(X, Y);
    assertThat(BOARD.models()).extracting(Model::id).containsExactly("known", "A", "B");
    assertThat(BOARD.scores())
        .extracting(Score::toString)
        .containsExactly("A, y: 2", "A, x: 1", "B, x: 3");
    assertThat(BOARD).hasToString("2 benchmarks (x, y), 3 models (known, A, B), 3 scores");
  }

  @Test
  void lookUp_whatIsNotThere_isEmpty() {
    assertThat(BOARD.benchmark("z")).isEmpty();
    assertThat(BOARD.model("z")).isEmpty();
    assertThat(BOARD.score("B", "y")).isEmpty();
    assertThat(BOARD.scoresOf("known")).isEmpty();
    assertThat(BOARD.scoresOf("z")).isEmpty();
    assertThat(BOARD.row("z")).isEmpty();
    assertThat(BOARD.hasScores("known")).isFalse();
    assertThat(BOARD.hasScores("z")).isFalse();
  }

  @Test
  void lookUp_whatIsThere_isFound() {
    assertThat(BOARD.benchmark("y")).contains(Y);
    assertThat(BOARD.model("known")).contains(Model.of("known"));
    assertThat(BOARD.row("known")).hasValue(0);
    assertThat(BOARD.score("B", "x").map(Score::value)).contains(Rational.of(3));
    assertThat(BOARD.hasScores("B")).isTrue();
    Scoreboard one = Scoreboard.builder().add(X).score("A", "x", "1").build();
    assertThat(one.hasScores("A")).isTrue();
    assertThat(one.scoresOf("A").keySet()).containsExactly("x");
  }

  @Test
  void equals_anotherOrder_isTrue() {
    Scoreboard other =
        Scoreboard.builder()
            .add(Y)
            .add(X)
            .score("B", "x", "3.0")
            .score("A", "x", "1")
            .score("A", "y", "2")
            .add(Model.of("known"))
            .build();
    assertThat(other)
        .isEqualTo(BOARD)
        .hasSameHashCodeAs(BOARD)
        .isNotEqualTo(BOARD.only("x"))
        .isNotEqualTo("board");
  }

  /** Scores of one of two models on one benchmark, which differ in one part. */
  @Test
  void equals_anotherScore_isFalse() {
    Score score = described("a", "1", "5", "table 1");
    Scoreboard board = board("a", "b", score);
    assertThat(board)
        .isEqualTo(board("a", "b", described("a", "1.0", "5", "table 1")))
        .isEqualTo(board("b", "a", score));
    for (Score other :
        ImmutableList.of(
            described("b", "1", "5", "table 1"),
            described("a", "2", "5", "table 1"),
            described("a", "1", "4", "table 1"),
            described("a", "1", "5", "table 2"),
            Score.of("a", "x", Rational.ONE))) {
      assertThat(board).isNotEqualTo(board("a", "b", other)).isNotEqualTo(board("b", "a", other));
    }
    Score more = Score.of("b", "x", Rational.ONE);
    assertThat(board)
        .isNotEqualTo(board("a", "b", score, more))
        .isNotEqualTo(board("b", "a", score, more));
  }

  private static Score described(String model, String value, String shots, String clause) {
    return Score.builder()
        .model(model)
        .benchmark("x")
        .value(Rational.parse(value))
        .protocol(Protocol.of(ImmutableMap.of("shots", shots)))
        .citation(Citation.of(PAPER, clause, OFFICIAL))
        .build();
  }

  private static Scoreboard board(String first, String second, Score... scores) {
    Scoreboard.Builder board =
        Scoreboard.builder().add(X).add(Model.of(first)).add(Model.of(second));
    for (Score score : scores) {
      board.add(score);
    }
    return board.build();
  }

  /** More than room is made for at first; some say all that can be known of them. */
  @Test
  void scores_ofManyModels_areThoseThatWereAdded() {
    List<Score> added = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String model = "m" + i;
      String value = i + ".5";
      Score plain = Score.of(model, "x", Rational.parse(value));
      added.add(i % 3 == 1 ? described(model, value, "5", "table " + i) : plain);
      added.add(added.size() - i % 2, Score.of(model, "y", Rational.of(i)));
    }
    Scoreboard.Builder board = Scoreboard.builder().add(X).add(Y);
    added.forEach(board::add);
    assertThat(board.build().scores()).isEqualTo(added);
  }

  @Test
  void only_someBenchmarks_keepsTheirScores() {
    Scoreboard only = BOARD.only("y");
    assertThat(only.benchmarks()).containsExactly(Y);
    assertThat(only.scores()).extracting(Score::toString).containsExactly("A, y: 2");
    assertThat(BOARD.only("y", "x").benchmarks()).containsExactly(Y, X);
    assertThat(BOARD.only("y", "x")).isEqualTo(BOARD);
  }

  @Test
  void only_unknownOrTwice_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BOARD.only("z"))
        .withMessage("Benchmark must be on the scoreboard: \"z\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BOARD.only("x", "x"))
        .withMessage("Benchmark must be added once: \"x\"");
  }

  @Test
  void withModels_knownOnes_takeTheirPlace() {
    Model dated = Model.of("A", LocalDate.of(2026, 1, 15));
    assertThat(BOARD.withModels(dated).model("A")).contains(dated);
    assertThat(BOARD.withModels(dated).models())
        .extracting(Model::id)
        .containsExactly("known", "A", "B");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BOARD.withModels(Model.of("z")))
        .withMessage("Model must be on the scoreboard: \"z\"");
  }

  @Test
  void add_twice_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scoreboard.builder().add(X).add(X))
        .withMessage("Benchmark must be added once: \"x\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scoreboard.builder().add(Model.of("A")).add(Model.of("A")))
        .withMessage("Model must be added once: \"A\"");
  }

  @Test
  void add_twoScoresForACell_namesBothProtocols() {
    Score five = score("1").protocol(Protocol.of(ImmutableMap.of("shots", "5"))).build();
    Score none = score("2").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scoreboard.builder().add(X).add(five).add(none))
        .withMessage(
            "Cell must have one score, but of A on x there are 1 under {shots=5}"
                + " and 2 without a protocol");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scoreboard.builder().add(X).add(none).add(none));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scoreboard.builder().add(X).score("B", "x", "3").add(five).add(none))
        .withMessageContaining(" there are 1 under {shots=5} and 2 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "100.01", "1e1000"})
  void score_outsideTheScale_isRefused(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scoreboard.builder().add(X).score("A", "x", value))
        .withMessage("Score must lie within 0..100: A, x: " + Rational.parse(value));
  }

  @Test
  void score_ofAModelThatHasOne_isRefusedAsTheFirst() {
    Scoreboard.Builder board = Scoreboard.builder().add(X).add(Y).score("A", "x", "1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> board.score("A", "y", "100.01"))
        .withMessage("Score must lie within 0..100: A, y: 100.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> board.score("A", "z", "1"))
        .withMessage("Benchmark of a score must be added before it: \"z\"");
  }

  @Test
  void score_withAPercentSign_isOfFractionsOnly() {
    Benchmark fraction = Benchmark.of("f", Scale.parse("0..1"), HIGHER_IS_BETTER);
    assertThat(Scoreboard.builder().add(fraction).score("A", "f", "83.8%").build())
        .isEqualTo(Scoreboard.builder().add(fraction).score("A", "f", "0.838").build());
    for (String scale : new String[] {"0..100", "0..", "0..1.5"}) {
      Benchmark other = Benchmark.of("o", Scale.parse(scale), HIGHER_IS_BETTER);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Scoreboard.builder().add(other).score("A", "o", "83.8%"))
          .withMessage("Score must be in the unit of its scale, without a percent sign: \"83.8%\"");
    }
  }

  @Test
  void score_ofNoBenchmarkOrNoNumber_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scoreboard.builder().score("A", "x", "1"))
        .withMessage("Benchmark of a score must be added before it: \"x\"");
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Scoreboard.builder().add(X).score("A", "x", "n/a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scoreboard.builder().add(X).score("", "x", "1"))
        .withMessage("Model id must not be empty: \"\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Score.of("A", "", Rational.ONE))
        .withMessage("Benchmark id must not be empty: \"\"");
  }

  @Test
  void score_withProtocol_isShownWithIt() {
    Protocol protocol = Protocol.of(ImmutableMap.of("shots", "5"));
    assertThat(score("1").protocol(protocol).build()).hasToString("A, x: 1 under {shots=5}");
  }

  private static Score.Builder score(String value) {
    return Score.builder().model("A").benchmark("x").value(Rational.parse(value));
  }

  @Test
  void toString_moreNamesThanAreShown_hasTheFirst() {
    Scoreboard.Builder board = Scoreboard.builder().add(X);
    for (int i = 1; i <= 6; i++) {
      board.score("M" + i, "x", "1");
    }
    assertThat(board.build())
        .hasToString("1 benchmarks (x), 6 models (M1, M2, M3, M4, M5, ...), 6 scores");
  }
}
