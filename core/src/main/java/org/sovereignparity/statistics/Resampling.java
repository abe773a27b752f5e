package org.sovereignparity.statistics;

import java.util.SplittableRandom;

/** Units of one benchmark, items or clusters, that can be drawn again or left out. */
interface Resampling {
  /** Takes two means. */
  interface Means {
    void accept(double x, double y);
  }

  /** Takes two means that several units share. */
  interface LeftOut {
    void accept(int units, double x, double y);
  }

  /** {@return how many units there are} */
  int units();

  /** Gives the means of both models. */
  void means(Means to);

  /** Gives the means of as many units as there are, drawn with replacement. */
  void draw(SplittableRandom random, Means to);

  /** Gives the means without each of the units, of which there are at least two. */
  void leaveOneOut(LeftOut to);
}
