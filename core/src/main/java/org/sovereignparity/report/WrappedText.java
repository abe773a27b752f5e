package org.sovereignparity.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/**
 * Text whose lines are broken at spaces; a word that alone takes more than a line is not broken.
 */
final class WrappedText {
  private static final int DEEPER = 4;

  private WrappedText() {}

  /** {@return the lines, each ended by a line feed; what goes on is set four spaces deeper} */
  static String of(String text, int columns) {
    return text.lines().map(line -> line(line, columns)).collect(joining());
  }

  private static String line(String line, int columns) {
    int indent = line.length() - line.stripLeading().length();
    List<String> lines = words(line.strip(), columns - indent - DEEPER);
    String next = "\n" + " ".repeat(indent + DEEPER);
    return DisplayWidth.of(line) <= columns
        ? line + "\n"
        : " ".repeat(indent) + String.join(next, lines) + "\n";
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
