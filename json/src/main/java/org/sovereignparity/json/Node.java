package org.sovereignparity.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.json.internal.CanonicalJson;
import org.sovereignparity.json.internal.Limits;
import org.sovereignparity.json.internal.Texts;
import org.sovereignparity.json.internal.Tree;
import org.sovereignparity.number.NumberOutOfBoundsException;
import org.sovereignparity.number.Rational;

/**
 * A value in a document, with its place. It is asked for what it should be; where it is something
 * else it refuses the document with code and JSON pointer.
 */
final class Node {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int MIN_YEAR = 1900;
  private static final int MAX_YEAR = 2199;
  private static final int LONGEST_PLAIN_EXPONENT = "1e1000".length();

  private final Object value;
  private final @Nullable Node parent;
  private final Object key;
  private final DigitBudget digits;
  private final @Nullable InvalidDocumentException fault;

  private Node(
      Object value,
      @Nullable Node parent,
      Object key,
      DigitBudget digits,
      @Nullable InvalidDocumentException fault) {
    this.value = value;
    this.parent = parent;
    this.key = key;
    this.digits = digits;
    this.fault = fault;
  }

  static Node root(Tree.Root root, Limits limits) {
    return new Node(
        root.value(), null, "", new DigitBudget(limits.digits()), root.fault().orElse(null));
  }

  Node child(Object key, Object value) {
    return new Node(value, this, key, digits, null);
  }

  /**
   * {@return this document, which was read without a fault}
   *
   * @throws InvalidDocumentException if a key stood twice, or there were too many values
   */
  Node faultless() {
    if (fault != null) {
      throw fault;
    }
    return this;
  }

  /** {@return the JSON pointer of this value} */
  String pointer() {
    return parent == null ? "" : parent.pointer() + Texts.pointerStep(key);
  }

  InvalidDocumentException refused(ReasonCode code, String message) {
    return new InvalidDocumentException(code, pointer(), message);
  }

  /** {@return the fields of this object, of which there may be only those named} */
  Fields fields(String... keys) {
    Map<?, ?> map = map();
    if (!Arrays.asList(keys).containsAll(map.keySet())) {
      throw unknownKey(ImmutableList.copyOf(keys));
    }
    return new Fields(this, map);
  }

  private InvalidDocumentException unknownKey(List<String> known) {
    Node unknown =
        entries().stream().filter(entry -> !known.contains(entry.key())).findFirst().orElseThrow();
    return unknown.refused(
        DocumentFault.UNKNOWN_KEY,
        "Key must be one of " + String.join(", ", known) + ": " + Texts.quoted(unknown.key()));
  }

  /** {@return the fields of this object, whatever they are} */
  Fields object() {
    return new Fields(this, map());
  }

  /** {@return the text under {@code key}, if this is an object that has one} */
  Optional<String> textOf(String key) {
    return value instanceof Map<?, ?> map && map.get(key) instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }

  /** {@return the entries of this object, whose keys are free} */
  ImmutableList<Node> entries() {
    return map().entrySet().stream()
        .map(entry -> child(entry.getKey(), entry.getValue()))
        .collect(toImmutableList());
  }

  /** {@return the key of this entry of an object} */
  String key() {
    return key.toString();
  }

  /** {@return the key of this entry of an object, which is not empty} */
  String idKey() {
    if (key().isEmpty()) {
      throw refused(DocumentFault.WRONG_TYPE, "Key must not be empty: \"\"");
    }
    return key();
  }

  private Map<?, ?> map() {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw wrongType("an object");
  }

  /** {@return the items of this array} */
  ImmutableList<Node> items() {
    if (value instanceof List<?> list) {
      return IntStream.range(0, list.size())
          .mapToObj(i -> child(i, list.get(i)))
          .collect(toImmutableList());
    }
    throw wrongType("an array");
  }

  /** {@return the items of this array, each read by {@code form}} */
  <T> ImmutableList<T> items(Function<Node, T> form) {
    return items().stream().map(form).collect(toImmutableList());
  }

  boolean isNull() {
    return value == Tree.NULL;
  }

  boolean isObject() {
    return value instanceof Map;
  }

  boolean isArray() {
    return value instanceof List;
  }

  /** {@return whether this is a number, of whatever length} */
  boolean isNumber() {
    return value instanceof Tree.NumberText
        || (value instanceof Tree.TooLong tooLong && tooLong.isNumber());
  }

  /** {@return the value as {@link Tree} read it} */
  Object plain() {
    return value;
  }

  boolean isText() {
    return value instanceof String;
  }

  boolean bool() {
    if (value instanceof Boolean bool) {
      return bool;
    }
    throw wrongType("true or false");
  }

