package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.sovereignparity.statistics.Refusals.invalid;
import static org.sovereignparity.statistics.Refusals.undefined;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Data at the edge, and what is no data: an answer that is documented, or a refusal. */
class DegenerateDataTest {
  private static final double NAN = Double.NaN;
  private static final Proportion HALF = Proportion.of(1, 2);
  private static final Proportion NONE = Proportion.of(0, 0);
  private static final BenchmarkEvidence HALVES = BenchmarkEvidence.separateItems(HALF, HALF);

  private static BenchmarkEvidence scores(double[] candidate, double[] reference) {
    return BenchmarkEvidence.sameItems(PairedSample.of(candidate, reference));
  }

  private static final List<MeanRatioMethod> PAIRED =
      List.of(MeanRatioMethod.FIELLER, MeanRatioMethod.DELTA, MeanRatioMethod.LOG_DELTA);
  private static final List<MeanRatioMethod> SEPARATE =
      List.of(
          MeanRatioMethod.FIELLER_POOLED,
          MeanRatioMethod.FIELLER,
          MeanRatioMethod.DELTA,
          MeanRatioMethod.LOG_DELTA);

  private static BenchmarkEvidence paired(Sample candidate, Sample reference) {
    return BenchmarkEvidence.sameItems(PairedSample.of(candidate, reference));
  }

  @Test
  void counts_outOfRange_areRefused() {
    invalid(() -> Proportion.of(-1, 2), "Right items must lie within 0..2: -1");
    invalid(() -> Proportion.of(3, 2), "Right items must lie within 0..2: 3");
    invalid(() -> Proportion.of(0, -1), "Items must lie within 0..1000000000: -1");
    invalid(
        () -> Proportion.of(0, 1_000_000_001), "Items must lie within 0..1000000000: 1000000001");
    invalid(() -> PairedCounts.of(1, -2, 3, 4), "Counts must not be negative: 1, -2, 3, 4");
    invalid(
        () -> PairedCounts.of(Integer.MAX_VALUE, Integer.MAX_VALUE, 1, 1),
        "Items must be at most 1000000000: 4294967296");
  }

  @ParameterizedTest
  @ValueSource(doubles = {NAN, 0, 1, -0.5, 1.5, 95, Double.POSITIVE_INFINITY, 1e-17})
  void confidence_notBetween0And1_isRefused(double level) {
    invalid(() -> ConfidenceLevel.of(level), "Confidence must be above 0 and below 1: " + level);
  }

  @ParameterizedTest
  @ValueSource(doubles = {NAN, 0, 1, -1, 1e-31})
  void errorRate_outOfRange_isRefused(double rate) {
    invalid(
        () -> ConfidenceLevel.ofErrorRate(rate),
        "Error rate must be at least 1.0E-30 and below 1: " + rate);
  }

  @ParameterizedTest
  @ValueSource(doubles = {NAN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e51, -1e-51})
  void scores_outOfRange_areRefused(double score) {
    invalid(
        () -> Sample.of(1, score),
        "Score must be 0 or of a magnitude within 1.0E-50..1.0E50: " + score);
  }

  @Test
  void samples_emptyOrUnequal_areRefused() {
    invalid(Sample::of, "Sample must have a score: []");
    invalid(
        () -> PairedSample.of(new double[1], new double[2]), "Samples must be of one size: 1, 2");
    invalid(Clusters::of, "Clusters must have an item: []");
    invalid(
        () -> StandardError.clustered(Sample.of(1, 2), Clusters.of(1), ClusterCorrection.NONE),
        "Clusters must have a label for each of 2 items: 1");
  }

  @ParameterizedTest
  @ValueSource(doubles = {NAN, 0, -0.95, Double.POSITIVE_INFINITY})
  void margin_notPositive_isRefused(double margin) {
    String message = "Margin must be positive: " + margin;
    BenchmarkEvidence counts = BenchmarkEvidence.sameItems(PairedCounts.of(1, 1, 1, 1));
    invalid(() -> NonInferiority.score(HALVES, margin), message);
    invalid(() -> NonInferiority.score(counts, margin), message);
    invalid(() -> NonInferiority.linearised(counts, margin), message);
    invalid(() -> NonInferiority.linearised(scores(new double[2], new double[2]), margin), message);
    invalid(() -> ParityPlan.ofMargin(margin), message);
  }

