package org.sovereignparity.json.internal.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.Reader;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.JsonText;
import org.sovereignparity.json.internal.Limits;
import org.sovereignparity.json.internal.Tree;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.number.NumberOutOfBoundsException;
import org.sovereignparity.number.Rational;

/**
 * A value in a document, with its place. Asked for something that it is not, it refuses the
 * document with code and JSON pointer.
 */
public final class Node {
  private static final int LONGEST_PLAIN_EXPONENT = "1e1000".length();

  private final Object value;
  private final @Nullable Node parent;
  private final Object key;
  private final Scope scope;
  private final @Nullable InvalidDocumentException fault;

  private Node(
      Object value,
      @Nullable Node parent,
      Object key,
      Scope scope,
      @Nullable InvalidDocumentException fault) {
    this.value = value;
    this.parent = parent;
    this.key = key;
    this.scope = scope;
    this.fault = fault;
  }

  /** {@return the value of a document; it may have a {@linkplain #faultless fault}} */
  public static Node root(Tree.Root root, Limits limits) {
    return new Node(root.value(), null, "", Scope.of(limits), root.fault().orElse(null));
  }

  /** {@return the value of a document that is not text} */
  public static Node root(Object plain) {
    return new Node(plain, null, "", Scope.of(Limits.DOCUMENT), null);
  }

  /** {@return the value of a document of any size, which has no fault} */
  public static Node parse(String json) {
    return root(JsonText.parse(json), Limits.DOCUMENT).faultless();
  }

  /** {@return the value of a document; it may have a {@linkplain #faultless fault}} */
  public static Node parse(Reader reader, Limits limits) throws IOException {
    return root(JsonText.parse(reader, limits), limits);
  }

  /** {@return this document, unless a key stood twice or there were too many values} */
  public Node faultless() {
    if (fault != null) {
      throw fault;
    }
    return this;
  }

  Node child(Object key, Object value) {
    return new Node(value, this, key, scope, null);
  }

  /** {@return another value in the place of this one} */
  Node as(Object other) {
    return new Node(other, parent, key, scope, null);
  }

  /** {@return this value, in which the sources may be cited that are listed} */
  Node citing(Sources listed) {
    return new Node(value, parent, key, scope.citing(listed), fault);
  }

  Sources sources() {
    return scope.sources();
  }

  /** {@return the JSON pointer of this value} */
  public String pointer() {
    return parent == null ? "" : parent.pointer() + Texts.pointerStep(key);
  }

  /** {@return the refusal of the document at this place} */
  public InvalidDocumentException refused(ReasonCode code, String message) {
    return new InvalidDocumentException(code, pointer(), message);
  }

  /** {@return the refusal of a value that is not what is expected} */
  public InvalidDocumentException wrongType(String expected) {
    return refused(DocumentFault.WRONG_TYPE, "Value must be " + expected + ": " + Shown.of(value));
  }

  /** {@return the refusal of a word that is none of those known} */
  public InvalidDocumentException unknownWord(String known) {
    return refused(
        DocumentFault.UNKNOWN_WORD, "Word must be one of " + known + ": " + Texts.quoted(text()));
  }

  /** {@return the fields of this object, of which there may be only those named} */
  public Fields fields(String... keys) {
    return fields(Arrays.asList(keys));
  }

  /** {@return the fields of this object, of which there may be only those named} */
  public Fields fields(Collection<String> keys) {
    Map<?, ?> map = map();
    if (!keys.containsAll(map.keySet())) {
      throw unknownKey(keys);
    }
    return new Fields(this, map);
  }

  private InvalidDocumentException unknownKey(Collection<String> known) {
    Node unknown =
        entries().stream().filter(entry -> !known.contains(entry.key())).findFirst().orElseThrow();
    return unknown.refused(
        DocumentFault.UNKNOWN_KEY,
        "Key must be one of " + String.join(", ", known) + ": " + Texts.quoted(unknown.key()));
  }

  /** {@return the fields of this object, whatever they are} */
  public Fields object() {
    return new Fields(this, map());
  }

  /** {@return the entries of this object, whose keys are free} */
  public ImmutableList<Node> entries() {
    Map<?, ?> map = map();
    ImmutableList.Builder<Node> entries = ImmutableList.builderWithExpectedSize(map.size());
    map.forEach((name, held) -> entries.add(child(name, held)));
    return entries.build();
  }

  /** {@return the keys of this object} */
  Set<?> keys() {
    return map().keySet();
  }

  /** {@return the key of this entry of an object} */
  public String key() {
    return key.toString();
  }

  private Map<?, ?> map() {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw wrongType("an object");
  }

  /** {@return the items of this array} */
  public ImmutableList<Node> items() {
    return items(item -> item);
  }

