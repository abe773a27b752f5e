package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** How a value is written in JSON, and read back. */
interface Form<T> {
  /** The key that names the form and its version. */
  String SCHEMA = "schema";

  /**
   * {@return the value that {@code node} holds}
   *
   * @throws InvalidDocumentException if it holds none
   */
  T read(Node node);

  /** Writes {@code value} as one JSON value. */
  void write(JsonGenerator out, T value) throws IOException;

  /** Refuses a document that is not of the form {@code schema}. */
  static void checkSchema(Node.Fields fields, String schema) {
    Node stated = fields.required(SCHEMA);
    if (!stated.text().equals(schema)) {
      throw stated.unknownWord(schema);
    }
  }
}
