package org.sovereignparity.programme.korea;

import com.google.common.collect.ImmutableList;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.source.Citation;

/**
 * A block of the total, in the forms that blocks have. Its input has the id of the block as its
 * name.
 *
 * @param points the points at most
 */
record Block(String id, String title, int points, ImmutableList<Citation> citations) {
  private static final Rational LEAST_RATING = Rational.ONE;
  private static final Rational GREATEST_RATING = Rational.of(5);

  static Block of(String id, String title, int points, Citation... citations) {
    return new Block(id, title, points, ImmutableList.copyOf(citations));
  }

  private Label label() {
    return Label.of(id, title).citing(citations);
  }

  private Label raw() {
    return Label.of(id + "-raw", title + ", as measured").citing(citations);
  }

  private Rational maximum() {
    return Rational.of(points);
  }

  /** {@return a percentage x points/100} */
  Quantity percentage(BlockRounding rounding) {
    return scaled(rounding, Quantity.percentage(raw(), id), Rational.of(100));
  }

  /** {@return the mean of each expert's points, without the one highest and the one lowest} */
  Quantity trimmedMean(BlockRounding rounding) {
    return rounding.block(label(), label -> Quantity.panel(label, id, Rational.ZERO, maximum(), 1));
  }

  /** {@return the mean of ratings 1..5, x points/5} */
  Quantity meanRating(BlockRounding rounding) {
    return scaled(rounding, ratings(), GREATEST_RATING);
  }

  /** {@return the mean of ratings 1..5, / that of the best team x points} */
  Quantity relativeRating(BlockRounding rounding) {
    return rounding.block(label(), label -> Quantity.relativeToBest(label, ratings(), maximum()));
  }

  /** {@return a mean of ratios x points} */
  Quantity attainment(BlockRounding rounding, AttainmentCap cap) {
    return scaled(rounding, cap.input(raw()), Rational.ONE);
  }

  private Quantity ratings() {
    return Quantity.panel(raw(), id, LEAST_RATING, GREATEST_RATING, 0);
  }

  private Quantity scaled(BlockRounding rounding, Quantity of, Rational outOf) {
    return rounding.block(label(), label -> Quantity.scaled(label, of, maximum(), outOf));
  }
}
