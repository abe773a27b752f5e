package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Table;

/**
 * Confidence sets drawn, a line for each, such as
 *
 * <pre>
 *   math  0.956..1.000  |      [---*---]  |
 * </pre>
 *
 * <p>{@code *} is the estimate, {@code [} and {@code ]} are limits, {@code <} and {@code >} say
 * that the set goes on without one, {@code :} is the margin where no set covers it. The text is for
 * people and may change in any release.
 */
public final class IntervalPlot {
  private static final int WIDTH = 49;
  private static final int DECIMALS = 4;

  private final ImmutableMap<String, ConfidenceSet> rows;
  private final OptionalDouble margin;

  private IntervalPlot(ImmutableMap<String, ConfidenceSet> rows, OptionalDouble margin) {
    this.rows = rows;
    this.margin = margin;
  }

  /** {@return a plot with a line for each set, in the order of the map} */
  public static IntervalPlot of(Map<String, ConfidenceSet> rows) {
    return new IntervalPlot(ImmutableMap.copyOf(rows), OptionalDouble.empty());
  }

  /**
   * {@return the same plot with a margin drawn into it}
   *
   * @throws IllegalArgumentException if the margin is not finite
   */
  public IntervalPlot withMargin(double margin) {
    if (!Double.isFinite(margin)) {
      throw new IllegalArgumentException("Margin must be finite: " + margin);
    }
    return new IntervalPlot(rows, OptionalDouble.of(margin));
  }

  /** {@return the limits of a set for people, such as {@code 0.9562..0.9995}} */
  public static String limits(ConfidenceSet set) {
    return set.match(new Ranges());
  }

  /** {@return the intervals that a set is made of; one without an end goes on} */
  public static ImmutableList<Range<BigDecimal>> covered(ConfidenceSet set) {
    return set.match(new Covered());
  }

  /**
   * {@return the plot as a table: a row for each set with its limits, and the scale below them;
   * empty without a set}
   */
  public Table table() {
    Table.Builder table = Table.columns("lll");
    if (rows.isEmpty()) {
      return table.build();
    }
    Extent extent = extent();
    rows.forEach(
        (name, set) -> table.row(Cell.text(name), Cell.text(limits(set)), drawn(set, extent)));
    return table.foot(List.of(Cell.text(""), Cell.text(""), extent.cell())).build();
  }

  private Extent extent() {
    Extent extent = new Extent();
    margin.ifPresent(extent);
    for (ConfidenceSet set : rows.values()) {
      Arrays.stream(set.limits()).forEach(extent);
      set.estimate().ifPresent(extent);
    }
    return extent;
  }

  private Cell drawn(ConfidenceSet set, Extent extent) {
    return Cell.interval(
        "|" + line(set, extent) + "|",
        covered(set),
        decimal(set.estimate()),
        decimal(margin),
        extent.drawn());
  }

  /** {@return the plot as text, each line ended by a line feed; empty without a set} */
  @Override
  public String toString() {
    return table().toString();
  }

  private String line(ConfidenceSet set, Extent extent) {
    char[] line = set.match(new Strokes(extent, margin));
    set.estimate().ifPresent(at -> line[extent.column(at)] = '*');
    return new String(line);
  }

  private static BigDecimal decimal(double number) {
    return BigDecimal.valueOf(number);
  }

  private static Optional<BigDecimal> decimal(OptionalDouble number) {
    return number.stream().mapToObj(IntervalPlot::decimal).findFirst();
  }

  private static String text(double number) {
    BigDecimal decimal = BigDecimal.valueOf(number);
    return (decimal.precision() - decimal.scale() > 9
            ? decimal.round(new MathContext(3))
            : decimal.setScale(DECIMALS, RoundingMode.HALF_EVEN))
        .toString();
  }

  /** The numbers between which is drawn. */
  private static final class Extent implements DoubleConsumer {
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    @Override
    public void accept(double number) {
      low = Math.min(low, number);
      high = Math.max(high, number);
    }

    int column(double number) {
      return high > low ? (int) Math.round((number - low) / (high - low) * (WIDTH - 1)) : WIDTH / 2;
    }

    /** {@return what is drawn; from 0 to 0 where there is no number} */
    Range<BigDecimal> drawn() {
      return low <= high
          ? Range.closed(decimal(low), decimal(high))
          : Range.singleton(BigDecimal.ZERO);
    }

    Cell cell() {
      String from = low <= high ? text(low) : "";
      String to = low <= high ? text(high) : "";
      String gap = " ".repeat(Math.max(1, WIDTH - from.length() - to.length()));
      return new Cell.Scale(" " + from + gap + to, from, to);
    }
  }

  /** Tells which numbers a set holds. */
  private static final class Covered
      implements ConfidenceSet.Cases<ImmutableList<Range<BigDecimal>>> {
    @Override
    public ImmutableList<Range<BigDecimal>> bounded(ConfidenceSet.Bounded set) {
      return ImmutableList.of(Range.closed(decimal(set.low()), decimal(set.high())));
    }

    @Override
    public ImmutableList<Range<BigDecimal>> unboundedAbove(ConfidenceSet.UnboundedAbove set) {
      return ImmutableList.of(Range.atLeast(decimal(set.low())));
    }

    @Override
    public ImmutableList<Range<BigDecimal>> exclusive(ConfidenceSet.Exclusive set) {
      return ImmutableList.of(
          Range.atMost(decimal(set.below())), Range.atLeast(decimal(set.above())));
    }

    @Override
    public ImmutableList<Range<BigDecimal>> unbounded(ConfidenceSet.Unbounded set) {
      return ImmutableList.of(Range.all());
    }
  }

  /** Draws a set over the margin. */
  private record Strokes(Extent extent, OptionalDouble margin)
      implements ConfidenceSet.Cases<char[]> {
    private char[] empty() {
      char[] line = new char[WIDTH];
      Arrays.fill(line, ' ');
      margin.ifPresent(at -> line[extent.column(at)] = ':');
      return line;
    }

    private static char[] drawn(char[] line, int from, char first, int to, char last) {
      Arrays.fill(line, from, to + 1, '-');
      line[to] = last;
      line[from] = first;
      return line;
    }

    @Override
    public char[] bounded(ConfidenceSet.Bounded set) {
      return drawn(empty(), extent.column(set.low()), '[', extent.column(set.high()), ']');
    }

    @Override
    public char[] unboundedAbove(ConfidenceSet.UnboundedAbove set) {
      return drawn(empty(), extent.column(set.low()), '[', WIDTH - 1, '>');
    }

    @Override
    public char[] exclusive(ConfidenceSet.Exclusive set) {
      char[] lower = drawn(empty(), 0, '<', extent.column(set.below()), ']');
      return drawn(lower, extent.column(set.above()), '[', WIDTH - 1, '>');
    }

    @Override
    public char[] unbounded(ConfidenceSet.Unbounded set) {
      return drawn(empty(), 0, '<', WIDTH - 1, '>');
    }
  }

  /** Writes the limits of a set. */
  private static final class Ranges implements ConfidenceSet.Cases<String> {
    @Override
    public String bounded(ConfidenceSet.Bounded set) {
      return text(set.low()) + ".." + text(set.high());
    }

    @Override
    public String unboundedAbove(ConfidenceSet.UnboundedAbove set) {
      return text(set.low()) + "..";
    }

    @Override
    public String exclusive(ConfidenceSet.Exclusive set) {
      return ".." + text(set.below()) + ", " + text(set.above()) + "..";
    }

    @Override
    public String unbounded(ConfidenceSet.Unbounded set) {
      return "any";
    }
  }
}
