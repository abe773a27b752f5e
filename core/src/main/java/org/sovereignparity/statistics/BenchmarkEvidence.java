package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableSet;

/**
 * What is known of two models on one benchmark beyond their scores: who answered which items
 * rightly, the scores of items, or the error of each mean.
 *
 * <pre>
 *   BenchmarkEvidence.sameItems(PairedCounts.of(850, 40, 60, 50))
 *   BenchmarkEvidence.separateItems(Proportion.of(890, 1000), Proportion.of(910, 1000))
 * </pre>
 */
public abstract sealed class BenchmarkEvidence permits PairedUnits, SeparateMeans {
  BenchmarkEvidence() {}

  /**
   * {@return right and wrong answers of both models to the same items}
   *
   * @throws IllegalArgumentException if there are fewer than two items
   */
  public static BenchmarkEvidence sameItems(PairedCounts counts) {
    return PairedUnits.of(counts);
  }

  /**
   * {@return scores of both models on the same items}
   *
   * @throws IllegalArgumentException if there are fewer than two items
   */
  public static BenchmarkEvidence sameItems(PairedSample sample) {
    return PairedUnits.of(sample);
  }

  /**
   * {@return scores of both models on the same items, which depend on each other within clusters}
   *
   * @throws IllegalArgumentException if there are fewer than two clusters, or there is not one
   *     label for each item
   */
  public static BenchmarkEvidence sameItems(PairedSample sample, Clusters clusters) {
    return PairedUnits.of(sample, clusters);
  }

  /**
   * {@return right and wrong answers of each model to items of its own, or of which it is not known
   * who answered which}
   *
   * @throws IllegalArgumentException if either has fewer than two items
   */
  public static BenchmarkEvidence separateItems(Proportion candidate, Proportion reference) {
    return SeparateMeans.of(candidate, reference);
  }

  /** {@return a mean of each model with its standard error, taken on items of its own} */
  public static BenchmarkEvidence separateItems(MeanEstimate candidate, MeanEstimate reference) {
    return SeparateMeans.of(candidate, reference);
  }

  /** {@return how many items there are, or clusters; of separate items the lesser number} */
  public abstract int units();

  /**
   * {@return whether an error is exactly 0: all items of a model have one score, or a tool wrote
   * so, as some do where they know nothing}
   */
  public abstract boolean hasErrorOfZero();

  /** {@return the candidate's mean} */
  abstract double x();

  /** {@return the reference's mean} */
  abstract double y();

  /** {@return the variance of x - r y} */
  abstract double residual(double r);

  /** {@return the covariance of x - r y with y} */
  abstract double slope(double r);

  /** {@return the variance of y} */
  abstract double vy();

  abstract ImmutableSet<Assumption> assumptions();

  /** {@return the same with the models exchanged} */
  abstract BenchmarkEvidence exchanged();

  /** {@return Student's, or Fieller's, set of the ratio of such means} */
  abstract ConfidenceSet fieller(MeanRatio means, SetLimits limits);

  /** {@return the score interval, of right and wrong answers} */
  abstract ConfidenceSet score(ConfidenceLevel confidence);
}
