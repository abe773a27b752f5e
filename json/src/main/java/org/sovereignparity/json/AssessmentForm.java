package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.ProtocolMismatch;

/**
 * An assessment: what was asked of which scores, and what came out. Reading it asks again, and
 * refuses a document whose result is not what its inputs give.
 */
final class AssessmentForm implements Form<ParityAssessment> {
  static final AssessmentForm INSTANCE = new AssessmentForm();
  static final String NAME = "sovereign-parity/assessment/1";

  private AssessmentForm() {}

  @Override
  public ParityAssessment read(Node node) {
    ParityAssessment assessment = decide(node);
    ResultCheck.check(node.object().required("result"), out -> writeResult(out, assessment));
    return assessment;
  }

  /** Asks the question of a document; what it states as the result, if anything, is not read. */
  static ParityAssessment decide(Node node) {
    Fields fields =
        node.fields(SCHEMA, "candidate", "frontier", "policy", "threshold", "scoreboard", "result");
    Form.checkSchema(fields, NAME);
    return assess(
        node,
        ScoreboardForm.INSTANCE.read(fields.required("scoreboard")),
        fields.required("candidate").id(),
        FrontierForm.INSTANCE.read(fields.required("frontier")),
        PolicyForm.INSTANCE.read(fields.required("policy")),
        fields.optional("threshold").map(ThresholdForm.INSTANCE::read));
  }

  /** Asks the question of a document, and refuses the document where the question is refused. */
  static ParityAssessment assess(
      Node document,
      Scoreboard board,
      String candidate,
      Frontier frontier,
      ParityPolicy policy,
      Optional<Threshold> threshold) {
    try {
      return threshold.isPresent()
          ? policy.assess(board, candidate, frontier, threshold.get())
          : policy.assess(board, candidate, frontier);
    } catch (RefusedException e) {
      throw Pointers.nearest(document, e.place()).refused(e.code(), e.why());
    }
  }

  @Override
  public void write(JsonGenerator out, ParityAssessment assessment) throws IOException {
    out.writeStartObject();
    out.writeStringField(SCHEMA, NAME);
    out.writeStringField("candidate", assessment.candidate());
    out.writeFieldName("frontier");
    FrontierForm.INSTANCE.write(out, assessment.frontier());
    out.writeFieldName("policy");
    PolicyForm.INSTANCE.write(out, assessment.policy());
    if (assessment.threshold().isPresent()) {
      out.writeFieldName("threshold");
      ThresholdForm.INSTANCE.write(out, assessment.threshold().get());
    }
    out.writeFieldName("scoreboard");
    ScoreboardForm.INSTANCE.write(out, assessment.board());
    out.writeFieldName("result");
    writeResult(out, assessment);
    out.writeEndObject();
  }

  private static void writeResult(JsonGenerator out, ParityAssessment assessment)
      throws IOException {
    out.writeStartObject();
    ResultForm.writeFields(out, assessment);
    out.writeArrayFieldStart("protocolMismatches");
    for (ProtocolMismatch mismatch : assessment.protocolMismatches()) {
      out.writeString(mismatch.candidate().benchmark());
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}
