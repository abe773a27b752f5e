package org.sovereignparity.lineage;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RefusedException;

/**
 * Puts models after those that they come from, unless one comes from itself. It keeps its own
 * stack: a chain may be long.
 */
final class UpstreamOrder {
  private final ImmutableMap<String, UpstreamModel> models;
  private final Set<String> done = new LinkedHashSet<>();

  private UpstreamOrder(ImmutableMap<String, UpstreamModel> models) {
    this.models = models;
  }

  /**
   * {@return the models, each after those of them that it comes from}
   *
   * @throws RefusedException if one comes from itself
   */
  static ImmutableList<UpstreamModel> of(ImmutableMap<String, UpstreamModel> models) {
    UpstreamOrder order = new UpstreamOrder(models);
    models.keySet().forEach(order::addFrom);
    return order.done.stream()
        .flatMap(id -> Optional.ofNullable(models.get(id)).stream())
        .collect(toImmutableList());
  }

  private void addFrom(String start) {
    Map<String, Iterator<String>> path = new LinkedHashMap<>();
    Deque<String> stack = new ArrayDeque<>();
    enter(start, path, stack);
    while (!stack.isEmpty()) {
      String id = stack.element();
      Iterator<String> from = path.get(id);
      if (from != null && from.hasNext()) {
        String next = from.next();
        if (path.containsKey(next)) {
          throw cycle(List.copyOf(path.keySet()), next);
        }
        enter(next, path, stack);
      } else {
        done.add(id);
        path.remove(id);
        stack.remove();
      }
    }
  }

  private void enter(String id, Map<String, Iterator<String>> path, Deque<String> stack) {
    UpstreamModel model = models.get(id);
    if (model != null && !done.contains(id)) {
      path.put(id, model.from().iterator());
      stack.push(id);
    }
  }

  private RefusedException cycle(List<String> path, String start) {
    List<String> cycle =
        ImmutableList.<String>builder()
            .addAll(path.subList(path.indexOf(start), path.size()))
            .add(start)
            .build();
    int at = models.keySet().asList().indexOf(start);
    return new RefusedException(
        LineageRefusal.UPSTREAM_CYCLE,
        Place.of("upstreamModels").at(at).property("from"),
        "Upstream models must not come from themselves: " + String.join(" from ", cycle));
  }
}
