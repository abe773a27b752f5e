package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.ClaimEvent;
import org.sovereignparity.lineage.ClaimState;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Evidence;

/** A claim about a component. */
final class ClaimForm {
  private static final String CLAIM_DAY = "the day of the claim";

  private final Sources sources;
  private final EvidenceForm evidence;

  ClaimForm(Sources sources) {
    this.sources = sources;
    this.evidence = new EvidenceForm(sources);
  }

  Claim read(Node node) {
    Fields fields =
        node.fields(
            "id",
            "component",
            "by",
            "on",
            "asserts",
            "history",
            "evidence",
            "counterEvidence",
            "citations");
    LocalDate on = fields.required("on").date();
    return node.made(
        common(fields)
                .asserts(assertion(fields.required("asserts")))
                .addAllHistory(history(fields, on))
                .addAllEvidence(fields.items("evidence", evidence::read))
                .addAllCounterEvidence(fields.items("counterEvidence", evidence::read))
                .addAllCitations(sources.citations(fields))
            ::build);
  }

  /** Reads the claim of a request, which says only the last state. */
  static Claim readPlain(Node node) {
    Fields fields = node.fields("id", "component", "by", "on", "asserts", "state", "stateOn");
    LocalDate on = fields.required("on").date();
    ClaimState state = fields.required("state").word(ClaimState.class);
    return node.made(
        common(fields)
                .asserts(plainAssertion(fields.required("asserts")))
                .addHistory(
                    ClaimEvent.of(notBefore(CLAIM_DAY, on, fields.required("stateOn")), state))
            ::build);
  }

  private static Claim.Builder common(Fields fields) {
    return Claim.builder()
        .id(fields.required("id").id())
        .component(fields.required("component").id())
        .by(fields.required("by").id())
        .on(fields.required("on").date());
  }

  private static Assertion plainAssertion(Node node) {
    return values(node.fields("derivation", "attributed")).build();
  }

  private static Assertion assertion(Node node) {
    Fields fields = node.fields("derivation", "attributed", "licence", "upstream");
    return values(fields)
        .licence(fields.optional("licence").map(LicenceForm::read))
        .upstream(fields.optional("upstream").map(ComponentForm::upstream))
        .build();
  }

  private static Assertion.Builder values(Fields fields) {
    return Assertion.builder()
        .derivation(fields.optional("derivation").map(word -> word.word(Derivation.class)))
        .attributed(fields.optional("attributed").map(Node::bool));
  }

  private ImmutableList<ClaimEvent> history(Fields fields, LocalDate on) {
    ImmutableList.Builder<ClaimEvent> history = ImmutableList.builder();
    LocalDate last = on;
    String earlier = CLAIM_DAY;
    for (Node event : fields.items("history", node -> node)) {
      Fields own = event.fields("on", "state", "citations");
      last = notBefore(earlier, last, own.required("on"));
      earlier = "that of the state before it";
      history.add(
          ClaimEvent.of(
              last, own.required("state").word(ClaimState.class), sources.citations(own)));
    }
    return history.build();
  }

  private static LocalDate notBefore(String which, LocalDate earlier, Node node) {
    LocalDate date = node.date();
    if (date.isBefore(earlier)) {
      throw node.refused(
          DocumentFault.BAD_DATE,
          "Day of a state must not be before %s, %s: %s".formatted(which, earlier, date));
    }
    return date;
  }

  static void write(JsonGenerator out, Claim claim) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", claim.id());
    out.writeStringField("component", claim.component());
    out.writeStringField("by", claim.by());
    out.writeStringField("on", claim.on().toString());
    write(out, claim.asserts());
    out.writeArrayFieldStart("history");
    for (ClaimEvent event : claim.history()) {
      out.writeStartObject();
      out.writeStringField("on", event.on().toString());
      out.writeStringField("state", event.state().toString());
      Sources.writeCitations(out, event.citations());
      out.writeEndObject();
    }
    out.writeEndArray();
    write(out, "evidence", claim.evidence());
    write(out, "counterEvidence", claim.counterEvidence());
    Sources.writeCitations(out, claim.citations());
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Assertion assertion) throws IOException {
    out.writeObjectFieldStart("asserts");
    Form.writeIfPresent(out, "derivation", assertion.derivation());
    if (assertion.attributed().isPresent()) {
      out.writeBooleanField("attributed", assertion.attributed().get());
    }
    if (assertion.licence().isPresent()) {
      out.writeFieldName("licence");
      LicenceForm.write(out, assertion.licence().get());
    }
    if (assertion.upstream().isPresent()) {
      out.writeFieldName("upstream");
      ComponentForm.writeUpstream(out, assertion.upstream().get());
    }
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, String key, List<Evidence> evidence)
      throws IOException {
    if (!evidence.isEmpty()) {
      out.writeArrayFieldStart(key);
      for (Evidence item : evidence) {
        EvidenceForm.write(out, item);
      }
      out.writeEndArray();
    }
  }
}
