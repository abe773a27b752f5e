package org.sovereignparity.scoring;

import com.google.common.collect.ImmutableList;
import org.sovereignparity.number.Rational;

/**
 * The ratings that a panel's value rests on.
 *
 * @param all the ratings as they were given
 * @param counted those whose mean is taken; none where only the mean of all is known
 * @param dropped the lowest and the highest, which do not count
 */
public record PanelRatings(
    Ratings all, ImmutableList<Rational> counted, ImmutableList<Rational> dropped) {

  /** {@return {@code ratings} of which all count} */
  static PanelRatings all(Ratings ratings) {
    return new PanelRatings(ratings, ratings.each().orElse(ImmutableList.of()), ImmutableList.of());
  }

  /** {@return {@code ratings}, given one by one, without those that do not count} */
  static PanelRatings trimmed(Ratings ratings, ImmutableList<Rational> each, Trimming trimming) {
    ImmutableList<Rational> sorted = ImmutableList.sortedCopyOf(each);
    int from = trimming.lowest(sorted.size());
    int end = sorted.size() - trimming.highest(sorted.size());
    return new PanelRatings(
        ratings,
        sorted.subList(from, end),
        ImmutableList.<Rational>builder()
            .addAll(sorted.subList(0, from))
            .addAll(sorted.subList(end, sorted.size()))
            .build());
  }

  /** {@return the mean of those that count} */
  Rational mean() {
    return dropped.isEmpty() ? all.mean() : Ratings.of(counted).mean();
  }
}
