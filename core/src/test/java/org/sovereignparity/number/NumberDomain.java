package org.sovereignparity.number;

import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Numbers for properties: of all sizes, small ones that are often equal or tied, and those about
 * the largest that longs, and products of two longs, hold.
 */
class NumberDomain extends DomainContextBase {
  private static final BigInteger LARGE = BigInteger.TEN.pow(40);

  @Provide
  Arbitrary<PlainFraction> fractions() {
    return Arbitraries.oneOf(
            fractions(Arbitraries.bigIntegers().between(LARGE.negate(), LARGE), LARGE),
            fractions(small(-60), BigInteger.valueOf(40)),
            Combinators.combine(small(-20_000), Arbitraries.integers().between(0, 5))
                .as((num, scale) -> new PlainFraction(num, BigInteger.TEN.pow(scale))),
            Combinators.combine(edges(), edges())
                .as((num, den) -> new PlainFraction(num, den.abs().max(BigInteger.ONE))))
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Rational> rationals() {
    return fractions().map(x -> Rational.of(x.num(), x.den()));
  }

  /** Roots as written, positive: often reducible, since the radicand is often a power. */
  @Provide
  Arbitrary<PlainRoot> roots() {
    Arbitrary<PlainFraction> bases = fractions(small(1), BigInteger.valueOf(12));
    return Combinators.combine(
            bases, Arbitraries.integers().between(1, 12), Arbitraries.integers().between(1, 24))
        .as((base, power, degree) -> new PlainRoot(base.power(power), degree))
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<ExactNumber> numbers() {
    return Arbitraries.oneOf(rationals(), roots().map(NumberDomain::exact));
  }

  @Provide
  Arbitrary<RoundingMode> modes() {
    return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
  }

  static ExactNumber exact(PlainRoot root) {
    return Root.of(Rational.of(root.radicand().num(), root.radicand().den()), root.degree());
  }

  /** The product of one or two numbers near a power of two, of either sign. */
  private static Arbitrary<BigInteger> edges() {
    Arbitrary<BigInteger> near =
        Combinators.combine(
                Arbitraries.of(0, 16, 21, 31, 32, 42, 53, 62, 63, 64),
                Arbitraries.longs().between(-3, 3).map(BigInteger::valueOf))
            .as((power, offset) -> BigInteger.TWO.pow(power).add(offset));
    return Arbitraries.oneOf(
        near,
        near.map(BigInteger::negate),
        Combinators.combine(near, near).as(BigInteger::multiply));
  }

  private static Arbitrary<BigInteger> small(long least) {
    return Arbitraries.longs().between(least, Math.max(60, -least)).map(BigInteger::valueOf);
  }

  private static Arbitrary<PlainFraction> fractions(Arbitrary<BigInteger> nums, BigInteger most) {
    return Combinators.combine(nums, Arbitraries.bigIntegers().between(BigInteger.ONE, most))
        .as(PlainFraction::new);
  }
}
