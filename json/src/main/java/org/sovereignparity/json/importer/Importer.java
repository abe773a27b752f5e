package org.sovereignparity.json.importer;

import com.google.errorprone.annotations.Immutable;

/** Reads one format. */
@Immutable
interface Importer {
  /** {@return whether {@code input} is of this format, told from its content} */
  boolean recognises(ImportInput input);

  /**
   * {@return whether {@code input} has the parts that this format reads; it is asked where the
   * caller names the format, and neither this one nor another recognises the input}
   */
  default boolean accepts(ImportInput input) {
    return recognises(input);
  }

  /**
   * {@return the place in which all scores are affected by a loss at {@code at}, such as that of a
   * setting; empty if it is of the whole document}
   */
  String partOf(String at);

  /**
   * Reads what {@code input} holds, which is of this format. A part that cannot be used is an issue
   * and never stops the rest.
   */
  void read(ImportInput input, Findings findings);
}
