package org.sovereignparity.parity;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.internal.Dates;

/**
 * The months before a date in which a model of the frontier was released, such as the 6 months to
 * 2026-01-15.
 *
 * <p>The window reaches from the date minus the months to the date, both included. Months are
 * calendar months; where the earlier month is shorter, its last day is taken: one month before
 * 2026-03-31 is 2026-02-28.
 */
public final class ReleaseWindow {
  /** The longest window in months. */
  public static final int MAX_MONTHS = 1_200;

  private final LocalDate asOf;
  private final int months;

  private ReleaseWindow(LocalDate asOf, int months) {
    this.asOf = asOf;
    this.months = months;
  }

  /**
   * {@return the window of {@code months} to {@code asOf}}
   *
   * @param months within 0..{@value #MAX_MONTHS}
   * @throws IllegalArgumentException if the months lie outside that, or the year of {@code asOf}
   *     outside 1900..2199
   */
  public static ReleaseWindow of(LocalDate asOf, int months) {
    if (months < 0 || months > MAX_MONTHS) {
      throw new IllegalArgumentException("Months must lie within 0.." + MAX_MONTHS + ": " + months);
    }
    Dates.check("Last day of a window", asOf);
    return new ReleaseWindow(asOf, months);
  }

  /** {@return the last day of the window} */
  public LocalDate asOf() {
    return asOf;
  }

  /** {@return the length in calendar months, within 0..{@value #MAX_MONTHS}} */
  public int months() {
    return months;
  }

  /** {@return the first day of the window} */
  public LocalDate from() {
    return asOf.minusMonths(months);
  }

  /** {@return whether {@code date} lies in the window, its first and last day included} */
  public boolean contains(LocalDate date) {
    return !date.isBefore(from()) && !date.isAfter(asOf);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReleaseWindow that && asOf.equals(that.asOf) && months == that.months;
  }

  @Override
  public int hashCode() {
    return Objects.hash(asOf, months);
  }

  /** {@return the days, such as {@code 2025-07-15 to 2026-01-15 (6 months)}} */
  @Override
  public String toString() {
    return "%s to %s (%s %s)".formatted(from(), asOf, months, months == 1 ? "month" : "months");
  }
}
