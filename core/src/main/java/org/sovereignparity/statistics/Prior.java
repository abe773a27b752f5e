package org.sovereignparity.statistics;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.sovereignparity.internal.Words;

/**
 * What is believed of parts before any answer is seen, which turns right and wrong answers into a
 * probability that a ratio is at least a margin.
 *
 * <pre>
 *   Prior.JEFFREYS.probabilityAtLeast(PairedCounts.of(850, 40, 60, 50), 0.95)   // 0.9946
 * </pre>
 *
 * <p>It is a supplement to sets and tests and no default of anything: it depends on the prior that
 * is named, and says nothing of how often it errs. With few items of which nearly all are right it
 * promises too much.
 *
 * <p>Separate items: each part is Beta(right + a, wrong + a). The same items: the four kinds of
 * items are Dirichlet(count + a), and of these
 *
 * <pre>
 *   P(ratio >= r) = P(v >= (r - (1 - r) t / (1 - t)) / (1 + r))
 *   t ~ Beta(both + a, others + 2 a),  v ~ Beta(candidate only + a, reference only + a)
 * </pre>
 *
 * <p>others are the items that one of the two answered rightly. The integral is taken numerically,
 * to about 1e-9. Source: A. Gelman, J. B. Carlin, H. S. Stern, D. B. Dunson, A. Vehtari and D. B.
 * Rubin, Bayesian Data Analysis, 3rd edition, CRC Press 2013, sections 2.4 and 3.4.
 */
public enum Prior {
  /** All parts are equally likely: a = 1. */
  UNIFORM(1),
  /** The prior of Jeffreys, which is the same whatever the scale: a = 1/2. */
  JEFFREYS(0.5);

  private static final double ACCURACY = 1e-11;
  private static final int MOST_HALVINGS = 40;

  private final double a;

  Prior(double a) {
    this.a = a;
  }

  /**
   * {@return how probable it is that the ratio of the parts that both models answer rightly is at
   * least a margin, given answers to the same items}
   *
   * @param margin positive, such as 0.95
   * @throws IllegalArgumentException if the margin is not positive and finite
   */
  public double probabilityAtLeast(PairedCounts counts, double margin) {
    NonInferiority.checkMargin(margin);
    double one = counts.candidateOnly() + a;
    double other = counts.referenceOnly() + a;
    BetaDistribution both = BetaDistribution.of(counts.both() + a, one + other);
    BetaDistribution split = BetaDistribution.of(one, other);
    return mean(
        u -> {
          double t = both.inverseCumulativeProbability(u);
          double odds = Math.min(t / (1 - t), Double.MAX_VALUE);
          return split.survivalProbability((margin - (1 - margin) * odds) / (1 + margin));
        });
  }

  /**
   * {@return the same given answers of each model to items of its own}
   *
   * @param margin positive, such as 0.95
   * @throws IllegalArgumentException if the margin is not positive and finite
   */
  public double probabilityAtLeast(Proportion candidate, Proportion reference, double margin) {
    NonInferiority.checkMargin(margin);
    BetaDistribution x = part(candidate);
    BetaDistribution y = part(reference);
    return mean(u -> x.survivalProbability(margin * y.inverseCumulativeProbability(u)));
  }

  private BetaDistribution part(Proportion of) {
    return BetaDistribution.of(of.right() + a, of.wrong() + a);
  }

  /** {@return the mean of a monotone function of 0..1, by Simpson's rule where that is enough} */
  private static double mean(DoubleUnaryOperator f) {
    double low = f.applyAsDouble(0);
    double middle = f.applyAsDouble(0.5);
    double high = f.applyAsDouble(1);
    double mean = mean(f, new Panel(0, 1, low, middle, high), ACCURACY, 0);
    return Math.max(0, Math.min(1, mean));
  }

  /** A part of 0..1 with the values at its ends and in its middle. */
  private record Panel(double from, double to, double low, double middle, double high) {
    double integral() {
      return (to - from) * (low + 4 * middle + high) / 6;
    }
  }

  private static double mean(DoubleUnaryOperator f, Panel of, double accuracy, int halvings) {
    double centre = of.from + (of.to - of.from) / 2;
    double below = f.applyAsDouble(of.from + (of.to - of.from) / 4);
    double above = f.applyAsDouble(of.from + 3 * (of.to - of.from) / 4);
    Panel left = new Panel(of.from, centre, of.low, below, of.middle);
    Panel right = new Panel(centre, of.to, of.middle, above, of.high);
    double sum = left.integral() + right.integral();
    if (halvings == MOST_HALVINGS || Math.abs(sum - of.integral()) <= 15 * accuracy) {
      return sum;
    }
    return mean(f, left, accuracy / 2, halvings + 1) + mean(f, right, accuracy / 2, halvings + 1);
  }

  /** {@return the name in lower case, such as {@code jeffreys}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
