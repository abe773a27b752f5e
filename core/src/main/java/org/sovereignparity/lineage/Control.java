package org.sovereignparity.lineage;

import org.immutables.value.Value;
import org.sovereignparity.internal.TextChecks;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.internal.Words;
import org.sovereignparity.number.Rational;

/**
 * What a metric says of two models whose relation is known, such as a Pearson correlation of 0.02
 * between Phi-3.5-MoE and GLM-4.5-Air, which are independent.
 */
@Value.Immutable
@ValueStyle
public abstract class Control {
  /** How the two models are known to be related. Names are stable. */
  public enum Relation {
    /** One comes from the other. */
    DERIVED,
    /** Neither comes from the other. */
    INDEPENDENT;

    /** {@return the word, such as {@code derived}} */
    @Override
    public String toString() {
      return Words.of(this);
    }
  }

  Control() {}

  /**
   * {@return the control of two models}
   *
   * @param pair the two models, for people
   * @param relation how they are known to be related
   * @param value what the metric says of them, over the same scope; within the bounds of the
   *     metric, which is checked when the control is given to a {@link Similarity}
   * @throws IllegalArgumentException if the pair is blank or has an unpaired surrogate
   */
  public static Control of(String pair, Relation relation, Rational value) {
    return new Builder().pair(pair).relation(relation).value(value).build();
  }

  /** {@return the two models, for people} */
  public abstract String pair();

  /** {@return how they are known to be related} */
  public abstract Relation relation();

  /**
   * {@return what the metric says of them, within the bounds of the metric: {@link Metric#least} to
   * 1}
   */
  public abstract Rational value();

  @Value.Check
  void check() {
    TextChecks.checkNotBlank("Pair of a control", pair());
  }

  /** {@return relation, pair and value, such as {@code independent, A and B: 0.02}} */
  @Override
  public String toString() {
    return relation() + ", " + pair() + ": " + value();
  }

  static final class Builder extends ImmutableControl.Builder {
    Builder() {}
  }
}
