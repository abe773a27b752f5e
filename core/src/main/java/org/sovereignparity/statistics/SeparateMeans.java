package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/** The means of two models that do not vary together, with the errors of both. */
final class SeparateMeans extends BenchmarkEvidence {
  private final MeanEstimate candidate;
  private final MeanEstimate reference;
  private final @Nullable Counts counts;

  private record Counts(Proportion candidate, Proportion reference) {}

  private SeparateMeans(MeanEstimate candidate, MeanEstimate reference, @Nullable Counts counts) {
    this.candidate = candidate;
    this.reference = reference;
    this.counts = counts;
  }

  static SeparateMeans of(MeanEstimate candidate, MeanEstimate reference) {
    return new SeparateMeans(candidate, reference, null);
  }

  static SeparateMeans of(Proportion candidate, Proportion reference) {
    return new SeparateMeans(
        estimate(candidate), estimate(reference), new Counts(candidate, reference));
  }

  private static MeanEstimate estimate(Proportion of) {
    if (of.items() < 2) {
      throw new IllegalArgumentException("Items must be at least two: " + of.items());
    }
    return new MeanEstimate(of.p(), StandardError.of(of), of.items());
  }

  @Override
  public int units() {
    return Math.min(candidate.items(), reference.items());
  }

  @Override
  public boolean hasErrorOfZero() {
    return candidate.standardError() == 0 || reference.standardError() == 0;
  }

  @Override
  double x() {
    return candidate.mean();
  }

  @Override
  double y() {
    return reference.mean();
  }

  @Override
  double residual(double r) {
    return candidate.variance() + r * r * reference.variance();
  }

  @Override
  double slope(double r) {
    return -r * reference.variance();
  }

  @Override
  double vy() {
    return reference.variance();
  }

  @Override
  ImmutableSet<Assumption> assumptions() {
    return ImmutableSet.of(Assumption.INDEPENDENT_ITEMS, Assumption.SEPARATE_ITEMS);
  }

  @Override
  BenchmarkEvidence exchanged() {
    Counts exchanged =
        counts == null
            ? null
            : new Counts(/* candidate= */ counts.reference(), /* reference= */ counts.candidate());
    return new SeparateMeans(/* candidate= */ reference, /* reference= */ candidate, exchanged);
  }

  @Override
  ConfidenceSet fieller(MeanRatio means, SetLimits limits) {
    return new WelchFieller(means, candidate.items(), reference.items(), limits.confidence())
        .set(limits);
  }

  @Override
  ConfidenceSet score(ConfidenceLevel confidence) {
    if (counts == null) {
      throw new MethodNotDefinedException("Score method must have counts of right answers: errors");
    }
    return RatioMethod.KOOPMAN.interval(counts.candidate(), counts.reference(), confidence);
  }
}
