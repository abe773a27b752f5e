package org.sovereignparity.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sovereignparity.number.Rational;

/**
 * How a node joins its parts: {@code (sum of w x) / whole}.
 *
 * @param each the weight of each part, in their order; positive, but 0 for one that is left out and
 *     below 0 for one that is deducted
 */
record Weights(ImmutableList<Rational> each, Rational whole) {
  static Weights of(Sum node) {
    return new Weights(
        Stream.concat(
                node.added().stream().map(part -> Rational.ONE),
                node.deductions().stream().map(part -> Rational.ONE.negate()))
            .collect(toImmutableList()),
        Rational.ONE);
  }

  static Weights of(Mean node, List<Evaluation> parts) {
    int size = node.parts().size();
    return equal(size, Rational.of(size)).sharedOut(node.ifNone(), parts);
  }

  static Weights of(WeightedMean node, List<Evaluation> parts) {
    return new Weights(node.weights(), Rational.sum(node.weights()))
        .sharedOut(node.ifNone(), parts);
  }

  /** {@return these, over the parts of which there is one if the others are left out} */
  private Weights sharedOut(Optional<IfNone> ifNone, List<Evaluation> parts) {
    if (ifNone.filter(IfNone.LEFT_OUT::equals).isEmpty()
        || parts.stream().noneMatch(Evaluation::isNone)) {
      return this;
    }
    ImmutableList<Rational> left =
        IntStream.range(0, each.size())
            .mapToObj(i -> parts.get(i).isNone() ? Rational.ZERO : each.get(i))
            .collect(toImmutableList());
    return new Weights(left, Rational.sum(left));
  }

  /** {@return the weights of the parts that are not left out} */
  ImmutableList<Rational> used() {
    return each.stream().filter(weight -> weight.signum() > 0).collect(toImmutableList());
  }

  /** {@return the weighted sum of the parts, of which one that there is not adds nothing} */
  Rational sum(List<Evaluation> parts) {
    return Rational.sum(
        IntStream.range(0, each.size())
            .mapToObj(i -> share(i).times(parts.get(i).value().orElse(Rational.ZERO)))
            .toList());
  }

  private static Weights equal(int parts, Rational whole) {
    return new Weights(ImmutableList.copyOf(Collections.nCopies(parts, Rational.ONE)), whole);
  }

  /** {@return by how much the value grows with a point on a part} */
  Rational share(int part) {
    return each.get(part).dividedBy(whole);
  }
}
