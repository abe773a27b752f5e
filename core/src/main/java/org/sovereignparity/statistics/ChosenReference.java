package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * By how much the score of a reference is too high on average, since it was chosen for being the
 * best of several that are noisy.
 *
 * <pre>
 *   ChosenReference.perBenchmark(2026).excess(rivals, weights)   // such as 0.024 on each
 * </pre>
 *
 * <p>Items are drawn with replacement, the answers of all rivals together, and the best is chosen
 * by those drawn; its mean over the items drawn exceeds that over the items left out, which had no
 * part in the choice, by what the choice is worth at twice the variance. So
 *
 * <pre>
 *   excess = mean of (d of the chosen - mean of d over all rivals) / root of 2
 *   d      = mean over items drawn - mean over items left out
 * </pre>
 *
 * <p>The mean over all rivals, which is 0 on average, takes out what is chance for all alike. That
 * is right for rivals that are truly equal, and too much where they differ, since at twice the
 * variance the choice errs more often: it is what the choice costs at most, not what it does.
 * Source: the items left out estimate without the optimism of a choice as in B. Efron and R.
 * Tibshirani, Improvements on cross-validation: the .632+ bootstrap method, Journal of the American
 * Statistical Association 92 (1997) 548-560; the factor follows from the variance of a mean over
 * items drawn, which is that of the items' mean and as much again.
 */
public final class ChosenReference {
  private static final int REPLICATES = 1_000;

  private final boolean isPerBenchmark;
  private final long seed;

  private ChosenReference(boolean isPerBenchmark, long seed) {
    this.isPerBenchmark = isPerBenchmark;
    this.seed = seed;
  }

  /** {@return the choice of the best rival on each benchmark by itself} */
  public static ChosenReference perBenchmark(long seed) {
    return new ChosenReference(true, seed);
  }

  /** {@return the choice of the rival with the greatest weighted sum over all benchmarks} */
  public static ChosenReference overall(long seed) {
    return new ChosenReference(false, seed);
  }

  /**
   * {@return for each benchmark by how much the score of the chosen is too high on average}
   *
   * @param benchmarks at least one; for each the scores of every rival, at least one, on the same
   *     items, at least two, as they count; the rivals in the same order everywhere
   * @param weights that of each benchmark, positive
   * @throws IllegalArgumentException if there are none, or numbers of rivals, items or weights
   *     differ
   */
  public double[] excess(Iterable<? extends Iterable<Sample>> benchmarks, double... weights) {
    ImmutableList<Drawn> drawn = drawn(benchmarks, weights);
    double[] excess = new double[weights.length];
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < REPLICATES; i++) {
      drawn.forEach(of -> of.draw(random));
      add(drawn, weights, excess);
    }
    double scale = REPLICATES * Math.sqrt(2);
    return Arrays.stream(excess).map(sum -> sum / scale).toArray();
  }

  private static ImmutableList<Drawn> drawn(
      Iterable<? extends Iterable<Sample>> benchmarks, double[] weights) {
    ImmutableList.Builder<Drawn> drawn = ImmutableList.builder();
    benchmarks.forEach(rivals -> drawn.add(new Drawn(ImmutableList.copyOf(rivals))));
    ImmutableList<Drawn> all = drawn.build();
    int rivals = all.isEmpty() ? 0 : all.get(0).inside.length;
    if (rivals == 0
        || all.size() != weights.length
        || all.stream().anyMatch(of -> of.inside.length != rivals)) {
      throw new IllegalArgumentException(
          "Benchmarks must have a weight and as many rivals as the first, %s: %s"
              .formatted(rivals, weights.length));
    }
    return all;
  }

  private void add(ImmutableList<Drawn> drawn, double[] weights, double[] excess) {
    int overall = isPerBenchmark ? 0 : best(sums(drawn, weights));
    for (int i = 0; i < excess.length; i++) {
      Drawn of = drawn.get(i);
      int chosen = isPerBenchmark ? best(of.inside) : overall;
      excess[i] += of.difference(chosen) - of.meanDifference();
    }
  }

  private static double[] sums(ImmutableList<Drawn> drawn, double[] weights) {
    double[] sums = new double[drawn.get(0).inside.length];
    for (int i = 0; i < weights.length; i++) {
      for (int rival = 0; rival < sums.length; rival++) {
        sums[rival] += weights[i] * drawn.get(i).inside[rival];
      }
    }
    return sums;
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  /**
   * The means of the rivals on one benchmark over the items that are drawn, and over the others.
   */
  private static final class Drawn {
    private final double[][] scores;
    private final int[] times;
    private final double[] inside;
    private final double[] outside;

    Drawn(ImmutableList<Sample> rivals) {
      this.scores = rivals.stream().map(Sample::values).toArray(double[][]::new);
      this.inside = new double[scores.length];
      this.outside = new double[scores.length];
      this.times = new int[scores.length == 0 ? 0 : scores[0].length];
      if (times.length < 2 || Arrays.stream(scores).anyMatch(of -> of.length != times.length)) {
        throw new IllegalArgumentException(
            "Rivals must have the same items, at least two: " + times.length);
      }
    }

    /** Draws again where no item is left out. */
    void draw(SplittableRandom random) {
      int left;
      do {
        Arrays.fill(times, 0);
        left = times.length;
        for (int i = 0; i < times.length; i++) {
          int item = random.nextInt(times.length);
          left -= times[item] == 0 ? 1 : 0;
          times[item]++;
        }
      } while (left == 0);
      for (int rival = 0; rival < scores.length; rival++) {
        means(rival, left);
      }
    }

    double difference(int rival) {
      return inside[rival] - outside[rival];
    }

    double meanDifference() {
      double sum = 0;
      for (int rival = 0; rival < inside.length; rival++) {
        sum += difference(rival);
      }
      return sum / inside.length;
    }

    private void means(int rival, int left) {
      double drawn = 0;
      double others = 0;
      for (int i = 0; i < times.length; i++) {
        drawn += times[i] * scores[rival][i];
        others += times[i] == 0 ? scores[rival][i] : 0;
      }
      inside[rival] = drawn / times.length;
      outside[rival] = others / left;
    }
  }
}
