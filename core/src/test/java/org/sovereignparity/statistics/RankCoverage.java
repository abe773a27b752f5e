package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** How often the rank sets at 0.95 contain all true ranks at once, by simulation. */
final class RankCoverage {
  private static final double[] STEPS = {0, 0.5, 1, 2};
  private static final int DRAWS = 1_000;

  private RankCoverage() {}

  /**
   * {@return the part of the draws in which every set has the true rank}
   *
   * @param models how many, each with a normal score of error 1 and 50 items
   * @param step how far the true score of each is from that of the next; 0 for none
   */
  static double simulated(int models, double step, int draws) {
    SplittableRandom random = new SplittableRandom(models);
    int hold = 0;
    for (int draw = 0; draw < draws; draw++) {
      ImmutableMap.Builder<String, MeanEstimate> estimates = ImmutableMap.builder();
      for (int i = 0; i < models; i++) {
        double z = Quantiles.z(random.nextDouble());
        double error = Math.sqrt(chiSquare(random) / 49);
        estimates.put(Integer.toString(i), new MeanEstimate(z - i * step, error, 50));
      }
      RankSets sets = RankSets.ofEstimates(estimates.buildOrThrow(), CoverageTable.LEVEL);
      hold += IntStream.range(0, models).allMatch(i -> holds(sets, i, models, step)) ? 1 : 0;
    }
    return (double) hold / draws;
  }

  /** {@return a number with the distribution of a sum of 49 squares, by Wilson and Hilferty} */
  private static double chiSquare(SplittableRandom random) {
    double a = 2 / (9 * 49.0);
    double root = 1 - a + Quantiles.z(random.nextDouble()) * Math.sqrt(a);
    return 49 * root * root * root;
  }

  /** Those that are truly equal may have any rank that they share. */
  private static boolean holds(RankSets sets, int i, int models, double step) {
    RankSet set = sets.of(Integer.toString(i));
    return step == 0
        ? set.least() == 1 && set.greatest() == models
        : set.least() <= i + 1 && i + 1 <= set.greatest();
  }

  /** {@return the table of the page} */
  static String table() {
    StringBuilder table =
        new StringBuilder(
            """
            <h2>Rank sets: all true ranks at once</h2>
            <p>How often, in percent, every set of RankSets.ofEstimates contains the true rank, where 95 is
            promised; %s draws (standard error 0.7). Scores are normal with an error of 1, estimated from 50
            items, and truly a step apart; with step 0 all are equal.</p>
            <table border="1">
            <tr><th>models</th><th>step 0</th><th>step 0.5</th><th>step 1</th><th>step 2</th></tr>
            """
                .formatted(DRAWS));
    for (int models : new int[] {5, 20, 100}) {
      table.append("<tr><td>").append(models).append("</td>");
      for (double step : STEPS) {
        double part = simulated(models, step, DRAWS);
        table.append(String.format(Locale.ROOT, "<td>%.1f</td>", 100 * part));
      }
      table.append("</tr>\n");
    }
    return table.append("</table>\n").toString();
  }
}
