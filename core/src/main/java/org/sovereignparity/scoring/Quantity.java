package org.sovereignparity.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.RuleNode;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;

/**
 * A points rule, or a part of one: an immutable tree of named nodes that can be printed, compared
 * and evaluated.
 *
 * <pre>{@code
 * Quantity index = Quantity.percentage(Label.of("index-raw"), "index");
 * Quantity points = Quantity.scaled(Label.of("index-points"), index, Rational.of(25), Rational.of(100));
 * Quantity block = Quantity.rounded(Label.of("index"), points, Rounding.parse("half-up-1"));
 * }</pre>
 *
 * <p>A node depends on the facts only through named inputs, the stated values and the best of the
 * field; else it is a function of its parts. Ids are unique in a tree.
 */
public sealed interface Quantity extends RuleNode<Quantity>
    permits Leaf,
        Scaled,
        Between,
        Quotient,
        RelativeToBest,
        Sum,
        Mean,
        WeightedMean,
        Minimum,
        Rounded,
        Cap {

  /**
   * {@return the most this can be, by the bounds and the caps below it; absent where there is none}
   *
   * <p>No more may be stated for it.
   */
  Optional<Rational> maximum();

  /** {@return what {@code cases} makes of this node} */
  <T> T match(Cases<T> cases);

  @Override
  default Stream<Quantity> stream() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Quantity::stream));
  }

  /**
   * {@return the value of each node on {@code facts}, or what is missing for it; {@link Scorer}
   * asks a rule of many entrants}
   *
   * @throws RefusedException if an input, a rating or a stated value is out of its range, or a
   *     panel has too few raters; see {@link InputRefusal}
   */
  default Evaluation evaluate(Facts facts) {
    return Scorer.of(this).evaluate(facts);
  }

  /** {@return how this is computed, in one line for people} */
  default String describe() {
    return match(Description.INSTANCE);
  }

  /**
   * {@return the input called {@code name}, a percentage within 0..100}
   *
   * @throws IllegalArgumentException if the name is empty
   */
  static Quantity percentage(Label label, String name) {
    return input(label, name, Rational.ZERO, Optional.of(Rational.of(100)));
  }

  /**
   * {@return the input called {@code name}}
   *
   * @param highest the greatest value, if there is one
   * @throws InvalidRuleException if {@code lowest} is not below {@code highest}
   * @throws IllegalArgumentException if the name is empty
   */
  static Quantity input(Label label, String name, Rational lowest, Optional<Rational> highest) {
    return input(label, name, lowest, highest, false);
  }

  /**
   * {@return the input called {@code name}}
   *
   * @param highest the greatest value, if there is one
   * @param mayBeNone whether there may be none
   * @throws InvalidRuleException if {@code lowest} is not below {@code highest}
   * @throws IllegalArgumentException if the name is empty
   */
  static Quantity input(
      Label label, String name, Rational lowest, Optional<Rational> highest, boolean mayBeNone) {
    return new Input(label, name, lowest, highest, mayBeNone);
  }

  /**
   * {@return the mean of the ratings called {@code name}}
   *
   * @param lowest the least rating
   * @param highest the greatest rating
   * @param trimmed how many of the highest ratings are dropped, and as many of the lowest
   * @throws InvalidRuleException if {@code lowest} is not below {@code highest}
   * @throws IllegalArgumentException if the name is empty, or {@code trimmed} is negative
   */
  static Quantity panel(Label label, String name, Rational lowest, Rational highest, int trimmed) {
    return panel(label, name, lowest, highest, new Trimming.Ends(trimmed, trimmed));
  }

  /**
   * {@return the mean of those of the ratings called {@code name} that count}
   *
   * @param lowest the least rating
   * @param highest the greatest rating
   * @param trimming which ratings do not count
   * @throws InvalidRuleException if {@code lowest} is not below {@code highest}
   * @throws IllegalArgumentException if the name is empty
   */
  static Quantity panel(
      Label label, String name, Rational lowest, Rational highest, Trimming trimming) {
    return new Panel(label, name, lowest, highest, trimming);
  }

  /**
   * {@return the value that a table gives to the answer called {@code name}}
   *
   * @param answers the answers that may be given, rising
   * @param values the value of each answer, none below the one before; absent where it is not known
   * @throws InvalidRuleException if there is no answer, they do not rise, there is not one value
   *     for each, the first or the last is not known, or one is below another before it
   * @throws IllegalArgumentException if the name is empty
   */
  static Quantity answer(
      Label label, String name, Iterable<Rational> answers, Iterable<Optional<Rational>> values) {
    return answer(label, name, answers, values, false);
  }

  /**
   * {@return the value that a table gives to the answer called {@code name}}
   *
   * @param answers the answers that may be given, rising
   * @param values the value of each answer, none below the one before; absent where it is not known
   * @param mayBeNone whether there may be no answer
   * @throws InvalidRuleException as above
   * @throws IllegalArgumentException if the name is empty
   */
  static Quantity answer(
      Label label,
      String name,
      Iterable<Rational> answers,
      Iterable<Optional<Rational>> values,
      boolean mayBeNone) {
    return new Answer(
        label, name, ImmutableList.copyOf(answers), ImmutableList.copyOf(values), mayBeNone);
  }

  /**
   * {@return {@code of × points/outOf}}
   *
   * @throws InvalidRuleException if an id stands twice
   * @throws IllegalArgumentException if {@code points} or {@code outOf} is not positive
   */
  static Quantity scaled(Label label, Quantity of, Rational points, Rational outOf) {
    return new Scaled(label, of, points, outOf);
  }

  /**
   * {@return where {@code of} lies between two ends: {@code (of - from) / (to - from) × points}, at
   * least 0 and at most the points}
   *
   * @param from the end that has no points; above {@code to} where lower is better
   * @throws InvalidRuleException if the ends are equal, or an id stands twice
   * @throws IllegalArgumentException if {@code points} is not positive
   */
  static Quantity between(Label label, Quantity of, Rational from, Rational to, Rational points) {
    return new Between(label, of, from, to, points);
  }

  /**
   * {@return {@code of / by}}
   *
   * @param by an input whose lowest value is above 0
   * @throws InvalidRuleException if {@code by} is anything else, or an id stands twice
   */
  static Quantity quotient(Label label, Quantity of, Quantity by) {
    return new Quotient(label, of, by);
  }

  /**
   * {@return {@code of / (the greatest value of it in the field) × points}}
   *
   * @throws InvalidRuleException if an id stands twice, or a node below is relative itself
   * @throws IllegalArgumentException if {@code points} is not positive
   */
  static Quantity relativeToBest(Label label, Quantity of, Rational points) {
    return relativeToBest(label, of, points, false);
  }

  /**
   * {@return {@code of} relative to the best of it in the field}
   *
   * @param lowerIsBetter whether the best is the least, of which {@code best / of × points} is
   *     taken, as of prices
   * @throws InvalidRuleException as above
   * @throws IllegalArgumentException as above
   */
  static Quantity relativeToBest(Label label, Quantity of, Rational points, boolean lowerIsBetter) {
    return relativeToBest(label, of, points, lowerIsBetter, false);
  }

  /**
   * {@return {@code of} relative to the best of it in the field}
   *
   * @param lowerIsBetter whether the best is the least
   * @param fromWorst whether the worst of the field has no points: {@code (of - worst) / (best -
   *     worst) × points} is taken then, known as min-max
   * @throws InvalidRuleException as above
   * @throws IllegalArgumentException as above
   */
  static Quantity relativeToBest(
      Label label, Quantity of, Rational points, boolean lowerIsBetter, boolean fromWorst) {
    return new RelativeToBest(label, of, points, lowerIsBetter, fromWorst);
  }

  /**
   * {@return the sum of {@code parts}, of which there is at least one}
   *
   * @throws InvalidRuleException if there is no part, or an id stands twice
   */
  static Quantity sum(Label label, Iterable<Quantity> parts) {
    return sum(label, parts, ImmutableList.of());
  }

  /**
   * {@return the sum of {@code parts} without that of {@code deductions}, or 0 where that is more}
   *
   * @param parts the nodes whose values are added, of which there is at least one
   * @throws InvalidRuleException as above
   */
  static Quantity sum(Label label, Iterable<Quantity> parts, Iterable<Quantity> deductions) {
    return new Sum(label, ImmutableList.copyOf(parts), ImmutableList.copyOf(deductions));
  }

  /**
   * {@return the mean of {@code parts}, of which there is at least one}
   *
   * @throws InvalidRuleException if there is no part, or an id stands twice
   */
  static Quantity mean(Label label, Iterable<Quantity> parts) {
    return mean(label, parts, Optional.empty());
  }

  /**
   * {@return the mean of {@code parts}, of which there is at least one}
   *
   * @param ifNone what becomes of a part of which there is none; if not given, there is no mean
   *     then
   * @throws InvalidRuleException if there is no part, or an id stands twice
   */
  static Quantity mean(Label label, Iterable<Quantity> parts, Optional<IfNone> ifNone) {
    return new Mean(label, ImmutableList.copyOf(parts), ifNone);
  }

  /**
   * {@return the least of {@code parts}, of which there is at least one}
   *
   * @throws InvalidRuleException if there is no part, or an id stands twice
   */
  static Quantity minimum(Label label, Iterable<Quantity> parts) {
    return new Minimum(label, ImmutableList.copyOf(parts));
  }

  /**
   * {@return the weighted mean of {@code parts}, of which there is at least one}
   *
   * @param weights a positive weight for each part
   * @throws InvalidRuleException if there is no part, an id stands twice, or there is not one
   *     weight for each part
   * @throws IllegalArgumentException if a weight is not positive
   */
  static Quantity weightedMean(Label label, Iterable<Quantity> parts, Iterable<Rational> weights) {
    return weightedMean(label, parts, weights, Optional.empty());
  }

  /**
   * {@return the weighted mean of {@code parts}, of which there is at least one}
   *
   * @param weights a positive weight for each part
   * @param ifNone what becomes of a part of which there is none; if not given, there is no mean
   *     then
   * @throws InvalidRuleException as above
   * @throws IllegalArgumentException if a weight is not positive
   */
  static Quantity weightedMean(
      Label label, Iterable<Quantity> parts, Iterable<Rational> weights, Optional<IfNone> ifNone) {
    return new WeightedMean(
        label, ImmutableList.copyOf(parts), ImmutableList.copyOf(weights), ifNone);
  }

  /**
   * {@return {@code of}, rounded}
   *
   * @throws InvalidRuleException if an id stands twice
   */
  static Quantity rounded(Label label, Quantity of, Rounding rounding) {
    return new Rounded(label, of, rounding);
  }

  /**
   * {@return {@code of}, or {@code limit} where that is less}
   *
   * @throws InvalidRuleException if an id stands twice
   */
  static Quantity cap(Label label, Quantity of, Rational limit) {
    return new Cap(label, of, limit);
  }

  /**
   * One answer for each kind of node, so that a new kind is an error wherever it is forgotten.
   *
   * @param <T> what an answer is
   */
  interface Cases<T> {
    /** {@return the answer for an input} */
    T input(Input node);

    /** {@return the answer for a panel} */
    T panel(Panel node);

    /** {@return the answer for a value of a table} */
    T answer(Answer node);

    /** {@return the answer for a scaled value} */
    T scaled(Scaled node);

    /** {@return the answer for a value between two ends} */
    T between(Between node);

    /** {@return the answer for a quotient} */
    T quotient(Quotient node);

    /** {@return the answer for a value relative to the best} */
    T relativeToBest(RelativeToBest node);

    /** {@return the answer for a sum} */
    T sum(Sum node);

    /** {@return the answer for a mean} */
    T mean(Mean node);

    /** {@return the answer for a weighted mean} */
    T weightedMean(WeightedMean node);

    /** {@return the answer for a minimum} */
    T minimum(Minimum node);

    /** {@return the answer for a rounded value} */
    T rounded(Rounded node);

    /** {@return the answer for a capped value} */
    T cap(Cap node);
  }
}
