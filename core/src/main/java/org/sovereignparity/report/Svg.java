package org.sovereignparity.report;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Joiner;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** Pictures of numbers, as SVG within HTML. Each says in words what it shows. */
final class Svg {
  private static final int COLOURS = 8;
  private static final int BAR = 88;
  private static final int SUM = 160;
  private static final int INTERVAL = 260;
  private static final BigDecimal LEAST = new BigDecimal("0.0001");

  private Svg() {}

  /** {@return the sign of a part of sums, for their legend} */
  static String key(int part) {
    return "<svg class=\"key\" width=\"9\" height=\"9\" aria-hidden=\"true\">"
        + rect(colour(part), BigDecimal.ZERO, BigDecimal.valueOf(9), "")
        + "</svg>";
  }

  static String bar(Cell.Bar cell) {
    BigDecimal end = at(cell.value(), BigDecimal.ZERO, cell.full(), BAR);
    return picture(
        "bar",
        BAR,
        "bar of %s out of %s%s"
            .formatted(
                number(cell.value()), number(cell.full()), words(", threshold ", cell.threshold())),
        track(BAR)
            + rect("fill", BigDecimal.ZERO, end, "")
            + cell.threshold()
                .map(limit -> mark(at(limit, BigDecimal.ZERO, cell.full(), BAR)))
                .orElse(""));
  }

  static String sum(Cell.Sum cell) {
    StringBuilder shapes = new StringBuilder(track(SUM));
    BigDecimal from = BigDecimal.ZERO;
    int part = 0;
    for (Map.Entry<String, BigDecimal> summand : cell.parts().entrySet()) {
      BigDecimal to = from.add(summand.getValue().max(BigDecimal.ZERO), MathContext.DECIMAL64);
      BigDecimal left = at(from, BigDecimal.ZERO, cell.full(), SUM);
      BigDecimal right = at(to, BigDecimal.ZERO, cell.full(), SUM);
      shapes.append(
          rect(colour(part), left, right, summand.getKey() + ' ' + number(summand.getValue())));
      from = to;
      part++;
    }
    String words =
        "parts: "
            + Joiner.on(", ")
                .withKeyValueSeparator(" ")
                .join(Maps.transformValues(cell.parts(), Svg::number));
    return picture("bar", SUM, words, shapes.toString());
  }

  static String interval(Cell.Interval cell) {
    Axis axis = new Axis(cell.scale().lowerEndpoint(), cell.scale().upperEndpoint());
    StringBuilder shapes = new StringBuilder();
    shapes.append(path("axis", "M0 4H" + INTERVAL));
    cell.threshold().ifPresent(limit -> shapes.append(mark(axis.at(limit))));
    cell.covered().forEach(range -> shapes.append(axis.range(range)));
    cell.estimate()
        .ifPresent(
            best ->
                shapes.append("<circle cx=\"%s\" cy=\"4\" r=\"3.5\"/>".formatted(axis.at(best))));
    return picture("interval", INTERVAL, words(cell, axis), shapes.toString());
  }

  /** Where numbers are on the line that intervals are drawn on. */
  private record Axis(BigDecimal from, BigDecimal to) {
    /** {@return where {@code number} is: in the middle, if there is no other} */
    BigDecimal at(BigDecimal number) {
      return from.compareTo(to) < 0
          ? Svg.at(number, from, to, INTERVAL)
          : BigDecimal.valueOf(INTERVAL / 2);
    }

    /** A stroke across says that the range ends, an arrow that it goes on. */
    String range(Range<BigDecimal> range) {
      String left = range.hasLowerBound() ? "M%s 0V8" : "M5 0L%s 4L5 8";
      String right = range.hasUpperBound() ? "M%s 0V8" : "M255 0L%s 4L255 8";
      BigDecimal low = range.hasLowerBound() ? at(range.lowerEndpoint()) : BigDecimal.ZERO;
      BigDecimal high =
          range.hasUpperBound() ? at(range.upperEndpoint()) : BigDecimal.valueOf(INTERVAL);
      return path(
          "range", "M%s 4H%s".formatted(low, high) + left.formatted(low) + right.formatted(high));
    }
  }

  private static String words(Cell.Interval cell, Axis axis) {
    return cell.covered().stream().map(Svg::words).collect(joining(" and "))
        + words(", estimate ", cell.estimate())
        + words(", threshold ", cell.threshold())
        + ", drawn from %s to %s".formatted(number(axis.from()), number(axis.to()));
  }

  private static String words(Range<BigDecimal> range) {
    String from = range.hasLowerBound() ? "from " + number(range.lowerEndpoint()) : "";
    String to = range.hasUpperBound() ? "to " + number(range.upperEndpoint()) : "";
    return from.isEmpty() && to.isEmpty() ? "any number" : (from + ' ' + to).strip();
  }

  private static String words(String before, Optional<BigDecimal> number) {
    return number.map(shown -> before + number(shown)).orElse("");
  }

  /** {@return a number in words, without zeros at the end of its decimals} */
  private static String number(BigDecimal number) {
    return (number.scale() > 0 ? number.stripTrailingZeros() : number).toString();
  }

  private static String picture(String kind, int width, String words, String shapes) {
    return "<svg class=\"%s\" width=\"%s\" height=\"12\" viewBox=\"-4 -2 %s 12\" role=\"img\"><title>%s</title>%s</svg>"
        .formatted(kind, width + 8, width + 8, Html.escaped(words), shapes);
  }

  private static String track(int width) {
    return rect("track", BigDecimal.ZERO, BigDecimal.valueOf(width), "");
  }

  private static String rect(String kind, BigDecimal from, BigDecimal to, String title) {
    return "<rect class=\"%s\" x=\"%s\" width=\"%s\" height=\"8\"%s"
        .formatted(
            kind,
            from,
            to.subtract(from),
            title.isEmpty() ? "/>" : "><title>%s</title></rect>".formatted(Html.escaped(title)));
  }

  private static String mark(BigDecimal at) {
    return path("mark", "M%s -2V10".formatted(at));
  }

  private static String path(String kind, String line) {
    return "<path class=\"%s\" d=\"%s\" fill=\"none\" stroke=\"currentColor\"/>"
        .formatted(kind, line);
  }

  private static String colour(int part) {
    return "part" + part % COLOURS;
  }

  /** {@return how far right {@code number} is on a line of {@code width} points, to a tenth} */
  private static BigDecimal at(BigDecimal number, BigDecimal from, BigDecimal to, int width) {
    BigDecimal all = to.subtract(from, MathContext.DECIMAL64);
    if (all.signum() <= 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal share =
        number.subtract(from, MathContext.DECIMAL64).divide(all, MathContext.DECIMAL64);
    return share.compareTo(LEAST) < 0
        ? BigDecimal.ZERO
        : share
            .min(BigDecimal.ONE)
            .multiply(BigDecimal.valueOf(width))
            .setScale(1, RoundingMode.HALF_EVEN);
  }
}
