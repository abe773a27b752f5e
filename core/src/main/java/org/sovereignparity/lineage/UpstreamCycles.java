package org.sovereignparity.lineage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RefusedException;

/** Looks for a model that comes from itself. It keeps its own stack: a chain may be long. */
final class UpstreamCycles {
  private final ImmutableMap<String, UpstreamModel> models;
  private final Set<String> done = new HashSet<>();

  private UpstreamCycles(ImmutableMap<String, UpstreamModel> models) {
    this.models = models;
  }

  static void check(ImmutableMap<String, UpstreamModel> models) {
    UpstreamCycles cycles = new UpstreamCycles(models);
    models.keySet().forEach(cycles::checkFrom);
  }

  private void checkFrom(String start) {
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
