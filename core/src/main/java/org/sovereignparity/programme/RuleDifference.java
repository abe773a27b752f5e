package org.sovereignparity.programme;

import java.util.Optional;
import java.util.stream.IntStream;
import org.sovereignparity.scoring.Quantity;

/** Finds where two points rules are not the same. */
final class RuleDifference {
  private RuleDifference() {}

  /** {@return the first node of {@code left} that {@code right} does not have in its place} */
  static Optional<Quantity> first(Quantity left, Quantity right) {
    if (left.equals(right)) {
      return Optional.empty();
    }
    boolean alike = left.id().equals(right.id()) && left.parts().size() == right.parts().size();
    return IntStream.range(0, alike ? left.parts().size() : 0)
        .mapToObj(i -> first(left.parts().get(i), right.parts().get(i)))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> Optional.of(left));
  }
}
