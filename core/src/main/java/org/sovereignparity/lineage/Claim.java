package org.sovereignparity.lineage;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Place;
import org.sovereignparity.internal.Dates;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.source.Citation;

/**
 * What somebody asserted of a component on a day, with the evidence for and against it, and what
 * became of it.
 *
 * <p>A claim starts open. Whether what it asserts counts depends on its {@linkplain #stateOn state}
 * on the day that is asked about; a claim that was made later does not count.
 */
@Value.Immutable
@ValueStyle
public abstract class Claim {
  Claim() {}

  /**
   * {@return a builder that needs id, component, by, on and asserts; {@link Builder} says what it
   * refuses}
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id, unique in a lineage} */
  public abstract String id();

  /** {@return the id of the component that it is about} */
  public abstract String component();

  /** {@return who made it} */
  public abstract String by();

  /** {@return the day on which it was made} */
  public abstract LocalDate on();

  /** {@return what it says} */
  public abstract Assertion asserts();

  /** {@return what became of it, the earliest first} */
  public abstract ImmutableList<ClaimEvent> history();

  /** {@return what speaks for it} */
  public abstract ImmutableList<Evidence> evidence();

  /** {@return what speaks against it} */
  public abstract ImmutableList<Evidence> counterEvidence();

  /** {@return where it was made} */
  public abstract ImmutableList<Citation> citations();

  /**
   * {@return whether it was made by the end of a day}
   *
   * @param asOf the day; without one, every claim was
   */
  public boolean isMadeBy(Optional<LocalDate> asOf) {
    return asOf.map(day -> !on().isAfter(day)).orElse(true);
  }

  /**
   * {@return its state at the end of a day}
   *
   * @param asOf the day; without one, the last state counts
   */
  public ClaimState stateOn(Optional<LocalDate> asOf) {
    ClaimState state = ClaimState.OPEN;
    for (ClaimEvent event : history()) {
      if (asOf.isEmpty() || !event.on().isAfter(asOf.get())) {
        state = event.state();
      }
    }
    return state;
  }

  @Value.Check
  void check() {
    Ids.check("Claim id", id());
    Ids.check("Component id", component());
    Ids.check("Author of a claim", by());
    Dates.check("Date of a claim", on());
    LocalDate last = on();
    String which = "the day of the claim";
    for (ClaimEvent event : history()) {
      if (event.on().isBefore(last)) {
        throw new IllegalArgumentException(
            "Day of a state must not be before %s, %s: %s".formatted(which, last, event.on()));
      }
      last = event.on();
      which = "that of the state before it";
    }
    checkEvidence(Place.of("evidence"), evidence());
    checkEvidence(Place.of("counterEvidence"), counterEvidence());
  }

  /** What was seen later cannot have settled the claim. */
  private void checkEvidence(Place where, ImmutableList<Evidence> evidence) {
    Optional<LocalDate> settled =
        stateOn(Optional.empty()) == ClaimState.OPEN
            ? Optional.empty()
            : Optional.of(history().get(history().size() - 1).on());
    for (int i = 0; i < evidence.size(); i++) {
      Optional<LocalDate> seen = evidence.get(i).date();
      if (settled.isPresent() && seen.isPresent() && seen.get().isAfter(settled.get())) {
        throw new InvalidRuleException(
            where.at(i).property("date"),
            "Date of evidence must not be after %s, when the claim was settled: %s"
                .formatted(settled.get(), seen.get()));
      }
    }
  }

  /** {@return id, author, date, what is asserted, and the last state in one line} */
  @Override
  public String toString() {
    return "%s: %s on %s, %s: %s (%s)"
        .formatted(
            id(),
            by(),
            on(),
            component(),
            asserts(),
            history().isEmpty() ? ClaimState.OPEN : history().get(history().size() - 1));
  }

  /**
   * Builds a {@link Claim}. It throws {@link InvalidRuleException} if evidence for or against it is
   * dated after the day on which it was settled, and {@link IllegalArgumentException} if an id or
   * the author is empty or has an unpaired surrogate, the year of its day lies outside 1900..2199,
   * or the days of the states are not in order or begin before that of the claim.
   */
  public static final class Builder extends ImmutableClaim.Builder {
    Builder() {}
  }
}
