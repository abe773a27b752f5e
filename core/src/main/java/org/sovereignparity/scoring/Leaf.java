package org.sovereignparity.scoring;

/** A node that is made of what an entrant hands in under a name. */
public sealed interface Leaf extends Quantity permits Input, Panel, Answer {
  /** {@return the name under which the facts have it} */
  String name();
}
