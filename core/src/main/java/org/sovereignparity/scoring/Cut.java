package org.sovereignparity.scoring;

import com.google.common.collect.Range;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.number.Threshold;

/**
 * A place between the numbers, just below {@code at} or just above it, that separates those which
 * reach a threshold from those which do not.
 */
record Cut(Rational at, boolean above) implements Comparable<Cut> {
  private static final Comparator<Cut> ORDER =
      Comparator.comparing(Cut::at).thenComparing(Cut::above);

  static Cut of(Threshold threshold) {
    Cut cut = new Cut(threshold.value(), threshold.isStrict());
    return threshold.rounding().map(cut::before).orElse(cut);
  }

  /** {@return this, with its number moved by an increasing function} */
  Cut moved(UnaryOperator<Rational> by) {
    return new Cut(by.apply(at), above);
  }

  boolean isAboveZero() {
    return at.signum() > 0;
  }

  /** {@return the cut below which a number lies if a falling function of it lies above this one} */
  Cut mirrored(UnaryOperator<Rational> by) {
    return new Cut(by.apply(at), !above);
  }

  /**
   * {@return the cut below which a divisor lies if {@code dividend} over it lies above this one}
   */
  Cut under(Rational dividend) {
    return mirrored(dividend::dividedBy);
  }

  Cut times(Rational number) {
    return moved(at -> at.times(number));
  }

  Cut minus(Rational number) {
    return moved(at -> at.minus(number));
  }

  /** {@return the cut that numbers lie above exactly if they do above this one when rounded} */
  Cut before(Rounding rounding) {
    return reaching(next(rounding), rounding);
  }

  /**
   * {@return the cuts that come before a range of them, as numbers are rounded: one for each step
   * of the rounding, at most {@code most} of them, of which the last may stand for all the rest}
   */
  static Stream<Range<Cut>> before(Range<Cut> cuts, Rounding rounding, int most) {
    Range<Rational> ends =
        Ranges.closed(
            Ranges.least(cuts).map(cut -> cut.next(rounding)),
            Ranges.greatest(cuts).map(cut -> cut.next(rounding)));
    return Ranges.grid(ends, rounding, most).stream()
        .map(
            range ->
                Ranges.closed(
                    Ranges.least(range).map(end -> reaching(end, rounding)),
                    Ranges.greatest(range).map(end -> reaching(end, rounding))));
  }

  /** {@return the least number above this cut to which others are rounded} */
  private Rational next(Rounding rounding) {
    RoundingMode mode = above ? RoundingMode.FLOOR : RoundingMode.CEILING;
    Rational near = at.round(Rounding.of(rounding.decimals(), mode));
    return above ? near.plus(Ranges.unit(rounding)) : near;
  }

  /** {@return the cut above which numbers are rounded to {@code onGrid} or more} */
  private static Cut reaching(Rational onGrid, Rounding rounding) {
    Rational quarter = Ranges.unit(rounding).dividedBy(Rational.of(4));
    Rational half = onGrid.minus(quarter.plus(quarter));
    if (half.minus(quarter).round(rounding).compareTo(onGrid) >= 0) {
      return new Cut(half.minus(quarter).minus(quarter), true);
    }
    if (half.plus(quarter).round(rounding).compareTo(onGrid) < 0) {
      return new Cut(onGrid, false);
    }
    return new Cut(half, half.round(rounding).compareTo(onGrid) < 0);
  }

  @Override
  public int compareTo(Cut other) {
    return ORDER.compare(this, other);
  }
}
