package org.sovereignparity.decision;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A fact that a verdict lacks, such as the score of GPT-OSS on BrowseComp or the licence of a
 * vision encoder.
 *
 * @param reason what is not known; stable
 * @param about the ids of what it is about, the widest first, such as a model and then a benchmark;
 *     none if it is about all
 */
public record UnknownFact(ReasonCode reason, ImmutableList<String> about) {
  /** Creates the fact. */
  public UnknownFact {
    requireNonNull(reason);
    requireNonNull(about);
  }

  /** {@return the fact that is about the things of the given ids, the widest first} */
  public static UnknownFact of(ReasonCode reason, String... about) {
    return new UnknownFact(reason, ImmutableList.copyOf(about));
  }

  /** {@return the code and what it is about, such as {@code NO_SCORE: GPT-OSS, BrowseComp}} */
  @Override
  public String toString() {
    return about.isEmpty() ? reason.name() : reason.name() + ": " + String.join(", ", about);
  }
}
