package org.sovereignparity.benchmark;

import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.number.Rational;
import org.sovereignparity.source.Citation;

/** Collects the scores of one benchmark, each of another row, in any order. */
final class ColumnBuilder {
  private static final int FIRST_CAPACITY = 8;

  private final Benchmark benchmark;
  private final BitSet present = new BitSet();

  /** The row of each score, in the order in which they were put. */
  private int[] rows;

  private int count;
  private int decimals;
  private long[] unscaled;

  /** In place of unscaled numbers, once a value does not fit them. */
  private Rational @Nullable [] exact;

  private Protocol @Nullable [] protocols;
  private Citation @Nullable [] citations;

  ColumnBuilder(Benchmark benchmark) {
    this(benchmark, FIRST_CAPACITY);
  }

  ColumnBuilder(Benchmark benchmark, int capacity) {
    this.benchmark = benchmark;
    this.rows = new int[capacity];
    this.unscaled = new long[capacity];
  }

  Benchmark benchmark() {
    return benchmark;
  }

  boolean has(int row) {
    return present.get(row);
  }

  void put(int row, Rational value) {
    BigInteger numerator = value.numerator();
    BigInteger denominator = value.denominator();
    boolean isShort =
        numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE && exact == null;
    int needed = isShort ? PowersOfTen.leastMultiple(denominator.longValue(), decimals) : -1;
    if (needed < 0
        || !putDecimal(
            numerator.longValue(), PowersOfTen.of(needed) / denominator.longValue(), needed)) {
      putExact(value);
    }
    enter(row);
  }

  /** Puts {@code unscaled / 10^scale}. */
  void put(int row, long number, int scale) {
    int needed = Math.max(scale, decimals);
    if (exact != null || !putDecimal(number, PowersOfTen.of(needed - scale), needed)) {
      putExact(Rational.of(number, PowersOfTen.of(scale)));
    }
    enter(row);
  }

  private void enter(int row) {
    rows = Ints.ensureCapacity(rows, count + 1, spare());
    rows[count] = row;
    count++;
    present.set(row);
  }

  /** {@return how much room is made at once beside what is needed} */
  private int spare() {
    return count >> 1;
  }

  private boolean putDecimal(long number, long factor, int scale) {
    if (!fits(number, factor) || !rescale(scale)) {
      return false;
    }
    unscaled = Longs.ensureCapacity(unscaled, count + 1, spare());
    unscaled[count] = number * factor;
    return true;
  }

  private boolean rescale(int to) {
    long factor = PowersOfTen.of(to - decimals);
    if (factor != 1) {
      if (!Arrays.stream(unscaled).allMatch(number -> fits(number, factor))) {
        return false;
      }
      Arrays.setAll(unscaled, place -> unscaled[place] * factor);
      decimals = to;
    }
    return true;
  }

  /** The least long is left out, so that each number has a negative. */
  private static boolean fits(long number, long factor) {
    long product = number * factor;
    return Math.multiplyHigh(number, factor) == product >> 63 && product != Long.MIN_VALUE;
  }

  private void putExact(Rational value) {
    if (exact == null) {
      long power = PowersOfTen.of(decimals);
      exact =
          Arrays.stream(unscaled, 0, count)
              .mapToObj(number -> Rational.of(number, power))
              .toArray(Rational[]::new);
      unscaled = new long[0];
    }
    exact = grown(exact, count);
    exact[count] = value;
  }

  /** Adds what is known of the score that was put last. */
  void say(Optional<Protocol> protocol, Optional<Citation> citation) {
    int last = count - 1;
    if (protocol.isPresent()) {
      protocols = grown(protocols == null ? new Protocol[0] : protocols, last);
      protocols[last] = protocol.get();
    }
    if (citation.isPresent()) {
      citations = grown(citations == null ? new Citation[0] : citations, last);
      citations[last] = citation.get();
    }
  }

  private <T> T[] grown(T[] array, int place) {
    return place < array.length ? array : Arrays.copyOf(array, place + 1 + spare());
  }

  /** {@return a score for people, with its protocol} */
  String shown(int row) {
    int place = IntStream.range(0, count).filter(p -> rows[p] == row).findFirst().orElseThrow();
    Rational value =
        exact == null ? Rational.of(unscaled[place], PowersOfTen.of(decimals)) : exact[place];
    @Nullable Protocol[] stated = protocols == null ? new Protocol[0] : protocols;
    return shown(
        value, place < stated.length ? Optional.ofNullable(stated[place]) : Optional.empty());
  }

  static String shown(Rational value, Optional<Protocol> protocol) {
    return value + protocol.map(stated -> " under " + stated).orElse(" without a protocol");
  }

  /**
   * {@return the column}
   *
   * @param size how many rows it has
   * @param places which row each of those that were put becomes
   */
  ScoreColumn build(int size, IntUnaryOperator places) {
    int[] from = IntStream.range(0, count).toArray();
    int[] present = Arrays.stream(rows, 0, count).map(places).toArray();
    Layout layout = Layout.of(present, size);
    Numbers numbers =
        exact == null ? Numbers.decimal(unscaled, decimals) : Numbers.fractions(exact);
    int[] to = layout.places(present);
    return new ScoreColumn(
        benchmark,
        layout,
        numbers.moved(from, to, layout.length()),
        protocols == null
            ? null
            : Layout.moved(whole(protocols), from, to, new Protocol[layout.length()]),
        citations == null
            ? null
            : Layout.moved(whole(citations), from, to, new Citation[layout.length()]));
  }

  private <T> T[] whole(T[] items) {
    return Arrays.copyOf(items, count);
  }
}