  /** {@return the items of this array, each read by {@code form}} */
  public <T> ImmutableList<T> items(Function<Node, T> form) {
    if (value instanceof List<?> list) {
      ImmutableList.Builder<T> items = ImmutableList.builderWithExpectedSize(list.size());
      for (int i = 0; i < list.size(); i++) {
        items.add(form.apply(child(i, list.get(i))));
      }
      return items.build();
    }
    throw wrongType("an array");
  }

  /** {@return whether this is null} */
  public boolean isNull() {
    return value == Tree.NULL;
  }

  /** {@return whether this is an object} */
  public boolean isObject() {
    return value instanceof Map;
  }

  /** {@return whether this is an array} */
  public boolean isArray() {
    return value instanceof List;
  }

  /** {@return whether this is a number, of whatever length} */
  public boolean isNumber() {
    return value instanceof Tree.NumberText || (value instanceof Tree.TooLong t && t.isNumber());
  }

  /** {@return whether this is a string that was kept} */
  public boolean isText() {
    return value instanceof String;
  }

  /** {@return the value as {@link Tree} reads it} */
  public Object plain() {
    return value;
  }

  /** {@return the text} */
  public String text() {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof Tree.TooLong tooLong && !tooLong.isNumber()) {
      throw tooLong("Text", scope.limits().textLength(), tooLong);
    }
    throw wrongType("a string");
  }

  private InvalidDocumentException tooLong(String subject, int max, Tree.TooLong tooLong) {
    return refused(
        DocumentFault.NUMBER_OUT_OF_BOUNDS,
        "%s must have at most %s characters: %s".formatted(subject, max, tooLong.length()));
  }

  /** {@return the text, which is not empty} */
  public String id() {
    String id = text();
    if (id.isEmpty()) {
      throw refused(DocumentFault.WRONG_TYPE, "Id must not be empty: \"\"");
    }
    return id;
  }

  /** {@return the exact number that this is, or that is written in this text} */
  public Rational quantity() {
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

  /**
   * Refuses a percent sign, unless what may be handed in are fractions of 1.
   *
   * @param subject begins the message
   * @param areFractions whether the greatest number there may be is at most 1
   */
  void checkUnit(String subject, BooleanSupplier areFractions) {
    if (value instanceof String text && text.endsWith("%") && !areFractions.getAsBoolean()) {
      throw refused(
          DocumentFault.HARDLY_MEANT,
          subject + " must be in its own unit, without a percent sign: " + Texts.shown(text));
    }
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
      throw numberTooLong(tooLong);
    }
    throw wrongType(expected);
  }

  private InvalidDocumentException numberTooLong(Tree.TooLong tooLong) {
    return tooLong("Number", Rational.MAX_TEXT_LENGTH, tooLong);
  }

  private void takeDigits(String text) {
    if (!scope.digits().take(text)) {
      throw tooManyDigits();
    }
  }

  /** {@return how many digits the numbers that are still to be read may have} */
  public long digitsLeft() {
    return scope.digits().left();
  }

  /** Takes the digits of what need not be read again. */
  public void takeDigits(long digits) {
    if (!scope.digits().take(digits)) {
      throw tooManyDigits();
    }
  }

  private InvalidDocumentException tooManyDigits() {
    return refused(
        DocumentFault.NUMBER_OUT_OF_BOUNDS,
        "Numbers of a document must have at most " + scope.digits().max() + " digits in all");
  }

  /** {@return how many values this is, counting itself and what it holds} */
  public int count() {
    return 1 + parts().stream().mapToInt(Node::count).sum();
  }

  /** {@return whether no key stood twice and there were not too many values} */
  public boolean isFaultless() {
    return fault == null;
  }

  /** {@return the whole number, which lies within {@code min..max}} */
  public int integer(int min, int max) {
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

  /** {@return the choice whose printed form this is} */
  public <E extends Enum<E>> E word(Class<E> choices) {
    return word(Maps.uniqueIndex(Arrays.asList(choices.getEnumConstants()), E::toString));
  }

  /** {@return what this names} */
  public <V> V word(Map<String, V> choices) {
    V choice = choices.get(text());
    if (choice == null) {
      throw unknownWord(String.join(", ", choices.keySet()));
    }
    return choice;
  }

  /** {@return this value, unless a number in it was too long to keep} */
  public Node whole() {
    if (value instanceof Tree.TooLong tooLong) {
      throw numberTooLong(tooLong);
    }
    for (Node part : parts()) {
      Node unused = part.whole();
    }
    return this;
  }

  /** {@return what this object or array holds} */
  public ImmutableList<Node> parts() {
    return isObject() ? entries() : isArray() ? items() : ImmutableList.of();
  }
}
