package org.sovereignparity.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

  /** What is left of a mean may be its greatest part alone. */
  static Rational ofMean(
      List<Rational> maxima, Function<List<Rational>, Rational> mean, Optional<IfNone> ifNone) {
    return ifNone.filter(IfNone.LEFT_OUT::equals).isPresent()
        ? maxima.stream().reduce(Rational::max).orElseThrow()
        : mean.apply(maxima);
  }
}
