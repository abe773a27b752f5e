package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableList.sortedCopyOf;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.BestOfField;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.RelativeToBest;

/** Puts what depends on the whole field into the facts of each team, before any rule runs. */
final class FieldFacts {
  private FieldFacts() {}

  /** {@return the facts of each team, by team} */
  static ImmutableMap<String, Facts> of(Edition edition, Quantity total, List<Submission> field) {
    Map<String, Facts> own = new LinkedHashMap<>();
    field.forEach(submission -> own.put(submission.team(), facts(edition, submission)));
    Map<String, BestOfField> best = new LinkedHashMap<>();
    total.stream(RelativeToBest.class)
        .forEach(node -> best(node, own).ifPresent(value -> best.put(node.id(), value)));
    ImmutableMap.Builder<String, Facts> all = ImmutableMap.builder();
    own.forEach((team, facts) -> all.put(team, facts.toBuilder().best(best).build()));
    return all.buildOrThrow();
  }

  private static Facts facts(Edition edition, Submission submission) {
    Map<String, Rational> numbers = new LinkedHashMap<>(submission.numbers());
    for (Attainment attainment : edition.attainments()) {
      ImmutableList<TargetScore> scores = submission.targetScores().get(attainment.scores());
      if (scores != null) {
        numbers.put(attainment.name(), attainment.of(scores));
      }
    }
    return Facts.builder()
        .numbers(numbers)
        .ratings(submission.ratings())
        .stated(submission.stated())
        .build();
  }

  /** {@return the best value of the field and whose it is, if every team has one} */
  private static Optional<BestOfField> best(RelativeToBest node, Map<String, Facts> facts) {
    ListMultimap<Rational, String> teams = ArrayListMultimap.create();
    facts.forEach(
        (team, own) -> node.of().evaluate(own).value().ifPresent(value -> teams.put(value, team)));
    return teams.size() < facts.size()
        ? Optional.empty()
        : teams.keySet().stream()
            .reduce(Rational::max)
            .map(best -> new BestOfField(best, sortedCopyOf(Ids.ORDER, teams.get(best))));
  }
}
