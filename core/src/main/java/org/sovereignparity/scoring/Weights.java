package org.sovereignparity.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import org.sovereignparity.number.Rational;

/**
 * How a node joins its parts: {@code (sum of w x) / whole}.
 *
 * @param each the weight of each part, in their order; positive
 */
record Weights(ImmutableList<Rational> each, Rational whole) {
  static Weights of(Sum node) {
    return equal(node.parts().size(), Rational.ONE);
  }

  static Weights of(Mean node) {
    return equal(node.parts().size(), Rational.of(node.parts().size()));
  }

  static Weights of(WeightedMean node) {
    return new Weights(node.weights(), Rational.sum(node.weights()));
  }

  private static Weights equal(int parts, Rational whole) {
    return new Weights(ImmutableList.copyOf(Collections.nCopies(parts, Rational.ONE)), whole);
  }

  /** {@return by how much the value grows with a point on a part} */
  Rational share(int part) {
    return each.get(part).dividedBy(whole);
  }
}
