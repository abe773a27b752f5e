package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;

/**
 * What is known of two models on one benchmark beyond their scores: who answered which items
 * rightly, the scores of items, or the error of each mean.
 *
 * <pre>
 *   BenchmarkEvidence.sameItems(PairedCounts.of(850, 40, 60, 50))
 *   BenchmarkEvidence.separateItems(Proportion.of(890, 1000), Proportion.of(910, 1000))
 * </pre>
 *
 * <p>Intervals ({@link SupportMethod}), {@linkplain NonInferiority tests} and the {@linkplain
 * Bootstrap bootstrap} all take it. Whatever needs an error is not defined for a single item or
 * cluster.
 */
public abstract sealed class BenchmarkEvidence permits PairedUnits, SeparateMeans {
  BenchmarkEvidence() {}

  /**
   * {@return right and wrong answers of both models to the same items}
   *
   * @throws IllegalArgumentException if there are no items
   */
  public static BenchmarkEvidence sameItems(PairedCounts counts) {
    return PairedUnits.of(counts);
  }

  /** {@return scores of both models on the same items} */
  public static BenchmarkEvidence sameItems(PairedSample sample) {
    return PairedUnits.of(sample);
  }

  /**
   * {@return scores of both models on the same items, which depend on each other within clusters,
   * with variances times C / (C - 1) for C clusters}
   *
   * @throws IllegalArgumentException if there is not one label for each item
   */
  public static BenchmarkEvidence sameItems(PairedSample sample, Clusters clusters) {
    return sameItems(sample, clusters, ClusterCorrection.CLUSTERS);
  }

  /**
   * {@return the same with another correction for the number of clusters}
   *
   * @throws IllegalArgumentException if there is not one label for each item
   */
  public static BenchmarkEvidence sameItems(
      PairedSample sample, Clusters clusters, ClusterCorrection correction) {
    return PairedUnits.of(sample, clusters, correction);
  }

  /**
   * {@return right and wrong answers of each model to items of its own, or of which it is not known
   * who answered which}
   *
   * @throws IllegalArgumentException if either has no items
   */
  public static BenchmarkEvidence separateItems(Proportion candidate, Proportion reference) {
    return SeparateMeans.of(candidate, reference);
  }

  /** {@return scores of each model on items of its own} */
  public static BenchmarkEvidence separateItems(Sample candidate, Sample reference) {
    return SeparateMeans.of(candidate, reference);
  }

  /** {@return a mean of each model with its standard error, taken on items of its own} */
  public static BenchmarkEvidence separateItems(MeanEstimate candidate, MeanEstimate reference) {
    return SeparateMeans.of(candidate, reference);
  }

  /** {@return how many items there are, or clusters; of separate items the lesser number} */
  public abstract int units();

  /**
   * {@return whether an error is exactly 0: all items of a model have one score, both models have
   * the same on each, or a tool wrote so, as some do where they know nothing}
   *
   * @throws MethodNotDefinedException if a model has only one item or cluster
   */
  public boolean hasErrorOfZero() {
    return residual(0) == 0 || vy() == 0 || residual(x() / y()) == 0;
  }

  /**
   * {@return the least number of right or of wrong answers that a model has; absent where the data
   * are no right and wrong answers}
   */
  public abstract OptionalInt leastAnswers();

  /** {@return whether items depend on each other within clusters} */
  public abstract boolean isClustered();

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

  /** {@return the degrees of freedom of its errors} */
  abstract double freedom();

  /** {@return x - r y, with how likely it is under what true difference} */
  abstract Contrast contrast(double r);

  abstract ImmutableSet<Assumption> assumptions();

  /** {@return the same with the models exchanged} */
  abstract BenchmarkEvidence exchanged();

  /** {@return the same with one variance for both models, of separate items} */
  abstract BenchmarkEvidence pooled();

  /** {@return Student's, or Fieller's, set of the ratio of such means} */
  abstract ConfidenceSet fieller(MeanRatio means, SetLimits limits);

  /** {@return the score interval, of right and wrong answers} */
  abstract ConfidenceSet score(ConfidenceLevel confidence);

  /** {@return the score statistic at a ratio, of right and wrong answers} */
  abstract double scoreAt(double margin);

  /** {@return the same, of items that both models answered} */
  abstract PairedUnits paired();
}
