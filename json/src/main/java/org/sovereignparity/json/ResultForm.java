package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.Collections2;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.number.ExactNumber;
import org.sovereignparity.number.Rational;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Contribution;
import org.sovereignparity.parity.Flag;
import org.sovereignparity.parity.MissingFact;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ScoreChange;
import org.sovereignparity.parity.Shortfall;

/** What came out of an assessment, as fields of an object. It is written only. */
final class ResultForm {
  private static final int SIGNIFICANT_DIGITS = 12;

  private ResultForm() {}

  static void writeFields(JsonGenerator out, ParityAssessment assessment) throws IOException {
    if (assessment.verdict().isPresent()) {
      out.writeStringField("verdict", assessment.verdict().get().name());
    }
    if (assessment.ratio().isPresent()) {
      ExactNumber ratio = assessment.ratio().get();
      out.writeStringField("ratio", ratio.toFractionString());
      out.writeStringField("decimal", ratio.toDecimalString(SIGNIFICANT_DIGITS));
    }
    out.writeNumberField("benchmarks", assessment.benchmarksUsed());
    writeReference(out, assessment);
    writeFacts(out, "excluded", assessment.excluded());
    writeFacts(out, "missing", assessment.missing());
    Form.writeTexts(out, "flags", Collections2.transform(assessment.flags(), Flag::name));
    if (assessment.ratio().isPresent()) {
      writeOtherAggregations(out, assessment);
      writeContributions(out, assessment.contributions());
      writeShortfall(out, assessment);
    }
  }

  private static void writeReference(JsonGenerator out, ParityAssessment assessment)
      throws IOException {
    out.writeObjectFieldStart("reference");
    out.writeStringField("kind", assessment.frontier().kind().toString());
    Form.writeTexts(out, "models", assessment.referenceModels());
    out.writeEndObject();
  }

  private static void writeFacts(JsonGenerator out, String key, List<MissingFact> facts)
      throws IOException {
    out.writeArrayFieldStart(key);
    for (MissingFact fact : facts) {
      out.writeStartObject();
      Form.writeIfPresent(out, "model", fact.model());
      Form.writeIfPresent(out, "benchmark", fact.benchmark());
      out.writeStringField("reason", fact.reason().name());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeOtherAggregations(JsonGenerator out, ParityAssessment assessment)
      throws IOException {
    if (assessment.threshold().isEmpty()) {
      return;
    }
    out.writeObjectFieldStart("otherAggregations");
    for (Map.Entry<Aggregation, ParityAssessment> other :
        assessment.otherAggregations().entrySet()) {
      out.writeStringField(
          other.getKey().toString(), other.getValue().verdict().orElseThrow().name());
    }
    out.writeEndObject();
  }

  private static void writeContributions(JsonGenerator out, List<Contribution> contributions)
      throws IOException {
    out.writeArrayFieldStart("contributions");
    for (Contribution row : contributions) {
      out.writeStartObject();
      out.writeStringField("benchmark", row.benchmark());
      if (row.candidate().isPresent()) {
        out.writeStringField("candidate", row.candidate().get().toPlainString());
      } else {
        out.writeNullField("candidate");
      }
      out.writeStringField("reference", row.reference().toPlainString());
      out.writeStringField("referenceModel", row.referenceModel());
      Form.writeIfPresent(out, "ratio", row.ratio().map(Rational::toFractionString));
      out.writeStringField("weight", row.weight().toPlainString());
      Form.writeIfPresent(out, "share", row.share().map(Rational::toFractionString));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeShortfall(JsonGenerator out, ParityAssessment assessment)
      throws IOException {
    if (!assessment.hasShortfall()) {
      return;
    }
    Optional<Shortfall> shortfall = assessment.shortfall();
    if (shortfall.isEmpty()) {
      out.writeNullField("shortfall");
      return;
    }
    out.writeObjectFieldStart("shortfall");
    Form.writeIfPresent(out, "overall", shortfall.get().overall().map(Rational::toPlainString));
    out.writeArrayFieldStart("alone");
    for (ScoreChange change : shortfall.get().alone()) {
      out.writeStartObject();
      out.writeStringField("benchmark", change.benchmark());
      out.writeStringField("to", change.to().toPlainString());
      out.writeStringField("needed", change.needed().toPlainString());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeBooleanField("attained", shortfall.get().attained());
    out.writeEndObject();
  }
}
