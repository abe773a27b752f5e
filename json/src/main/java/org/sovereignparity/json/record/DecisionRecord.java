package org.sovereignparity.json.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.json.document.Difference;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.Differences;
import org.sovereignparity.json.internal.JsonText;
import org.sovereignparity.json.internal.ReadAgain;
import org.sovereignparity.json.internal.codec.Assessments;
import org.sovereignparity.json.internal.codec.Canonical;
import org.sovereignparity.json.internal.codec.Decisions;
import org.sovereignparity.json.internal.codec.Fields;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.codec.Rounds;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.programme.Round;
import org.sovereignparity.report.Report;

/**
 * A decision put on record, so that anybody can decide it again and see whether the same comes out.
 *
 * <pre>{@code
 * DecisionRecord record =
 *     DecisionRecord.of(assessment, Tool.of("sovereign-parity", "0.1.0"), Instant.now());
 * record.hash(); // sha256:...
 * DecisionRecord.parse(record.toJson()).verify(ParityJson.write(assessment)).isVerified(); // true
 * }</pre>
 *
 * <p>The <em>core</em> holds the digests of rules and inputs, the dates, verdicts, reasons and the
 * whole result, and no number but as text. The <em>hash</em> is the SHA-256 of the core in the
 * canonical form of RFC 8785, which every language can compute. Tool and time stand beside the core
 * and are not hashed, so that two engines that decide the same have the same hash. The
 * <em>document</em> is that of the decision without its result; it is bound by the digests, and a
 * record may be handed on {@linkplain #withoutDocument without} it.
 *
 * <p>A record lasts: it is compared on what it says. A later version of this library, whose results
 * have more keys or know more codes, still verifies it; one that decides otherwise names where.
 *
 * <p>A hash is no signature: whoever changes a record can compute another.
 */
public final class DecisionRecord {
  static final String CORE = "core";
  static final String HASH = "hash";

  private static final String NAME = "sovereign-parity/decision-record/1";
  private static final String SCHEMA = "schema";
  private static final String TOOL = "tool";
  private static final String DECIDED_AT = "decidedAt";
  private static final String DOCUMENT = "document";

  /** What people ask first. */
  private static final ImmutableList<String> VERDICTS_FIRST =
      ImmutableList.of(
          DecisionCore.KIND,
          DecisionCore.VERDICTS,
          DecisionCore.REASONS,
          DecisionCore.DATES,
          DecisionCore.RESULT,
          DecisionCore.RULES,
          DecisionCore.INPUTS);

  private final DecisionCore core;
  private final String hash;
  private final Tool tool;
  private final Instant decidedAt;
  private final @Nullable Object document;

  private DecisionRecord(
      DecisionCore core, String hash, Tool tool, Instant decidedAt, @Nullable Object document) {
    this.core = core;
    this.hash = hash;
    this.tool = tool;
    this.decidedAt = decidedAt;
    this.document = document;
  }

  /**
   * {@return the record of an assessment}
   *
   * @param tool what made the decision
   * @param decidedAt when it was made
   * @throws IllegalArgumentException if the year of the time lies outside 1900..2199, or the
   *     decision cites two sources that have one id and differ
   * @throws InvalidDocumentException as reading the decision would, if it is beyond the bounds of
   *     documents
   */
  public static DecisionRecord of(ParityAssessment assessment, Tool tool, Instant decidedAt) {
    return of(
        DecisionKind.ASSESSMENT, Assessments.ASSESSMENT.document(assessment), tool, decidedAt);
  }

  /**
   * {@return the record of a round}
   *
   * @param tool what made the decision
   * @param decidedAt when it was made
   * @throws IllegalArgumentException if the year of the time lies outside 1900..2199, or the
   *     decision cites two sources that have one id and differ
   * @throws InvalidDocumentException as reading the decision would, if it is beyond the bounds of
   *     documents
   */
  public static DecisionRecord of(Round round, Tool tool, Instant decidedAt) {
    return of(DecisionKind.ROUND, Rounds.ROUND.document(round), tool, decidedAt);
  }

  /**
   * {@return the record of a decision on eligibility}
   *
   * @param tool what made the decision
   * @param decidedAt when it was made
   * @throws IllegalArgumentException if the year of the time lies outside 1900..2199, or the
   *     decision cites two sources that have one id and differ
   * @throws InvalidDocumentException as reading the decision would, if it is beyond the bounds of
   *     documents
   */
  public static DecisionRecord of(EligibilityDecision decision, Tool tool, Instant decidedAt) {
    return of(DecisionKind.ELIGIBILITY, Decisions.DECISION.document(decision), tool, decidedAt);
  }

