package org.sovereignparity.json.internal.oracle;

import static org.sovereignparity.json.internal.codec.Field.required;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.codec.Codec;
import org.sovereignparity.json.internal.codec.Criteria;
import org.sovereignparity.json.internal.codec.Decisions;
import org.sovereignparity.json.internal.codec.Field;
import org.sovereignparity.json.internal.codec.Fields;
import org.sovereignparity.json.internal.codec.Lineages;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.codec.ObjectCodec;
import org.sovereignparity.json.internal.codec.Refusing;
import org.sovereignparity.json.internal.codec.Schema;
import org.sovereignparity.json.internal.codec.Values;
import org.sovereignparity.json.internal.codec.Verdicts;
import org.sovereignparity.json.internal.codec.Work;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

/**
 * A request of the operation {@code eligibility}: criteria, a reading, and a lineage or other
 * facts.
 */
final class EligibilityRequest {
  static final String OPERATION = "eligibility";
  static final String CRITERIA = "criteria";

  private static final String READING = "reading";
  private static final String LINEAGE = "lineage";
  private static final String FACTS = "facts";

  private static final Field<Responder.Answer, Optional<LocalDate>> AS_OF =
      Request.askedIfAny("asOf", Values.DATE)
          .says("The day as of which claims are heard; without one, all of them are.");

  private static final Schema BUILT_IN =
      Schema.of(
          ImmutableMap.of(
              "properties",
              ImmutableMap.of(
                  READING,
                  Schema.words(KoreaSovereignAi.independence().alternatives().keySet().stream()))));

  /** Whether a model meets criteria. */
  static final ObjectCodec<Responder.Answer> REQUEST =
      ObjectCodec.<Responder.Answer>written(
              "Whether a model meets criteria, and why.",
              Request.ID,
              Request.op(OPERATION),
              Request.asked(
                      CRITERIA,
                      Codec.asked(
                          Schema.oneOf(Values.ID.schema(), Criteria.CARRIED.schema()),
                          EligibilityRequest::onlyAsked))
                  .says("The id of criteria that are known, or some as a document."),
              Request.askedIfAny(READING, Values.ANY_TEXT)
                  .says("How the criteria are read; as they say themselves if left out."),
              AS_OF,
              Request.askedIfAny(LINEAGE, Lineages.EITHER)
                  .says("Where the parts of the model come from."),
              Request.askedIfAny(FACTS, Decisions.FACTS)
                  .says("In place of a lineage, all that is known of the model."))
          .with(
              ImmutableMap.<String, Object>of(
                  "if",
                  Schema.of(
                      "{\"properties\":{\"criteria\":{\"const\":\"%s\"}}}"
                          .formatted(KoreaSovereignAi.independence().id())),
                  "then",
                  BUILT_IN,
                  "oneOf",
                  ImmutableList.of(
                      Schema.of("{\"title\":\"On a lineage\",\"required\":[\"lineage\"]}"),
                      Schema.of("{\"title\":\"On facts\",\"required\":[\"facts\"]}"))));

  /** What came out. */
  static final ObjectCodec<Answered<EligibilityDecision>> ANSWER =
      Answered.form(
          "A request eligibility was decided.",
          required("verdict", Verdicts.VERDICT, EligibilityDecision::verdict),
          required(
                  READING, Values.ID, (EligibilityDecision decision) -> decision.criteria().taken())
              .says("How the criteria were read."),
          Decisions.ANSWERED_FINDINGS,
          Decisions.READINGS,
          Decisions.MISSING);

  private EligibilityRequest() {}

  /**
   * {@return the answer to a request}
   *
   * @param known those that it may name, by id
   */
  static Responder.Answer answer(
      ImmutableSortedMap<String, Reading<Criterion>> known, Asked asked) {
    Fields request = REQUEST.fieldsOf(asked.node());
    Node place = request.required(CRITERIA);
    Reading<Criterion> own =
        place.isObject() ? asked.document(place, Criteria.CARRIED) : place.word(known);
    Reading<Criterion> criteria =
        request.optional(READING).map(reading -> taking(own, reading)).orElse(own);
    Optional<LocalDate> asOf = AS_OF.read(request);
    Node given = given(request);
    EligibilityFacts facts =
        request.has(FACTS)
            ? facts(request, asOf)
            : EligibilityFacts.of(Lineages.EITHER.read(given)).toBuilder().asOf(asOf).build();
    Work.check(
        request.node(), criteria, OracleProtocol.MAX_DIGITS - request.node().digitsLeft(), facts);
    return Answered.of(ANSWER, Refusing.made(given, () -> EligibilityDecision.of(criteria, facts)));
  }

  private static Node given(Fields request) {
    Optional<Node> facts = request.optional(FACTS);
    if (facts.isEmpty()) {
      return request.required(LINEAGE);
    }
    if (request.has(LINEAGE)) {
      throw facts
          .get()
          .refused(DocumentFault.UNKNOWN_KEY, "Lineage or facts must be given, not both");
    }
    return facts.get();
  }

  private static EligibilityFacts facts(Fields request, Optional<LocalDate> asOf) {
    EligibilityFacts facts = Decisions.FACTS.read(request.required(FACTS));
    if (asOf.isEmpty()) {
      return facts;
    }
    if (facts.asOf().isPresent()) {
      throw request
          .required("asOf")
          .refused(DocumentFault.UNKNOWN_KEY, "Day must be given once, here or in the facts");
    }
    return facts.toBuilder().asOf(asOf).build();
  }

  private static Reading<Criterion> onlyAsked(Node node) {
    throw new UnsupportedOperationException("Read with what is known: " + node.pointer());
  }

  private static Reading<Criterion> taking(Reading<Criterion> criteria, Node reading) {
    Criterion unused = reading.word(criteria.alternatives());
    return criteria.taking(reading.text());
  }
}
