package org.sovereignparity.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.function.Function;

/**
 * A kind of decision that is recorded. Its document holds rules, inputs and a result, and the
 * result follows from the others.
 *
 * @param schema the schema of the document
 * @param rules the keys of the document that hold rules
 * @param inputs the keys of the document that hold inputs
 * @param deciding decides again, and writes the document of what comes out
 * @param summarising takes from a document what every decision has
 */
record DecisionKind(
    String schema,
    ImmutableList<String> rules,
    ImmutableList<String> inputs,
    Function<Node, String> deciding,
    Function<Node, DecisionSummary> summarising) {
  static final DecisionKind ASSESSMENT =
      new DecisionKind(
          AssessmentForm.NAME,
          ImmutableList.of("frontier", "policy", "threshold"),
          ImmutableList.of("candidate", "scoreboard"),
          node -> ParityJson.write(AssessmentForm.decide(node)),
          DecisionSummary::ofAssessment);

  static final DecisionKind ROUND =
      new DecisionKind(
          RoundForm.NAME,
          ImmutableList.of("sources", "edition"),
          ImmutableList.of("submissions", "events"),
          node -> ParityJson.write(RoundForm.decide(node)),
          DecisionSummary::ofRound);

  static final DecisionKind ELIGIBILITY =
      new DecisionKind(
          DecisionForm.NAME,
          ImmutableList.of("sources", "criteria"),
          ImmutableList.of("facts"),
          node -> ParityJson.write(DecisionForm.decide(node)),
          DecisionSummary::ofEligibility);

  private static final ImmutableMap<String, DecisionKind> ALL =
      Maps.uniqueIndex(List.of(ASSESSMENT, ROUND, ELIGIBILITY), DecisionKind::schema);

  /**
   * {@return the kind whose document's schema {@code node} names}
   *
   * @throws InvalidDocumentException if there is none
   */
  static DecisionKind read(Node node) {
    return node.word(ALL);
  }

  /** {@return the keys of the document but for its result} */
  String[] keysBesideResult() {
    return ImmutableList.<String>builder()
        .add(Form.SCHEMA)
        .addAll(rules)
        .addAll(inputs)
        .build()
        .toArray(new String[0]);
  }

  /**
   * {@return the document of what is decided again from the rules and inputs of {@code document}}
   *
   * @throws InvalidDocumentException if that is refused
   */
  Node decided(Node document) {
    return ParityJson.parse(document.settled(() -> deciding.apply(document)));
  }

  DecisionSummary summary(Node document) {
    return summarising.apply(document);
  }
}
