package org.sovereignparity.statistics;

import java.util.HashMap;
import java.util.Map;

/**
 * The limits of a term at multiples of 0.05 of the quantile, each computed when it is asked for; in
 * between they are taken as straight. So outcomes that are drawn again and again cost little.
 */
final class TabulatedTerm {
  private static final double STEP = 0.05;

  private final ScoreTerm of;
  private final Map<Integer, ScoreTerm.Limit> limits = new HashMap<>();

  private TabulatedTerm(ScoreTerm of) {
    this.of = of;
  }

  static ScoreTerm of(ScoreTerm term) {
    return new ScoreTerm(
        term.weight(),
        term.estimate(),
        term.bias(),
        term.freedom(),
        new TabulatedTerm(term)::between);
  }

  private ScoreTerm.Limit between(double quantile) {
    int step = (int) Math.floor(quantile / STEP);
    double part = quantile / STEP - step;
    ScoreTerm.Limit low = at(step);
    ScoreTerm.Limit high = at(step + 1);
    return Double.isFinite(low.value()) && Double.isFinite(high.value())
        ? new ScoreTerm.Limit(
            low.value() + part * (high.value() - low.value()),
            low.skewness() + part * (high.skewness() - low.skewness()))
        : of.limits().apply(quantile);
  }

  private ScoreTerm.Limit at(int step) {
    return limits.computeIfAbsent(step, i -> of.limits().apply(i * STEP));
  }
}
