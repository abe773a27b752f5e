package org.sovereignparity.json.internal.codec;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A wire form of an object: its fields, and how a value is made of them.
 *
 * @param <T> what is read and written
 */
public final class ObjectCodec<T> implements Codec<T> {
  private final Schema schema;
  private final ImmutableList<Field<T, ?>> fields;
  private final ImmutableSet<String> keys;
  private final Optional<Field<T, ?>> sources;
  private final Function<Fields, T> reading;

  ObjectCodec(Schema schema, ImmutableList<Field<T, ?>> fields, Function<Fields, T> reading) {
    this.schema = schema;
    this.fields = fields;
    this.keys = fields.stream().map(Field::key).collect(toImmutableSet());
    this.sources = fields.stream().filter(Field::isSources).findFirst();
    this.reading = reading;
  }

  /** How a value is made of three properties. */
  public interface Make3<A, B, C, T> {
    /** {@return the value} */
    T make(A a, B b, C c);
  }

  /** How a value is made of four properties. */
  public interface Make4<A, B, C, D, T> {
    /** {@return the value} */
    T make(A a, B b, C c, D d);
  }

  /** How a value is made of five properties. */
  public interface Make5<A, B, C, D, E, T> {
    /** {@return the value} */
    T make(A a, B b, C c, D d, E e);
  }

  /** How a builder takes a property; what it returns does not matter. */
  public interface Setter<B, V> {
    /** {@return the builder} */
    Object set(B builder, V value);
  }

  /** {@return the form of an object with two properties} */
  public static <T, A, B> ObjectCodec<T> of(
      String description, BiFunction<A, B, T> make, Part<T, A> a, Part<T, B> b) {
    return of(description, ImmutableList.of(a, b), f -> make.apply(a.read(f), b.read(f)));
  }

  /** {@return the form of an object with three properties} */
  public static <T, A, B, C> ObjectCodec<T> of(
      String description, Make3<A, B, C, T> make, Part<T, A> a, Part<T, B> b, Part<T, C> c) {
    return of(
        description, ImmutableList.of(a, b, c), f -> make.make(a.read(f), b.read(f), c.read(f)));
  }

  private static <T> ObjectCodec<T> of(
      String description, Iterable<Part<T, ?>> parts, Function<Fields, T> make) {
    ImmutableList<Field<T, ?>> fields = fields(parts);
    return new ObjectCodec<>(
        schema(description, fields),
        fields,
        object -> Refusing.made(object.node(), () -> make.apply(object)));
  }

  /** {@return the form of an object that is read as {@code read} does} */
  @SafeVarargs
  @SuppressWarnings("varargs") // They are only copied.
  static <T> ObjectCodec<T> read(
      String description, Function<Fields, T> read, Part<T, ?>... parts) {
    return of(description, ImmutableList.copyOf(parts), read);
  }

  /** {@return the form of a request, which is only read} */
  @SafeVarargs
  @SuppressWarnings("varargs") // They are only copied.
  public static <T> ObjectCodec<T> asked(
      String description, Function<Fields, T> read, Part<T, ?>... parts) {
    ImmutableList<Field<T, ?>> fields = fields(ImmutableList.copyOf(parts));
    return new ObjectCodec<>(schema(description, fields), fields, read);
  }

  /** {@return the form of an object that is written only} */
  @SafeVarargs
  @SuppressWarnings("varargs") // They are only copied.
  public static <T> ObjectCodec<T> written(String description, Part<T, ?>... parts) {
    return written(description, ImmutableList.copyOf(parts));
  }

  /** {@return the form of an object that is written only} */
  public static <T> ObjectCodec<T> written(String description, Iterable<Part<T, ?>> parts) {
    return of(
        description,
        parts,
        object -> {
          throw new UnsupportedOperationException("Only written: " + object.node().pointer());
        });
  }

  /** {@return the form of an object that {@code builder} builds, which gets its properties next} */
  public static <T, B> Builder<T, B> built(Supplier<B> builder, Function<B, T> build) {
    return new Builder<>(builder, build);
  }

  static <T> ImmutableList<Field<T, ?>> fields(Iterable<? extends Part<T, ?>> parts) {
    List<Field<T, ?>> fields = new ArrayList<>();
    List<Field<T, ?>> last = new ArrayList<>();
    for (Part<T, ?> part : parts) {
      part.fields().forEach(field -> (field.isLast() ? last : fields).add(field));
    }
    return ImmutableList.<Field<T, ?>>builder().addAll(fields).addAll(last).build();
  }

  /** {@return the schema of an object with the fields} */
  public static Schema schema(String description, List<? extends Field<?, ?>> fields) {
    ImmutableMap.Builder<String, Object> keywords =
        ImmutableMap.<String, Object>builder()
            .put("type", "object")
            .put("properties", properties(fields));
    List<String> required =
        fields.stream().filter(Field::isRequired).<String>map(Field::key).toList();
    if (!required.isEmpty()) {
      keywords.put("required", required);
    }
    Schema schema = Schema.of(keywords.put("additionalProperties", false).buildOrThrow());
    return description.isEmpty() ? schema : schema.says(description);
  }

