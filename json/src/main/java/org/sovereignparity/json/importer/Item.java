package org.sovereignparity.json.importer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.json.internal.Texts;

/**
 * A value in a JSON document that others wrote, with its place. Unlike a document of our own it is
 * asked what it is: nothing here throws, and what is not there, or null, or of another type, is
 * empty.
 */
final class Item {
  /** Stands for null. */
  static final Object NULL = new Object();

  /** Stands for a value that was not kept. */
  static final Object NOT_KEPT = new Object();

  /** A number as it was written; NaN and infinities as well. */
  record NumberText(String text) {}

  private final Object value;
  private final @Nullable Item parent;
  private final Object key;

  private Item(Object value, @Nullable Item parent, Object key) {
    this.value = value;
    this.parent = parent;
    this.key = key;
  }

  /** {@return the value of a document, whose places begin with {@code document}} */
  static Item root(Object value, String document) {
    return new Item(value, null, document);
  }

  /** {@return the JSON pointer of this value} */
  String at() {
    return parent == null
        ? key.toString()
        : parent.at() + "/" + key.toString().replace("~", "~0").replace("/", "~1");
  }

  /** {@return the key of this entry of an object} */
  String key() {
    return key.toString();
  }

  boolean isNull() {
    return value == NULL;
  }

  boolean isObject() {
    return value instanceof Map;
  }

  boolean isArray() {
    return value instanceof List;
  }

  boolean isText() {
    return value instanceof String;
  }

  /** {@return the entries of this object; none if it is no object} */
  ImmutableList<Item> entries() {
    return value instanceof Map<?, ?> map
        ? map.entrySet().stream()
            .map(entry -> new Item(entry.getValue(), this, entry.getKey()))
            .collect(toImmutableList())
        : ImmutableList.of();
  }

  /** {@return the items of this array; none if it is no array} */
  ImmutableList<Item> items() {
    return value instanceof List<?> list
        ? IntStream.range(0, list.size())
            .mapToObj(i -> new Item(list.get(i), this, i))
            .collect(toImmutableList())
        : ImmutableList.of();
  }

  boolean has(String name) {
    return value instanceof Map<?, ?> map && map.containsKey(name);
  }

  /** {@return the value that is found by following the keys, unless it is null} */
  Optional<Item> get(String... path) {
    Optional<Item> found = Optional.of(this);
    for (String step : path) {
      found = found.flatMap(item -> item.entry(step));
    }
    return found.filter(item -> !item.isNull());
  }

  /** {@return the entry under {@code name}, which may be null} */
  Optional<Item> entry(String name) {
    Object found = value instanceof Map<?, ?> map ? map.get(name) : null;
    return found == null ? Optional.empty() : Optional.of(new Item(found, this, name));
  }

  /** {@return the value under the first of the keys that is there and not null} */
  Optional<Item> firstOf(String... names) {
    return Stream.of(names).flatMap(name -> get(name).stream()).findFirst();
  }

  /** {@return the text of this string, unless it is blank} */
  Optional<String> text() {
    return value instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
  }

  /** {@return the number as it is written, which may be NaN or infinite} */
  Optional<String> number() {
    return value instanceof NumberText number ? Optional.of(number.text()) : Optional.empty();
  }

  /** {@return true or false} */
  Optional<Boolean> flag() {
    return value instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
  }

  /** {@return what is written: a string that is not blank, a number, true or false} */
  Optional<String> scalar() {
    return text().or(this::number).or(() -> flag().map(String::valueOf));
  }

  /** {@return the value as a message shows it} */
  String shown() {
    if (value == NULL) {
      return "null";
    }
    if (isObject()) {
      return "an object";
    }
    if (isArray()) {
      return "an array";
    }
    if (value == NOT_KEPT) {
      return "a value that is too deep";
    }
    return value instanceof String text ? '"' + Texts.shown(text) + '"' : shownScalar();
  }

  private String shownScalar() {
    return Texts.shown(scalar().orElse(""));
  }
}
