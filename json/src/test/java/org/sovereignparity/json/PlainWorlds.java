package org.sovereignparity.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Every combination of the ways of facts that are not known. */
final class PlainWorlds {
  private PlainWorlds() {}

  /** Shows every combination, always in the same map. */
  static void forEach(Map<String, List<Integer>> ways, Consumer<Map<String, Integer>> action) {
    forEach(List.copyOf(ways.entrySet()), 0, new HashMap<>(), action);
  }

  private static void forEach(
      List<Map.Entry<String, List<Integer>>> ways,
      int depth,
      Map<String, Integer> world,
      Consumer<Map<String, Integer>> action) {
    if (depth == ways.size()) {
      action.accept(world);
      return;
    }
    for (int way : ways.get(depth).getValue()) {
      world.put(ways.get(depth).getKey(), way);
      forEach(ways, depth + 1, world, action);
    }
  }

  /** {@return whether two ways of one fact, "with all else alike", make a difference} */
  static boolean depends(
      String fact, Map<String, List<Integer>> ways, Predicate<Map<String, Integer>> test) {
    Map<String, List<Integer>> others = new LinkedHashMap<>(ways);
    List<Integer> own = others.remove(fact);
    AtomicBoolean depends = new AtomicBoolean();
    forEach(
        others,
        world -> {
          if (!depends.get()) {
            long met = own.stream().filter(way -> test.test(with(world, fact, way))).count();
            depends.set(met > 0 && met < own.size());
          }
        });
    return depends.get();
  }

  private static Map<String, Integer> with(Map<String, Integer> world, String fact, int way) {
    world.put(fact, way);
    return world;
  }
}
