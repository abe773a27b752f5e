package org.sovereignparity.lineage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.model.Model;
import org.sovereignparity.source.Citation;

/** A model that components come from, with its own licence and what it comes from itself. */
@Value.Immutable
@ValueStyle
public abstract class UpstreamModel {
  UpstreamModel() {}

  /** {@return a builder that needs a model; {@link Builder} says what it refuses} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the model} */
  public abstract Model model();

  /** {@return the terms under which it may be used, if known} */
  public abstract Optional<Licence> licence();

  /** {@return the ids of the models that it comes from} */
  public abstract ImmutableSet<String> from();

  /** {@return where this was stated} */
  public abstract ImmutableList<Citation> citations();

  @Value.Check
  void check() {
    from().forEach(id -> Ids.check("Upstream model id", id));
  }

  /** {@return the model, its licence, and what it comes from} */
  @Override
  public String toString() {
    return model()
        + licence().map(licence -> ", " + licence).orElse(", licence unknown")
        + (from().isEmpty() ? "" : ", from " + String.join(", ", from()));
  }

  /**
   * Builds an {@link UpstreamModel}. It throws {@link IllegalArgumentException} if an id of {@code
   * from} is empty or has an unpaired surrogate.
   */
  public static final class Builder extends ImmutableUpstreamModel.Builder {
    Builder() {}
  }
}
