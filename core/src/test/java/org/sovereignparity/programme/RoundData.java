package org.sovereignparity.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plain numbers of one round, from which two implementations may be fed. */
record RoundData(Rules rules, List<Entry> entries, List<Happening> happenings) {

  /** How a block is computed from its input. */
  enum Kind {
    /** A percentage x points/100. */
    PERCENT,
    /** The mean of ratings 0..points without the highest and the lowest. */
    PANEL,
    /** The mean of ratings 1..5 x points/5. */
    LIKERT,
    /** The mean of ratings 1..5 / the greatest of the field x points. */
    RELATIVE,
    /** The mean of developed/target over benchmarks x points. */
    ATTAINMENT
  }

  record Block(String id, Kind kind, int points, int trimmed) {}

  /** How the blocks become the total; the contract of the oracle knows only the sum. */
  enum Combination {
    SUM,
    MEAN,
    WEIGHTED_MEAN,
    SCALED_SUM,
    ROUNDED_SUM,
    CAPPED_SUM,
    MINIMUM
  }

  /**
   * An edition.
   *
   * @param roundings of every block, such as {@code half-up-1} or {@code none}; the first is taken
   */
  record Rules(
      List<Block> blocks,
      Combination combination,
      int places,
      List<String> gates,
      List<String> tieBreaks,
      List<String> roundings,
      String averages) {

    boolean hasAttainment() {
      return blocks.stream().anyMatch(block -> block.kind() == Kind.ATTAINMENT);
    }

    Rules with(Combination combination, List<String> tieBreaks) {
      return new Rules(blocks, combination, places, gates, tieBreaks, roundings, averages);
    }
  }

  record MeanOf(BigDecimal mean, int count) {}

  record Pair(BigDecimal developed, BigDecimal target) {}

  /** A submission; what is not known has no key. */
  record Entry(
      String team,
      Map<String, BigDecimal> percents,
      Map<String, List<BigDecimal>> ratings,
      Map<String, MeanOf> means,
      Map<String, List<Pair>> pairs,
      Map<String, BigDecimal> stated,
      Map<String, String> gates) {

    boolean hasInput(String block) {
      return percents.containsKey(block)
          || ratings.containsKey(block)
          || means.containsKey(block)
          || pairs.containsKey(block);
    }
  }

  /** An event on a day of January 2026; block and value are null unless it is a correction. */
  record Happening(
      int day, String kind, String team, @Nullable String block, @Nullable BigDecimal value) {}
}
