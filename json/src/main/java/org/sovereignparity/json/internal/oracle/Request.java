package org.sovereignparity.json.internal.oracle;

import java.util.Optional;
import org.sovereignparity.json.internal.codec.Codec;
import org.sovereignparity.json.internal.codec.Field;
import org.sovereignparity.json.internal.codec.Values;

/** What every request has, and how its fields are declared, which are only read. */
final class Request {
  /** The id, under which it is answered. */
  static final Field<Responder.Answer, String> ID =
      asked("id", Values.ANY_TEXT).says("Any text; the answer carries it.");

  private Request() {}

  /** {@return the field that names the operation} */
  static Field<Responder.Answer, String> op(String operation) {
    return asked("op", Values.constant(operation));
  }

  /** {@return a field that must be there} */
  static <V> Field<Responder.Answer, V> asked(String key, Codec<V> codec) {
    return Field.required(
        key,
        codec,
        answer -> {
          throw onlyRead(key);
        });
  }

  /** {@return a field that may be left out} */
  static <V> Field<Responder.Answer, Optional<V>> askedIfAny(String key, Codec<V> codec) {
    return Field.optional(
        key,
        codec,
        answer -> {
          throw onlyRead(key);
        });
  }

  private static UnsupportedOperationException onlyRead(String key) {
    return new UnsupportedOperationException("Only read: " + key);
  }
}
