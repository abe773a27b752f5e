package org.sovereignparity.json;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Map;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.Finding;
import org.sovereignparity.eligibility.PartFinding;
import org.sovereignparity.eligibility.UnknownFact;
import org.sovereignparity.lineage.Claim;

/** What came out of a decision, as fields of an object. It is written only. */
final class DecisionResultForm {
  private DecisionResultForm() {}

  static void writeFields(JsonGenerator out, EligibilityDecision decision) throws IOException {
    out.writeStringField("verdict", decision.verdict().name());
    writeFindings(out, decision);
    writeReadings(out, decision);
    out.writeArrayFieldStart("residual");
    for (UnknownFact fact : decision.residual()) {
      out.writeStartObject();
      out.writeStringField("reason", fact.reason().name());
      if (!fact.about().isEmpty()) {
        out.writeStringField("about", fact.about());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  static void writeFindings(JsonGenerator out, EligibilityDecision decision) throws IOException {
    ImmutableSet<String> claimOrder = claimOrder(decision);
    out.writeArrayFieldStart("findings");
    for (Finding finding : decision.findings()) {
      write(out, finding, claimOrder);
    }
    out.writeEndArray();
  }

  static void writeReadings(JsonGenerator out, EligibilityDecision decision) throws IOException {
    out.writeObjectFieldStart("readings");
    for (Map.Entry<String, Verdict> reading : decision.readings().entrySet()) {
      out.writeStringField(reading.getKey(), reading.getValue().name());
    }
    out.writeEndObject();
  }

  private static ImmutableSet<String> claimOrder(EligibilityDecision decision) {
    return decision.facts().lineage().stream()
        .flatMap(lineage -> lineage.claims().stream())
        .map(Claim::id)
        .collect(toImmutableSet());
  }

  private static void write(JsonGenerator out, Finding finding, ImmutableSet<String> claimOrder)
      throws IOException {
    ImmutableList<PartFinding> failing = finding.failing();
    ImmutableSet<String> claims =
        failing.stream()
            .flatMap(part -> part.claims().stream())
            .map(Claim::id)
            .collect(toImmutableSet());
    out.writeStartObject();
    out.writeStringField("criterion", finding.criterion().id());
    out.writeStringField("verdict", finding.verdict().name());
    Form.writeTexts(out, "components", failing.stream().map(PartFinding::component).toList());
    if (finding.reason().isPresent()) {
      out.writeStringField("reason", finding.reason().get().name());
    } else {
      out.writeNullField("reason");
    }
    Form.writeTexts(out, "claims", claimOrder.stream().filter(claims::contains).toList());
    Form.writeTexts(
        out,
        "cites",
        finding.criterion().citations().stream()
            .map(citation -> citation.source().id())
            .collect(toImmutableSet()));
    out.writeEndObject();
  }
}
