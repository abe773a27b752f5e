package org.sovereignparity.json.internal.codec;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sovereignparity.internal.Dates;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.Tree;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.number.Rational;

/** The wire forms of single values, and of lists and tables of any. */
public final class Values {
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** A name that is not empty. */
  public static final Codec<String> ID =
      Codec.<String>of(
              """
              {"description":"A name. Names are compared code point by code point and never trimmed.",
               "type":"string","minLength":1}
              """,
              Node::id,
              id -> id)
          .named("id");

  /** A text that is not blank. */
  public static final Codec<String> TEXT =
      Codec.of("{\"type\":\"string\",\"minLength\":1}", Values::notBlank, text -> text);

  /** A title, which is not blank. */
  static final Codec<String> TITLE = TEXT.says("A text for people; not blank.").named("title");

  /** Any text. */
  public static final Codec<String> ANY_TEXT =
      Codec.of("{\"type\":\"string\"}", Node::text, text -> text);

  /** True or false. */
  static final Codec<Boolean> BOOLEAN =
      Codec.of("{\"type\":\"boolean\"}", Values::bool, bool -> bool);

  /** A URI as it is written. */
  static final Codec<URI> ADDRESS =
      Codec.of("{\"type\":\"string\"}", Values::address, URI::toString);

  /** A day. */
  public static final Codec<LocalDate> DATE =
      Codec.<LocalDate>of(
              """
              {"description":"A day within 1900..2199, such as \\"2026-01-15\\".",
               "type":"string","format":"date",
               "pattern":"^(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}
              """,
              Values::date, LocalDate::toString)
          .named("date");

  /** An exact number. */
  public static final Codec<Rational> QUANTITY =
      Codec.<Rational>of(
              """
              {"description":"An exact number: a JSON number, of which the decimal text counts, \
              or a string such as \\"83.8\\", \\"-1.5e-3\\", \\"95%\\" or \\"19/20\\". At most 1,000 characters, \
              exponent within -1000..1000. It is written as a string.",
               "type":["number","string"],"maxLength":1000,
               "pattern":"^-?((0|[1-9][0-9]*)(\\\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?%?|(0|[1-9][0-9]*)/[1-9][0-9]*)$"}
              """,
              Node::quantity, Rational::toString)
          .named("quantity");

  private static final Schema POSITIVE =
      Schema.of(
              """
              {"description":"An exact number above 0, read as a quantity.",
               "type":["number","string"],"minimum":0,"maxLength":1000,
               "pattern":"^((0|[1-9][0-9]*)(\\\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?%?|(0|[1-9][0-9]*)/[1-9][0-9]*)$"}
              """)
          .named("positiveQuantity");

  private Values() {}

  /** {@return an exact number above 0; {@code subject} begins the message about any other} */
  public static Codec<Rational> positive(String subject) {
    return Codec.of(
        POSITIVE, node -> positive(node, subject), (quantity, sources) -> quantity.toString());
  }

  /** {@return a whole number within {@code min..max}} */
  public static Codec<Integer> integer(int min, int max) {
    return Codec.of(
        "{\"type\":\"integer\",\"minimum\":%s,\"maximum\":%s}".formatted(min, max),
        node -> node.integer(min, max),
        number -> Tree.NumberText.of(number));
  }

  /** {@return a whole number from {@code min}} */
  public static Codec<Integer> integer(int min) {
    return Codec.of(
        "{\"type\":\"integer\",\"minimum\":%s}".formatted(min),
        node -> node.integer(min, Integer.MAX_VALUE),
        number -> Tree.NumberText.of(number));
  }

  /** {@return one of the words that the choices are printed as} */
  public static <E extends Enum<E>> Codec<E> words(Class<E> choices) {
    return words(choices, E::toString);
  }

  /** {@return one of the names of the choices} */
  public static <E extends Enum<E>> Codec<E> name(Class<E> choices) {
    return words(choices, E::name);
  }

  private static <E extends Enum<E>> Codec<E> words(Class<E> choices, Function<E, String> word) {
    ImmutableMap<String, E> byWord = Maps.uniqueIndex(EnumSet.allOf(choices), word::apply);
    return Codec.of(
        Schema.words(byWord.keySet().stream()),
        node -> node.word(byWord),
        (choice, sources) -> word.apply(choice));
  }

  /** {@return a text that is always the same} */
  public static Codec<String> constant(String text) {
    return Codec.of(
        Schema.of(Map.of("const", text)),
        node -> {
          if (!node.text().equals(text)) {
            throw node.unknownWord(text);
          }
          return text;
        },
        (value, sources) -> text);
  }

  /** {@return the field of a document that says its form and version} */
  static <T> Field<T, String> schema(String name) {
    return Field.<T, String>required("schema", constant(name), document -> name)
        .says("The form and its version.");
  }