  @Test
  void pValues_outOfRange_areRefused() {
    invalid(() -> Multiplicity.HOLM.adjust(), "P-values must be at least one: []");
    invalid(() -> Multiplicity.HOLM.adjust(0.5, NAN), "P-value must lie within 0..1: NaN");
    invalid(() -> Multiplicity.pValueOfAll(-0.1), "P-value must lie within 0..1: -0.1");
    invalid(() -> new AdjustedPValue(1.1, 1), "P-value must lie within 0..1: 1.1");
    invalid(() -> new AdjustedPValue(0.5, -0.1), "P-value must lie within 0..1: -0.1");
    TestResult result = NonInferiority.score(HALVES, 0.5);
    invalid(() -> result.isShownAt(0), "Alpha must be above 0 and below 1: 0.0");
  }

  @Test
  void plans_outOfRange_areRefused() {
    invalid(() -> Expectation.separateItems(NAN, 0.5), "Candidate must lie within 0..1: NaN");
    invalid(() -> Expectation.separateItems(0.5, 0), "Reference must be above 0: 0.0");
    invalid(() -> Expectation.separateItems(0.5, 1.5), "Reference must lie within 0..1: 1.5");
    invalid(
        () -> Expectation.sameItems(0.5, 0.25, 0.125),
        "Disagreement must lie within 0.25..0.75: 0.125");
    ParityPlan plan = ParityPlan.ofMargin(0.95);
    invalid(() -> plan.withAlpha(0), "Alpha must be above 0 and at most 0.5: 0.0");
    invalid(() -> plan.withPower(1), "Power must be at least 0.5 and below 1: 1.0");
    invalid(
        () -> plan.power(Expectation.separateItems(0.5, 0.5), 0), "Items must be at least one: 0");
  }

  @Test
  void bootstrap_outOfRange_isRefused() {
    Bootstrap bootstrap = Bootstrap.ofSeed(1);
    invalid(() -> bootstrap.withReplicates(99), "Replicates must lie within 100..10000000: 99");
    invalid(
        () -> bootstrap.withReplicates(10_000_001),
        "Replicates must lie within 100..10000000: 10000001");
    invalid(() -> bootstrap.withThreads(0), "Threads must lie within 1..1000: 0");
    invalid(() -> bootstrap.withThreads(1001), "Threads must lie within 1..1000: 1001");
    invalid(
        () -> bootstrap.run(List.of(), RatioAggregate.MEAN_OF_RATIOS),
        "Benchmarks must be at least one: []");
    BenchmarkEvidence counts = BenchmarkEvidence.sameItems(PairedCounts.of(1, 1, 1, 1));
    invalid(() -> BenchmarkRatio.of(counts, NAN), "Weight must be positive and finite: NaN");
    invalid(() -> BenchmarkRatio.of(counts, 0), "Weight must be positive and finite: 0.0");
    invalid(() -> bootstrap.withCap(0), "Cap must be positive and finite: 0.0");
    invalid(() -> bootstrap.withCap(NAN), "Cap must be positive and finite: NaN");
    invalid(
        () -> bootstrap.withCap(Double.POSITIVE_INFINITY),
        "Cap must be positive and finite: Infinity");
  }

  @Test
  void evidence_noItems_isRefused() {
    String message = "Items must be at least one: 0";
    invalid(() -> BenchmarkEvidence.sameItems(PairedCounts.of(0, 0, 0, 0)), message);
    invalid(() -> BenchmarkEvidence.separateItems(NONE, HALF), message);
    invalid(() -> BenchmarkEvidence.separateItems(HALF, NONE), message);
  }

