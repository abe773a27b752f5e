package org.sovereignparity.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class VerdictTest {
  private enum Code implements ReasonCode {
    NOT_DEFINED
  }

  @Test
  void of_booleans_areMetAndNotMet() {
    assertThat(Verdict.of(true)).isEqualTo(Verdict.MET);
    assertThat(Verdict.of(false)).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void refused_parts_areWhatWasGiven() {
    RefusedException refused =
        new RefusedException(Code.NOT_DEFINED, "policy/cap", "Cap must be left out: 1");
    assertThat(refused).hasMessage("Cap must be left out: 1");
    assertThat(refused.code()).isEqualTo(Code.NOT_DEFINED);
    assertThat(refused.where()).isEqualTo("policy/cap");
  }

  @Test
  void refused_withoutCodeOrPlace_throws() {
    assertThatNullPointerException().isThrownBy(() -> new RefusedException(null, "w", "m"));
    assertThatNullPointerException()
        .isThrownBy(() -> new RefusedException(Code.NOT_DEFINED, null, "m"));
  }
}