  private static DecisionRecord of(
      DecisionKind kind, Object written, Tool tool, Instant decidedAt) {
    RecordTime.check(decidedAt);
    Node document = Canonical.checked(Node.root(written));
    DecisionCore core = DecisionCore.of(kind, document);
    Map<?, ?> rest = withoutResult(document, kind);
    Object record = new DecisionRecord(core, core.digest(), tool, decidedAt, rest).plain();
    // What cannot be read again is not put on record.
    return read(Node.root(ReadAgain.checked(JsonText.sorted(record))));
  }

  private static void checkSchema(Fields fields, String schema) {
    Node stated = fields.required(SCHEMA);
    if (!stated.text().equals(schema)) {
      throw stated.unknownWord(schema);
    }
  }

  /** {@return the members of a document, in the order of its kind, causes before effects} */
  private static Map<String, Object> withoutResult(Node document, DecisionKind kind) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (String key : kind.keysBesideResult()) {
      document.object().optional(key).ifPresent(member -> members.put(key, member.plain()));
    }
    document.entries().forEach(member -> members.putIfAbsent(member.key(), member.plain()));
    members.remove(DecisionCore.RESULT);
    return members;
  }

  /**
   * {@return the record that a JSON document holds}
   *
   * <p>It is read as it stands; whether it is true is asked by {@link #verify(String)}.
   *
   * @throws InvalidDocumentException if the document is not one of the form {@code decision-record}
   */
  public static DecisionRecord parse(String json) {
    // Its keys are put in one order: the first difference then does not depend on theirs.
    return read(Node.root(JsonText.sorted(read(Node.parse(json)).plain())));
  }

  private static DecisionRecord read(Node node) {
    Fields fields = node.fields(SCHEMA, CORE, HASH, TOOL, DECIDED_AT, DOCUMENT);
    checkSchema(fields, NAME);
    DecisionCore core = DecisionCore.read(fields.required(CORE));
    return new DecisionRecord(
        core,
        DecisionCore.digest(fields.required(HASH)),
        Tool.read(fields.required(TOOL)),
        RecordTime.read(fields.required(DECIDED_AT)),
        fields.optional(DOCUMENT).map(own -> document(own, core.kind())).orElse(null));
  }

  private static Object document(Node node, DecisionKind kind) {
    checkSchema(node.fields(kind.keysBesideResult()), kind.schema());
    return withoutResult(Canonical.checked(node), kind);
  }

  /** {@return the schema of the document of the decision, which says what kind it is of} */
  public String kind() {
    return core.kind().schema();
  }

  /**
   * {@return the verdict on the candidate, or whether each team advances; empty if there is none,
   * as of an assessment without a threshold}
   */
  public ImmutableMap<String, Verdict> verdicts() {
    return core.verdicts();
  }

  /** {@return the core in the canonical form of RFC 8785: the text of which the hash is} */
  public String core() {
    return JsonText.canonical(core.plain());
  }

  /**
   * {@return the hash as it is recorded: {@code sha256:} and 64 hexadecimal digits in lower case}
   */
  public String hash() {
    return hash;
  }

  /** {@return what made the decision} */
  public Tool tool() {
    return tool;
  }

  /** {@return when the decision was made} */
  public Instant decidedAt() {
    return decidedAt;
  }

  /** {@return the document of the decision without its result, unless it was left out} */
  public Optional<String> document() {
    return Optional.ofNullable(document).map(JsonText::canonical);
  }

  /**
   * {@return the assessment, decided again from the document of this record; empty if the record is
   * one of another kind, or has no document}
   *
   * <p>That it is the one that was recorded is for {@link #verify} to say.
   *
   * @throws InvalidDocumentException if the rules or inputs in it are refused
   */
  public Optional<ParityAssessment> assessment() {
    return core.kind().equals(DecisionKind.ASSESSMENT) && document != null
        ? Optional.of(Assessments.ASSESSMENT.decide(Node.root(document)))
        : Optional.empty();
  }

  /**
   * {@return the decision, made again from the document of this record, for people}
   *
   * @throws InvalidDocumentException if the rules or inputs in it are refused
   * @throws IllegalStateException if the document was left out
   */
  Report explainDecision() {
    return core.kind().explained(Node.root(ownDocument()));
  }

  private Object ownDocument() {
    if (document == null) {
      throw new IllegalStateException("Record must have a document");
    }
    return document;
  }

  /**
   * {@return this record without the document of the decision, to be published where the inputs
   * must not be}
   *
   * <p>Digests of what has few possible values, such as one score, can be guessed.
   */
  public DecisionRecord withoutDocument() {
    return new DecisionRecord(core, hash, tool, decidedAt, null);
  }

  /** {@return the record as a JSON document in the canonical form of RFC 8785} */
  public String toJson() {
    return JsonText.canonical(plain());
  }

  private Object plain() {
    ImmutableMap.Builder<String, Object> members =
        ImmutableMap.<String, Object>builder()
            .put(SCHEMA, NAME)
            .put(CORE, core.plain())
            .put(HASH, hash)
            .put(TOOL, tool.plain())
            .put(DECIDED_AT, decidedAt.toString());
    if (document != null) {
      members.put(DOCUMENT, document);
    }
    return members.buildOrThrow();
  }

  /**
   * {@return whether what this record holds comes out again when its own document is decided}
   *
   * @throws InvalidDocumentException if the rules or inputs in it are refused
   * @throws IllegalStateException if the document was left out
   */
  public Verification verify() {
    return verify(JsonText.canonical(ownDocument()));
  }

  /**
   * {@return whether what this record holds comes out again when {@code document} is decided}
   *
   * <p>The document must be as {@link org.sovereignparity.json.ParityJson} writes it: {@code 83.8}
   * in place of {@code "83.8"}, or {@code "83.80"}, is a difference. Its result may be left out.
   * Where this record has no document, a difference in the inputs is placed at the digest of the
   * member that it is in.
   *
   * @param document the document of the decision, with its rules and inputs
   * @throws InvalidDocumentException if it is no JSON within the bounds, or the rules or inputs in
   *     it are refused
   */
  public Verification verify(String document) {
    return Verification.of(firstDifference(Node.parse(document)), core.kind());
  }

  private Optional<Difference> firstDifference(Node given) {
    return fromKind(given)
        .or(() -> fromOwnDocument(given))
        .or(() -> core.firstDifferenceInDigests(given))
        .or(() -> fromDecided(given, core.kind().decided(given)))
        .or(() -> Differences.first(Texts.pointerStep(HASH), hash, core.digest()));
  }

  private Optional<Difference> fromOwnDocument(Node given) {
    return document == null
        ? Optional.empty()
        : Differences.first(
            Texts.pointerStep(DOCUMENT), document, withoutResult(given, core.kind()));
  }

  private Optional<Difference> fromKind(Node given) {
    return Differences.first(
        Texts.pointerStep(CORE) + Texts.pointerStep(DecisionCore.KIND),
        core.kind().schema(),
        given.object().required(SCHEMA).plain());
  }

  private Optional<Difference> fromDecided(Node given, Node decided) {
    return fromWritten(given, decided)
        .or(() -> fromResult(given, decided))
        .or(() -> core.firstDifferenceInResult(decided));
  }

  /** What is written and not given is a key that came later, or that may be left out. */
  private Optional<Difference> fromWritten(Node given, Node decided) {
    return Differences.between(
            Texts.pointerStep(DOCUMENT),
            withoutResult(decided, core.kind()),
            withoutResult(given, core.kind()))
        .stream()
        .filter(difference -> difference.right().isPresent())
        .findFirst();
  }

  private Optional<Difference> fromResult(Node given, Node decided) {
    return given
        .object()
        .optional(DecisionCore.RESULT)
        .map(Node::plain)
        .flatMap(
            result ->
                Differences.first(
                    Texts.pointerStep(CORE) + Texts.pointerStep(DecisionCore.RESULT),
                    core.kind().resultAsStated(decided, result),
                    result));
  }

  /**
   * {@return where two decisions differ: kind, verdicts and reasons first, then the result, then
   * digests, and rules and inputs themselves where both records have a document; empty if they are
   * the same decision}
   *
   * <p>Tool and time are no part of a decision.
   */
  public static ImmutableList<Difference> diff(DecisionRecord left, DecisionRecord right) {
    ImmutableList.Builder<Difference> differences =
        ImmutableList.<Difference>builder()
            .addAll(left.core.differences(right.core, VERDICTS_FIRST));
    if (left.document != null && right.document != null) {
      differences.addAll(
          Differences.between(Texts.pointerStep(DOCUMENT), left.document, right.document));
    }
    return differences.build();
  }

  /**
   * {@return hash, tool, time and verdicts, for people}
   *
   * <p>The text may change in any release.
   */
  public Report explain() {
    return RecordReport.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DecisionRecord that && toJson().equals(that.toJson());
  }

  @Override
  public int hashCode() {
    return Objects.hash(hash, tool, decidedAt);
  }

  /** {@return kind, verdicts and hash in one line} */
  @Override
  public String toString() {
    return kind() + " " + verdicts() + " " + hash;
  }
}
