package org.sovereignparity.clusters;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.benchmark.FaultyScore;
import org.sovereignparity.benchmark.ScoreColumns;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.ParityTable;

/**
 * What is asked of each model, as texts, which every machine can read.
 *
 * @param policy the JSON document of a {@link ParityPolicy}
 * @param threshold such as {@code >= 0.95}
 * @param reference the id of the model that the others are compared with
 */
record Question(String policy, String threshold, String reference) implements Serializable {
  static Question of(ParityPolicy policy, Threshold threshold, String reference) {
    return new Question(ParityJson.write(policy), threshold.toString(), reference);
  }

  ParityTable decide(Scoreboard board) {
    return ParityJson.readPolicy(policy)
        .assessAll(board, Frontier.model(reference), Threshold.parse(threshold));
  }

  /**
   * {@return an outcome for each row but that of the reference}
   *
   * @param models the ids of the rows of {@code columns}
   * @throws IllegalArgumentException if a score of the reference is at fault
   */
  ImmutableList<Outcome> decide(List<String> models, ScoreColumns columns) {
    Map<String, String> faults =
        columns.faults().stream()
            .collect(groupingBy(FaultyScore::model, mapping(Question::text, joining("; "))));
    if (faults.containsKey(reference)) {
      throw new IllegalArgumentException(
          "Reference must have scores within their scales: " + faults.get(reference));
    }
    ParityTable table = decide(columns.buildWithoutFaultyRows());
    return models.stream()
        .filter(model -> !model.equals(reference))
        .map(model -> outcome(model, table, faults.getOrDefault(model, "no score")))
        .collect(toImmutableList());
  }

  private static Outcome outcome(String model, ParityTable table, String fault) {
    Optional<Verdict> verdict = table.of(model).flatMap(ParityAssessment::verdict);
    return new Outcome(model, verdict, verdict.isPresent() ? Optional.empty() : Optional.of(fault));
  }

  private static String text(FaultyScore fault) {
    return "%s: %s is not within %s"
        .formatted(fault.benchmark().id(), fault.value(), fault.benchmark().scale());
  }
}
