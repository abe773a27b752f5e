package org.sovereignparity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.support.ParitySupport;
import org.sovereignparity.parity.support.SupportData;
import org.sovereignparity.statistics.BenchmarkEvidence;
import org.sovereignparity.statistics.BenchmarkRatio;
import org.sovereignparity.statistics.Bootstrap;
import org.sovereignparity.statistics.ClusterCorrection;
import org.sovereignparity.statistics.Clusters;
import org.sovereignparity.statistics.ConfidenceLevel;
import org.sovereignparity.statistics.ConfidenceSet;
import org.sovereignparity.statistics.DifferenceMethod;
import org.sovereignparity.statistics.Expectation;
import org.sovereignparity.statistics.IntervalPlot;
import org.sovereignparity.statistics.MeanEstimate;
import org.sovereignparity.statistics.MeanRatioMethod;
import org.sovereignparity.statistics.Multiplicity;
import org.sovereignparity.statistics.NonInferiority;
import org.sovereignparity.statistics.PairedCounts;
import org.sovereignparity.statistics.PairedRatioMethod;
import org.sovereignparity.statistics.PairedSample;
import org.sovereignparity.statistics.ParityPlan;
import org.sovereignparity.statistics.Proportion;
import org.sovereignparity.statistics.ProportionMethod;
import org.sovereignparity.statistics.RatioAggregate;
import org.sovereignparity.statistics.RatioMethod;
import org.sovereignparity.statistics.Sample;
import org.sovereignparity.statistics.StandardError;
import org.sovereignparity.statistics.SupportMethod;
import org.sovereignparity.statistics.TestResult;

/**
 * The examples of the page on statistics, which print what they say.
 *
 * <p>Where a number is not by hand, its authority stands beside it; rows such as PAR-FLIP-01 are of
 * {@code statistics.csv}, which quotes the source. Scipy means a plain computation from the
 * formulas of the documentation with numpy 2 and scipy 1.17, that shares no code with the library.
 */
class StatisticsPageTest {
  private static final Path PAGE = Path.of("docs/statistics.md");
  private static final Path SOURCE =
      Path.of("src/test/java/org/sovereignparity/StatisticsPageTest.java");
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CUT =
      Pattern.compile("// page: start\n(.*?) *// page: end", Pattern.DOTALL);
  private static final Pattern PRINTED = Pattern.compile("; // (.*)");

  private static final ConfidenceLevel P95 = ConfidenceLevel.of(0.95);
  private static final BenchmarkEvidence MATHS =
      BenchmarkEvidence.sameItems(PairedCounts.of(850, 40, 60, 50));
  private static final BenchmarkEvidence CODE =
      BenchmarkEvidence.sameItems(PairedCounts.of(400, 100, 90, 410));

  /** PAR-FLIP-01, and PAR-FLIP-02. */
  private static void oneRatio() {
    // page: start
    ConfidenceLevel level = ConfidenceLevel.of(0.95);
    // 850 items both models answered rightly, 40 only the candidate, 60 only the reference.
    BenchmarkEvidence maths = BenchmarkEvidence.sameItems(PairedCounts.of(850, 40, 60, 50));
    ConfidenceSet set = MeanRatioMethod.SCORE.interval(maths, level);
    System.out.println(IntervalPlot.limits(set)); // 0.9562..0.9995
    System.out.println(set.liesAbove(0.95)); // true
    System.out.println(set.assumptions()); // [independent-items, same-items, large-sample]

    // The same totals, when it is not known who answered which item.
    BenchmarkEvidence totals =
        BenchmarkEvidence.separateItems(Proportion.of(890, 1000), Proportion.of(910, 1000));
    set = MeanRatioMethod.SCORE.interval(totals, level);
    System.out.println(IntervalPlot.limits(set)); // 0.9494..1.0071
    System.out.println(set.liesAbove(0.95)); // false
    // page: end
  }

  /**
   * FIEL-PAIR-01, DELTA-01, FIEL-UNB-01, FIEL-TL-01 and FIEL-POOL-01: the sleep data of Student
   * 1908.
   */
  private static void scores(ConfidenceLevel level) {
    // page: start
    double[] x = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    double[] y = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
    BenchmarkEvidence scores = BenchmarkEvidence.sameItems(PairedSample.of(x, y));
    ConfidenceSet fieller = MeanRatioMethod.FIELLER.interval(scores, level);
    System.out.println(IntervalPlot.limits(fieller)); // -0.4849..0.6566
    ConfidenceSet delta = MeanRatioMethod.DELTA.interval(scores, level);
    System.out.println(IntervalPlot.limits(delta)); // -0.0332..0.6770

    // The other way round the denominator may be zero, and the set is two rays.
    BenchmarkEvidence turned = BenchmarkEvidence.sameItems(PairedSample.of(y, x));
    fieller = MeanRatioMethod.FIELLER.interval(turned, level);
    System.out.println(IntervalPlot.limits(fieller)); // ..-2.0622, 1.5230..

    // If each model had been asked items of its own, with a variance each or one for both.
    BenchmarkEvidence separate = BenchmarkEvidence.separateItems(Sample.of(x), Sample.of(y));
    fieller = MeanRatioMethod.FIELLER.interval(separate, level);
    System.out.println(IntervalPlot.limits(fieller)); // -0.2358..1.1634
    fieller = MeanRatioMethod.FIELLER_POOLED.interval(separate, level);
    System.out.println(IntervalPlot.limits(fieller)); // -0.2341..1.1448
    // page: end
  }

