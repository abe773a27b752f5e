package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;

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

  /** Writes the field {@code key} as text, if there is a value. */
  static void writeIfPresent(JsonGenerator out, String key, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(key, value.get().toString());
    }
  }

  /** Writes the field {@code key} as a list of texts. */
  static <T> void writeTexts(JsonGenerator out, String key, Iterable<T> texts) throws IOException {
    out.writeArrayFieldStart(key);
    for (T text : texts) {
      out.writeString(text.toString());
    }
    out.writeEndArray();
  }

  /** Refuses a document that is not of the form {@code schema}. */
  static void checkSchema(Fields fields, String schema) {
    Node stated = fields.required(SCHEMA);
    if (!stated.text().equals(schema)) {
      throw stated.unknownWord(schema);
    }
  }
}
