package org.sovereignparity.json.internal.oracle;

import static org.sovereignparity.json.internal.codec.Field.required;

import com.google.common.collect.ImmutableList;
import org.sovereignparity.json.internal.codec.ObjectCodec;
import org.sovereignparity.json.internal.codec.Part;
import org.sovereignparity.json.internal.codec.Values;

/**
 * What came out of a request.
 *
 * @param id the id of the request
 * @param result what came out
 */
record Answered<T>(String id, T result) {
  /** {@return the form of an answer with the given properties of the result} */
  @SafeVarargs
  @SuppressWarnings("varargs") // They are only copied.
  static <T> ObjectCodec<Answered<T>> form(String description, Part<T, ?>... parts) {
    return ObjectCodec.written(
        description,
        required("id", Values.ANY_TEXT, (Answered<T> answer) -> answer.id())
            .says("The id of the request."),
        required("status", Values.constant("decided"), answer -> "decided"),
        Part.of(ObjectCodec.written(description, ImmutableList.copyOf(parts)), Answered::result));
  }

  /** {@return the answer that says what came out} */
  static <T> Responder.Answer of(ObjectCodec<Answered<T>> form, T result) {
    return id -> form.write(new Answered<>(id, result));
  }
}
