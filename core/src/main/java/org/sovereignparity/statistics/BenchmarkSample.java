package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableSet;

/**
 * What two models did on the items of one benchmark, with the weight of that benchmark. Items are
 * resampled in pairs, or in whole clusters.
 */
public final class BenchmarkSample {
  private final double weight;
  private final Resampling items;
  private final ImmutableSet<Assumption> assumptions;

  private BenchmarkSample(double weight, Resampling items, Assumption independence) {
    if (!(weight >= Sample.MIN_MAGNITUDE && weight <= Sample.MAX_MAGNITUDE)) {
      throw new IllegalArgumentException("Weight must be positive and finite: " + weight);
    }
    this.weight = weight;
    this.items = items;
    this.assumptions = ImmutableSet.of(independence, Assumption.SAME_ITEMS);
  }

  /**
   * {@return right and wrong answers}
   *
   * <p>A resample of items is drawn as its four counts, which are multinomial: the distribution is
   * the same, and the time does not grow with the number of items.
   *
   * @param weight positive, such as 1
   * @throws IllegalArgumentException if the weight is not, or there are no items
   */
  public static BenchmarkSample of(double weight, PairedCounts counts) {
    return new BenchmarkSample(weight, new CountResampling(counts), Assumption.INDEPENDENT_ITEMS);
  }

  /**
   * {@return graded answers}
   *
   * @param weight positive, such as 1
   * @throws IllegalArgumentException if the weight is not
   */
  public static BenchmarkSample of(double weight, PairedSample sample) {
    return new BenchmarkSample(
        weight, UnitResampling.ofItems(sample), Assumption.INDEPENDENT_ITEMS);
  }

  /**
   * {@return graded answers to items that depend on each other within clusters}
   *
   * @param weight positive, such as 1
   * @throws IllegalArgumentException if the weight is not, or there is not one label for each item
   */
  public static BenchmarkSample of(double weight, PairedSample sample, Clusters clusters) {
    clusters.checkItems(sample.size());
    return new BenchmarkSample(
        weight, UnitResampling.ofClusters(sample, clusters), Assumption.INDEPENDENT_CLUSTERS);
  }

  /** {@return the weight} */
  public double weight() {
    return weight;
  }

  Resampling items() {
    return items;
  }

  ImmutableSet<Assumption> assumptions() {
    return assumptions;
  }
}
