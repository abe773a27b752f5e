package org.sovereignparity.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;

/** By definition: the floor of a root is the greatest whole number whose power is not above. */
class IntegerRootsProperties {
  private static final String LARGE = "1000000000000000000000000000000000000000000000000000000";

  @Property
  void floor_anyNumber_isItsDefinition(
      @ForAll @BigRange(min = "0", max = LARGE) BigInteger x,
      @ForAll @IntRange(min = 1, max = 40) int degree) {
    BigInteger root = IntegerRoots.floor(x, degree);
    assertThat(root.pow(degree)).isLessThanOrEqualTo(x);
    assertThat(root.add(BigInteger.ONE).pow(degree)).isGreaterThan(x);
  }

  @Property
  void floor_aroundAPower_stepsThere(
      @ForAll @BigRange(min = "1", max = "1000000000000000000") BigInteger root,
      @ForAll @IntRange(min = 2, max = 60) int degree) {
    BigInteger power = root.pow(degree);
    assertThat(IntegerRoots.floor(power, degree)).isEqualTo(root);
    assertThat(IntegerRoots.floor(power.add(BigInteger.ONE), degree)).isEqualTo(root);
    assertThat(IntegerRoots.floor(power.subtract(BigInteger.ONE), degree))
        .isEqualTo(root.subtract(BigInteger.ONE));
  }

  @Property
  void exact_powersAndTheirNeighbours_onlyThePowerHasOne(
      @ForAll @BigRange(min = "2", max = "1000000000000") BigInteger root,
      @ForAll @IntRange(min = 2, max = 60) int degree) {
    BigInteger power = root.pow(degree);
    assertThat(IntegerRoots.exact(power, degree)).contains(root);
    assertThat(IntegerRoots.exact(power.add(BigInteger.ONE), degree)).isEmpty();
    assertThat(IntegerRoots.exact(power.subtract(BigInteger.ONE), degree)).isEmpty();
  }
}
