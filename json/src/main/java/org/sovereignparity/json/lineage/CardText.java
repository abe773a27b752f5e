package org.sovereignparity.json.lineage;

import com.google.common.base.CharMatcher;

/** The YAML in the text of a model card. */
final class CardText {
  private static final String FENCE = "---";

  private CardText() {}

  /**
   * {@return what stands between the first line, if it is a fence, and the next fence; else all}
   *
   * <p>Front matter is thus read with or without the page below it.
   */
  static String frontMatter(String card) {
    int start = afterLine(card, 0);
    if (!isFence(card, 0, start)) {
      return card;
    }
    for (int from = start; from < card.length(); ) {
      int next = afterLine(card, from);
      if (isFence(card, from, next)) {
        return card.substring(start, from);
      }
      from = next;
    }
    return card.substring(start);
  }

  private static int afterLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private static boolean isFence(String text, int from, int to) {
    return text.startsWith(FENCE, from)
        && CharMatcher.anyOf(" \t\r\n").trimTrailingFrom(text.substring(from, to)).equals(FENCE);
  }
}
