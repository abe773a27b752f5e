package org.sovereignparity.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.internal.Dates;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.internal.Words;
import org.sovereignparity.number.Rational;

/** Something that happens to an entry and makes the round be computed again. */
@Value.Immutable
@ValueStyle
public abstract class Event {
  /** What happens. */
  public enum Kind {
    /** The team leaves the field for a breach of the rules. */
    DISQUALIFIED,
    /** A disqualified team comes back. */
    REINSTATED,
    /** The team leaves the field by itself. */
    WITHDRAWN,
    /** The value that was stated for a block is replaced, or stated if none was. */
    STATED_VALUE_CORRECTED;

    /** {@return the word, such as {@code stated-value-corrected}} */
    @Override
    public String toString() {
      return Words.of(this);
    }
  }

  Event() {}

  /**
   * {@return the disqualification, reinstatement or withdrawal of a team}
   *
   * @throws IllegalArgumentException if {@code kind} is another
   */
  public static Event of(LocalDate on, Kind kind, String team) {
    return builder().on(on).kind(kind).team(team).build();
  }

  /**
   * {@return the correction of the value that was stated for {@code block} of {@code team}}
   *
   * @throws IllegalArgumentException if the team is empty, or the year outside 1900..2199
   */
  public static Event correction(LocalDate on, String team, String block, Rational value) {
    return builder()
        .on(on)
        .kind(Kind.STATED_VALUE_CORRECTED)
        .team(team)
        .block(block)
        .value(value)
        .build();
  }

  /** {@return a builder that needs date, kind and team, and block and value for a correction} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the day on which it takes effect} */
  public abstract LocalDate on();

  /** {@return what happens} */
  public abstract Kind kind();

  /** {@return the team} */
  public abstract String team();

  /** {@return why, if stated} */
  public abstract Optional<String> reason();

  /** {@return the id of the block whose stated value is corrected} */
  public abstract Optional<String> block();

  /** {@return the corrected value} */
  public abstract Optional<Rational> value();

  @Value.Check
  void check() {
    Dates.check("Date of an event", on());
    Ids.check("Team", team());
    boolean corrects = kind() == Kind.STATED_VALUE_CORRECTED;
    if (block().isPresent() != corrects || value().isPresent() != corrects) {
      throw new IllegalArgumentException(
          "Event must have a block and a value if, and only if, it corrects one: " + kind());
    }
  }

  /** {@return date, kind, team and what is corrected in one line} */
  @Override
  public String toString() {
    return on()
        + " "
        + kind()
        + " "
        + team()
        + block().map(block -> ", " + block).orElse("")
        + value().map(value -> " to " + value).orElse("")
        + reason().map(reason -> " (" + reason + ")").orElse("");
  }

  /**
   * Builds an {@link Event}. It throws {@link IllegalArgumentException} if the team is empty, the
   * year outside 1900..2199, or block and value are not there for a correction, or are for another
   * kind.
   */
  public static final class Builder extends ImmutableEvent.Builder {
    Builder() {}
  }
}
