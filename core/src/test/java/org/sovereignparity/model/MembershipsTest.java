package org.sovereignparity.model;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days are those of the treaties; numbers of members are those that the Union states of itself. */
class MembershipsTest {
  private static final ImmutableSet<Jurisdiction> ALL =
      IntStream.range(0, 26 * 26)
          .mapToObj(i -> "" + (char) ('A' + i / 26) + (char) ('A' + i % 26))
          .map(Jurisdiction::of)
          .collect(toImmutableSet());

  /** 12 members at Maastricht, then 15, 25, 27, 28 and 27; the Area has the Union besides. */
  @ParameterizedTest
  @CsvSource({
    "EU, 1993-10-31, 0",
    "EU, 1993-11-01, 12",
    "EU, 1994-12-31, 12",
    "EU, 1995-01-01, 15",
    "EU, 2004-04-30, 15",
    "EU, 2004-05-01, 25",
    "EU, 2006-12-31, 25",
    "EU, 2007-01-01, 27",
    "EU, 2013-06-30, 27",
    "EU, 2013-07-01, 28",
    "EU, 2020-01-31, 28",
    "EU, 2020-02-01, 27",
    "EU, 2199-12-31, 27",
    "EEA, 1993-12-31, 0",
    "EEA, 1994-01-01, 18",
    "EEA, 1995-04-30, 18",
    "EEA, 1995-05-01, 19",
    "EEA, 2004-05-01, 29",
    "EEA, 2007-07-31, 29",
    "EEA, 2007-08-01, 31",
    "EEA, 2014-04-11, 31",
    "EEA, 2014-04-12, 32",
    "EEA, 2020-01-31, 32",
    "EEA, 2020-02-01, 31"
  })
  void isWithin_day_countsThoseThatWereMembers(String union, LocalDate day, int members) {
    assertThat(members(union, Optional.of(day))).hasSize(members);
  }

  /** The 27 by their protocol order of codes; Greece is GR in ISO 3166-1, not EL. */
  @Test
  void isWithin_noDay_takesThoseThatHaveNotLeft() {
    Set<String> states =
        ImmutableSet.copyOf(
            Splitter.on(' ')
                .split(
                    "BE BG CZ DK DE EE IE GR ES FR HR IT CY LV LT LU HU MT NL AT PL PT RO SI SK FI"
                        + " SE"));
    assertThat(members("EU", Optional.empty())).isEqualTo(states);
    assertThat(members("EEA", Optional.empty()))
        .containsAll(states)
        .contains("IS", "LI", "NO", "EU")
        .hasSize(31);
  }

  @ParameterizedTest
  @CsvSource({
    "GB, EU, 2020-01-31, true",
    "GB, EU, 2020-02-01, false",
    "GB, EEA, 2020-02-01, false",
    "HR, EU, 2013-06-30, false",
    "HR, EU, 2013-07-01, true",
    "HR, EEA, 2013-07-01, false",
    "NO, EEA, 2026-01-01, true",
    "NO, EU, 2026-01-01, false",
    "CH, EU, 2026-01-01, false",
    "CH, EEA, 2026-01-01, false",
    "EU, EEA, 2026-01-01, true",
    "EEA, EU, 2026-01-01, false",
    "EU, FR, 2026-01-01, false",
    "FR, DE, 2026-01-01, false",
    "GF, EU, 2026-01-01, false",
    "GF, FR, 2026-01-01, false"
  })
  void isWithin_two_isAsTheTreatiesSay(String law, String other, LocalDate day, boolean within) {
    assertThat(Jurisdiction.of(law).isWithin(Jurisdiction.of(other), Optional.of(day)))
        .isEqualTo(within);
  }

  @Test
  void isWithin_itself_always() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(1900, 1, 1));
    assertThat(ALL).allMatch(law -> law.isWithin(law, day));
  }

  private static Set<String> members(String union, Optional<LocalDate> day) {
    Jurisdiction whole = Jurisdiction.of(union);
    return ALL.stream()
        .filter(law -> !law.equals(whole))
        .filter(law -> law.isWithin(whole, day))
        .map(Jurisdiction::toString)
        .collect(toImmutableSet());
  }
}
