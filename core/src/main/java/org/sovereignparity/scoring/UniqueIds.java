package org.sovereignparity.scoring;

import java.util.HashSet;
import java.util.Set;

/** What holds for the ids of a tree: results and stated values are keyed by them. */
final class UniqueIds {
  private UniqueIds() {}

  static void check(Quantity tree) {
    check(tree, new HashSet<>());
  }

  static void checkParts(Quantity tree) {
    if (tree.parts().isEmpty()) {
      throw new IllegalArgumentException("Node must have a part: \"" + tree.id() + '"');
    }
    check(tree);
  }

  private static void check(Quantity node, Set<String> seen) {
    if (!seen.add(node.id())) {
      throw new IllegalArgumentException("Node id must stand once in a tree: \"" + node.id() + '"');
    }
    node.parts().forEach(part -> check(part, seen));
  }
}
