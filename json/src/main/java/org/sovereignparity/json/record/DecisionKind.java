package org.sovereignparity.json.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.function.Function;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.codec.Assessments;
import org.sovereignparity.json.internal.codec.Decided;
import org.sovereignparity.json.internal.codec.Decisions;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.codec.Refusing;
import org.sovereignparity.json.internal.codec.Rounds;
import org.sovereignparity.report.Report;

/**
 * A kind of decision that is recorded. Its document holds rules, inputs and a result, and the
 * result follows from the others.
 *
 * @param schema the schema of the document
 * @param rules the keys of the document that hold rules
 * @param inputs the keys of the document that hold inputs
 * @param document the form of the document, which decides again when it is read
 * @param summarising takes from a document what every decision has
 * @param explaining decides a document again, and explains it
 */
record DecisionKind(
    String schema,
    ImmutableList<String> rules,
    ImmutableList<String> inputs,
    Decided<?> document,
    Function<Node, DecisionSummary> summarising,
    Function<Node, Report> explaining) {
  static final DecisionKind ASSESSMENT =
      new DecisionKind(
          Assessments.NAME,
          ImmutableList.of("frontier", "policy", "threshold"),
          ImmutableList.of("candidate", "scoreboard"),
          Assessments.ASSESSMENT,
          DecisionSummary::ofAssessment,
          document -> Assessments.ASSESSMENT.decide(document).explain());

  static final DecisionKind ROUND =
      new DecisionKind(
          Rounds.NAME,
          ImmutableList.of("sources", "edition"),
          ImmutableList.of("submissions", "events", "asOf"),
          Rounds.ROUND,
          DecisionSummary::ofRound,
          document -> Rounds.ROUND.decide(document).explain());

  static final DecisionKind ELIGIBILITY =
      new DecisionKind(
          Decisions.NAME,
          ImmutableList.of("sources", "criteria"),
          ImmutableList.of("facts"),
          Decisions.DECISION,
          DecisionSummary::ofEligibility,
          document -> Decisions.DECISION.decide(document).explain());

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
  ImmutableList<String> keysBesideResult() {
    return ImmutableList.<String>builder().add("schema").addAll(rules).addAll(inputs).build();
  }

  /**
   * {@return the document of what is decided again from the rules and inputs of {@code given}}
   *
   * @throws InvalidDocumentException if that is refused
   */
  Node decided(Node given) {
    return Node.root(Refusing.made(given, () -> again(document, given)));
  }

  private static <T> Object again(Decided<T> form, Node given) {
    return form.write(form.decide(given));
  }

  /** {@return the result of {@code decided} without what {@code stated} is too old to say} */
  Object resultAsStated(Node decided, Object stated) {
    return document.asStated(decided.object().required(DecisionCore.RESULT).plain(), stated);
  }

  /**
   * {@return what is decided again from {@code document}, for people}
   *
   * @throws InvalidDocumentException if that is refused
   */
  Report explained(Node document) {
    return explaining.apply(document);
  }

  DecisionSummary summary(Node document) {
    return summarising.apply(document);
  }
}
