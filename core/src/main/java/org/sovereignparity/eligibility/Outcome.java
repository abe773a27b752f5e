package org.sovereignparity.eligibility;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.sovereignparity.decision.Verdict;

/**
 * What a condition, or all of them, make of a possibility.
 *
 * @param reason why it is not met, or cannot be told
 * @param unknown what is not known, where it cannot be told
 */
record Outcome(Verdict verdict, Optional<Reason> reason, ImmutableSet<Reason> unknown) {
  static final Outcome MET = new Outcome(Verdict.MET, Optional.empty(), ImmutableSet.of());

  private static final ImmutableMap<Reason, Outcome> NOT_MET =
      Maps.toMap(
          ImmutableSet.copyOf(Reason.values()),
          reason -> new Outcome(Verdict.NOT_MET, Optional.of(reason), ImmutableSet.of()));

  private static final ImmutableMap<Reason, Outcome> UNDETERMINED =
      Maps.toMap(
          ImmutableSet.copyOf(Reason.values()),
          reason -> undetermined(reason, ImmutableSet.of(reason)));

  static Outcome notMet(Reason reason) {
    return requireNonNull(NOT_MET.get(reason));
  }

  static Outcome undetermined(Reason reason) {
    return requireNonNull(UNDETERMINED.get(reason));
  }

  static Outcome undetermined(Reason reason, ImmutableSet<Reason> unknown) {
    return new Outcome(Verdict.UNDETERMINED, Optional.of(reason), unknown);
  }

  static Outcome of(Verdict verdict, Reason notMet, Reason unknown) {
    return switch (verdict) {
      case MET -> MET;
      case NOT_MET -> notMet(notMet);
      case UNDETERMINED -> undetermined(unknown);
    };
  }

  /** {@return both; of two reasons the one that decides, of equals this one's} */
  Outcome and(Outcome other) {
    Verdict both = verdict.and(other.verdict);
    if (both != Verdict.UNDETERMINED) {
      return verdict == both ? this : other;
    }
    return new Outcome(
        both,
        verdict == both ? reason : other.reason,
        Sets.union(unknown, other.unknown).immutableCopy());
  }

  /** {@return whether this comes to the same as {@code other}, however what is not known is} */
  boolean isAs(Outcome other) {
    return verdict == other.verdict && unknown.equals(other.unknown);
  }
}
