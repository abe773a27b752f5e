package org.sovereignparity.decision;

import java.util.HashSet;
import java.util.Set;

/** The ids of a tree, each of which must stand once. */
final class UniqueIds {
  private final String kind;
  private final Set<String> seen = new HashSet<>();

  UniqueIds(String kind, Label root) {
    this.kind = kind;
    seen.add(root.id());
  }

  void add(RuleNode<?> node, Place place) {
    if (!seen.add(node.id())) {
      throw new InvalidRuleException(
          place, kind + " id must stand once in a tree: \"" + node.id() + '"');
    }
    for (int i = 0; i < node.parts().size(); i++) {
      add(node.parts().get(i), node.step(i).under(place));
    }
  }
}
