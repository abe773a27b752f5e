package org.sovereignparity.parity;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;

/**
 * Asks of each ratio whether it reaches the threshold, as the least of them then does. It is exact:
 * from some whole number on a ratio does, or up to one where it is a reciprocal.
 */
final class LeastScan implements Scan {
  private final ImmutableList<Term> terms;

  /** The least number that is enough, or the greatest of a reciprocal. */
  private final long[] ends;

  /** Whether numbers and end, which is not negative, are ints. */
  private final boolean[] areInts;

  private final boolean isWithinCap;

  private LeastScan(List<Term> terms, long[] ends, boolean isWithinCap) {
    this.terms = ImmutableList.copyOf(terms);
    this.ends = ends;
    this.areInts = new boolean[ends.length];
    for (int i = 0; i < ends.length; i++) {
      areInts[i] = ends[i] <= Integer.MAX_VALUE && terms.get(i).numbers().areInts();
    }
    this.isWithinCap = isWithinCap;
  }

  /** {@return the scan, unless an end is beyond longs} */
  static Optional<LeastScan> of(List<Term> terms, Threshold threshold) {
    List<BigInteger> ends = terms.stream().map(term -> end(term, threshold)).toList();
    boolean isWithinCap =
        terms.stream().flatMap(term -> term.limit().stream()).allMatch(threshold::isMetBy);
    return ends.stream().allMatch(end -> end.bitLength() < Long.SIZE)
        ? Optional.of(
            new LeastScan(
                terms, ends.stream().mapToLong(BigInteger::longValue).toArray(), isWithinCap))
        : Optional.empty();
  }

  private static BigInteger end(Term term, Threshold threshold) {
    Rational value = threshold.value();
    if (term.isReciprocal()) {
      Rational most = term.factor().dividedBy(value);
      return threshold.isStrict()
          ? Term.whole(most, RoundingMode.CEILING).subtract(BigInteger.ONE)
          : Term.whole(most, RoundingMode.FLOOR);
    }
    Rational least = value.dividedBy(term.factor());
    return threshold.isStrict()
        ? Term.whole(least, RoundingMode.FLOOR).add(BigInteger.ONE)
        : Term.whole(least, RoundingMode.CEILING);
  }

  @Override
  public void decide(int from, int to, byte[] verdicts) {
    int[] lacking = new int[to - from];
    long[] numbers = new long[to - from];
    int[] ints = new int[to - from];
    for (int i = 0; i < ends.length; i++) {
      Term term = terms.get(i);
      if (areInts[i]) {
        term.numbers().read(from, ints);
        markInts(ints, (int) ends[i], term.isReciprocal(), lacking);
      } else {
        term.numbers().read(from, numbers);
        markLongs(numbers, ends[i], term.isReciprocal(), lacking);
      }
    }
    for (int row = from; row < to; row++) {
      verdicts[row] = Scan.of(isWithinCap && lacking[row - from] >= 0);
    }
    leaveUndecided(from, numbers, verdicts);
  }

  /**
   * Makes {@code lacking} negative where a number does not reach its end, without a branch, which
   * could not be foretold. A number that is negative reaches none, or is left undecided if it is to
   * be divided by; for others the differences do not overflow.
   */
  private static void markInts(int[] numbers, int end, boolean isReciprocal, int[] lacking) {
    if (isReciprocal) {
      for (int i = 0; i < lacking.length; i++) {
        lacking[i] |= end - numbers[i];
      }
    } else {
      for (int i = 0; i < lacking.length; i++) {
        lacking[i] |= numbers[i] | (numbers[i] - end);
      }
    }
  }

  private static void markLongs(long[] numbers, long end, boolean isReciprocal, int[] lacking) {
    for (int i = 0; i < lacking.length; i++) {
      if (isReciprocal ? numbers[i] > end : numbers[i] < end) {
        lacking[i] = -1;
      }
    }
  }

  private void leaveUndecided(int from, long[] numbers, byte[] verdicts) {
    for (Term term : terms) {
      if (term.isReciprocal() && term.mayBeLess()) {
        term.numbers().read(from, numbers);
        for (int i = 0; i < numbers.length; i++) {
          if (numbers[i] < term.least()) {
            verdicts[from + i] = UNDECIDED;
          }
        }
      }
    }
  }
}
