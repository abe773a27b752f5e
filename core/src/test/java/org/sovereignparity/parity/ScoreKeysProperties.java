package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.ScoreColumns;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.number.Rational;

/** The greatest keys of many rows are those that sorting finds. */
class ScoreKeysProperties {
  private static final int ROWS = 2_500;
  private static final Scale ANY =
      Scale.of(Rational.of(-Long.MAX_VALUE), Rational.of(Long.MAX_VALUE));

  @Property(tries = 60)
  void greatest_anyColumn_areThoseOfASort(@ForAll long seed, @ForAll boolean isLowerBetter) {
    Random random = new Random(seed);
    long most = List.of(3L, 1_000L, (long) Integer.MAX_VALUE, 1L << 40).get(random.nextInt(4));
    long[] numbers = random.longs(ROWS, random.nextBoolean() ? 0 : -most, most).toArray();
    numbers[random.nextInt(ROWS)] = random.nextBoolean() ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    BitSet missing = new BitSet();
    if (random.nextBoolean()) {
      random.ints(ROWS / 2, 0, ROWS).forEach(missing::set);
    }
    long least = random.nextInt(3) == 0 ? most / 2 : Long.MIN_VALUE;
    int[] rows = IntStream.range(random.nextInt(900), ROWS - random.nextInt(900)).toArray();

    Scoreboard board = board(numbers, missing);
    ScoreKeys keys = new ScoreKeys(board.columns().get(0), isLowerBetter, least);
    ScoreKeys.Greatest greatest = keys.greatest(rows);
    TopRows<Long> top = keys.top(board.models(), rows, greatest);

    List<Integer> sorted = new ArrayList<>();
    IntStream.of(rows).filter(row -> !missing.get(row)).forEach(sorted::add);
    Comparator<Integer> best =
        Comparator.comparing(
            (Integer row) -> Math.max(least, numbers[row]), comparator(isLowerBetter));
    sorted.sort(best.thenComparing(row -> board.models().get(row).id()));
    int first = sorted.get(0);
    int second = sorted.get(1);
    assertThat(keys.score(greatest.first()))
        .isEqualTo(Rational.of(Math.max(least, numbers[first])));
    assertThat(greatest.isShared()).isEqualTo(best.compare(first, second) == 0);
    assertThat(top.first()).isEqualTo(first);
    assertThat(top.second()).isEqualTo(second);
  }

  private static Comparator<Long> comparator(boolean isLowerBetter) {
    return isLowerBetter ? Comparator.naturalOrder() : Comparator.reverseOrder();
  }

  private static Scoreboard board(long[] numbers, BitSet missing) {
    return ScoreColumns.of(IntStream.range(0, ROWS).mapToObj(row -> "m" + row).toList())
        .addUnscaled(Benchmark.of("b", ANY, Direction.HIGHER_IS_BETTER), numbers, 0, missing)
        .build();
  }
}
