package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What data say of x - r y, against plain computations of the likeliest parts. */
class LikeliestPartsTest {
  private static final double NEARLY_NONE = 1e-8;

  /** The moments of an item under the likeliest parts, where the true mean is {@code d}. */
  private record Plain(double variance, double third) {
    static Plain of(double[] p, double[] a, double d) {
      double variance = 0;
      double third = 0;
      for (int i = 0; i < p.length; i++) {
        variance += p[i] * Math.pow(a[i] - d, 2);
        third += p[i] * Math.pow(a[i] - d, 3);
      }
      return new Plain(variance, third);
    }

    /** Owen 2001, section 2.9, where each kind of answers occurred, be it hardly ever. */
    static Plain ofPairs(PairedCounts counts, double r, double d) {
      double[] n =
          IntStream.of(
                  counts.both(), counts.candidateOnly(), counts.referenceOnly(), counts.neither())
              .mapToDouble(times -> Math.max(times, NEARLY_NONE))
              .toArray();
      double[] a = {1 - r, 1, -r, 0};
      double items = Arrays.stream(n).sum();
      double low = -items / (1 - d);
      double high = items / (r + d);
      for (int i = 0; i < 200; i++) {
        double l = low + (high - low) / 2;
        double slope = 0;
        for (int k = 0; k < n.length; k++) {
          slope += n[k] * (a[k] - d) / (items + l * (a[k] - d));
        }
        low = slope > 0 ? l : low;
        high = slope > 0 ? high : l;
      }
      double[] p = new double[n.length];
      for (int k = 0; k < n.length; k++) {
        p[k] = n[k] / (items + low * (a[k] - d));
      }
      return of(p, a, d);
    }

    /** {@return the reference's part that is likeliest, sought by thirds} */
    static double likeliest(Proportion candidate, Proportion reference, double r, double d) {
      double low = Math.max(0, -d / r);
      double high = Math.min(1, (1 - d) / r);
      for (int i = 0; i < 200; i++) {
        double left = low + (high - low) / 3;
        double right = high - (high - low) / 3;
        boolean grows =
            logarithm(reference, left) + logarithm(candidate, d + r * left)
                < logarithm(reference, right) + logarithm(candidate, d + r * right);
        low = grows ? left : low;
        high = grows ? high : right;
      }
      return low;
    }

    private static double logarithm(Proportion of, double p) {
      return of.right() * Math.log(p) + of.wrong() * Math.log(1 - p);
    }

    double skewness(double freedom) {
      return third / Math.pow(variance, 1.5) / Math.sqrt(freedom);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "5, 1, 1, 1, 0.9, -0.3", "5, 1, 1, 1, 0.9, 0.05", "5, 1, 1, 1, 1.2, 0.4",
    "8, 2, 1, 0, 0.95, 0.2", "3, 0, 2, 4, 0.8, 0.3", "3, 2, 0, 4, 0.8, -0.4",
    "30, 0, 0, 0, 0.95, -0.2", "30, 0, 0, 0, 0.95, 0.3"
  })
  void sameItems_anyDifference_isAsOfTheLikeliestParts(
      int both, int one, int other, int none, double r, double d) {
    PairedCounts counts = PairedCounts.of(both, one, other, none);
    double freedom = counts.items() - 1;
    check(
        BenchmarkEvidence.sameItems(counts).contrast(r),
        counts.candidate().p() - r * counts.reference().p(),
        d,
        Plain.ofPairs(counts, r, d),
        freedom);
  }

  private static void check(Contrast actual, double estimate, double d, Plain of, double freedom) {
    assertThat(actual.estimate()).isCloseTo(estimate, offset(1e-12));
    assertThat(actual.statisticAt(d))
        .isCloseTo((estimate - d) / Math.sqrt(of.variance / freedom), offset(1e-6));
    assertThat(actual.skewnessAt(d)).isCloseTo(of.skewness(freedom), offset(1e-6));
  }

  // The third central moment of a mean of n is that of an item over n^2, here n - 1 each time.
  @ParameterizedTest
  @CsvSource({
    "9, 10, 7, 12, 0.95, 0",
    "9, 10, 7, 12, 0.95, 0.3",
    "2, 9, 6, 7, 1.1, -0.4",
    "3, 4, 1, 3, 0.5, 0.1"
  })
  void separateItems_anyDifference_isAsOfTheLikeliestParts(
      int right, int items, int others, int ofOthers, double r, double d) {
    Proportion candidate = Proportion.of(right, items);
    Proportion reference = Proportion.of(others, ofOthers);
    double p0 = Plain.likeliest(candidate, reference, r, d);
    double p1 = d + r * p0;
    double n1 = items - 1;
    double n0 = ofOthers - 1;
    double variance = p1 * (1 - p1) / n1 + r * r * p0 * (1 - p0) / n0;
    double third =
        p1 * (1 - p1) * (1 - 2 * p1) / (n1 * n1)
            - r * r * r * p0 * (1 - p0) * (1 - 2 * p0) / (n0 * n0);
    Contrast actual = BenchmarkEvidence.separateItems(candidate, reference).contrast(r);
    double estimate = candidate.p() - r * reference.p();
    assertThat(actual.statisticAt(d)).isCloseTo((estimate - d) / Math.sqrt(variance), offset(1e-6));
    assertThat(actual.skewnessAt(d)).isCloseTo(third / Math.pow(variance, 1.5), offset(1e-6));
  }

