package org.sovereignparity.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.internal.PolicyStyle;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.report.Report;

/**
 * What came out of a points rule, in its shape: the value of each node, or the facts that are
 * missing for it, and what the value rests on.
 */
@Value.Immutable
@PolicyStyle
public abstract class Evaluation {
  private static final int MOST_POSSIBILITIES = 64;

  Evaluation() {}

  /** {@return the rule, or the part of one, that was evaluated} */
  public abstract Quantity rule();

  /** {@return what it gave; absent while facts are missing} */
  public abstract Optional<Rational> value();

  /** {@return the names of the facts that are missing; none where there is a value, or is none} */
  public abstract ImmutableSet<String> missing();

  /**
   * {@return whether there is no value and will be none, since there is none of something below}
   *
   * <p>That is another thing than a value that is not known.
   */
  @Value.Default
  public boolean isNone() {
    return false;
  }

  /** {@return the evaluations of its parts, in their order} */
  public abstract ImmutableList<Evaluation> parts();

  /** {@return what a reader should know of this part's own value} */
  public abstract ImmutableSet<Remark> remarks();

  /** {@return the ratings that the value of a panel rests on} */
  public abstract Optional<PanelRatings> ratings();

  /**
   * {@return the best of the field that a value is relative to; none is to one that is not
   * positive}
   */
  public abstract Optional<BestOfField> best();

  /** {@return the value that an authority stated, if it did} */
  public abstract Optional<Rational> stated();

  /** {@return what this may be where the input that it is made of, or its value, is missing} */
  abstract Optional<ImmutableRangeSet<Rational>> possible();

  /** {@return the answer whose value this is} */
  abstract Optional<Rational> answered();

  /** {@return the best of the field, also where the own value is missing} */
  abstract Optional<BestOfField> bestAtHand();

  /**
   * {@return the least value of any completion of what is missing: the value where there is one;
   * absent where there is no least, or no value}
   *
   * <p>A missing input lies anywhere within its bounds, the mean of a missing panel within those of
   * a rating, and a value relative to a best that is not known within 0 and its points, as the best
   * of the field is no less than the own value. A stated value is taken as it is. What is only
   * approached counts as reached: 0 is the least of papers per heads, however many those may be.
   */
  public Optional<Rational> least() {
    return isNone() ? Optional.empty() : Ranges.least(bounds());
  }

  /**
   * {@return the greatest value of any completion of what is missing; absent where there is no
   * limit, or no value}
   */
  public Optional<Rational> greatest() {
    return isNone() ? Optional.empty() : Ranges.greatest(bounds());
  }

  /** A gate may ask for one value again and again. */
  @Value.Lazy
  Range<Rational> bounds() {
    return Completions.bounds(this);
  }

  /**
   * {@return the values that it may come to when what is missing is filled in, ascending; absent
   * where it may be anything between two, where they are more than 64, or where there is none}
   *
   * <p>Each of them is possible if no input stands in two places, and none else is in any case.
   */
  public Optional<ImmutableList<Rational>> possibilities() {
    if (isNone()) {
      return Optional.empty();
    }
    ImmutableSet<Range<Rational>> values =
        new Completions.Known(MOST_POSSIBILITIES).values(this).asRanges();
    ImmutableList<Rational> single =
        values.stream()
            .filter(range -> Ranges.least(range).equals(Ranges.greatest(range)))
            .map(Range::lowerEndpoint)
            .collect(toImmutableList());
    return single.size() == values.size() ? Optional.of(single) : Optional.empty();
  }

  /**
   * {@return whether the value is what {@code threshold} asks, over every completion, {@link #least
   * least} and {@link #greatest greatest} included; not where there is none}
   */
  public Verdict reaches(Threshold threshold) {
    if (isNone()) {
      return Verdict.NOT_MET;
    }
    Range<Rational> bounds = bounds();
    if (Ranges.least(bounds).filter(threshold::isMetBy).isPresent()) {
      return Verdict.MET;
    }
    return Ranges.greatest(bounds).map(threshold::isMetBy).orElse(true)
        ? Verdict.UNDETERMINED
        : Verdict.NOT_MET;
  }

  /**
   * {@return the names of the missing facts of which it depends whether the value is what {@code
   * threshold} asks; none where {@link #reaches} is determined}
   *
   * <p>A fact is named if with some completion of the others it makes the difference. That is exact
   * unless an input stands in two places, what may be below 0 is divided by one that is missing, or
   * something is rounded in so many steps that not each is looked at: one more may then be named,
   * never one less.
   */
  public ImmutableSet<String> missingFor(Threshold threshold) {
    return isNone() ? ImmutableSet.of() : Pivots.of(this, threshold);
  }

  /**
   * {@return this for people, with the arithmetic of each node}
   *
   * <p>The text may change in any release.
   */
  public Report explain() {
    return Arithmetic.explain(this);
  }

  /** {@return this and all below it, each before its parts} */
  public Stream<Evaluation> stream() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Evaluation::stream));
  }

  /** {@return this, with a value that was stated: used where there is no other, else compared} */
  Evaluation beside(Rational stated) {
    Builder both = new Builder().from(this).stated(stated);
    if (value().isEmpty()) {
      return both.value(stated)
          .isNone(false)
          .missing(ImmutableSet.of())
          .addRemarks(Remark.STATED_VALUE_USED)
          .build();
    }
    return value().get().equals(stated)
        ? both.build()
        : both.addRemarks(Remark.STATED_VALUE_DIFFERS).build();
  }

  static final class Builder extends ImmutableEvaluation.Builder {
    Builder() {}
  }
}
