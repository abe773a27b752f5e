package org.sovereignparity.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Numbers of thousands of bits, which are compared and multiplied by way of shorter ones. */
class WideProperties {
  private static BigInteger positive(Random random, int bits) {
    return new BigInteger(bits, random).setBit(random.nextInt(bits));
  }

  /** Two that differ in one far bit, as they were and both negative. */
  @Property(tries = 200)
  void order_nearFractions_isThatOfCrossProducts(
      @ForAll Random random, @ForAll @IntRange(min = 70, max = 4_000) int bits) {
    BigInteger a = positive(random, bits);
    BigInteger b = positive(random, bits);
    BigInteger c = random.nextBoolean() ? a : a.flipBit(random.nextInt(bits)).max(BigInteger.ONE);
    BigInteger d = random.nextBoolean() ? b : b.flipBit(random.nextInt(bits)).max(BigInteger.ONE);
    Rational x = Rational.of(a, b);
    Rational y = Rational.of(c, d);
    int expected = a.multiply(d).compareTo(c.multiply(b));
    assertThat(x.compareTo(y)).isEqualTo(expected);
    assertThat(x.negate().compareTo(y.negate())).isEqualTo(-expected);
    assertThat(x.compareTo(y.negate())).isPositive();
    assertThat(x.negate().compareTo(y)).isNegative();
  }

  @Property(tries = 30)
  void order_rootAndNearRational_isThatOfPowers(
      @ForAll Random random, @ForAll @IntRange(min = 2, max = 12) int degree) {
    BigInteger a = positive(random, 300);
    BigInteger b = positive(random, 300);
    BigInteger radicand = a.pow(degree).flipBit(random.nextInt(200)).add(BigInteger.ONE);
    ExactNumber root = Root.of(Rational.of(radicand, b.pow(degree)), degree);
    assertThat(Integer.signum(root.compareTo(Rational.of(a, b))))
        .isEqualTo(radicand.compareTo(a.pow(degree)));
  }

  /** Small bases have much in common; a zero leaves nothing. */
  @Property(tries = 200)
  void product_ofPowers_isThatOfThePowers(@ForAll Random random) {
    Map<Integer, List<Rational>> byExponent = new TreeMap<>();
    Rational expected = Rational.ONE;
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      int exponent = 1 + random.nextInt(9);
      Rational base =
          Rational.of(random.nextInt(40) == 0 ? 0 : 1 + random.nextInt(60), 1 + random.nextInt(60));
      byExponent.computeIfAbsent(exponent, any -> new ArrayList<>()).add(base);
      for (int k = 0; k < exponent; k++) {
        expected = expected.times(base);
      }
    }
    Rational product = Rational.productOfPowers(byExponent);
    assertThat(product).isEqualTo(expected).hasSameHashCodeAs(expected);
    assertThat(product.toFractionString()).isEqualTo(expected.toFractionString());
  }

  @Property(tries = 200)
  void sum_ofWide_isThatOverTheProduct(
      @ForAll Random random, @ForAll @IntRange(min = 64, max = 400) int bits) {
    BigInteger common = positive(random, bits);
    BigInteger b = common.multiply(positive(random, 20));
    BigInteger d = common.multiply(positive(random, 30));
    BigInteger a = positive(random, bits);
    BigInteger c = positive(random, bits).negate();
    assertThat(Rational.of(a, b).plus(Rational.of(c, d)))
        .isEqualTo(Rational.of(a.multiply(d).add(c.multiply(b)), b.multiply(d)));
  }

  /** One less than a power of five is none. */
  @Property(tries = 30)
  void toPlainString_powersOfTwoAndFive_areDecimals(
      @ForAll @IntRange(max = 900) int twos, @ForAll @IntRange(max = 900) int fives) {
    BigInteger below = BigInteger.valueOf(5).pow(fives).shiftLeft(twos);
    String plain = Rational.of(BigInteger.ONE, below).toPlainString();
    assertThat(new BigDecimal(plain).multiply(new BigDecimal(below))).isEqualByComparingTo("1");
    BigInteger other = BigInteger.valueOf(5).pow(fives + 30).subtract(BigInteger.valueOf(2));
    assertThat(Rational.of(BigInteger.ONE, other).toPlainString()).isEqualTo("1/" + other);
  }
}
