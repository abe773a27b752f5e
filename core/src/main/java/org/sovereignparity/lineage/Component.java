package org.sovereignparity.lineage;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.PolicyStyle;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.source.Citation;

/**
 * A part of a model, such as its vision encoder, with what is taken as known of it before any claim
 * counts. What is not known is left out.
 */
@Value.Immutable
@PolicyStyle
public abstract class Component {
  Component() {}

  /**
   * {@return a builder that needs id, kind, material and derivation; {@link Builder} says what it
   * refuses}
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this component} */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** {@return the id, unique in a lineage} */
  public abstract String id();

  /** {@return what it is} */
  public abstract ComponentKind kind();

  /** {@return whether it is what the model mainly is} */
  public abstract Material material();

  /** {@return whether it is part of the model; present if nothing else is said} */
  @Value.Default
  public Presence presence() {
    return Presence.PRESENT;
  }

  /** {@return how it came about} */
  public abstract Derivation derivation();

  /** {@return the model that it comes from, if it comes from one} */
  public abstract Optional<Model> upstream();

  /** {@return the terms under which it may be used, if known} */
  public abstract Optional<Licence> licence();

  /** {@return whether what it comes from is referred to as its licence and custom ask, if known} */
  public abstract Optional<Boolean> attributed();

  /** {@return its share of the model's parameters, within 0..1, if known} */
  public abstract Optional<Rational> parameterShare();

  /** {@return where this was stated} */
  public abstract ImmutableList<Citation> citations();

  @Value.Check
  void check() {
    Ids.check("Component id", id());
    checkApplies(kind(), derivation(), Place.of("derivation"));
    parameterShare()
        .ifPresent(
            share -> {
              if (share.signum() < 0 || share.compareTo(Rational.ONE) > 0) {
                throw new IllegalArgumentException(
                    "Share of the parameters must lie within 0..1: " + share);
              }
            });
  }

  static void checkApplies(ComponentKind kind, Derivation derivation, Place where) {
    if (!derivation.appliesTo(kind)) {
      throw new RefusedException(
          LineageRefusal.DERIVATION_NOT_APPLICABLE,
          where,
          "Derivation of a component of kind %s must be one of %s, or unknown: %s"
              .formatted(kind, Derivation.of(kind), derivation));
    }
  }

  /** {@return id, kind, material and derivation in one line} */
  @Override
  public String toString() {
    return "%s (%s, %s): %s%s"
        .formatted(
            id(),
            kind(),
            material(),
            derivation(),
            upstream().map(model -> " from " + model).orElse(""));
  }

  /**
   * Builds a {@link Component}. It throws {@link RefusedException} with {@link
   * LineageRefusal#DERIVATION_NOT_APPLICABLE} if a component of its kind cannot have come about by
   * its derivation, and {@link IllegalArgumentException} if the id is empty or has an unpaired
   * surrogate, or its share of the parameters lies outside 0..1.
   */
  public static final class Builder extends ImmutableComponent.Builder {
    Builder() {}
  }
}
