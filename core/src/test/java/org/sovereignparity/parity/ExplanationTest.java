package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.parity.Aggregation.GEOMETRIC_MEAN_OF_RATIOS;
import static org.sovereignparity.parity.Aggregation.MEAN_OF_RATIOS;
import static org.sovereignparity.parity.Aggregation.RATIO_OF_MEANS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.benchmark.Protocol;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.report.Report;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

/** Texts for people, against files that a person has read; README.md beside them tells more. */
class ExplanationTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/sovereignparity/parity");
  private static final Frontier B = Frontier.model("B");

  @Test
  void explain_kExaoneAgainstDeepSeek_isTheGoldenFile() throws IOException {
    assertGolden(
        "k-exaone-deepseek",
        ParityPolicy.strict(MEAN_OF_RATIOS),
        Boards.kExaone(),
        Boards.K_EXAONE,
        Frontier.model(Boards.DEEPSEEK),
        Boards.AT_95);
  }

  @Test
  void explain_kExaoneAgainstTheBestWithACap_isTheGoldenFile() throws IOException {
    assertGolden(
        "k-exaone-best-capped",
        ParityPolicy.strict(MEAN_OF_RATIOS).toBuilder()
            .cap(Rational.ONE)
            .missing(MissingScores.EXCLUDE)
            .build(),
        Boards.kExaone(),
        Boards.K_EXAONE,
        Frontier.bestPerBenchmark(Boards.RIVALS),
        Boards.AT_95);
  }

  @Test
  void explain_missingScore_isTheGoldenFile() throws IOException {
    assertGolden(
        "k-exaone-undetermined",
        ParityPolicy.strict(RATIO_OF_MEANS),
        Boards.kExaone(),
        Boards.K_EXAONE,
        Frontier.bestModel(Boards.RIVALS),
        Boards.AT_95);
  }

  /** Hangul takes two columns of a terminal. */
  @Test
  void explain_koreanNames_isTheGoldenFile() throws IOException {
    assertGolden(
        "korean-names",
        ParityPolicy.strict(RATIO_OF_MEANS),
        Boards.of("- 엑사원 A.X 솔라", "한국어이해 61.8 54.3 62.7", "HRM8K 90.9 91.6 90.6", "수학 19 20 7"),
        "엑사원",
        Frontier.bestPerBenchmark(ImmutableList.of("A.X", "솔라")),
        Boards.AT_95);
  }

  /** 0.9458 is the ratio that passes 0.95 only because the rule rounds it. */
  @Test
  void explain_roundedThreshold_isTheGoldenFile() throws IOException {
    assertGolden(
        "rounded-threshold",
        ParityPolicy.strict(RATIO_OF_MEANS),
        Boards.of("- A B", "x 94.58 100"),
        "A",
        B,
        Threshold.parse(">= 0.95 rounded half-up-2"));
  }

  @Test
  void explain_protocolsSourcesAndZeros_isTheGoldenFile() throws IOException {
    Citation citation =
        Citation.of(
            Source.builder().id("CARD").title("Model card of A").build(),
            "table 1",
            Confidence.REPORTED);
    Score score =
        Score.builder()
            .model("A")
            .benchmark("x")
            .value(Rational.of(90))
            .protocol(Protocol.of(ImmutableMap.of("shots", "5")))
            .citation(citation)
            .build();
    Scoreboard board =
        Scoreboard.builder()
            .add(Boards.percent("x"))
            .add(Boards.percent("y"))
            .add(score)
            .score("B", "x", "80")
            .score("B", "y", "40")
            .build();
    assertGolden(
        "protocols-sources-zeros",
        ParityPolicy.strict(GEOMETRIC_MEAN_OF_RATIOS).toBuilder()
            .missing(MissingScores.COUNTS_ZERO)
            .build(),
        board,
        "A",
        B,
        Threshold.moreThan("95%"));
  }

  /** 19/20 against the threshold 0.95, of which a bar of the whole width is 1. */
  @Test
  void explain_ratios_haveBarsAgainstTheThreshold() {
    assertThat(
            ParityPolicy.strict(MEAN_OF_RATIOS)
                .assess(Boards.of("- A B", "x 95 100"), "A", B, Boards.AT_95)
                .explain()
                .toHtml())
        .contains(
            "<h3 class=\"good\">A / B, mean-of-ratios: 95.00 % = 19/20, &gt;= 95.00 %, MET</h3>")
        .contains("95.00 %<svg class=\"bar\"")
        .contains("<title>bar of 0.95 out of 1, threshold 0.95</title>")
        .contains("<td class=\"good\">MET</td>");
  }

  @ParameterizedTest
  @CsvSource({
    "95, >= 0.95, 95.00 % = 19/20, '>= 95.00 %, MET'",
    "95, > 0.95, 95.00 % = 19/20, '> 95.00 %, NOT_MET'",
    "94.996, >= 0.95, 94.996 % = 23749/25000, '>= 95.00 %, NOT_MET'",
    "95.0001, > 0.95, 95.0001 % = 950001/1000000, '> 95.00 %, MET'"
  })
  void toString_oneScore_isOneLine(String score, String threshold, String ratio, String verdict) {
    assertThat(
            ParityPolicy.strict(MEAN_OF_RATIOS)
                .assess(
                    Boards.of("- A B", "x " + score + " 100"), "A", B, Threshold.parse(threshold)))
        .hasToString("A / B, mean-of-ratios: " + ratio + ", " + verdict);
  }

  @Test
  void toString_missingScore_saysWhy() {
    assertThat(
            ParityPolicy.strict(MEAN_OF_RATIOS)
                .assess(Boards.of("- A B", "x - 100", "y 95 100"), "A", B, Boards.AT_95))
        .hasToString("A / model B, mean-of-ratios: >= 95.00 %, UNDETERMINED (NO_SCORE)");
  }

  @Test
  void toString_withoutAThreshold_hasNoVerdict() {
    ParityAssessment assessment =
        ParityPolicy.strict(MEAN_OF_RATIOS).assess(Boards.of("- A B", "x 1 3"), "A", B);
    assertThat(assessment).hasToString("A / B, mean-of-ratios: 33.33 % = 1/3");
    assertThat(assessment.explain().toString())
        .startsWith(assessment.toString())
        .doesNotContain("MET")
        .doesNotContain("To reach");
  }

  private static void assertGolden(
      String name,
      ParityPolicy policy,
      Scoreboard board,
      String candidate,
      Frontier frontier,
      Threshold threshold)
      throws IOException {
    String text = policy.assess(board, candidate, frontier, threshold).explain().toString();
    Path file = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }

  /** 6/5 of the reference is the greatest ratio, and takes the whole width. */
  @Test
  void explain_ratioAboveOne_isTheWholeOfEachBar() {
    Scoreboard board = Boards.of("- A B", "x 60 50");
    ParityPolicy policy = ParityPolicy.strict(MEAN_OF_RATIOS);
    ParityTable table = policy.assessAll(board, B, Boards.AT_95);
    for (Report report :
        List.of(
            policy.assess(board, "A", B, Boards.AT_95).explain(),
            table.explain(),
            table.ranked().explain())) {
      assertThat(report.toHtml())
          .contains("<title>bar of 1.2 out of 1.2, threshold 0.95</title>")
          .doesNotContain("out of 1,");
    }
  }

  @ParameterizedTest
  @CsvSource({
    ">= 0.95, lacks 5.00, 90  to  95.00",
    "> 0.95, lacks more than 5.00, 90  to more than  95.00"
  })
  void explain_shortfall_isOverallAndAlone(String threshold, String overall, String alone) {
    assertThat(
            ParityPolicy.strict(RATIO_OF_MEANS)
                .assess(Boards.of("- A B", "x 90 100"), "A", B, Threshold.parse(threshold))
                .explain()
                .toString())
        .contains("the weighted sum of scores " + overall + "\n")
        .contains("x  alone, from  " + alone + "\n");
  }

  /** 9.5/10 is 0.95. */
  @Test
  void explain_shortfallWhereLessIsBetter_isToLess() {
    ParityPolicy policy =
        ParityPolicy.strict(MEAN_OF_RATIOS).toBuilder()
            .lowerIsBetter(LowerIsBetter.RECIPROCAL)
            .build();
    assertThat(
            policy
                .assess(
                    Boards.of(List.of(Boards.lower("wer", "0..")), "A 11", "B 9.5"),
                    "A",
                    B,
                    Threshold.moreThan("95%"))
                .explain()
                .toString())
        .contains("wer  alone, from  11  to less than  10.00\n");
  }

  /** 1/3 is 95 % of 20/57, and 7/3 that by which 133/60 is 95 %. */
  @Test
  void explain_shortfallOfATie_isRoundedToWhatIsBetter() {
    assertThat(
            ParityPolicy.strict(MEAN_OF_RATIOS)
                .assess(Boards.of("- A B", "x 1/3 20/57"), "A", B, Threshold.moreThan("95%"))
                .explain()
                .toString())
        .contains("x  alone, from  1/3  to more than  0.34\n");
    assertThat(
            ParityPolicy.strict(MEAN_OF_RATIOS).toBuilder()
                .lowerIsBetter(LowerIsBetter.RECIPROCAL)
                .build()
                .assess(
                    Boards.of(List.of(Boards.lower("wer", "0..")), "A 7/3", "B 133/60"),
                    "A",
                    B,
                    Threshold.moreThan("95%"))
                .explain()
                .toString())
        .contains("wer  alone, from  7/3  to less than  2.33\n");
  }

  @Test
  void equals_assessments_areThoseOfTheSameQuestion() {
    Scoreboard board = Boards.of("- A B C", "x 90 100 90");
    ParityPolicy policy = ParityPolicy.strict(MEAN_OF_RATIOS);
    ParityAssessment assessment = policy.assess(board, "A", B, Boards.AT_95);
    assertThat(assessment)
        .isEqualTo(policy.assess(board, "A", B, Boards.AT_95))
        .isNotEqualTo(policy.assess(board, "C", B, Boards.AT_95))
        .isNotEqualTo(policy.assess(board, "A", B))
        .isNotEqualTo(policy.assess(Boards.of("- A B", "x 90 100"), "A", B, Boards.AT_95))
        .isNotEqualTo(ParityPolicy.strict(RATIO_OF_MEANS).assess(board, "A", B, Boards.AT_95))
        .isNotEqualTo("assessment");
  }
}
