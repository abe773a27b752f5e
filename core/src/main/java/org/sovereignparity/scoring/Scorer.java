package org.sovereignparity.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.number.Rational;

/**
 * A points rule made ready to be asked of many entrants: what does not depend on them is worked out
 * once.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(total);
 * entrants.forEach(facts -> scorer.value(facts));
 * }</pre>
 */
public final class Scorer {
  private final Quantity rule;
  private final Supplier<Node> root;
  private final Supplier<Map<String, Range<Rational>>> numbers;
  private final Supplier<Map<String, Range<Rational>>> ratings;

  private Scorer(Quantity rule) {
    this.rule = rule;
    this.root = Suppliers.memoize(() -> Node.of(rule));
    this.numbers =
        Suppliers.memoize(() -> possible(rule.stream(Input.class), Input::name, Input::range));
    this.ratings =
        Suppliers.memoize(() -> possible(rule.stream(Panel.class), Panel::name, Panel::range));
  }

  /** {@return {@code rule}, made ready} */
  public static Scorer of(Quantity rule) {
    return new Scorer(requireNonNull(rule));
  }

  /** What is handed in under a name must lie within the bounds of every node that asks for it. */
  private static <N> Map<String, Range<Rational>> possible(
      Stream<N> nodes, Function<N, String> name, Function<N, Range<Rational>> range) {
    return nodes.collect(toMap(name, range, Scorer::both));
  }

  /** Where no number lies within both, none can be handed in, and either will do. */
  private static Range<Rational> both(Range<Rational> left, Range<Rational> right) {
    return left.isConnected(right) ? left.intersection(right) : left;
  }

  /** {@return the numbers that each input may be, by name} */
  Map<String, Range<Rational>> numbers() {
    return numbers.get();
  }

  /** {@return the numbers that the mean of each panel may be, by name} */
  Map<String, Range<Rational>> ratings() {
    return ratings.get();
  }

  /** {@return the rule} */
  public Quantity rule() {
    return rule;
  }

  /**
   * {@return what {@link Quantity#evaluate} gives}
   *
   * @throws RefusedException as there
   */
  public Evaluation evaluate(Facts facts) {
    return new Evaluator(this, facts).evaluate(rule);
  }

  /**
   * {@return the value that {@link #evaluate} gives, if it does}
   *
   * @throws RefusedException as there
   */
  public Optional<Rational> value(Facts facts) {
    return value(root.get(), new Evaluator(this, facts));
  }

  /**
   * Refuses what {@link #evaluate} refuses.
   *
   * @throws RefusedException as there
   */
  public void check(Facts facts) {
    check(root.get(), new Evaluator(this, facts));
  }

  private static Optional<Rational> value(Node node, Evaluator evaluator) {
    if (node.formula().isEmpty()) {
      return evaluator.evaluate(node.quantity()).value();
    }
    List<Rational> values = new ArrayList<>(node.parts().size());
    for (Node part : node.parts()) {
      value(part, evaluator).ifPresent(values::add);
    }
    Optional<Rational> stated = evaluator.stated(node.quantity());
    return values.size() == node.parts().size()
        ? Optional.of(node.formula().get().apply(values))
        : stated;
  }

  private static void check(Node node, Evaluator evaluator) {
    if (node.formula().isEmpty()) {
      Evaluation unused = evaluator.evaluate(node.quantity());
    } else {
      node.parts().forEach(part -> check(part, evaluator));
      Optional<Rational> unused = evaluator.stated(node.quantity());
    }
  }

  /**
   * A node of the rule.
   *
   * @param formula what it makes of the values of its parts; of others the evaluation tells
   * @param parts those of a node with a formula
   */
  private record Node(
      Quantity quantity,
      Optional<Function<List<Rational>, Rational>> formula,
      ImmutableList<Node> parts) {

    static Node of(Quantity quantity) {
      Optional<Function<List<Rational>, Rational>> formula = quantity.match(Formula.INSTANCE);
      return new Node(
          quantity,
          formula,
          formula.isPresent()
              ? quantity.parts().stream().map(Node::of).collect(toImmutableList())
              : ImmutableList.of());
    }
  }
}
