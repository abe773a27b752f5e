package org.sovereignparity.eligibility;

import java.util.Objects;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.scoring.Quantity;

/**
 * That points are what a threshold asks.
 *
 * @param label id, title and citations
 * @param points the points rule
 * @param threshold what the points are to reach
 */
public record HasPoints(Label label, Quantity points, Threshold threshold) implements Criterion {

  /** Checks that all is given. */
  public HasPoints {
    Objects.requireNonNull(label);
    Objects.requireNonNull(points);
    Objects.requireNonNull(threshold);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.hasPoints(this);
  }

  /** {@return what {@link Criterion#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
