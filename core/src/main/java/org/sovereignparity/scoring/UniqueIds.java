package org.sovereignparity.scoring;

import java.util.HashSet;
import java.util.Set;
import org.sovereignparity.decision.InvalidRuleException;

/** What holds for the ids of a tree: results and stated values are keyed by them. */
final class UniqueIds {
  private UniqueIds() {}

  static void check(Quantity tree) {
    check(tree, "", new HashSet<>());
  }

  static void checkParts(Quantity tree) {
    if (tree.parts().isEmpty()) {
      throw new InvalidRuleException("parts", "Node must have a part: \"" + tree.id() + '"');
    }
    check(tree);
  }

  private static void check(Quantity node, String where, Set<String> seen) {
    if (!seen.add(node.id())) {
      throw new InvalidRuleException(
          where, "Node id must stand once in a tree: \"" + node.id() + '"');
    }
    boolean several = node.match(HasSeveralParts.INSTANCE);
    for (int i = 0; i < node.parts().size(); i++) {
      String step = several ? "parts/" + i : "of";
      check(node.parts().get(i), where.isEmpty() ? step : where + '/' + step, seen);
    }
  }
}
