package org.sovereignparity.json.internal.codec;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.ReadAgain;
import org.sovereignparity.number.Rational;

/**
 * A wire form: how a value is read and written, and its schema. What comes out of a decision is
 * written only, and computed again where it is to be read.
 *
 * @param <T> what is read and written
 */
public interface Codec<T> {
  /**
   * {@return the value that {@code node} holds}
   *
   * @throws InvalidDocumentException if it holds none
   */
  T read(Node node);

  /**
   * {@return {@code value} as a plain value, of which {@link
   * org.sovereignparity.json.internal.JsonText} makes text}
   *
   * @param sources takes what is cited
   */
  Object write(T value, Sources sources);

  /** {@return what may be read and written} */
  Schema schema();

  /**
   * {@return {@code value}, which cites nothing but in documents of their own, as a plain value}
   */
  default Object write(T value) {
    return write(value, Sources.cited());
  }

  /**
   * {@return {@code value}, which cites nothing but in documents of their own, as a plain value
   * that {@link #read} reads}
   *
   * @throws InvalidDocumentException as reading it would, if it is beyond what is read
   */
  default Object document(T value) {
    Object plain = write(value);
    // Of a value that is there, reading can refuse no more than a number that is too long.
    if (ReadAgain.longestText(plain) > Rational.MAX_TEXT_LENGTH) {
      T unused = read(Node.root(plain));
    }
    return plain;
  }

  /** {@return the value of a document, which is read strictly and of any size} */
  default T parse(String json) {
    return read(Node.parse(json));
  }

  /** {@return the codec of a value that cites nothing} */
  static <T> Codec<T> of(String schema, Function<Node, T> read, Function<T, Object> write) {
    return of(Schema.of(schema), read, (value, sources) -> write.apply(value));
  }

  /** {@return the codec of what is read only} */
  static <T> Codec<T> asked(Schema schema, Function<Node, T> read) {
    return of(
        schema,
        read,
        (value, sources) -> {
          throw new UnsupportedOperationException("Only read: " + value);
        });
  }

  /** {@return the codec of what is written only} */
  static <T> Codec<T> written(Schema schema, Function<T, Object> write) {
    return of(
        schema,
        node -> {
          throw new UnsupportedOperationException("Only written: " + node.pointer());
        },
        (value, sources) -> write.apply(value));
  }

  /** {@return the codec of which the parts are given} */
  static <T> Codec<T> of(
      Schema schema, Function<Node, T> read, BiFunction<T, Sources, Object> write) {
    return new Codec<>() {
      @Override
      public T read(Node node) {
        return read.apply(node);
      }

      @Override
      public Object write(T value, Sources sources) {
        return write.apply(value, sources);
      }

      @Override
      public Schema schema() {
        return schema;
      }
    };
  }

  /** {@return this codec, whose schema is a definition of the given name} */
  default Codec<T> named(String name) {
    return schema(schema -> schema.named(name));
  }

  /** {@return this codec, of whose values a reader should know this} */
  default Codec<T> says(String description) {
    return schema(schema -> schema.says(description));
  }

  /** {@return this codec, whose schema has more keywords, written as a JSON object} */
  default Codec<T> with(String keywords) {
    return schema(schema -> schema.with(keywords));
  }

  /** {@return this codec with another schema} */
  default Codec<T> schema(UnaryOperator<Schema> change) {
    return of(change.apply(schema()), this::read, this::write);
  }

  /** {@return a codec that reads what this one does, and refuses more} */
  default Codec<T> reading(Function<Node, T> read) {
    return of(schema(), read, this::write);
  }
}
