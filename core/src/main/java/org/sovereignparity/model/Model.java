package org.sovereignparity.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.internal.Dates;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.ValueStyle;

/** A model, such as K-EXAONE, with what is known of who released it and when. */
@Value.Immutable
@ValueStyle
public abstract class Model {
  Model() {}

  /**
   * {@return a model of which only the name is known}
   *
   * @throws IllegalArgumentException if the id is empty or has an unpaired surrogate
   */
  public static Model of(String id) {
    return builder().id(id).build();
  }

  /**
   * {@return a model with its release date}
   *
   * @throws IllegalArgumentException if the id is empty or has an unpaired surrogate, or the year
   *     lies outside 1900..2199
   */
  public static Model of(String id, LocalDate released) {
    return builder().id(id).released(released).build();
  }

  /** {@return a builder that needs an id; {@link Builder} says what it refuses} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name by which scores refer to the model} */
  public abstract String id();

  /** {@return who released it, if known} */
  public abstract Optional<Organisation> organisation();

  /** {@return the day of its release, if known} */
  public abstract Optional<LocalDate> released();

  @Value.Check
  void check() {
    Ids.check("Model id", id());
    released().ifPresent(date -> Dates.check("Release date", date));
  }

  /** {@return id, organisation and release date, as far as known} */
  @Override
  public String toString() {
    return id()
        + organisation().map(organisation -> ", " + organisation).orElse("")
        + released().map(date -> ", released " + date).orElse("");
  }

  /**
   * Builds a {@link Model}. It throws {@link IllegalArgumentException} if the id is empty or has an
   * unpaired surrogate, or the year of the release lies outside 1900..2199.
   */
  public static final class Builder extends ImmutableModel.Builder {
    Builder() {}
  }
}
