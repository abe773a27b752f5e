package org.sovereignparity.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.number.Rational;

/** The greatest values of several nodes. */
final class Maxima {
  private Maxima() {}

  /** {@return the maximum of each part, if all have one} */
  static Optional<ImmutableList<Rational>> all(List<Quantity> parts) {
    ImmutableList<Rational> maxima =
        parts.stream().flatMap(part -> part.maximum().stream()).collect(toImmutableList());
    return maxima.size() == parts.size() ? Optional.of(maxima) : Optional.empty();
  }
}
