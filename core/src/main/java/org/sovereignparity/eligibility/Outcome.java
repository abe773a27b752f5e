package org.sovereignparity.eligibility;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.decision.Verdict;

/**
 * What a condition gives for one possibility of a part.
 *
 * @param reason why it is not met
 * @param unknown the facts that are not known, where it cannot be told
 */
record Outcome(Verdict verdict, Optional<Reason> reason, ImmutableSet<UnknownFact> unknown) {
  static final Outcome MET = new Outcome(Verdict.MET, Optional.empty(), ImmutableSet.of());

  static Outcome notMet(Reason reason) {
    return new Outcome(Verdict.NOT_MET, Optional.of(reason), ImmutableSet.of());
  }

  static Outcome undetermined(Reason reason, String about) {
    return new Outcome(
        Verdict.UNDETERMINED, Optional.of(reason), ImmutableSet.of(UnknownFact.of(reason, about)));
  }

  static Outcome of(Verdict verdict, Reason notMet, Reason unknown, String about) {
    return switch (verdict) {
      case MET -> MET;
      case NOT_MET -> notMet(notMet);
      case UNDETERMINED -> undetermined(unknown, about);
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

  /** {@return this, if it applies, where it is not known whether it does} */
  Outcome ifApplies(String component) {
    return verdict == Verdict.MET
        ? this
        : new Outcome(
            Verdict.UNDETERMINED,
            Optional.of(Reason.DERIVATION_UNKNOWN),
            ImmutableSet.<UnknownFact>builder()
                .add(UnknownFact.of(Reason.DERIVATION_UNKNOWN, component))
                .addAll(unknown)
                .build());
  }
}