  @Test
  void evidence_oneItem_hasNoError() {
    BenchmarkEvidence item = BenchmarkEvidence.sameItems(PairedCounts.of(1, 0, 0, 0));
    undefined(item::hasErrorOfZero, "Items must be at least two: 1");
    BenchmarkEvidence cluster =
        BenchmarkEvidence.sameItems(
            PairedSample.of(new double[] {1, 2}, new double[] {2, 1}), Clusters.of(7, 7));
    undefined(
        () -> MeanRatioMethod.DELTA.interval(cluster, Sets.P95),
        "Clusters must be at least two: 1");
    BenchmarkEvidence each = BenchmarkEvidence.separateItems(Proportion.of(1, 1), HALF);
    undefined(each::hasErrorOfZero, "Scores must be at least two of each: 1");
    assertThat(Sets.high(MeanRatioMethod.SCORE.interval(item, Sets.P95))).isGreaterThan(1);
  }

  @ParameterizedTest
  @EnumSource
  void ratio_noItems_isNotDefined(RatioMethod method) {
    undefined(() -> method.interval(NONE, HALF, Sets.P95), "Items must be at least one: 0");
    undefined(() -> method.interval(HALF, NONE, Sets.P95), "Items must be at least one: 0");
  }

  @ParameterizedTest
  @EnumSource
  void pairedRatio_noItems_isNotDefined(PairedRatioMethod method) {
    undefined(
        () -> method.interval(PairedCounts.of(0, 0, 0, 0), Sets.P95),
        "Items must be at least one: 0");
  }

  @ParameterizedTest
  @EnumSource
  void proportion_noItems_isNotDefined(ProportionMethod method) {
    undefined(() -> method.interval(NONE, Sets.P95), "Items must be at least one: 0");
    undefined(() -> method.lowerBound(NONE, Sets.P95), "Items must be at least one: 0");
    undefined(() -> method.upperBound(NONE, Sets.P95), "Items must be at least one: 0");
  }

  // By hand: the statistic is -sqrt(n (r - 1)) above 1 and sqrt(n (1 - r) / r) below.
  @Test
  void scores_allRight_areAsByHand() {
    double square = 1.959963984540054 * 1.959963984540054;
    ConfidenceSet paired = PairedRatioMethod.TANG.interval(PairedCounts.of(50, 0, 0, 0), Sets.P95);
    assertThat(Sets.low(paired)).isEqualTo(1 / (1 + square / 50), offset(1e-14));
    assertThat(Sets.high(paired)).isEqualTo(1 + square / 50, offset(1e-14));
    Proportion all = Proportion.of(50, 50);
    ConfidenceSet separate = RatioMethod.KOOPMAN.interval(all, all, Sets.P95);
    assertThat(Sets.low(separate)).isEqualTo(1 / (1 + square / 50), offset(1e-14));
    assertThat(Sets.high(separate)).isEqualTo(1 + square / 50, offset(1e-14));
  }

  @Test
  void scores_nothingRight_areAllRatios() {
    Proportion wrong = Proportion.of(0, 50);
    assertAll0(RatioMethod.KOOPMAN.interval(wrong, wrong, Sets.P95));
    assertAll0(RatioMethod.MIETTINEN_NURMINEN.interval(wrong, wrong, Sets.P95));
    assertAll0(RatioMethod.MOVER.interval(wrong, wrong, Sets.P95));
    PairedCounts neither = PairedCounts.of(0, 0, 0, 50);
    assertAll0(PairedRatioMethod.TANG.interval(neither, Sets.P95));
    undefined(
        () -> PairedRatioMethod.BONETT_PRICE.interval(neither, Sets.P95),
        "Right items must be at least one: 0");
    undefined(
        () -> NonInferiority.score(BenchmarkEvidence.sameItems(neither), 0.95),
        "Right items must be at least one: 0");
    undefined(
        () -> NonInferiority.score(BenchmarkEvidence.separateItems(wrong, wrong), 0.95),
        "Right items must be at least one: 0");
  }

  private static void assertAll0(ConfidenceSet set) {
    assertThat(set.estimate()).isEmpty();
    assertThat(((ConfidenceSet.UnboundedAbove) set).low()).isZero();
    assertThat(set.liesAbove(0)).isFalse();
    assertThat(set.contains(1e300)).isTrue();
  }

