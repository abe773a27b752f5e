package org.sovereignparity.scoring;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.RuleNode;
import org.sovereignparity.number.Rational;

/**
 * The mean of several values.
 *
 * @param label id, title and citations
 * @param parts the nodes whose values are taken, of which there is at least one
 * @param ifNone what becomes of a part of which there is none; if absent, there is no mean then
 */
public record Mean(Label label, ImmutableList<Quantity> parts, Optional<IfNone> ifNone)
    implements Quantity {

  /** Refuses what {@link Quantity#mean} does. */
  public Mean {
    RuleNode.check("Node", label, parts);
    Objects.requireNonNull(ifNone);
  }

  @Override
  public Optional<Rational> maximum() {
    return Maxima.all(parts).map(all -> Maxima.ofMean(all, Mean::of, ifNone));
  }

  /** {@return the mean of {@code values}, of which there is at least one} */
  static Rational of(List<Rational> values) {
    return Rational.sum(values).dividedBy(Rational.of(values.size()));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.mean(this);
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
