package org.sovereignparity.statistics;

import java.util.SplittableRandom;

/** Items, or whole clusters: the sums of both scores in each unit, side by side, and its size. */
final class UnitResampling implements Resampling {
  private static final int WIDTH = 3;

  private final double[] packed;
  private final double sumX;
  private final double sumY;
  private final double items;

  private UnitResampling(double[] x, double[] y, double[] sizes) {
    packed = new double[WIDTH * x.length];
    for (int i = 0; i < x.length; i++) {
      packed[WIDTH * i] = x[i];
      packed[WIDTH * i + 1] = y[i];
      packed[WIDTH * i + 2] = sizes[i];
    }
    sumX = Moments.sum(x);
    sumY = Moments.sum(y);
    items = Moments.sum(sizes);
  }

  static UnitResampling ofItems(PairedSample sample) {
    return new UnitResampling(
        sample.candidate().values(), sample.reference().values(), Moments.ones(sample.size()));
  }

  static UnitResampling ofClusters(PairedSample sample, Clusters clusters) {
    return new UnitResampling(
        clusters.sums(sample.candidate().values()),
        clusters.sums(sample.reference().values()),
        clusters.sums(Moments.ones(sample.size())));
  }

  @Override
  public int units() {
    return packed.length / WIDTH;
  }

  @Override
  public void means(Means to) {
    to.accept(sumX / items, sumY / items);
  }

  @Override
  public void draw(SplittableRandom random, Means to) {
    int units = units();
    double x = 0;
    double y = 0;
    double size = 0;
    for (int i = 0; i < units; i++) {
      int at = WIDTH * random.nextInt(units);
      x += packed[at];
      y += packed[at + 1];
      size += packed[at + 2];
    }
    to.accept(x / size, y / size);
  }

  @Override
  public void leaveOneOut(LeftOut to) {
    for (int at = 0; at < packed.length; at += WIDTH) {
      double left = items - packed[at + 2];
      to.accept(1, (sumX - packed[at]) / left, (sumY - packed[at + 1]) / left);
    }
  }
}
