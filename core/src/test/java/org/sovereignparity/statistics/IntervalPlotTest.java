package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.sovereignparity.report.Cell;

class IntervalPlotTest {
  private static final OptionalDouble ONE = OptionalDouble.of(1);

  private static SetLimits limits(OptionalDouble estimate) {
    return new SetLimits(estimate, Sets.P95, ImmutableSet.of());
  }

  // 49 columns from 0.5 to 1.5, so 0.75 is column 12, 1 column 24, 1.25 column 36.
  @Test
  void shapes_areDrawn() {
    IntervalPlot plot =
        IntervalPlot.of(
                ImmutableMap.of(
                    "bounded", limits(ONE).bounded(0.5, 1.5),
                    "ray", limits(ONE).unboundedAbove(0.75),
                    "rays", limits(OptionalDouble.empty()).exclusive(0.75, 1.25),
                    "all", limits(ONE).unbounded()))
            .withMargin(0.75);
    assertThat(plot)
        .hasToString(
            """
            bounded  0.5000..1.5000      |[-----------------------*-----------------------]|
            ray      0.7500..            |            [-----------*----------------------->|
            rays     ..0.7500, 1.2500..  |<-----------]                       [----------->|
            all      any                 |<-----------------------*----------------------->|
                                          0.5000                                     1.5000
            """);
  }

  @Test
  void margin_outsideOfASet_isDrawn() {
    assertThat(
            IntervalPlot.of(ImmutableMap.of("x", limits(ONE).bounded(0.75, 1.5)))
                .withMargin(0.5)
                .toString())
        .startsWith("x  0.7500..1.5000  |:           [-----------*-----------------------]|\n");
  }

  // 0.75 is column 0, 1 column 16, 1.5 column 48.
  @Test
  void estimate_outsideOfItsSet_isDrawn() {
    SetLimits outside = limits(OptionalDouble.of(1.5));
    assertThat(IntervalPlot.of(ImmutableMap.of("x", outside.bounded(0.75, 1))).toString())
        .startsWith("x  0.7500..1.0000  |[---------------]                               *|\n");
  }

  @Test
  void onePoint_isDrawnInTheMiddle() {
    IntervalPlot plot = IntervalPlot.of(ImmutableMap.of("x", limits(ONE).bounded(1, 1)));
    assertThat(plot.toString())
        .startsWith("x  1.0000..1.0000  |                        *                        |\n")
        .endsWith(" 1.0000" + " ".repeat(37) + "1.0000\n");
    assertThat(((Cell.Track) plot.table().rows().get(0).get(2)).scale())
        .isEqualTo(Range.singleton(BigDecimal.valueOf(1.0)));
  }

  @Test
  void picture_hasTheSetItsEstimateAndTheMargin() {
    IntervalPlot plot =
        IntervalPlot.of(ImmutableMap.of("x", limits(ONE).bounded(0.75, 1.5))).withMargin(0.5);
    Range<BigDecimal> set = Range.closed(BigDecimal.valueOf(0.75), BigDecimal.valueOf(1.5));
    assertThat(plot.table().rows().get(0).get(2))
        .isEqualTo(
            Cell.interval(
                "|:           [-----------*-----------------------]|",
                ImmutableList.of(set),
                Optional.of(BigDecimal.valueOf(1.0)),
                Optional.of(BigDecimal.valueOf(0.5)),
                Range.closed(BigDecimal.valueOf(0.5), BigDecimal.valueOf(1.5))));
  }

  @Test
  void nothing_isEmpty() {
    assertThat(IntervalPlot.of(ImmutableMap.of())).hasToString("");
    assertThat(
            IntervalPlot.of(ImmutableMap.of("x", limits(OptionalDouble.empty()).unbounded()))
                .toString())
        .contains("any");
  }

  @Test
  void great_isShortened() {
    assertThat(IntervalPlot.limits(limits(ONE).bounded(-1, 123_456_789_012.0)))
        .isEqualTo("-1.0000..1.23E+11");
    assertThat(IntervalPlot.limits(limits(ONE).bounded(0.123456789, 123_456_789)))
        .isEqualTo("0.1235..123456789.0000");
  }

  @Test
  void margin_notFinite_isRefused() {
    assertThatThrownBy(() -> IntervalPlot.of(ImmutableMap.of()).withMargin(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Margin must be finite: NaN");
  }
}
