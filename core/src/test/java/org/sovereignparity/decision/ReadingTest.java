package org.sovereignparity.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

class ReadingTest {

  private static Reading.Builder<Integer> rounding() {
    return untitled().title("How points are rounded");
  }

  private static Reading.Builder<Integer> untitled() {
    return Reading.<Integer>builder().putAlternatives("half-up-1", 1).putAlternatives("none", 20);
  }

  @Test
  void takenAlternative_taken_isTheValue() {
    Reading<Integer> reading = rounding().id("rounding").taken("none").build();
    assertThat(reading.takenAlternative()).isEqualTo(20);
    assertThat(reading.alternatives().keySet()).containsExactly("half-up-1", "none");
    assertThat(reading.citations()).isEmpty();
    assertThat(reading).isEqualTo(rounding().id("rounding").taken("none").build());
    assertThat(reading).isNotEqualTo(rounding().id("rounding").taken("half-up-1").build());
  }

  @Test
  void build_takenIsNoAlternative_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rounding().id("rounding").taken("half-even-1").build())
        .withMessage(
            "Taken alternative of rounding must be one of [half-up-1, none]: \"half-even-1\"");
  }

  @Test
  void build_blankTitle_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> untitled().id("rounding").title(" ").taken("none").build())
        .withMessage("Reading title must not be blank: \" \"");
  }

  @Test
  void build_emptyId_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rounding().id("").taken("none").build())
        .withMessage("Reading id must not be empty: \"\"");
  }

  @Test
  void taking_anotherAlternative_keepsTheRest() {
    Citation citation =
        Citation.of(Source.builder().id("S").title("Notice").build(), Confidence.OFFICIAL);
    Reading<Integer> reading =
        rounding().id("rounding").addCitations(citation).taken("half-up-1").build();
    assertThat(reading.taking("none"))
        .isEqualTo(rounding().id("rounding").addCitations(citation).taken("none").build());
    assertThatIllegalArgumentException().isThrownBy(() -> reading.taking("up-1"));
  }
}
