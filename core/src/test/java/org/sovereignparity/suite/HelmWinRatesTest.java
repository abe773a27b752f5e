package org.sovereignparity.suite;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.suite.PublishedTable.Row;

/** The cases of HELM's own tests, and ties in a leaderboard that was published. */
class HelmWinRatesTest {
  private static final Splitter BARS = Splitter.on('|');

  private static final Map<String, List<Row>> CASES =
      PublishedTable.rows("helm_mean_win_rate_cases").stream()
          .collect(groupingBy(row -> row.text("case")));

  static List<Arguments> cases() {
    return PublishedTable.cases(
        "helm_mean_win_rate_cases", row -> row.text("case") + ", " + row.text("model"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void winRate_ofHelmsOwnTests(String id, Row row) {
    Scoreboard board = board(CASES.get(row.text("case")));
    String expected = row.text("expected_mean_win_rate");
    assertThat(Optional.ofNullable(HelmWinRates.of(board).get(row.text("model"))))
        .isEqualTo(expected.isEmpty() ? Optional.empty() : Optional.of(Rational.parse(expected)));
  }

  /** A column without a direction has no place on a scoreboard: it is left out, as HELM does. */
  private static Scoreboard board(List<Row> rows) {
    Scoreboard.Builder board = Scoreboard.builder();
    List<String> directions = BARS.splitToList(rows.get(0).text("directions"));
    for (int i = 0; i < directions.size(); i++) {
      if (!directions.get(i).equals("unset")) {
        board.add(
            benchmark(
                "column " + i,
                directions.get(i).equals("lower")
                    ? Direction.LOWER_IS_BETTER
                    : Direction.HIGHER_IS_BETTER));
      }
    }
    for (Row row : rows) {
      board.add(Model.of(row.text("model")));
      List<String> scores = BARS.splitToList(row.text("scores"));
      for (int i = 0; i < scores.size(); i++) {
        if (!scores.get(i).isEmpty() && !directions.get(i).equals("unset")) {
          board.add(Score.of(row.text("model"), "column " + i, Rational.parse(scores.get(i))));
        }
      }
    }
    return board.build();
  }

  private static Benchmark benchmark(String id, Direction direction) {
    return Benchmark.of(id, Scale.atLeast(Rational.ZERO), direction);
  }

  static List<Arguments> ties() {
    return PublishedTable.cases("helm_classic_v040_bbq_tie_bug", row -> row.text("model"));
  }

  /**
   * Four of the 42 models of the leaderboard, the others made up: 15 below the first tie, 4 between
   * the ties and 19 above, as the published rates tell. Half a win for a tie gives the correct
   * rate; what release 0.4.0 published is the rate with the tie broken by the order of rows.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("ties")
  void ties_inRelease040(String model, Row row) {
    Rational correct = HelmWinRates.of(classic(Rational.ZERO)).get(model);
    // printed with 15 and with 16 digits
    assertThat(correct.minus(row.number("correct_tie_half_win_rate")).abs())
        .isLessThan(Rational.parse("1e-15"));
    Rational published = row.number("published_mean_win_rate_prefix");
    assertThat(published).isNotEqualTo(correct);
    Rational broken = HelmWinRates.of(classic(Rational.parse("1e-9"))).get(model);
    assertThat(broken.minus(published).abs()).isLessThan(Rational.parse("1e-15"));
  }

  /** {@return the board with {@code step} added to the score of the later row of each tie} */
  private static Scoreboard classic(Rational step) {
    List<Row> rows = PublishedTable.rows("helm_classic_v040_bbq_tie_bug");
    Scoreboard.Builder board =
        Scoreboard.builder().add(benchmark("bbq", Direction.HIGHER_IS_BETTER));
    for (int i = 0; i < rows.size(); i++) {
      board.add(
          Score.of(
              rows.get(i).text("model"),
              "bbq",
              rows.get(i).number("bbq_em").plus(i % 2 == 0 ? Rational.ZERO : step)));
    }
    addOthers(board, "0.2", 15);
    addOthers(board, "0.35", 4);
    addOthers(board, "0.4", 19);
    return board.build();
  }

  private static void addOthers(Scoreboard.Builder board, String from, int count) {
    for (int i = 0; i < count; i++) {
      Rational value = Rational.parse(from).plus(Rational.of(i, 1_000));
      board.add(Score.of("other " + value, "bbq", value));
    }
  }

  @Test
  void ties_areOfAFieldOf42() {
    assertThat(classic(Rational.ZERO).models()).hasSize(42);
  }
}