  @Test
  void separateAnswers_twoOfEach_haveAnError() {
    Proportion half = Proportion.of(1, 2);
    // Variances p (1 - p) / (n - 1) are a quarter of each where both are as observed.
    assertThat(BenchmarkEvidence.separateItems(half, half).contrast(1).statisticAt(-1e-9))
        .isCloseTo(1e-9 / Math.sqrt(0.5), offset(1e-15));
  }

  // By hand: means 8 and 4, errors 0.3 and 0.4; at r = 2 the difference is 0, its error the root of
  // 0.09 + 4 x 0.16.
  @Test
  void separateErrors_ofMeans_areTakenAsStated() {
    Contrast contrast =
        BenchmarkEvidence.separateItems(new MeanEstimate(8, 0.3, 9), new MeanEstimate(4, 0.4, 4))
            .contrast(2);
    assertThat(contrast.estimate()).isZero();
    assertThat(contrast.statisticAt(-1)).isCloseTo(1 / Math.sqrt(0.73), offset(1e-15));
    assertThat(contrast.skewnessAt(-1)).isZero();
  }

  // By hand: differences 0, 0, 6 have the mean 2, deviations -2, -2, 4, squares 24, cubes 48; the
  // variance of the mean is 24 / 2 / 3 = 4, its third moment 48 / 27, over 4^(3/2) = 8.
  @Test
  void sameItems_gradedScores_haveTheSkewnessObserved() {
    Contrast contrast =
        BenchmarkEvidence.sameItems(PairedSample.of(new double[] {1, 2, 9}, new double[] {1, 2, 3}))
            .contrast(1);
    assertThat(contrast.estimate()).isEqualTo(2);
    assertThat(contrast.statisticAt(1)).isCloseTo(0.5, offset(1e-15));
    assertThat(contrast.skewnessAt(1)).isCloseTo(48 / 27.0 / 8, offset(1e-15));
  }

  // By hand: ten of twelve items differ, so that at ratio 1 an item varies by 10/12, and the mean
  // of clusters, of which but two have a sum of differences, 1 and -1, by 6/5 x 2/144 = 1/60: as
  // that of 50 items. Where every sum is 0, no error says how many; then it is clusters less one.
  @Test
  void clusters_thatVaryLessThanItems_countAsItemsAtMost() {
    int[] twos = {0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5};
    double[] x = {1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0};
    double[] y = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1};
    checkClusters(x, y, twos, 11);
    double[] one = {1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0};
    double[] other = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1};
    checkClusters(one, other, twos, 5);
  }

  // By hand: R = 2/3; differences 1/3 (three items), 1 (one), -2/3 (three) and 0 (one) have the
  // squares 8/3, so that an item varies by 1/3. Sums of the three clusters are 5/3, 1/3 and -2,
  // and their mean varies by 3/2 x 62/9 / 64.
  @Test
  void clusters_ofAnswersAlike_countAsTheirDesignEffectHasIt() {
    double[] x = {1, 1, 1, 1, 0, 0, 0, 0};
    double[] y = {1, 1, 0, 1, 0, 1, 1, 1};
    int[] labels = {0, 0, 0, 1, 1, 2, 2, 2};
    checkClusters(x, y, labels, 1 / 3.0 / (1.5 * 62 / 9 / 64));
  }

  private static void checkClusters(double[] x, double[] y, int[] labels, double freedom) {
    int[] kinds = new int[4];
    for (int i = 0; i < x.length; i++) {
      kinds[(x[i] == 0 ? 2 : 0) + (y[i] == 0 ? 1 : 0)]++;
    }
    PairedCounts counts = PairedCounts.of(kinds[0], kinds[1], kinds[2], kinds[3]);
    BenchmarkEvidence evidence =
        BenchmarkEvidence.sameItems(PairedSample.of(x, y), Clusters.of(labels));
    double estimate = counts.candidate().p() - 0.9 * counts.reference().p();
    check(evidence.contrast(0.9), estimate, 0.1, Plain.ofPairs(counts, 0.9, 0.1), freedom);
  }

  // The skewness is that at the limit, where x - r y is truly 0.
  @Test
  void scoreTerm_ofARatio_hasTheSkewnessAtItsLimit() {
    PairedCounts counts = PairedCounts.of(20, 3, 5, 4);
    ScoreTerm.Limit limit =
        ScoreTerm.ofRatio(BenchmarkRatio.of(BenchmarkEvidence.sameItems(counts), 1), 1)
            .limits()
            .apply(2);
    assertThat(limit.skewness())
        .isCloseTo(Plain.ofPairs(counts, limit.value(), 0).skewness(31), offset(1e-6));
  }

  // What counts 2 where it is wrong and 3 where it is right has no ratio above 3/2.
  @Test
  void scoreTerm_wrongAnswersCountToo_endsAtTheGreatestRatio() {
    BenchmarkEvidence apart = BenchmarkEvidence.sameItems(PairedCounts.of(0, 30, 0, 0));
    ScoreTerm term = ScoreTerm.ofRatio(BenchmarkRatio.of(apart, 1).counting(1, 2), 1);
    assertThat(term.limits().apply(-2).value()).isCloseTo(1.5, offset(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "850, 40, 60, 50, 0.5",
    "850, 40, 60, 50, 0.95",
    "3, 1, 2, 4, 1.5",
    "3, 0, 2, 0, 0.5"
  })
  void tangScore_deviation_isThatOfTheFormulaAsPublished(
      int both, int one, int other, int none, double r) {
    PairedCounts counts = PairedCounts.of(both, one, other, none);
    double excess = counts.candidate().right() - r * counts.reference().right();
    assertThat(new TangScore(counts).deviationAt(r))
        .isCloseTo(excess / PlainScores.tang(counts, r), offset(1e-9));
  }
}
