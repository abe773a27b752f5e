package org.sovereignparity.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.number.Rational;

/** What the raters of a panel said: each one's rating, or only their mean and number. */
public final class Ratings {
  private final ImmutableList<Rational> each;
  private final Rational mean;
  private final int count;

  private Ratings(ImmutableList<Rational> each, Rational mean, int count) {
    this.each = each;
    this.mean = mean;
    this.count = count;
  }

  /**
   * {@return the ratings given one by one}
   *
   * @throws IllegalArgumentException if there are none
   */
  public static Ratings of(Iterable<Rational> each) {
    ImmutableList<Rational> list = ImmutableList.copyOf(each);
    if (list.isEmpty()) {
      throw new IllegalArgumentException("Ratings must be given by at least one rater: " + list);
    }
    return new Ratings(list, Mean.of(list), list.size());
  }

  /**
   * {@return ratings of which only the mean is known}
   *
   * @param count how many raters there were, at least 1
   * @throws IllegalArgumentException if there were none
   */
  public static Ratings ofMean(Rational mean, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("Ratings must be given by at least one rater: " + count);
    }
    return new Ratings(ImmutableList.of(), requireNonNull(mean), count);
  }

  /** {@return each rating, if they are known one by one} */
  public Optional<ImmutableList<Rational>> each() {
    return each.isEmpty() ? Optional.empty() : Optional.of(each);
  }

  /** {@return the mean of all ratings} */
  public Rational mean() {
    return mean;
  }

  /** {@return how many raters there were} */
  public int count() {
    return count;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ratings that
        && each.equals(that.each)
        && mean.equals(that.mean)
        && count == that.count;
  }

  @Override
  public int hashCode() {
    return Objects.hash(each, mean, count);
  }

  /** {@return the ratings, or their mean and number} */
  @Override
  public String toString() {
    return each.isEmpty() ? "mean " + mean + " of " + count : each.toString();
  }
}
