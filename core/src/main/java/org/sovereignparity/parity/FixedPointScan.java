package org.sovereignparity.parity;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;

/**
 * Compares a sum of terms with a bound, as {@link SumScan} does, where all numbers are whole, not
 * negative and short: with 32 bits, of which many are added at once.
 *
 * <p>Let {@code S} be a power of two. Of a number {@code n} the bits from {@code s} on count,
 * {@code m = floor(n / 2^s)}, and of its factor {@code F} the whole part of {@code F 2^s S}, which
 * is {@code k}. Then
 *
 * <pre>
 *   k m  &lt;=  S F n  &lt;=  (k + 1) m + F 2^s S   (without the last term for s = 0, where n = m)
 * </pre>
 *
 * <p>A limit {@code L} is rounded down in the same way, to {@code floor(L S)}, and the lesser of
 * two numbers is off by no more than the one that is off by more. So what is computed is at most
 * {@code S} times the sum, and is short of it by at most the <i>slack</i>, the sum over the terms
 * of the greatest {@code m + F 2^s S}, or 1 if that is less. {@code S} is chosen so that the
 * greatest sum of all {@code k m} has 29 bits, and each slack then fits as well.
 *
 * <p>Where a multiple of all denominators does for {@code S}, nothing is rounded: with {@code s =
 * 0} what is computed is {@code S} times the sum, and there is no slack.
 */
final class FixedPointScan implements Scan {
  /** How many bits of the greatest number count. */
  private static final int BITS_OF_NUMBERS = 13;

  private static final int BITS_OF_SUM = 29;
  private static final int MOST_TERMS = 1 << 15;

  private final ImmutableList<Term> terms;
  private final int[] shifts;
  private final int[] factors;
  private final int[] limits;

  /** From what on a sum in fixed point is enough, and up to what it is not. */
  private final int enough;

  private final int lacking;
  private final WrappedSum exact;
  private final Threshold threshold;

  private FixedPointScan(
      FixedPoint point, int slack, Rational bound, WrappedSum exact, Threshold threshold) {
    Rational scaled = bound.times(point.scale());
    BigInteger least = Term.whole(scaled, RoundingMode.CEILING);
    boolean isLeastEnough =
        threshold.isMetByOrder(Rational.of(least, BigInteger.ONE).compareTo(scaled));
    this.terms = ImmutableList.copyOf(point.terms());
    this.shifts = point.indices().map(point::shift).toArray();
    this.factors = point.indices().map(i -> narrowed(floor(point.factor(i)))).toArray();
    this.limits = point.indices().map(i -> narrowed(floor(point.limit(i)))).toArray();
    this.enough = narrowed(isLeastEnough ? least : least.add(BigInteger.ONE));
    this.lacking = narrowed(least.subtract(BigInteger.valueOf(1L + slack)));
    this.exact = exact;
    this.threshold = threshold;
  }

  /** A number beyond what a sum can be serves as well as the greatest of all. */
  private static int narrowed(BigInteger number) {
    return number.bitLength() < Integer.SIZE ? number.intValue() : Integer.MAX_VALUE;
  }

  private static BigInteger floor(Rational number) {
    return Term.whole(number, RoundingMode.FLOOR);
  }

  /**
   * {@return the scan, unless it is beyond the proof}
   *
   * @param proven the slack that is counted: {@link Band#PROVEN}, but in tests
   */
  static Optional<FixedPointScan> of(
      List<Term> terms, Rational bound, Threshold threshold, IntUnaryOperator proven) {
    if (!Band.isNormal(bound)
        || terms.size() > MOST_TERMS
        || !terms.stream().allMatch(FixedPointScan::isShort)) {
      return Optional.empty();
    }
    FixedPoint point = FixedPoint.of(terms);
    int slack = point.slack();
    Rational width = Rational.of(slack + 2L).dividedBy(point.scale());
    return WrappedSum.of(terms, bound, width)
        .map(exact -> new FixedPointScan(point, proven.applyAsInt(slack), bound, exact, threshold));
  }

