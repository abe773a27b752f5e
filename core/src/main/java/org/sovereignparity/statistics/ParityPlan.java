package org.sovereignparity.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * How many items it takes to show that a ratio exceeds a margin, and what a number of items can
 * show.
 *
 * <pre>
 *   ParityPlan.ofMargin(0.95).items(Expectation.sameItems(0.89, 0.91, 0.10))       // paired
 *   ParityPlan.ofMargin(0.95).items(Expectation.separateItems(0.89, 0.91))         // of each
 * </pre>
 *
 * <p>A plan is for the {@linkplain NonInferiority#score score test} of one benchmark, which is what
 * {@link MeanRatioMethod#SCORE} shows; {@link MeanRatioMethod#COMBINED_SCORE} takes a few percent
 * more of 100 items, and hardly more of many. Over several benchmarks ({@link #withBenchmarks}) it
 * is for {@link MeanRatioMethod#COMBINED_SCORE}. Of graded scores it is a first guess. All rests on
 * expectations that may turn out wrong.
 */
public final class ParityPlan {
  private static final double DEFAULT_ALPHA = 0.025;
  private static final double DEFAULT_POWER = 0.8;
  private static final double MAX_DESIGN_EFFECT = 1e6;
  private static final double MAX_ITEMS = 0x1p53;
  private static final int MAX_BENCHMARKS = 10_000;

  /** From which part of the approximation on the items are counted out. */
  private static final double COUNTED_FROM = 0.85;

  private final double margin;
  private final double alpha;
  private final double power;
  private final double designEffect;
  private final int benchmarks;

  private ParityPlan(
      double margin, double alpha, double power, double designEffect, int benchmarks) {
    this.margin = margin;
    this.alpha = alpha;
    this.power = power;
    this.designEffect = designEffect;
    this.benchmarks = benchmarks;
  }

  /**
   * {@return a plan with one-sided alpha 0.025, which is that of a two-sided set at 0.95, and power
   * 0.8}
   *
   * @param margin the ratio to be exceeded, positive
   * @throws IllegalArgumentException if the margin is not positive and finite
   */
  public static ParityPlan ofMargin(double margin) {
    NonInferiority.checkMargin(margin);
    return new ParityPlan(margin, DEFAULT_ALPHA, DEFAULT_POWER, 1, 1);
  }

  /**
   * {@return the same plan with another alpha}
   *
   * @param alpha how often a ratio at the margin may be shown to exceed it, above 0, at most 0.5
   * @throws IllegalArgumentException if it is not
   */
  public ParityPlan withAlpha(double alpha) {
    if (!(alpha >= ConfidenceLevel.MIN_ERROR_RATE && alpha <= 0.5)) {
      throw new IllegalArgumentException("Alpha must be above 0 and at most 0.5: " + alpha);
    }
    return new ParityPlan(margin, alpha, power, designEffect, benchmarks);
  }

  /**
   * {@return the same plan with another power}
   *
   * @param power how often the expected ratio is to be shown, at least 0.5 and below 1
   * @throws IllegalArgumentException if it is not
   */
  public ParityPlan withPower(double power) {
    if (!(power >= 0.5 && power < 1)) {
      throw new IllegalArgumentException("Power must be at least 0.5 and below 1: " + power);
    }
    return new ParityPlan(margin, alpha, power, designEffect, benchmarks);
  }

  /**
   * {@return the same plan for items in clusters, which count for less than so many: 1 + (m - 1)
   * rho for clusters of m items whose differences are correlated by rho}
   *
   * <p>Source: L. Kish, Survey Sampling, Wiley 1965, section 5.4.
   *
   * @param designEffect at least 1 and at most 1e6
   * @throws IllegalArgumentException if it is not
   */
  public ParityPlan withDesignEffect(double designEffect) {
    if (!(designEffect >= 1 && designEffect <= MAX_DESIGN_EFFECT)) {
      throw new IllegalArgumentException(
          "Design effect must lie within 1..1000000: " + designEffect);
    }
    return new ParityPlan(margin, alpha, power, designEffect, benchmarks);
  }

  /**
   * {@return the same plan over so many benchmarks, each as expected, of equal weight and with as
   * many items, for what {@link MeanRatioMethod#COMBINED_SCORE} shows of their mean of ratios or
   * ratio of means}
   *
   * <p>k benchmarks of n items are taken as one of k (n - 1), at Student's quantile with as many
   * degrees of freedom: a variance is estimated for each. From about 30 items of each on the power
   * is within a few hundredths of what it says.
   *
   * @param benchmarks at least 1, which is the score test of one, and at most 10,000
   * @throws IllegalArgumentException if it is not
   */
  public ParityPlan withBenchmarks(int benchmarks) {
    if (!(benchmarks >= 1 && benchmarks <= MAX_BENCHMARKS)) {
      throw new IllegalArgumentException("Benchmarks must lie within 1..10000: " + benchmarks);
    }
    return new ParityPlan(margin, alpha, power, designEffect, benchmarks);
  }

  /**
   * {@return the least number of items of each benchmark, of each model where they are separate, at
   * which the power is reached}
   *
   * <p>Of the same items, up to 300 the power is that of all outcomes, counted out; since outcomes
   * are whole numbers, a few more items may have a little less. Above it is approximated, to about
   * a hundredth of the items. Of separate items
   *
   * <pre>
   *   n = ((z_alpha sd0 + z_power sd1) / mean)^2
   * </pre>
   *
   * <p>mean is the expected x - margin y, sd1 its standard deviation, sd0 that of the likeliest
   * parts at the margin (Farrington and Manning 1990).
   *
   * @throws MethodNotDefinedException if the expected ratio does not exceed the margin, or no
   *     number of items that a double counts exactly is enough
   */
  public long items(Expectation expectation) {
    if (!(expectation.excess(margin) > 0)) {
      throw new MethodNotDefinedException(
          "Expected ratio must exceed the margin " + margin + ": " + expectation.ratio());
    }
    double items = independentItems(expectation);
    double asked = Math.max(1, Math.ceil(designEffect * items));
    if (!(asked <= MAX_ITEMS)) {
      throw new MethodNotDefinedException("Items must be at most 2^53: " + asked);
    }
    return (long) asked;
  }

  private double independentItems(Expectation expectation) {
    if (benchmarks > 1) {
      return least(items -> powerOfSeveral(expectation, items));
    }
    return expectation.isPaired() ? sameItems(expectation) : separateItems(expectation);
  }

  private double separateItems(Expectation expectation) {
    Expectation.Moments d = expectation.at(margin);
    double root = (Quantiles.z(alpha) * d.nullDeviation() + zOfPower() * d.deviation()) / d.mean();
    return root * root;
  }

  private double sameItems(Expectation expectation) {
    PairedPower of = pairedPower(expectation, Quantiles.z(alpha));
    double items = least(of::approximate);
    if (items * COUNTED_FROM > PairedPower.MOST_COUNTED) {
      return items;
    }
    double counted = Math.max(1, Math.floor(items * COUNTED_FROM));
    while (of.of(counted) < power) {
      counted++;
    }
    return counted;
  }

  /** {@return the least whole number of items that has the power, by one that grows with them} */
  private double least(DoubleUnaryOperator powerOf) {
    double most = 1;
    while (powerOf.applyAsDouble(most) < power && most <= MAX_ITEMS) {
      most *= 2;
    }
    return Math.ceil(bisect(n -> power - powerOf.applyAsDouble(n), Math.max(1, most / 2), most));
  }

  private PairedPower pairedPower(Expectation expectation, double quantile) {
    return new PairedPower(expectation.parts(), margin, quantile);
  }

  private double powerOfSeveral(Expectation expectation, double items) {
    double freedom = benchmarks * (items - 1);
    if (freedom == 0) {
      return 0;
    }
    double t = Quantiles.t(alpha, freedom);
    return expectation.isPaired()
        ? pairedPower(expectation, t).approximate(freedom)
        : separatePower(expectation, t, freedom);
  }

  private double separatePower(Expectation expectation, double quantile, double items) {
    Expectation.Moments d = expectation.at(margin);
    double distance = Math.sqrt(items) * d.mean() - quantile * d.nullDeviation();
    return d.deviation() == 0
        ? (distance > 0 ? 1 : 0)
        : Quantiles.normalLowerTail(distance / d.deviation());
  }

  /**
   * {@return how often {@code items} items would show that the ratio exceeds the margin, 0..1}
   *
   * @param items at least 1, of each benchmark; of each model where they are separate
   * @throws IllegalArgumentException if there are none
   */
  public double power(Expectation expectation, long items) {
    if (items < 1) {
      throw new IllegalArgumentException("Items must be at least one: " + items);
    }
    double independent = items / designEffect;
    if (benchmarks > 1) {
      return powerOfSeveral(expectation, Math.max(1, independent));
    }
    return expectation.isPaired()
        ? pairedPower(expectation, Quantiles.z(alpha)).of(independent)
        : separatePower(expectation, Quantiles.z(alpha), independent);
  }

  /**
   * {@return the least true ratio that {@code items} items would show with the power of this plan,
   * when the reference and how often the models disagree are as expected}
   *
   * @param items at least 1; of each model where they are separate
   * @throws IllegalArgumentException if there are none
   * @throws MethodNotDefinedException if even a candidate as good as can be would not be shown
   */
  public double smallestRatio(Expectation expectation, long items) {
    double least = expectation.leastCandidate();
    double best = expectation.greatestCandidate();
    DoubleUnaryOperator lack =
        candidate -> power - power(expectation.withCandidate(candidate), items);
    if (lack.applyAsDouble(best) > 0) {
      throw new MethodNotDefinedException("Items must be more to show anything: " + items);
    }
    double candidate = lack.applyAsDouble(least) <= 0 ? least : bisect(lack, least, best);
    return candidate / expectation.reference();
  }

  /** {@return the least number that lacks nothing, to the last digit} */
  private static double bisect(DoubleUnaryOperator lack, double least, double best) {
    double lacking = least;
    double enough = best;
    while (true) {
      double middle = lacking + (enough - lacking) / 2;
      if (middle <= lacking || middle >= enough) {
        return enough;
      }
      if (lack.applyAsDouble(middle) > 0) {
        lacking = middle;
      } else {
        enough = middle;
      }
    }
  }

  private double zOfPower() {
    return -Quantiles.z(power);
  }
}
