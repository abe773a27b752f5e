package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableList;

/**
 * Leaves out each unit of each benchmark once. The sums of the others stay, so the time grows with
 * the number of units and no faster.
 */
final class Jackknife {
  private final ImmutableList<BenchmarkSample> samples;
  private final RatioSums sums;
  private double cubes;
  private double squares;

  Jackknife(ImmutableList<BenchmarkSample> samples, RatioAggregate aggregate) {
    this.samples = samples;
    this.sums = new RatioSums(aggregate);
    samples.forEach(s -> s.items().means((x, y) -> sums.add(s.weight(), x, y)));
  }

  /**
   * {@return the acceleration of several samples, with u = (n - 1)(mean of the ratios - ratio)}
   *
   * <pre>
   *   sum over benchmarks of (sum u^3) / n^3 / (6 (sum over benchmarks of (sum u^2) / n^2)^(3/2))
   * </pre>
   */
  double acceleration() {
    samples.forEach(this::leaveOut);
    if (!(squares > 0)) {
      throw new MethodNotDefinedException("Leaving out a unit must change the ratio: " + squares);
    }
    return cubes / (6 * squares * Math.sqrt(squares));
  }

  private void leaveOut(BenchmarkSample sample) {
    double units = sample.items().units();
    if (units < 2) {
      throw new MethodNotDefinedException("Units must be at least two: 1");
    }
    Ratios ratios = new Ratios(sample);
    double mean = ratios.sum() / units;
    double[] powers = new double[2];
    ratios.forEach(
        (count, ratio) -> {
          double u = (units - 1) / units * (mean - ratio);
          powers[0] += count * (u * u);
          powers[1] += count * (u * u * u);
        });
    squares += powers[0];
    cubes += powers[1];
  }

  /** Takes a ratio that several units share. */
  private interface Ratio {
    void accept(int units, double ratio);
  }

  /** The ratios without a unit of one benchmark. */
  private final class Ratios {
    private final BenchmarkSample sample;
    private final double[] means = new double[2];

    Ratios(BenchmarkSample sample) {
      this.sample = sample;
      sample
          .items()
          .means(
              (x, y) -> {
                means[0] = x;
                means[1] = y;
              });
    }

    double sum() {
      double[] sum = new double[1];
      forEach((count, ratio) -> sum[0] += count * ratio);
      if (Double.isNaN(sum[0])) {
        throw new MethodNotDefinedException("Data without a unit must have a ratio: " + sum[0]);
      }
      return sum[0];
    }

    void forEach(Ratio to) {
      sample
          .items()
          .leaveOneOut(
              (count, x, y) ->
                  to.accept(count, sums.valueWith(sample.weight(), means[0], means[1], x, y)));
    }
  }
}
