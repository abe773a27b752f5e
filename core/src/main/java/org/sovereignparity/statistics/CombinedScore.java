package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * A limit of a sum over benchmarks, from score limits of each at its share of the quantile; see
 * {@link MeanRatioMethod#COMBINED_SCORE}.
 */
final class CombinedScore {
  private final ConfidenceLevel confidence;
  private final double side;

  /** Expects 1 for lower limits, -1 for upper ones. */
  CombinedScore(ConfidenceLevel confidence, double side) {
    this.confidence = confidence;
    this.side = side;
  }

  static ConfidenceSet set(Combination all, SetLimits limits) {
    all.benchmarks().forEach(CombinedScore::check);
    double low = new CombinedScore(limits.confidence(), 1).limit(all);
    double high = new CombinedScore(limits.confidence(), -1).limit(all);
    return Double.isInfinite(high)
        ? limits.unboundedAbove(low)
        : limits.bounded(Math.min(low, high), high);
  }

  private static void check(BenchmarkRatio of) {
    if (!(of.x() >= 0 && of.y() > 0)) {
      throw new MethodNotDefinedException(
          "Means must be positive, that of the candidate perhaps 0: " + of.x() + ", " + of.y());
    }
  }

  private double limit(Combination all) {
    if (all.isRatioOfMeans() && all.size() > 1) {
      return ScoreTerm.decreasingRoot(ratio -> of(all.contrasts(ratio)));
    }
    return all.aggregate() == RatioAggregate.GEOMETRIC_MEAN_OF_RATIOS
        ? StrictMath.exp(of(all.logarithms()))
        : Math.max(0, of(all.ratios()));
  }

  /** {@return the limit of the sum; infinite where a term has none} */
  double of(ImmutableList<ScoreTerm> terms) {
    double[] whole = Moments.ones(terms.size());
    if (terms.size() == 1) {
      return sum(terms, whole);
    }
    double[] errors = errors(terms, whole);
    return haveInfinite(errors)
        ? -side * Double.POSITIVE_INFINITY
        : sum(terms, shares(errors(terms, shares(errors))));
  }

  /** {@return the error of each term, recovered from its limit at its share of z} */
  private double[] errors(ImmutableList<ScoreTerm> terms, double[] shares) {
    double z = Quantiles.twoSidedZ(confidence);
    double[] errors = new double[shares.length];
    for (int i = 0; i < errors.length; i++) {
      double share = shares[i];
      errors[i] = share == 0 ? 0 : Math.abs(terms.get(i).deviation(side * z * share)) / share;
    }
    return errors;
  }

  /** {@return the parts of the error of the sum, whose squares sum to 1; all 1 where it is 0} */
  private static double[] shares(double[] errors) {
    double length = Math.sqrt(Moments.sum(squares(errors)));
    return length == 0
        ? Moments.ones(errors.length)
        : Arrays.stream(errors).map(error -> error / length).toArray();
  }

  private double sum(ImmutableList<ScoreTerm> terms, double[] shares) {
    double quantile = quantile(terms, shares);
    double[] limits = new double[shares.length];
    for (int i = 0; i < limits.length; i++) {
      ScoreTerm term = terms.get(i);
      double left = 1 - shares[i] * shares[i];
      double limit = term.limits().apply(side * quantile * shares[i]).value();
      limits[i] = term.weight() * (limit - left * term.bias());
    }
    return haveInfinite(limits) ? -side * Double.POSITIVE_INFINITY : Moments.sum(limits);
  }

  private static boolean haveInfinite(double[] numbers) {
    return Arrays.stream(numbers).anyMatch(Double::isInfinite);
  }

  /** {@return Student's quantile, made greater where the sum is skewed towards the limit} */
  private double quantile(ImmutableList<ScoreTerm> terms, double[] shares) {
    double[] freedoms = terms.stream().mapToDouble(ScoreTerm::freedom).toArray();
    double t = Quantiles.twoSidedT(confidence, Satterthwaite.freedom(squares(shares), freedoms));
    double[] skewnesses = new double[shares.length];
    for (int i = 0; i < shares.length; i++) {
      double share = shares[i];
      double skewness = terms.get(i).limits().apply(side * t * share).skewness();
      skewnesses[i] = share * share * share * skewness;
    }
    return t + Math.max(0, side * Moments.sum(skewnesses) * (t * t - 1) / 6);
  }

  private static double[] squares(double[] of) {
    double[] squares = new double[of.length];
    for (int i = 0; i < of.length; i++) {
      squares[i] = of[i] * of[i];
    }
    return squares;
  }
}
