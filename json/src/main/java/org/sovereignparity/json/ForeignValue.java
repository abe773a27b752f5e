package org.sovereignparity.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.JsonParser;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sovereignparity.decision.ReasonCode;

/**
 * A value in a document of a format that others define, with its place. What such a document holds
 * besides what it is asked for is skipped, and what is not there, or is null, is absent.
 *
 * <p>The text is read as strictly as a document of this library: a repeated key, text after the
 * value, an unpaired surrogate and nesting beyond 64 are refused, and numbers are kept as written.
 */
public final class ForeignValue {
  /** The greatest number of characters in a JSON document. */
  public static final int MAX_JSON_LENGTH = 16 << 20;

  /** The greatest number of characters in a YAML document. */
  public static final int MAX_YAML_LENGTH = 1_000_000;

  private static final Object ABSENT = new Object();

  private final Object value;
  private final String pointer;

  private ForeignValue(Object value, String pointer) {
    this.value = value;
    this.pointer = pointer;
  }

  /**
   * {@return the value that a JSON document holds}
   *
   * @throws InvalidDocumentException if {@code json} is not one JSON value, has a key twice, or is
   *     beyond the bounds
   */
  public static ForeignValue parseJson(String json) {
    checkLength(json, MAX_JSON_LENGTH);
    try (JsonParser parser = ParityJson.FACTORY.createParser(new StringReader(json))) {
      return read(parser, DocumentFault.NOT_JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the value that a YAML document holds}
   *
   * <p>An alias is refused, so that nothing grows by being repeated.
   *
   * @throws InvalidDocumentException if {@code yaml} is not one YAML value, has an alias, a key
   *     twice or a value that JSON has not, or is beyond the bounds
   * @throws IllegalStateException if the module {@code com.fasterxml.jackson.dataformat.yaml} is
   *     not there
   */
  public static ForeignValue parseYaml(String yaml) {
    checkLength(yaml, MAX_YAML_LENGTH);
    try (JsonParser parser = YamlText.parser(yaml)) {
      return read(parser, DocumentFault.NOT_YAML);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "To read YAML jackson-dataformat-yaml must be on the class path or module path", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the text that bytes in UTF-8 are}
   *
   * @param notation the fault of a text that is not in its notation
   * @throws InvalidDocumentException if they are none
   */
  public static String text(byte[] bytes, DocumentFault notation) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new InvalidDocumentException(notation, "", "Text must be UTF-8");
    }
  }

  private static void checkLength(String text, int max) {
    if (text.length() > max) {
      throw new InvalidDocumentException(
          DocumentFault.NUMBER_OUT_OF_BOUNDS,
          "",
          "Document must have at most %s characters: %s".formatted(max, text.length()));
    }
  }

  private static ForeignValue read(JsonParser parser, DocumentFault notation) throws IOException {
    Node root = Tree.readOnly(parser, Limits.FOREIGN, notation).faultless();
    return new ForeignValue(root.value(), "");
  }

  /** {@return the place as a JSON pointer, empty for the whole document} */
  public String pointer() {
    return pointer;
  }

  /** {@return whether it is there and not null} */
  public boolean isPresent() {
    return value != ABSENT && value != Tree.NULL;
  }

  /** {@return whether it is an object} */
  public boolean isObject() {
    return value instanceof Map;
  }

  /** {@return whether it is a list} */
  public boolean isList() {
    return value instanceof List;
  }

  /** {@return what stands under {@code key}; absent if nothing, or if this is no object} */
  public ForeignValue get(String key) {
    Object found = value instanceof Map<?, ?> map ? map.get(key) : null;
    return new ForeignValue(
        found == null ? ABSENT : found, pointer + "/" + key.replace("~", "~0").replace("/", "~1"));
  }

  /** {@return what stands under {@code key}, then under each of {@code keys} in that} */
  public ForeignValue get(String key, String... keys) {
    ForeignValue found = get(key);
    for (String next : keys) {
      found = found.get(next);
    }
    return found;
  }

  /** {@return the items of this list; none if it is no list} */
  public ImmutableList<ForeignValue> items() {
    return value instanceof List<?> list
        ? IntStream.range(0, list.size())
            .mapToObj(i -> new ForeignValue(list.get(i), pointer + "/" + i))
            .collect(toImmutableList())
        : ImmutableList.of();
  }

  /** {@return the text; also that of a number, true or false, as it was written} */
  public Optional<String> text() {
    if (value instanceof String || value instanceof Boolean) {
      return Optional.of(value.toString());
    }
    return value instanceof Tree.NumberText number ? Optional.of(number.text()) : Optional.empty();
  }

  /** {@return the refusal of the document at this place} */
  public InvalidDocumentException refused(ReasonCode code, String message) {
    return new InvalidDocumentException(code, pointer, message);
  }

  /** {@return what is there in one word, and its place} */
  @Override
  public String toString() {
    String what =
        !isPresent() ? "nothing" : isObject() ? "an object" : isList() ? "a list" : "a value";
    return what + " at \"" + pointer + '"';
  }
}
