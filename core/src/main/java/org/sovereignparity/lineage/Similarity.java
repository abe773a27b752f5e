package org.sovereignparity.lineage;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.sovereignparity.internal.Texts;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.number.Rational;

/**
 * How alike two models are by a metric, and what that is worth.
 *
 * <p>A figure means nothing by itself: it depends on which tensors are compared, on the metric, on
 * what it is a share of, and on what unrelated models show. Two normalisation layers have a cosine
 * of 0.99 though their models are independent; a Pearson correlation is then 0.01, and 1.00 for a
 * fine-tuned model and its origin.
 */
@Value.Immutable
@ValueStyle
public abstract class Similarity {
  Similarity() {}

  /** {@return a builder that needs metric, value and scope} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return how likeness is measured} */
  public abstract Metric metric();

  /** {@return the figure} */
  public abstract Rational value();

  /** {@return what is compared, such as {@code LayerNorm weights of layers 10 to 40}} */
  public abstract String scope();

  /** {@return the share of the model's parameters that is compared, within 0..1} */
  public abstract Optional<Rational> coverage();

  /** {@return what the figure is a share of, such as {@code the 196,608 tokens of Solar}} */
  public abstract Optional<String> denominator();

  /** {@return what the metric says of parts of one model, such as layers that were not trained} */
  public abstract Optional<Rational> baseline();

  /** {@return what the metric says, over the same scope, of models whose relation is known} */
  public abstract ImmutableList<Control> controls();

  /**
   * {@return what the figure shows}
   *
   * <p>A cosine shows nothing, whatever its controls; no other metric shows anything without a
   * control. Else the figure is like that of independent models if it is not greater than every
   * independent control; it is between the controls if it is smaller than every derived one; and it
   * is else like that of derived models. A kind of control that is not there does not count.
   */
  public SimilarityFinding finding() {
    if (metric() == Metric.COSINE) {
      return SimilarityFinding.COSINE_ALONE;
    }
    if (controls().isEmpty()) {
      return SimilarityFinding.WITHOUT_CONTROL;
    }
    if (values(Control.Relation.INDEPENDENT).anyMatch(value -> value().compareTo(value) <= 0)) {
      return SimilarityFinding.LIKE_INDEPENDENT;
    }
    boolean belowDerived =
        values(Control.Relation.DERIVED)
            .reduce(Rational::min)
            .filter(least -> value().compareTo(least) < 0)
            .isPresent();
    return belowDerived ? SimilarityFinding.BETWEEN_CONTROLS : SimilarityFinding.LIKE_DERIVED;
  }

  private Stream<Rational> values(Control.Relation relation) {
    return controls().stream()
        .filter(control -> control.relation() == relation)
        .map(Control::value);
  }

  @Value.Check
  void check() {
    String unused = Texts.checkNotBlank("Scope of a similarity", scope());
    denominator().ifPresent(text -> Texts.checkNotBlank("Denominator of a similarity", text));
    coverage()
        .ifPresent(
            share -> {
              if (share.signum() < 0 || share.compareTo(Rational.ONE) > 0) {
                throw new IllegalArgumentException(
                    "Coverage of a similarity must lie within 0..1: " + share);
              }
            });
  }

  /** {@return metric, figure, scope, controls and finding in one line} */
  @Override
  public String toString() {
    return "%s %s over %s%s%s; %s: %s"
        .formatted(
            metric(),
            value(),
            scope(),
            coverage().map(share -> " (" + share.toPercentString(6) + " of the model)").orElse(""),
            denominator().map(text -> " of " + text).orElse(""),
            controls().isEmpty()
                ? "no control"
                : controls().stream().map(Control::toString).collect(joining("; ")),
            finding());
  }

  /** Builds a {@link Similarity}. */
  public static final class Builder extends ImmutableSimilarity.Builder {
    Builder() {}
  }
}
