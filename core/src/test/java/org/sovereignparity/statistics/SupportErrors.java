package org.sovereignparity.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
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

  static String part(double rate) {
    String percent = String.format(Locale.ROOT, "%.1f", 100 * rate);
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

  /** Of so many benchmarks of n items each, alike and of equal weight. */
  static Rates simulated(
      MeanRatioMethod method, int benchmarks, int n, Point at, boolean isPaired, int draws) {
    Rates rates = new Rates();
    SplittableRandom random = new SplittableRandom(n);
    double[] cells = Coverage.cells(at);
    for (int draw = 0; draw < draws; draw++) {
      List<BenchmarkRatio> data = new ArrayList<>();
      for (int i = 0; i < benchmarks; i++) {
        PairedCounts one = Coverage.drawn(random, cells, n);
        BenchmarkEvidence evidence =
            isPaired
                ? BenchmarkEvidence.sameItems(one)
                : BenchmarkEvidence.separateItems(
                    one.candidate(), Coverage.drawn(random, cells, n).reference());
        data.add(BenchmarkRatio.of(evidence, 1));
      }
      rates.add(method, data, 1.0 / draws);
    }
    return rates;
  }
}
