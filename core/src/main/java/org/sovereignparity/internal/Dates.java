package org.sovereignparity.internal;

import java.time.LocalDate;

/** What holds for every date: its year is one of four digits in which models are released. */
public final class Dates {
  /** The first year of a date. */
  public static final int MIN_YEAR = 1900;

  /** The last year of a date. */
  public static final int MAX_YEAR = 2199;

  private Dates() {}

  /**
   * Checks that the year of {@code date} lies within 1900..2199.
   *
   * @param subject what the date is, as the first words of the message
   * @throws IllegalArgumentException if it does not
   */
  public static void check(String subject, LocalDate date) {
    if (date.getYear() < MIN_YEAR || date.getYear() > MAX_YEAR) {
      throw new IllegalArgumentException(
          "%s must lie within the years %s..%s: %s".formatted(subject, MIN_YEAR, MAX_YEAR, date));
    }
  }
}
