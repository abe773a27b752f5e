package org.sovereignparity.json.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.internal.TextChecks;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.number.Rational;

/**
 * Reads the tokens of one JSON value into plain values, within bounds and without converting a
 * number: an object becomes a {@link Map}, an array a {@link List}, a string or a number a {@link
 * String} or {@link NumberText}, true and false a {@link Boolean}, null {@link #NULL}.
 *
 * <p>A repeated key and a text that is too long do not end the reading, so that a refused request
 * can still be answered under its id; they are refused when all is read, or when the text is used.
 */
public final class Tree {
  /** The deepest nesting of arrays and objects. */
  public static final int MAX_DEPTH = 64;

  /** What a parser refuses itself; all else is bounded here, where a fault can be placed. */
  public static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxNestingDepth(MAX_DEPTH + 1)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .maxNameLength(Limits.FOREIGN.textLength())
          .build();

  /** Stands for null. */
  public static final Object NULL = new Object();

  /** A number as it was written. */
  public record NumberText(String text) {
    /** {@return a whole number} */
    public static NumberText of(long number) {
      return new NumberText(Long.toString(number));
    }
  }

  /** A text that was too long to keep. */
  public record TooLong(int length, boolean isNumber) {
    @Override
    public String toString() {
      return "a text of " + length + " characters";
    }
  }

  /**
   * What was read.
   *
   * @param value the plain value
   * @param fault why it is to be refused although it was read, if it is
   */
  public record Root(Object value, Optional<InvalidDocumentException> fault) {}

  private final JsonParser parser;
  private final Limits limits;
  private final DocumentFault notation;
  private final String start;
  private int values;
  private @Nullable InvalidDocumentException fault;

  private Tree(JsonParser parser, Limits limits, DocumentFault notation) {
    this.parser = parser;
    this.limits = limits;
    this.notation = notation;
    this.start = path();
  }

  /**
   * Reads the one value that the parser's source holds.
   *
   * @param notation the fault of a source that is not in the parser's notation
   * @throws InvalidDocumentException if the source holds anything else
   * @throws IOException if the source cannot be read
   */
  public static Root readOnly(JsonParser parser, Limits limits, DocumentFault notation)
      throws IOException {
    Tree tree = new Tree(parser, limits, notation);
    try {
      parser.nextToken();
      Root root = tree.root();
      if (parser.nextToken() != null) {
        throw tree.notJson("Document must end after its value");
      }
      return root;
    } catch (StreamConstraintsException e) {
      throw tree.refused(DocumentFault.NUMBER_OUT_OF_BOUNDS, "Key must not be longer than a text");
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      throw tree.notJson(
          "Document must be %s, but is not at line %s, column %s"
              .formatted(
                  notation == DocumentFault.NOT_YAML ? "YAML" : "JSON",
                  place == null ? "?" : place.getLineNr(),
                  place == null ? "?" : place.getColumnNr()));
    } catch (CharacterCodingException e) {
      throw tree.notJson("Text must be UTF-8");
    }
  }

  /**
   * Reads the value that starts at the parser's current token, and stops at its last token.
   *
   * @throws InvalidDocumentException if it is no plain JSON value within the limits
   * @throws IOException if the parser fails
   */
  public static Root read(JsonParser parser, Limits limits) throws IOException {
    return new Tree(parser, limits, DocumentFault.NOT_JSON).root();
  }

  private Root root() throws IOException {
    Object value = value(0);
    return new Root(value, Optional.ofNullable(fault));
  }

  private String path() {
    String path = parser.getParsingContext().pathAsPointer().toString();
    return TextChecks.isPaired(path) ? path : "";
  }

  private InvalidDocumentException notJson(String message) {
    return refused(notation, message);
  }

  /** The place is told from where the value starts, which may be inside a host's document. */
  private InvalidDocumentException refused(DocumentFault code, String message) {
    String path = path();
    String at = path.startsWith(start) ? path.substring(start.length()) : path;
    return new InvalidDocumentException(code, at, message);
  }

  private void remember(DocumentFault code, String message) {
    if (fault == null) {
      fault = refused(code, message);
    }
  }

  private Object value(int depth) throws IOException {
    if (++values == limits.values()) {
      remember(
          DocumentFault.NUMBER_OUT_OF_BOUNDS,
          "Document must have fewer values than " + limits.values());
    }
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw notJson("Document must have a value");
    }
    return switch (token) {
      case START_OBJECT -> object(deeper(depth));
      case START_ARRAY -> array(deeper(depth));
      case VALUE_STRING -> string(limits.textLength());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> NULL;
      default -> throw notJson("Document must hold plain values: " + token);
    };
  }

  /** Beyond the bound values are read, so that the text is known to be JSON, but not kept. */
  private boolean isFull() {
    return values >= limits.values();
  }

  private int deeper(int depth) {
    if (depth == MAX_DEPTH) {
      throw notJson("Document must be nested at most " + MAX_DEPTH + " deep");
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
        remember(DocumentFault.DUPLICATE_KEY, "Key must stand once: " + Texts.quoted(key));
      }
      Object value = isLongText(depth, key) ? string(limits.longText(key)) : value(depth);
      if (first && (!isFull() || (depth == 1 && limits.kept().contains(key)))) {
        fields.put(key, value);
      }
    }
    return fields;
  }

  private boolean isLongText(int depth, String key) {
    return depth == 1
        && limits.longTexts().containsKey(key)
        && parser.currentToken() == JsonToken.VALUE_STRING;
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

  private Object string(int longest) throws IOException {
    int length = parser.getTextLength();
    return length > longest ? new TooLong(length, false) : paired(parser.getText());
  }

  private Object number() throws IOException {
    int length = parser.getTextLength();
    return length > Rational.MAX_TEXT_LENGTH
        ? new TooLong(length, true)
        : new NumberText(parser.getText());
  }

  private String paired(String text) {
    if (!TextChecks.isPaired(text)) {
      throw notJson("Text must not hold an unpaired surrogate");
    }
    return text;
  }
}
