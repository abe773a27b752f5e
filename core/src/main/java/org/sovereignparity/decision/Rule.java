package org.sovereignparity.decision;

import com.google.common.collect.ImmutableList;
import org.sovereignparity.source.Citation;

/** A rule or a part of one: what has an id, and was written somewhere. */
public interface Rule {
  /** {@return the id, unique within the rule that this is a part of; stable} */
  String id();

  /** {@return what it is called, for people} */
  String title();

  /** {@return where it is written; none if it was not published} */
  ImmutableList<Citation> citations();
}
