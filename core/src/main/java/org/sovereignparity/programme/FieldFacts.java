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
import org.sovereignparity.scoring.Input;
import org.sovereignparity.scoring.Panel;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.RelativeToBest;

/**
 * Makes submissions the facts of a points rule, before any rule runs: what depends on the whole
 * field is put in, and what does not fit the rule is left out.
 *
 * <p>Submissions are held to the rule as it is taken to be read. An alternative may ask for other
 * ranges, or give a block another maximum, so that a value stated for that block is of no use
 * there.
 */
final class FieldFacts {
  private FieldFacts() {}

  /** {@return the facts of each team under {@code total}, one of the rules of the edition} */
  static ImmutableMap<String, Facts> of(Edition edition, Quantity total, List<Submission> field) {
    Map<String, Facts> own = new LinkedHashMap<>();
    field.forEach(
        submission ->
            own.put(submission.team(), under(edition, total, submitted(edition, submission))));
    Map<String, BestOfField> best = new LinkedHashMap<>();
    total.stream(RelativeToBest.class)
        .forEach(node -> best(node, own).ifPresent(value -> best.put(node.id(), value)));
    ImmutableMap.Builder<String, Facts> all = ImmutableMap.builder();
    own.forEach((team, facts) -> all.put(team, facts.toBuilder().best(best).build()));
    return all.buildOrThrow();
  }

  private static Facts under(Edition edition, Quantity total, Facts submitted) {
    Facts inputs = submitted.toBuilder().stated(ImmutableMap.of()).unfitIsMissing(true).build();
    Map<String, Rational> stated = new LinkedHashMap<>(submitted.stated());
    for (Quantity block : Blocks.of(total)) {
      if (stated.containsKey(block.id()) && !isOfUse(edition, block, inputs)) {
        stated.remove(block.id());
      }
    }
    return inputs.toBuilder().stated(stated).build();
  }

  /** {@return whether a value that is stated for {@code block} means the same points there} */
  private static boolean isOfUse(Edition edition, Quantity block, Facts inputs) {
    boolean isAsTaken = block.maximum().map(edition.maximum(block.id())::equals).orElse(true);
    return isAsTaken
        && block.stream(Input.class)
            .allMatch(node -> isComputed(node, node.name(), inputs.numbers(), inputs))
        && block.stream(Panel.class)
            .allMatch(node -> isComputed(node, node.name(), inputs.ratings(), inputs));
  }

  /** {@return whether {@code node} has a value, if anything is given for it} */
  private static boolean isComputed(
      Quantity node, String name, Map<String, ?> given, Facts inputs) {
    return !given.containsKey(name) || node.evaluate(inputs).value().isPresent();
  }

  /** {@return what was submitted, whether it fits or not} */
  static Facts submitted(Edition edition, Submission submission) {
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
