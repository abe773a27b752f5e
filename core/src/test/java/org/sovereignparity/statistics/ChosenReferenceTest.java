package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.sovereignparity.statistics.Refusals.invalid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChosenReferenceTest {
  /** For each benchmark, of four and of three items, the scores of three rivals. */
  private static final double[][][] SCORES = {
    {{1, 0, 1, 0}, {0, 1, 1, 0.5}, {1, 1, 0, 0}}, {{5, 2, 8}, {7, 1, 6}, {4, 4, 9}}
  };

  private static List<List<Sample>> samples(double[][]... benchmarks) {
    return Arrays.stream(benchmarks)
        .map(rivals -> Arrays.stream(rivals).map(Sample::of).toList())
        .toList();
  }

  @Test
  void excess_noChoice_isNone() {
    List<List<Sample>> one = samples(new double[][] {{3, 1, 4, 1, 5}});
    assertThat(ChosenReference.perBenchmark(1).excess(one, 1)).containsExactly(0);
    assertThat(ChosenReference.overall(1).excess(one, 1)).containsExactly(0);
    List<List<Sample>> alike = samples(new double[][] {{3, 1, 4}, {3, 1, 4}});
    assertThat(ChosenReference.perBenchmark(1).excess(alike, 1)).containsExactly(0);
  }

  /**
   * By hand: of two items one is drawn twice and the other left out, and the rival that has it
   * right is chosen: 1 inside and 0 outside, the other rival 0 and 1. Divided by the root of 2.
   */
  @Test
  void excess_twoItems_isAsByHand() {
    List<List<Sample>> one = samples(new double[][] {{1, 0}, {0, 1}});
    double[] expected = {Math.sqrt(0.5)};
    assertThat(ChosenReference.perBenchmark(7).excess(one, 1))
        .containsExactly(expected, offset(1e-12));
    assertThat(ChosenReference.overall(7).excess(one, 1)).containsExactly(expected, offset(1e-12));
  }

  /** By hand: the heavier benchmark chooses; on the other that is 1 as often as -1. */
  @Test
  void excess_overall_isThatOfTheWeightedSum() {
    double[][] rivals = {{1, 0}, {0, 1}};
    double[] excess = ChosenReference.overall(7).excess(samples(rivals, rivals), 1, 3);
    assertThat(excess[1]).isEqualTo(Math.sqrt(0.5), offset(1e-12));
    // Of 1,000 draws, four standard errors.
    assertThat(excess[0]).isEqualTo(0, offset(4 * Math.sqrt(0.5 / 1000)));
  }

  @Test
  void excess_anyScores_isThatOfAPlainLoop() {
    double[] weights = {3, 0.5};
    assertThat(ChosenReference.perBenchmark(2026).excess(samples(SCORES), weights))
        .containsExactly(plain(true, weights), offset(1e-12));
    assertThat(ChosenReference.overall(2026).excess(samples(SCORES), weights))
        .containsExactly(plain(false, weights), offset(1e-12));
  }

  private static double[] plain(boolean isPerBenchmark, double[] weights) {
    SplittableRandom random = new SplittableRandom(2026);
    double[] sums = new double[SCORES.length];
    for (int draw = 0; draw < 1000; draw++) {
      List<List<Integer>> drawn = new ArrayList<>();
      for (double[][] rivals : SCORES) {
        drawn.add(drawn(random, rivals[0].length));
      }
      for (int b = 0; b < SCORES.length; b++) {
        int chosen = 0;
        double all = 0;
        for (int rival = 0; rival < 3; rival++) {
          boolean isBetter =
              isPerBenchmark
                  ? inside(b, rival, drawn) > inside(b, chosen, drawn)
                  : sum(rival, drawn, weights) > sum(chosen, drawn, weights);
          chosen = isBetter ? rival : chosen;
          all += inside(b, rival, drawn) - outside(b, rival, drawn);
        }
        sums[b] += inside(b, chosen, drawn) - outside(b, chosen, drawn) - all / 3;
      }
    }
    return Arrays.stream(sums).map(sum -> sum / 1000 / Math.sqrt(2)).toArray();
  }

  /** As many items as there are, until one is left out. */
  private static List<Integer> drawn(SplittableRandom random, int items) {
    List<Integer> drawn = new ArrayList<>();
    while (drawn.isEmpty() || drawn.stream().distinct().count() == items) {
      drawn.clear();
      IntStream.range(0, items).forEach(i -> drawn.add(random.nextInt(items)));
    }
    return drawn;
  }

  private static double sum(int rival, List<List<Integer>> drawn, double[] weights) {
    return weights[0] * inside(0, rival, drawn) + weights[1] * inside(1, rival, drawn);
  }

  private static double inside(int benchmark, int rival, List<List<Integer>> drawn) {
    double[] of = SCORES[benchmark][rival];
    return drawn.get(benchmark).stream().mapToDouble(item -> of[item]).average().orElseThrow();
  }

  private static double outside(int benchmark, int rival, List<List<Integer>> drawn) {
    double[] of = SCORES[benchmark][rival];
    return IntStream.range(0, of.length)
        .filter(item -> !drawn.get(benchmark).contains(item))
        .mapToDouble(item -> of[item])
        .average()
        .orElseThrow();
  }

  @Test
  void excess_numbersThatDiffer_areRefused() {
    ChosenReference choice = ChosenReference.overall(1);
    double[][] two = {{1, 2}, {3, 4}};
    double[][] three = {{1, 2}, {3, 4}, {5, 6}};
    String message = "Benchmarks must have a weight and as many rivals as the first, ";
    invalid(() -> choice.excess(samples()), message + "0: 0");
    invalid(() -> choice.excess(samples(two), 1, 2), message + "2: 2");
    invalid(() -> choice.excess(samples(two, three), 1, 2), message + "2: 2");
    String items = "Rivals must have the same items, at least two: ";
    invalid(() -> choice.excess(samples(new double[][] {{1, 2}, {3, 4, 5}}), 1), items + "2");
    invalid(() -> choice.excess(samples(new double[][] {{1}, {2}}), 1), items + "1");
    invalid(() -> choice.excess(samples(new double[][] {}), 1), items + "0");
  }
}
