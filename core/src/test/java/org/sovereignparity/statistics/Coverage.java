package org.sovereignparity.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ObjDoubleConsumer;

/**
 * How often intervals contain the true value: the probabilities of all outcomes whose interval
 * does, added up. An outcome for which a method is not defined counts as one that does not.
 */
final class Coverage {
  private Coverage() {}

  /** A method by its name; no set where it is not defined. */
  record Method<D>(String name, Function<D, ConfidenceSet> interval) {
    boolean contains(D data, double truth) {
      try {
        return interval.apply(data).contains(truth);
      } catch (IllegalArgumentException notDefined) {
        return false;
      }
    }
  }

  /** A point of a grid: the true parts of candidate and reference. */
  record Point(double candidate, double reference) {
    static Point ofRatio(double ratio, double reference) {
      return new Point(ratio * reference, reference);
    }

    double ratio() {
      return candidate / reference;
    }

    double difference() {
      return candidate - reference;
    }
  }

  static double ofProportion(Method<Proportion> method, int n, double p) {
    double covered = 0;
    for (int x = 0; x <= n; x++) {
      if (method.contains(Proportion.of(x, n), p)) {
        covered += binomial(n, x, p);
      }
    }
    return covered;
  }

  /** A pair of numbers of right answers to separate items. */
  record Parts(Proportion candidate, Proportion reference) {}

  static double ofParts(Method<Parts> method, int n, Point at, double truth) {
    double[] covered = new double[1];
    forEachParts(n, at, (parts, p) -> covered[0] += method.contains(parts, truth) ? p : 0);
    return covered[0];
  }

  /** Is told every outcome with its probability; all that is left out weighs under a millionth. */
  static void forEachParts(int n, Point at, ObjDoubleConsumer<Parts> outcome) {
    for (int x = 0; x <= n; x++) {
      for (int y = 0; y <= n; y++) {
        double probability = binomial(n, x, at.candidate) * binomial(n, y, at.reference);
        if (probability > 1e-11) {
          outcome.accept(new Parts(Proportion.of(x, n), Proportion.of(y, n)), probability);
        }
      }
    }
  }

  /** Answers of both models to one item are correlated by 0.5, or as much as their parts allow. */
  static double[] cells(Point at) {
    double p = at.candidate;
    double q = at.reference;
    double both = p * q + 0.5 * Math.sqrt(p * (1 - p) * q * (1 - q));
    both = Math.min(both, Math.min(p, q));
    return new double[] {both, p - both, q - both, 1 - p - q + both};
  }

  static double ofPairs(Method<PairedCounts> method, int n, Point at) {
    double[] covered = new double[1];
    forEachPairs(n, at, (counts, p) -> covered[0] += method.contains(counts, at.ratio()) ? p : 0);
    return covered[0];
  }

  /** Is told every outcome with its probability; all that is left out weighs under a millionth. */
  static void forEachPairs(int n, Point at, ObjDoubleConsumer<PairedCounts> outcome) {
    double[] cells = cells(at);
    for (int both = 0; both <= n; both++) {
      for (int one = 0; one <= n - both; one++) {
        for (int other = 0; other <= n - both - one; other++) {
          int[] counts = {both, one, other, n - both - one - other};
          double probability = multinomial(n, counts, cells);
          if (probability > 1e-11) {
            outcome.accept(PairedCounts.of(both, one, other, counts[3]), probability);
          }
        }
      }
    }
  }

  /** The share of draws that are covered; of 2,000 its standard error is 0.5 % about 95 %. */
  static double simulated(Method<PairedCounts> method, int n, Point at, int draws) {
    double[] cells = cells(at);
    SplittableRandom random = new SplittableRandom(n);
    int covered = 0;
    for (int i = 0; i < draws; i++) {
      covered += method.contains(drawn(random, cells, n), at.ratio()) ? 1 : 0;
    }
    return (double) covered / draws;
  }

  static PairedCounts drawn(SplittableRandom random, double[] cells, int n) {
    int[] counts = new int[4];
    for (int item = 0; item < n; item++) {
      counts[cell(cells, random.nextDouble())]++;
    }
    return PairedCounts.of(counts[0], counts[1], counts[2], counts[3]);
  }

  /** {@return the kind of an item, in the order of the cells, of a number within 0..1} */
  static int cell(double[] cells, double u) {
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += cells[i];
      if (u < sum) {
        return i;
      }
    }
    return 3;
  }

  static double binomial(int n, int x, double p) {
    return StrictMath.exp(
        logFactorial(n) - logFactorial(x) - logFactorial(n - x) + log(x, p) + log(n - x, 1 - p));
  }

  private static double multinomial(int n, int[] counts, double[] cells) {
    double log = logFactorial(n);
    for (int i = 0; i < counts.length; i++) {
      log += log(counts[i], cells[i]) - logFactorial(counts[i]);
    }
    return StrictMath.exp(log);
  }

  /** {@return the logarithm of p^x; rounding may leave a p of 0 a little below it} */
  private static double log(int x, double p) {
    if (x == 0) {
      return 0;
    }
    return p <= 0 ? Double.NEGATIVE_INFINITY : x * StrictMath.log(p);
  }

  private static final List<Double> LOG_FACTORIALS = logFactorials(1_000);

  private static List<Double> logFactorials(int most) {
    List<Double> logs = new ArrayList<>(List.of(0.0));
    for (int i = 1; i <= most; i++) {
      logs.add(logs.get(i - 1) + StrictMath.log(i));
    }
    return logs;
  }

  private static double logFactorial(int n) {
    return LOG_FACTORIALS.get(n);
  }
}
