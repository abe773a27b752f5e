package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.number.Rational;

/**
 * Reads the tokens of one JSON value into plain values, within bounds and without converting a
 * number: an object becomes a {@link Map}, an array a {@link List}, a string or a number a {@link
 * String} or {@link NumberText}, true and false a {@link Boolean}, null {@link #NULL}.
 *
 * <p>A repeated key and a text that is too long do not end the reading, so that a refused request
 * can still be answered under its id; they are refused when all is read, or when the text is used.
 */
final class Tree {
  /** The deepest nesting of arrays and objects. */
  static final int MAX_DEPTH = 64;

  /** The longest string, in characters. */
  static final int MAX_STRING_LENGTH = 1_000_000;

  /** The most values in one document that is read with bounds. */
  static final int MAX_VALUES = 400_000;

  /** Stands for null. */
  static final Object NULL = new Object();

  /** A number as it was written. */
  record NumberText(String text) {}

  /** A text that was too long to keep. */
  record TooLong(int length, boolean isNumber) {}

  private final JsonParser parser;
  private final int maxValues;
  private int values;
  private @Nullable InvalidDocumentException fault;

  private Tree(JsonParser parser, int maxValues) {
    this.parser = parser;
    this.maxValues = maxValues;
  }

  /**
   * Reads the one value that the parser's source holds.
   *
   * @throws InvalidDocumentException if the source holds anything else
   * @throws IOException if the source cannot be read
   */
  static Node readOnly(JsonParser parser, int maxValues, DigitBudget digits) throws IOException {
    try {
      parser.nextToken();
      Node node = read(parser, maxValues, digits);
      if (parser.nextToken() != null) {
        throw notJson(parser, "Document must end after its value");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw notJson(parser, e.getOriginalMessage());
    } catch (CharacterCodingException e) {
      throw notJson(parser, "Text must be UTF-8");
    }
  }

  /**
   * Reads the value that starts at the parser's current token, and stops at its last token.
   *
   * @throws InvalidDocumentException if it is no plain JSON value within the bounds
   * @throws IOException if the parser fails
   */
  static Node read(JsonParser parser, int maxValues, DigitBudget digits) throws IOException {
    Tree tree = new Tree(parser, maxValues);
    return Node.root(tree.value(0), digits, tree.fault);
  }

  private static InvalidDocumentException notJson(JsonParser parser, String message) {
    return refused(parser, DocumentFault.NOT_JSON, message);
  }

  private static InvalidDocumentException refused(
      JsonParser parser, DocumentFault code, String message) {
    return new InvalidDocumentException(
        code, parser.getParsingContext().pathAsPointer().toString(), message);
  }

  private void remember(DocumentFault code, String message) {
    if (fault == null) {
      fault = refused(parser, code, message);
    }
  }

  private Object value(int depth) throws IOException {
    if (++values == maxValues) {
      remember(
          DocumentFault.NUMBER_OUT_OF_BOUNDS, "Document must have fewer values than " + maxValues);
    }
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw notJson(parser, "Document must have a value");
    }
    return switch (token) {
      case START_OBJECT -> object(deeper(depth));
      case START_ARRAY -> array(deeper(depth));
      case VALUE_STRING -> string();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> NULL;
      default -> throw notJson(parser, "Document must hold plain values: " + token);
    };
  }

  /** Beyond the bound values are read, so that the text is known to be JSON, but not kept. */
  private boolean isFull() {
    return values >= maxValues;
  }

  private int deeper(int depth) {
    if (depth == MAX_DEPTH) {
      throw notJson(parser, "Document must be nested at most " + MAX_DEPTH + " deep");
    }
    return depth + 1;
  }

  private Map<String, Object> object(int depth) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = paired(parser.currentName());
      parser.nextToken();
      boolean first = !fields.containsKey(key);
      if (!first) {
        remember(DocumentFault.DUPLICATE_KEY, "Key must stand once: \"" + Node.shown(key) + '"');
      }
      Object value = value(depth);
      if (first && (!isFull() || isId(depth, key))) {
        fields.put(key, value);
      }
    }
    return fields;
  }

  /** The id of a request is kept in any case, to answer under it. */
  private static boolean isId(int depth, String key) {
    return depth == 1 && key.equals("id");
  }

  private List<Object> array(int depth) throws IOException {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Object value = value(depth);
      if (!isFull()) {
        items.add(value);
      }
    }
    return items;
  }

  private Object string() throws IOException {
    int length = parser.getTextLength();
    return length > MAX_STRING_LENGTH ? new TooLong(length, false) : paired(parser.getText());
  }

  private Object number() throws IOException {
    int length = parser.getTextLength();
    return length > Rational.MAX_TEXT_LENGTH
        ? new TooLong(length, true)
        : new NumberText(parser.getText());
  }

  private String paired(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          throw notJson(parser, "Text must not hold an unpaired surrogate");
        }
        i++;
      }
    }
    return text;
  }
}
