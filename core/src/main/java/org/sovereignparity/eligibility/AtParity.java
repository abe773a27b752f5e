package org.sovereignparity.eligibility;

import java.util.Objects;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityPolicy;

/**
 * That a ratio is what a threshold asks.
 *
 * @param label id, title and citations
 * @param policy how scores become a ratio
 * @param frontier what the model is compared with
 * @param threshold what the ratio is to reach
 */
public record AtParity(Label label, ParityPolicy policy, Frontier frontier, Threshold threshold)
    implements Criterion {

  /** Checks that all is given. */
  public AtParity {
    Objects.requireNonNull(label);
    Objects.requireNonNull(policy);
    Objects.requireNonNull(frontier);
    Objects.requireNonNull(threshold);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.atParity(this);
  }

  /** {@return what {@link Criterion#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
