package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableSet;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.sovereignparity.internal.Words;

/**
 * Intervals for the part of all items that a model would answer rightly.
 *
 * <pre>
 *   ProportionMethod.WILSON.interval(Proportion.of(190, 200), ConfidenceLevel.of(0.95))  // 0.910..0.973
 * </pre>
 *
 * <p>All limits lie within 0..1. Two such intervals say nothing about a ratio or difference of the
 * two models; see {@link RatioMethod} and {@link PairedRatioMethod}.
 *
 * <p><a href="doc-files/coverage.html">Coverage</a> at 95 %: {@link #WILSON} falls to 90.4 % (10
 * items, p 0.99) and {@link #CLOPPER_PEARSON} never below.
 */
public enum ProportionMethod {
  /**
   * The score interval: all p whose test statistic (x/n - p) / sqrt(p(1-p)/n) is within z.
   *
   * <p>Its coverage is close to the level on average, also near 0 and 1, and may fall below it for
   * some p. Source: E. B. Wilson, Probable inference, the law of succession, and statistical
   * inference, Journal of the American Statistical Association 22 (1927) 209-212.
   */
  WILSON {
    @Override
    double low(Proportion of, double tail) {
      double z = Quantiles.z(tail);
      return z >= 0 ? wilsonBelow(of, z) : wilsonAbove(of, -z);
    }

    @Override
    double high(Proportion of, double tail) {
      double z = Quantiles.z(tail);
      return z >= 0 ? wilsonAbove(of, z) : wilsonBelow(of, -z);
    }

    @Override
    ImmutableSet<Assumption> assumptions() {
      return ImmutableSet.of(Assumption.INDEPENDENT_ITEMS, Assumption.LARGE_SAMPLE);
    }
  },

  /**
   * The exact interval: all p under which neither so few nor so many right items are rarer than
   * allowed.
   *
   * <p>Its coverage is never below the level, and mostly well above. Source: C. J. Clopper and E.
   * S. Pearson, The use of confidence or fiducial limits illustrated in the case of the binomial,
   * Biometrika 26 (1934) 404-413.
   */
  CLOPPER_PEARSON {
    @Override
    double low(Proportion of, double tail) {
      return of.right() == 0
          ? 0
          : BetaDistribution.of(of.right(), of.wrong() + 1.0).inverseCumulativeProbability(tail);
    }

    @Override
    double high(Proportion of, double tail) {
      return of.wrong() == 0
          ? 1
          : BetaDistribution.of(of.right() + 1.0, of.wrong()).inverseSurvivalProbability(tail);
    }

    @Override
    ImmutableSet<Assumption> assumptions() {
      return ImmutableSet.of(Assumption.INDEPENDENT_ITEMS);
    }
  };

  /**
   * {@return the two-sided interval}
   *
   * @throws MethodNotDefinedException if there are no items
   */
  public ConfidenceSet interval(Proportion of, ConfidenceLevel confidence) {
    double tail = confidence.errorRate() / 2;
    return limits(of, confidence).bounded(low(of, tail), high(of, tail));
  }

  /**
   * {@return all parts from the one-sided lower limit to 1}
   *
   * @throws MethodNotDefinedException if there are no items
   */
  public ConfidenceSet lowerBound(Proportion of, ConfidenceLevel confidence) {
    return limits(of, confidence).bounded(low(of, confidence.errorRate()), 1);
  }

  /**
   * {@return all parts from 0 to the one-sided upper limit}
   *
   * @throws MethodNotDefinedException if there are no items
   */
  public ConfidenceSet upperBound(Proportion of, ConfidenceLevel confidence) {
    return limits(of, confidence).bounded(0, high(of, confidence.errorRate()));
  }

  private SetLimits limits(Proportion of, ConfidenceLevel confidence) {
    return new SetLimits(of.checkAny().value(), confidence, assumptions());
  }

  /** {@return the limit that lies below, of which an error of {@code tail} is allowed} */
  abstract double low(Proportion of, double tail);

  abstract double high(Proportion of, double tail);

  abstract ImmutableSet<Assumption> assumptions();

  /** The lesser root, written so that nothing cancels; exactly 0 where nothing is right. */
  static double wilsonBelow(Proportion of, double z) {
    double x = of.right();
    return x == 0 ? 0 : of.p() * (x / (x + z * z / 2 + z * wilsonRoot(of, z)));
  }

  static double wilsonAbove(Proportion of, double z) {
    double n = of.items();
    double x = of.right();
    return of.wrong() == 0 ? 1 : Math.min(1, (x + z * z / 2 + z * wilsonRoot(of, z)) / (n + z * z));
  }

  private static double wilsonRoot(Proportion of, double z) {
    return Math.sqrt(of.right() * of.q() + z * z / 4);
  }

  /** {@return the name in lower case with hyphens, such as {@code clopper-pearson}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
