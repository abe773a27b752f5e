package org.sovereignparity.lineage;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.sovereignparity.internal.Dates;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.source.Citation;

/** A change of the state of a claim, such as withdrawn on 2026-01-03. */
@Value.Immutable
@ValueStyle
public abstract class ClaimEvent {
  ClaimEvent() {}

  /**
   * {@return the event by which a claim reached {@code state}}
   *
   * @throws IllegalArgumentException if the year lies outside 1900..2199
   */
  public static ClaimEvent of(LocalDate on, ClaimState state, Citation... citations) {
    return of(on, state, ImmutableList.copyOf(citations));
  }

  /**
   * {@return the event by which a claim reached {@code state}}
   *
   * @throws IllegalArgumentException if the year lies outside 1900..2199
   */
  public static ClaimEvent of(LocalDate on, ClaimState state, Iterable<Citation> citations) {
    return new Builder().on(on).state(state).addAllCitations(citations).build();
  }

  /** {@return the day from which the claim is in the state} */
  public abstract LocalDate on();

  /** {@return the state} */
  public abstract ClaimState state();

  /** {@return where this was stated} */
  public abstract ImmutableList<Citation> citations();

  @Value.Check
  void check() {
    Dates.check("Date of a claim's state", on());
  }

  /** {@return state and day, such as {@code withdrawn on 2026-01-03}} */
  @Override
  public String toString() {
    return state() + " on " + on();
  }

  static final class Builder extends ImmutableClaimEvent.Builder {
    Builder() {}
  }
}
