package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sovereignparity.statistics.Coverage.Method;
import org.sovereignparity.statistics.Coverage.Point;

/** What the page of coverage says is what is computed, and is computed rightly. */
class CoverageTest {
  private static final Path PAGE =
      Path.of("src/main/java/org/sovereignparity/statistics/doc-files/coverage.html");

  // Wilson's limits of 1 and 2 of 10 are 0.0179..0.4042 and 0.0567..0.5098 (R, binom), so that 0,
  // 1,
  // 9 and 10 of 10 miss one half: 22 outcomes of 1,024.
  @Test
  void wilson_halfOfTen_isCountedByHand() {
    Method<Proportion> wilson = CoverageTable.ofProportions().get(0);
    assertThat(Coverage.ofProportion(wilson, 10, 0.5)).isCloseTo(1 - 22 / 1024.0, offset(1e-12));
  }

  @Test
  void everything_isCoveredByAllNumbers() {
    Point at = Point.ofRatio(0.95, 0.9);
    ConfidenceSet all =
        new ConfidenceSet.UnboundedAbove(
            OptionalDouble.empty(), CoverageTable.LEVEL, ImmutableSet.of(), 0);
    assertThat(Coverage.ofParts(new Method<>("all", of -> all), 30, at, 0.95))
        .isCloseTo(1, offset(1e-7));
    assertThat(Coverage.ofPairs(new Method<>("all", of -> all), 30, at)).isCloseTo(1, offset(1e-7));
    assertThat(Coverage.simulated(new Method<>("all", of -> all), 30, at, 10)).isEqualTo(1);
  }

  @Test
  void clopperPearson_isNeverBelowItsLevel() {
    Method<Proportion> exact = CoverageTable.ofProportions().get(1);
    for (double p : CoverageTable.PARTS) {
      assertThat(Coverage.ofProportion(exact, 30, p)).isGreaterThanOrEqualTo(0.95);
    }
  }

  @Test
  void page_rows_areWhatIsComputed() throws IOException {
    List<String> lines = Files.readAllLines(PAGE);
    for (Method<Proportion> method : CoverageTable.ofProportions()) {
      assertThat(lines)
          .contains(
              row(
                  method.name(),
                  CoverageTable.PARTS.stream().map(p -> Coverage.ofProportion(method, 30, p))));
    }
    for (Method<Coverage.Parts> method : CoverageTable.ratios()) {
      assertThat(lines)
          .contains(
              row(
                  method.name(),
                  CoverageTable.POINTS.stream()
                      .map(at -> Coverage.ofParts(method, 30, at, at.ratio()))));
    }
    for (Method<PairedCounts> method : CoverageTable.paired()) {
      assertThat(lines)
          .contains(
              row(
                  method.name(),
                  CoverageTable.POINTS.stream().map(at -> Coverage.ofPairs(method, 30, at))));
    }
  }

  // Koopman's interval shows this in 3.3 % of cases.
  @Test
  void combinedScore_fewSeparateItems_keepsItsPromise() {
    SupportErrors.Rates rates =
        SupportErrors.ofParts(MeanRatioMethod.COMBINED_SCORE, 30, Point.ofRatio(0.95, 0.5));
    assertThat(rates.shown()).isBetween(0.01, 0.03);
    assertThat(rates.refuted()).isBetween(0.01, 0.03);
  }

  private static String row(String method, Stream<Double> coverages) {
    StringBuilder row = new StringBuilder("<tr><td>" + method + "</td><td>30</td>");
    coverages.forEach(c -> row.append("<td>").append(CoverageTable.cell(c)).append("</td>"));
    return row.append("</tr>").toString();
  }
}
