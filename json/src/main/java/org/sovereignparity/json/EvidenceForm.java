package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.sovereignparity.lineage.Control;
import org.sovereignparity.lineage.Evidence;
import org.sovereignparity.lineage.EvidenceKind;
import org.sovereignparity.lineage.Metric;
import org.sovereignparity.lineage.Similarity;

/** What speaks for or against a claim. */
final class EvidenceForm {
  private final Sources sources;

  EvidenceForm(Sources sources) {
    this.sources = sources;
  }

  Evidence read(Node node) {
    Fields fields =
        node.fields(
            "kind", "method", "similarity", "verifier", "date", "address", "digest", "citations");
    return node.made(
        Evidence.builder()
                .kind(fields.required("kind").word(EvidenceKind.class))
                .method(fields.required("method").notBlank())
                .similarity(fields.optional("similarity").map(EvidenceForm::similarity))
                .verifier(
                    fields.optional("verifier").map(word -> word.word(Evidence.Verifier.class)))
                .date(fields.optional("date").map(Node::date))
                .address(fields.optional("address").map(Sources::address))
                .digest(fields.optional("digest").map(Node::notBlank))
                .addAllCitations(sources.citations(fields))
            ::build);
  }

  private static Similarity similarity(Node node) {
    Fields fields =
        node.fields("metric", "value", "scope", "coverage", "denominator", "baseline", "controls");
    return node.made(
        Similarity.builder()
                .metric(fields.required("metric").word(Metric.class))
                .value(fields.required("value").quantity())
                .scope(fields.required("scope").notBlank())
                .coverage(fields.optional("coverage").map(Node::quantity))
                .denominator(fields.optional("denominator").map(Node::notBlank))
                .baseline(fields.optional("baseline").map(Node::quantity))
                .addAllControls(fields.items("controls", EvidenceForm::control))
            ::build);
  }

  private static Control control(Node node) {
    Fields fields = node.fields("pair", "relation", "value");
    return Control.of(
        fields.required("pair").notBlank(),
        fields.required("relation").word(Control.Relation.class),
        fields.required("value").quantity());
  }

  static void write(JsonGenerator out, Evidence evidence) throws IOException {
    out.writeStartObject();
    out.writeStringField("kind", evidence.kind().toString());
    out.writeStringField("method", evidence.method());
    if (evidence.similarity().isPresent()) {
      write(out, evidence.similarity().get());
    }
    Form.writeIfPresent(out, "verifier", evidence.verifier());
    Form.writeIfPresent(out, "date", evidence.date());
    Form.writeIfPresent(out, "address", evidence.address());
    Form.writeIfPresent(out, "digest", evidence.digest());
    Sources.writeCitations(out, evidence.citations());
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Similarity similarity) throws IOException {
    out.writeObjectFieldStart("similarity");
    out.writeStringField("metric", similarity.metric().toString());
    out.writeStringField("value", similarity.value().toString());
    out.writeStringField("scope", similarity.scope());
    Form.writeIfPresent(out, "coverage", similarity.coverage());
    Form.writeIfPresent(out, "denominator", similarity.denominator());
    Form.writeIfPresent(out, "baseline", similarity.baseline());
    out.writeArrayFieldStart("controls");
    for (Control control : similarity.controls()) {
      out.writeStartObject();
      out.writeStringField("pair", control.pair());
      out.writeStringField("relation", control.relation().toString());
      out.writeStringField("value", control.value().toString());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}
