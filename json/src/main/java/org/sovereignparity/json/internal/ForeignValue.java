package org.sovereignparity.json.internal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.text.Texts;

/**
 * A value in a document of a format that others define, with its place. Unlike a document of our
 * own it is asked what it is: what is of another type is empty, and what is not there is a value
 * too, which is absent and has a place.
 */
public final class ForeignValue {
  /** Stands for a value that was read but not kept. */
  public static final Object NOT_KEPT = new Object();

  private static final Object ABSENT = new Object();

  private static final JsonFactory STRICT_JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(Tree.CONSTRAINTS)
          .build();

  private final Object value;
  private final @Nullable ForeignValue parent;
  private final Object key;

  /** Asked for of each value that is used, and again of each part of it. */
  private @Nullable String pointer;

  private ForeignValue(Object value, @Nullable ForeignValue parent, Object key) {
    this.value = value;
    this.parent = parent;
    this.key = key;
  }

  /**
   * {@return the value of a document}
   *
   * @param value what a {@link Tree} makes of it; parts may be {@link #NOT_KEPT}
   * @param document what its places begin with
   */
  public static ForeignValue root(Object value, String document) {
    return new ForeignValue(value, null, document);
  }

  /**
   * {@return the value of a JSON document, read as strictly as one of our own}
   *
   * @param maxLength the most characters it may have
   * @throws InvalidDocumentException if {@code json} is not one JSON value, has a key twice, or is
   *     beyond the bounds
   */
  public static ForeignValue parseJson(String json, int maxLength) {
    checkLength(json, maxLength);
    try (JsonParser parser = STRICT_JSON.createParser(new StringReader(json))) {
      return read(parser, DocumentFault.NOT_JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the value of a YAML document, read as strictly as JSON}
   *
   * <p>An alias is refused, so that nothing grows by being repeated.
   *
   * @param maxLength the most characters it may have
   * @throws InvalidDocumentException if {@code yaml} is not one YAML value, has an alias, a key
   *     twice or a value that JSON has not, or is beyond the bounds
   * @throws IllegalStateException if the module {@code com.fasterxml.jackson.dataformat.yaml} is
   *     not there
   */
  public static ForeignValue parseYaml(String yaml, int maxLength) {
    checkLength(yaml, maxLength);
    try (JsonParser parser = YamlText.parser(yaml)) {
      return read(parser, DocumentFault.NOT_YAML);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "To read YAML jackson-dataformat-yaml must be on the class path or module path", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
    Tree.Root root = Tree.readOnly(parser, Limits.FOREIGN, notation);
    if (root.fault().isPresent()) {
      throw root.fault().get();
    }
    return root(root.value(), "");
  }

  /** {@return the place as a JSON pointer, after what the places of the document begin with} */
  public String pointer() {
    if (pointer == null) {
      pointer = parent == null ? key.toString() : parent.pointer() + Texts.pointerStep(key);
    }
    return pointer;
  }

  /** {@return the key of this entry of an object} */
  public String key() {
    return key.toString();
  }

  /** {@return whether nothing is there, not even null} */
  public boolean isAbsent() {
    return value == ABSENT;
  }

  /** {@return whether null is there} */
  public boolean isNull() {
    return value == Tree.NULL;
  }

  /** {@return whether it is there and not null} */
  public boolean isPresent() {
    return !isAbsent() && !isNull();
  }

  /** {@return whether it is an object} */
  public boolean isObject() {
    return value instanceof Map;
  }

  /** {@return whether it is an array} */
  public boolean isArray() {
    return value instanceof List;
  }

  /** {@return whether it is a string} */
  public boolean isText() {
    return value instanceof String;
  }

  /** {@return whether this is an object with the key, under which there may be null} */
  public boolean has(String name) {
    return value instanceof Map<?, ?> map && map.containsKey(name);
  }

  /** {@return what stands under {@code name}; absent if nothing does, or this is no object} */
  public ForeignValue get(String name) {
    Object found = value instanceof Map<?, ?> map ? map.get(name) : null;
    return new ForeignValue(found == null ? ABSENT : found, this, name);
  }

  /** {@return what stands under {@code name}, then under each of {@code names} in that} */
  public ForeignValue get(String name, String... names) {
    ForeignValue found = get(name);
    for (String next : names) {
      found = found.get(next);
    }
    return found;
  }

  /** {@return this value if it is there and not null, else {@code other}} */
  public ForeignValue or(ForeignValue other) {
    return isPresent() ? this : other;
  }

  /** {@return the entries of this object; none if it is no object} */
  public ImmutableList<ForeignValue> entries() {
    if (!(value instanceof Map<?, ?> map)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<ForeignValue> entries = ImmutableList.builderWithExpectedSize(map.size());
    map.forEach((name, held) -> entries.add(new ForeignValue(held, this, name)));
    return entries.build();
  }

  /** {@return the items of this array; none if it is no array} */
  public ImmutableList<ForeignValue> items() {
    return value instanceof List<?> list
        ? IntStream.range(0, list.size())
            .mapToObj(i -> new ForeignValue(list.get(i), this, i))
            .collect(toImmutableList())
        : ImmutableList.of();
  }

  /** {@return the text of this string, unless it is blank} */
  public Optional<String> text() {
    return isText() ? notBlank() : Optional.empty();
  }

  /** {@return the number as it is written, which may be NaN or infinite} */
  public Optional<String> number() {
    return value instanceof Tree.NumberText number ? Optional.of(number.text()) : Optional.empty();
  }

  /** {@return true or false} */
  public Optional<Boolean> flag() {
    return value instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
  }

  /** {@return what is written: a string, which may be blank, a number, true or false} */
  public Optional<String> scalar() {
    return value instanceof String || value instanceof Boolean
        ? Optional.of(value.toString())
        : number();
  }

  /** {@return what is written, unless it is blank} */
  public Optional<String> notBlank() {
    return scalar().filter(text -> !text.isBlank());
  }

  /** {@return the canonical JSON of this object or array, unless it is empty} */
  public Optional<String> json() {
    boolean holds = !entries().isEmpty() || !items().isEmpty();
    return holds ? Optional.of(JsonText.canonical(value)) : Optional.empty();
  }

  /** {@return whether all that was read of it was kept} */
  public boolean isWhole() {
    if (!isObject() && !isArray()) {
      return value != NOT_KEPT;
    }
    return entries().stream().allMatch(ForeignValue::isWhole)
        && items().stream().allMatch(ForeignValue::isWhole);
  }

  /** {@return the refusal of the document at this place} */
  public InvalidDocumentException refused(ReasonCode code, String message) {
    return new InvalidDocumentException(code, pointer(), message);
  }

  /** {@return the value as a message shows it} */
  public String shown() {
    if (isAbsent()) {
      return "nothing";
    }
    if (isNull()) {
      return "null";
    }
    if (isObject()) {
      return "an object";
    }
    if (isArray()) {
      return "an array";
    }
    if (value instanceof String text) {
      return Texts.quoted(text);
    }
    return scalar()
        .map(Texts::shown)
        .orElse("a value that is too deep, or a text with an unpaired surrogate");
  }

  /** {@return the value as a message shows it, and its place} */
  @Override
  public String toString() {
    return shown() + " at \"" + pointer() + '"';
  }
}
