package org.sovereignparity.lineage;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.sovereignparity.internal.TextChecks;
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

  /**
   * {@return a builder that needs metric, value and scope; {@link Builder} says what it refuses}
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return how likeness is measured} */
  public abstract Metric metric();

  /** {@return the figure, within the bounds of the metric: {@link Metric#least} to 1} */
  public abstract Rational value();

  /** {@return what is compared, such as {@code LayerNorm weights of layers 10 to 40}} */
  public abstract String scope();

  /** {@return the share of the model's parameters that is compared, within 0..1, if known} */
  public abstract Optional<Rational> coverage();

  /** {@return what the figure is a share of, such as {@code the 196,608 tokens of Solar}} */
  public abstract Optional<String> denominator();

  /**
   * {@return what the metric says, within its bounds, of parts of one model, such as layers that
   * were not trained}
   */
  public abstract Optional<Rational> baseline();

  /** {@return what the metric says, over the same scope, of models whose relation is known} */
  public abstract ImmutableList<Control> controls();

  /**
   * {@return what the figure shows}
   *
   * <p>A cosine shows nothing, whatever its controls, and no other metric shows anything without a
   * control. With controls, the first of these that holds is the finding: the figure is like that
   * of independent models if some independent control is at least as great; it is like that of
   * derived models if some derived control is at most as great; else it lies between the controls.
   * So independent controls alone never show that two models are alike, and derived ones alone
   * never show that they are not.
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
    return values(Control.Relation.DERIVED).anyMatch(value -> value().compareTo(value) >= 0)
        ? SimilarityFinding.LIKE_DERIVED
        : SimilarityFinding.BETWEEN_CONTROLS;
  }

  private Stream<Rational> values(Control.Relation relation) {
    return controls().stream()
        .filter(control -> control.relation() == relation)
        .map(Control::value);
  }

  @Value.Check
  void check() {
    TextChecks.checkNotBlank("Scope of a similarity", scope());
    denominator().ifPresent(text -> TextChecks.checkNotBlank("Denominator of a similarity", text));
    coverage().ifPresent(share -> checkWithin("Coverage of a similarity", Rational.ZERO, share));
    checkFigure("Figure", value());
    baseline().ifPresent(figure -> checkFigure("Baseline", figure));
    controls().forEach(control -> checkFigure("Control", control.value()));
  }

  private void checkFigure(String what, Rational figure) {
    checkWithin(what + " of a similarity by " + metric(), metric().least(), figure);
  }

  private static void checkWithin(String subject, Rational least, Rational value) {
    if (value.compareTo(least) < 0 || value.compareTo(Rational.ONE) > 0) {
      throw new IllegalArgumentException(
          "%s must lie within %s..1: %s".formatted(subject, least, value));
    }
  }

  /** {@return metric, figure, scope, controls and finding in one line} */
  @Override
  public String toString() {
    return "%s %s over %s%s%s; %s; finding: %s"
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

  /**
   * Builds a {@link Similarity}. It throws {@link IllegalArgumentException} if scope or denominator
   * is blank or has an unpaired surrogate, the coverage lies outside 0..1, or the figure, the
   * baseline or that of a control lies outside the bounds of the metric.
   */
  public static final class Builder extends ImmutableSimilarity.Builder {
    Builder() {}
  }
}
