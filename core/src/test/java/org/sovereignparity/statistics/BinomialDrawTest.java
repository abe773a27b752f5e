package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialDrawTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1, 1",
    "10, 1, 2",
    "50, 3, 1",
    "400, 1, 199",
    "1000, 7, 3",
    "7, 1, 200",
    "20, 1, 1",
    "41, 3, 1",
    "100, 1, 8",
    "300, 10, 290",
    "84496, 1, 1",
    "60000, 999, 1",
    "100, 1, 999",
    "100, 999, 1"
  })
  void of_draws_fitTheProbabilities(int n, int successes, int failures) {
    int draws = 60_000;
    SplittableRandom random = new SplittableRandom(20260115);
    BinomialDistribution expected =
        BinomialDistribution.of(n, successes / ((double) successes + failures));
    long[] seen = new long[n + 1];
    for (int i = 0; i < draws; i++) {
      seen[BinomialDraw.of(random, n, successes, failures)]++;
    }
    // Classes of less than five expected draws are put together at either end.
    int low = expected.inverseCumulativeProbability(1e-3);
    int high = Math.max(low + 1, expected.inverseSurvivalProbability(1e-3));
    double[] probabilities =
        IntStream.rangeClosed(low, high).mapToDouble(k -> mass(expected, k, low, high)).toArray();
    long[] counts = new long[high - low + 1];
    for (int k = 0; k <= n; k++) {
      counts[Math.max(low, Math.min(high, k)) - low] += seen[k];
    }
    assertThat(ChiSquareTest.withDefaults().test(probabilities, counts).getPValue())
        .isGreaterThan(0.001);
  }

  private static double mass(BinomialDistribution of, int k, int low, int high) {
    return k == low
        ? of.cumulativeProbability(low)
        : k == high ? of.survivalProbability(high - 1) : of.probability(k);
  }

  @Test
  void of_whatCannotFailOrSucceed_isCertain() {
    SplittableRandom random = new SplittableRandom(1);
    assertThat(BinomialDraw.of(random, 7, 3, 0)).isEqualTo(7);
    assertThat(BinomialDraw.of(random, 7, 0, 3)).isZero();
    assertThat(BinomialDraw.of(random, 0, 1, 1)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"20, 1, 1", "100, 1, 8", "1000, 3, 7", "25, 1, 1"})
  void logAgainstMode_ofEachNumber_isThatOfTheLibrary(int n, int successes, int failures) {
    double p = successes / ((double) successes + failures);
    BinomialDistribution expected = BinomialDistribution.of(n, p);
    double ofMode = expected.logProbability((int) ((n + 1) * p));
    for (int k = 0; k <= n; k++) {
      assertThat(BinomialDraw.logAgainstMode(n, k, p, successes / (double) failures))
          .isCloseTo(expected.logProbability(k) - ofMode, offset(1e-9));
    }
  }

  /** The algorithm as it is published, with probabilities of the library, on a grid of draws. */
  @ParameterizedTest
  @CsvSource({"20, 1, 1", "100, 1, 8", "1000, 3, 7", "84496, 1, 1"})
  void hat_anyDraw_isTakenAsByThePlainAlgorithm(int n, int successes, int failures) {
    double p = successes / ((double) successes + failures);
    double odds = successes / (double) failures;
    BinomialDistribution probabilities = BinomialDistribution.of(n, p);
    double ofMode = probabilities.logProbability((int) ((n + 1) * p));
    double deviation = Math.sqrt(n * p * (1 - p));
    double b = 1.15 + 2.53 * deviation;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double alpha = (2.83 + 5.1 / b) * deviation;
    BinomialDraw.Hat hat = new BinomialDraw.Hat(n, p, odds);
    for (double u = -0.49975; u < 0.5; u += 0.0005) {
      double us = 0.5 - Math.abs(u);
      double k = Math.floor((2 * a / us + b) * u + n * p + 0.5);
      assertThat(hat.number(u)).isEqualTo(k);
      for (double v : new double[] {1e-9, 1e-4, 0.03, 0.2, 0.45, 0.6, 0.7, 0.8, 0.9, 0.97}) {
        double height = Math.log(v * alpha / (a / (us * us) + b));
        boolean isUnder =
            k >= 0 && k <= n && height <= probabilities.logProbability((int) k) - ofMode;
        assertThat(hat.holds(k, u, v)).as("%s, %s", u, v).isEqualTo(isUnder);
      }
    }
  }

  /** Stretches as long as the probabilities of the mode, one more, one less, two more and so on. */
  @ParameterizedTest
  @CsvSource({"6, 1, 2", "9, 1, 1", "30, 1, 9", "4, 9, 1", "12, 1, 100"})
  void outwards_eachNumber_hasItsStretch(int n, int successes, int failures) {
    double p = successes / ((double) successes + failures);
    BinomialDistribution probabilities = BinomialDistribution.of(n, p);
    int mode = (int) ((n + 1) * p);
    double from = 0;
    for (int distance = 0; distance <= n; distance++) {
      for (int k :
          distance == 0 ? new int[] {mode} : new int[] {mode + distance, mode - distance}) {
        double length = probabilities.probability(k);
        if (length > 1e-9) {
          for (double part : new double[] {0.001, 0.999}) {
            double u = from + part * length;
            assertThat(BinomialDraw.outwards(u, n, p, successes / (double) failures)).isEqualTo(k);
          }
        }
        from += length;
      }
    }
  }
}
