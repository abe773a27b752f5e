package org.sovereignparity.json.internal.oracle;

import static org.sovereignparity.json.internal.codec.Field.required;
import static org.sovereignparity.json.internal.oracle.Request.asked;
import static org.sovereignparity.json.internal.oracle.Request.askedIfAny;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.json.internal.codec.Codec;
import org.sovereignparity.json.internal.codec.Decisions;
import org.sovereignparity.json.internal.codec.Field;
import org.sovereignparity.json.internal.codec.Fields;
import org.sovereignparity.json.internal.codec.Lineages;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.codec.ObjectCodec;
import org.sovereignparity.json.internal.codec.Schema;
import org.sovereignparity.json.internal.codec.Values;
import org.sovereignparity.json.internal.codec.Verdicts;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

/** A request of the operation {@code eligibility}: built-in criteria, a reading and a lineage. */
final class EligibilityRequest {
  private static final ImmutableMap<String, Reading<Criterion>> CRITERIA =
      ImmutableMap.of(KoreaSovereignAi.independence().id(), KoreaSovereignAi.independence());

  private static final Schema READING =
      Schema.words(KoreaSovereignAi.independence().alternatives().keySet().stream())
          .says("A way to read the criteria.")
          .named("eligibilityReading");

  private static final Field<Responder.Answer, Optional<LocalDate>> AS_OF =
      askedIfAny("asOf", Values.DATE)
          .says("The day as of which claims are heard; without one, all of them are.");
  private static final Field<Responder.Answer, Lineage> LINEAGE = asked("lineage", Lineages.PLAIN);

  /** Whether a model meets built-in criteria. */
  static final ObjectCodec<Responder.Answer> REQUEST =
      ObjectCodec.asked(
          "Whether a model meets built-in criteria, and why.",
          EligibilityRequest::answer,
          Request.ID,
          Request.op("eligibility"),
          asked("criteria", Values.constant(KoreaSovereignAi.independence().id()))
              .says("The id of the criteria."),
          askedIfAny("reading", Codec.asked(READING, Node::text))
              .says("How the criteria are read; from-scratch-weights if left out."),
          AS_OF,
          LINEAGE);

  /** Written out, as it says more of the built-in criteria than holds of a finding of any. */
  private static final Schema FINDING =
      Schema.of(
              """
              {"description":"What came out of one criterion.","type":"object","properties":{
                "criterion":{"description":"The criterion.","enum":["technical","policy","ethical"]},
                "verdict":{"$ref":"#/$defs/verdict"},
                "components":{"description":"The parts that do not meet it, or may not, in the order of the request.",
                 "type":"array","items":{"$ref":"#/$defs/id"},"uniqueItems":true},
                "reason":{"description":"Why it is not met or cannot be told; null if it is met.",
                 "enum":["NOT_OF_OWN_MAKING","DERIVATION_UNKNOWN","NO_WEIGHTS_LISTED","PARTS_NOT_COMPLETE",
                  "LICENCE_RESTRICTED","LICENCE_UNKNOWN","NO_CONTROL","NOT_ATTRIBUTED","ATTRIBUTION_UNKNOWN",null]},
                "claims":{"description":"The open claims each without which the verdict of one of the parts would be another, in the order of the request.",
                 "type":"array","items":{"$ref":"#/$defs/id"},"uniqueItems":true},
                "cites":{"description":"The ids of the documents that the criterion cites.",
                 "type":"array","items":{"$ref":"#/$defs/id"},"uniqueItems":true}},
               "required":["criterion","verdict","components","reason","claims","cites"],
               "additionalProperties":false,
               "oneOf":[
                {"title":"Met","properties":{"verdict":{"const":"MET"},"components":{"maxItems":0},
                  "reason":{"type":"null"},"claims":{"maxItems":0}}},
                {"title":"Not met, or not certainly","properties":{
                  "verdict":{"enum":["NOT_MET","UNDETERMINED"]},"reason":{"type":"string"}}}]}
              """)
          .named("finding");

  /** What came out. */
  static final ObjectCodec<Answered<EligibilityDecision>> ANSWER =
      Answered.form(
          "A request eligibility was decided.",
          required("verdict", Verdicts.VERDICT, EligibilityDecision::verdict),
          required(
                  "reading",
                  Codec.written(READING, reading -> reading),
                  (EligibilityDecision decision) -> decision.criteria().taken())
              .says("How the criteria were read."),
          Decisions.FINDINGS.as(
              Schema.of(ImmutableMap.of("type", "array", "items", FINDING))
                  .with("{\"minItems\":1}")
                  .says(
                      "What came out of each criterion of that reading, in their order; the verdict"
                          + " is met if all are.")),
          Decisions.READINGS.as(
              Schema.byKey(Verdicts.VERDICT.schema())
                  .with(Map.of("propertyNames", READING))
                  .with("{\"minProperties\":4}")
                  .says("The verdict under each way to read the criteria.")));

  private EligibilityRequest() {}

  private static Responder.Answer answer(Fields request) {
    Reading<Criterion> criteria = criteria(request);
    Optional<LocalDate> asOf = AS_OF.read(request);
    Lineage lineage = LINEAGE.read(request);
    return Answered.of(
        ANSWER,
        EligibilityDecision.of(
            criteria, EligibilityFacts.of(lineage).toBuilder().asOf(asOf).build()));
  }

  private static Reading<Criterion> criteria(Fields fields) {
    Reading<Criterion> criteria = fields.required("criteria").word(CRITERIA);
    return fields.optional("reading").map(reading -> taking(criteria, reading)).orElse(criteria);
  }

  private static Reading<Criterion> taking(Reading<Criterion> criteria, Node reading) {
    Criterion unused = reading.word(criteria.alternatives());
    return criteria.taking(reading.text());
  }
}
