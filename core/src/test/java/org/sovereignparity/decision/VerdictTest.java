package org.sovereignparity.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.report.Tone;

class VerdictTest {
  private enum Code implements ReasonCode {
    NOT_DEFINED
  }

  @Test
  void of_booleans_areMetAndNotMet() {
    assertThat(Verdict.of(true)).isEqualTo(Verdict.MET);
    assertThat(Verdict.of(false)).isEqualTo(Verdict.NOT_MET);
  }

  /**
   * The tables of strong Kleene logic: Kleene, Introduction to Metamathematics (1952), section 64.
   */
  @ParameterizedTest
  @CsvSource({
    "MET, MET, MET, MET",
    "MET, NOT_MET, NOT_MET, MET",
    "MET, UNDETERMINED, UNDETERMINED, MET",
    "NOT_MET, NOT_MET, NOT_MET, NOT_MET",
    "NOT_MET, UNDETERMINED, NOT_MET, UNDETERMINED",
    "UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED"
  })
  void andOr_anyTwo_areThoseOfKleene(Verdict one, Verdict other, Verdict and, Verdict or) {
    assertThat(one.and(other)).isEqualTo(other.and(one)).isEqualTo(and);
    assertThat(one.or(other)).isEqualTo(other.or(one)).isEqualTo(or);
  }

  @Test
  void refused_parts_areWhatWasGiven() {
    RefusedException refused =
        new RefusedException(
            Code.NOT_DEFINED, Place.of("policy").property("cap"), "Cap must be left out: 1");
    assertThat(refused).hasMessage("NOT_DEFINED: Cap must be left out: 1");
    assertThat(refused.why()).isEqualTo("Cap must be left out: 1");
    assertThat(refused.code()).isEqualTo(Code.NOT_DEFINED);
    assertThat(refused.at()).isEqualTo("policy.cap");
    assertThat(refused.place()).isEqualTo(Place.of("policy").property("cap"));
  }

  @Test
  void refused_withoutCodeOrPlace_throws() {
    assertThatNullPointerException()
        .isThrownBy(() -> new RefusedException(null, Place.here(), "m"));
    assertThatNullPointerException()
        .isThrownBy(() -> new RefusedException(Code.NOT_DEFINED, null, "m"));
  }

  @Test
  void tone_eachVerdict_isItsOwn() {
    assertThat(Verdict.MET.tone()).isEqualTo(Tone.GOOD);
    assertThat(Verdict.NOT_MET.tone()).isEqualTo(Tone.BAD);
    assertThat(Verdict.UNDETERMINED.tone()).isEqualTo(Tone.OPEN);
  }
}
