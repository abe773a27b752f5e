package org.sovereignparity.internal;

import java.util.Locale;

/** How a closed choice is written outside Java. */
public final class Words {
  private Words() {}

  /** {@return the name in lower case with hyphens, such as {@code ratio-of-means}} */
  public static String of(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
