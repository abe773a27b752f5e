package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableList;

/**
 * Scores of one model that was asked each item several times: how much they vary from item to item,
 * and how much from run to run.
 *
 * <pre>
 *   within   = sum over items and runs of (score - mean of the item)^2 / (n (k - 1))
 *   between  = max(0, variance of the means of items - within / k)
 *   error^2  = (between + within / runs) / items
 * </pre>
 *
 * <p>n items of k runs each. Intervals and tests take {@link #means}, whose variance holds both
 * parts; more runs make only the second smaller, so that soon only more items help. A shift that a
 * whole run has in common is in neither. Source: G. W. Snedecor and W. G. Cochran, Statistical
 * Methods, 8th edition, Iowa State University Press 1989, section 13.3; of evaluations E. Miller,
 * Adding error bars to evals, arXiv 2411.00640 (2024), section 3.1.
 */
public final class RepeatedRuns {
  private final Sample means;
  private final double within;
  private final double between;

  private RepeatedRuns(Sample means, double within, double between) {
    this.means = means;
    this.within = within;
    this.between = between;
  }

  /**
   * {@return the runs}
   *
   * @param items for each item its scores, of as many runs as every other; at least two of each
   * @throws IllegalArgumentException if there are not
   */
  public static RepeatedRuns of(Iterable<Sample> items) {
    ImmutableList<Sample> all = ImmutableList.copyOf(items);
    int runs = all.isEmpty() ? 0 : all.get(0).size();
    if (all.size() < 2 || runs < 2 || all.stream().anyMatch(item -> item.size() != runs)) {
      throw new IllegalArgumentException(
          "Items must be at least two, of at least two runs and equally many: %s, %s"
              .formatted(all.size(), runs));
    }
    double[] means = all.stream().mapToDouble(Sample::mean).toArray();
    double[] squares = all.stream().mapToDouble(item -> squares(item.values())).toArray();
    double within = Moments.sum(squares) / all.size() / (runs - 1.0);
    double ofMeans = squares(means) / (all.size() - 1.0);
    return new RepeatedRuns(Sample.of(means), within, Math.max(0, ofMeans - within / runs));
  }

  private static double squares(double[] values) {
    return Moments.of(values).squares();
  }

  /** {@return the mean of each item over its runs, of which intervals and tests are made} */
  public Sample means() {
    return means;
  }

  /** {@return the variance of the scores of one item from run to run} */
  public double within() {
    return within;
  }

  /** {@return the variance of what items truly score} */
  public double between() {
    return between;
  }

  /**
   * {@return the standard error that the mean of so many items of so many runs each would have}
   *
   * @param items at least 1
   * @param runs at least 1
   * @throws IllegalArgumentException if there are none
   */
  public double standardError(int items, int runs) {
    if (items < 1 || runs < 1) {
      throw new IllegalArgumentException(
          "Items and runs must be at least one: %s, %s".formatted(items, runs));
    }
    return Math.sqrt((between + within / runs) / items);
  }
}
