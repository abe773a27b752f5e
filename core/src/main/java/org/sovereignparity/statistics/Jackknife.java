package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableList;

/**
 * Leaves out each unit of each benchmark once. The sums of the others stay, so the time grows with
 * the number of units and no faster.
 */
final class Jackknife {
  private final ImmutableList<BenchmarkRatio> benchmarks;
  private final RatioSums sums;
  private double cubes;
  private double squares;

  Jackknife(Combination data) {
    this.benchmarks = data.benchmarks();
    this.sums = RatioSums.of(benchmarks, data.aggregate(), RatioSums.NO_CAP);
  }

  /**
   * {@return the acceleration of several samples, with u = (n - 1)(mean of the ratios - ratio)}
   *
   * <pre>
   *   sum over benchmarks of (sum u^3) / n^3 / (6 (sum over benchmarks of (sum u^2) / n^2)^(3/2))
   * </pre>
   */
  double acceleration() {
    benchmarks.forEach(this::leaveOut);
    if (!(squares > 0)) {
      throw new MethodNotDefinedException("Leaving out a unit must change the ratio: " + squares);
    }
    return cubes / (6 * squares * Math.sqrt(squares));
  }

  private void leaveOut(BenchmarkRatio benchmark) {
    PairedUnits units = benchmark.evidence().paired();
    double size = units.units();
    if (size < 2) {
      throw new MethodNotDefinedException("Units must be at least two: 1");
    }
    double[] times = units.times();
    double[] ratios = ratiosWithoutOne(benchmark, units);
    double mean = sum(times, ratios) / size;
    double ofSquares = 0;
    double ofCubes = 0;
    for (int i = 0; i < times.length; i++) {
      if (times[i] > 0) {
        double u = (size - 1) / size * (mean - ratios[i]);
        ofSquares += times[i] * (u * u);
        ofCubes += times[i] * (u * u * u);
      }
    }
    squares += ofSquares;
    cubes += ofCubes;
  }

  private double[] ratiosWithoutOne(BenchmarkRatio benchmark, PairedUnits units) {
    double x = benchmark.x();
    double y = benchmark.y();
    double[] otherX = units.xWithoutOne();
    double[] otherY = units.yWithoutOne();
    double[] ratios = new double[otherX.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] =
          sums.valueWith(
              benchmark.weight(), x, y, benchmark.counted(otherX[i]), benchmark.counted(otherY[i]));
    }
    return ratios;
  }

  private static double sum(double[] times, double[] ratios) {
    double sum = 0;
    for (int i = 0; i < times.length; i++) {
      sum += times[i] > 0 ? times[i] * ratios[i] : 0;
    }
    if (Double.isNaN(sum)) {
      throw new MethodNotDefinedException("Data without a unit must have a ratio: " + sum);
    }
    return sum;
  }
}
