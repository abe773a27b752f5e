package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.json.document.InvalidDocumentException;

/** Expects that a document is refused. */
public final class Refused {
  private Refused() {}

  /** {@return the refusal of what {@code reading} reads} */
  static InvalidDocumentException by(Supplier<?> reading) {
    Object read;
    try {
      read = reading.get();
    } catch (InvalidDocumentException e) {
      return e;
    }
    throw new AssertionError("Must be refused, but was read: " + read);
  }

  /** {@return whether what {@code reading} reads is refused; no other exception may be thrown} */
  static boolean is(Supplier<?> reading) {
    try {
      return reading.get() == null;
    } catch (InvalidDocumentException e) {
      return true;
    }
  }

  /** Expects code and place of a refusal. */
  public static void with(ReasonCode code, String at, Supplier<?> reading) {
    InvalidDocumentException refused = by(reading);
    assertThat(refused.code()).as(refused.getMessage()).isEqualTo(code);
    assertThat(refused.at()).as(refused.getMessage()).isEqualTo(at);
  }

  /** Expects the code of that name and the place, which is the root if a table leaves it empty. */
  static void with(String code, @Nullable String at, Supplier<?> reading) {
    InvalidDocumentException refused = by(reading);
    assertThat(refused.code().name()).as(refused.getMessage()).isEqualTo(code);
    assertThat(refused.at()).as(refused.getMessage()).isEqualTo(at == null ? "" : at);
  }
}
