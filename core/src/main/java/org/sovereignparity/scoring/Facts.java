package org.sovereignparity.scoring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.sovereignparity.internal.PolicyStyle;
import org.sovereignparity.number.Rational;

/**
 * What a points rule is evaluated on, for one entrant: inputs by name, stated values by node id,
 * and the best values of the field by node id.
 *
 * <p>A <em>stated value</em> is one that an authority published for a node. It is used where the
 * node cannot be computed, and compared where it can.
 */
@Value.Immutable
@PolicyStyle
public abstract class Facts {
  Facts() {}

  /** {@return a builder; all may be left out} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from these facts} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** {@return the inputs that are one number, by name} */
  public abstract ImmutableMap<String, Rational> numbers();

  /** {@return the names of the inputs that are numbers or answers and of which there is none} */
  public abstract ImmutableSet<String> none();

  /** {@return the inputs that are the ratings of a panel, by name} */
  public abstract ImmutableMap<String, Ratings> ratings();

  /** {@return the stated values, by the id of their node} */
  public abstract ImmutableMap<String, Rational> stated();

  /** {@return the best values of the whole field, by the id of the node that asks for them} */
  public abstract ImmutableMap<String, BestOfField> best();

  /**
   * {@return whether an input that does not fit a node (out of its range, or of too few raters) is
   * missing there; it is refused otherwise}
   *
   * <p>A round asks so where a rule is read otherwise than the one that its entries were checked
   * against.
   */
  @Value.Default
  public boolean unfitIsMissing() {
    return false;
  }

  /** Builds {@link Facts}. */
  public static final class Builder extends ImmutableFacts.Builder {
    Builder() {}
  }
}
