package org.sovereignparity.json.internal.codec;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * What is one property of a value and one field of its object, or several fields.
 *
 * @param <T> what has the property
 * @param <V> the property
 */
public interface Part<T, V> {
  /** {@return the fields, in the order in which they are written} */
  ImmutableList<Field<T, ?>> fields();

  /** {@return the property that the fields hold} */
  V read(Fields fields);

  /** {@return the fields of {@code codec} among those of another object} */
  static <T, V> Part<T, V> of(ObjectCodec<V> codec, Function<T, V> getter) {
    ImmutableList<Field<T, ?>> fields =
        codec.fields().stream()
            .<Field<T, ?>>map(field -> field.of(getter))
            .collect(ImmutableList.toImmutableList());
    return of(fields, codec::read);
  }

  /** {@return the fields that are read together} */
  static <T, V> Part<T, V> of(ImmutableList<Field<T, ?>> fields, Function<Fields, V> read) {
    return new Part<>() {
      @Override
      public ImmutableList<Field<T, ?>> fields() {
        return fields;
      }

      @Override
      public V read(Fields object) {
        return read.apply(object);
      }
    };
  }
}
