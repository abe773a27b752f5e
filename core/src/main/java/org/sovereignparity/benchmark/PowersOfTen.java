package org.sovereignparity.benchmark;

import com.google.common.primitives.ImmutableLongArray;
import java.util.stream.LongStream;

/** The powers of ten that longs hold. */
final class PowersOfTen {
  /** The exponent of the greatest. */
  static final int MAX_EXPONENT = 18;

  private static final ImmutableLongArray POWERS =
      ImmutableLongArray.copyOf(
          LongStream.iterate(1, power -> 10 * power).limit(MAX_EXPONENT + 1L));

  private PowersOfTen() {}

  static long of(int exponent) {
    return POWERS.get(exponent);
  }

  /** {@return the least exponent from {@code least} on whose power is a multiple, or −1} */
  static int leastMultiple(long divisor, int least) {
    for (int exponent = least; exponent <= MAX_EXPONENT; exponent++) {
      if (of(exponent) % divisor == 0) {
        return exponent;
      }
    }
    return -1;
  }
}
