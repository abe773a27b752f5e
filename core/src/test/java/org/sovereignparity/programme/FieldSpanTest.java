package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.programme.Rounds.disqualified;
import static org.sovereignparity.programme.Rounds.edition;
import static org.sovereignparity.programme.Rounds.q;
import static org.sovereignparity.programme.Rounds.reinstated;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.scoring.Quantity;

/**
 * Papers per head between the worst and the best of the field, of 10, beside points of a jury. A
 * has 20 a head, B 60 and C 40: from the worst 0, 10 and 5, as shares of the best 10/3, 10 and
 * 20/3.
 */
class FieldSpanTest {
  private static final Quantity PER_HEAD =
      Quantity.quotient(
          Label.of("per-head"),
          input("papers", "0", Optional.empty()),
          input("heads", "1", Optional.of("5")));

  private static final Edition EDITION =
      edition(total(true), 1)
          .addMeasures(PER_HEAD)
          .addReadings(
              Reading.<Quantity>builder()
                  .id("span")
                  .title("From where papers count")
                  .taken("worst")
                  .putAlternatives("worst", total(true))
                  .putAlternatives("nothing", total(false))
                  .build())
          .build();

  private static Quantity input(String name, String lowest, Optional<String> highest) {
    return Quantity.input(Label.of(name), name, q(lowest), highest.map(Rounds::q));
  }

  private static Quantity total(boolean fromWorst) {
    return Quantity.sum(
        Label.of("total"),
        List.of(
            Quantity.relativeToBest(Label.of("research"), PER_HEAD, q("10"), false, fromWorst),
            input("jury", "0", Optional.of("10"))));
  }

  private static Submission of(String team, String papers, String heads, String jury) {
    Submission.Builder submission =
        Submission.builder().team(team).putNumbers("papers", q(papers)).putNumbers("jury", q(jury));
    return heads.isEmpty() ? submission.build() : submission.putNumbers("heads", q(heads)).build();
  }

  private static Round round(Event... events) {
    return round("2", events);
  }

  private static Round round(String headsOfC, Event... events) {
    return EDITION.round(
        List.of(of("A", "20", "1", "6"), of("B", "180", "3", "0"), of("C", "80", headsOfC, "4")),
        List.of(events));
  }

  private static Stream<String> totals(Round round) {
    return round.standings().stream()
        .map(one -> one.team() + " " + one.total().map(Object::toString).orElse("?"));
  }

  /** Without the worst of the field, the next one is: C with 40. */
  @Test
  void round_eventThatChangesTheField_isMeasuredAnew() {
    assertThat(totals(round())).containsExactly("B 10", "C 9", "A 6");
    assertThat(totals(round(disqualified(1, "A")))).containsExactly("B 10", "C 4", "A ?");
    assertThat(round(disqualified(1, "A"), reinstated(2, "A")).standings())
        .isEqualTo(round().standings());
  }

  /** As shares of the best C has 20/3 + 4, which is more than 10. */
  @Test
  void readings_otherEnd_flipsTheOutcome() {
    assertThat(round().flippedBy().get("span")).containsExactly("nothing");
  }

  @Test
  void leavingOut_theJury_leavesPapersAlone() {
    assertThat(totals(round().leavingOut("jury"))).containsExactly("B 10", "C 5", "A 0");
  }

  @Test
  void improvement_ofC_isMoreThanOneOnEitherBlock() {
    Improvement improvement = round().improvement("C").orElseThrow();
    assertThat(improvement.overall()).hasToString("more than 1");
    assertThat(improvement.alone().toString())
        .contains("research=more than 1")
        .contains("jury=more than 1");
  }

  /** C has 80 papers of 1 to 5 heads. Nobody's share is known, and B may have all or nothing. */
  @Test
  void round_missingDivisor_leavesTheBlockOfAllOpen() {
    Round round = round("");
    assertThat(totals(round)).containsExactly("A ?", "B ?", "C ?");
    assertThat(round.ranks("B")).hasValue(new Ranks(1, 3));
    assertThat(round.standing("C").explain().toString())
        .contains("Measure per-head; it can still be 16..80:")
        .contains("missing: heads");
    assertThat(round.standing("A").explain().toString())
        .contains("missing: best of the field for research");
  }
}
