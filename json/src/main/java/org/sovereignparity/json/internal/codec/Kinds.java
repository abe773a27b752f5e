package org.sovereignparity.json.internal.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A wire form of what is of one of several kinds. Its object says in {@code kind} which, and has
 * the fields of that kind. Fields of several kinds that have one key are one property of the
 * schema: what is said of the key must be said of it in each.
 *
 * @param <T> what all kinds are
 */
final class Kinds<T> implements Codec<T> {
  private static final String KIND = "kind";

  private final String name;
  private final String description;
  private final String asked;
  private final Function<T, Written> written;
  private final Map<String, Kind<? extends T, T>> byWord = new LinkedHashMap<>();

  /**
   * Creates the form, to which kinds are added.
   *
   * @param name the name of its definition
   * @param asked what its word says
   * @param written the kind of a value, with the value
   */
  Kinds(String name, String description, String asked, Function<T, Written> written) {
    this.name = name;
    this.description = description;
    this.asked = asked;
    this.written = written;
  }

  /** A value whose kind is known. */
  interface Written {
    Object write(Sources sources);
  }

  /**
   * One kind.
   *
   * @param <N> what is of that kind
   * @param <T> what all kinds are
   */
  static final class Kind<N extends T, T> {
    private final String word;
    private final String description;
    private final ImmutableList<String> known;
    private final ImmutableList<Field<N, ?>> fields;
    private final Function<Fields, T> make;
    private final Map<String, Kind<N, T>> others = new LinkedHashMap<>();

    private Kind(
        String word, String description, List<Part<N, ?>> parts, Function<Fields, T> make) {
      this.word = word;
      this.description = description;
      this.known =
          ImmutableList.<String>builder()
              .add(KIND)
              .addAll(parts.stream().flatMap(p -> p.fields().stream()).map(Field::key).iterator())
              .build();
      this.fields = ObjectCodec.fields(parts);
      this.make = make;
    }

    Written of(N value) {
      return sources -> {
        Map<String, Object> object = new LinkedHashMap<>(Map.of(KIND, word));
        fields.forEach(field -> field.write(value, object, sources));
        return object;
      };
    }

    /**
     * {@return another form of this kind, which is meant where a field stands that this one lacks}
     *
     * @param key the key of that field
     */
    <A, B, C> Kind<N, T> or(
        String key,
        String about,
        ObjectCodec.Make3<A, B, C, T> make,
        Part<N, A> a,
        Part<N, B> b,
        Part<N, C> c) {
      Kind<N, T> other =
          new Kind<>(
              word, about, List.of(a, b, c), f -> make.make(a.read(f), b.read(f), c.read(f)));
      others.put(key, other);
      return other;
    }

    private Stream<Kind<N, T>> forms() {
      return Stream.concat(Stream.of(this), others.values().stream());
    }

    private T read(Node node) {
      return others.entrySet().stream()
          .filter(other -> node.keys().contains(other.getKey()))
          .findFirst()
          .map(Map.Entry::getValue)
          .orElse(this)
          .readForm(node);
    }

    private T readForm(Node node) {
      return Refusing.made(node, () -> make.apply(node.fields(known)));
    }

    private Stream<Field<N, ?>> required() {
      return fields.stream().filter(Field::isRequired);
    }

    private ImmutableMap<String, Object> schema(Set<String> everywhere) {
      ImmutableMap.Builder<String, Object> keywords =
          ImmutableMap.<String, Object>builder()
              .put("description", description)
              .put("properties", Map.of(KIND, Map.of("const", word)));
      List<String> required =
          required().<String>map(Field::key).filter(key -> !everywhere.contains(key)).toList();
      if (!required.isEmpty()) {
        keywords.put("required", required);
      }
      return keywords.put("propertyNames", Map.of("enum", known)).buildOrThrow();
    }
  }

