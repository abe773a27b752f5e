package org.sovereignparity.eligibility;

import java.util.HashSet;
import java.util.Set;
import org.sovereignparity.decision.InvalidRuleException;

/** What holds for the ids of a tree: findings are keyed by them. */
final class UniqueIds {
  private UniqueIds() {}

  static void checkParts(Criterion tree) {
    if (tree.parts().isEmpty()) {
      throw new InvalidRuleException("parts", "Criterion must have a part: \"" + tree.id() + '"');
    }
    check(tree, "", new HashSet<>());
  }

  private static void check(Criterion node, String where, Set<String> seen) {
    if (!seen.add(node.id())) {
      throw new InvalidRuleException(
          where, "Criterion id must stand once in a tree: \"" + node.id() + '"');
    }
    for (int i = 0; i < node.parts().size(); i++) {
      String step = node instanceof Not ? "of" : "parts/" + i;
      check(node.parts().get(i), where.isEmpty() ? step : where + '/' + step, seen);
    }
  }
}
