package org.sovereignparity.json.importer;

import com.google.errorprone.annotations.Immutable;

/** Reads one format. */
@Immutable
interface Importer {
  /** {@return whether {@code input} is of this format, told from its content} */
  boolean recognises(Input input);

  /**
   * Reads what {@code input} holds, which is of this format. A part that cannot be used is an issue
   * and never stops the rest.
   */
  void read(Input input, Findings findings);
}
