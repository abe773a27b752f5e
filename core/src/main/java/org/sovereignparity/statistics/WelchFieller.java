package org.sovereignparity.statistics;

/**
 * All ratios r that Welch's test of x - r y does not reject, with degrees of freedom that depend on
 * r:
 *
 * <pre>
 *   (x - r y)^2 <= t(f(r))^2 (vx + r^2 vy)
 *   f(r) = (vx + r^2 vy)^2 / (vx^2 / (m - 1) + r^4 vy^2 / (n - 1))
 * </pre>
 *
 * <p>Ratios are taken as directions, r = w tan(a), which makes one circle of them. The set is all
 * but the widest arc that is rejected; gaps that varying degrees of freedom might tear elsewhere
 * are filled, on the safe side. Source: A. C. Tamhane and B. R. Logan, Finding the maximum safe
 * dose level for heteroscedastic data, Journal of Biopharmaceutical Statistics 14 (2004) 843-856.
 */
final class WelchFieller {
  private static final int STEPS = 512;

  private final MeanRatio means;
  private final double candidateFreedom;
  private final double referenceFreedom;
  private final ConfidenceLevel confidence;
  private final double w;
  private final double leastQuantile;
  private final double greatestQuantile;

  WelchFieller(MeanRatio means, int candidates, int references, ConfidenceLevel confidence) {
    this.means = means;
    this.candidateFreedom = candidates - 1.0;
    this.referenceFreedom = references - 1.0;
    this.confidence = confidence;
    this.w = Math.sqrt(means.vx()) / Math.sqrt(means.vy());
    this.leastQuantile = Quantiles.twoSidedT(confidence, candidateFreedom + referenceFreedom);
    this.greatestQuantile =
        Quantiles.twoSidedT(confidence, Math.min(candidateFreedom, referenceFreedom));
  }

  ConfidenceSet set(SetLimits limits) {
    if (means.vx() == 0 || means.vy() == 0) {
      double freedom = means.vx() == 0 ? referenceFreedom : candidateFreedom;
      return new Fieller(means, Quantiles.twoSidedT(confidence, freedom)).set(limits);
    }
    double start = StrictMath.atan2(means.x(), means.y() * w);
    double step = Math.PI / STEPS;
    int first = 0;
    int last = -1;
    int from = 1;
    for (int i = 1; i <= STEPS; i++) {
      if (isAccepted(start + i * step)) {
        from = i + 1;
      } else if (i - from >= last - first) {
        first = from;
        last = i;
      }
    }
    return last < 0
        ? limits.unbounded()
        : arc(limits, root(start, step, first - 1), root(start, step, last));
  }

  /** {@return where the statistic crosses its limit between two neighbouring directions} */
  private double root(double start, double step, int i) {
    return Roots.between(this::excess, start + i * step, start + (i + 1) * step);
  }

  /** Makes a set of all directions but those between the two, from the first upwards. */
  private ConfidenceSet arc(SetLimits limits, double from, double to) {
    boolean rejectsVertical = StrictMath.cos(from) * StrictMath.cos(to) < 0;
    double one = ratio(from);
    double other = ratio(to);
    return rejectsVertical
        ? limits.bounded(Math.min(one, other), Math.max(one, other))
        : limits.exclusive(Math.min(one, other), Math.max(one, other));
  }

  private double ratio(double angle) {
    return means.unscaled(w * StrictMath.tan(angle));
  }

  /** {@return whether the test does not reject; mostly seen without its degrees of freedom} */
  private boolean isAccepted(double angle) {
    Direction direction = direction(angle);
    if (direction.statistic <= leastQuantile) {
      return true;
    }
    return !(direction.statistic > greatestQuantile) && excess(direction) <= 0;
  }

  private double excess(double angle) {
    return excess(direction(angle));
  }

  /** {@return by how much the statistic exceeds its limit} */
  private double excess(Direction in) {
    return in.statistic - Quantiles.twoSidedT(confidence, in.freedom);
  }

  /** The test in one direction. */
  private record Direction(double statistic, double freedom) {}

  private Direction direction(double angle) {
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle) * w;
    double vx = cos * cos * means.vx();
    double vy = sin * sin * means.vy();
    double freedom =
        (vx + vy) * (vx + vy) / (vx * vx / candidateFreedom + vy * vy / referenceFreedom);
    double difference = Math.abs(means.x() * cos - means.y() * sin);
    return new Direction(difference / Math.sqrt(vx + vy), freedom);
  }
}
