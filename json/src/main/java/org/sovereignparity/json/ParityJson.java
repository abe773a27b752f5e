package org.sovereignparity.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.json.document.Difference;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.gate.ReleaseGate;
import org.sovereignparity.json.internal.Differences;
import org.sovereignparity.json.internal.JsonText;
import org.sovereignparity.json.internal.codec.Assessments;
import org.sovereignparity.json.internal.codec.Boards;
import org.sovereignparity.json.internal.codec.Criteria;
import org.sovereignparity.json.internal.codec.Decisions;
import org.sovereignparity.json.internal.codec.Gates;
import org.sovereignparity.json.internal.codec.Lineages;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.codec.Policies;
import org.sovereignparity.json.internal.codec.Programmes;
import org.sovereignparity.json.internal.codec.Rounds;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.Round;

/**
 * Reads and writes the documents of sovereign-parity in JSON: scoreboards, policies, assessments,
 * lineages, criteria, decisions, programmes and rounds; and tables of scores in CSV.
 *
 * <p>What is read is what was written: an unknown, missing or repeated key, a number that is no
 * number or beyond the bounds, and every text after the document is refused. Numbers are written as
 * strings, so that no reader passes them through floating point; they are read from strings and
 * from JSON numbers, whose digits are kept.
 *
 * <p>What is written can be read. A value that only a program can make, such as a score of 1,001
 * digits or rules nested 65 deep, is refused on writing as it would be on reading, with the same
 * code; so writing a decision takes what reading it takes, and decides again.
 *
 * <p>The forms are described by the {@linkplain #schema schemas}; a form that changes gets a new
 * version in its {@code schema} key.
 */
public final class ParityJson {
  private ParityJson() {}

  /**
   * {@return the scoreboard that a JSON document holds}
   *
   * @throws InvalidDocumentException if the document is not one of the form {@code scoreboard}
   */
  public static Scoreboard readScoreboard(String json) {
    return Boards.SCOREBOARD.parse(json);
  }

  /**
   * {@return the policy that a JSON document holds}
   *
   * @throws InvalidDocumentException if the document is not one of the form {@code parity-policy}
   */
  public static ParityPolicy readPolicy(String json) {
    return Policies.POLICY.parse(json);
  }

  /**
   * {@return the assessment that a JSON document holds, made again from the inputs in it}
   *
   * @throws InvalidDocumentException if the document is not one of the form {@code assessment}, the
   *     assessment is refused, or the result that it states is not what its inputs give
   */
  public static ParityAssessment readAssessment(String json) {
    return Assessments.ASSESSMENT.parse(json);
  }

  /**
   * {@return the programme that a JSON document holds}
   *
   * @throws InvalidDocumentException if the document is not one of the form {@code programme}
   */
  public static Programme readProgramme(String json) {
    return Programmes.PROGRAMME.parse(json);
  }

  /**
   * {@return the round that a JSON document holds, computed again from what is in it}
   *
   * @throws InvalidDocumentException if the document is not one of the form {@code round}, the
   *     round is refused, or the result that it states is not what the rest gives
   */
  public static Round readRound(String json) {
    return Rounds.ROUND.parse(json);
  }

  /**
   * {@return the round of an edition that the submissions and events of a JSON document make}
   *
   * @param json an object with {@code submissions}, {@code events} and {@code asOf}, as in a
   *     request to the oracle
   * @throws InvalidDocumentException if it is anything else, or the round is refused
   */
  public static Round readRound(Edition edition, String json) {
    return Rounds.read(Node.parse(json).fields("submissions", "events", "asOf"), edition, 0);
  }

  /**
   * {@return the lineage that a JSON document holds}
   *
   * @throws InvalidDocumentException if the document is not one of the form {@code lineage}
   */
  public static Lineage readLineage(String json) {
    return Lineages.LINEAGE.parse(json);
  }

  /**
   * {@return the criterion in several readings that a JSON document holds}
   *
   * @throws InvalidDocumentException if the document is not one of the form {@code criteria}
   */
  public static Reading<Criterion> readCriteria(String json) {
    return Criteria.DOCUMENT.parse(json);
  }

  /**
   * {@return the decision that a JSON document holds, made again from the criteria and facts in it}
   *
   * @throws InvalidDocumentException if the document is not one of the form {@code
   *     eligibility-decision}, the decision is refused, or the result that it states is not what
   *     the rest gives
   */
  public static EligibilityDecision readDecision(String json) {
    return Decisions.DECISION.parse(json);
  }

  /**
   * {@return the gate that a JSON document holds}
   *
   * @throws InvalidDocumentException if the document is not one of the form {@code release-gate}
   */
  public static ReleaseGate readReleaseGate(String json) {
    return Gates.GATE.parse(json);
  }

