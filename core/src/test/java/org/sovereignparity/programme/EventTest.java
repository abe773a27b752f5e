package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sovereignparity.programme.Rounds.DAY;
import static org.sovereignparity.programme.Rounds.q;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EventTest {
  private static final String MISFIT =
      "Event must have a block and a value if, and only if, it corrects one: ";

  @Test
  void toString_event_tellsAll() {
    assertThat(Rounds.disqualified(0, "A")).hasToString("2026-03-01 disqualified A");
    assertThat(Event.correction(DAY, "A", "nia", q("13.4")))
        .hasToString("2026-03-01 stated-value-corrected A, nia to 13.4");
    assertThat(
            Event.builder().on(DAY).kind(Event.Kind.WITHDRAWN).team("A").reason("merger").build())
        .hasToString("2026-03-01 withdrawn A (merger)");
  }

  @Test
  void kind_word_isLowerCase() {
    assertThat(Event.Kind.values())
        .extracting(Event.Kind::toString)
        .containsExactly("disqualified", "reinstated", "withdrawn", "stated-value-corrected");
  }

  private static void assertRefused(Event.Builder event, String message) {
    assertThatIllegalArgumentException().isThrownBy(event::build).withMessage(message);
  }

  private static Event.Builder of(Event.Kind kind) {
    return Event.builder().on(DAY).kind(kind).team("A");
  }

  @Test
  void build_blockOrValueWithoutCorrection_isRefused() {
    assertRefused(of(Event.Kind.WITHDRAWN).block("nia"), MISFIT + "withdrawn");
    assertRefused(of(Event.Kind.DISQUALIFIED).value(q("1")), MISFIT + "disqualified");
  }

  @Test
  void build_correctionWithoutBlockOrValue_isRefused() {
    String message = MISFIT + "stated-value-corrected";
    assertRefused(of(Event.Kind.STATED_VALUE_CORRECTED), message);
    assertRefused(of(Event.Kind.STATED_VALUE_CORRECTED).block("nia"), message);
    assertRefused(of(Event.Kind.STATED_VALUE_CORRECTED).value(q("1")), message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Event.of(DAY, Event.Kind.STATED_VALUE_CORRECTED, "A"))
        .withMessage(message);
  }

  @Test
  void build_badTeamOrDate_isRefused() {
    assertRefused(
        Event.builder().on(DAY).kind(Event.Kind.WITHDRAWN).team(""),
        "Team must not be empty: \"\"");
    assertRefused(
        Event.builder().on(LocalDate.of(1899, 1, 1)).kind(Event.Kind.WITHDRAWN).team("A"),
        "Date of an event must lie within the years 1900..2199: 1899-01-01");
  }
}
