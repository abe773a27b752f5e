package org.sovereignparity.jackson3;

import java.io.StringWriter;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The JSON text of one value among the tokens of a host, with digits as they are written. */
final class ValueText {
  private static final JsonFactory TEXT = new JsonFactory();

  private ValueText() {}

  /** {@return the value at which {@code parser} stands, which then stands at its last token} */
  static String read(JsonParser parser) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = TEXT.createGenerator(ObjectWriteContext.empty(), text)) {
      copy(parser, out);
    }
    return text.toString();
  }

  /** Writes the value that {@code json} holds. */
  static void write(String json, JsonGenerator out) {
    try (JsonParser parser = TEXT.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      copy(parser, out);
    }
  }

  private static void copy(JsonParser from, JsonGenerator to) {
    int start = path(from).length();
    int depth = 0;
    do {
      if (from.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT) {
        throw new InvalidDocumentException(
            DocumentFault.NOT_JSON,
            path(from).substring(start),
            "Document must hold plain values: " + from.currentToken());
      }
      if (isKeptAsText(from)) {
        to.writeNumber(from.getString());
      } else {
        to.copyCurrentEvent(from);
      }
      depth += change(from.currentToken());
    } while (depth > 0 && from.nextToken() != null);
  }

  private static String path(JsonParser parser) {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  /** Other whole numbers stay so, since a host's tree tells them from fractions. */
  private static boolean isKeptAsText(JsonParser at) {
    return (at.currentToken() == JsonToken.VALUE_NUMBER_FLOAT && !at.isNaN())
        || (at.currentToken() == JsonToken.VALUE_NUMBER_INT
            && at.getNumberType() == NumberType.BIG_INTEGER);
  }

  private static int change(JsonToken token) {
    if (token.isStructStart()) {
      return 1;
    }
    return token.isStructEnd() ? -1 : 0;
  }
}
