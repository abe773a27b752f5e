package org.sovereignparity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import org.junit.jupiter.api.Test;

class WrappedTextTest {
  private static final String TEN = "123456789 ";

  @Test
  void of_linesThatFit_staysAsItIs() {
    String line = "  " + Strings.repeat(TEN, 11) + "12345678";
    assertThat(line).hasSize(120);
    assertThat(WrappedText.of("a  b\n\n" + line + "\n")).isEqualTo("a  b\n\n" + line + "\n");
    assertThat(WrappedText.of("")).isEmpty();
  }

  /** Two spaces and eleven words come to 111 columns, four spaces deeper to 115. */
  @Test
  void of_lineThatIsLonger_goesOnDeeper() {
    assertThat(WrappedText.of("  " + Strings.repeat(TEN, 13) + "end"))
        .isEqualTo(
            "  "
                + Strings.repeat(TEN, 10)
                + "123456789\n      "
                + Strings.repeat(TEN, 2)
                + "end\n");
  }

  @Test
  void of_wordThatIsLonger_isNotBroken() {
    String word = Strings.repeat("x", 150);
    assertThat(WrappedText.of("see " + word + " there"))
        .isEqualTo("see\n    " + word + "\n    there\n");
  }
}
