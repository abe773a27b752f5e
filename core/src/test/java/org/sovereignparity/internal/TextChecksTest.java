package org.sovereignparity.internal;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextChecksTest {

  @Test
  void checkNotBlank_anyWord_passes() {
    TextChecks.checkNotBlank("Title", " 모델 \uD83D\uDE80");
  }

  @Test
  void checkNotBlank_spaces_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextChecks.checkNotBlank("Title", " \t"))
        .withMessage("Title must not be blank: \" \t\"");
  }

  @Test
  void checkNotBlank_unpairedSurrogate_isRefusedReadably() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextChecks.checkNotBlank("Title", "a\uD800b"))
        .withMessage("Title must not hold an unpaired surrogate: \"a?b\"");
  }
}
