package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sovereignparity.programme.Rounds.edition;
import static org.sovereignparity.programme.Rounds.entry;
import static org.sovereignparity.programme.Rounds.sum;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sovereignparity.programme.support.RoundErrors;
import org.sovereignparity.programme.support.RoundSupport;
import org.sovereignparity.statistics.ConfidenceLevel;

/** Texts say what is ranked. */
class EntrantsTest {
  private static final Edition INDEX = edition(sum("a"), 1).ranks(Entrants.COUNTRIES).build();

  private static void assertRefused(String message, ThrowingCallable call) {
    assertThatThrownBy(call).hasMessageEndingWith(message);
  }

  @Test
  void refusals_ofARound_sayWhatIsRanked() {
    List<Submission> entries = List.of(entry("A", "9"));
    Event reinstated = Rounds.reinstated(0, "A");
    assertRefused(
        "Country must submit once: \"A\"",
        () -> INDEX.round(List.of(entry("A", "9"), entry("A", "8")), List.of()));
    assertRefused(
        "Country of an event must have a submission: \"B\"",
        () -> INDEX.round(entries, List.of(Rounds.withdrawn(0, "B"))));
    assertRefused(
        "Event must fit the state of the country, which is in the field: " + reinstated,
        () -> INDEX.round(entries, List.of(reinstated)));
    assertRefused(
        "Country must have a submission: \"B\"",
        () -> INDEX.round(entries, List.of()).standing("B"));
    assertRefused(
        "by which countries are ranked: \"a\"",
        () -> edition(sum("a"), 1).ranks(Entrants.COUNTRIES).addLowerIsBetter("a").build());
  }

  @ParameterizedTest
  @EnumSource
  void reports_ofARound_sayWhatIsRanked(Entrants entrants) {
    Edition edition = edition(sum("a"), 1).ranks(entrants).build();
    Round round = edition.round(List.of(entry("A", "9"), entry("B", "7")), List.of());
    RoundSupport support =
        RoundSupport.of(round, RoundErrors.builder().build(), ConfidenceLevel.of(0.95));
    for (String report : List.of(round.explain().toString(), support.toString())) {
      assertThat(report).contains("rank  " + entrants.one() + " ");
      if (entrants != Entrants.TEAMS) {
        assertThat(report).doesNotContainIgnoringCase("team");
      }
    }
  }
}
