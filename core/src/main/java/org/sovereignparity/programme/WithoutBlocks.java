package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.scoring.Quantity;

/** Computes a round as if some blocks did not count. */
final class WithoutBlocks {
  private WithoutBlocks() {}

  static Round of(Round round, ImmutableSet<String> ids) {
    Edition edition = round.edition();
    ImmutableSet<String> blocks = edition.blockIds();
    if (!blocks.containsAll(ids) || ids.size() == blocks.size()) {
      throw new IllegalArgumentException(
          "Blocks left out must be some of %s, not all: %s".formatted(blocks, ids));
    }
    Quantity ranked = ranked(edition, ids);
    ImmutableSet<String> ranking = ids(Blocks.of(ranked));
    Edition left =
        edition.toBuilder()
            .title(
                edition.title() + ", without " + String.join(", ", Sets.intersection(blocks, ids)))
            .total(Blocks.without(edition.total(), ids))
            .measures(
                Lists.transform(
                    edition.measures(),
                    measure -> measure.id().equals(ranked.id()) ? ranked : measure))
            .readings(ImmutableList.of())
            .gates(Lists.transform(edition.gates(), WithoutBlocks::told))
            .tieBreaks(
                edition.tieBreaks().stream().filter(ranking::contains).collect(toImmutableList()))
            .lowerIsBetter(
                edition.lowerIsBetter().stream()
                    .filter(id -> id.equals(ranked.id()) || ranking.contains(id))
                    .collect(toImmutableList()))
            .build();
    return Round.of(
        left,
        round.submissions().stream()
            .map(submission -> submission(left, told(round, submission)))
            .collect(toImmutableList()),
        round.events().stream()
            .filter(event -> event.block().map(left.statable()::containsKey).orElse(true))
            .collect(toImmutableList()),
        round.asOf());
  }

  /**
   * {@return the total or the measure that ranks, without those of its blocks in which one of the
   * ids stands}
   */
  private static Quantity ranked(Edition edition, ImmutableSet<String> ids) {
    Quantity rule = edition.ranked(edition.total());
    ImmutableSet<String> gone =
        ids(
            Lists.newArrayList(
                Iterables.filter(
                    Blocks.of(rule),
                    block -> block.stream().anyMatch(node -> ids.contains(node.id())))));
    if (gone.size() == Blocks.of(rule).size()) {
      throw new IllegalArgumentException("Blocks left out must leave one to rank by: " + ids);
    }
    return Blocks.without(rule, gone);
  }

  private static ImmutableSet<String> ids(List<Quantity> nodes) {
    return nodes.stream().map(Quantity::id).collect(toImmutableSet());
  }

  /** What a gate asks of points may be gone, so that its verdict is taken as it is. */
  private static Gate told(Gate gate) {
    return gate.asksForPoints()
        ? Gate.builder().id(gate.id()).title(gate.title()).addAllCitations(gate.citations()).build()
        : gate;
  }

  private static Submission told(Round round, Submission submission) {
    ImmutableSet<String> told =
        round.edition().gates().stream()
            .filter(Gate::asksForPoints)
            .map(Gate::id)
            .collect(toImmutableSet());
    Map<String, Verdict> gates = new LinkedHashMap<>(submission.gates());
    gates.putAll(Maps.filterKeys(round.standing(submission.team()).gates(), told::contains));
    return submission.toBuilder()
        .gates(gates)
        .lineages(Maps.filterKeys(submission.lineages(), gate -> !told.contains(gate)))
        .build();
  }

  private static Submission submission(Edition left, Submission submission) {
    return submission.toBuilder()
        .numbers(only(submission.numbers(), left.numberNames()))
        .none(Sets.intersection(submission.none(), left.numberNames()))
        .ratings(only(submission.ratings(), left.ratingsNames()))
        .stated(only(submission.stated(), left.statable().keySet()))
        .build();
  }

  private static <V> ImmutableMap<String, V> only(Map<String, V> all, ImmutableSet<String> names) {
    return ImmutableMap.copyOf(Maps.filterKeys(all, names::contains));
  }
}
