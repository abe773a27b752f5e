package org.sovereignparity.programme;

import org.sovereignparity.scoring.Leaf;
import org.sovereignparity.scoring.Scorer;

/** An input that is asked for by {@code name}. */
record AskedInput(String name, Scorer scorer) {
  static AskedInput of(Leaf leaf) {
    return new AskedInput(leaf.name(), Scorer.of(leaf));
  }
}
