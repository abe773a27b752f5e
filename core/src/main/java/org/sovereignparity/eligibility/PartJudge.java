package org.sovereignparity.eligibility;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Established;
import org.sovereignparity.lineage.Presence;

/**
 * The verdict of a criterion on one part, without reasons: what {@link Possibilities} comes to.
 *
 * <p>Each attribute is looked at by itself. The verdicts that its values may have are a set, and
 * those of all attributes together are the conjunctions of one of each, so that no possibility is
 * looked at twice.
 */
final class PartJudge {
  private final EveryPart criterion;
  private final ImmutableList<Asked> asked;
  private final Map<Derivation, Verdict> derivations = new EnumMap<>(Derivation.class);

  PartJudge(EveryPart criterion, ImmutableList<Asked> asked) {
    this.criterion = criterion;
    this.asked = asked;
  }

  /** {@return one verdict if all possibilities agree, else undetermined} */
  Verdict verdict(Established part) {
    int others =
        Verdicts.and(
            possible(part.licences(), value -> one -> one.licence().apply(value)),
            possible(part.attributed(), value -> one -> one.attributed().apply(value)));
    int all = part.presence() == Presence.UNKNOWN ? Verdicts.MET : Verdicts.NONE;
    for (Derivation derivation : part.derivations()) {
      int rest = Verdicts.and(origin(part, Origin.isDerived(derivation)), others);
      all |=
          derivation == Derivation.UNKNOWN
              ? ofUnknown(part.component().kind(), rest)
              : ofKnown(derivation, rest);
    }
    return Verdicts.agreed(all);
  }

  private int origin(Established part, boolean derived) {
    return possible(
        part.upstream(), value -> one -> one.origin().apply(new Origin(value, derived)));
  }

  private <T> int possible(Iterable<T> values, Function<T, Function<Asked, Outcome>> conditions) {
    int all = Verdicts.NONE;
    for (T value : values) {
      all |= Verdicts.of(joined(conditions.apply(value)));
    }
    return all;
  }

  private Verdict joined(Function<Asked, Outcome> condition) {
    Verdict all = Verdict.MET;
    for (Asked one : asked) {
      all = all.and(condition.apply(one).verdict());
    }
    return all;
  }

  private int ofKnown(Derivation derivation, int rest) {
    return criterion.selector().derivations().contains(derivation)
        ? Verdicts.and(Verdicts.of(verdict(derivation)), rest)
        : Verdicts.MET;
  }

  private Verdict verdict(Derivation known) {
    return derivations.computeIfAbsent(
        known, value -> joined(one -> one.derivation().apply(value)));
  }

  /** Whatever else is true of it, a part may have come about in any way that its kind allows. */
  private int ofUnknown(ComponentKind kind, int rest) {
    int all = Verdicts.NONE;
    for (Verdict possible : Verdict.values()) {
      int alone = Verdicts.of(possible);
      if ((rest & alone) != Verdicts.NONE) {
        int each = Verdicts.NONE;
        for (Derivation known : Derivation.of(kind)) {
          each |= ofKnown(known, alone);
        }
        all |= Verdicts.of(Verdicts.agreed(each));
      }
    }
    return all;
  }
}
