package org.sovereignparity.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.Improvement.Amount;
import org.sovereignparity.scoring.Quantity;

/** Finds with how many more points a team would advance. */
final class Improvements {
  private final Edition edition;
  private final Outcomes outcomes;

  Improvements(Edition edition, Outcomes outcomes) {
    this.edition = edition;
    this.outcomes = outcomes;
  }

  Optional<Improvement> find(String team) {
    boolean allKnown =
        outcomes.teams().stream().allMatch(one -> outcomes.points(one).value().isPresent());
    if (!allKnown
        || outcomes.gates(team) != Verdict.MET
        || outcomes.withinPlaces(team) == Verdict.MET) {
      return Optional.empty();
    }
    ImmutableList<Rational> own = outcomes.key(team);
    ImmutableList<Rational> toPass = toPass(team);
    Rational lacking = toPass.get(0).minus(own.get(0));
    ImmutableMap.Builder<String, Amount> alone = ImmutableMap.builder();
    for (Quantity block : edition.blocks()) {
      Blocks.growth(edition.total(), block.id())
          .map(growth -> amount(lacking.dividedBy(growth), own, toPass, Optional.of(block.id())))
          .filter(amount -> fits(team, block, amount))
          .ifPresent(amount -> alone.put(block.id(), amount));
    }
    return Optional.of(
        new Improvement(amount(lacking, own, toPass, Optional.empty()), alone.buildOrThrow()));
  }

  /** {@return total and tie-breaks of the team that holds the last place among the others} */
  private ImmutableList<Rational> toPass(String team) {
    return outcomes.teams().stream()
        .filter(other -> !other.equals(team))
        .map(outcomes::key)
        .sorted(Outcomes.TOTAL_THEN_TIE_BREAKS.reversed())
        .skip(edition.places() - 1L)
        .findFirst()
        .orElseThrow();
  }

  /** At equal totals the tie-breaks tell whether the amount itself is enough. */
  private Amount amount(
      Rational points, List<Rational> own, List<Rational> toPass, Optional<String> block) {
    List<Rational> tieBreaks = new ArrayList<>(own.subList(1, own.size()));
    int changed = block.map(edition.tieBreaks()::indexOf).orElse(-1);
    if (changed >= 0) {
      tieBreaks.set(changed, tieBreaks.get(changed).plus(points));
    }
    boolean attained =
        Outcomes.TOTAL_THEN_TIE_BREAKS.compare(tieBreaks, toPass.subList(1, toPass.size())) > 0;
    return new Amount(points, attained);
  }

  private boolean fits(String team, Quantity block, Amount amount) {
    Rational reached = outcomes.block(team, block.id()).orElseThrow().plus(amount.points());
    int order = reached.compareTo(block.maximum().orElseThrow());
    return amount.attained() ? order <= 0 : order < 0;
  }
}