  /**
   * {@return the scoreboard that a table in CSV holds}
   *
   * <p>The first row names the models, the first column the benchmarks; the first cell is free. A
   * cell is a plain decimal such as {@code 83.8}, or empty where no score was published. Cells are
   * separated by commas and may be quoted; a leading byte order mark is skipped.
   *
   * @param csv the table
   * @param layout what the table does not say: scales and directions
   * @throws InvalidDocumentException if a cell is anything else, such as {@code -}, {@code n/a},
   *     {@code 83.8%}, {@code 83,8} or a score outside its scale, a row has more or fewer cells
   *     than the first, or a model or benchmark stands twice or is not named; {@link
   *     InvalidDocumentException#at at} names row and column
   */
  public static Scoreboard readTable(String csv, TableLayout layout) {
    return new ScoreTable(layout).read(csv);
  }

  /**
   * {@return the scoreboard as a JSON document}
   *
   * @throws InvalidDocumentException as reading it would, if it is beyond the bounds of documents
   * @throws IllegalArgumentException if it cites two sources that have one id and differ
   */
  public static String write(Scoreboard board) {
    return JsonText.of(Boards.SCOREBOARD.document(board));
  }

  /**
   * {@return the policy as a JSON document}
   *
   * @throws InvalidDocumentException as reading it would, if it is beyond the bounds of documents
   */
  public static String write(ParityPolicy policy) {
    return JsonText.of(Policies.POLICY.document(policy));
  }

  /**
   * {@return the assessment as a JSON document, with the scores it rests on}
   *
   * @throws InvalidDocumentException as reading it would, if it is beyond the bounds of documents
   * @throws IllegalArgumentException if it cites two sources that have one id and differ
   */
  public static String write(ParityAssessment assessment) {
    return JsonText.of(Assessments.ASSESSMENT.document(assessment));
  }

  /**
   * {@return the programme as a JSON document}
   *
   * @throws InvalidDocumentException as reading it would, if it is beyond the bounds of documents
   * @throws IllegalArgumentException if it cites two sources that have one id and differ
   */
  public static String write(Programme programme) {
    return JsonText.of(Programmes.PROGRAMME.document(programme));
  }

  /**
   * {@return the round as a JSON document, with the rules it rests on}
   *
   * @throws InvalidDocumentException as reading it would, if it is beyond the bounds of documents
   * @throws IllegalArgumentException if it cites two sources that have one id and differ
   */
  public static String write(Round round) {
    return JsonText.of(Rounds.ROUND.document(round));
  }

  /**
   * {@return the lineage as a JSON document}
   *
   * @throws InvalidDocumentException as reading it would, if it is beyond the bounds of documents
   * @throws IllegalArgumentException if it cites two sources that have one id and differ
   */
  public static String write(Lineage lineage) {
    return JsonText.of(Lineages.LINEAGE.document(lineage));
  }

  /**
   * {@return the criterion in several readings as a JSON document}
   *
   * @throws InvalidDocumentException as reading it would, if it is beyond the bounds of documents
   * @throws IllegalArgumentException if it cites two sources that have one id and differ
   */
  public static String write(Reading<Criterion> criteria) {
    return JsonText.of(Criteria.DOCUMENT.document(criteria));
  }

  /**
   * {@return the decision as a JSON document, with the criteria and facts it rests on}
   *
   * @throws InvalidDocumentException as reading it would, if it is beyond the bounds of documents
   * @throws IllegalArgumentException if it cites two sources that have one id and differ
   */
  public static String write(EligibilityDecision decision) {
    return JsonText.of(Decisions.DECISION.document(decision));
  }

  /**
   * {@return {@code gate} as a JSON document of the form {@code release-gate}}
   *
   * @throws InvalidDocumentException as reading it would, if it is beyond the bounds of documents
   */
  public static String write(ReleaseGate gate) {
    return JsonText.of(Gates.GATE.document(gate));
  }

  /**
   * {@return the scores as a table in CSV, which {@link #readTable} reads}
   *
   * <p>Only scores are in a table; scales, directions, release dates, protocols and citations are
   * not.
   *
   * @throws IllegalArgumentException if a score is not a plain decimal, such as 1/3, or a name is
   *     blank
   */
  public static String writeTable(Scoreboard board) {
    return ScoreTable.write(board);
  }

  /**
   * {@return where two JSON documents differ, in the order of the first; empty if they hold the
   * same}
   *
   * <p>The order of keys does not count. Items of a list are compared by their ids where they have
   * some and one was added, left out or moved, otherwise by their places. Numbers and texts are
   * compared as they are written.
   *
   * @throws InvalidDocumentException if one of them is not JSON within the bounds
   */
  public static ImmutableList<Difference> diff(String left, String right) {
    return Differences.between(
        "", Node.parse(left).whole().plain(), Node.parse(right).whole().plain());
  }

  /** {@return the names of the forms that have a {@link #schema}} */
  public static ImmutableSortedSet<String> schemas() {
    return PublishedSchemas.names();
  }

  /**
   * {@return the JSON Schema (2020-12) of a form, as one document that refers to no other}
   *
   * <p>What its values are made of is under {@code $defs}; its {@code $id} names form and version.
   *
   * @param name one of {@link #schemas}
   * @throws IllegalArgumentException if there is no such form
   */
  public static String schema(String name) {
    if (!schemas().contains(name)) {
      throw new IllegalArgumentException(
          "Schema must be one of " + schemas() + ": \"" + name + '"');
    }
    return PublishedSchemas.bundle(name);
  }
}
