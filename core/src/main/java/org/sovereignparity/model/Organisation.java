package org.sovereignparity.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.ValueStyle;

/** Who makes or holds a model, such as LG AI Research under the law of {@code KR}. */
@Value.Immutable
@ValueStyle
public abstract class Organisation {
  Organisation() {}

  /**
   * {@return an organisation whose jurisdiction is not known}
   *
   * @throws IllegalArgumentException if the name is empty or has an unpaired surrogate
   */
  public static Organisation of(String name) {
    return new Builder().name(name).build();
  }

  /**
   * {@return an organisation under the law of {@code jurisdiction}}
   *
   * @throws IllegalArgumentException if the name is empty or has an unpaired surrogate
   */
  public static Organisation of(String name, Jurisdiction jurisdiction) {
    return new Builder().name(name).jurisdiction(jurisdiction).build();
  }

  /** {@return the name, which identifies the organisation} */
  public abstract String name();

  /** {@return the law it is under, if known} */
  public abstract Optional<Jurisdiction> jurisdiction();

  @Value.Check
  void check() {
    Ids.check("Organisation name", name());
  }

  /** {@return the name, with the jurisdiction in brackets if known} */
  @Override
  public String toString() {
    return name() + jurisdiction().map(code -> " (" + code + ")").orElse("");
  }

  static final class Builder extends ImmutableOrganisation.Builder {
    Builder() {}
  }
}
