package org.sovereignparity.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/** A {@link Cell.Track} drawn with characters. */
final class TextTrack {
  private static final int WIDTH = 40;

  private final Cell.Track track;
  private final char[] line = new char[WIDTH];

  private TextTrack(Cell.Track track) {
    this.track = track;
    Arrays.fill(line, ' ');
  }

  /** {@return {@code track} between two bars: {@code :} is the threshold, {@code *} a point} */
  static String of(Cell.Track track) {
    TextTrack text = new TextTrack(track);
    track.spans().forEach(text::draw);
    track.threshold().ifPresent(limit -> text.set(limit, ':'));
    track.points().forEach(point -> text.set(point, '*'));
    return '|' + new String(text.line) + '|';
  }

  /** {@return both ends, as far apart as those of a line above them} */
  static String ends(String from, String to) {
    int gap = WIDTH - DisplayWidth.of(from) - DisplayWidth.of(to);
    return ' ' + from + " ".repeat(Math.max(1, gap)) + to;
  }

  private void draw(Cell.Span span) {
    int from = span.range().hasLowerBound() ? at(span.range().lowerEndpoint()) : 0;
    int to = span.range().hasUpperBound() ? at(span.range().upperEndpoint()) : WIDTH;
    Arrays.fill(line, from, to, span.ink().sign());
  }

  private void set(BigDecimal number, char sign) {
    line[Math.min(at(number), WIDTH - 1)] = sign;
  }

  private int at(BigDecimal number) {
    return Svg.share(number, track.scale())
        .multiply(BigDecimal.valueOf(WIDTH), MathContext.DECIMAL64)
        .setScale(0, RoundingMode.HALF_EVEN)
        .intValueExact();
  }
}
