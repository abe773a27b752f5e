package org.sovereignparity.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Right and wrong answers to the same items.
 *
 * @param unit what a right answer scores; a wrong one scores 0
 * @param both how many items both answered rightly
 * @param candidateOnly how many only the candidate did
 * @param referenceOnly how many only the reference did
 * @param neither how many neither did
 */
record PairedAnswers(
    double unit, double both, double candidateOnly, double referenceOnly, double neither) {
  static PairedAnswers of(PairedCounts counts) {
    return new PairedAnswers(
        1, counts.both(), counts.candidateOnly(), counts.referenceOnly(), counts.neither());
  }

  /** {@return the answers that scores are, if each is 0 or of one size} */
  static @Nullable PairedAnswers of(PairedSample sample) {
    double[] x = sample.candidate().values();
    double[] y = sample.reference().values();
    double unit = Math.max(Arrays.stream(x).max().orElse(0), Arrays.stream(y).max().orElse(0));
    double[] times = new double[4];
    for (int i = 0; i < x.length; i++) {
      if (!isAnswer(x[i], unit) || !isAnswer(y[i], unit)) {
        return null;
      }
      times[(x[i] == 0 ? 2 : 0) + (y[i] == 0 ? 1 : 0)]++;
    }
    return unit > 0 ? new PairedAnswers(unit, times[0], times[1], times[2], times[3]) : null;
  }

  private static boolean isAnswer(double score, double unit) {
    return score == 0 || score == unit;
  }

  /** {@return how many items are of each kind, in the order of the components} */
  double[] times() {
    return new double[] {both, candidateOnly, referenceOnly, neither};
  }

  /** {@return the answers with candidate and reference exchanged} */
  PairedAnswers exchanged() {
    return new PairedAnswers(
        unit,
        both,
        /* candidateOnly= */ referenceOnly,
        /* referenceOnly= */ candidateOnly,
        neither);
  }

  /** {@return the least number of right or of wrong answers of a model} */
  int least() {
    double x = both + candidateOnly;
    double y = both + referenceOnly;
    double items = x + referenceOnly + neither;
    return (int) Math.min(Math.min(x, items - x), Math.min(y, items - y));
  }

  /** {@return x - r y, with the given number of independent items less one} */
  PairedContrast contrast(double r, double freedom) {
    return new PairedContrast(this, freedom, r);
  }
}
