package org.sovereignparity.parity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import org.sovereignparity.number.ExactNumber;
import org.sovereignparity.number.Rational;

/**
 * Rows by their exact ratios, the greatest first, equals in the order of rows.
 *
 * <p>Keys in doubles sort the rows; those whose keys do not differ by enough are sorted again, by
 * what is exact. With {@code k} roundings and {@code M} the greatest size of a key, a key is off by
 * at most {@code W = 4 k u M} ({@link Band}). Its distance from the greatest key is measured in
 * steps, of which {@code s} make up 1, and rounded down to a whole number of at most {@code 2^b}
 * steps. That is off by one step, and by {@code 2^(b - 51)} for the roundings of difference and
 * product. So rows whose numbers of steps differ by more than
 *
 * <pre>
 *   gap = 2 W s + 2 + 2^(b - 50)
 * </pre>
 *
 * <p>are in the order of their numbers. Number and row share a long, and one sort of longs does it
 * all.
 */
final class RankOrder {
  /** The most bits of a number of steps. */
  private static final int MOST_BITS = 57;

  /** So many gaps may a run of near rows span, until only their ratios tell. */
  private static final int MOST_GAPS = 16;

  private static final double UNIT = 0x1p-53;

  private final int[] rows;

  /** The places whose row has the same ratio as the row before. */
  private final BitSet ties = new BitSet();

  private RankOrder(int[] rows) {
    this.rows = rows;
  }

  static RankOrder none() {
    return new RankOrder(new int[0]);
  }

  /**
   * Sorts.
   *
   * @param rows those with a ratio, ascending
   */
  static RankOrder exact(AssessmentPlan plan, int[] rows) {
    RankOrder order = new RankOrder(rows);
    order.settle(0, rows.length, byRatio(plan));
    return order;
  }

  /**
   * Sorts as {@link #exact} does.
   *
   * @param proven the roundings that are counted: {@link Band#PROVEN}, but in tests
   */
  static RankOrder of(AssessmentPlan plan, int[] rows, IntUnaryOperator proven) {
    if (rows.length < 2) {
      return new RankOrder(rows);
    }
    return plan.compiledRanking()
        .flatMap(compiled -> Keyed.of(plan, compiled, rows))
        .map(keyed -> keyed.sorted(proven))
        .orElseGet(() -> exact(plan, rows));
  }

  /** {@return the rows, the greatest ratio first} */
  int[] rows() {
    return rows;
  }

  /** {@return by place whether the ratio is that of the row before} */
  BitSet ties() {
    return ties;
  }

  private static IntBinaryOperator byRatio(AssessmentPlan plan) {
    Map<Integer, ExactNumber> ratios = new HashMap<>();
    return (a, b) -> ratio(plan, a, ratios).compareTo(ratio(plan, b, ratios));
  }

  private static ExactNumber ratio(AssessmentPlan plan, int row, Map<Integer, ExactNumber> ratios) {
    return ratios.computeIfAbsent(row, r -> requireNonNull(plan.outcome(r).ratio()));
  }

  /** Sorts the places {@code from..to}, without the last, and notes which are equal. */
  private void settle(int from, int to, IntBinaryOperator order) {
    if (!isInOrder(from, to, order)) {
      Integer[] run = Arrays.stream(rows, from, to).boxed().sorted().toArray(Integer[]::new);
      Arrays.sort(run, Comparator.comparing(row -> row, (a, b) -> order.applyAsInt(b, a)));
      for (int i = 0; i < run.length; i++) {
        rows[from + i] = run[i];
      }
    }
    for (int place = from + 1; place < to; place++) {
      ties.set(place, order.applyAsInt(rows[place - 1], rows[place]) == 0);
    }
  }

  private boolean isInOrder(int from, int to, IntBinaryOperator order) {
    for (int place = from + 1; place < to; place++) {
      int compared = order.applyAsInt(rows[place - 1], rows[place]);
      if (compared < 0 || (compared == 0 && rows[place - 1] > rows[place])) {
        return false;
      }
    }
    return true;
  }

  /** Rows with their keys. */
  static final class Keyed {
    private final AssessmentPlan plan;
    private final RatioKeys made;
    private final int[] rows;

    /** By row. */
    private final double[] keys;

    /** The rows whose keys were not read, but made of their ratios. */
    private final BitSet apart;

