package org.sovereignparity.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.sovereignparity.internal.Words;

/**
 * How p-values of several claims are adjusted when each claim that is shown will be named, such as
 * "on which benchmarks".
 *
 * <p>The claim that <em>every</em> benchmark reaches the margin needs no adjustment; see {@link
 * #pValueOfAll}.
 */
public enum Multiplicity {
  /**
   * No claim is shown falsely but with probability alpha, however the tests depend on each other.
   * Source: S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal
   * of Statistics 6 (1979) 65-70.
   */
  HOLM {
    @Override
    double factor(int rank, int size) {
      return size - rank + 1.0;
    }
  },

  /**
   * As {@link #HOLM}, for tests that are independent or positively dependent, and shows no less.
   * Source: Y. Hochberg, A sharper Bonferroni procedure for multiple tests of significance,
   * Biometrika 75 (1988) 800-802.
   */
  HOCHBERG {
    @Override
    double factor(int rank, int size) {
      return size - rank + 1.0;
    }
  },

  /**
   * Of the claims shown, the expected part that is false is at most alpha, for tests that are
   * independent or positively dependent. Source: Y. Benjamini and Y. Hochberg, Controlling the
   * false discovery rate, Journal of the Royal Statistical Society B 57 (1995) 289-300.
   */
  BENJAMINI_HOCHBERG {
    @Override
    double factor(int rank, int size) {
      return (double) size / rank;
    }
  },

  /**
   * As {@link #BENJAMINI_HOCHBERG}, however the tests depend on each other. Source: Y. Benjamini
   * and D. Yekutieli, The control of the false discovery rate in multiple testing under dependency,
   * The Annals of Statistics 29 (2001) 1165-1188.
   */
  BENJAMINI_YEKUTIELI {
    @Override
    double factor(int rank, int size) {
      double harmonic = IntStream.rangeClosed(1, size).mapToDouble(i -> 1.0 / i).sum();
      return harmonic * size / rank;
    }
  };

  /**
   * {@return the adjusted p-values, in the order of the given ones; a claim is shown where its own
   * is at most alpha}
   *
   * @param pValues at least one, each within 0..1
   * @throws IllegalArgumentException if there are none, or one is not
   */
  public double[] adjust(double... pValues) {
    check(pValues);
    int size = pValues.length;
    Integer[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> pValues[i]))
            .toArray(Integer[]::new);
    double[] adjusted = new double[size];
    for (int rank = 1; rank <= size; rank++) {
      adjusted[rank - 1] = Math.min(1, factor(rank, size) * pValues[order[rank - 1]]);
    }
    makeMonotone(adjusted);
    double[] result = new double[size];
    for (int i = 0; i < size; i++) {
      result[order[i]] = adjusted[i];
    }
    return result;
  }

  /**
   * {@return the p-value of the claim that all of the given claims hold: the greatest, without any
   * adjustment (the intersection-union test)}
   *
   * <p>Source: R. L. Berger, Multiparameter hypothesis testing and acceptance sampling,
   * Technometrics 24 (1982) 295-300.
   *
   * @param pValues at least one, each within 0..1
   * @throws IllegalArgumentException if there are none, or one is not
   */
  public static double pValueOfAll(double... pValues) {
    check(pValues);
    return Arrays.stream(pValues).max().orElseThrow();
  }

  private static void check(double[] pValues) {
    if (pValues.length == 0) {
      throw new IllegalArgumentException("P-values must be at least one: []");
    }
    for (double p : pValues) {
      TestResult.checkPValue(p);
    }
  }

  /** Holm steps down from the least p-value, the others step up from the greatest. */
  private void makeMonotone(double[] adjusted) {
    if (this == HOLM) {
      for (int i = 1; i < adjusted.length; i++) {
        adjusted[i] = Math.max(adjusted[i], adjusted[i - 1]);
      }
    } else {
      for (int i = adjusted.length - 2; i >= 0; i--) {
        adjusted[i] = Math.min(adjusted[i], adjusted[i + 1]);
      }
    }
  }

  abstract double factor(int rank, int size);

  /** {@return the name in lower case with hyphens, such as {@code benjamini-hochberg}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
