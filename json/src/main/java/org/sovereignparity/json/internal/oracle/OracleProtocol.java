package org.sovereignparity.json.internal.oracle;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.Supplier;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.Limits;
import org.sovereignparity.json.internal.codec.Schema;

/** Version 1 of the oracle's protocol: its operations, what a request may hold, and its schemas. */
public final class OracleProtocol {
  /** The longest request, in bytes. */
  public static final int MAX_LINE_BYTES = 16 * 1024 * 1024;

  /** The most digits that the numbers of one request have together, exponents written out. */
  public static final int MAX_DIGITS = 50_000;

  /** What a request may hold: one digit in each of the most scores still fits. */
  public static final Limits LIMITS =
      new Limits(
          250_000,
          1_000_000,
          MAX_DIGITS,
          // A document to import is bounded by its line only.
          ImmutableMap.of(ImportRequest.DOCUMENT, MAX_LINE_BYTES),
          // A request is answered under its id in any case.
          ImmutableSet.of("id"));

  private OracleProtocol() {}

  /** {@return the refusal of a line that has more bytes than it may} */
  public static InvalidDocumentException lineTooLong() {
    return new InvalidDocumentException(
        DocumentFault.LINE_TOO_LONG, "", "Line must have at most " + MAX_LINE_BYTES + " bytes");
  }

  /**
   * {@return what answers requests of every operation, each of which loads its forms when it is
   * first asked}
   *
   * @param known the rules that requests may name
   */
  public static Responder knowing(Supplier<KnownRules> known) {
    return new Responder(
        ImmutableMap.<String, Responder.Operation>builder()
            .put("assess", asked -> AssessRequest.REQUEST.read(asked.node()))
            .put(
                RoundRequest.OPERATION,
                asked -> RoundRequest.answer(known.get().programmes(), asked))
            .put(
                EligibilityRequest.OPERATION,
                asked -> EligibilityRequest.answer(known.get().criteria(), asked))
            .put("import", asked -> ImportRequest.REQUEST.read(asked.node()))
            .put("interval", asked -> IntervalRequest.answer(asked.node()))
            .put("lag", asked -> LagRequest.REQUEST.read(asked.node()))
            .put("support", asked -> SupportRequest.REQUEST.read(asked.node()))
            .put("rules", asked -> RulesRequest.answer(known.get(), asked))
            .buildOrThrow(),
        LIMITS);
  }

  /** {@return the schema of a request} */
  public static Schema requestSchema() {
    return Schema.oneOf(
            AssessRequest.REQUEST.schema().named("requestAssess"),
            RoundRequest.REQUEST.schema().named("requestRound"),
            EligibilityRequest.REQUEST.schema().named("requestEligibility"),
            ImportRequest.REQUEST.schema().named("requestImport"),
            IntervalRequest.schema().named("requestInterval"),
            LagRequest.REQUEST.schema().named("requestLag"),
            SupportRequest.REQUEST.schema().named("requestSupport"),
            RulesRequest.REQUEST.schema().named("requestRules"))
        .says(
            "One line that asks for a verdict: operation assess, round, eligibility, import,"
                + " interval, lag, support or rules, protocol version 1.");
  }

  /** {@return the schema of an answer} */
  public static Schema answerSchema() {
    return Schema.oneOf(
            AssessRequest.ANSWER.schema().named("decidedAssess"),
            RoundRequest.ANSWER.schema().named("decidedRound"),
            EligibilityRequest.ANSWER.schema().named("decidedEligibility"),
            ImportRequest.ANSWER.schema().named("decidedImport"),
            IntervalAnswer.FORM.schema().named("decidedInterval"),
            LagRequest.ANSWER.schema().named("decidedLag"),
            SupportRequest.ANSWER.schema().named("decidedSupport"),
            RulesRequest.ANSWER.schema().named("decidedRules"),
            Responder.refused())
        .says(
            "One line that answers a request: operation assess, round, eligibility, import,"
                + " interval, lag, support or rules, protocol version 1.");
  }
}
