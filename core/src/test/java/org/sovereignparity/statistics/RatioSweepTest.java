package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Supplier;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.junit.jupiter.api.Test;

/** Every small table: ordered limits in range, and score limits whose statistic is z again. */
class RatioSweepTest {
  private static final double Z = 1.9599639845400545;

  /** The methods for which some counts have no interval. */
  private static boolean isUndefined(RatioMethod method, Proportion one, Proportion other) {
    return (method == RatioMethod.KATZ || method == RatioMethod.INVERSE_SINH)
        && (one.right() == 0 || other.right() == 0);
  }

  @Test
  void ratios_everyTableOfUpTo40_areInOrder() {
    sweep(40);
  }

  private static void sweep(int most) {
    for (int n1 = 1; n1 <= most; n1++) {
      for (int n0 = 1; n0 <= most; n0++) {
        for (int x1 = 0; x1 <= n1; x1++) {
          for (int x0 = 0; x0 <= n0; x0++) {
            check(Proportion.of(x1, n1), Proportion.of(x0, n0));
          }
        }
      }
    }
  }

  private static void check(Proportion candidate, Proportion reference) {
    for (RatioMethod method : RatioMethod.values()) {
      if (isUndefined(method, candidate, reference)) {
        expect(
            refuses(() -> method.interval(candidate, reference, Sets.P95)),
            method,
            candidate,
            reference);
      } else {
        ConfidenceSet set = method.interval(candidate, reference, Sets.P95);
        Sets.checkRatio(set, method != RatioMethod.ADJUSTED_LOG, method);
        if (method == RatioMethod.KOOPMAN) {
          checkStatistic(set, candidate, reference);
        }
      }
    }
    for (DifferenceMethod method : DifferenceMethod.values()) {
      ConfidenceSet set = method.interval(candidate, reference, Sets.P95);
      if (!(-1 <= Sets.low(set) && Sets.low(set) <= Sets.high(set) && Sets.high(set) <= 1)) {
        assertThat(set).as("%s %s %s", method, candidate, reference).isNull();
      }
    }
  }

  /** The statistic from the restricted estimates as published, not as the library has it. */
  private static void checkStatistic(
      ConfidenceSet set, Proportion candidate, Proportion reference) {
    double low = Sets.low(set);
    double high = Sets.high(set);
    expect((low == 0) == (candidate.right() == 0), set, candidate, reference);
    expect(Double.isInfinite(high) == (reference.right() == 0), set, candidate, reference);
    expect(
        low == 0 || isNear(Z, PlainScores.koopman(candidate, reference, low)),
        set,
        candidate,
        reference);
    expect(
        Double.isInfinite(high) || isNear(-Z, PlainScores.koopman(candidate, reference, high)),
        set,
        candidate,
        reference);
  }

  private static boolean isNear(double expected, double actual) {
    return Math.abs(expected - actual) < 1e-6;
  }

  /** Makes a text only where something is wrong: there are millions of tables. */
  private static void expect(boolean holds, Object... shown) {
    if (!holds) {
      throw new AssertionError(Arrays.toString(shown));
    }
  }

  @Test
  void pairedRatios_everyTableOfUpTo40_areInOrder() {
    sweepPaired(40);
  }

  private static void sweepPaired(int most) {
    for (int both = 0; both <= most; both++) {
      for (int one = 0; both + one <= most; one++) {
        for (int other = 0; both + one + other <= most; other++) {
          for (int none = 0; both + one + other + none <= most; none++) {
            if (both + one + other + none > 0) {
              check(PairedCounts.of(both, one, other, none));
            }
          }
        }
      }
    }
  }

  private static void check(PairedCounts counts) {
    for (PairedRatioMethod method : PairedRatioMethod.values()) {
      if (isUndefined(method, counts)) {
        expect(refuses(() -> method.interval(counts, Sets.P95)), method, counts);
      } else {
        ConfidenceSet set = method.interval(counts, Sets.P95);
        Sets.checkRatio(set, true, method);
        if (method == PairedRatioMethod.TANG) {
          checkStatistic(set, counts);
        }
      }
    }
  }

  private static boolean isUndefined(PairedRatioMethod method, PairedCounts counts) {
    return switch (method) {
      case WALD -> counts.candidate().right() == 0 || counts.reference().right() == 0;
      case BONETT_PRICE -> counts.anyRight() == 0;
      case TANG, MOVER -> false;
    };
  }

  private static void checkStatistic(ConfidenceSet set, PairedCounts counts) {
    double low = Sets.low(set);
    double high = Sets.high(set);
    expect((low == 0) == (counts.candidate().right() == 0), set, counts);
    expect(Double.isInfinite(high) == (counts.reference().right() == 0), set, counts);
    expect(low == 0 || isNear(Z, PlainScores.tang(counts, low)), set, counts);
    expect(Double.isInfinite(high) || isNear(-Z, PlainScores.tang(counts, high)), set, counts);
  }

  @Test
  void proportions_everyCountOfUpTo60_agreeWithCommonsStatistics() {
    for (int n = 1; n <= 60; n++) {
      for (int x = 0; x <= n; x++) {
        for (double error : new double[] {0.5, 0.05, 1e-4}) {
          check(x, n, error, ProportionMethod.WILSON, BinomialConfidenceInterval.WILSON_SCORE);
          check(
              x,
              n,
              error,
              ProportionMethod.CLOPPER_PEARSON,
              BinomialConfidenceInterval.CLOPPER_PEARSON);
        }
      }
    }
  }

  private static void check(
      int x, int n, double error, ProportionMethod method, BinomialConfidenceInterval commons) {
    ConfidenceSet set = method.interval(Proportion.of(x, n), ConfidenceLevel.ofErrorRate(error));
    var other = commons.fromErrorRate(n, x, error);
    if (!(Math.abs(Sets.low(set) - other.getLowerBound()) < 1e-13
        && Math.abs(Sets.high(set) - other.getUpperBound()) < 1e-13)) {
      assertThat(set).as("%s %s of %s: %s", method, x, n, other).isNull();
    }
    assertThat(0 <= Sets.low(set) && Sets.low(set) <= Sets.high(set) && Sets.high(set) <= 1)
        .isTrue();
  }

  private static boolean refuses(Supplier<ConfidenceSet> method) {
    try {
      return method.get() == null;
    } catch (MethodNotDefinedException e) {
      return true;
    }
  }
}
