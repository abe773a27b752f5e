package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;
import org.sovereignparity.internal.Words;

/**
 * Two-sided intervals for the ratio of the candidate's part to the reference's, on the <em>same
 * items</em>.
 *
 * <pre>
 *   PairedRatioMethod.TANG.interval(PairedCounts.of(850, 40, 60, 50), ConfidenceLevel.of(0.95))
 *       // 0.9562..0.9995
 * </pre>
 *
 * <p>Limits lie within 0 and infinity; where no item of the reference is right the set has no upper
 * limit, and where none of the candidate is, the lower limit is 0. The lower limit at the level 1 -
 * 2a is the one-sided limit at 1 - a. {@link #TANG} is the one to take without a reason for
 * another. In the formulas n11 items both answered rightly, n10 only the candidate, n01 only the
 * reference.
 *
 * <p><a href="doc-files/coverage.html">Coverage</a> at 95 %: {@link #WALD} falls to 41 % with 10
 * items of parts near 0.98, and is at 85 % with 60; {@link #MOVER} falls to 91.6 % about parts of
 * 0.5; {@link #TANG} and {@link #BONETT_PRICE} stay at 94.9 % and above.
 */
public enum PairedRatioMethod {
  /**
   * The simple interval of the logarithm.
   *
   * <pre>
   *   log R -+ z se,  se^2 = (n10 + n01) / ((n11 + n10)(n11 + n01))
   * </pre>
   *
   * <p>Not defined where a model has nothing right; of no width, and so of no use, where both
   * answered alike. Source: P. A. Lachin, Biostatistical Methods, 2nd edition, Wiley 2011, section
   * 5.3; M. W. Fagerland, S. Lydersen and P. Laake, Statistical Analysis of Contingency Tables, CRC
   * Press 2017, section 8.8.
   */
  WALD {
    @Override
    ConfidenceSet interval(PairedCounts counts, double z, SetLimits limits) {
      double a = counts.candidate().checkAnyRight().right();
      double b = counts.reference().checkAnyRight().right();
      double se = Math.sqrt((counts.candidateOnly() + counts.referenceOnly()) / (a * b));
      return limits.around(a / b, StrictMath.exp(z * se));
    }
  },

  /**
   * The score interval: all ratios whose score statistic is within z. Defined for all counts, also
   * where both answered alike; all ratios where nobody has anything right.
   *
   * <p>Source: N. S. Tang, M. L. Tang and I. S. F. Chan, On tests of equivalence via non-unity
   * relative risk for matched-pair design, Statistics in Medicine 22 (2003) 1217-1233.
   */
  TANG {
    @Override
    ConfidenceSet interval(PairedCounts counts, double z, SetLimits limits) {
      return new TangScore(counts).interval(z, limits);
    }
  },

  /**
   * The hybrid of two Wilson intervals, of the items that at least one answered, taken at a z that
   * gives the ratio about its error. Not defined where nobody has anything right.
   *
   * <pre>
   *   n* = n11 + n10 + n01, a = n11 + n10, b = n11 + n01, p = (a+1)/(n*+2), q = (b+1)/(n*+2)
   *   z' = z sqrt((n10 + n01 + 2)/((a+1)(b+1))) / (sqrt((1-p)/(a+1)) + sqrt((1-q)/(b+1)))
   *   low(a/n*) / high(b/n*) .. high(a/n*) / low(b/n*), Wilson limits at z'
   * </pre>
   *
   * <p>Source: D. G. Bonett and R. M. Price, Confidence intervals for a ratio of binomial
   * proportions based on paired data, Statistics in Medicine 25 (2006) 3039-3047.
   */
  BONETT_PRICE {
    @Override
    ConfidenceSet interval(PairedCounts counts, double z, SetLimits limits) {
      return new BonettPrice(counts).interval(z, limits);
    }
  },

  /**
   * The interval from the two Wilson intervals and the correlation of the answers, by recovering
   * variances; the correlation is 0 where a model has all right or all wrong.
   *
   * <p>Source: M. W. Fagerland, S. Lydersen and P. Laake, Statistical Analysis of Contingency
   * Tables, CRC Press 2017, section 8.8.
   */
  MOVER {
    @Override
    ConfidenceSet interval(PairedCounts counts, double z, SetLimits limits) {
      return new Mover(counts.candidate(), counts.reference(), correlation(counts))
          .interval(z, limits);
    }
  };

  private static final ImmutableSet<Assumption> ASSUMPTIONS =
      ImmutableSet.of(Assumption.INDEPENDENT_ITEMS, Assumption.SAME_ITEMS, Assumption.LARGE_SAMPLE);

  /**
   * {@return the interval}
   *
   * @throws MethodNotDefinedException if there are no items, or the method needs right ones and
   *     there are none
   */
  public ConfidenceSet interval(PairedCounts counts, ConfidenceLevel confidence) {
    SetLimits limits = new SetLimits(ratio(counts), confidence, ASSUMPTIONS);
    return interval(counts, Quantiles.twoSidedZ(confidence), limits);
  }

  abstract ConfidenceSet interval(PairedCounts counts, double z, SetLimits limits);

  private static OptionalDouble ratio(PairedCounts counts) {
    double candidate = counts.candidate().checkAny().right();
    int reference = counts.reference().right();
    return reference == 0 ? OptionalDouble.empty() : OptionalDouble.of(candidate / reference);
  }

  /** {@return the correlation of right answers; 0 where one model's answers do not vary} */
  private static double correlation(PairedCounts counts) {
    Proportion candidate = counts.candidate();
    Proportion reference = counts.reference();
    double varied =
        Math.sqrt((double) candidate.right() * candidate.wrong())
            * Math.sqrt((double) reference.right() * reference.wrong());
    double together =
        (double) counts.both() * counts.neither()
            - (double) counts.candidateOnly() * counts.referenceOnly();
    return varied == 0 ? 0 : Math.max(-1, Math.min(1, together / varied));
  }

  /** {@return the name in lower case with hyphens, such as {@code bonett-price}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