  /** By scipy. */
  private static void errors(ConfidenceLevel level) {
    // page: start
    // Scores 71.2 and 74.0 with their standard errors, of 1,000 items each.
    BenchmarkEvidence errors =
        BenchmarkEvidence.separateItems(
            new MeanEstimate(71.2, 0.9, 1000), new MeanEstimate(74.0, 0.8, 1000));
    ConfidenceSet delta = MeanRatioMethod.DELTA.interval(errors, level);
    System.out.println(IntervalPlot.limits(delta)); // 0.9308..0.9935
    // page: end
  }

  /** RR-KOOP-01, PRR-TANG-01, DIFF-NEWC-01 and WIL-01. */
  private static void proportions(ConfidenceLevel level) {
    // page: start
    Proportion seven = Proportion.of(7, 34);
    Proportion one = Proportion.of(1, 34);
    ConfidenceSet set = RatioMethod.KOOPMAN.interval(seven, one, level);
    System.out.println(IntervalPlot.limits(set)); // 1.2209..42.5757
    set = PairedRatioMethod.TANG.interval(PairedCounts.of(59, 6, 16, 80), level);
    System.out.println(IntervalPlot.limits(set)); // 0.7476..0.9876
    set = DifferenceMethod.NEWCOMBE.interval(seven, one, level);
    System.out.println(IntervalPlot.limits(set)); // 0.0189..0.3404
    set = ProportionMethod.WILSON.interval(Proportion.of(190, 200), level);
    System.out.println(IntervalPlot.limits(set)); // 0.9104..0.9726
    // page: end
  }

  /** By scipy. */
  private static void severalBenchmarks(BenchmarkEvidence maths, ConfidenceLevel level) {
    // page: start
    BenchmarkEvidence code = BenchmarkEvidence.sameItems(PairedCounts.of(400, 100, 90, 410));
    List<BenchmarkRatio> both = List.of(BenchmarkRatio.of(maths, 2), BenchmarkRatio.of(code, 1));
    ConfidenceSet ofMeans =
        MeanRatioMethod.FIELLER.interval(both, RatioAggregate.RATIO_OF_MEANS, level);
    System.out.println(IntervalPlot.limits(ofMeans)); // 0.9667..1.0077
    ConfidenceSet ofRatios =
        MeanRatioMethod.DELTA.interval(both, RatioAggregate.MEAN_OF_RATIOS, level);
    System.out.println(IntervalPlot.limits(ofRatios)); // 0.9688..1.0155
    ConfidenceSet least = MeanRatioMethod.SCORE.intervalOfLeast(List.of(both.get(0)), level);
    System.out.println(IntervalPlot.limits(least)); // 0.9562..
    // page: end
  }

  /**
   * By numpy's resampling 0.9569..1.0000, and 0.9680 for the capped ratio; the ratios of so many
   * items lie 0.001 from each other.
   */
  private static void bootstrap(
      BenchmarkEvidence maths, List<BenchmarkRatio> both, ConfidenceLevel level) {
    // page: start
    Bootstrap bootstrap = Bootstrap.ofSeed(2026).withReplicates(20_000);
    System.out.println(IntervalPlot.limits(bootstrap.interval(maths, level))); // 0.9565..0.9989
    Bootstrap corrected = bootstrap.withBca();
    System.out.println(IntervalPlot.limits(corrected.interval(maths, level))); // 0.9562..0.9989

    // With a cap of 1 the surplus on code pays for nothing on maths. The upper limit is the cap.
    SupportMethod capped = bootstrap.withCap(1).orElseThrow();
    ConfidenceSet set = capped.interval(both, RatioAggregate.MEAN_OF_RATIOS, level);
    System.out.println(IntervalPlot.limits(set)); // 0.9681..1.0000
    // page: end
  }

