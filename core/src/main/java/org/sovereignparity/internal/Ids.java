package org.sovereignparity.internal;

import java.util.Comparator;

/** What holds for every id: how ids are ordered and which texts may be one. */
public final class Ids {
  /** The order of ids: by Unicode code point, which UTF-16 order is not. */
  public static final Comparator<String> ORDER = Ids::compare;

  private Ids() {}

  /**
   * Checks that {@code id} may be an id: not empty, and without unpaired surrogates. Nothing is
   * trimmed or normalised.
   *
   * @param subject what the id names, as the first words of the message
   * @throws IllegalArgumentException if {@code id} may not be an id
   */
  public static void check(String subject, String id) {
    if (id.isEmpty()) {
      throw new IllegalArgumentException(subject + " must not be empty: \"\"");
    }
    TextChecks.checkPaired(subject, id);
  }

  private static int compare(String left, String right) {
    int shorter = Math.min(left.length(), right.length());
    for (int i = 0; i < shorter; i++) {
      char l = left.charAt(i);
      char r = right.charAt(i);
      if (l != r) {
        boolean oneIsSurrogate = Character.isSurrogate(l) != Character.isSurrogate(r);
        // A surrogate stands for a code point above every char that is none.
        return oneIsSurrogate ? (Character.isSurrogate(l) ? 1 : -1) : Character.compare(l, r);
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
