package org.sovereignparity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.sovereignparity.number.Rational;

/** The nearest double, against the JDK's reading of decimals and against its definition. */
class NearestDoubleProperties {

  @Property(tries = 500)
  void of_decimal_isWhatTheJdkReads(
      @ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(20) BigDecimal x,
      @ForAll @IntRange(min = -350, max = 320) int exponent) {
    BigDecimal scaled = x.scaleByPowerOfTen(exponent);
    assertThat(nearest(Rational.from(scaled)))
        .isEqualTo(withoutNegativeZero(Double.parseDouble(scaled.toString()), x));
  }

  /** A tie between two doubles goes to the even one, and a hair beside it to the nearer one. */
  @Property(tries = 200)
  void of_halfwayAndAHairBeside_isByDefinition(
      @ForAll @BigRange(min = "4503599627370496", max = "9007199254740990") BigInteger units) {
    Rational half = Rational.of(units, BigInteger.ONE).plus(Rational.of(1, 2));
    Rational hair = Rational.parse("1/" + "3".repeat(900));
    double even = units.testBit(0) ? units.doubleValue() + 1 : units.doubleValue();
    assertThat(nearest(half)).isEqualTo(even);
    assertThat(nearest(half.plus(hair))).isEqualTo(units.doubleValue() + 1);
    assertThat(nearest(half.minus(hair))).isEqualTo(units.doubleValue());
  }

  /** By definition: no neighbour of the double is nearer. */
  @Property
  void of_fraction_hasNoNearerNeighbour(
      @ForAll @BigRange(min = "1", max = "1000000000000000000000000") BigInteger num,
      @ForAll @BigRange(min = "1", max = "1000000000000000000000000") BigInteger den) {
    Rational x = Rational.of(num, den);
    double nearest = nearest(x);
    assertThat(distance(x, nearest)).isLessThanOrEqualTo(distance(x, Math.nextUp(nearest)));
    assertThat(distance(x, nearest)).isLessThanOrEqualTo(distance(x, Math.nextDown(nearest)));
  }

  private static double nearest(Rational x) {
    return NearestDouble.of(x.numerator(), x.denominator());
  }

  private static Rational distance(Rational x, double approximate) {
    BigDecimal exact = new BigDecimal(approximate);
    return x.minus(Rational.from(exact)).abs();
  }

  /** A rational has one zero. */
  private static double withoutNegativeZero(double read, BigDecimal x) {
    return x.signum() == 0 ? 0.0 : read;
  }
}