  @CanIgnoreReturnValue
  <N extends T> Kind<N, T> add(String word, String description, Supplier<T> make) {
    return add(word, description, fields -> make.get(), List.of());
  }

  @CanIgnoreReturnValue
  <N extends T, A> Kind<N, T> add(
      String word, String description, Function<A, T> make, Part<N, A> a) {
    return add(word, description, f -> make.apply(a.read(f)), List.of(a));
  }

  @CanIgnoreReturnValue
  <N extends T, A, B> Kind<N, T> add(
      String word, String description, BiFunction<A, B, T> make, Part<N, A> a, Part<N, B> b) {
    return add(word, description, f -> make.apply(a.read(f), b.read(f)), List.of(a, b));
  }

  @CanIgnoreReturnValue
  <N extends T, A, B, C> Kind<N, T> add(
      String word,
      String description,
      ObjectCodec.Make3<A, B, C, T> make,
      Part<N, A> a,
      Part<N, B> b,
      Part<N, C> c) {
    return add(
        word, description, f -> make.make(a.read(f), b.read(f), c.read(f)), List.of(a, b, c));
  }

  @CanIgnoreReturnValue
  <N extends T, A, B, C, D> Kind<N, T> add(
      String word,
      String description,
      ObjectCodec.Make4<A, B, C, D, T> make,
      Part<N, A> a,
      Part<N, B> b,
      Part<N, C> c,
      Part<N, D> d) {
    return add(
        word,
        description,
        f -> make.make(a.read(f), b.read(f), c.read(f), d.read(f)),
        List.of(a, b, c, d));
  }

  @CanIgnoreReturnValue
  <N extends T, A, B, C, D, E> Kind<N, T> add(
      String word,
      String description,
      ObjectCodec.Make5<A, B, C, D, E, T> make,
      Part<N, A> a,
      Part<N, B> b,
      Part<N, C> c,
      Part<N, D> d,
      Part<N, E> e) {
    return add(
        word,
        description,
        f -> make.make(a.read(f), b.read(f), c.read(f), d.read(f), e.read(f)),
        List.of(a, b, c, d, e));
  }

  private <N extends T> Kind<N, T> add(
      String word, String about, Function<Fields, T> make, List<Part<N, ?>> parts) {
    Kind<N, T> kind = new Kind<>(word, about, parts, make);
    byWord.put(word, kind);
    return kind;
  }

  @Override
  public T read(Node node) {
    return node.object().required(KIND).word(byWord).read(node);
  }

  @Override
  public Object write(T value, Sources sources) {
    return written.apply(value).write(sources);
  }

  @Override
  public Schema schema() {
    return Schema.named(name, this::definition);
  }

  private Schema definition() {
    ImmutableMap.Builder<String, Object> properties =
        ImmutableMap.<String, Object>builder()
            .put(KIND, ImmutableMap.of("description", asked, "enum", List.copyOf(byWord.keySet())));
    forms()
        .flatMap(kind -> kind.fields.stream())
        .forEach(field -> properties.put(field.key(), field.schema()));
    Set<String> everywhere = requiredEverywhere();
    return Schema.of(
        ImmutableMap.<String, Object>builder()
            .put("description", description)
            .put("type", "object")
            .put("properties", properties.buildKeepingLast())
            .put("required", ImmutableList.copyOf(Iterables.concat(List.of(KIND), everywhere)))
            .put("oneOf", forms().map(kind -> kind.schema(everywhere)).toList())
            .buildOrThrow());
  }

  private Stream<Kind<? extends T, T>> forms() {
    return byWord.values().stream().flatMap(kind -> kind.forms());
  }

  private Set<String> requiredEverywhere() {
    Set<String> everywhere = new LinkedHashSet<>();
    forms().flatMap(Kind::required).map(Field::key).forEach(everywhere::add);
    forms().forEach(kind -> everywhere.retainAll(kind.required().map(Field::key).toList()));
    return everywhere;
  }
}
