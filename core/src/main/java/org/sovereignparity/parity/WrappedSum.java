package org.sovereignparity.parity;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;

/**
 * The exact sign of a sum minus a bound that is known to be near it.
 *
 * <p>Over the common denominator {@code L} of all factors, limits and the bound, the difference is
 * a whole number, computed modulo {@code 2^(64 w)}. A row comes here only if its sum is known to
 * differ from the bound by less than some width {@code d}. Where {@code d L} is below {@code 2^(64
 * w - 1)}, the number modulo {@code 2^(64 w)} is the difference itself.
 */
final class WrappedSum {
  /** Beyond that a sum is not worth it. */
  private static final int MOST_WORDS = 16;

  private final List<WholeNumbers> numbers = new ArrayList<>();

  /** Words are little endian, in two's complement. */
  private final List<long[]> factors = new ArrayList<>();

  /** Up to which number a term is less than its limit. */
  private final List<Long> free = new ArrayList<>();

  private final List<long[]> limits = new ArrayList<>();
  private final long[] start;

  private WrappedSum(List<Term> terms, Rational bound, Rational common, int words) {
    this.start = words(bound.times(common).negate(), words);
    for (Term term : terms) {
      numbers.add(term.numbers());
      factors.add(words(term.factor().times(common), words));
      free.add(term.limit().map(limit -> below(term, limit)).orElse(Long.MAX_VALUE));
      limits.add(words(term.limit().orElse(Rational.ZERO).times(common), words));
    }
  }

  /**
   * {@return the sum, unless a term is no multiple of a number}
   *
   * @param width by less than that a sum differs from the bound
   */
  static Optional<WrappedSum> of(List<Term> terms, Rational bound, Rational width) {
    if (terms.stream().anyMatch(Term::isReciprocal)) {
      return Optional.empty();
    }
    BigInteger common = Term.commonMultiple(Term.commonDenominator(terms), bound.denominator());
    Rational whole = Rational.of(common, BigInteger.ONE);
    int bits = Term.whole(width.times(whole), RoundingMode.CEILING).bitLength();
    int words = bits / Long.SIZE + 1;
    return words <= MOST_WORDS
        ? Optional.of(new WrappedSum(terms, bound, whole, words))
        : Optional.empty();
  }

  private static long below(Term term, Rational limit) {
    BigInteger reaching = Term.whole(limit.dividedBy(term.factor()), RoundingMode.CEILING);
    return reaching.bitLength() < Long.SIZE ? reaching.longValue() - 1 : Long.MAX_VALUE;
  }

  private static long[] words(Rational whole, int words) {
    long[] result = new long[words];
    for (int i = 0; i < words; i++) {
      result[i] = whole.numerator().shiftRight(Long.SIZE * i).longValue();
    }
    return result;
  }

  /** {@return whether {@code 2^64} is enough for what differs by less than the width} */
  boolean isOneWord() {
    return start.length == 1;
  }

  /**
   * {@return by row the lowest word of the sum minus the bound; where no number is negative, two
   * that are known to differ by less than the width differ as their words do}
   */
  long[] lowest(int size) {
    long[] sums = new long[size];
    Arrays.fill(sums, start[0]);
    for (int from = 0; from < size; from += Scan.BLOCK) {
      long[] block = new long[Math.min(Scan.BLOCK, size - from)];
      for (int i = 0; i < factors.size(); i++) {
        numbers.get(i).read(from, block);
        addLowest(i, block, sums, from);
      }
    }
    return sums;
  }

  private void addLowest(int term, long[] block, long[] sums, int from) {
    long factor = factors.get(term)[0];
    long most = free.get(term);
    long limit = limits.get(term)[0];
    for (int i = 0; i < block.length; i++) {
      sums[from + i] += block[i] <= most ? factor * block[i] : limit;
    }
  }

  /** Decides rows in which no number is negative. */
  void decide(int[] rows, Threshold threshold, byte[] verdicts) {
    long[][] sums = new long[rows.length][];
    Arrays.setAll(sums, i -> start.clone());
    for (int term = 0; term < factors.size(); term++) {
      addAll(term, rows, sums);
    }
    for (int i = 0; i < rows.length; i++) {
      verdicts[rows[i]] = Scan.of(threshold.isMetByOrder(signum(sums[i])));
    }
  }

  private void addAll(int term, int[] rows, long[][] sums) {
    WholeNumbers column = numbers.get(term);
    long[] factor = factors.get(term);
    long most = free.get(term);
    for (int i = 0; i < rows.length; i++) {
      long number = column.at(rows[i]);
      if (number <= most) {
        add(sums[i], factor, number);
      } else {
        add(sums[i], limits.get(term), 1);
      }
    }
  }

  private static void add(long[] sum, long[] factor, long number) {
    long carry = 0;
    for (int i = 0; i < sum.length; i++) {
      long low = factor[i] * number;
      // As if the word were unsigned, which the number is.
      long high = Math.multiplyHigh(factor[i], number) + ((factor[i] >> 63) & number);
      long one = sum[i] + low;
      long both = one + carry;
      carry =
          high
              + (Long.compareUnsigned(one, low) < 0 ? 1 : 0)
              + (Long.compareUnsigned(both, carry) < 0 ? 1 : 0);
      sum[i] = both;
    }
  }

  private static int signum(long[] sum) {
    if (sum[sum.length - 1] < 0) {
      return -1;
    }
    for (long word : sum) {
      if (word != 0) {
        return 1;
      }
    }
    return 0;
  }
}
