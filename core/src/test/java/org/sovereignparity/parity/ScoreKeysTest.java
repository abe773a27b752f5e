package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.ScoreColumns;
import org.sovereignparity.number.Rational;

/** The best of many rows, which are read in blocks of 1,024, is one alone. */
class ScoreKeysTest {
  private static final int ROWS = 2_500;
  private static final Scale ANY =
      Scale.of(Rational.of(-Long.MAX_VALUE), Rational.of(Long.MAX_VALUE));

  private static ScoreKeys keys(boolean isLowerBetter, long... numbers) {
    return new ScoreKeys(
        ScoreColumns.of(IntStream.range(0, numbers.length).mapToObj(row -> "m" + row).toList())
            .addUnscaled(Benchmark.of("b", ANY, Direction.HIGHER_IS_BETTER), numbers, 0)
            .build()
            .columns()
            .get(0),
        isLowerBetter,
        Long.MIN_VALUE);
  }

  @ParameterizedTest
  @CsvSource({
    "false, 5, 9, 1024",
    "false, 5, 9, 2499",
    "false, -10, 2147483647, 2000",
    "true, 5, 3, 1024",
    "true, 5, 3, 2000",
    "true, 5, 0, 2000",
    "true, 5, -7, 2000"
  })
  void greatest_oneRowAboveAllOthers_isThatAlone(
      boolean isLowerBetter, long others, long best, int row) {
    long[] numbers = new long[ROWS];
    Arrays.fill(numbers, others);
    numbers[row] = best;
    ScoreKeys keys = keys(isLowerBetter, numbers);
    ScoreKeys.Greatest greatest = keys.greatest(IntStream.range(0, ROWS).toArray());
    assertThat(keys.score(greatest.first())).isEqualTo(Rational.of(best));
    assertThat(greatest.isShared()).isFalse();
  }

  /** Its key is the least of all, as which a second one begins. */
  @Test
  void greatest_oneRowOfTheLeastKey_isNotShared() {
    ScoreKeys keys = keys(true, Long.MAX_VALUE);
    assertThat(keys.greatest(new int[] {0}).isShared()).isFalse();
  }
}
