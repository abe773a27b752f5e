package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;

class LagTest {
  private static final ImmutableList<String> CANDIDATE = ImmutableList.of("C");
  private static final ImmutableList<String> FRONTIER = ImmutableList.of("F", "G");

  /** {@return a scoreboard of models such as {@code F 2024-01-01 50}} */
  private static Scoreboard board(Direction direction, String... models) {
    Scoreboard.Builder board = Scoreboard.builder();
    board.add(Benchmark.of("index", Scale.atLeast(Rational.of(-1_000)), direction));
    for (String model : models) {
      List<String> parts = Splitter.on(' ').splitToList(model);
      board.add(Model.of(parts.get(0), LocalDate.parse(parts.get(1))));
      board.score(parts.get(0), "index", parts.get(2));
    }
    return board.build();
  }

  private static Scoreboard higher(String... models) {
    return board(Direction.HIGHER_IS_BETTER, models);
  }

  private static CandidateLag lag(LagRule rule, Scoreboard board) {
    return rule.measure(board, "index", CANDIDATE, FRONTIER).each().get(0);
  }

  private static LagRule within(String tolerance) {
    return LagRule.within(Rational.parse(tolerance));
  }

  /** The frontier has F 50 on 2024-01-01 and G 60 on 2024-03-01; the candidate is of 2024-03-31. */
  @ParameterizedTest
  @CsvSource({
    "0, 50, 'C: 90 days after F'",
    "0, 50.01, 'C: 30 days after G'",
    "0.01, 50.01, 'C: 90 days after F'",
    "0.01, 50.011, 'C: 30 days after G'",
    "0, 60, 'C: 30 days after G'",
    "0, 60.5, C: ahead",
    "1/2, 60.5, 'C: 30 days after G'",
    "1/3, 60.5, C: ahead",
    "11, 60.5, 'C: 90 days after F'",
    "0, -5, 'C: 90 days after F'"
  })
  void each_byScoreAndTolerance_isTheFirstThatReachedIt(
      String tolerance, String score, String lag) {
    Scoreboard board = higher("F 2024-01-01 50", "G 2024-03-01 60", "C 2024-03-31 " + score);
    assertThat(lag(within(tolerance), board)).hasToString(lag);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 10, 'C: 90 days after F'",
    "0, 9.9, 'C: 30 days after G'",
    "0.1, 9.9, 'C: 90 days after F'",
    "0, 7.9, C: ahead",
    "0.1, 7.9, 'C: 30 days after G'"
  })
  void each_lowerIsBetter_turnsEverythingRound(String tolerance, String score, String lag) {
    Scoreboard board =
        board(
            Direction.LOWER_IS_BETTER,
            "F 2024-01-01 10",
            "G 2024-03-01 8",
            "C 2024-03-31 " + score);
    assertThat(lag(within(tolerance), board)).hasToString(lag);
  }

  @Test
  void each_frontierCameLater_isNegative() {
    Scoreboard board = higher("F 2024-03-02 50", "G 2024-03-03 60", "C 2024-02-28 50");
    CandidateLag lag = lag(LagRule.strict(), board);
    assertThat(lag.days()).contains(-3);
    assertThat(lag.isAhead()).isFalse();
    assertThat(lag.on()).contains(LocalDate.of(2024, 3, 2));
  }

  @Test
  void each_oneDay_isTheFirstById() {
    assertThat(
            lag(LagRule.strict(), higher("G 2024-01-01 60", "F 2024-01-01 50", "C 2024-01-01 50")))
        .hasToString("C: 0 days after F");
    assertThat(
            lag(LagRule.strict(), higher("G 2024-01-01 60", "F 2024-01-01 50", "C 2024-01-01 51")))
        .hasToString("C: 0 days after G");
    Scoreboard alike = higher("G 2024-01-01 50", "F 2024-01-01 50", "C 2024-01-01 50");
    assertThat(LagRule.strict().measure(alike, "index", CANDIDATE, FRONTIER.reverse()).each())
        .singleElement()
        .hasToString("C: 0 days after F");
  }

  @Test
  void each_withoutFrontier_isAhead() {
    Lag lag =
        LagRule.strict().measure(higher("C 2024-01-01 1"), "index", CANDIDATE, ImmutableList.of());
    assertThat(lag.each().get(0).isAhead()).isTrue();
    assertThat(PlainLag.shown(lag.daily(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 3))))
        .isEqualTo("0 0 0 3 3");
  }

  /**
   * F is at 50 from 1 January, the candidate from the 3rd, at 60 G from the 6th, D from the 5th.
   */
  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2024-01-02, none",
    "2024-01-01, 2024-01-03, 2 2 2 1 0",
    "2024-01-01, 2024-01-04, 5/2 2 3 2 0",
    "2024-01-01, 2024-01-05, 5/3 0 3 3 1",
    "2024-01-05, 2024-01-05, 0 0 0 1 1",
    "2024-01-05, 2024-01-06, 0 0 0 2 1",
    "2024-01-01, 2024-01-08, 4/3 0 3 6 1",
    "2024-01-07, 2024-01-08, 3/2 1 2 2 0"
  })
  void daily_ofAPeriod_looksAtWhatIsReleasedByThen(LocalDate from, LocalDate to, String daily) {
    Scoreboard board =
        higher("F 2024-01-01 50", "G 2024-01-06 60", "C 2024-01-03 50", "D 2024-01-05 60");
    Lag lag = LagRule.strict().measure(board, "index", ImmutableList.of("D", "C"), FRONTIER);
    assertThat(PlainLag.shown(lag.daily(from, to))).isEqualTo(daily);
  }

  @Test
  void daily_aCentury_isTakenAndADayMoreIsNot() {
    Scoreboard board = higher("F 1900-01-01 50", "G 2024-01-01 60", "C 2000-01-01 50");
    Lag lag = LagRule.strict().measure(board, "index", CANDIDATE, FRONTIER);
    LocalDate from = LocalDate.of(2000, 1, 1);
    DailyLag daily = lag.daily(from, LocalDate.of(2099, 12, 31));
    // 1900..1999 has 36,524 days, the century asked for 36,525.
    assertThat(PlainLag.shown(daily)).isEqualTo("54786 36524 73048 36525 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lag.daily(from, LocalDate.of(2100, 1, 1)))
        .withMessage("Days must be at most 36525: 36526");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lag.daily(from, from.minusDays(1)))
        .withMessage("First day must not be after the last, 1999-12-31: 2000-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lag.daily(LocalDate.of(1899, 12, 31), from))
        .withMessage("First day must lie within the years 1900..2199: 1899-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lag.daily(from, LocalDate.of(2200, 1, 1)))
        .withMessage("Last day must lie within the years 1900..2199: 2200-01-01");
  }

  /** Each model is better than the one before, so that all are records. */
  @Test
  void daily_tenThousandModelsOverACentury_isOneSweep() {
    List<String> candidates = new ArrayList<>();
    List<String> frontier = new ArrayList<>();
    Scoreboard.Builder board = Scoreboard.builder();
    board.add(Benchmark.of("index", Scale.parse("0.."), Direction.HIGHER_IS_BETTER));
    LocalDate first = LocalDate.of(2000, 1, 1);
    for (int i = 0; i < 5_000; i++) {
      candidates.add("c" + i);
      frontier.add("f" + i);
      board.add(Model.of("c" + i, first.plusDays(7L * i + 3)));
      board.add(Model.of("f" + i, first.plusDays(7L * i)));
      board.add(Score.of("c" + i, "index", Rational.of(i)));
      board.add(Score.of("f" + i, "index", Rational.of(i)));
    }
    Lag lag = LagRule.strict().measure(board.build(), "index", candidates, frontier);
    assertThat(lag.each()).allMatch(one -> one.days().orElseThrow() == 3);
    // 3 to 9 days, six on average, in each week.
    assertThat(PlainLag.shown(lag.daily(first, first.plusDays(7 * 5_000 + 2))))
        .isEqualTo("6 3 9 35000 0");
  }

  @ParameterizedTest
  @CsvSource({
    "other, C, F, UNKNOWN_BENCHMARK, benchmark, 'Benchmark must be on the scoreboard: \"other\"'",
    "index, X, F, UNKNOWN_MODEL, candidates[0], 'Model must have a score on index: \"X\"'",
    "index, C, F X, UNKNOWN_MODEL, frontier[1], 'Model must have a score on index: \"X\"'",
    "index, C, F F, DUPLICATE_MODEL, frontier[1], 'Model must be named once: \"F\"'",
    "index, C C, F, DUPLICATE_MODEL, candidates[1], 'Model must be named once: \"C\"'",
    "index, C, F C, OWN_REFERENCE, frontier[1], 'Frontier must be other models than candidates: \"C\"'",
    "index, C, U, NO_RELEASE_DATE, frontier[0], 'Model must have a release date: \"U\"'"
  })
  void measure_whatCannotBeAsked_isRefused(
      String benchmark, String candidates, String frontier, Refusal code, String at, String why) {
    Scoreboard.Builder board = Scoreboard.builder();
    board.add(Boards.percent("index"));
    board.add(Model.of("C", LocalDate.of(2024, 1, 1))).add(Model.of("F", LocalDate.of(2024, 1, 1)));
    board.score("C", "index", "1").score("F", "index", "1").score("U", "index", "1");
    Scoreboard built = board.build();
    Splitter names = Splitter.on(' ');
    assertThatThrownBy(
            () ->
                assertThat(
                        LagRule.strict()
                            .measure(
                                built, benchmark, names.split(candidates), names.split(frontier)))
                    .isNull())
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.at()).isEqualTo(at);
              assertThat(refused.why()).isEqualTo(why);
            });
  }

  @Test
  void within_negativeTolerance_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> within("-0.1"))
        .withMessage("Tolerance must not be negative: -0.1");
  }

  @Test
  void equality_isThatOfWhatWasAsked() {
    Scoreboard board = higher("F 2024-01-01 50", "G 2024-03-01 60", "C 2024-03-31 55");
    Lag lag = LagRule.strict().measure(board, "index", CANDIDATE, FRONTIER);
    assertThat(within("0.0").measure(board, "index", CANDIDATE, FRONTIER.reverse()))
        .isEqualTo(lag)
        .hasSameHashCodeAs(lag)
        .isNotEqualTo(within("1").measure(board, "index", CANDIDATE, FRONTIER))
        .isNotEqualTo(LagRule.strict().measure(board, "index", FRONTIER, CANDIDATE));
    assertThat(within("1")).isEqualTo(within("1.0")).hasSameHashCodeAs(within("1.0"));
  }

  @Test
  void explain_overDays_showsEachCandidateAndTheSum() {
    Scoreboard board =
        higher("F 2024-01-01 50", "G 2024-01-06 60", "C 2024-01-03 50", "D 2024-01-05 61");
    Lag lag = within("0.5").measure(board, "index", ImmutableList.of("C", "D"), FRONTIER);
    assertThat(lag.explain(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 5)))
        .hasToString(
            """
            Lag on index: within 0.5

            candidate  score  released    reached by  score  on           days
            C             50  2024-01-03  F              50  2024-01-01      2
            D             61  2024-01-05  none                           ahead

            The best candidate day by day, 2024-01-01 to 2024-01-05:
              mean                          1.67
              mean, exactly                  5/3
              least                            0
              most                             3
              days                             3
              of these ahead, counted as 0     1
            """);
  }

  @Test
  void measure_tellsWhatWasAsked() {
    Scoreboard board = higher("F 2024-01-01 50", "G 2024-01-06 60", "C 2024-01-03 50");
    Lag lag = within("0.5").measure(board, "index", CANDIDATE, FRONTIER);
    assertThat(lag.rule()).isEqualTo(within("0.5"));
    assertThat(lag.board()).isEqualTo(board);
    assertThat(lag.benchmark().id()).isEqualTo("index");
    assertThat(lag.candidates()).containsExactly("C");
    assertThat(lag.frontier()).containsExactly("F", "G");
    assertThat(lag)
        .hasToString(
            """
            Lag on index: within 0.5

            candidate  score  released    reached by  score  on          days
            C             50  2024-01-03  F              50  2024-01-01     2
            """);
  }

  /** Two, three and no days behind. */
  @Test
  void daily_isShownInOneLine() {
    Scoreboard board = higher("F 2024-01-01 50", "C 2024-01-03 50", "D 2024-01-05 61");
    Lag lag =
        LagRule.strict().measure(board, "index", ImmutableList.of("C", "D"), ImmutableList.of("F"));
    LocalDate first = LocalDate.of(2024, 1, 1);
    assertThat(lag.daily(first, LocalDate.of(2024, 1, 5)))
        .hasToString("1.7 days on average (0 to 3) on 3 days, ahead on 1 of them");
    assertThat(lag.daily(first, LocalDate.of(2024, 1, 2)))
        .hasToString("no candidate by 2024-01-02");
  }
}