    private Keyed(AssessmentPlan plan, RatioKeys made, int[] rows, double[] keys, BitSet apart) {
      this.plan = plan;
      this.made = made;
      this.rows = rows;
      this.keys = keys;
      this.apart = apart;
    }

    /** {@return the rows with their keys, unless there is one of which nothing is proven} */
    static Optional<Keyed> of(AssessmentPlan plan, CompiledRanking compiled, int[] rows) {
      double[] keys = compiled.read(plan.board().models().size());
      BitSet apart = new BitSet();
      for (int row : rows) {
        if (Double.isNaN(keys[row])) {
          apart.set(row);
          keys[row] = compiled.keys().key(requireNonNull(plan.outcome(row).ratio()));
          if (Double.isNaN(keys[row])) {
            return Optional.empty();
          }
        }
      }
      return Optional.of(new Keyed(plan, compiled.keys(), rows, keys, apart));
    }

    RankOrder sorted(IntUnaryOperator proven) {
      Steps steps = Steps.of(rows, keys, proven.applyAsInt(made.roundings()));
      long[] sorted = new long[rows.length];
      for (int i = 0; i < sorted.length; i++) {
        sorted[i] = steps.packed(keys[rows[i]], i);
      }
      Arrays.sort(sorted);
      RankOrder order = new RankOrder(new int[rows.length]);
      for (int place = 0; place < sorted.length; place++) {
        order.rows[place] = rows[steps.index(sorted[place])];
      }
      settle(order, sorted, steps);
      return order;
    }

    private void settle(RankOrder order, long[] sorted, Steps steps) {
      IntBinaryOperator byRatio = byRatio(plan);
      IntBinaryOperator quick = made.order(keys.length, steps.most()).orElse(byRatio);
      for (int from = 0; from < sorted.length; ) {
        int to = from + 1;
        while (to < sorted.length && steps.between(sorted[to - 1], sorted[to]) <= steps.gap()) {
          to++;
        }
        if (to > from + 1) {
          boolean isNear = steps.between(sorted[from], sorted[to - 1]) <= MOST_GAPS * steps.gap();
          order.settle(from, to, isNear && !isApart(order, from, to) ? quick : byRatio);
        }
        from = to;
      }
    }

    private boolean isApart(RankOrder order, int from, int to) {
      return !apart.isEmpty() && Arrays.stream(order.rows, from, to).anyMatch(apart::get);
    }
  }

  /**
   * Distances from the greatest key.
   *
   * @param scale how many steps make up 1
   * @param bits those of an index
   * @param error how far a key is off at most
   */
  record Steps(double greatest, double scale, int bits, double error, long gap) {

    static Steps of(int[] rows, double[] keys, int roundings) {
      double greatest = Double.NEGATIVE_INFINITY;
      double least = Double.POSITIVE_INFINITY;
      for (int row : rows) {
        greatest = Math.max(greatest, keys[row]);
        least = Math.min(least, keys[row]);
      }
      double size = Math.max(Math.abs(greatest), Math.abs(least));
      double range = Math.max(greatest - least, size * 0x1p-50);
      int bits = Integer.SIZE - Integer.numberOfLeadingZeros(rows.length);
      int most = Math.min(MOST_BITS, Long.SIZE - 2 - bits);
      double scale = size == 0 ? 1 : Math.scalb(1 / range, most);
      // Twice what is needed, for the roundings here.
      double error = 8 * roundings * UNIT * size;
      double gap = Math.ceil(2 * error * scale) + 3 + Math.scalb(1.0, most - 50);
      return new Steps(greatest, scale, bits, error, Math.min((long) gap, 1L << most));
    }

    long packed(double key, int index) {
      return (long) ((greatest - key) * scale) << bits | index;
    }

    int index(long packed) {
      return (int) (packed & ((1L << bits) - 1));
    }

    long between(long packed, long next) {
      return (next >> bits) - (packed >> bits);
    }

    /** {@return more than what the exact keys of a run differ by} */
    Rational most() {
      Rational steps = Rational.of((MOST_GAPS + 1) * gap);
      return steps.dividedBy(exactly(scale)).plus(exactly(2 * error));
    }

    private static Rational exactly(double number) {
      return Rational.from(new BigDecimal(number));
    }
  }
}
