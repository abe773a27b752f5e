package org.sovereignparity.report;

import com.google.common.collect.Range;
import java.math.BigDecimal;

/**
 * A {@link Cell.Track} as SVG. It is as wide as its column, so strokes and dots must not grow with
 * it, and nothing is written in it.
 */
final class SvgTrack {
  private static final int WIDTH = 1000;
  private static final int MIDDLE = 6;
  private static final int ARROW = 14;

  private final Cell.Track track;

  private SvgTrack(Cell.Track track) {
    this.track = track;
  }

  static String of(Cell.Track track) {
    return new SvgTrack(track).svg();
  }

  private String svg() {
    StringBuilder shapes = new StringBuilder(Svg.path("axis", "M0 6H" + WIDTH));
    track.spans().forEach(span -> shapes.append(drawn(span)));
    track.threshold().ifPresent(limit -> shapes.append(Svg.path("mark", across(limit))));
    track.points().forEach(point -> shapes.append(dot(point)));
    return "<svg class=\"track\" width=\"260\" height=\"12\" viewBox=\"0 0 %s 12\" preserveAspectRatio=\"none\" role=\"img\"><title>%s</title>%s</svg>"
        .formatted(WIDTH, Html.escaped(track.words()), shapes);
  }

  private BigDecimal at(BigDecimal number) {
    return Svg.at(Svg.share(number, track.scale()), WIDTH);
  }

  private String across(BigDecimal number) {
    return "M%s 0V12".formatted(at(number));
  }

  private String dot(BigDecimal point) {
    return Svg.path("dot", "M%s %sh.01".formatted(at(point), MIDDLE));
  }

  private String drawn(Cell.Span span) {
    return span.ink() == Ink.LINE
        ? line(span.range())
        : Svg.inked(span.ink(), left(span.range()), right(span.range()), 2);
  }

  private BigDecimal left(Range<BigDecimal> range) {
    return range.hasLowerBound() ? at(range.lowerEndpoint()) : BigDecimal.ZERO;
  }

  private BigDecimal right(Range<BigDecimal> range) {
    return range.hasUpperBound() ? at(range.upperEndpoint()) : BigDecimal.valueOf(WIDTH);
  }

  /** A stroke across says that the line ends, an arrow that it goes on. */
  private String line(Range<BigDecimal> range) {
    String left = range.hasLowerBound() ? "M%s 2V10" : "M" + ARROW + " 2L%s 6L" + ARROW + " 10";
    String right =
        range.hasUpperBound()
            ? "M%s 2V10"
            : "M" + (WIDTH - ARROW) + " 2L%s 6L" + (WIDTH - ARROW) + " 10";
    BigDecimal from = left(range);
    BigDecimal to = right(range);
    return Svg.path(
        "range", "M%s 6H%s".formatted(from, to) + left.formatted(from) + right.formatted(to));
  }
}