  String text() {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof Tree.TooLong tooLong && !tooLong.isNumber()) {
      throw tooLong("Text", Oracle.LIMITS.textLength(), tooLong);
    }
    throw wrongType("a string");
  }

  private InvalidDocumentException tooLong(String subject, int max, Tree.TooLong tooLong) {
    return refused(
        DocumentFault.NUMBER_OUT_OF_BOUNDS,
        "%s must have at most %s characters: %s".formatted(subject, max, tooLong.length()));
  }

  /** {@return the text, which is not empty} */
  String id() {
    String id = text();
    if (id.isEmpty()) {
      throw refused(DocumentFault.WRONG_TYPE, "Id must not be empty: \"\"");
    }
    return id;
  }

  /** {@return the text, which is not blank} */
  String notBlank() {
    if (text().isBlank()) {
      throw refused(DocumentFault.WRONG_TYPE, "Text must not be blank: " + Texts.quoted(text()));
    }
    return text();
  }

  Rational quantity() {
    String text = numberText("a number, or a string that holds one");
    try {
      Rational quantity = Rational.parse(text);
      takeDigits(text);
      return quantity;
    } catch (NumberOutOfBoundsException e) {
      throw refused(DocumentFault.NUMBER_OUT_OF_BOUNDS, String.valueOf(e.getMessage()));
    } catch (NumberFormatException e) {
      throw refused(DocumentFault.NOT_A_NUMBER, String.valueOf(e.getMessage()));
    }
  }

  /** {@return the quantity, which is positive} */
  Rational positiveQuantity(String subject) {
    Rational quantity = quantity();
    if (quantity.signum() <= 0) {
      throw refused(DocumentFault.NOT_POSITIVE, subject + " must be positive: " + quantity);
    }
    return quantity;
  }

  /** {@return the whole number, which lies within {@code min..max}} */
  int integer(int min, int max) {
    if (isText()) {
      throw wrongType("a number");
    }
    Rational number = quantity();
    if (number.compareTo(Rational.of(min)) < 0 || number.compareTo(Rational.of(max)) > 0) {
      throw refused(
          DocumentFault.NUMBER_OUT_OF_BOUNDS,
          "Number must lie within %s..%s: %s".formatted(min, max, number));
    }
    if (!number.denominator().equals(BigInteger.ONE)) {
      throw wrongType("a whole number");
    }
    return number.numerator().intValueExact();
  }

  LocalDate date() {
    String text = text();
    if (DATE.matcher(text).matches()) {
      try {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() >= MIN_YEAR && date.getYear() <= MAX_YEAR) {
          return date;
        }
      } catch (DateTimeException e) {
        // Refused below, as every text that is no date.
      }
    }
    throw refused(
        DocumentFault.BAD_DATE,
        "Date must be a day such as 2026-01-15 within %s..%s: %s"
            .formatted(MIN_YEAR, MAX_YEAR, Texts.quoted(text)));
  }

  /** {@return the choice whose printed form this is} */
  <E extends Enum<E>> E word(Class<E> choices) {
    String word = text();
    for (E choice : choices.getEnumConstants()) {
      if (choice.toString().equals(word)) {
        return choice;
      }
    }
    throw unknownWord(Joiner.on(", ").join(choices.getEnumConstants()));
  }

  /** {@return what this names} */
  <V> V word(Map<String, V> choices) {
    V choice = choices.get(text());
    if (choice == null) {
      throw unknownWord(String.join(", ", choices.keySet()));
    }
    return choice;
  }

  InvalidDocumentException unknownWord(String known) {
    return refused(
        DocumentFault.UNKNOWN_WORD, "Word must be one of " + known + ": " + Texts.quoted(text()));
  }

  /**
   * {@return what {@code made} makes of this value}
   *
   * @throws InvalidDocumentException if the value is in form but makes no sense
   */
  <T> T made(Supplier<T> made) {
    try {
      return made.get();
    } catch (InvalidDocumentException e) {
      throw e;
    } catch (InvalidRuleException e) {
      throw Pointers.nearest(this, e.place())
          .refused(DocumentFault.BAD_RULE, String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw refused(DocumentFault.BAD_RULE, String.valueOf(e.getMessage()));
    }
  }

  /**
   * {@return what {@code made} makes of this value}
   *
   * @throws InvalidDocumentException if that is refused, with the code of the refusal, or makes no
   *     sense
   */
  <T> T settled(Supplier<T> made) {
    try {
      return made.get();
    } catch (InvalidDocumentException e) {
      throw e;
    } catch (RefusedException e) {
      throw Pointers.nearest(this, e.place()).refused(e.code(), e.why());
    } catch (IllegalArgumentException e) {
      throw refused(DocumentFault.BAD_RULE, String.valueOf(e.getMessage()));
    }
  }

  /** {@return the value that {@code step} leads to, or this one where there is none} */
  Node nearest(String step) {
    return step(step).orElse(this);
  }

  /** {@return the value that a key leads to, or the digits of an index, if it is there} */
  Optional<Node> step(String step) {
    if (value instanceof Map<?, ?> map) {
      return Optional.ofNullable(map.get(step)).map(found -> child(step, found));
    }
    if (value instanceof List<?> list && step.matches("[0-9]{1,6}")) {
      int index = Integer.parseInt(step);
      return index < list.size() ? Optional.of(child(index, list.get(index))) : Optional.empty();
    }
    return Optional.empty();
  }

  /** {@return this value as JSON, in which numbers are as they were written} */
  String json() {
    return ParityJson.toString(this::write);
  }

  private void write(JsonGenerator out) throws IOException {
    if (isObject()) {
      out.writeStartObject();
      for (Node entry : entries()) {
        out.writeFieldName(entry.key());
        entry.write(out);
      }
      out.writeEndObject();
    } else if (isArray()) {
      out.writeStartArray();
      for (Node item : items()) {
        item.write(out);
      }
      out.writeEndArray();
    } else if (value instanceof Tree.NumberText number) {
      out.writeNumber(number.text());
    } else if (value instanceof Boolean bool) {
      out.writeBoolean(bool);
    } else if (isNull()) {
      out.writeNull();
    } else {
      out.writeString(isText() ? text() : shownValue());
    }
  }

  /**
   * {@return this value, no number in which was too long to keep}
   *
   * @throws InvalidDocumentException if one was
   */
  Node whole() {
    eachScalar(Node::checkKept);
    return this;
  }

  /**
   * {@return this value, every number in which is whole and within ±(2^53 - 1), so that it stands
   * as it is written in the canonical form}
   *
   * @throws InvalidDocumentException if a number is another
   */
  Node canonical() {
    eachScalar(Node::checkCanonical);
    return this;
  }

  private void eachScalar(Consumer<Node> check) {
    if (isObject()) {
      entries().forEach(entry -> entry.eachScalar(check));
    } else if (isArray()) {
      items().forEach(item -> item.eachScalar(check));
    } else {
      check.accept(this);
    }
  }

  private void checkKept() {
    if (value instanceof Tree.TooLong tooLong) {
      throw tooLong("Number", Rational.MAX_TEXT_LENGTH, tooLong);
    }
  }

  private void checkCanonical() {
    if (isNumber() && !CanonicalJson.isWhole(value)) {
      throw wrongType("a string, or a whole number within ±" + CanonicalJson.MAX_WHOLE);
    }
  }

  /** {@return the first place at which this differs from {@code other}, if any does} */
  Optional<Node> firstDifference(Node other) {
    if (value instanceof Map<?, ?> map && other.value instanceof Map<?, ?> others) {
      return map.keySet().equals(others.keySet())
          ? entries().stream()
              .flatMap(e -> e.firstDifference(other.step(e.key()).orElseThrow()).stream())
              .findFirst()
          : Optional.of(this);
    }
    if (value instanceof List<?> list && other.value instanceof List<?> others) {
      return list.size() == others.size()
          ? IntStream.range(0, list.size())
              .mapToObj(i -> child(i, list.get(i)).firstDifference(other.child(i, others.get(i))))
              .flatMap(Optional::stream)
              .findFirst()
          : Optional.of(this);
    }
    return value.equals(other.value) ? Optional.empty() : Optional.of(this);
  }

  private String numberText(String expected) {
    if (value instanceof Tree.NumberText number) {
      return number.text().length() > LONGEST_PLAIN_EXPONENT
          ? Texts.unpadded(number.text())
          : number.text();
    }
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof Tree.TooLong tooLong) {
      throw tooLong("Number", Rational.MAX_TEXT_LENGTH, tooLong);
    }
    throw wrongType(expected);
  }

  private void takeDigits(String text) {
    if (!digits.take(text)) {
      throw refused(
          DocumentFault.NUMBER_OUT_OF_BOUNDS,
          "Numbers of a document must have at most " + digits.max() + " digits in all");
    }
  }

  InvalidDocumentException wrongType(String expected) {
    return refused(DocumentFault.WRONG_TYPE, "Value must be " + expected + ": " + shownValue());
  }

  private String shownValue() {
    if (value == Tree.NULL) {
      return "null";
    }
    if (value instanceof Map) {
      return "an object";
    }
    if (value instanceof List) {
      return "an array";
    }
    if (value instanceof Tree.TooLong tooLong) {
      return "a text of " + tooLong.length() + " characters";
    }
    return value instanceof Tree.NumberText number
        ? Texts.shown(number.text())
        : Texts.quoted(value.toString());
  }
}
