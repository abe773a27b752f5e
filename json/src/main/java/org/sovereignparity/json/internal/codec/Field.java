package org.sovereignparity.json.internal.codec;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A field of an object, declared once: its key, how its value is read and written, where the value
 * comes from, and when the field may be left out.
 *
 * @param <T> what has the value
 * @param <V> the value
 */
public final class Field<T, V> implements Part<T, V> {
  private final String key;
  private final Schema schema;
  private final Function<Fields, V> reading;
  private final Writing<T> writing;
  private final boolean required;
  private final boolean last;

  /** Puts the value of a field, unless it is left out. */
  private interface Writing<T> {
    void write(T object, Map<String, Object> fields, Sources sources);
  }

  private Field(
      String key,
      Schema schema,
      Function<Fields, V> reading,
      Writing<T> writing,
      boolean required,
      boolean last) {
    this.key = key;
    this.schema = schema;
    this.reading = reading;
    this.writing = writing;
    this.required = required;
    this.last = last;
  }

  /** {@return a field that must be there} */
  public static <T, V> Field<T, V> required(String key, Codec<V> codec, Function<T, V> getter) {
    return new Field<>(
        key,
        codec.schema(),
        fields -> codec.read(fields.required(key)),
        (object, fields, sources) -> put(fields, key, codec, getter.apply(object), sources),
        true,
        false);
  }

  /** {@return a field that may be left out, as it is where the value is not known} */
  public static <T, V> Field<T, Optional<V>> optional(
      String key, Codec<V> codec, Function<T, Optional<V>> getter) {
    return new Field<>(
        key,
        codec.schema(),
        fields -> fields.optional(key).map(codec::read),
        (object, fields, sources) ->
            getter.apply(object).ifPresent(value -> put(fields, key, codec, value, sources)),
        false,
        false);
  }

  /** {@return a list that may be left out; it is written also where it is empty} */
  public static <T, V> Field<T, Iterable<V>> list(
      String key, Codec<V> items, Function<T, Iterable<V>> getter) {
    return required(key, Values.list(items), getter).orElse(ImmutableList.of());
  }

  private static <V> void put(
      Map<String, Object> fields, String key, Codec<V> codec, V value, Sources sources) {
    fields.put(key, codec.write(value, sources));
  }

  /** {@return this field, of which a reader should know this} */
  public Field<T, V> says(String description) {
    return as(schema.says(description));
  }

  /** {@return this field with another schema} */
  public Field<T, V> as(Schema other) {
    return new Field<>(key, other, reading, writing, required, last);
  }

  /** {@return this field, whose value depends on other fields} */
  Field<T, V> reading(Function<Fields, ? extends V> read) {
    return new Field<>(key, schema, read::apply, writing, required, last);
  }

  /** {@return this field, with whose value something is done when it is read} */
  Field<T, V> then(BiConsumer<Fields, V> use) {
    return reading(
        fields -> {
          V value = reading.apply(fields);
          use.accept(fields, value);
          return value;
        });
  }

  /** {@return this field, whose value is {@code other} where it is left out} */
  Field<T, V> orElse(V other) {
    return reading(fields -> fields.has(key) ? reading.apply(fields) : other).mayBeLeftOut();
  }

  /** {@return this field, which a reader may find left out} */
  Field<T, V> mayBeLeftOut() {
    return new Field<>(key, schema, reading, writing, false, last);
  }

  /** {@return this field, which the schema asks for} */
  Field<T, V> needed() {
    return new Field<>(key, schema, reading, writing, true, last);
  }

  /** {@return this field, which is not written of such an object} */
  Field<T, V> unless(Predicate<T> isLeftOut) {
    return writing(
        (object, fields, sources) -> {
          if (!isLeftOut.test(object)) {
            writing.write(object, fields, sources);
          }
        });
  }

  /** {@return this field, which is written after all others} */
  Field<T, V> last() {
    return new Field<>(key, schema, reading, writing, required, true);
  }

  /** {@return this field of what {@code getter} gets} */
  <S> Field<S, V> of(Function<S, T> getter) {
    return writing(
        (object, fields, sources) -> writing.write(getter.apply(object), fields, sources));
  }

  private <S> Field<S, V> writing(Writing<S> write) {
    return new Field<>(key, schema, reading, write, required, last);
  }

  @Override
  public ImmutableList<Field<T, ?>> fields() {
    return ImmutableList.of(this);
  }

  @Override
  public V read(Fields fields) {
    return reading.apply(fields);
  }

  void write(T object, Map<String, Object> fields, Sources sources) {
    writing.write(object, fields, sources);
  }

  /** {@return the key} */
  public String key() {
    return key;
  }

  Schema schema() {
    return schema;
  }

  boolean isRequired() {
    return required;
  }

  boolean isLast() {
    return last;
  }

  boolean isSources() {
    return key.equals(Sources.KEY);
  }
}
