package org.sovereignparity.statistics;

/**
 * A mean over items with what is published of its error, such as 0.89 with 0.0099 of 1,000 items.
 *
 * @param mean of a magnitude within the {@linkplain Sample#of bounds} of scores
 * @param standardError in the unit of the mean, 0 or within these bounds
 * @param items how many items, at least two
 */
public record MeanEstimate(double mean, double standardError, int items) {
  /**
   * Creates the estimate.
   *
   * @throws IllegalArgumentException if a number is not such, as NaN
   */
  public MeanEstimate {
    Sample.check(mean);
    if (!(standardError >= 0 && standardError <= Sample.MAX_MAGNITUDE)) {
      throw new IllegalArgumentException(
          "Standard error must lie within 0.." + Sample.MAX_MAGNITUDE + ": " + standardError);
    }
    if (items < 2) {
      throw new IllegalArgumentException("Items must be at least two: " + items);
    }
  }

  Moments moments() {
    return new Moments(items, mean, standardError * standardError * items * (items - 1.0));
  }
}
