package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.HasPoints;
import org.sovereignparity.eligibility.Not;
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
    if (!outcomes.allKnown()
        || edition.ranking().isPresent()
        || !edition.lowerIsBetter().isEmpty()
        || outcomes.places() == 0
        || mayFailWithMore(team)
        || outcomes.gates(team) != Verdict.MET
        || outcomes.withinPlaces(team) == Verdict.MET) {
      return Optional.empty();
    }
    ImmutableList<Rational> own = outcomes.key(team);
    ImmutableList<Rational> toPass = outcomes.lastAmongOthers(team);
    ImmutableList<Quantity> blocks = edition.blocks();
    ImmutableMap.Builder<String, Amount> alone = ImmutableMap.builder();
    for (int i = 0; i < blocks.size(); i++) {
      String block = blocks.get(i).id();
      alone(team, i, own, toPass).ifPresent(amount -> alone.put(block, amount));
    }
    return Optional.of(new Improvement(overall(own, toPass), alone.buildOrThrow()));
  }

  /** At equal totals the tie-breaks tell whether the amount itself is enough. */
  private Amount overall(List<Rational> own, List<Rational> toPass) {
    return new Amount(
        toPass.get(0).minus(own.get(0)), isEnough(compare(tieBreaks(own), tieBreaks(toPass))));
  }

  /** A tie is enough where all of the tied are within the places. */
  private boolean isEnough(int order) {
    return order > 0
        || (order == 0 && edition.tiesAtCut().filter(TieAtCut.ALL_WITHIN::equals).isPresent());
  }

  /** A gate may ask that there be no more than so many points. */
  private boolean mayFailWithMore(String team) {
    return edition.gates().stream()
        .flatMap(gate -> outcomes.gates().find(team, gate.id()).stream())
        .flatMap(decision -> decision.finding().criterion().stream(Not.class))
        .anyMatch(not -> not.stream(HasPoints.class).findAny().isPresent());
  }

  /** {@return the least addition to the block at {@code position} that is enough, if any is} */
  private Optional<Amount> alone(
      String team, int position, List<Rational> own, List<Rational> toPass) {
    Quantity block = edition.blocks().get(position);
    ImmutableList<Rational> values = values(team);
    Rational value = values.get(position);
    Range<Rational> reachable = Range.closed(value, edition.maximum(block.id()));
    Rational total = toPass.get(0);
    return Stream.concat(
            enough(position, values, Range.greaterThan(total)).stream(),
            enough(position, values, Range.atLeast(total)).stream()
                .flatMap(tied -> aheadAtATie(block, own, toPass).map(tied::intersection).stream()))
        .reduce(Range::span)
        .filter(reachable::isConnected)
        .map(reachable::intersection)
        .filter(some -> !some.isEmpty())
        .map(some -> amount(value, some));
  }

  private ImmutableList<Rational> values(String team) {
    return edition.blocks().stream()
        .map(block -> outcomes.block(team, block.id()).orElseThrow())
        .collect(toImmutableList());
  }

  private Optional<Range<Rational>> enough(
      int position, ImmutableList<Rational> values, Range<Rational> demanded) {
    return Blocks.enough(edition.total(), position, values, demanded);
  }

  private static Amount amount(Rational value, Range<Rational> enough) {
    return new Amount(
        enough.lowerEndpoint().minus(value), enough.lowerBoundType() == BoundType.CLOSED);
  }

  /** {@return the values of {@code block} with which the tie-breaks put the team ahead, if any} */
  private Optional<Range<Rational>> aheadAtATie(
      Quantity block, List<Rational> own, List<Rational> toPass) {
    List<Rational> left = tieBreaks(own);
    List<Rational> right = tieBreaks(toPass);
    int index = edition.tieBreaks().indexOf(block.id());
    int before = index < 0 ? left.size() : index;
    int order = compare(left.subList(0, before), right.subList(0, before));
    if (order != 0 || index < 0) {
      return isEnough(order) ? Optional.of(Range.all()) : Optional.empty();
    }
    List<Rational> leftAfter = left.subList(index + 1, left.size());
    boolean levelIsEnough = isEnough(compare(leftAfter, right.subList(index + 1, right.size())));
    return Optional.of(
        Range.downTo(right.get(index), levelIsEnough ? BoundType.CLOSED : BoundType.OPEN));
  }

  private static List<Rational> tieBreaks(List<Rational> key) {
    return key.subList(1, key.size());
  }

  private static int compare(List<Rational> left, List<Rational> right) {
    return Outcomes.TOTAL_THEN_TIE_BREAKS.compare(left, right);
  }
}
