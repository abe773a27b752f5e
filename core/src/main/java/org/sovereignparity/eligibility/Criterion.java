package org.sovereignparity.eligibility;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Rule;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.source.Citation;

/**
 * A yes/no rule, or a part of one: an immutable tree of named nodes that can be printed, compared
 * and evaluated.
 *
 * <pre>{@code
 * Criterion own =
 *     Criterion.everyPart(
 *         Label.of("own-weights"),
 *         PartSelector.bearingWeights(),
 *         List.of(PartCondition.derivedAs(List.of(INITIALISED_AND_TRAINED, OWN_EARLIER_WEIGHTS))));
 * Criterion inTime = Criterion.releasedWithin(Label.of("in-time"), first, last);
 * Criterion both = Criterion.allOf(Label.of("both"), List.of(own, inTime));
 * }</pre>
 *
 * <p>Verdicts are three-valued, in Kleene's strong logic: what is not known leaves a verdict
 * undetermined unless it cannot matter. Filling in what is not known never changes a verdict that
 * is determined. Ids are unique in a tree.
 */
public sealed interface Criterion extends Rule
    permits AllOf,
        AnyOf,
        AtLeast,
        Not,
        EveryPart,
        ListsWeights,
        AtParity,
        HasPoints,
        ReleasedWithin {

  /** {@return id, title and citations of this node} */
  Label label();

  /** {@return the criteria that this is made of, in their order} */
  ImmutableList<Criterion> parts();

  /** {@return what {@code cases} makes of this node} */
  <T> T match(Cases<T> cases);

  @Override
  default String id() {
    return label().id();
  }

  @Override
  default String title() {
    return label().title();
  }

  @Override
  default ImmutableList<Citation> citations() {
    return label().citations();
  }

  /** {@return this and all nodes below it, each before its parts} */
  default Stream<Criterion> stream() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Criterion::stream));
  }

  /**
   * {@return what each node comes to on {@code facts}, with its reasons}
   *
   * @throws org.sovereignparity.decision.RefusedException if a ratio is not defined for the scores,
   *     or an input of the points is out of its range
   */
  default Finding evaluate(EligibilityFacts facts) {
    return new Evaluator(facts).evaluate(this);
  }

  /** {@return when this is met, in one line for people} */
  default String describe() {
    return match(Description.INSTANCE);
  }

  /** {@return the criterion that is met if all of {@code parts} are, of which there is one} */
  static Criterion allOf(Label label, Iterable<Criterion> parts) {
    return new AllOf.Builder().label(label).addAllParts(parts).build();
  }

  /** {@return the criterion that is met if any of {@code parts} is, of which there is one} */
  static Criterion anyOf(Label label, Iterable<Criterion> parts) {
    return new AnyOf.Builder().label(label).addAllParts(parts).build();
  }

  /**
   * {@return the criterion that is met if at least {@code count} of {@code parts} are}
   *
   * @throws IllegalArgumentException if {@code count} does not lie within 1 and their number
   */
  static Criterion atLeast(Label label, int count, Iterable<Criterion> parts) {
    return new AtLeast.Builder().label(label).count(count).addAllParts(parts).build();
  }

  /** {@return the criterion that is met if {@code of} is not} */
  static Criterion not(Label label, Criterion of) {
    return new Not.Builder().label(label).of(of).build();
  }

  /**
   * {@return the criterion that is met if every selected part passes every condition}
   *
   * <p>It is undetermined where it would be met but parts may be left out of the lineage.
   *
   * @param conditions one or more; where several fail, the first one is the reason
   */
  static Criterion everyPart(
      Label label, PartSelector selector, Iterable<PartCondition> conditions) {
    return new EveryPart.Builder()
        .label(label)
        .selector(selector)
        .addAllConditions(conditions)
        .build();
  }

  /**
   * {@return the criterion that is met if weights are listed, and else undetermined}
   *
   * <p>Every model has weights: where none are listed, nothing is known of them.
   *
   * @param selector which parts count: of the weights all, or those of a material
   * @throws IllegalArgumentException if it leaves out weights by their kind or derivation
   */
  static Criterion listsWeights(Label label, PartSelector selector) {
    return new ListsWeights.Builder().label(label).selector(selector).build();
  }

  /**
   * {@return the criterion that is met if the model's ratio to the frontier is what the threshold
   * asks}
   */
  static Criterion atParity(
      Label label, ParityPolicy policy, Frontier frontier, Threshold threshold) {
    return new AtParity.Builder()
        .label(label)
        .policy(policy)
        .frontier(frontier)
        .threshold(threshold)
        .build();
  }

  /** {@return the criterion that is met if the points are what the threshold asks} */
  static Criterion hasPoints(Label label, Quantity points, Threshold threshold) {
    return new HasPoints.Builder().label(label).points(points).threshold(threshold).build();
  }

  /**
   * {@return the criterion that is met if the model was released within two days, both included}
   *
   * @throws IllegalArgumentException if the first is after the last
   */
  static Criterion releasedWithin(Label label, LocalDate first, LocalDate last) {
    return new ReleasedWithin.Builder().label(label).first(first).last(last).build();
  }

  /**
   * One answer for each kind of node, so that a new kind is an error wherever it is forgotten.
   *
   * @param <T> what an answer is
   */
  interface Cases<T> {
    /** {@return the answer for all of several criteria} */
    T allOf(AllOf node);

    /** {@return the answer for any of several criteria} */
    T anyOf(AnyOf node);

    /** {@return the answer for at least some of several criteria} */
    T atLeast(AtLeast node);

    /** {@return the answer for a criterion that must not be met} */
    T not(Not node);

    /** {@return the answer for a condition of every part} */
    T everyPart(EveryPart node);

    /** {@return the answer for weights being listed} */
    T listsWeights(ListsWeights node);

    /** {@return the answer for a ratio} */
    T atParity(AtParity node);

    /** {@return the answer for points} */
    T hasPoints(HasPoints node);

    /** {@return the answer for a release date} */
    T releasedWithin(ReleasedWithin node);
  }
}
