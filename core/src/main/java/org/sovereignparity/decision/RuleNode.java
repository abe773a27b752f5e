package org.sovereignparity.decision;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.sovereignparity.source.Citation;

/**
 * A node of a rule that is a tree: what it is called, and the nodes that it is made of. A family of
 * rules extends this with what its nodes mean; how a tree is walked and checked is told here.
 *
 * <p>Ids are unique in a tree, since results are keyed by them.
 *
 * @param <N> the family
 */
public interface RuleNode<N extends RuleNode<N>> extends Rule {
  /** {@return id, title and citations of this node} */
  Label label();

  /** {@return the nodes that this is made of, in their order; none where it is made of facts} */
  default ImmutableList<N> parts() {
    return ImmutableList.of();
  }

  /** {@return where the part with an index, counted from 0, stands in this node} */
  default Place step(int index) {
    return Place.of("parts").at(index);
  }

  /** {@return this and all nodes below it, each before its parts} */
  Stream<N> stream();

  /** {@return those of this and all nodes below it that are of one kind, each before its parts} */
  default <T extends N> Stream<T> stream(Class<T> kind) {
    return stream().filter(kind::isInstance).map(kind::cast);
  }

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

  /**
   * A node that is made of one other.
   *
   * @param <N> the family
   */
  interface OfOne<N extends RuleNode<N>> extends RuleNode<N> {
    /** {@return the node that this is made of} */
    N of();

    @Override
    default ImmutableList<N> parts() {
      return ImmutableList.of(of());
    }

    @Override
    default Place step(int index) {
      return Place.of("of");
    }

    /**
     * Checks that a node of this kind can be made.
     *
     * @param kind what a node is, as the first word of the message
     * @param label of the node to be made
     * @param of what it is to be made of
     * @throws InvalidRuleException if an id stands twice
     */
    static void check(String kind, Label label, RuleNode<?> of) {
      new UniqueIds(kind, label).add(of, Place.of("of"));
    }
  }

  /**
   * Checks that a node can be made of {@code parts}.
   *
   * @param kind what a node is, as the first word of the message
   * @param label of the node to be made
   * @param parts what it is to be made of
   * @throws InvalidRuleException if there is no part, or an id stands twice
   */
  static void check(String kind, Label label, List<? extends RuleNode<?>> parts) {
    if (parts.isEmpty()) {
      throw new InvalidRuleException(
          Place.of("parts"), kind + " must have a part: \"" + label.id() + '"');
    }
    check(kind, label, parts, i -> Place.of("parts").at(i));
  }

  /**
   * Checks that no id stands twice in a node that is made of {@code parts}.
   *
   * @param kind what a node is, as the first word of the message
   * @param label of the node to be made
   * @param parts what it is to be made of
   * @param step where the part with an index stands in the node
   * @throws InvalidRuleException if an id stands twice
   */
  static void check(
      String kind, Label label, List<? extends RuleNode<?>> parts, IntFunction<Place> step) {
    UniqueIds ids = new UniqueIds(kind, label);
    for (int i = 0; i < parts.size(); i++) {
      ids.add(parts.get(i), step.apply(i));
    }
  }
}
