package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableList.sortedCopyOf;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.BestOfField;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.RelativeToBest;
import org.sovereignparity.scoring.Scorer;

/**
 * Makes submissions the facts of a points rule, before any rule runs: what depends on the whole
 * field is put in, and what does not fit the rule is left out.
 *
 * <p>Submissions are held to the rule as it is taken to be read. An alternative may ask for other
 * ranges, or give a block another maximum, so that a value stated for that block is of no use
 * there, nor one for a node of a measure that is another there; and one that was stated for the
 * total is of no use under any alternative.
 */
final class FieldFacts {
  private FieldFacts() {}

  /** {@return the facts of each team under {@code points}, one of the rules of the edition} */
  static ImmutableMap<String, Facts> of(PointsReading points, Participants field) {
    Map<String, Facts> own = new LinkedHashMap<>();
    for (Submission submission : field.in()) {
      Facts inputs = requireNonNull(field.inputs().get(submission.team()));
      own.put(submission.team(), under(points, submission.stated(), inputs));
    }
    Map<String, BestOfField> best = new LinkedHashMap<>();
    points
        .relative()
        .forEach((node, of) -> best(node, of, own).ifPresent(value -> best.put(node.id(), value)));
    return ImmutableMap.copyOf(
        best.isEmpty()
            ? own
            : Maps.transformValues(own, facts -> facts.toBuilder().best(best).build()));
  }

  private static Facts under(
      PointsReading points, ImmutableMap<String, Rational> stated, Facts inputs) {
    if (stated.isEmpty()) {
      return inputs;
    }
    Map<String, Rational> ofUse = new LinkedHashMap<>(stated);
    ofUse.keySet().removeAll(points.unserved());
    for (PointsReading.Block block : points.blocks()) {
      if (stated.containsKey(block.id()) && !isOfUse(block, inputs)) {
        ofUse.remove(block.id());
      }
    }
    return with(ofUse, inputs);
  }

  /** {@return whether a value that is stated for {@code block} means the same points there} */
  private static boolean isOfUse(PointsReading.Block block, Facts inputs) {
    return block.isAsTaken() && block.leaves().stream().allMatch(leaf -> fits(leaf, inputs));
  }

  /** {@return whether {@code leaf} takes what is given for it, if anything is} */
  private static boolean fits(AskedInput leaf, Facts inputs) {
    boolean isGiven =
        inputs.numbers().containsKey(leaf.name()) || inputs.ratings().containsKey(leaf.name());
    return !isGiven || !leaf.scorer().evaluate(inputs).missing().contains(leaf.name());
  }

  /** {@return what was submitted but stated values, whether it fits or not} */
  static Facts inputs(Edition edition, Submission submission) {
    Map<String, Rational> numbers = new LinkedHashMap<>(submission.numbers());
    for (Attainment attainment : edition.attainments()) {
      ImmutableList<TargetScore> scores = submission.targetScores().get(attainment.scores());
      if (scores != null) {
        numbers.put(attainment.name(), attainment.of(scores));
      }
    }
    return Facts.builder()
        .numbers(numbers)
        .none(submission.none())
        .ratings(submission.ratings())
        .build();
  }

  /** {@return {@code inputs}, and the values that were stated} */
  static Facts with(Map<String, Rational> stated, Facts inputs) {
    return stated.isEmpty() ? inputs : inputs.toBuilder().stated(stated).build();
  }

  /** {@return the best value of the field and whose it is, if that of every team is known} */
  private static Optional<BestOfField> best(
      RelativeToBest node, Scorer of, Map<String, Facts> facts) {
    Map<String, Rational> values = new LinkedHashMap<>();
    facts.forEach((team, own) -> of.value(own).ifPresent(value -> values.put(team, value)));
    long none =
        facts.values().stream()
            .filter(own -> !own.none().isEmpty() && of.evaluate(own).isNone())
            .count();
    return values.isEmpty() || values.size() + none < facts.size()
        ? Optional.empty()
        : node.best(values.values())
            .map(
                best ->
                    new BestOfField(
                        best,
                        sortedCopyOf(Ids.ORDER, Maps.filterValues(values, best::equals).keySet()),
                        node.worst(values.values())));
  }
}
