package org.sovereignparity.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Supplier<Map<String, ImmutableRangeSet<Rational>>> numbers;
  private final Supplier<Map<String, ImmutableRangeSet<Rational>>> ratings;
  private final Map<String, Optional<Rational>> maxima = new ConcurrentHashMap<>();

  private Scorer(Quantity rule) {
    this.rule = rule;
    this.root = Suppliers.memoize(() -> Node.of(rule));
    this.numbers =
        Suppliers.memoize(
            () ->
                possible(
                    Streams.concat(
                        rule.stream(Input.class).map(node -> entry(node, node.range())),
                        rule.stream(Answer.class)
                            .map(node -> Map.entry(node.name(), node.accepted())))));
    this.ratings =
        Suppliers.memoize(
            () -> possible(rule.stream(Panel.class).map(node -> entry(node, node.range()))));
  }

  private static Map.Entry<String, ImmutableRangeSet<Rational>> entry(
      Leaf node, Range<Rational> range) {
    return Map.entry(node.name(), ImmutableRangeSet.of(range));
  }

  /** {@return {@code rule}, made ready} */
  public static Scorer of(Quantity rule) {
    return new Scorer(requireNonNull(rule));
  }

  /** What is handed in under a name must be what every node that asks for it takes. */
  private static Map<String, ImmutableRangeSet<Rational>> possible(
      Stream<Map.Entry<String, ImmutableRangeSet<Rational>>> taken) {
    return taken.collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Scorer::both));
  }

  /** Where both take no number, none can be handed in, and either will do. */
  private static ImmutableRangeSet<Rational> both(
      ImmutableRangeSet<Rational> left, ImmutableRangeSet<Rational> right) {
    ImmutableRangeSet<Rational> both = left.intersection(right);
    return both.isEmpty() ? left : both;
  }

  /** {@return the numbers that each input may be, by name} */
  Map<String, ImmutableRangeSet<Rational>> numbers() {
    return numbers.get();
  }

  /** {@return the numbers that the mean of each panel may be, by name} */
  Map<String, ImmutableRangeSet<Rational>> ratings() {
    return ratings.get();
  }

  /** {@return the {@link Quantity#maximum} of a node of the rule} */
  Optional<Rational> maximum(Quantity node) {
    return maxima.computeIfAbsent(node.id(), id -> node.maximum());
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
