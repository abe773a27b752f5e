package org.sovereignparity.json.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.text.Texts;

class TextsTest {

  @Test
  void decoded_isUtf8() {
    assertThat(Utf8.decoded("가".getBytes(StandardCharsets.UTF_8), DocumentFault.NOT_JSON))
        .isEqualTo("가");
    assertThatThrownBy(() -> Utf8.decoded(new byte[] {(byte) 0xFF}, DocumentFault.NOT_YAML))
        .hasMessage("NOT_YAML: Text must be UTF-8");
  }

  @Test
  void quoted_isCutBetweenCharacters() {
    assertThat(Texts.quoted("a \"b\"")).isEqualTo("\"a \"b\"\"");
    assertThat(Texts.quoted("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
    assertThat(Texts.quoted("x".repeat(59) + "\uD83D\uDE00"))
        .isEqualTo("\"" + "x".repeat(59) + "...\"");
  }

  @Test
  void pointerStep_escapes() {
    assertThat(Texts.pointerStep("a~/b")).isEqualTo("/a~0~1b");
    assertThat(Texts.pointerStep(3)).isEqualTo("/3");
  }
}
