package org.sovereignparity.json.internal.codec;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sovereignparity.json.document.DocumentFault;

/** The fields of an object in a document. */
public final class Fields {
  private Node object;
  private final Map<?, ?> map;

  Fields(Node object, Map<?, ?> map) {
    this.object = object;
    this.map = map;
  }

  /** {@return the object} */
  public Node node() {
    return object;
  }

  /** Lets what is asked for from now on cite the sources that are listed. */
  void cite(Sources listed) {
    object = object.citing(listed);
  }

  /** {@return the value under {@code key}, which must be there} */
  public Node required(String key) {
    Object value = map.get(key);
    if (value == null) {
      throw object.refused(DocumentFault.MISSING_KEY, "Key must be given: \"" + key + '"');
    }
    return object.child(key, value);
  }

  /** {@return the value under {@code key}, if there is one} */
  public Optional<Node> optional(String key) {
    Object value = map.get(key);
    return value == null ? Optional.empty() : Optional.of(object.child(key, value));
  }

  /** {@return the items of a list that may be left out, each read by {@code form}} */
  public <T> ImmutableList<T> items(String key, Function<Node, T> form) {
    return optional(key).map(list -> list.items(form)).orElse(ImmutableList.of());
  }

  /** {@return the entries of an object that may be left out} */
  ImmutableList<Node> entries(String key) {
    return optional(key).map(Node::entries).orElse(ImmutableList.of());
  }

  /** {@return whether there is something under {@code key}} */
  public boolean has(String key) {
    return map.containsKey(key);
  }
}
