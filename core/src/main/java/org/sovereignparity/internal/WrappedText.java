package org.sovereignparity.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Text whose lines fit a terminal: those that are longer go on, at a space, on the next line. */
public final class WrappedText {
  /** The most columns that a line takes, but for a word that alone takes more. */
  public static final int COLUMNS = 120;

  private static final int DEEPER = 4;

  private WrappedText() {}

  /** {@return the lines, each ended by a line feed; what goes on is set four spaces deeper} */
  public static String of(String text) {
    return text.lines().map(WrappedText::line).collect(Collectors.joining());
  }

  private static String line(String line) {
    int indent = line.length() - line.stripLeading().length();
    List<String> lines = words(line.strip(), COLUMNS - indent - DEEPER);
    String next = "\n" + " ".repeat(indent + DEEPER);
    return TextTable.width(line) <= COLUMNS
        ? line + "\n"
        : " ".repeat(indent) + String.join(next, lines) + "\n";
  }

  /** {@return the words, as many a line as {@code columns} take} */
  static List<String> words(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && TextTable.width(line.toString() + ' ' + word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
