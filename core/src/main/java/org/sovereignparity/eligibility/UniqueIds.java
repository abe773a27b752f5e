package org.sovereignparity.eligibility;

import java.util.HashSet;
import java.util.Set;

/** What holds for the ids of a tree: findings are keyed by them. */
final class UniqueIds {
  private UniqueIds() {}

  static void checkParts(Criterion tree) {
    if (tree.parts().isEmpty()) {
      throw new IllegalArgumentException("Criterion must have a part: \"" + tree.id() + '"');
    }
    Set<String> seen = new HashSet<>();
    tree.stream()
        .map(Criterion::id)
        .filter(id -> !seen.add(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new IllegalArgumentException(
                  "Criterion id must stand once in a tree: \"" + id + '"');
            });
  }
}
