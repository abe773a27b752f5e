package org.sovereignparity.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownFactTest {
  private static final ReasonCode CODE = InvalidRuleException.Code.BAD_RULE;

  @Test
  void toString_whatItIsAbout_isNamedTheWidestFirst() {
    assertThat(UnknownFact.of(CODE, "A", "MMLU")).hasToString("BAD_RULE: A, MMLU");
    assertThat(UnknownFact.of(CODE)).hasToString("BAD_RULE");
  }
}
