package org.sovereignparity.json;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

/** A request of the operation {@code eligibility}: built-in criteria, a reading and a lineage. */
final class EligibilityRequest {
  private static final ImmutableMap<String, Reading<Criterion>> CRITERIA =
      ImmutableMap.of(KoreaSovereignAi.independence().id(), KoreaSovereignAi.independence());

  private EligibilityRequest() {}

  static Responder.Answer answer(Node request) {
    Fields fields = request.fields("id", "op", "criteria", "reading", "asOf", "lineage");
    Reading<Criterion> criteria = criteria(fields);
    Optional<LocalDate> asOf = fields.optional("asOf").map(Node::date);
    Lineage lineage = LineageForm.readPlain(fields.required("lineage"));
    EligibilityDecision decision =
        EligibilityDecision.of(
            criteria, EligibilityFacts.of(lineage).toBuilder().asOf(asOf).build());
    return out -> {
      out.writeStringField("verdict", decision.verdict().name());
      out.writeStringField("reading", criteria.taken());
      DecisionResultForm.writeFindings(out, decision);
      DecisionResultForm.writeReadings(out, decision);
    };
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
