package org.sovereignparity.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every case among numbers about the edges, beside {@link BigInteger}. */
class BoundedLongTest {
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  /** Near 2^k, near the square root of 2^63, and small; of either sign. */
  private static final List<Long> EDGES =
      LongStream.concat(
              LongStream.of(0, 1, 2, 3, 5, 7, 10, 3_037_000_499L, 3_037_000_500L),
              IntStream.of(21, 31, 32, 42, 62, 63)
                  .mapToObj(BigInteger.TWO::pow)
                  .flatMapToLong(
                      power -> LongStream.rangeClosed(-2, 2).map(i -> power.longValue() + i)))
          .flatMap(value -> LongStream.of(value, -value))
          .distinct()
          .boxed()
          .toList();

  @Test
  void plus_edges_agreesWithBigInteger() {
    assertAgree(BoundedLong::plus, BigInteger::add);
  }

  @Test
  void times_edges_agreesWithBigInteger() {
    assertAgree(BoundedLong::times, BigInteger::multiply);
  }

  /** A result is beyond exactly if it has no place within ±(2^63 − 1), or an operand has none. */
  private static void assertAgree(LongBinaryOperator operator, BinaryOperator<BigInteger> exact) {
    for (long a : EDGES) {
      for (long b : EDGES) {
        BigInteger expected = exact.apply(BigInteger.valueOf(a), BigInteger.valueOf(b));
        boolean held =
            a != Long.MIN_VALUE && b != Long.MIN_VALUE && expected.abs().compareTo(MOST) <= 0;
        assertThat(operator.applyAsLong(a, b))
            .as("%s and %s", a, b)
            .isEqualTo(held ? expected.longValue() : BoundedLong.BEYOND);
      }
    }
  }

  @Test
  void pow_edges_agreesWithBigInteger() {
    for (long base : EDGES) {
      for (int exponent = 0; exponent <= 70; exponent++) {
        BigInteger power = BigInteger.valueOf(base).pow(exponent);
        boolean held = power.abs().compareTo(MOST) <= 0;
        assertThat(BoundedLong.pow(base, exponent))
            .as("%s to the power %s", base, exponent)
            .isEqualTo(held ? power.longValue() : BoundedLong.BEYOND);
      }
    }
  }

  @Test
  void compareProducts_edges_agreesWithBigInteger() {
    List<Long> factors =
        Stream.of(
                0L, 1L, 3L, 1L << 31, 1L << 32, (1L << 62) + 1, Long.MAX_VALUE - 1, Long.MAX_VALUE)
            .flatMap(value -> Stream.of(value, -value))
            .toList();
    for (long a : factors) {
      for (long b : factors) {
        for (long c : factors) {
          for (long d : factors) {
            BigInteger left = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
            int order = left.compareTo(BigInteger.valueOf(c).multiply(BigInteger.valueOf(d)));
            if (BoundedLong.compareProducts(a, b, c, d) != order) {
              throw new AssertionError("%s %s against %s %s".formatted(a, b, c, d));
            }
          }
        }
      }
    }
  }

  @Test
  void gcdHashAndHolds_edges_agreeWithBigInteger() {
    for (long a : EDGES) {
      BigInteger exact = BigInteger.valueOf(a);
      assertThat(BoundedLong.hash(a)).as("hash of %s", a).isEqualTo(exact.hashCode());
      assertThat(BoundedLong.holds(exact)).isEqualTo(exact.abs().compareTo(MOST) <= 0);
      for (long b : EDGES) {
        if (a != BoundedLong.BEYOND && b != BoundedLong.BEYOND) {
          assertThat(BigInteger.valueOf(BoundedLong.gcd(a, b)))
              .as("%s and %s", a, b)
              .isEqualTo(exact.gcd(BigInteger.valueOf(b)));
        }
      }
    }
  }

  @Test
  void holds_justBeyondLongs_isFalse() {
    assertThat(BoundedLong.holds(MOST.add(BigInteger.ONE))).isFalse();
    assertThat(BoundedLong.holds(MOST.add(BigInteger.ONE).negate())).isFalse();
    assertThat(BoundedLong.holds(BigInteger.TWO.pow(64))).isFalse();
  }

  /** 2^a 5^b needs max(a, b) decimals; 5^27 and 2^62 are the greatest powers in a long. */
  @ParameterizedTest
  @CsvSource({
    "1, 0",
    "2, 1",
    "5, 1",
    "8, 3",
    "100, 2",
    "1000000000000000000, 18",
    "7450580596923828125, 27",
    "4611686018427387904, 62",
    "3, -1",
    "7450580596923828126, -1",
    "9223372036854775807, -1",
    "30, -1"
  })
  void decimals_denominator_areThoseOfItsPowers(long denominator, int decimals) {
    assertThat(BoundedLong.decimals(denominator)).isEqualTo(decimals);
  }
}
