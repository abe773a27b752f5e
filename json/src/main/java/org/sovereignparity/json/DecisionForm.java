package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;

/**
 * A decision: the criteria, the facts, and what came out. Reading it decides again, and refuses a
 * document whose result is not what its criteria and facts give.
 */
final class DecisionForm implements Form<EligibilityDecision> {
  static final DecisionForm INSTANCE = new DecisionForm();
  static final String NAME = "sovereign-parity/eligibility-decision/1";

  private DecisionForm() {}

  @Override
  public EligibilityDecision read(Node node) {
    EligibilityDecision decision = decide(node);
    ResultCheck.check(node.object().required("result"), out -> writeResult(out, decision));
    return decision;
  }

  /** {@return the decision of the criteria and facts in {@code node}, whatever its result} */
  static EligibilityDecision decide(Node node) {
    Fields fields = node.fields(SCHEMA, "sources", "criteria", "facts", "result");
    Form.checkSchema(fields, NAME);
    Reading<Criterion> criteria = CriteriaForm.readFields(fields);
    Node given = fields.required("facts");
    EligibilityFacts facts = FactsForm.read(given);
    return given.settled(() -> EligibilityDecision.of(criteria, facts));
  }

  @Override
  public void write(JsonGenerator out, EligibilityDecision decision) throws IOException {
    out.writeStartObject();
    out.writeStringField(SCHEMA, NAME);
    CriteriaForm.writeFields(out, decision.criteria());
    out.writeFieldName("facts");
    FactsForm.write(out, decision.facts());
    out.writeFieldName("result");
    writeResult(out, decision);
    out.writeEndObject();
  }

  private static void writeResult(JsonGenerator out, EligibilityDecision decision)
      throws IOException {
    out.writeStartObject();
    DecisionResultForm.writeFields(out, decision);
    out.writeEndObject();
  }
}
