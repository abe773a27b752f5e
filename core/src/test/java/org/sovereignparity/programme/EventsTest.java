package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sovereignparity.programme.Rounds.DAY;
import static org.sovereignparity.programme.Rounds.disqualified;
import static org.sovereignparity.programme.Rounds.edition;
import static org.sovereignparity.programme.Rounds.entry;
import static org.sovereignparity.programme.Rounds.outcomes;
import static org.sovereignparity.programme.Rounds.q;
import static org.sovereignparity.programme.Rounds.reinstated;
import static org.sovereignparity.programme.Rounds.sum;
import static org.sovereignparity.programme.Rounds.withdrawn;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.scoring.InputRefusal;
import org.sovereignparity.scoring.Quantity;

/** What events do to a round, and which do not fit. */
class EventsTest {
  private static final List<Submission> ENTRIES =
      List.of(entry("A", "9"), entry("B", "8"), entry("C", "7"));

  private static Round round(Event... events) {
    return edition(sum("a"), 2).build().round(ENTRIES, List.of(events));
  }

  private static Event corrected(int day, String team, String value) {
    return Event.correction(DAY.plusDays(day), team, "a", q(value));
  }

  @Test
  void disqualified_team_leavesRanksAndAverages() {
    Round round = round(disqualified(1, "A"));
    assertThat(outcomes(round))
        .containsExactly("B 1 MET []", "C 2 MET []", "A - NOT_MET [DISQUALIFIED]");
    assertThat(round.averages()).isEqualTo(ImmutableMap.of("a", q("7.5")));
    Standing left = round.standing("A");
    assertThat(left.total()).isEmpty();
    assertThat(left.blocks()).isEmpty();
    assertThat(left.remarks()).isEmpty();
    assertThat(left.explain().toString()).isEqualTo("A is not in the field: DISQUALIFIED\n");
  }

  @Test
  void withdrawn_bestTeam_leavesTheMaximum() {
    Quantity raw = Rounds.block("raw");
    Quantity users = Quantity.relativeToBest(Label.of("users"), raw, q("25"));
    Edition edition = edition(Quantity.sum(Label.of("total"), List.of(users)), 1).build();
    Round round = edition.round(List.of(input("A", "8"), input("B", "4")), List.of());
    assertThat(round.standing("B").total()).hasValue(q("12.5"));
    assertThat(round.with(withdrawn(1, "A")).standing("B").total()).hasValue(q("25"));
    assertThat(outcomes(round.with(withdrawn(1, "A"))))
        .containsExactly("B 1 MET []", "A - NOT_MET [WITHDRAWN]");
  }

  private static Submission input(String team, String value) {
    return Submission.builder().team(team).putNumbers("raw-input", q(value)).build();
  }

  @Test
  void withdrawn_teamWithoutInput_letsTheFieldBeComputed() {
    Quantity users = Quantity.relativeToBest(Label.of("users"), Rounds.block("raw"), q("25"));
    Edition edition = edition(Quantity.sum(Label.of("total"), List.of(users)), 1).build();
    Submission without = Submission.builder().team("C").build();
    Round round = edition.round(List.of(input("A", "8"), without), List.of());
    assertThat(round.standing("A").points().orElseThrow().missing())
        .containsExactly("best of the field for users");
    assertThat(round.with(withdrawn(1, "C")).standing("A").total()).hasValue(q("25"));
  }

  @Test
  void everyTeamGone_round_hasAllPlacesVacant() {
    Round round = round(withdrawn(1, "A"), disqualified(1, "B"), withdrawn(2, "C"));
    assertThat(round.vacancies()).hasValue(2);
    assertThat(round.averages()).isEmpty();
  }

  @Test
  void corrected_statedValue_recomputesTheRound() {
    assertThat(outcomes(round(corrected(1, "C", "9.5"))))
        .containsExactly("C 1 MET []", "A 2 MET []", "B 3 NOT_MET [RANK]");
  }

  @Test
  void events_listedOutOfOrder_takeEffectByDate() {
    assertThat(round(corrected(2, "C", "1"), corrected(1, "C", "9.5")).standing("C").total())
        .hasValue(q("1"));
    assertThat(round(reinstated(3, "A"), disqualified(2, "A")).standing("A").rank()).hasValue(1);
  }

  @Test
  void events_ofOneDay_takeEffectByPosition() {
    assertThat(round(corrected(1, "C", "2"), corrected(1, "C", "9.5")).standing("C").total())
        .hasValue(q("9.5"));
  }

