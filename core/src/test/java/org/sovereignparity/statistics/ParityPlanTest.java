package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParityPlanTest {

  // E. Miller, arXiv 2411.00640, section on power: a test of differences of variance 1/9 needs 969
  // questions to show 3 points at 80 % power and a two-sided 5 %; the score test a few less.
  @Test
  void items_millersExample_areAbout969() {
    Expectation expectation = Expectation.sameItems(0.53, 0.5, 1 / 9.0 + 0.03 * 0.03);
    assertThat(ParityPlan.ofMargin(1).withAlpha(0.025).items(expectation)).isBetween(960L, 969L);
  }

  // All outcomes enumerated, and their probabilities added, with numpy and scipy 1.17: the least
  // number of items that has the power, and the power of what is asked for.
  @ParameterizedTest
  @CsvSource({
    "0.98, 0.98, 0.02, 0.025, 0.8, 127, 0.802639",
    "0.95, 0.95, 0.04, 0.05, 0.8, 146, 0.801374",
    "0.9, 0.9, 0.1, 0.05, 0.8, 314, 0.803272",
    "1, 1, 0, 0.05, 0.8, 52, 1",
    "0.89, 0.91, 0.1, 0.05, 0.8, 956, 0.801304",
    "0.98, 0.98, 0.02, 0.025, 0.9, 159, 0.903590",
    "0.9, 0.9, 0.1, 0.025, 0.8, 401, 0.803068",
    "0.8, 0.8, 0.2, 0.025, 0.8, 950, 0.800680",
    "0.97, 0.98, 0.03, 0.025, 0.8, 242, 0.801412"
  })
  void items_sameItems_areThoseNeeded(
      double p1, double p0, double differ, double alpha, double asked, long needed, double has) {
    ParityPlan plan = ParityPlan.ofMargin(0.95).withAlpha(alpha).withPower(asked);
    Expectation expectation = Expectation.sameItems(p1, p0, differ);
    long items = plan.items(expectation);
    assertThat(items).isBetween(needed, needed + needed / 100);
    assertThat(has).isGreaterThanOrEqualTo(asked);
    assertThat(plan.power(expectation, items))
        .isCloseTo(has, offset(items > PairedPower.MOST_COUNTED ? 0.003 : 1e-6));
  }

  // All pairs of outcomes of two benchmarks, with what the recommended method shows of them.
  @Test
  void items_twoBenchmarks_giveThePowerOfTheTest() {
    Expectation expectation = Expectation.separateItems(0.9, 0.8);
    ParityPlan plan = ParityPlan.ofMargin(0.95).withBenchmarks(2);
    int items = (int) plan.items(expectation);
    assertThat(plan.power(expectation, items)).isBetween(0.8, 0.81);
    assertThat(powerOfTwo(items, new Coverage.Point(0.9, 0.8), 0.95)).isEqualTo(0.8, offset(0.02));
  }

  private static double powerOfTwo(int n, Coverage.Point at, double margin) {
    List<ScoreTerm> terms = new ArrayList<>();
    List<Double> probabilities = new ArrayList<>();
    Coverage.forEachParts(
        n,
        at,
        (parts, p) -> {
          if (p > 1e-5) {
            BenchmarkEvidence of =
                BenchmarkEvidence.separateItems(parts.candidate(), parts.reference());
            terms.add(TabulatedTerm.of(ScoreTerm.ofContrast(BenchmarkRatio.of(of, 1), 1, margin)));
            probabilities.add(p);
          }
        });
    CombinedScore low = new CombinedScore(Sets.P95, 1);
    double shown = 0;
    for (int i = 0; i < terms.size(); i++) {
      for (int j = 0; j <= i; j++) {
        boolean isShown = low.of(ImmutableList.of(terms.get(i), terms.get(j))) > 0;
        double probability = probabilities.get(i) * probabilities.get(j);
        shown += isShown ? (i == j ? 1 : 2) * probability : 0;
      }
    }
    return shown;
  }

  @Test
  void items_severalBenchmarks_areAboutThatPartOfThoseOfOne() {
    ParityPlan plan = ParityPlan.ofMargin(0.95);
    Expectation expectation = Expectation.sameItems(0.89, 0.91, 0.1);
    assertThat(plan.withBenchmarks(1).items(expectation)).isEqualTo(1222);
    assertThat(plan.withBenchmarks(13).items(expectation)).isBetween(1222L / 13, 1222L / 13 + 3);
    assertThat(plan.withBenchmarks(13).power(expectation, 1)).isZero();
    assertThatThrownBy(() -> plan.withBenchmarks(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Benchmarks must lie within 1..10000: 0");
  }

  @Test
  void choices_atTheirBounds_areAllowed() {
    Expectation expectation = Expectation.separateItems(0.95, 0.5);
    ParityPlan plan = ParityPlan.ofMargin(0.95);
    assertThat(plan.withAlpha(0.5).power(expectation, 100)).isGreaterThan(0.9);
    assertThat(plan.withAlpha(ConfidenceLevel.MIN_ERROR_RATE).power(expectation, 1))
        .isLessThan(1e-30);
    assertThat(plan.withPower(0.5).items(expectation)).isLessThan(plan.items(expectation));
    assertThat(plan.withDesignEffect(1).items(expectation)).isEqualTo(plan.items(expectation));
    assertThat(plan.withDesignEffect(1e6).items(expectation)).isGreaterThan(1_000_000);
    assertThat(plan.withBenchmarks(10_000).items(expectation)).isEqualTo(2);
  }

  // Half of all samples have a candidate that is better where both are equal: alpha 0.5 and power
  // 0.5
  // are reached at the margin, to the last digit, if anything right is as good as can be there or
  // not.
  @Test
  void smallestRatio_halfOfAllSamples_isTheMargin() {
    Expectation half = Expectation.separateItems(0.5, 0.5);
    for (double margin : new double[] {1, 2}) {
      ParityPlan plan = ParityPlan.ofMargin(margin).withAlpha(0.5).withPower(0.5);
      assertThat(plan.smallestRatio(half, 10)).isEqualTo(margin);
    }
  }

  // Both have everything right, so that no sample shows that one is better.
  @Test
  void power_allRightAtTheMargin_isNone() {
    ParityPlan plan = ParityPlan.ofMargin(1);
    assertThat(plan.power(Expectation.sameItems(1, 1, 0), 10)).isZero();
    assertThat(plan.power(Expectation.separateItems(1, 1), 10)).isZero();
    assertThatThrownBy(() -> plan.smallestRatio(Expectation.separateItems(1, 1), 10))
        .isInstanceOf(MethodNotDefinedException.class)
        .hasMessage("Items must be more to show anything: 10");
  }

  @Test
  void items_ofPilotData_areThoseOfTheirParts() {
    assertThat(ParityPlan.ofMargin(0.95).items(Expectation.of(PairedCounts.of(850, 40, 60, 50))))
        .isEqualTo(ParityPlan.ofMargin(0.95).items(Expectation.sameItems(0.89, 0.91, 0.1)));
  }

  @Test
  void designEffect_ofTwo_asksForTwice() {
    ParityPlan plan = ParityPlan.ofMargin(0.95);
    ParityPlan clustered = plan.withDesignEffect(2);
    for (Expectation expectation :
        new Expectation[] {
          Expectation.sameItems(0.98, 0.98, 0.02), Expectation.separateItems(0.9, 0.9)
        }) {
      long items = plan.items(expectation);
      assertThat(clustered.items(expectation)).isBetween(2 * items - 1, 2 * items);
      assertThat(clustered.power(expectation, 2 * items)).isEqualTo(plan.power(expectation, items));
    }
    assertThatThrownBy(() -> plan.withDesignEffect(0.9))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Design effect must lie within 1..1000000: 0.9");
  }

  /** The exact power: the probability of all tables for which the test shows the claim. */
  @ParameterizedTest
  @CsvSource({"0.8, 0.8, 0.8", "0.6, 0.55, 0.85", "0.9, 0.92, 0.93", "0.3, 0.35, 0.6"})
  void items_separateItems_giveThePowerOfTheTest(double p1, double p0, double margin) {
    Expectation expectation = Expectation.separateItems(p1, p0);
    int n = (int) ParityPlan.ofMargin(margin).withAlpha(0.05).items(expectation);
    BinomialDistribution candidate = BinomialDistribution.of(n, p1);
    BinomialDistribution reference = BinomialDistribution.of(n, p0);
    double power = 0;
    for (int x0 = 0; x0 <= n; x0++) {
      double atLeast = candidate.survivalProbability(leastShown(n, x0, margin) - 1);
      power += reference.probability(x0) * atLeast;
    }
    assertThat(power).isEqualTo(0.8, offset(0.02));
  }

  /** The statistic grows with the candidate, so the least that is shown is found by halving. */
  private static int leastShown(int n, int x0, double margin) {
    int low = 0;
    int high = n + 1;
    while (low < high) {
      int middle = (low + high) / 2;
      boolean isShown =
          (middle > 0 || x0 > 0)
              && NonInferiority.score(
                      BenchmarkEvidence.separateItems(
                          Proportion.of(middle, n), Proportion.of(x0, n)),
                      margin)
                  .isShownAt(0.05);
      if (isShown) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  @ParameterizedTest
  @CsvSource({"0.89, 0.91, 0.1, 0.95", "0.5, 0.5, 0.2, 0.9", "0.7, 0.72, 0.3, 0.95"})
  void items_power_isReachedJustThere(double p1, double p0, double disagreement, double margin) {
    ParityPlan plan = ParityPlan.ofMargin(margin).withAlpha(0.01).withPower(0.9);
    for (Expectation expectation :
        new Expectation[] {
          Expectation.sameItems(p1, p0, disagreement), Expectation.separateItems(p1, p0)
        }) {
      long items = plan.items(expectation);
      assertThat(plan.power(expectation, items)).isGreaterThanOrEqualTo(0.9);
      assertThat(plan.power(expectation, items - 1)).isLessThan(0.9);
      double ratio = plan.smallestRatio(expectation, items);
      assertThat(ratio).isLessThanOrEqualTo(expectation.ratio());
      assertThat(plan.smallestRatio(expectation, items - 1)).isGreaterThan(expectation.ratio());
    }
  }

  @Test
  void smallestRatio_moreItems_comesDownToTheMargin() {
    ParityPlan plan = ParityPlan.ofMargin(0.95).withAlpha(0.05);
    Expectation expectation = Expectation.of(PairedCounts.of(850, 40, 60, 50));
    double thousand = plan.smallestRatio(expectation, 1_000);
    double million = plan.smallestRatio(expectation, 1_000_000);
    assertThat(thousand).isBetween(0.97, 0.98);
    assertThat(million).isBetween(0.95, 0.952);
  }

  @Test
  void pairing_correlatedModels_savesItems() {
    long paired = ParityPlan.ofMargin(0.95).items(Expectation.sameItems(0.89, 0.91, 0.1));
    long separate = ParityPlan.ofMargin(0.95).items(Expectation.separateItems(0.89, 0.91));
    assertThat(separate).isGreaterThan(paired);
  }

  @Test
  void items_expectedRatioBelowMargin_isRefused() {
    assertThatThrownBy(
            () ->
                assertThat(ParityPlan.ofMargin(0.95).items(Expectation.separateItems(0.76, 0.8)))
                    .isZero())
        .isInstanceOf(MethodNotDefinedException.class)
        .hasMessageStartingWith("Expected ratio must exceed the margin 0.95: 0.95");
    assertThatThrownBy(
            () ->
                assertThat(
                        ParityPlan.ofMargin(0.95)
                            .smallestRatio(Expectation.separateItems(0.5, 1), 1))
                    .isZero())
        .isInstanceOf(MethodNotDefinedException.class)
        .hasMessage("Items must be more to show anything: 1");
    // Some 8 times 0.1 over the square of a billionth.
    assertThatThrownBy(
            () -> ParityPlan.ofMargin(1).items(Expectation.sameItems(0.5 + 1e-9, 0.5, 0.1)))
        .isInstanceOf(MethodNotDefinedException.class)
        .hasMessageStartingWith("Items must be at most 2^53: ");
    assertThatThrownBy(
            () -> ParityPlan.ofMargin(1).smallestRatio(Expectation.separateItems(0.5, 0.5), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Items must be at least one: 0");
  }
}