  @Test
  void linearised_constantDifferences_areNotDefined() {
    String message = "Differences must vary: all are ";
    BenchmarkEvidence right = BenchmarkEvidence.sameItems(PairedCounts.of(9, 0, 0, 0));
    BenchmarkEvidence alike = BenchmarkEvidence.sameItems(PairedCounts.of(9, 0, 0, 3));
    undefined(() -> NonInferiority.linearised(right, 0.5), message + "0.5");
    undefined(() -> NonInferiority.linearised(alike, 1), message + "0.0");
    double[] ones = {1, 1, 1};
    undefined(() -> NonInferiority.linearised(scores(ones, ones), 0.5), message + "0.5");
    // The means are 5/3 and 2/3, neither of them a double.
    double[] third = {1, 2, 2};
    undefined(
        () -> NonInferiority.linearised(scores(third, new double[] {0, 1, 1}), 1), message + "1.0");
    undefined(
        () ->
            NonInferiority.linearised(
                BenchmarkEvidence.sameItems(PairedCounts.of(1, 0, 0, 0)), 0.5),
        "Items must be at least two: 1");
    undefined(
        () -> NonInferiority.linearised(scores(ones, new double[3]), 0.5),
        "Mean of the reference must be positive: 0.0");
    undefined(
        () -> NonInferiority.linearised(HALVES, 0.5),
        "Items must be the same of both models: separate-items");
    undefined(
        () -> StandardError.clustered(Sample.of(1, 0), Clusters.of(3, 3), ClusterCorrection.NONE),
        "Clusters must be at least two: 1");
    undefined(() -> StandardError.of(Proportion.of(1, 1)), "Items must be at least two: 1");
    undefined(() -> StandardError.of(Sample.of(1)), "Scores must be at least two: 1");
  }

  @Test
  void means_constantOrZero_areAsDocumented() {
    Sample ones = Sample.of(1, 1, 1);
    Sample zeros = Sample.of(0, 0, 0);
    for (MeanRatioMethod method : PAIRED) {
      ConfidenceSet set = method.interval(paired(ones, ones), Sets.P95);
      assertThat(Sets.low(set)).isEqualTo(1);
      assertThat(Sets.high(set)).isEqualTo(1);
      assertThatThrownBy(() -> assertThat(method.interval(paired(ones, zeros), Sets.P95)).isNull())
          .isInstanceOf(MethodNotDefinedException.class);
      undefined(
          () -> method.interval(scores(new double[1], new double[1]), Sets.P95),
          "Items must be at least two: 1");
    }
    for (MeanRatioMethod method : SEPARATE) {
      ConfidenceSet set = method.interval(BenchmarkEvidence.separateItems(ones, ones), Sets.P95);
      assertThat(Sets.low(set)).isEqualTo(1);
      assertThat(Sets.high(set)).isEqualTo(1);
      BenchmarkEvidence ofZeros = BenchmarkEvidence.separateItems(ones, zeros);
      assertThatThrownBy(() -> assertThat(method.interval(ofZeros, Sets.P95)).isNull())
          .isInstanceOf(MethodNotDefinedException.class);
      undefined(
          () ->
              method.interval(
                  BenchmarkEvidence.separateItems(Sample.of(1), Sample.of(2)), Sets.P95),
          method == MeanRatioMethod.FIELLER_POOLED
              ? "Scores must be at least three: 2"
              : "Scores must be at least two of each: 1");
    }
    undefined(
        () -> MeanRatioMethod.FIELLER_POOLED.interval(paired(ones, ones), Sets.P95),
        "Pooled variance must be of separate items: same-items");
    undefined(
        () ->
            MeanRatioMethod.LOG_DELTA.interval(
                scores(new double[] {-1, -2}, new double[] {1, 2}), Sets.P95),
        "Means must be positive: -1.5, 1.5");
  }

  /** By hand from t = 2.91998558 of two and 2.13184679 of four degrees of freedom. */
  @Test
  void means_referenceOfDecimalsThatAddUpToZero_areThoseOfZero() {
    Sample x = Sample.of(7, 8, 9);
    Sample y = Sample.of(0.1, 0.2, -0.3);
    assertThat(y.mean()).isPositive().isLessThan(1e-16);
    ConfidenceLevel confidence = ConfidenceLevel.of(0.9);
    assertThat(MeanRatioMethod.FIELLER.interval(paired(x, y), confidence).limits())
        .containsExactly(new double[] {-20.621451813967766, 14.907166099682051}, offset(1e-12));
    assertThat(
            MeanRatioMethod.FIELLER_POOLED
                .interval(BenchmarkEvidence.separateItems(x, y), confidence)
                .limits())
        .containsExactly(new double[] {-8.829787690833683, 8.829787690833683}, offset(1e-12));
  }

