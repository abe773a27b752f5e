package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HandbookKeysTest {
  private static final String WINDOW =
      """
      A window.

      <!-- keys of window -->
      | key | value | if left out |
      |---|---|---|
      | `asOf` | a day | refused |
      | `months` | how many | refused |

      <!-- keys of decision-record, without schema -->
      | key | what it is |
      |---|---|
      | `core` | what is hashed |
      | `hash` | its digest |
      | `tool`, `decidedAt` | who decided, and when |
      | `document` | what was decided |
      | a digest | no key |
      """;

  @Test
  void page_withTablesAsDeclared_isAsDeclared() {
    assertThat(HandbookKeys.check(WINDOW)).isEqualTo(2);
  }

  @Test
  void table_withAnotherKey_isNotAsDeclared() {
    assertFails(WINDOW.replace("`months`", "`days`"), "keys of window");
  }

  @Test
  void table_withAKeyLeftOut_isNotAsDeclared() {
    assertFails(WINDOW.replace("| `hash` | its digest |\n", ""), "keys of decision-record");
  }

  @Test
  void table_thatLetsAKeyBeLeftOut_isNotAsDeclared() {
    assertFails(
        WINDOW.replace("how many | refused", "how many | 0"), "whether months of window must");
  }

  @Test
  void row_thatLacksAKey_isNotAsDeclared() {
    String forms =
        """
        <!-- rows of window, - -->
        | in | keys |
        |---|---|
        | a window | `asOf`, `months` |
        | a day | no key |
        """;
    assertThat(HandbookKeys.check(forms)).isEqualTo(1);
    assertFails(forms.replace("`months`", "`month`"), "keys of window");
    assertFails(forms.replace(", - -->", " -->"), "rows of [window]");
  }

  private static void assertFails(String page, String message) {
    assertThatThrownBy(() -> assertThat(HandbookKeys.check(page)).isZero())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(message);
  }
}
