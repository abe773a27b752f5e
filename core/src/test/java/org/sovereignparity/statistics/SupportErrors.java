package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.sovereignparity.statistics.Coverage.Point;

/**
 * How often a support at 0.95 shows or refutes that a ratio lies above 0.95 which is exactly that:
 * of one benchmark all outcomes enumerated, of several by simulation of the mean of ratios.
 */
final class SupportErrors {
  static final double MARGIN = 0.95;
  static final List<MeanRatioMethod> METHODS =
      List.of(
          MeanRatioMethod.COMBINED_SCORE,
          MeanRatioMethod.SCORE,
          MeanRatioMethod.FIELLER,
          MeanRatioMethod.DELTA,
          MeanRatioMethod.LOG_DELTA);
  static final List<Point> POINTS =
      List.of(0.5, 0.7, 0.9, 0.95, 0.98).stream().map(p -> Point.ofRatio(MARGIN, p)).toList();

  private static final int MOST_KNOWN = 20_000;

  private SupportErrors() {}

  /** How often a true claim is refuted, and one that is not true shown. */
  static final class Rates {
    private double shown;
    private double refuted;

    void add(MeanRatioMethod method, List<BenchmarkRatio> data, double probability) {
      try {
        ConfidenceSet set =
            method.interval(data, RatioAggregate.MEAN_OF_RATIOS, CoverageTable.LEVEL);
        if (data.stream().noneMatch(of -> takesErrorOfZero(method, of.evidence()))) {
          shown += set.liesAbove(MARGIN) ? probability : 0;
          refuted += set.liesBelow(MARGIN) ? probability : 0;
        }
      } catch (MethodNotDefinedException notDefined) {
        // Such data show and refute nothing.
      }
    }

    private static boolean takesErrorOfZero(MeanRatioMethod method, BenchmarkEvidence of) {
      return method.takesErrorAsObserved(of) && of.hasErrorOfZero();
    }

    double shown() {
      return shown;
    }

    double refuted() {
      return refuted;
    }

    String cell() {
      return part(shown) + " / " + part(refuted);
    }
  }

  static String percent(double rate) {
    return String.format(Locale.ROOT, "%.1f", 100 * rate);
  }

  static String part(double rate) {
    String percent = percent(rate);
    return rate > 0.03 ? "<b>" + percent + "</b>" : percent;
  }

  static Rates ofPairs(MeanRatioMethod method, int n, Point at) {
    Rates rates = new Rates();
    Coverage.forEachPairs(
        n, at, (counts, p) -> rates.add(method, one(BenchmarkEvidence.sameItems(counts)), p));
    return rates;
  }

  static Rates ofParts(MeanRatioMethod method, int n, Point at) {
    Rates rates = new Rates();
    Coverage.forEachParts(
        n,
        at,
        (parts, p) ->
            rates.add(
                method,
                one(BenchmarkEvidence.separateItems(parts.candidate(), parts.reference())),
                p));
    return rates;
  }

  private static List<BenchmarkRatio> one(BenchmarkEvidence evidence) {
    return List.of(BenchmarkRatio.of(evidence, 1));
  }

  /** What is known of one benchmark of n items, drawn anew. */
  private static BenchmarkEvidence drawn(
      SplittableRandom random, double[] cells, int n, boolean isPaired) {
    PairedCounts one = Coverage.drawn(random, cells, n);
    return isPaired
        ? BenchmarkEvidence.sameItems(one)
        : BenchmarkEvidence.separateItems(
            one.candidate(), Coverage.drawn(random, cells, n).reference());
  }

  /** Of so many benchmarks of n items each, alike and of equal weight, by the mean of ratios. */
  static Rates simulated(
      MeanRatioMethod method, int benchmarks, int n, Point at, boolean isPaired, int draws) {
    SplittableRandom random = new SplittableRandom(n);
    double[] cells = Coverage.cells(at);
    return simulated(method, benchmarks, draws, () -> drawn(random, cells, n, isPaired));
  }

  /** The same of items that depend on each other, correlated by 0.3 in clusters of one size. */
  static Rates clustered(int benchmarks, int clusters, int size, Point at, int draws) {
    SplittableRandom random = new SplittableRandom(clusters);
    double[] cells = Coverage.cells(at);
    return simulated(
        MeanRatioMethod.COMBINED_SCORE,
        benchmarks,
        draws,
        () -> clusters(random, cells, clusters, size));
  }

