package org.sovereignparity.eligibility;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RuleNode;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.scoring.Quantity;

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
public sealed interface Criterion extends RuleNode<Criterion>
    permits AllOf,
        AnyOf,
        AtLeast,
        Not,
        EveryPart,
        ListsWeights,
        AtParity,
        HasPoints,
        ReleasedWithin {

  /** {@return what {@code cases} makes of this node} */
  <T> T match(Cases<T> cases);

  @Override
  default Stream<Criterion> stream() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Criterion::stream));
  }

  /**
   * {@return what each node comes to on {@code facts}, with its reasons}
   *
   * @throws org.sovereignparity.decision.RefusedException if a ratio is not defined for the scores,
   *     or an input of the points is out of its range
   * @throws InvalidRuleException if points of a node are asked for, which only a round knows
   */
  default Finding evaluate(EligibilityFacts facts) {
    return new Evaluator(facts).evaluate(this);
  }

  /**
   * {@return this with nodes in the place of their ids, where points of them are asked for}
   *
   * @param rules the rules whose nodes these are; of two nodes of one id the first one is meant
   * @throws InvalidRuleException if there is no node of an id, with the place of that id
   */
  default Criterion withNodesOf(Iterable<Quantity> rules) {
    Map<String, Quantity> nodes = new HashMap<>();
    rules.forEach(rule -> rule.stream().forEach(node -> nodes.putIfAbsent(node.id(), node)));
    return match(new PointsOfNodes(nodes, Place.here()));
  }

  /** {@return when this is met, in one line for people} */
  default String describe() {
    return match(Description.INSTANCE);
  }

  /**
   * {@return the criterion that is met if all of {@code parts} are, of which there is at least one}
   *
   * @throws InvalidRuleException if there is no part, or an id stands twice
   */
  static Criterion allOf(Label label, Iterable<Criterion> parts) {
    return new AllOf(label, ImmutableList.copyOf(parts));
  }

  /**
   * {@return the criterion that is met if any of {@code parts} is, of which there is at least one}
   *
   * @throws InvalidRuleException if there is no part, or an id stands twice
   */
  static Criterion anyOf(Label label, Iterable<Criterion> parts) {
    return new AnyOf(label, ImmutableList.copyOf(parts));
  }

  /**
   * {@return the criterion that is met if at least {@code count} of {@code parts} are}
   *
   * @param count within 1 and the number of parts
   * @throws InvalidRuleException if there is no part, an id stands twice, or {@code count} is out
   *     of its range
   */
  static Criterion atLeast(Label label, int count, Iterable<Criterion> parts) {
    return new AtLeast(label, count, ImmutableList.copyOf(parts));
  }

  /**
   * {@return the criterion that is met if {@code of} is not}
   *
   * @throws InvalidRuleException if an id stands twice
   */
  static Criterion not(Label label, Criterion of) {
    return new Not(label, of);
  }

  /**
   * {@return the criterion that is met if every selected part passes every condition}
   *
   * <p>It is undetermined where it would be met but parts may be left out of the lineage.
   *
   * @param conditions one or more; where several fail, the first one is the reason
   * @throws InvalidRuleException if there is no condition, or one asks for derivations that no
   *     selected part can have
   */
  static Criterion everyPart(
      Label label, PartSelector selector, Iterable<PartCondition> conditions) {
    return new EveryPart(label, selector, ImmutableList.copyOf(conditions));
  }

  /**
   * {@return the criterion that is met if weights are listed, and else undetermined}
   *
   * <p>Every model has weights: where none are listed, nothing is known of them.
   *
   * @param selector which parts count: of the weights all, or those of a material
   * @throws InvalidRuleException if it leaves out weights by their kind or derivation
   */
  static Criterion listsWeights(Label label, PartSelector selector) {
    return new ListsWeights(label, selector);
  }

  /**
   * {@return the criterion that is met if the model's ratio to the frontier is what the threshold
   * asks}
   */
  static Criterion atParity(
      Label label, ParityPolicy policy, Frontier frontier, Threshold threshold) {
    return new AtParity(label, policy, frontier, threshold);
  }

  /**
   * {@return the criterion that is met if the points are what the threshold asks}
   *
   * <p>What is missing of them may be anything within its bounds: it is met if the least that they
   * can come to is enough, not met if the greatest is not, and else undetermined.
   */
  static Criterion hasPoints(Label label, Quantity points, Threshold threshold) {
    return new HasPoints(label, Optional.of(points), Optional.empty(), threshold);
  }

  /**
   * {@return the criterion that is met if the points of a node are what the threshold asks, in a
   * gate of an edition whose points rule has that node}
   *
   * <p>The round puts the node in the place of its id, as the points rule is read, and asks as
   * above. Nothing else can evaluate it.
   *
   * @throws IllegalArgumentException if the id is empty
   */
  static Criterion hasPoints(Label label, String node, Threshold threshold) {
    return new HasPoints(label, Optional.empty(), Optional.of(node), threshold);
  }

  /**
   * {@return the criterion that is met if the model was released within two days, both included}
   *
   * @throws InvalidRuleException if the first is after the last
   * @throws IllegalArgumentException if the year of one lies outside 1900..2199
   */
  static Criterion releasedWithin(Label label, LocalDate first, LocalDate last) {
    return new ReleasedWithin(label, first, last);
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
