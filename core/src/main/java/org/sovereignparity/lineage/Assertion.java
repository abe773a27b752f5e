package org.sovereignparity.lineage;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.model.Model;

/**
 * What a claim says of a component. Each value stands for itself: while the claim is open, each is
 * possible with or without the others.
 */
@Value.Immutable
@ValueStyle
public abstract class Assertion {
  Assertion() {}

  /** {@return that a component came about by {@code derivation}} */
  public static Assertion of(Derivation derivation) {
    return builder().derivation(derivation).build();
  }

  /** {@return that what a component comes from is referred to, or is not} */
  public static Assertion ofAttributed(boolean attributed) {
    return builder().attributed(attributed).build();
  }

  /** {@return a builder; what is not asserted is left out} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return how the component came about} */
  public abstract Optional<Derivation> derivation();

  /** {@return whether what it comes from is referred to} */
  public abstract Optional<Boolean> attributed();

  /** {@return the terms under which it may be used} */
  public abstract Optional<Licence> licence();

  /** {@return the model that it comes from} */
  public abstract Optional<Model> upstream();

  /** {@return the values in words, such as {@code third-party-frozen, from Qwen2.5 ViT}} */
  @Override
  public String toString() {
    return Stream.of(
            derivation().map(Derivation::toString),
            upstream().map(model -> "from " + model),
            licence().map(licence -> "licensed " + licence),
            attributed().map(yes -> yes ? "attributed" : "not attributed"))
        .flatMap(Optional::stream)
        .collect(joining(", "));
  }

  /** Builds an {@link Assertion}. */
  public static final class Builder extends ImmutableAssertion.Builder {
    Builder() {}
  }
}
