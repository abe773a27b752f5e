package org.sovereignparity.statistics;

import java.util.SplittableRandom;

/**
 * Right and wrong answers. Items drawn with replacement have multinomial counts, and those are
 * drawn one given the others: n11 is binomial, n10 is binomial of the items left, and so on.
 */
final class CountResampling implements Resampling {
  private final PairedCounts counts;

  CountResampling(PairedCounts counts) {
    if (counts.items() == 0) {
      throw new IllegalArgumentException("Items must be at least one: 0");
    }
    this.counts = counts;
  }

  @Override
  public int units() {
    return counts.items();
  }

  @Override
  public void means(Means to) {
    to.accept(counts.candidate().p(), counts.reference().p());
  }

  @Override
  public void draw(SplittableRandom random, Means to) {
    int n = counts.items();
    int others = n - counts.both();
    int both = BinomialDraw.of(random, n, counts.both(), others);
    int rest = others - counts.candidateOnly();
    int candidateOnly = BinomialDraw.of(random, n - both, counts.candidateOnly(), rest);
    int left = n - both - candidateOnly;
    int referenceOnly = BinomialDraw.of(random, left, counts.referenceOnly(), counts.neither());
    to.accept((double) (both + candidateOnly) / n, (double) (both + referenceOnly) / n);
  }

  @Override
  public void leaveOneOut(LeftOut to) {
    leave(to, counts.both(), 1, 1);
    leave(to, counts.candidateOnly(), 1, 0);
    leave(to, counts.referenceOnly(), 0, 1);
    leave(to, counts.neither(), 0, 0);
  }

  private void leave(LeftOut to, int units, int x, int y) {
    double n = counts.items() - 1.0;
    double candidate = counts.both() + counts.candidateOnly();
    double reference = counts.both() + counts.referenceOnly();
    if (units > 0) {
      to.accept(units, (candidate - x) / n, (reference - y) / n);
    }
  }
}
