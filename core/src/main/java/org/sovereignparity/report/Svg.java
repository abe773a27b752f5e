package org.sovereignparity.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Pictures of numbers, as SVG within HTML. Each says in words what it shows. */
final class Svg {
  private static final int BAR = 88;
  private static final int KEY = 18;
  private static final BigDecimal LEAST = new BigDecimal("0.0001");

  private Svg() {}

  /** {@return the sign of an ink, for a legend} */
  static String key(Ink ink) {
    return "<svg class=\"key\" width=\"%1$s\" height=\"10\" viewBox=\"0 -1 %1$s 10\" aria-hidden=\"true\">%2$s</svg>"
        .formatted(KEY, inked(ink, BigDecimal.ZERO, BigDecimal.valueOf(KEY), 0));
  }

  static String bar(Cell.Bar cell) {
    BigDecimal end = at(cell.value(), BigDecimal.ZERO, cell.full(), BAR);
    return picture(
        BAR,
        "bar of %s out of %s%s"
            .formatted(
                number(cell.value()), number(cell.full()), words(", threshold ", cell.threshold())),
        track(BAR)
            + rect("fill", BigDecimal.ZERO, end, 0)
            + cell.threshold()
                .map(limit -> mark(at(limit, BigDecimal.ZERO, cell.full(), BAR)))
                .orElse(""));
  }

  /** {@return what an interval shows, in words} */
  static String words(
      ImmutableList<Range<BigDecimal>> covered,
      Optional<BigDecimal> estimate,
      Optional<BigDecimal> threshold,
      Range<BigDecimal> scale) {
    return covered.stream().map(Svg::words).collect(joining(" and "))
        + words(", estimate ", estimate)
        + words(", threshold ", threshold)
        + ", drawn from %s to %s"
            .formatted(number(scale.lowerEndpoint()), number(scale.upperEndpoint()));
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
    int decimals = Math.max(0, number.stripTrailingZeros().scale());
    return number.setScale(Math.min(number.scale(), decimals)).toString();
  }

  private static String picture(int width, String words, String shapes) {
    return "<svg class=\"bar\" width=\"%s\" height=\"12\" viewBox=\"-4 -2 %s 12\" role=\"img\"><title>%s</title>%s</svg>"
        .formatted(width + 8, width + 8, Html.escaped(words), shapes);
  }

  private static String track(int width) {
    return rect("track", BigDecimal.ZERO, BigDecimal.valueOf(width), 0);
  }

  /** {@return a stretch in an ink} */
  static String inked(Ink ink, BigDecimal from, BigDecimal to, int top) {
    String hatch =
        ink.isHatched()
            ? "<path class=\"hatch %s\" d=\"M%s %sH%s\"/>".formatted(ink.style(), from, top + 4, to)
            : "";
    return rect(ink.style(), from, to, top) + hatch;
  }

  private static String rect(String style, BigDecimal from, BigDecimal to, int top) {
    return "<rect class=\"%s\" x=\"%s\"%s width=\"%s\" height=\"8\"/>"
        .formatted(style, from, top == 0 ? "" : " y=\"" + top + '"', to.subtract(from));
  }

  private static String mark(BigDecimal at) {
    return path("mark", "M%s -2V10".formatted(at));
  }

  static String path(String style, String line) {
    return "<path class=\"%s\" d=\"%s\" fill=\"none\" stroke=\"currentColor\"/>"
        .formatted(style, line);
  }

  /** {@return how far right {@code number} is on a line of {@code width} points, to a tenth} */
  private static BigDecimal at(BigDecimal number, BigDecimal from, BigDecimal to, int width) {
    return to.compareTo(from) <= 0
        ? BigDecimal.ZERO
        : at(share(number, Range.closed(from, to)), width);
  }

  /** {@return how far right a share is on a line of {@code width} points, to a tenth} */
  static BigDecimal at(BigDecimal share, int width) {
    return share.signum() == 0
        ? BigDecimal.ZERO
        : share.multiply(BigDecimal.valueOf(width)).setScale(1, RoundingMode.HALF_EVEN);
  }

  /**
   * {@return where {@code number} is on a scale, from 0 to 1: in the middle, if there is no other}
   */
  static BigDecimal share(BigDecimal number, Range<BigDecimal> scale) {
    BigDecimal all = scale.upperEndpoint().subtract(scale.lowerEndpoint(), MathContext.DECIMAL64);
    if (all.signum() == 0) {
      return new BigDecimal("0.5");
    }
    BigDecimal share =
        number
            .subtract(scale.lowerEndpoint(), MathContext.DECIMAL64)
            .divide(all, MathContext.DECIMAL64);
    return share.compareTo(LEAST) < 0 ? BigDecimal.ZERO : share.min(BigDecimal.ONE);
  }
}
