package org.sovereignparity.statistics;

import org.jspecify.annotations.Nullable;

/** The scores of two models on the same items, the i-th of each on the i-th item. */
public final class PairedSample {
  private final Sample candidate;
  private final Sample reference;

  private PairedSample(Sample candidate, Sample reference) {
    this.candidate = candidate;
    this.reference = reference;
  }

  /**
   * {@return the given scores}
   *
   * @throws IllegalArgumentException if there are not as many of one as of the other
   */
  public static PairedSample of(Sample candidate, Sample reference) {
    if (candidate.size() != reference.size()) {
      throw new IllegalArgumentException(
          "Samples must be of one size: %s, %s".formatted(candidate.size(), reference.size()));
    }
    return new PairedSample(candidate, reference);
  }

  /**
   * {@return the given scores}
   *
   * @throws IllegalArgumentException if there are none, not as many of one as of the other, or one
   *     is NaN or out of {@linkplain Sample#of bounds}
   */
  public static PairedSample of(double[] candidate, double[] reference) {
    return of(Sample.of(candidate), Sample.of(reference));
  }

  /** {@return the scores of the candidate} */
  public Sample candidate() {
    return candidate;
  }

  /** {@return the scores of the reference} */
  public Sample reference() {
    return reference;
  }

  /** {@return how many items there are} */
  public int size() {
    return candidate.size();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PairedSample that
        && candidate.equals(that.candidate)
        && reference.equals(that.reference);
  }

  @Override
  public int hashCode() {
    return 31 * candidate.hashCode() + reference.hashCode();
  }

  /** {@return the scores of both} */
  @Override
  public String toString() {
    return candidate + " / " + reference;
  }
}