  private static Rates simulated(
      MeanRatioMethod method, int benchmarks, int draws, Supplier<BenchmarkEvidence> drawn) {
    Rates rates = new Rates();
    for (int draw = 0; draw < draws; draw++) {
      List<BenchmarkRatio> data = new ArrayList<>();
      for (int i = 0; i < benchmarks; i++) {
        data.add(BenchmarkRatio.of(drawn.get(), 1));
      }
      rates.add(method, data, 1.0 / draws);
    }
    return rates;
  }

  /** An item is answered as its cluster is with probability root 0.3, else by itself. */
  private static BenchmarkEvidence clusters(
      SplittableRandom random, double[] cells, int clusters, int size) {
    double[] x = new double[clusters * size];
    double[] y = new double[clusters * size];
    int[] labels = new int[clusters * size];
    double common = 0;
    for (int i = 0; i < x.length; i++) {
      labels[i] = i / size;
      common = i % size == 0 ? random.nextDouble() : common;
      boolean isCommon = random.nextDouble() < Math.sqrt(0.3);
      int cell = Coverage.cell(cells, isCommon ? common : random.nextDouble());
      x[i] = cell < 2 ? 1 : 0;
      y[i] = cell % 2 == 0 ? 1 : 0;
    }
    return BenchmarkEvidence.sameItems(PairedSample.of(x, y), Clusters.of(labels));
  }

  /**
   * Of so many benchmarks of n items each, alike and of equal weight, by the recommended method,
   * with the limits of each outcome taken from a {@linkplain TabulatedTerm table}.
   *
   * @param cells how often both are right, only the candidate, only the reference, and neither
   */
  static Rates combined(
      RatioAggregate aggregate,
      int benchmarks,
      int n,
      double[] cells,
      boolean isPaired,
      int draws) {
    SplittableRandom random = new SplittableRandom(n);
    Map<List<Double>, ScoreTerm> known = new HashMap<>();
    double margin = margin(aggregate);
    Rates rates = new Rates();
    for (int draw = 0; draw < draws; draw++) {
      ImmutableList.Builder<ScoreTerm> terms = ImmutableList.builder();
      for (int i = 0; i < benchmarks; i++) {
        BenchmarkEvidence one = drawn(random, cells, n, isPaired);
        terms.add(
            known.computeIfAbsent(
                List.of(one.x(), one.y(), one.residual(1)),
                key -> term(aggregate, BenchmarkRatio.of(one, 1.0 / benchmarks))));
      }
      if (known.size() > MOST_KNOWN) {
        known.clear();
      }
      rates.shown += isBeyond(terms.build(), margin, 1) ? 1.0 / draws : 0;
      rates.refuted += isBeyond(terms.build(), margin, -1) ? 1.0 / draws : 0;
    }
    return rates;
  }

  /** {@return how often the recommended method shows what is expected, by the mean of ratios} */
  static double power(Expectation expectation, int benchmarks, int n, int draws) {
    double[] cells =
        expectation.isPaired()
            ? expectation.parts()
            : Coverage.cells(Point.ofRatio(expectation.ratio(), expectation.reference()));
    return combined(
            RatioAggregate.MEAN_OF_RATIOS, benchmarks, n, cells, expectation.isPaired(), draws)
        .shown();
  }

  private static boolean isBeyond(ImmutableList<ScoreTerm> terms, double margin, int side) {
    return side * (new CombinedScore(CoverageTable.LEVEL, side).of(terms) - margin) > 0;
  }

  private static double margin(RatioAggregate aggregate) {
    return switch (aggregate) {
      case RATIO_OF_MEANS -> 0;
      case MEAN_OF_RATIOS -> MARGIN;
      case GEOMETRIC_MEAN_OF_RATIOS -> StrictMath.log(MARGIN);
    };
  }

  private static ScoreTerm term(RatioAggregate aggregate, BenchmarkRatio of) {
    return TabulatedTerm.of(
        switch (aggregate) {
          case RATIO_OF_MEANS -> ScoreTerm.ofContrast(of, of.weight(), MARGIN);
          case MEAN_OF_RATIOS -> ScoreTerm.ofRatio(of, of.weight());
          case GEOMETRIC_MEAN_OF_RATIOS -> ScoreTerm.ofLogarithm(of, of.weight());
        });
  }
}