  /** {@return a list of values} */
  public static <T> Codec<Iterable<T>> list(Codec<T> items) {
    return Codec.of(
        Schema.of(ImmutableMap.of("type", "array", "items", items.schema())),
        node -> node.items(items::read),
        (list, sources) -> {
          List<Object> plain = new ArrayList<>();
          list.forEach(item -> plain.add(items.write(item, sources)));
          return plain;
        });
  }

  /** {@return a list with at least one value; the rule made of it refuses one without} */
  public static <T> Codec<Iterable<T>> atLeastOne(Codec<T> items) {
    return list(items).with("{\"minItems\":1}");
  }

  /** {@return a list in which no value stands twice} */
  public static <T> Codec<Iterable<T>> set(Codec<T> items) {
    return list(items).with("{\"uniqueItems\":true}");
  }

  /** {@return a value, or null where there is none} */
  public static <T> Codec<Optional<T>> orNull(Codec<T> form) {
    return Codec.of(
        Schema.anyOf(form.schema(), Schema.of("{\"type\":\"null\"}")),
        node -> node.isNull() ? Optional.empty() : Optional.of(form.read(node)),
        (value, sources) -> value.map(there -> form.write(there, sources)).orElse(Tree.NULL));
  }

  /** {@return a value, or a word where there is none} */
  static <T> Codec<Optional<T>> orWord(String word, Codec<T> form, String description) {
    return Codec.of(
        Schema.anyOf(Schema.of(ImmutableMap.of("const", word)), form.schema()).says(description),
        node ->
            node.isText() && node.text().equals(word)
                ? Optional.empty()
                : Optional.of(form.read(node)),
        (value, sources) -> value.map(there -> form.write(there, sources)).orElse(word));
  }

  /** {@return a table of values by keys} */
  public static <T> Codec<Map<String, T>> byKey(Codec<T> values) {
    return byKey(values, Node::key);
  }

  /** {@return a table of values by keys that are not empty} */
  public static <T> Codec<Map<String, T>> byId(Codec<T> values) {
    return byKey(values, Values::idKey).with("{\"propertyNames\":{\"minLength\":1}}");
  }

  private static <T> Codec<Map<String, T>> byKey(Codec<T> values, Function<Node, String> key) {
    return Codec.of(
        Schema.byKey(values.schema()),
        node -> {
          Map<String, T> byKey = new LinkedHashMap<>();
          node.entries().forEach(entry -> byKey.put(key.apply(entry), values.read(entry)));
          return byKey;
        },
        (byKey, sources) -> {
          Map<String, Object> plain = new LinkedHashMap<>();
          byKey.forEach((name, value) -> plain.put(name, values.write(value, sources)));
          return plain;
        });
  }

  /** {@return what {@code parse} makes of a text; {@code fault} is that of a text it refuses} */
  public static <T> Codec<T> parsed(
      Schema schema, DocumentFault fault, Function<String, T> parse, Function<T, String> text) {
    return Codec.of(
        schema,
        node -> parsed(node, fault, parse, node.text()),
        (value, sources) -> text.apply(value));
  }

  static <T> T parsed(Node node, DocumentFault fault, Function<String, T> parse, String text) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      throw node.refused(fault, String.valueOf(e.getMessage()));
    }
  }

  /** {@return the key of an entry, which is not empty} */
  static String idKey(Node entry) {
    if (entry.key().isEmpty()) {
      throw entry.refused(DocumentFault.WRONG_TYPE, "Key must not be empty: \"\"");
    }
    return entry.key();
  }

  private static String notBlank(Node node) {
    if (node.text().isBlank()) {
      throw node.refused(
          DocumentFault.WRONG_TYPE, "Text must not be blank: " + Texts.quoted(node.text()));
    }
    return node.text();
  }

  private static boolean bool(Node node) {
    if (node.plain() instanceof Boolean bool) {
      return bool;
    }
    throw node.wrongType("true or false");
  }

  private static Rational positive(Node node, String subject) {
    Rational quantity = node.quantity();
    if (quantity.signum() <= 0) {
      throw node.refused(DocumentFault.NOT_POSITIVE, subject + " must be positive: " + quantity);
    }
    return quantity;
  }

  private static LocalDate date(Node node) {
    if (DAY.matcher(node.text()).matches()) {
      try {
        LocalDate date = LocalDate.parse(node.text());
        if (date.getYear() >= Dates.MIN_YEAR && date.getYear() <= Dates.MAX_YEAR) {
          return date;
        }
      } catch (DateTimeException e) {
        // Refused below, as every text that is no date.
      }
    }
    throw node.refused(
        DocumentFault.BAD_DATE,
        "Date must be a day such as 2026-01-15 within %s..%s: %s"
            .formatted(Dates.MIN_YEAR, Dates.MAX_YEAR, Texts.quoted(node.text())));
  }

  private static URI address(Node node) {
    try {
      return new URI(node.text());
    } catch (URISyntaxException e) {
      throw node.refused(
          DocumentFault.WRONG_TYPE, "Address must be a URI: " + Texts.quoted(node.text()));
    }
  }
}