  private static boolean isShort(Term term) {
    return !term.isReciprocal()
        && !term.mayBeLess()
        && Band.isNormal(term.factor())
        && term.numbers().areInts();
  }

  /**
   * The choice of {@code S}.
   *
   * @param greatest the greatest of each number
   * @param isExact whether nothing is rounded
   */
  private record FixedPoint(
      List<Term> terms, ImmutableIntArray greatest, Rational scale, boolean isExact) {

    static FixedPoint of(List<Term> terms) {
      ImmutableIntArray greatest =
          ImmutableIntArray.copyOf(
              terms.stream()
                  .mapToInt(
                      term -> floor(term.numbers().greatest().orElseThrow()).intValueExact()));
      Rational most =
          Rational.sum(
              IntStream.range(0, greatest.length())
                  .mapToObj(i -> terms.get(i).factor().times(Rational.of(greatest.get(i))))
                  .toList());
      Rational whole = Rational.of(Term.commonDenominator(terms), BigInteger.ONE);
      if (floor(most.times(whole)).bitLength() <= BITS_OF_SUM) {
        return new FixedPoint(terms, greatest, whole, true);
      }
      int exponent = most.numerator().bitLength() - most.denominator().bitLength() + 1;
      return new FixedPoint(terms, greatest, Rational.of(2).pow(BITS_OF_SUM - exponent), false);
    }

    IntStream indices() {
      return IntStream.range(0, greatest.length());
    }

    int shift(int index) {
      int bits = Integer.SIZE - Integer.numberOfLeadingZeros(greatest.get(index));
      return isExact ? 0 : Math.max(0, bits - BITS_OF_NUMBERS);
    }

    Rational factor(int index) {
      return terms.get(index).factor().times(Rational.of(1L << shift(index))).times(scale);
    }

    Rational limit(int index) {
      return terms.get(index).limit().orElse(Rational.of(Integer.MAX_VALUE)).times(scale);
    }

    int slack() {
      return indices().map(this::slack).sum();
    }

    private int slack(int index) {
      if (isExact) {
        return 0;
      }
      int shift = shift(index);
      int most = greatest.get(index) >> shift;
      int cut = shift == 0 ? 0 : floor(factor(index)).intValueExact() + 1;
      return Math.max(1, most + cut);
    }
  }

  @Override
  public void decide(int from, int to, byte[] verdicts) {
    int[] sums = new int[to - from];
    int[] numbers = new int[to - from];
    for (int i = 0; i < factors.length; i++) {
      terms.get(i).numbers().read(from, numbers);
      if (terms.get(i).limit().isPresent()) {
        add(numbers, shifts[i], factors[i], limits[i], sums);
      } else {
        add(numbers, shifts[i], factors[i], sums);
      }
    }
    decide(sums, from, verdicts);
  }

  /** Branches only where a sum is near the bound, which few are: others cannot be foretold. */
  private void decide(int[] sums, int from, byte[] verdicts) {
    int[] near = new int[sums.length];
    int count = 0;
    for (int i = 0; i < sums.length; i++) {
      int fromEnough = sums[i] - enough;
      int fromLacking = sums[i] - lacking - 1;
      verdicts[from + i] = (byte) (MET + (NOT_MET - MET) * (fromEnough >>> (Integer.SIZE - 1)));
      boolean isNear = (fromEnough & ~fromLacking) < 0;
      if (isNear) {
        near[count++] = from + i;
      }
    }
    exact.decide(Arrays.copyOf(near, count), threshold, verdicts);
  }

  private static void add(int[] numbers, int shift, int factor, int[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * (numbers[i] >> shift);
    }
  }

  private static void add(int[] numbers, int shift, int factor, int limit, int[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += Math.min(limit, factor * (numbers[i] >> shift));
    }
  }
}
