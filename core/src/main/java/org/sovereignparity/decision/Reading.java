package org.sovereignparity.decision;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.TextChecks;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.source.Citation;

/**
 * A clause that can be read in several ways, such as how points are rounded: the alternatives by
 * name, and the one that is taken.
 *
 * @param <T> what each alternative is
 */
@Value.Immutable
@ValueStyle
public abstract class Reading<T> implements Rule {
  Reading() {}

  /** {@return a builder that needs id, title, alternatives and the one taken} */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  @Override
  public abstract String id();

  @Override
  public abstract String title();

  @Override
  public abstract ImmutableList<Citation> citations();

  /** {@return the alternatives by name, in the order given} */
  public abstract ImmutableMap<String, T> alternatives();

  /** {@return the name of the alternative that is taken} */
  public abstract String taken();

  /** {@return the alternative that is taken} */
  public T takenAlternative() {
    return requireNonNull(alternatives().get(taken()));
  }

  /**
   * {@return this, with another alternative taken}
   *
   * @throws InvalidRuleException if there is none of that name
   */
  public Reading<T> taking(String alternative) {
    return Reading.<T>builder()
        .id(id())
        .title(title())
        .addAllCitations(citations())
        .putAllAlternatives(alternatives())
        .taken(alternative)
        .build();
  }

  @Value.Check
  void check() {
    Ids.check("Reading id", id());
    TextChecks.checkNotBlank("Reading title", title());
    if (!alternatives().containsKey(taken())) {
      throw new InvalidRuleException(
          Place.of("taken"),
          "Taken alternative of %s must be one of %s: \"%s\""
              .formatted(id(), alternatives().keySet(), taken()));
    }
  }

  /**
   * Builds a {@link Reading}. It throws {@link InvalidRuleException} if the alternative taken is
   * not one of the alternatives, and {@link IllegalArgumentException} if the id is empty or the
   * title blank.
   *
   * @param <T> what each alternative is
   */
  public static final class Builder<T> extends ImmutableReading.Builder<T> {
    Builder() {}
  }
}
