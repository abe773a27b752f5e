package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sovereignparity.programme.Rounds.sum;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RefusedException;

class ProgrammeTest {
  private static final Edition SPRING = edition("spring", "2026-01-01", "2026-03-31");
  private static final Edition AUTUMN = edition("autumn", "2026-09-01", "2026-11-30");

  private static Edition edition(String id, String from, String to) {
    return Rounds.edition(sum("a"), 1)
        .id(id)
        .effectiveFrom(LocalDate.parse(from))
        .effectiveTo(LocalDate.parse(to))
        .build();
  }

  private static Programme.Builder valid() {
    return Programme.builder().id("p").title("Programme").addEditions(SPRING, AUTUMN);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, spring",
    "2026-02-10, spring",
    "2026-03-31, spring",
    "2026-09-01, autumn",
    "2026-11-30, autumn"
  })
  void on_dayOfAnEdition_isThatEdition(LocalDate date, String id) {
    assertThat(valid().build().on(date).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, spring",
    "2026-04-01, spring",
    "2026-06-15, spring", // 76 days after, 78 before
    "2026-06-17, autumn", // 78 days after, 76 before
    "2026-08-31, autumn",
    "2027-01-01, autumn"
  })
  void on_otherDay_isRefusedNamingTheNearest(LocalDate date, String id) {
    Edition nearest = id.equals("spring") ? SPRING : AUTUMN;
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () -> {
              Edition unused = valid().build().on(date);
            })
        .withMessage(
            "UNKNOWN_EDITION: No edition decides on this day; the nearest is %s: %s", nearest, date)
        .matches(e -> e.code() == RoundRefusal.UNKNOWN_EDITION)
        .matches(e -> e.at().equals("edition"));
  }

  @Test
  void edition_id_isFound() {
    assertThat(valid().build().edition("autumn")).isEqualTo(AUTUMN);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () -> {
              Edition unused = valid().build().edition("winter");
            })
        .withMessage("UNKNOWN_EDITION: Edition must be one of [spring, autumn]: \"winter\"")
        .matches(e -> e.code() == RoundRefusal.UNKNOWN_EDITION)
        .matches(e -> e.at().equals("edition"));
  }

  private static void assertRefused(Programme.Builder programme, String message) {
    assertThatIllegalArgumentException().isThrownBy(programme::build).withMessage(message);
  }

  @Test
  void build_badPart_isRefused() {
    assertRefused(valid().id(""), "Programme id must not be empty: \"\"");
    assertRefused(valid().title(" "), "Programme title must not be blank: \" \"");
    assertRefused(Programme.builder().id("p").title("P"), "Programme must have an edition: \"p\"");
    assertRefused(
        valid().addEditions(edition("spring", "2027-01-01", "2027-01-02")),
        "Edition id must stand once in a programme: \"spring\"");
  }

  @Test
  void build_editionTwiceOrOutOfOrder_isToldWithItsPlace() {
    for (Edition bad :
        List.of(
            edition("spring", "2027-01-01", "2027-01-02"),
            edition("late", "2026-11-30", "2026-12-31"))) {
      assertThatExceptionOfType(InvalidRuleException.class)
          .isThrownBy(valid().addEditions(bad)::build)
          .matches(e -> e.place().equals(Place.of("editions").at(2)));
    }
  }

  @Test
  void build_editionsOutOfOrder_isRefused() {
    assertRefused(
        valid().addEditions(edition("late", "2026-11-30", "2026-12-31")),
        "Editions must follow each other in time: late: First edition, 2026-11-30 to 2026-12-31");
    Programme touching = valid().addEditions(edition("late", "2026-12-01", "2026-12-31")).build();
    assertThat(touching.on(LocalDate.of(2026, 12, 1)).id()).isEqualTo("late");
  }

  @Test
  void toString_programme_isTheTitle() {
    assertThat(valid().build()).hasToString("Programme").isEqualTo(valid().build());
  }
}
