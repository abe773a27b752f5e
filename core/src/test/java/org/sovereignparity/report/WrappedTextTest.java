package org.sovereignparity.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTextTest {
  private static final String TEN = "123456789 ";

  private static String broken(String text) {
    return WrappedText.of(text, 120, 2);
  }

  @Test
  void of_textThatFits_staysAsItIs() {
    String text = TEN.repeat(11) + "12345678";
    assertThat(text).hasSize(118);
    assertThat(broken(text)).isEqualTo("  " + text);
    assertThat(broken("a  b")).isEqualTo("  a  b");
  }

  /** Two spaces and eleven words come to 111 columns, four spaces deeper to 115. */
  @Test
  void of_textThatIsLonger_goesOnDeeper() {
    assertThat(broken(TEN.repeat(13) + "end"))
        .isEqualTo(
            "  " + TEN.repeat(10) + "123456789\n      " + TEN.repeat(2) + "end");
  }

  @Test
  void of_wordThatIsLonger_isNotBroken() {
    String word = "x".repeat(150);
    assertThat(WrappedText.of("see " + word + " there", 120, 0))
        .isEqualTo("see\n    " + word + "\n    there");
  }
}
