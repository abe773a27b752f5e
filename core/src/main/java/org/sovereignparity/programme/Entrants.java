package org.sovereignparity.programme;

import com.google.common.base.Ascii;
import org.sovereignparity.internal.Words;

/** What is ranked under an edition; texts use the word. Names are stable. */
public enum Entrants {
  /** Teams, each with a model. */
  TEAMS("team"),
  /** Models. */
  MODELS("model"),
  /** Systems, which may be made of several models. */
  SYSTEMS("system"),
  /** Providers of services. */
  PROVIDERS("provider"),
  /** Companies. */
  COMPANIES("company"),
  /** Countries. */
  COUNTRIES("country"),
  /** Proposals for a grant. */
  PROPOSALS("proposal");

  private final String one;

  Entrants(String one) {
    this.one = one;
  }

  /** {@return the word for one of them, such as {@code country}} */
  public String one() {
    return one;
  }

  /** {@return the word at the beginning of a sentence, such as {@code Country}} */
  String first() {
    return Ascii.toUpperCase(one.charAt(0)) + one.substring(1);
  }

  /** {@return the word, such as {@code countries}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
