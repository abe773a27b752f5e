package org.sovereignparity.json.internal;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.json.document.Difference;
import org.sovereignparity.json.internal.text.Texts;

/** Compares values as {@link Tree} reads them, place by place. */
public final class Differences {
  /** What tells the items of a list apart, in whichever document. */
  private static final ImmutableList<String> IDS =
      ImmutableList.of("id", "team", "model", "benchmark", "criterion");

  private final ImmutableList.Builder<Difference> found = ImmutableList.builder();

  private Differences() {}

  /** {@return where {@code left} and {@code right}, which stand at {@code at}, differ} */
  public static ImmutableList<Difference> between(
      String at, @Nullable Object left, @Nullable Object right) {
    Differences differences = new Differences();
    differences.compare(at, left, right);
    return differences.found.build();
  }

  /** {@return the first place at which they differ, if there is one} */
  public static Optional<Difference> first(
      String at, @Nullable Object left, @Nullable Object right) {
    return between(at, left, right).stream().findFirst();
  }

  private void compare(String at, @Nullable Object left, @Nullable Object right) {
    if (Objects.equals(left, right)) {
      return;
    }
    if (left instanceof Map<?, ?> map && right instanceof Map<?, ?> other) {
      Stream.concat(map.keySet().stream(), other.keySet().stream())
          .distinct()
          .forEach(key -> compare(at + Texts.pointerStep(key), map.get(key), other.get(key)));
    } else if (left instanceof List<?> list && right instanceof List<?> other) {
      compareItems(at, list, other);
    } else {
      found.add(difference(at, left, right));
    }
  }

  private void compareItems(String at, List<?> left, List<?> right) {
    Map<String, Object> byId = byId(left);
    Map<String, Object> others = byId(right);
    boolean known = byId.size() == left.size() && others.size() == right.size();
    if (known && (left.size() != right.size() || byId.keySet().equals(others.keySet()))) {
      compareById(at, byId, others);
      if (!common(byId, others).equals(common(others, byId))) {
        found.add(difference(at, left, right));
      }
    } else {
      for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
        compare(at + Texts.pointerStep(i), item(left, i), item(right, i));
      }
    }
  }

  private static Difference difference(String at, @Nullable Object left, @Nullable Object right) {
    return new Difference(
        at,
        Optional.ofNullable(left).map(JsonText::canonical),
        Optional.ofNullable(right).map(JsonText::canonical));
  }

  private static @Nullable Object item(List<?> items, int i) {
    return i < items.size() ? items.get(i) : null;
  }

  private void compareById(String at, Map<String, Object> left, Map<String, Object> right) {
    int i = 0;
    for (Map.Entry<String, Object> item : left.entrySet()) {
      compare(at + Texts.pointerStep(i++), item.getValue(), right.get(item.getKey()));
    }
    i = 0;
    for (Map.Entry<String, Object> item : right.entrySet()) {
      if (!left.containsKey(item.getKey())) {
        found.add(difference(at + Texts.pointerStep(i), null, item.getValue()));
      }
      i++;
    }
  }

  private static List<String> common(Map<String, Object> ids, Map<String, Object> others) {
    return ids.keySet().stream().filter(others::containsKey).toList();
  }

  /** {@return the items by id; fewer than there are if one has no id, or not its own} */
  private static Map<String, Object> byId(List<?> items) {
    Map<String, Object> byId = new LinkedHashMap<>();
    for (Object item : items) {
      String id = id(item);
      if (item != null && !id.isEmpty()) {
        byId.putIfAbsent(id, item);
      }
    }
    return byId;
  }

  private static String id(@Nullable Object item) {
    if (item instanceof String text) {
      return JsonText.canonical(text);
    }
    return item instanceof Map<?, ?> map
        ? IDS.stream()
            .filter(key -> map.get(key) instanceof String)
            .map(key -> key + JsonText.canonical(String.valueOf(map.get(key))))
            .collect(joining(" "))
        : "";
  }
}
