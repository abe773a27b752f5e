package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The means of two models that do not vary together, with how the scores of each vary. */
final class SeparateMeans extends BenchmarkEvidence {
  private final Moments candidate;
  private final Moments reference;
  private final @Nullable Counts counts;
  private final boolean isPooled;

  private record Counts(Proportion candidate, Proportion reference) {
    boolean haveAny() {
      return candidate.items() > 0 && reference.items() > 0;
    }
  }

  private SeparateMeans(
      Moments candidate, Moments reference, @Nullable Counts counts, boolean isPooled) {
    this.candidate = candidate;
    this.reference = reference;
    this.counts = counts;
    this.isPooled = isPooled;
  }

  static SeparateMeans of(MeanEstimate candidate, MeanEstimate reference) {
    return new SeparateMeans(candidate.moments(), reference.moments(), null, false);
  }

  static SeparateMeans of(Sample candidate, Sample reference) {
    return new SeparateMeans(
        Moments.of(candidate.values()), Moments.of(reference.values()), null, false);
  }

  static SeparateMeans of(Proportion candidate, Proportion reference) {
    Counts counts = new Counts(candidate, reference);
    if (!counts.haveAny()) {
      throw new IllegalArgumentException("Items must be at least one: 0");
    }
    return new SeparateMeans(moments(candidate), moments(reference), counts, false);
  }

  private static Moments moments(Proportion of) {
    return new Moments(of.items(), of.p(), of.right() * of.q());
  }

  @Override
  public int units() {
    return Math.min(candidate.size(), reference.size());
  }

  @Override
  public OptionalInt leastAnswers() {
    return counts == null
        ? OptionalInt.empty()
        : OptionalInt.of(Math.min(counts.candidate().least(), counts.reference().least()));
  }

  @Override
  double freedom() {
    return isPooled ? pooledFreedom() : units() - 1.0;
  }

  @Override
  public boolean isClustered() {
    return false;
  }

  @Override
  Contrast contrast(double r) {
    if (counts == null || isPooled) {
      return new Contrast.Observed(x() - r * y(), Math.sqrt(residual(r)), 0);
    }
    if (units() < 2) {
      throw tooFew();
    }
    return new SeparateContrast(counts.candidate(), counts.reference(), r);
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
    return vx() + r * r * vy();
  }

  @Override
  double slope(double r) {
    return -r * vy();
  }

  private double vx() {
    return varianceOfMean(candidate);
  }

  @Override
  double vy() {
    return varianceOfMean(reference);
  }

  private double varianceOfMean(Moments of) {
    if (isPooled) {
      return (candidate.squares() + reference.squares()) / pooledFreedom() / of.size();
    }
    if (units() < 2) {
      throw tooFew();
    }
    return of.varianceOfMean();
  }

  private MethodNotDefinedException tooFew() {
    return new MethodNotDefinedException("Scores must be at least two of each: " + units());
  }

  /** {@return the degrees of freedom of one variance for both} */
  private double pooledFreedom() {
    return (double) candidate.size() + reference.size() - 2;
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
    return new SeparateMeans(
        /* candidate= */ reference, /* reference= */ candidate, exchanged, isPooled);
  }

  @Override
  BenchmarkEvidence pooled() {
    if (pooledFreedom() < 1) {
      throw new MethodNotDefinedException("Scores must be at least three: 2");
    }
    return new SeparateMeans(candidate, reference, counts, true);
  }

  @Override
  ConfidenceSet fieller(MeanRatio means, SetLimits limits) {
    return isPooled
        ? new Fieller(means, Quantiles.twoSidedT(limits.confidence(), pooledFreedom())).set(limits)
        : new WelchFieller(means, candidate.size(), reference.size(), limits.confidence())
            .set(limits);
  }

  @Override
  ConfidenceSet score(ConfidenceLevel confidence) {
    Counts of = counts();
    return RatioMethod.KOOPMAN.interval(of.candidate(), of.reference(), confidence);
  }

  @Override
  double scoreAt(double margin) {
    Counts of = counts();
    return new KoopmanScore(of.candidate(), of.reference()).at(margin);
  }

  private Counts counts() {
    if (counts == null) {
      throw new MethodNotDefinedException("Score method must have counts of right answers: errors");
    }
    return counts;
  }

  @Override
  PairedUnits paired() {
    throw new MethodNotDefinedException("Items must be the same of both models: separate-items");
  }
}
