package org.sovereignparity.report;

/** Texts as Markdown and HTML can hold them: on one line, and of characters that can be shown. */
final class OneLine {
  private static final int REPLACEMENT = 0xFFFD;

  private OneLine() {}

  /**
   * {@return the text with a space for each line break or tab, and U+FFFD for every other control
   * character and for what is no character}
   */
  static String of(String text) {
    return text.codePoints().allMatch(c -> shown(c) == c)
        ? text
        : text.replace("\r\n", "\n")
            .codePoints()
            .map(OneLine::shown)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static int shown(int c) {
    return switch (Character.getType(c)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.CONTROL -> Character.isWhitespace(c) ? ' ' : REPLACEMENT;
      case Character.SURROGATE -> REPLACEMENT;
      default -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) ? REPLACEMENT : c;
    };
  }
}
