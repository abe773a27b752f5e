package org.sovereignparity.json.internal.codec;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a result could say when its form was first published. It never grows: a result that lacks a
 * key or a code that is not in it may be older than that key or code, and is compared without it.
 */
final class FirstForm {
  private static final String ANY = "/*";
  private static final String CODE = "=";

  private final ImmutableSet<String> said;
  private final ImmutableSet<String> lists;

  /**
   * Creates it of words such as {@code a}, the key of an object; {@code a/b}, a key of the object
   * at it, or of each in a list there; {@code a/*}, any key, as what is at it is a table by id;
   * {@code a=X}, a code in the list there.
   */
  FirstForm(String words) {
    said = ImmutableSet.copyOf(Splitter.onPattern("\\s+").omitEmptyStrings().split(words));
    lists =
        said.stream()
            .filter(word -> word.contains(CODE))
            .map(word -> word.substring(0, word.indexOf(CODE)))
            .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * {@return {@code computed} without what {@code stated} does not say and could not say at first}
   */
  Object asStated(Object computed, @Nullable Object stated) {
    return asStated("", computed, stated);
  }

  private Object asStated(String at, Object computed, @Nullable Object stated) {
    if (computed instanceof Map<?, ?> object && stated instanceof Map<?, ?> other) {
      return object(at, object, other);
    }
    if (computed instanceof List<?> list && stated instanceof List<?> other) {
      return lists.contains(at) ? codes(at, list, other) : items(at, list, other);
    }
    return computed;
  }

  private Map<String, Object> object(String at, Map<?, ?> computed, Map<?, ?> stated) {
    boolean isTable = said.contains(at + ANY);
    Map<String, Object> kept = new LinkedHashMap<>();
    computed.forEach(
        (key, value) -> {
          String below = at.isEmpty() ? key.toString() : at + (isTable ? ANY : "/" + key);
          if (stated.containsKey(key) || said.contains(below)) {
            kept.put(key.toString(), asStated(below, value, stated.get(key)));
          }
        });
    return kept;
  }

  private List<?> codes(String at, List<?> computed, List<?> stated) {
    return computed.stream()
        .filter(code -> stated.contains(code) || said.contains(at + CODE + code))
        .toList();
  }

  private List<?> items(String at, List<?> computed, List<?> stated) {
    return IntStream.range(0, computed.size())
        .mapToObj(i -> asStated(at, computed.get(i), i < stated.size() ? stated.get(i) : null))
        .toList();
  }
}
