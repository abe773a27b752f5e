package org.sovereignparity.json.internal.oracle;

import static org.sovereignparity.json.internal.codec.Field.asked;

import org.sovereignparity.json.internal.codec.Field;
import org.sovereignparity.json.internal.codec.Values;

/** What every request has. */
public final class Request {
  /** The id, under which it is answered. */
  static final Field<Responder.Answer, String> ID =
      asked("id", "Any text; the answer carries it.", Values.ANY_TEXT);

  private Request() {}

  /** {@return the field that names the operation} */
  static Field<Responder.Answer, String> op(String operation) {
    return asked("op", Values.constant(operation));
  }
}
