package org.sovereignparity.statistics;

import java.util.Arrays;
import java.util.List;

/** Means, variances and the covariance of right answers, item by item, as a textbook has them. */
record PlainMeans(double weight, double x, double y, double vx, double vy, double cov) {

  static PlainMeans of(int[] counts, double factor, double weight) {
    int n = counts[0] + counts[1] + counts[2] + counts[3];
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = i < counts[0] + counts[1] ? factor : 0;
      y[i] = i < counts[0] || (i >= counts[0] + counts[1] && i < n - counts[3]) ? factor : 0;
    }
    return of(x, y, weight);
  }

  static PlainMeans of(double[] x, double[] y) {
    return of(x, y, 1);
  }

  static PlainMeans of(double[] x, double[] y, double weight) {
    return new PlainMeans(
        weight, mean(x), mean(y), covariance(x, x), covariance(y, y), covariance(x, y));
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** Of the means. */
  private static double covariance(double[] a, double[] b) {
    double meanA = mean(a);
    double meanB = mean(b);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - meanA) * (b[i] - meanB);
    }
    return sum / (a.length - 1) / a.length;
  }

  double variance(double r) {
    return vx - 2 * r * cov + r * r * vy;
  }

  static double ratio(List<PlainMeans> all, RatioAggregate aggregate) {
    double w = all.stream().mapToDouble(PlainMeans::weight).sum();
    double x = all.stream().mapToDouble(of -> of.weight * of.x).sum();
    double y = all.stream().mapToDouble(of -> of.weight * of.y).sum();
    double ratios = all.stream().mapToDouble(of -> of.weight * of.x / of.y).sum();
    double logs = all.stream().mapToDouble(of -> of.weight * Math.log(of.x / of.y)).sum();
    return switch (aggregate) {
      case RATIO_OF_MEANS -> x / y;
      case MEAN_OF_RATIOS -> ratios / w;
      case GEOMETRIC_MEAN_OF_RATIOS -> Math.exp(logs / w);
    };
  }

  static double variance(List<PlainMeans> all, RatioAggregate aggregate) {
    return Arrays.stream(variances(all, aggregate)).sum();
  }

  /** {@return what each adds to the variance of the ratio} */
  static double[] variances(List<PlainMeans> all, RatioAggregate aggregate) {
    double r = ratio(all, aggregate);
    double w = all.stream().mapToDouble(PlainMeans::weight).sum();
    double y = all.stream().mapToDouble(of -> of.weight * of.y).sum();
    double[] variances = new double[all.size()];
    for (int i = 0; i < variances.length; i++) {
      PlainMeans of = all.get(i);
      double share = of.weight * of.weight;
      double own = of.x / of.y;
      variances[i] =
          switch (aggregate) {
            case RATIO_OF_MEANS -> share * of.variance(r) / (y * y);
            case MEAN_OF_RATIOS -> share * of.variance(own) / (of.y * of.y) / (w * w);
            case GEOMETRIC_MEAN_OF_RATIOS ->
                share * of.variance(own) / (of.x * of.x) / (w * w) * r * r;
          };
    }
    return variances;
  }
}
