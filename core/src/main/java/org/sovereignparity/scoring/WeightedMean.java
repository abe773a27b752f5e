package org.sovereignparity.scoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RuleNode;
import org.sovereignparity.number.Rational;

/**
 * The mean of several values, each with a weight: {@code (sum of w x) / (sum of w)}.
 *
 * @param label id, title and citations
 * @param parts the nodes whose values are taken, of which there is at least one
 * @param weights a positive weight for each part, in their order
 * @param ifNone what becomes of a part of which there is none; if absent, there is no mean then
 */
public record WeightedMean(
    Label label,
    ImmutableList<Quantity> parts,
    ImmutableList<Rational> weights,
    Optional<IfNone> ifNone)
    implements Quantity {

  /** Refuses what {@link Quantity#weightedMean} does. */
  public WeightedMean {
    RuleNode.check("Node", label, parts);
    if (weights.size() != parts.size()) {
      throw new InvalidRuleException(
          Place.here(),
          "Weights must be one for each of %s parts: %s".formatted(parts.size(), weights));
    }
    weights.forEach(weight -> Ranges.checkPositive("Weight", weight));
    Objects.requireNonNull(ifNone);
  }

  @Override
  public Optional<Rational> maximum() {
    return Maxima.all(parts).map(all -> Maxima.ofMean(all, this::mean, ifNone));
  }

  /** {@return the weighted mean of {@code values}, one for each part} */
  Rational mean(List<Rational> values) {
    List<Rational> terms = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      terms.add(weights.get(i).times(values.get(i)));
    }
    return Rational.sum(terms).dividedBy(Rational.sum(weights));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.weightedMean(this);
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
