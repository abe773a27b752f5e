package org.sovereignparity.json.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sovereignparity.internal.Dates;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.text.Texts;

/** What holds for the time at which a decision was made: its year is that of a date. */
final class RecordTime {
  private RecordTime() {}

  /**
   * Checks that a time can be put on record.
   *
   * @throws IllegalArgumentException if its year lies outside 1900..2199
   */
  static void check(Instant time) {
    if (!isInRange(time)) {
      throw new IllegalArgumentException(
          "Time must lie within %s..%s: %s".formatted(Dates.MIN_YEAR, Dates.MAX_YEAR, time));
    }
  }

  static Instant read(Node node) {
    try {
      Instant time = Instant.parse(node.text());
      if (isInRange(time) && time.toString().equals(node.text())) {
        return time;
      }
    } catch (DateTimeException e) {
      // Refused below, as every text that is no time.
    }
    throw node.refused(
        DocumentFault.BAD_DATE,
        "Time must be as 2026-01-15T09:30:00Z within %s..%s: %s"
            .formatted(Dates.MIN_YEAR, Dates.MAX_YEAR, Texts.quoted(node.text())));
  }

  private static boolean isInRange(Instant time) {
    return !time.isBefore(startOf(Dates.MIN_YEAR)) && time.isBefore(startOf(Dates.MAX_YEAR + 1));
  }

  private static Instant startOf(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