  @Test
  void means_extremeMagnitudes_haveFiniteLimits() {
    Sample large = Sample.of(1e50, 0.9e50, 0.8e50);
    Sample small = Sample.of(1e-50, 1.2e-50, 1.4e-50);
    Sample mixed = Sample.of(1e50, -1e50, 1e-50);
    for (Sample[] pair :
        new Sample[][] {
          {large, small}, {small, large}, {large, mixed}, {small, mixed}, {mixed, small}
        }) {
      for (MeanRatioMethod method : SEPARATE) {
        checkRefusesOrFinite(method, BenchmarkEvidence.separateItems(pair[0], pair[1]));
      }
      for (MeanRatioMethod method : PAIRED) {
        checkRefusesOrFinite(method, paired(pair[0], pair[1]));
      }
    }
  }

  /** By hand: 2 and 3 thirds over 1, t of 2 degrees of freedom is 4.30265272974946. */
  @Test
  void means_scoresOfAnyUnit_haveTheSetOfTheirRatio() {
    double t = 4.302652729749464;
    for (double unit : new double[] {1, 0x1p-160, 0x1p160}) {
      ConfidenceSet set =
          MeanRatioMethod.FIELLER.interval(
              scores(new double[] {unit, 2 * unit, 3 * unit}, new double[] {1, 1, 1}), Sets.P95);
      assertThat(Sets.low(set) / unit).isEqualTo(2 - t / Math.sqrt(3), offset(1e-13));
      assertThat(Sets.high(set) / unit).isEqualTo(2 + t / Math.sqrt(3), offset(1e-13));
    }
  }

  private static void checkRefusesOrFinite(MeanRatioMethod method, BenchmarkEvidence evidence) {
    assertThat(refusesOrFinite(() -> method.interval(evidence, Sets.P95))).isTrue();
    assertThat(refusesOrFinite(() -> method.interval(evidence, ConfidenceLevel.ofErrorRate(1e-30))))
        .isTrue();
  }

  /** A set cannot be made with limits that are not finite and in order. */
  private static boolean refusesOrFinite(Supplier<ConfidenceSet> method) {
    try {
      return method.get() != null;
    } catch (MethodNotDefinedException e) {
      return true;
    }
  }

  @Test
  void limits_notInOrder_areRefused() {
    var none = OptionalDouble.empty();
    var assumptions = ImmutableSet.<Assumption>of();
    invalid(
        () -> new ConfidenceSet.Bounded(none, Sets.P95, assumptions, 2, 1),
        "Limits must be finite and in order: 2.0, 1.0");
    invalid(
        () -> new ConfidenceSet.Bounded(none, Sets.P95, assumptions, 2, NAN),
        "Limits must be finite and in order: 2.0, NaN");
    invalid(
        () -> new ConfidenceSet.Exclusive(none, Sets.P95, assumptions, 2, 1),
        "Limits must be finite and in order: 2.0, 1.0");
    invalid(
        () ->
            new ConfidenceSet.UnboundedAbove(none, Sets.P95, assumptions, Double.NEGATIVE_INFINITY),
        "Limits must be finite and in order: -Infinity, -Infinity");
  }

  @Test
  void publishedRows_each_isTested() throws IOException {
    StringBuilder tests = new StringBuilder();
    for (String name : List.of("PublishedRatiosTest", "PublishedMeansTest", "BootstrapTest")) {
      tests.append(
          Files.readString(
              Path.of("src/test/java/org/sovereignparity/statistics/" + name + ".java")));
    }
    // Price and Bonett's method is not offered; the last two are of other packages.
    List<String> left = List.of("RR-PB-01", "AGG-FLIP-01", "TIE-FP-01");
    for (String id : Published.rows().keySet()) {
      Matcher named = Pattern.compile("\\b" + id + "\\b").matcher(tests);
      assertThat(named.find() || left.contains(id)).as(id).isTrue();
    }
  }
}
