package org.sovereignparity.statistics;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How two models answered the same items, such as 850 both right, 40 only the candidate, 60 only
 * the reference, 50 neither.
 */
public final class PairedCounts {
  private final int both;
  private final int candidateOnly;
  private final int referenceOnly;
  private final int neither;

  private PairedCounts(int both, int candidateOnly, int referenceOnly, int neither) {
    this.both = both;
    this.candidateOnly = candidateOnly;
    this.referenceOnly = referenceOnly;
    this.neither = neither;
  }

  /**
   * {@return the given counts, together at most {@value Proportion#MAX_ITEMS}}
   *
   * @param both items that both answered rightly, at least 0
   * @param candidateOnly items that only the candidate did, at least 0
   * @param referenceOnly items that only the reference did, at least 0
   * @param neither items that neither did, at least 0
   * @throws IllegalArgumentException if a count is negative, or there are too many items
   */
  public static PairedCounts of(int both, int candidateOnly, int referenceOnly, int neither) {
    if ((both | candidateOnly | referenceOnly | neither) < 0) {
      throw new IllegalArgumentException(
          "Counts must not be negative: %s, %s, %s, %s"
              .formatted(both, candidateOnly, referenceOnly, neither));
    }
    long items = (long) both + candidateOnly + referenceOnly + neither;
    if (items > Proportion.MAX_ITEMS) {
      throw new IllegalArgumentException(
          "Items must be at most " + Proportion.MAX_ITEMS + ": " + items);
    }
    return new PairedCounts(both, candidateOnly, referenceOnly, neither);
  }

  /** {@return how many both answered rightly} */
  public int both() {
    return both;
  }

  /** {@return how many only the candidate answered rightly} */
  public int candidateOnly() {
    return candidateOnly;
  }

  /** {@return how many only the reference answered rightly} */
  public int referenceOnly() {
    return referenceOnly;
  }

  /** {@return how many neither answered rightly} */
  public int neither() {
    return neither;
  }

  /** {@return how many items there were} */
  public int items() {
    return anyRight() + neither;
  }

  /** {@return how many at least one answered rightly} */
  int anyRight() {
    return both + candidateOnly + referenceOnly;
  }

  /** {@return the candidate's part, without the pairing} */
  public Proportion candidate() {
    return Proportion.of(both + candidateOnly, items());
  }

  /** {@return the reference's part, without the pairing} */
  public Proportion reference() {
    return Proportion.of(both + referenceOnly, items());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PairedCounts that
        && both == that.both
        && candidateOnly == that.candidateOnly
        && referenceOnly == that.referenceOnly
        && neither == that.neither;
  }

  @Override
  public int hashCode() {
    return Objects.hash(both, candidateOnly, referenceOnly, neither);
  }

  /**
   * {@return the counts, such as {@code 850 both, 40 candidate only, 60 reference only, 50
   * neither}}
   */
  @Override
  public String toString() {
    return "%s both, %s candidate only, %s reference only, %s neither"
        .formatted(both, candidateOnly, referenceOnly, neither);
  }
}