  private static Map<String, Schema> properties(List<? extends Field<?, ?>> fields) {
    Map<String, Schema> properties = new LinkedHashMap<>();
    fields.forEach(field -> properties.put(field.key(), field.schema()));
    return properties;
  }

  ImmutableList<Field<T, ?>> fields() {
    return fields;
  }

  @Override
  public T read(Node node) {
    return read(fieldsOf(node));
  }

  /** {@return the fields of an object, of which there may be only those of this form} */
  public Fields fieldsOf(Node node) {
    return node.fields(keys);
  }

  T read(Fields object) {
    return reading.apply(object);
  }

  @Override
  public Object write(T value, Sources outer) {
    Map<String, Object> object = new LinkedHashMap<>();
    Sources cited = sources.isPresent() ? Sources.cited() : outer;
    for (Field<T, ?> field : fields) {
      field.write(value, object, cited);
    }
    // What is cited is known when all is written.
    sources.ifPresent(field -> field.write(value, object, cited));
    return object;
  }

  @Override
  public Schema schema() {
    return schema;
  }

  @Override
  public ObjectCodec<T> with(String keywords) {
    return new ObjectCodec<>(schema.with(keywords), fields, reading);
  }

  /** {@return this form, whose schema has more keywords} */
  public ObjectCodec<T> with(Map<String, ?> keywords) {
    return new ObjectCodec<>(schema.with(keywords), fields, reading);
  }

  /** {@return this form, for which a keyword of another schema holds too} */
  public ObjectCodec<T> with(Schema other, String keyword) {
    return new ObjectCodec<>(schema.with(other, keyword), fields, reading);
  }

  /**
   * Takes the properties of an object that a builder builds, in the order in which they are read.
   */
  public static final class Builder<T, B> {
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Field<T, ?>> written = new ArrayList<>();
    private final List<BiFunction<Fields, B, Object>> read = new ArrayList<>();
    private String description = "";
    private int latest;

    private Builder(Supplier<B> builder, Function<B, T> build) {
      this.builder = builder;
      this.build = build;
    }

    /** {@return this builder with a field that must be there} */
    public <V> Builder<T, B> required(
        String key, Codec<V> codec, Function<T, V> getter, Setter<B, V> setter) {
      return with(Field.required(key, codec, getter), setter);
    }

    /** {@return this builder with a field that may be left out} */
    public <V> Builder<T, B> optional(
        String key,
        Codec<V> codec,
        Function<T, Optional<V>> getter,
        Setter<B, Optional<V>> setter) {
      return with(Field.optional(key, codec, getter), setter);
    }

    /** {@return this builder with a list that may be left out} */
    public <V> Builder<T, B> list(
        String key,
        Codec<V> items,
        Function<T, Iterable<V>> getter,
        Setter<B, Iterable<V>> setter) {
      return with(Field.list(key, items, getter), setter);
    }

    /**
     * Says of the latest field what a reader should know, or of the object if there is none yet.
     */
    public Builder<T, B> says(String text) {
      if (written.isEmpty()) {
        description = text;
      } else {
        written.set(latest, written.get(latest).says(text));
      }
      return this;
    }

    /** {@return this builder with a property} */
    public <V> Builder<T, B> with(Part<T, V> part, Setter<B, V> setter) {
      return with(part, setter, written.size(), read.size());
    }

    /** {@return this builder with a property that is read before those that it has} */
    <V> Builder<T, B> withFirst(Part<T, V> part, Setter<B, V> setter) {
      return with(part, setter, written.size(), 0);
    }

    /** {@return this builder with a field that is read and written before those that it has} */
    Builder<T, B> first(Part<T, ?> part) {
      return with(part, (target, value) -> target, 0, 0);
    }

    /** {@return this builder with a property that is written before the last so many it has} */
    <V> Builder<T, B> withBefore(int last, Part<T, V> part, Setter<B, V> setter) {
      return with(part, setter, written.size() - last, read.size());
    }

    private <V> Builder<T, B> with(Part<T, V> part, Setter<B, V> setter, int place, int order) {
      written.addAll(place, part.fields());
      latest = place + part.fields().size() - 1;
      read.add(order, (fields, target) -> setter.set(target, part.read(fields)));
      return this;
    }

    /** {@return this builder with a field whose value is checked or used by what is read later} */
    Builder<T, B> with(Part<T, ?> part) {
      return with(part, (target, value) -> target);
    }

    /** {@return the form} */
    public ObjectCodec<T> codec() {
      ImmutableList<Field<T, ?>> fields = ObjectCodec.fields(written);
      return new ObjectCodec<>(ObjectCodec.schema(description, fields), fields, this::read);
    }

    private T read(Fields object) {
      B target = builder.get();
      read.forEach(
          part -> {
            Object unused = part.apply(object, target);
          });
      return Refusing.made(object.node(), () -> build.apply(target));
    }
  }
}
