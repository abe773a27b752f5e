package org.sovereignparity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

class ProtocolTest {

  @Test
  void of_settings_areOrderedByName() {
    assertThat(Protocol.of(ImmutableMap.of("shots", "5", "harness", "lm-eval 0.4.8")))
        .hasToString("{harness=lm-eval 0.4.8, shots=5}");
  }

  @Test
  void of_settings_areOrderedByCodePoint() {
    assertThat(Protocol.of(ImmutableMap.of("\ud83d\ude00", "1", "\ufffd", "2")).settings().keySet())
        .containsExactly("\ufffd", "\ud83d\ude00");
  }

  @Test
  void equals_sameSettings_isTrue() {
    Protocol protocol = Protocol.of(ImmutableMap.of("a", "1", "b", "2"));
    assertThat(protocol)
        .isEqualTo(Protocol.of(ImmutableMap.of("b", "2", "a", "1")))
        .hasSameHashCodeAs(Protocol.of(ImmutableMap.of("b", "2", "a", "1")))
        .isNotEqualTo(Protocol.of(ImmutableMap.of("a", "1")))
        .isNotEqualTo(Protocol.of(ImmutableMap.of("a", "1", "b", "3")));
  }

  @Test
  void of_noSettingOrEmptyName_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Protocol.of(ImmutableMap.of()))
        .withMessage("Protocol must have a setting: {}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Protocol.of(ImmutableMap.of("", "1")))
        .withMessage("Protocol setting must not be empty: \"\"");
  }

  @Test
  void of_valueWithAnUnpairedSurrogate_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Protocol.of(ImmutableMap.of("shots", "5\ud800")))
        .withMessage("Protocol setting shots must not hold an unpaired surrogate: \"5?\"");
  }
}
