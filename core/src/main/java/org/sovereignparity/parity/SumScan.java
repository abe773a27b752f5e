package org.sovereignparity.parity;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.number.ExactNumber;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;

/**
 * Compares a sum of terms with a bound: a mean of ratios, times all weights, or a ratio of means,
 * times what it is divided by.
 *
 * <p>A term is rounded three times, each by the factor of {@link Band}: its factor to a double, the
 * number to a double, and their product or quotient. The limit is rounded once, and the lesser of
 * two positive numbers that are off by a factor is off by no more. Then {@code n - 1} additions
 * round a term at most {@code n - 1} times, in whatever order. So a sum of {@code n} terms that are
 * not negative has {@code n + 2} roundings. A row with a lesser number is left undecided.
 *
 * <p>All factors and limits have fewer than 400 bits before or after the point, and numbers at most
 * 63, so nothing overflows or is denormal.
 */
final class SumScan implements Scan, RatioKeys {
  private final ImmutableList<Term> terms;
  private final double[] factors;
  private final double[] limits;
  private final Rational bound;
  private final Band band;
  private final Threshold threshold;
  private final @Nullable WrappedSum exact;

  private SumScan(
      List<Term> terms,
      Rational bound,
      Band band,
      Threshold threshold,
      @Nullable WrappedSum exact) {
    this.terms = ImmutableList.copyOf(terms);
    this.factors = terms.stream().mapToDouble(Term::nearestFactor).toArray();
    this.limits = terms.stream().mapToDouble(Term::nearestLimit).toArray();
    this.bound = bound;
    this.band = band;
    this.threshold = threshold;
    this.exact = exact;
  }

  /**
   * {@return the scan, unless it is beyond the proof}
   *
   * @param proven the roundings that are counted: {@link Band#PROVEN}, but in tests
   */
  static Optional<SumScan> of(
      List<Term> terms, Rational bound, Threshold threshold, IntUnaryOperator proven) {
    boolean isNormal =
        terms.stream()
            .allMatch(
                term ->
                    Band.isNormal(term.factor())
                        && Band.isNormal(term.limit().orElse(Rational.ONE)));
    int roundings = proven.applyAsInt(terms.size() + 2);
    return Band.around(bound, roundings)
        .filter(band -> isNormal)
        .map(
            band ->
                new SumScan(
                    terms,
                    bound,
                    band,
                    threshold,
                    WrappedSum.of(terms, bound, Band.width(bound, terms.size() + 2)).orElse(null)));
  }

  @Override
  public void decide(int from, int to, byte[] verdicts) {
    double[] sums = read(from, to - from);
    int[] near = new int[sums.length];
    int count = 0;
    for (int i = 0; i < sums.length; i++) {
      double sum = sums[i];
      verdicts[from + i] = sum > band.above() ? MET : sum < band.below() ? NOT_MET : UNDECIDED;
      if (sum >= band.below() && sum <= band.above()) {
        near[count++] = from + i;
      }
    }
    if (exact != null) {
      exact.decide(Arrays.copyOf(near, count), threshold, verdicts);
    }
  }

  @Override
  public double[] read(int from, int count) {
    double[] sums = new double[count];
    double[] numbers = new double[count];
    for (int i = 0; i < factors.length; i++) {
      terms.get(i).numbers().read(from, numbers);
      add(terms.get(i), factors[i], limits[i], numbers, sums);
    }
    return sums;
  }

  /** One more, since a key that belongs to a ratio has four, of however few terms. */
  @Override
  public int roundings() {
    return terms.size() + 3;
  }

  @Override
  public double key(ExactNumber ratio) {
    return RatioKeys.near(ratio) * Band.nearest(bound.dividedBy(threshold.value()));
  }

  @Override
  public Optional<IntBinaryOperator> order(int size, Rational width) {
    return WrappedSum.of(terms, Rational.ZERO, width)
        .filter(WrappedSum::isOneWord)
        .map(sum -> sum.lowest(size))
        .map(sums -> (a, b) -> Long.signum(sums[a] - sums[b]));
  }

  private static void add(Term term, double factor, double limit, double[] numbers, double[] sums) {
    if (term.mayBeLess()) {
      term.mark(numbers, sums);
    }
    if (term.isReciprocal()) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += Math.min(limit, factor / numbers[i]);
      }
    } else if (term.limit().isPresent()) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += Math.min(limit, factor * numbers[i]);
      }
    } else {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += factor * numbers[i];
      }
    }
  }
}
