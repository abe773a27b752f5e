package org.sovereignparity.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Bars are 88 points wide. */
class SvgTest {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }

  /** 0.5 of 2 is a quarter of 88, which is 22; a third of 88 is 29.333. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 2, 22.0",
    "1, 3, 29.3",
    "2, 2, 88.0",
    "3, 2, 88.0",
    "0, 2, 0",
    "-1, 2, 0",
    "1, 0, 0",
    "1e-900000000, 2, 0",
    "1e900000000, 2, 88.0"
  })
  void bar_ofANumber_isAsLongAsItsShare(String value, String full, String width) {
    assertThat(Svg.bar(Cell.bar("", n(value), n(full))))
        .contains("<rect class=\"fill\" x=\"0\" width=\"" + width + "\"");
  }

  @Test
  void bar_withAThreshold_isMarkedThere() {
    assertThat(Svg.bar(Cell.bar("", n("0.250"), TWO).against(n("1.90"))))
        .contains("<title>bar of 0.25 out of 2, threshold 1.9</title>")
        .contains("class=\"mark\" d=\"M83.6 -2V10\"");
  }

  /** Four points are left free on both sides, and two above the bar. */
  @Test
  void bar_ofWholeNumbers_isDrawnOnItsTrack() {
    assertThat(Svg.bar(Cell.bar("", n("50"), n("100"))))
        .isEqualTo(
            "<svg class=\"bar\" width=\"96\" height=\"12\" viewBox=\"-4 -2 96 12\" role=\"img\">"
                + "<title>bar of 50 out of 100</title>"
                + "<rect class=\"track\" x=\"0\" width=\"88\" height=\"8\"/>"
                + "<rect class=\"fill\" x=\"0\" width=\"44.0\" height=\"8\"/></svg>");
  }

  /** Numbers are drawn to a tenth of a point; one of 10,000 is a tenth of 1000 points. */
  @ParameterizedTest
  @CsvSource({"1, 0.1", "0.99, 0"})
  void track_ofAPointAtATenth_isDrawnThere(String point, String at) {
    assertThat(
            SvgTrack.of(
                Cell.track("", ImmutableList.of(), Range.closed(BigDecimal.ZERO, n("10000")))
                    .at(n(point))))
        .contains("class=\"dot\" d=\"M" + at + " 6h.01\"");
  }

  /** Parts after the first are hatched, and nothing else. */
  @ParameterizedTest
  @EnumSource
  void key_ofAnInk_isHatchedIfItIsALaterPart(Ink ink) {
    boolean isLaterPart = ink.name().matches("PART[1-7]");
    assertThat(Svg.key(ink).contains("hatch")).isEqualTo(isLaterPart);
  }

  @ParameterizedTest
  @CsvSource({"10.000000, 10", "10, 10", "100.50, 100.5", "0.000, 0", "1E+1, 1E+1"})
  void bar_inWords_hasNoZerosAtTheEndOfItsDecimals(String full, String shown) {
    assertThat(Svg.bar(Cell.bar("", n("0"), n(full))))
        .contains("<title>bar of 0 out of " + shown + "</title>");
  }

  /** Tracks are 1000 points wide: 0.5 of 2 is a quarter. */
  @Test
  void interval_ofShapes_hasStrokesAndArrows() {
    Range<BigDecimal> scale = Range.closed(BigDecimal.ZERO, TWO);
    String drawn =
        SvgTrack.of(
            Cell.interval(
                "",
                ImmutableList.of(Range.atMost(n("0.5")), Range.closed(n("1"), n("1.5"))),
                Optional.of(n("1.2")),
                Optional.of(n("0.95")),
                scale));
    assertThat(drawn)
        .contains(
            "<title>to 0.5 and from 1 to 1.5, estimate 1.2, threshold 0.95, drawn from 0 to 2</title>")
        .contains("d=\"M0 6H250.0M14 2L0 6L14 10M250.0 2V10\"")
        .contains("d=\"M500.0 6H750.0M500.0 2V10M750.0 2V10\"")
        .contains("class=\"dot\" d=\"M600.0 6h.01\"")
        .contains("class=\"mark\" d=\"M475.0 0V12\"");
  }

  @Test
  void interval_ofAnyNumber_goesOnBothWays() {
    assertThat(
            SvgTrack.of(
                Cell.interval(
                    "",
                    ImmutableList.of(Range.all()),
                    Optional.of(TWO),
                    Optional.empty(),
                    Range.singleton(TWO))))
        .contains("<title>any number, estimate 2, drawn from 2 to 2</title>")
        .contains("d=\"M0 6H1000M14 2L0 6L14 10M986 2L1000 6L986 10\"")
        .contains("class=\"dot\" d=\"M500.0 6h.01\"");
  }

  /** From 1 to 3 of 4 are 250 to 750 of 1000 points, and columns 10 to 30 of 40. */
  @Test
  void track_ofSpans_isDrawnInBothForms() {
    Cell.Track track =
        Cell.track(
                "a < b",
                ImmutableList.of(
                    Cell.Span.of(BigDecimal.ZERO, BigDecimal.ONE, Ink.GOOD),
                    Cell.Span.of(n("3"), BigDecimal.ONE, Ink.part(9))),
                Range.closed(BigDecimal.ZERO, n("4")))
            .at(n("2"))
            .against(n("4"));
    assertThat(track.text())
        .isEqualTo(
            '|' + "#".repeat(10) + "=".repeat(10) + '*' + "=".repeat(9) + " ".repeat(9) + ":|");
    assertThat(SvgTrack.of(track))
        .contains("<title>a &lt; b</title>")
        .contains("<rect class=\"good-ink\" x=\"0\" y=\"2\" width=\"250.0\" height=\"8\"/>")
        .contains("<rect class=\"part1-ink\" x=\"250.0\" y=\"2\" width=\"500.0\"")
        .contains("<path class=\"hatch part1-ink\" d=\"M250.0 6H750.0\"/>")
        .contains("d=\"M1000.0 0V12\"");
  }
}
