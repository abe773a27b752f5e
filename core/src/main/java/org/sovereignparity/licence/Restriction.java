package org.sovereignparity.licence;

import org.sovereignparity.internal.Words;

/**
 * What a licence may forbid or demand beyond the giving of credit. Names are stable.
 *
 * <p>That what is derived is to be shared under the same licence, or its source to be given, is
 * none of these.
 */
public enum Restriction {
  /** No commercial use. */
  NON_COMMERCIAL,
  /**
   * Some uses are forbidden, in the licence or in a use policy that it refers to; to share what is
   * derived is a use.
   */
  FIELD_OF_USE,
  /** Whoever has more users than a limit needs another licence. */
  USER_CAP,
  /** The licensor may end the licence although its terms are kept. */
  REVOCABLE,
  /** What is derived must carry a name in its own name, or show it to those who use it. */
  NAMING,
  /** It is not granted in all countries; which law governs it does not matter. */
  JURISDICTION;

  /** {@return the word, such as {@code user-cap}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
