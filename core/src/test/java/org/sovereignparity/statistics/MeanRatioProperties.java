package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.DataDispersion;
import org.apache.commons.statistics.inference.TTest;

/** Sets of ratios of means against the tests of another library, whose inversion they are. */
class MeanRatioProperties {
  private static final ConfidenceLevel P90 = ConfidenceLevel.of(0.9);

  private static double[] scores(Random random, int size, double mean) {
    return random.doubles(size, mean - 1, mean + 1).map(x -> Math.rint(x * 1e3) / 1e3).toArray();
  }

  private static BenchmarkEvidence paired(double[] x, double[] y) {
    return BenchmarkEvidence.sameItems(PairedSample.of(x, y));
  }

  @Property(tries = 300)
  void fieller_anyRatio_isInWhereStudentDoesNotReject(@ForAll long seed) {
    Random random = new Random(seed);
    int n = 3 + random.nextInt(20);
    double[] x = scores(random, n, random.nextDouble());
    double[] y = scores(random, n, random.nextDouble());
    ConfidenceSet set = MeanRatioMethod.FIELLER.interval(paired(x, y), P90);
    for (int i = 0; i < 20; i++) {
      double ratio = random.nextGaussian() * Math.exp(random.nextGaussian());
      double[] d = new double[n];
      for (int j = 0; j < n; j++) {
        d[j] = x[j] - ratio * y[j];
      }
      check(set, ratio, TTest.withDefaults().test(d).getPValue());
    }
  }

  @Property(tries = 300)
  void fiellerOfSeparateItems_anyRatio_isInWhereStudentDoesNotReject(@ForAll long seed) {
    Random random = new Random(seed);
    double[] x = scores(random, 2 + random.nextInt(20), random.nextDouble());
    double[] y = scores(random, 2 + random.nextInt(20), random.nextDouble());
    ConfidenceSet set =
        MeanRatioMethod.FIELLER.interval(
            BenchmarkEvidence.separateItems(Sample.of(x), Sample.of(y)), P90);
    // Gaps are filled: what is not rejected is in, and the test is at its limit at the ends.
    for (int i = 0; i < 20; i++) {
      double ratio = random.nextGaussian() * Math.exp(random.nextGaussian());
      double p = welch(x, y, ratio);
      if (p > 0.1 + 1e-9) {
        assertThat(set.contains(ratio)).as("%s %s %s", set, ratio, p).isTrue();
      }
    }
    for (double end : set.limits()) {
      assertThat(welch(x, y, end)).as("%s", set).isCloseTo(0.1, offset(1e-9));
    }
  }

  private static double welch(double[] x, double[] y, double ratio) {
    return TTest.withDefaults()
        .with(AlternativeHypothesis.TWO_SIDED)
        .with(DataDispersion.HETEROSCEDASTIC)
        .test(x, Arrays.stream(y).map(v -> ratio * v).toArray())
        .getPValue();
  }

  private static void check(ConfidenceSet set, double ratio, double p) {
    if (Math.abs(p - 0.1) > 1e-9) {
      assertThat(set.contains(ratio)).as("%s %s %s", set, ratio, p).isEqualTo(p > 0.1);
    }
  }

  @Property(tries = 300)
  void sets_scoresInOtherUnits_scale(@ForAll long seed) {
    Random random = new Random(seed);
    double[] x = scores(random, 9, 3);
    double[] y = scores(random, 9, 3);
    double[] larger = Arrays.stream(x).map(v -> v * 0x1p120).toArray();
    for (MeanRatioMethod method :
        List.of(MeanRatioMethod.FIELLER, MeanRatioMethod.DELTA, MeanRatioMethod.LOG_DELTA)) {
      ConfidenceSet set = method.interval(paired(x, y), Sets.P95);
      ConfidenceSet scaled = method.interval(paired(larger, y), Sets.P95);
      assertThat(Sets.low(scaled)).isEqualTo(Sets.low(set) * 0x1p120);
      assertThat(Sets.high(scaled)).isEqualTo(Sets.high(set) * 0x1p120);
    }
  }

  @Property(tries = 300)
  void tests_anyCounts_areDualToTheirIntervals(@ForAll long seed) {
    Random random = new Random(seed);
    int n = 1 + random.nextInt(60);
    PairedCounts counts =
        PairedCounts.of(
            random.nextInt(n), random.nextInt(n), random.nextInt(n), 1 + random.nextInt(n));
    if (counts.both() + counts.candidateOnly() + counts.referenceOnly() == 0) {
      return;
    }
    double margin = 0.2 + 1.5 * random.nextDouble();
    double alpha = 0.001 + 0.4 * random.nextDouble();
    ConfidenceLevel confidence = ConfidenceLevel.ofErrorRate(2 * alpha);
    TestResult paired = NonInferiority.score(BenchmarkEvidence.sameItems(counts), margin);
    assertThat(PairedRatioMethod.TANG.interval(counts, confidence).liesAbove(margin))
        .isEqualTo(paired.isShownAt(alpha));
    TestResult separate =
        NonInferiority.score(
            BenchmarkEvidence.separateItems(counts.candidate(), counts.reference()), margin);
    assertThat(
            RatioMethod.KOOPMAN
                .interval(counts.candidate(), counts.reference(), confidence)
                .liesAbove(margin))
        .isEqualTo(separate.isShownAt(alpha));
  }

  @Property(tries = 200)
  void linearisedCounts_asItems_areTheSameTest(@ForAll long seed) {
    Random random = new Random(seed);
    PairedCounts counts =
        PairedCounts.of(
            1 + random.nextInt(20), random.nextInt(9), random.nextInt(9), 1 + random.nextInt(9));
    PairedSample items = Items.of(counts);
    TestResult byCounts = NonInferiority.linearised(BenchmarkEvidence.sameItems(counts), 0.95);
    TestResult byItems = NonInferiority.linearised(BenchmarkEvidence.sameItems(items), 0.95);
    assertThat(byCounts.statistic()).isCloseTo(byItems.statistic(), offset(1e-9));
    assertThat(byCounts.pValue()).isCloseTo(byItems.pValue(), offset(1e-10));
    Clusters own = Clusters.of(IntStream.range(0, items.size()).toArray());
    TestResult clustered = NonInferiority.linearised(BenchmarkEvidence.sameItems(items, own), 0.95);
    assertThat(clustered.statistic()).isCloseTo(byItems.statistic(), offset(1e-9));
  }
}
