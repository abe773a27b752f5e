package org.sovereignparity.parity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.report.Report;

/** Pictures worked out by hand: a line drawn with characters has 40 columns. */
class FiguresTest {
  private static final ParityPolicy MEAN = ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS);

  private static Scoreboard board(String... scores) {
    Scoreboard.Builder board = Scoreboard.builder();
    for (int i = 0; i < scores.length; i++) {
      String[] row = scores[i].split(" ");
      String id = "b" + i;
      board.add(Benchmark.of(id, Scale.PERCENT, Direction.HIGHER_IS_BETTER));
      for (int j = 0; j < row.length; j++) {
        if (!row[j].equals("-")) {
          board.score("m" + j, id, row[j]);
        }
      }
    }
    return board.build();
  }

  private static String figures(Report report) {
    String text = report.drawn().toString();
    String without = report.toString();
    int title = without.indexOf('\n') + 1;
    return text.substring(
        report.title().isPresent() ? title : 0,
        text.length() - (report.title().isPresent() ? without.length() - title : without.length()));
  }

  /**
   * 48/50 is 96 %, 25/50 is 50 %; their mean is 73 %, of 40 columns 29.2. The ratio of means is the
   * same; the geometric mean is the root of 0.48, 69.28 %. Below, the scale goes from 41 % to 104
   * %: the range 50..95 % with a fifth of it, 9 %, on both sides, so that 73 % is (73-41)/63 of 40.
   */
  @Test
  void explain_assessment_drawsBenchmarksAndWhereTheVerdictTurns() {
    ParityAssessment assessment =
        MEAN.assess(board("48 50", "25 50"), "m0", Frontier.model("m1"), Threshold.percent(95));
    assertThat(figures(assessment.explain()))
        .isEqualTo(
            """

            Each benchmark against 95.00 %:
              1 of 2 benchmarks reach it: their bars are filled, and those of the others hollow.
              benchmark                 ratio
              b0                      96.00 %  |######################################: |
              b1                      50.00 %  |====================                  : |
              all, as mean-of-ratios  73.00 %  |=============================         : |
                                                0.0 %                            100.0 %

            Where the verdict turns:
              From left to right the threshold rises; the verdict is MET as far as the bar is filled, up to the ratio. The
                  upright line is the threshold that was asked for, 95.00 %.
              aggregation                 ratio
              mean-of-ratios            73.00 %  |####################*=============:=====|
              ratio-of-means            73.00 %  |####################*=============:=====|
              geometric-mean-of-ratios  69.28 %  |##################*===============:=====|
              minimum-ratio             50.00 %  |######*===========================:=====|
                                                  41.0 %                           104.0 %
            """);
  }

  @Test
  void explain_assessmentWithoutThreshold_drawsBenchmarksAlone() {
    ParityAssessment assessment = MEAN.assess(board("48 50", "30 20"), "m0", Frontier.model("m1"));
    assertThat(figures(assessment.explain()))
        .isEqualTo(
            """

            Each benchmark:
              benchmark                  ratio
              b0                       96.00 %  |##########################              |
              b1                      150.00 %  |########################################|
              all, as mean-of-ratios  123.00 %  |#################################       |
                                                 0.0 %                            150.0 %
            """);
  }

  @Test
  void explain_undetermined_hasNoFigures() {
    ParityAssessment assessment =
        MEAN.assess(board("- 50", "25 50"), "m0", Frontier.model("m1"), Threshold.percent(95));
    assertThat(assessment.explain().figures()).isEmpty();
  }

  /** Of 20, 30 and 50 the middle one is a third of the way. */
  @Test
  void explain_table_isAHeatMap() {
    Report report =
        MEAN.assessAll(board("20 30 50", "7 - 7"), Frontier.model("m2"), Threshold.percent(95))
            .explain();
    assertThat(figures(report))
        .isEqualTo(
            """
            Scores:
              In each row the best score is the darkest and the worst the lightest; where a score is missing, the cell is hatched.
              benchmark  m0       m1  m2
              b0         20       30  50
              b1          7  missing   7

            """);
    assertThat(report.toHtml())
        .contains(
            "<th scope=\"row\">b0</th><td class=\"r shade\" style=\"--shade:0\">20</td>"
                + "<td class=\"r shade\" style=\"--shade:33.3\">30</td>"
                + "<td class=\"r shade\" style=\"--shade:100.0\">50</td>")
        .contains("<td class=\"r hatched\">missing</td>")
        .contains("<td class=\"r shade\" style=\"--shade:100.0\">7</td>");
  }

  @ParameterizedTest
  @CsvSource({"30, 1, true", "31, 1, false", "2, 150, true", "2, 151, false"})
  void explain_tableOfManyScores_hasNoHeatMap(int models, int benchmarks, boolean hasOne) {
    String row = IntStream.range(0, models).mapToObj(i -> "5").collect(joining(" "));
    String[] rows = IntStream.range(0, benchmarks).mapToObj(i -> row).toArray(String[]::new);
    assertThat(
            MEAN.assessAll(board(rows), Frontier.model("m0"), Threshold.percent(95))
                .explain()
                .figures())
        .hasSize(hasOne ? 1 : 0);
  }

  /** Of 5 and 0 there is no other ratio than that of the means. */
  @Test
  void explain_assessmentOfOneRatio_hasNothingToCompare() {
    ParityAssessment assessment =
        ParityPolicy.strict(Aggregation.RATIO_OF_MEANS)
            .assess(board("5 10", "5 0"), "m0", Frontier.model("m1"), Threshold.percent(95));
    assertThat(figures(assessment.explain()))
        .contains("Each benchmark against 95.00 %:")
        .doesNotContain("Where the verdict turns");
  }
}
