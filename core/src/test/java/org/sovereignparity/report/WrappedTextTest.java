package org.sovereignparity.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTextTest {
  private static final String TEN = "123456789 ";

  private static String broken(String text) {
    return WrappedText.of(text, 120);
  }

  @Test
  void of_linesThatFit_stayAsTheyAre() {
    String line = "  " + TEN.repeat(11) + "12345678";
    assertThat(line).hasSize(120);
    assertThat(broken("a  b\n\n" + line + "\n")).isEqualTo("a  b\n\n" + line + "\n");
    assertThat(broken("")).isEmpty();
  }

  /** Two spaces and eleven words come to 111 columns, four spaces deeper to 115. */
  @Test
  void of_lineThatIsLonger_goesOnDeeper() {
    assertThat(broken("  " + TEN.repeat(13) + "end"))
        .isEqualTo("  " + TEN.repeat(10) + "123456789\n      " + TEN.repeat(2) + "end\n");
  }

  @Test
  void of_wordThatIsLonger_isNotBroken() {
    String word = "x".repeat(150);
    assertThat(broken("see " + word + " there")).isEqualTo("see\n    " + word + "\n    there\n");
  }

  /** Six columns and three words with their spaces come to 17 of 20; a fourth would not fit. */
  @Test
  void of_linesThatGoOn_endAtTheColumn() {
    assertThat(WrappedText.of("  aaa bbb ccc ddd eee fff ggg", 20))
        .isEqualTo("  aaa bbb ccc\n      ddd eee fff\n      ggg\n");
  }

  @Test
  void of_firstWordThatIsLonger_standsInTheFirstLine() {
    String word = "x".repeat(150);
    assertThat(broken(word + " there")).isEqualTo(word + "\n    there\n");
  }
}