  /**
   * CLU-01; without clusters by hand: 7/12 x 5/12 / 11 is 0.14865 squared. Clusters of a ratio by
   * scipy.
   */
  private static void clusters() {
    // page: start
    // Twelve answers to questions about four texts.
    Sample right = Sample.of(1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0);
    Clusters texts = Clusters.of(0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3);
    System.out.printf("%.4f%n", StandardError.of(right)); // 0.1486
    double error = StandardError.clustered(right, texts, ClusterCorrection.NONE);
    System.out.printf("%.4f%n", error); // 0.2029

    // The same of a ratio, here with C / (C - 1) for C clusters and t of C - 1.
    Sample reference = Sample.of(1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1);
    BenchmarkEvidence evidence =
        BenchmarkEvidence.sameItems(PairedSample.of(right, reference), texts);
    ConfidenceSet set = MeanRatioMethod.DELTA.interval(evidence, ConfidenceLevel.of(0.95));
    System.out.println(IntervalPlot.limits(set)); // 0.1675..1.2325
    // page: end
  }

  /** PAR-FLIP-01. */
  private static void support(ConfidenceLevel level) {
    // page: start
    Scoreboard board =
        Scoreboard.builder()
            .add(Benchmark.of("maths", Scale.PERCENT, Direction.HIGHER_IS_BETTER))
            .score("A", "maths", "89")
            .score("B", "maths", "91")
            .build();
    ParityAssessment assessment =
        ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS).toBuilder()
            .cap(Rational.ONE)
            .build()
            .assess(board, "A", Frontier.model("B"), Threshold.atLeast("95%"));
    SupportData data =
        SupportData.builder().sameItems("maths", PairedCounts.of(850, 40, 60, 50)).build();
    ParitySupport support = ParitySupport.of(assessment, data, Bootstrap.ofSeed(2026), level);
    System.out.println(assessment.verdict().orElseThrow()); // MET
    System.out.println(support.verdict().orElseThrow()); // shown
    // page: end
  }

  /** PAR-FLIP-01, PAR-LIN-01 and PAR-FLIP-02, as statistics.csv has them. */
  private static void tests(BenchmarkEvidence maths, BenchmarkEvidence totals) {
    // page: start
    TestResult score = NonInferiority.score(maths, 0.95);
    System.out.printf("z %.3f, p %.5f%n", score.statistic(), score.pValue()); // z 2.492, p 0.00635
    System.out.println(score.isShownAt(0.025)); // true
    TestResult linearised = NonInferiority.linearised(maths, 0.95);
    System.out.printf("%.5f%n", linearised.pValue()); // 0.00464
    System.out.println(NonInferiority.score(totals, 0.95).isShownAt(0.025)); // false
    // page: end
  }

  /** HOLM-02, and the greatest of its p-values. */
  private static void multiplicity() {
    // page: start
    double[] p = {0.002, 0.004, 0.006, 0.008, 0.01, 0.012};
    System.out.println(
        Arrays.toString(Multiplicity.HOLM.adjust(p))); // [0.012, 0.02, 0.024, 0.024, 0.024, 0.024]
    System.out.println(Multiplicity.pValueOfAll(p)); // 0.012
    // page: end
  }

  /** By scipy, all outcomes counted: 0.801 with 1222 items; 0.422 with 500, at 0.9943 0.802. */
  private static void plan() {
    // page: start
    // Both answer the same items, 89 % and 91 % of them rightly, and disagree on every tenth.
    Expectation expectation = Expectation.sameItems(0.89, 0.91, 0.10);
    ParityPlan plan = ParityPlan.ofMargin(0.95);
    System.out.println(plan.items(expectation)); // 1222
    System.out.printf("%.3f%n", plan.power(expectation, 500)); // 0.417
    System.out.printf("%.4f%n", plan.smallestRatio(expectation, 500)); // 0.9943
    // page: end
  }

  @Test
  void javaBlocks_areCutFromHere() throws IOException {
    assertThat(all(JAVA, PAGE)).containsExactlyElementsOf(all(CUT, SOURCE));
  }

  @Test
  void examples_print_whatTheySay() throws IOException {
    List<BenchmarkRatio> both = List.of(BenchmarkRatio.of(MATHS, 2), BenchmarkRatio.of(CODE, 1));
    BenchmarkEvidence totals =
        BenchmarkEvidence.separateItems(Proportion.of(890, 1000), Proportion.of(910, 1000));
    String printed =
        printed(
            () -> {
              oneRatio();
              scores(P95);
              errors(P95);
              proportions(P95);
              severalBenchmarks(MATHS, P95);
              bootstrap(MATHS, both, P95);
              clusters();
              support(P95);
              tests(MATHS, totals);
              multiplicity();
              plan();
            });
    assertThat(printed.lines())
        .containsExactlyElementsOf(
            all(CUT, SOURCE).stream()
                .flatMap(cut -> PRINTED.matcher(cut).results())
                .map(match -> match.group(1))
                .toList());
  }

  private static String printed(Runnable examples) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try {
      examples.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8);
  }

  private static List<String> all(Pattern pattern, Path file) throws IOException {
    return pattern
        .matcher(Files.readString(file))
        .results()
        .map(match -> match.group(1).stripTrailing().stripIndent())
        .toList();
  }
}
