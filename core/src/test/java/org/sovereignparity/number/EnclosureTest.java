package org.sovereignparity.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class EnclosureTest {
  private static final int BITS = Enclosure.FIRST_BITS;
  private static final BigInteger LONG = BigInteger.ONE.shiftLeft(BITS + 2);

  private static Enclosure of(BigInteger number) {
    return Enclosure.of(number, BITS);
  }

  private static Enclosure of(long number) {
    return of(BigInteger.valueOf(number));
  }

  /** All bits of it are kept. */
  private static Enclosure exact(BigInteger number) {
    return Enclosure.of(number, 2 * BITS);
  }

  private static void assertLess(Enclosure low, Enclosure high) {
    assertThat(low.compare(high)).isEqualTo(-1);
    assertThat(high.compare(low)).isEqualTo(1);
  }

  private static void assertUntold(Enclosure one, Enclosure other) {
    assertThat(one.compare(other)).isZero();
    assertThat(other.compare(one)).isZero();
  }

  @Test
  void compare_shortNumbers_isTheirOrder() {
    assertLess(of(5), of(6));
    assertLess(of(0), of(1));
    assertLess(of(-1), of(2));
    assertUntold(of(5), of(5));
    assertUntold(of(0), of(0));
  }

  @Test
  void compare_longNumbers_isToldByTheirLeadingBits() {
    assertLess(of(LONG), of(LONG.shiftLeft(1)));
    assertLess(of(BigInteger.ONE), of(LONG));
  }

  /** LONG + 1 lies between LONG and LONG + 8, the next number of as many leading bits. */
  @Test
  void compare_whatDiffersInLaterBits_isNotTold() {
    assertUntold(of(LONG.add(BigInteger.ONE)), of(LONG));
    assertUntold(of(LONG.add(BigInteger.ONE)), exact(LONG.add(BigInteger.TWO)));
  }

  @Test
  void compare_boundsOfOtherExponents_areBroughtToOne() {
    Enclosure above = of(LONG.add(BigInteger.valueOf(16)));
    assertLess(exact(LONG.add(BigInteger.ONE)), above);
    assertLess(above, exact(LONG.add(BigInteger.valueOf(17))));
    assertUntold(above, exact(LONG.add(BigInteger.valueOf(16))));
    assertLess(Enclosure.of(LONG, BITS / 2), above);
  }
}
