package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;

/**
 * The record lines of US and Chinese models on Epoch's index, to the end of 2025. Days were counted
 * in a calendar; README.md beside the table names its source.
 */
class PublishedLagTest {
  private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
  private static final LocalDate TO = LocalDate.of(2026, 1, 2);

  private static final List<Row> ROWS =
      Boards.lines("eci-records-2025-12.csv").stream().skip(1).map(Row::of).toList();
  private static final ImmutableList<String> US = ids("US");
  private static final ImmutableList<String> CHINA = ids("China");

  private record Row(String side, String model, LocalDate released, String score) {
    static Row of(String line) {
      List<String> cells = Splitter.on(',').splitToList(line);
      return new Row(cells.get(0), cells.get(1), LocalDate.parse(cells.get(2)), cells.get(3));
    }

    /** {@return the row with the score in hundredths} */
    PlainLag.Dated plain() {
      return new PlainLag.Dated(
          model, released, new BigDecimal(score).movePointRight(2).longValueExact());
    }
  }

  private static ImmutableList<String> ids(String side) {
    return rows(side).stream().map(Row::model).collect(toImmutableList());
  }

  private static List<Row> rows(String side) {
    return ROWS.stream().filter(row -> row.side().equals(side)).toList();
  }

  private static Scoreboard board() {
    Scoreboard.Builder board = Scoreboard.builder();
    board.add(Benchmark.of("ECI", Scale.parse("0.."), Direction.HIGHER_IS_BETTER));
    for (Row row : ROWS) {
      board.add(Model.of(row.model(), row.released())).score(row.model(), "ECI", row.score());
    }
    return board.build();
  }

  private static Lag lag(String tolerance) {
    return LagRule.within(Rational.parse(tolerance)).measure(board(), "ECI", CHINA, US);
  }

  private static PlainLag plain(long hundredths) {
    return new PlainLag(
        rows("China").stream().map(Row::plain).toList(),
        rows("US").stream().map(Row::plain).toList(),
        hundredths);
  }

  @Test
  void each_strict_isThePublishedLine() {
    assertThat(lag("0").each())
        .extracting(CandidateLag::toString)
        .containsExactly(
            "Yi-34B: 253 days after GPT-4",
            "DeepSeek-V2: 420 days after GPT-4",
            "Qwen2.5-72B: 118 days after Gemini 1.5 Pro",
            "DeepSeek-R1: 34 days after o1",
            "R1 (May): 162 days after o1",
            "Qwen3 Thinking: 100 days after o3",
            "Qwen3-Max: 161 days after o3");
  }

  /** 8.3 months on average, 1.1 to 18.2; published were 7, 4 and 14. */
  @Test
  void daily_strict_isNotThePublishedHeadline() {
    DailyLag daily = lag("0").daily(FROM, TO);
    assertThat(daily.mean()).contains(Rational.of(185_744, 733));
    assertThat(daily.days()).isEqualTo(733);
    assertThat(daily.least()).contains(34);
    assertThat(daily.most()).contains(554);
    assertThat(daily.ahead()).isZero();
    assertThat(PlainLag.shown(daily)).isEqualTo(plain(0).daily(FROM, TO));
  }

  /** GPT-4o, at 128.46 eleven days before Gemini 1.5 Pro, is within 1.0 of 129.26. */
  @Test
  void each_withinOnePoint_lengthensOneLag() {
    assertThat(lag("1.0").each())
        .extracting(one -> one.days().orElseThrow())
        .containsExactly(253, 420, 129, 34, 162, 100, 161);
    assertThat(PlainLag.shown(lag("1.0").daily(FROM, TO))).isEqualTo(plain(100).daily(FROM, TO));
  }

  /** DeepSeek-V2 has 125.54, which is 0.22 below GPT-4 and 1.03 below Claude 3 Opus. */
  @ParameterizedTest
  @CsvSource({
    "GPT-4, 0, 'GPT-4: -555 days after Qwen2.5-72B'",
    "GPT-4, 0.21, 'GPT-4: -555 days after Qwen2.5-72B'",
    "GPT-4, 0.22, 'GPT-4: -420 days after DeepSeek-V2'",
    "GPT-4, 1.0, 'GPT-4: -420 days after DeepSeek-V2'",
    "Claude 3 Opus, 1.0, 'Claude 3 Opus: -203 days after Qwen2.5-72B'"
  })
  void each_sidesTurnedRound_saysWhenARecordWasCaughtUpWith(
      String model, String tolerance, String lag) {
    assertThat(
            LagRule.within(Rational.parse(tolerance))
                .measure(board(), "ECI", ImmutableList.of(model), CHINA)
                .each())
        .extracting(CandidateLag::toString)
        .containsExactly(lag);
  }
}
