package org.sovereignparity.model;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who was in the European Union and in the European Economic Area on which days, as of 2026-11.
 *
 * <p>The Union is that of the Treaty on European Union (OJ C 191, 29.7.1992), in force since
 * 1993-11-01, with twelve members. Accessions: Austria, Finland and Sweden (OJ C 241, 29.8.1994),
 * ten states (OJ L 236, 23.9.2003), Bulgaria and Romania (OJ L 157, 21.6.2005), Croatia (OJ L 112,
 * 24.4.2012). The United Kingdom left at the end of 2020-01-31 (OJ L 29, 31.1.2020, article 185).
 *
 * <p>The Area is that of the Agreement on the European Economic Area (OJ L 1, 3.1.1994), in force
 * since 1994-01-01, to which the Union is a party besides its members, and Iceland, Norway and,
 * since 1995-05-01, Liechtenstein (OJ L 86, 20.4.1995). New members of the Union are in it since
 * its enlargements apply, if only provisionally: OJ L 130, 29.4.2004; OJ L 221, 25.8.2007; OJ L
 * 170, 11.6.2014. Switzerland is in neither.
 */
final class Memberships {
  private static final String EU = "EU";
  private static final String EEA = "EEA";
  private static final String OF_2004 = "CY CZ EE HU LT LV MT PL SI SK";
  private static final LocalDate LAST_DAY_OF_GB = LocalDate.of(2020, 1, 31);

  private static final ImmutableTable<String, String, Range<LocalDate>> DAYS = days();

  private Memberships() {}

  static boolean has(String union, String member, Optional<LocalDate> asOf) {
    Range<LocalDate> days = DAYS.get(union, member);
    return days != null && asOf.map(days::contains).orElse(!days.hasUpperBound());
  }

  private static ImmutableTable<String, String, Range<LocalDate>> days() {
    ImmutableTable.Builder<String, String, Range<LocalDate>> days = ImmutableTable.builder();
    since(days, EU, LocalDate.of(1993, 11, 1), "BE DE DK ES FR GR IE IT LU NL PT");
    since(days, EU, LocalDate.of(1995, 1, 1), "AT FI SE");
    since(days, EU, LocalDate.of(2004, 5, 1), OF_2004);
    since(days, EU, LocalDate.of(2007, 1, 1), "BG RO");
    since(days, EU, LocalDate.of(2013, 7, 1), "HR");
    since(
        days, EEA, LocalDate.of(1994, 1, 1), "EU AT BE DE DK ES FI FR GR IE IS IT LU NL NO PT SE");
    since(days, EEA, LocalDate.of(1995, 5, 1), "LI");
    since(days, EEA, LocalDate.of(2004, 5, 1), OF_2004);
    since(days, EEA, LocalDate.of(2007, 8, 1), "BG RO");
    since(days, EEA, LocalDate.of(2014, 4, 12), "HR");
    return days.put(EU, "GB", Range.closed(LocalDate.of(1993, 11, 1), LAST_DAY_OF_GB))
        .put(EEA, "GB", Range.closed(LocalDate.of(1994, 1, 1), LAST_DAY_OF_GB))
        .buildOrThrow();
  }

  private static void since(
      ImmutableTable.Builder<String, String, Range<LocalDate>> days,
      String union,
      LocalDate first,
      String members) {
    for (String member : Splitter.on(' ').split(members)) {
      ImmutableTable.Builder<String, String, Range<LocalDate>> unused =
          days.put(union, member, Range.atLeast(first));
    }
  }
}
