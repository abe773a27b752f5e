package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.stream.Stream;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.Evidence;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.UpstreamModel;
import org.sovereignparity.source.Citation;

/** Where the components of a model come from, and what is claimed of them. */
final class LineageForm implements Form<Lineage> {
  static final LineageForm INSTANCE = new LineageForm();
  static final String NAME = "sovereign-parity/lineage/1";

  private LineageForm() {}

  @Override
  public Lineage read(Node node) {
    Fields fields =
        node.fields(
            SCHEMA,
            "sources",
            "model",
            "organisation",
            "jurisdiction",
            "released",
            "complete",
            "components",
            "claims",
            "upstreamModels");
    Form.checkSchema(fields, NAME);
    Sources sources = Sources.read(fields.required("sources"));
    Lineage.Builder lineage =
        Lineage.builder()
            .model(ModelForm.read(fields, "model"))
            .complete(fields.optional("complete").map(Node::bool).orElse(true))
            .components(
                fields.required("components").items(item -> ComponentForm.read(item, sources)))
            .claims(fields.items("claims", new ClaimForm(sources)::read))
            .upstreamModels(fields.items("upstreamModels", item -> upstream(item, sources)));
    return node.settled(lineage::build);
  }

  /** {@return the lineage of a document, or one that says only what criteria ask for} */
  static Lineage readEither(Node node) {
    return node.object().has(SCHEMA) ? INSTANCE.read(node) : readPlain(node);
  }

  /** Reads the lineage of a request, which says only what its criteria ask for. */
  static Lineage readPlain(Node node) {
    Fields fields = node.fields("model", "organisation", "complete", "components", "claims");
    Node unused = fields.required("organisation");
    Lineage.Builder lineage =
        Lineage.builder()
            .model(ModelForm.read(fields, "model"))
            .complete(fields.optional("complete").map(Node::bool).orElse(true))
            .components(fields.required("components").items(ComponentForm::readPlain))
            .claims(fields.items("claims", ClaimForm::readPlain));
    return node.settled(lineage::build);
  }

  private static UpstreamModel upstream(Node node, Sources sources) {
    Fields fields =
        node.fields(
            "name", "organisation", "jurisdiction", "released", "licence", "from", "citations");
    return UpstreamModel.builder()
        .model(ModelForm.read(fields, "name"))
        .licence(fields.optional("licence").map(LicenceForm::read))
        .addAllFrom(fields.items("from", Node::id))
        .addAllCitations(sources.citations(fields))
        .build();
  }

  @Override
  public void write(JsonGenerator out, Lineage lineage) throws IOException {
    out.writeStartObject();
    out.writeStringField(SCHEMA, NAME);
    Sources.write(out, citations(lineage));
    ModelForm.writeFields(out, lineage.model(), "model");
    out.writeBooleanField("complete", lineage.complete());
    out.writeArrayFieldStart("components");
    for (Component component : lineage.components()) {
      ComponentForm.write(out, component);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("claims");
    for (Claim claim : lineage.claims()) {
      ClaimForm.write(out, claim);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("upstreamModels");
    for (UpstreamModel upstream : lineage.upstreamModels()) {
      write(out, upstream);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, UpstreamModel upstream) throws IOException {
    out.writeStartObject();
    ModelForm.writeFields(out, upstream.model(), "name");
    if (upstream.licence().isPresent()) {
      out.writeFieldName("licence");
      LicenceForm.write(out, upstream.licence().get());
    }
    Form.writeTexts(out, "from", upstream.from());
    Sources.writeCitations(out, upstream.citations());
    out.writeEndObject();
  }

  private static Stream<Citation> citations(Lineage lineage) {
    return Stream.of(
            lineage.components().stream().flatMap(component -> component.citations().stream()),
            lineage.claims().stream().flatMap(LineageForm::citations),
            lineage.upstreamModels().stream().flatMap(model -> model.citations().stream()))
        .flatMap(stream -> stream);
  }

  private static Stream<Citation> citations(Claim claim) {
    Stream<Evidence> evidence =
        Stream.concat(claim.evidence().stream(), claim.counterEvidence().stream());
    return Stream.of(
            claim.citations().stream(),
            claim.history().stream().flatMap(event -> event.citations().stream()),
            evidence.flatMap(item -> item.citations().stream()))
        .flatMap(stream -> stream);
  }
}
