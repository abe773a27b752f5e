package org.sovereignparity.scoring;

import com.google.common.collect.ImmutableList;
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
  Evaluation() {}

  /** {@return the rule, or the part of one, that was evaluated} */
  public abstract Quantity rule();

  /** {@return what it gave; absent while facts are missing} */
  public abstract Optional<Rational> value();

  /** {@return the names of the facts that are missing; none where there is a value} */
  public abstract ImmutableSet<String> missing();

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

  /** {@return between which ends the input lies that this is, where it is missing} */
  abstract Optional<Range<Rational>> possible();

  /** {@return the best of the field, also where the own value is missing} */
  abstract Optional<BestOfField> bestAtHand();

  /**
   * {@return the least value of any completion of what is missing: the value where there is one;
   * absent where there is no least}
   *
   * <p>A missing input lies anywhere within its bounds, the mean of a missing panel within those of
   * a rating, and a value relative to a best that is not known within 0 and its points, as the best
   * of the field is no less than the own value. A stated value is taken as it is.
   */
  public Optional<Rational> least() {
    return Ranges.least(bounds());
  }

  /**
   * {@return the greatest value of any completion of what is missing; absent where there is no
   * limit}
   */
  public Optional<Rational> greatest() {
    return Ranges.greatest(bounds());
  }

  /** A gate may ask for one value again and again. */
  @Value.Lazy
  Range<Rational> bounds() {
    return Completions.bounds(this);
  }

  /** {@return whether the value is what {@code threshold} asks, over every completion} */
  public Verdict reaches(Threshold threshold) {
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
   * unless an input stands in two places, or something is rounded in so many steps that not each is
   * looked at: one more may then be named, never one less.
   */
  public ImmutableSet<String> missingFor(Threshold threshold) {
    return Pivots.of(this, threshold);
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
