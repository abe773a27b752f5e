package org.sovereignparity.report;

import java.util.ArrayList;
import java.util.List;

/** Text broken at spaces. A word that alone takes more than a line is not broken. */
final class WrappedText {
  private static final String DEEPER = "    ";

  private WrappedText() {}

  /** {@return the text, indented; where it ends beyond {@code columns}, it goes on deeper} */
  static String of(String text, int columns, int indent) {
    String before = " ".repeat(indent);
    return indent + DisplayWidth.of(text) <= columns
        ? before + text
        : before
            + String.join(
                '\n' + before + DEEPER, words(text.strip(), columns - indent - DEEPER.length()));
  }

  /** {@return the words, as many a line as {@code columns} take} */
  static List<String> words(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && DisplayWidth.of(line.toString() + ' ' + word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