  static Stream<Arguments> misfits() {
    String state = "Event must fit the state of the team, which is ";
    return Stream.of(
        bad("events[0].team", "Team of an event must have a submission: \"Z\"", withdrawn(1, "Z")),
        bad("events[0]", state + "in the field: 2026-03-02 reinstated A", reinstated(1, "A")),
        bad(
            "events[1]",
            state + "DISQUALIFIED: 2026-03-03 disqualified A",
            disqualified(1, "A"),
            disqualified(2, "A")),
        bad(
            "events[0]",
            state + "DISQUALIFIED: 2026-03-03 withdrawn A",
            withdrawn(2, "A"),
            disqualified(1, "A")),
        bad(
            "events[1]",
            state + "WITHDRAWN: 2026-03-03 reinstated A",
            withdrawn(1, "A"),
            reinstated(2, "A")),
        bad(
            "events[2]",
            state + "WITHDRAWN: 2026-03-03 stated-value-corrected A, a to 1",
            withdrawn(1, "A"),
            disqualified(1, "B"),
            corrected(2, "A", "1")),
        bad(
            "events[0].block",
            "Block of an event must be in the rules: \"total\"",
            Event.correction(DAY, "A", "total", q("1"))),
        bad(
            "events[0].block",
            "Block of an event must be in the rules: \"x\"",
            Event.correction(DAY, "A", "x", q("1"))));
  }

  private static Arguments bad(String where, String message, Event... events) {
    return arguments(where, message, List.of(events));
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void events_thatDoNotFit_areRefused(String where, String message, List<Event> events) {
    assertRefused(RoundRefusal.BAD_EVENT, where, message, events);
  }

  @Test
  void corrected_valueOutOfRange_isRefused() {
    for (String value : List.of("10.1", "-0.1")) {
      assertRefused(
          InputRefusal.INPUT_OUT_OF_RANGE,
          "events[0].value",
          "Stated value must lie within 0..10: " + value,
          List.of(corrected(1, "A", value)));
    }
  }

  @Test
  void corrected_toEitherEndOfTheRange_isTaken() {
    assertThat(outcomes(round(corrected(1, "A", "0"), corrected(1, "C", "10"))))
        .containsExactly("C 1 MET []", "B 2 MET []", "A 3 NOT_MET [RANK]");
  }

  private static void assertRefused(
      ReasonCode code, String where, String message, List<Event> events) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () -> {
              Round unused = edition(sum("a"), 2).build().round(ENTRIES, events);
            })
        .withMessage("%s: %s", code, message)
        .matches(e -> e.code() == code, "code")
        .matches(e -> e.at().equals(where), "where " + where);
  }

  private static Round asOf(int day, Event... events) {
    return edition(sum("a"), 2).build().round(ENTRIES, List.of(events), DAY.plusDays(day));
  }

  @Test
  void asOf_eventOnTheDayAndAfter_onlyThatOnTheDayCounts() {
    Round round = asOf(2, disqualified(2, "A"), withdrawn(3, "B"));
    assertThat(outcomes(round))
        .containsExactly("B 1 MET []", "C 2 MET []", "A - NOT_MET [DISQUALIFIED]");
    assertThat(round.events()).hasSize(2);
    assertThat(round.asOf()).contains(DAY.plusDays(2));
    assertThat(round).isNotEqualTo(round(disqualified(2, "A"), withdrawn(3, "B")));
    assertThat(round.explain().toString())
        .contains("Events, as of " + DAY.plusDays(2) + "; later ones do not count");
  }

  @Test
  void asOf_beforeEveryEvent_nothingHappened() {
    assertThat(outcomes(asOf(0, corrected(1, "C", "9.5"), disqualified(1, "A"))))
        .isEqualTo(outcomes(round()));
  }

  @Test
  void asOf_laterEventThatDoesNotFitTheState_isNotLookedAt() {
    assertThat(outcomes(asOf(0, reinstated(1, "A"), withdrawn(2, "A"), withdrawn(3, "A"))))
        .isEqualTo(outcomes(round()));
  }

  @Test
  void asOf_laterEventWithoutTeamBlockOrWithinItsRange_isRefusedAllTheSame() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> asOf(0, withdrawn(1, "D")))
        .matches(e -> e.code() == RoundRefusal.BAD_EVENT);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> asOf(0, Event.correction(DAY.plusDays(1), "A", "b", q("1"))))
        .matches(e -> e.code() == RoundRefusal.BAD_EVENT);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> asOf(0, corrected(1, "A", "100.01")))
        .matches(e -> e.code() == InputRefusal.INPUT_OUT_OF_RANGE);
  }

  @Test
  void asOf_withALaterEvent_changesNothing() {
    Round round = asOf(1, disqualified(1, "A"));
    assertThat(outcomes(round.with(withdrawn(2, "B")))).isEqualTo(outcomes(round));
  }
}
