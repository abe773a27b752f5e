package org.sovereignparity.scoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.decision.Label;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Rational;

/** The mean of several values, each with a weight: {@code (sum of w x) / (sum of w)}. */
@Value.Immutable
@ValueStyle
public abstract sealed class WeightedMean implements Quantity permits ImmutableWeightedMean {
  WeightedMean() {}

  @Override
  public abstract Label label();

  @Override
  public abstract ImmutableList<Quantity> parts();

  /** {@return a positive weight for each part, in their order} */
  public abstract ImmutableList<Rational> weights();

  @Override
  public Optional<Rational> maximum() {
    return Maxima.all(parts()).map(this::mean);
  }

  /** {@return the weighted mean of {@code values}, one for each part} */
  Rational mean(List<Rational> values) {
    List<Rational> terms = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      terms.add(weights().get(i).times(values.get(i)));
    }
    return Rational.sum(terms).dividedBy(Rational.sum(weights()));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.weightedMean(this);
  }

  @Value.Check
  void check() {
    UniqueIds.checkParts(this);
    if (weights().size() != parts().size()) {
      throw new IllegalArgumentException(
          "Weights must be one for each of %s parts: %s".formatted(parts().size(), weights()));
    }
    weights().forEach(weight -> Ranges.checkPositive("Weight", weight));
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }

  static final class Builder extends ImmutableWeightedMean.Builder {
    Builder() {}
  }
}
