package org.sovereignparity.parity;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import org.sovereignparity.number.ExactNumber;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;

/**
 * Compares a product of powers of terms with a bound: a geometric mean of ratios, to the power of
 * all weights. There is no root and no logarithm in it.
 *
 * <p>A term is rounded three times, as in {@link SumScan}, and with whole weights of the sum {@code
 * w} the product has {@code w} factors and at most {@code w} multiplications. So it has {@code 4 w}
 * roundings.
 *
 * <p>A number is zero, and then so is the product, or from 1 to the greatest on its scale, as that
 * of the reference is. A ratio lies between the inverse of the greatest and the greatest, but for
 * its limit. A scan is made only where even the product of all these ends stays normal; so no
 * product of some of the factors overflows or is denormal.
 */
final class ProductScan implements Scan, RatioKeys {
  /** The bits before or after the point of a product on the way. */
  private static final int MOST_BITS = 1_000;

  private static final Rational GREATEST =
      Rational.of(BigInteger.ONE.shiftLeft(63), BigInteger.ONE);

  private final ImmutableList<Term> terms;
  private final int[] weights;
  private final double[] factors;
  private final double[] limits;
  private final Band band;
  private final Threshold threshold;

  /** The product of the numbers alone that is as much as the bound. */
  private final Rational exactBound;

  private final boolean isExact;

  private ProductScan(
      List<Term> terms, int[] weights, Rational bound, Band band, Threshold threshold) {
    this.terms = ImmutableList.copyOf(terms);
    this.weights = weights;
    this.factors = terms.stream().mapToDouble(Term::nearestFactor).toArray();
    this.limits = terms.stream().mapToDouble(Term::nearestLimit).toArray();
    this.band = band;
    this.threshold = threshold;
    this.isExact =
        terms.stream().noneMatch(term -> term.isReciprocal() || term.limit().isPresent());
    this.exactBound = bound.dividedBy(product(terms, weights));
  }

  private static Rational product(List<Term> terms, int[] weights) {
    Rational product = Rational.ONE;
    for (int i = 0; i < weights.length; i++) {
      product = product.times(terms.get(i).factor().pow(weights[i]));
    }
    return product;
  }

  /**
   * {@return the scan, unless it is beyond the proof}
   *
   * @param weights whole and positive, one for each term
   * @param proven the roundings that are counted: {@link Band#PROVEN}, but in tests
   */
  static Optional<ProductScan> of(
      List<Term> terms, int[] weights, Threshold threshold, IntUnaryOperator proven) {
    int sum = Arrays.stream(weights).sum();
    Rational bound = threshold.value().pow(sum);
    return Band.around(bound, proven.applyAsInt(4 * sum))
        .filter(band -> staysNormal(terms, weights))
        .map(band -> new ProductScan(terms, weights, bound, band, threshold));
  }

  private static boolean staysNormal(List<Term> terms, int[] weights) {
    long bits = 0;
    for (int i = 0; i < weights.length; i++) {
      bits += (long) weights[i] * bits(terms.get(i));
    }
    return bits <= MOST_BITS;
  }

  /** {@return from which power of two to its inverse a ratio lies} */
  private static int bits(Term term) {
    int ofRatio = Band.exponent(term.numbers().greatest().orElse(GREATEST)) + 1;
    return Math.max(ofRatio, 1 - term.limit().map(Band::exponent).orElse(0));
  }

  @Override
  public void decide(int from, int to, byte[] verdicts) {
    double[] products = read(from, to - from);
    for (int row = from; row < to; row++) {
      double product = products[row - from];
      verdicts[row] =
          product > band.above()
              ? MET
              : product < band.below() ? NOT_MET : decideExactly(row, product);
    }
  }

  @Override
  public double[] read(int from, int count) {
    double[] products = new double[count];
    Arrays.fill(products, 1);
    double[] numbers = new double[count];
    for (int i = 0; i < weights.length; i++) {
      Term term = terms.get(i);
      term.numbers().read(from, numbers);
      for (int power = 0; power < weights[i]; power++) {
        multiply(term, factors[i], limits[i], numbers, products);
      }
      if (term.mayBeLess()) {
        term.mark(numbers, products);
      }
    }
    return products;
  }

  @Override
  public int roundings() {
    return 4 * sum();
  }

  private int sum() {
    return Arrays.stream(weights).sum();
  }

  /**
   * A ratio is rounded twice, which its power repeats {@code w} times, and a power is within a unit
   * of the last place: that is {@code 2 w + 2} roundings.
   */
  @Override
  public double key(ExactNumber ratio) {
    double near = RatioKeys.near(ratio);
    boolean staysNormal = near == 0 || sum() * (1 + Math.abs(Math.getExponent(near))) <= MOST_BITS;
    return staysNormal ? Math.pow(near, sum()) : Double.NaN;
  }

  @Override
  public Optional<IntBinaryOperator> order(int size, Rational width) {
    return isExact ? Optional.of((a, b) -> product(a).compareTo(product(b))) : Optional.empty();
  }

  private byte decideExactly(int row, double product) {
    if (!isExact || Double.isNaN(product)) {
      return UNDECIDED;
    }
    int order = product(row).multiply(exactBound.denominator()).compareTo(exactBound.numerator());
    return Scan.of(threshold.isMetByOrder(order));
  }

  /** {@return the product of the numbers alone} */
  private BigInteger product(int row) {
    BigInteger numbers = BigInteger.ONE;
    for (int i = 0; i < weights.length; i++) {
      numbers =
          numbers.multiply(BigInteger.valueOf(terms.get(i).numbers().at(row)).pow(weights[i]));
    }
    return numbers;
  }

  private static void multiply(
      Term term, double factor, double limit, double[] numbers, double[] products) {
    if (term.isReciprocal()) {
      for (int i = 0; i < products.length; i++) {
        products[i] *= Math.min(limit, factor / numbers[i]);
      }
    } else if (term.limit().isPresent()) {
      for (int i = 0; i < products.length; i++) {
        products[i] *= Math.min(limit, factor * numbers[i]);
      }
    } else {
      for (int i = 0; i < products.length; i++) {
        products[i] *= factor * numbers[i];
      }
    }
  }
}
