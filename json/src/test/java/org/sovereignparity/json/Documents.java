package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents in the text of a test, where single quotes stand for those of JSON. */
final class Documents {
  private Documents() {}

  /** {@return the text with the quotes of JSON} */
  static String quoted(String text) {
    return text.replace('\'', '"');
  }

  /** {@return the document with {@code to} wherever it has {@code from}, which it must have} */
  static String changed(String document, String from, String to) {
    String changed = document.replace(quoted(from), quoted(to));
    assertThat(changed).isNotEqualTo(document);
    return changed;
  }
}
