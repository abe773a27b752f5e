package org.sovereignparity.json.internal.codec;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sovereignparity.json.internal.JsonText;

/**
 * What a value may be, in the words of JSON Schema (2020-12). A schema that has a name is a
 * definition, which others refer to.
 */
public final class Schema {
  private static final String DESCRIPTION = "description";
  private static final String REF = "$ref";

  private final String name;
  private final Supplier<ImmutableMap<String, Object>> keywords;
  private final ImmutableList<Schema> referred;

  private Schema(
      String name,
      Supplier<ImmutableMap<String, Object>> keywords,
      ImmutableList<Schema> referred) {
    this.name = name;
    this.keywords = keywords;
    this.referred = referred;
  }

  /** {@return the schema of the given keywords, in which other schemas may stand} */
  public static Schema of(Map<String, ?> keywords) {
    ImmutableMap<String, Object> copy = ImmutableMap.copyOf(keywords);
    return new Schema("", () -> copy, ImmutableList.of());
  }

  /** {@return the schema that is written as a JSON object} */
  public static Schema of(String json) {
    return later(() -> keywords(json));
  }

  /** {@return the schema of what is just one of several} */
  public static Schema oneOf(Schema... schemas) {
    return of(ImmutableMap.of("oneOf", ImmutableList.copyOf(schemas)));
  }

  /** {@return the schema of what is any of several} */
  static Schema anyOf(Schema... schemas) {
    return of(ImmutableMap.of("anyOf", ImmutableList.copyOf(schemas)));
  }

  /** {@return the schema of one of several words} */
  public static Schema words(Stream<String> words) {
    return of(ImmutableMap.of("enum", words.toList()));
  }

  /** {@return the schema of values by keys} */
  public static Schema byKey(Schema values) {
    return of(ImmutableMap.of("type", "object", "additionalProperties", values));
  }

  /** {@return a definition, which may refer to itself} */
  static Schema named(String name, Supplier<Schema> definition) {
    return new Schema(
        name, Suppliers.memoize(() -> definition.get().keywords.get()), ImmutableList.of());
  }

  /** Most programs read and write, and never ask for a schema: it is made when one does. */
  private static Schema later(Supplier<Map<String, Object>> keywords) {
    return new Schema(
        "", Suppliers.memoize(() -> ImmutableMap.copyOf(keywords.get())), ImmutableList.of());
  }

  private static Map<String, Object> keywords(String json) {
    Map<String, Object> keywords = new LinkedHashMap<>();
    ((Map<?, ?>) JsonText.parse(json).value())
        .forEach((key, value) -> keywords.put(key.toString(), value));
    return keywords;
  }

  /** {@return this schema as the definition of the given name} */
  public Schema named(String name) {
    return new Schema(name, keywords, referred);
  }

  /** {@return this schema with another description} */
  public Schema says(String description) {
    if (!name.isEmpty()) {
      return of(ImmutableMap.of(REF, this, DESCRIPTION, description));
    }
    return later(
        () -> {
          Map<String, Object> described = new LinkedHashMap<>(Map.of(DESCRIPTION, description));
          keywords.get().forEach(described::putIfAbsent);
          return described;
        });
  }

  /** {@return this schema with a keyword of another one} */
  Schema with(Schema other, String keyword) {
    return later(() -> both(Map.of(keyword, requireNonNull(other.keywords.get().get(keyword)))));
  }

  /** {@return this schema with more keywords, written as a JSON object} */
  public Schema with(String json) {
    return later(() -> both(keywords(json)));
  }

  /** {@return this schema with more keywords} */
  public Schema with(Map<String, ?> more) {
    return later(() -> both(more));
  }

  private Map<String, Object> both(Map<String, ?> more) {
    return ImmutableMap.<String, Object>builder()
        .putAll(keywords.get())
        .putAll(more)
        .buildOrThrow();
  }

  /** {@return this schema, whose text refers to the definitions that are given} */
  public Schema referring(Schema... definitions) {
    return new Schema(name, keywords, ImmutableList.copyOf(definitions));
  }

  /**
   * Puts what this schema refers to among the definitions, {@return the schema as a plain value}
   *
   * @param base the file in which the definitions are; empty if it is the one of this schema
   */
  public Map<String, Object> plain(String base, Map<String, Map<String, Object>> definitions) {
    Map<String, Object> plain = new LinkedHashMap<>();
    keywords.get().forEach((key, value) -> plain.put(key, plain(key, value, base, definitions)));
    referred.forEach(
        schema -> {
          Map<String, Object> unused = schema.inPlace(base, definitions);
        });
    return plain;
  }

  private static Object plain(
      String key, Object value, String base, Map<String, Map<String, Object>> definitions) {
    if (value instanceof Schema schema) {
      Map<String, Object> plain = schema.inPlace(base, definitions);
      return key.equals(REF) ? requireNonNull(plain.get(REF)) : plain;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> plain = new LinkedHashMap<>();
      map.forEach((k, v) -> plain.put(k.toString(), plain(k.toString(), v, base, definitions)));
      return plain;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(item -> plain("", item, base, definitions)).toList();
    }
    // What is written out refers to definitions as if they were in its own file.
    return key.equals(REF) ? base + value : value;
  }

  private Map<String, Object> inPlace(String base, Map<String, Map<String, Object>> definitions) {
    if (name.isEmpty()) {
      return plain(base, definitions);
    }
    if (!definitions.containsKey(name)) {
      // There before it is complete, as it may refer to itself.
      Map<String, Object> definition = new LinkedHashMap<>();
      definitions.put(name, definition);
      definition.putAll(plain("", definitions));
    }
    return Map.of(REF, base + "#/$defs/" + name);
  }
}
