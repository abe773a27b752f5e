package org.sovereignparity.json;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields of an object by key. */
final class Fields {
  private final Node object;
  private final Map<?, ?> map;

  Fields(Node object, Map<?, ?> map) {
    this.object = object;
    this.map = map;
  }

  Node required(String key) {
    return optional(key)
        .orElseThrow(
            () -> object.refused(DocumentFault.MISSING_KEY, "Key must be given: \"" + key + '"'));
  }

  Optional<Node> optional(String key) {
    return Optional.ofNullable(map.get(key)).map(value -> object.child(key, value));
  }

  /** {@return the items of a list that may be left out, each read by {@code form}} */
  <T> ImmutableList<T> items(String key, Function<Node, T> form) {
    return optional(key).map(list -> list.items(form)).orElse(ImmutableList.of());
  }

  /** {@return the entries of an object that may be left out} */
  ImmutableList<Node> entries(String key) {
    return optional(key).map(Node::entries).orElse(ImmutableList.of());
  }

  boolean has(String key) {
    return map.containsKey(key);
  }
}
