package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Material;
import org.sovereignparity.lineage.Presence;
import org.sovereignparity.model.Jurisdiction;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;
import org.sovereignparity.number.Rational;

/** A component of a model. */
final class ComponentForm {
  private static final String UPSTREAM_ID = "name";

  private ComponentForm() {}

  static Component read(Node node, Sources sources) {
    Fields fields =
        node.fields(
            "id",
            "kind",
            "material",
            "presence",
            "derivation",
            "upstream",
            "licence",
            "attributed",
            "parameterShare",
            "citations");
    Component.Builder component =
        common(fields)
            .upstream(fields.optional("upstream").map(ComponentForm::upstream))
            .licence(fields.optional("licence").map(LicenceForm::read))
            .parameterShare(fields.optional("parameterShare").map(ComponentForm::share))
            .presence(
                fields
                    .optional("presence")
                    .map(word -> word.word(Presence.class))
                    .orElse(Presence.PRESENT))
            .citations(sources.citations(fields));
    return node.settled(component::build);
  }

  private static Rational share(Node node) {
    Rational share = node.quantity();
    if (share.signum() < 0 || share.compareTo(Rational.ONE) > 0) {
      throw node.refused(
          DocumentFault.NUMBER_OUT_OF_BOUNDS,
          "Share of the parameters must lie within 0..1: " + share);
    }
    return share;
  }

  /** Reads the component of a request, which says only what its criteria ask for. */
  static Component readPlain(Node node) {
    Fields fields =
        node.fields("id", "kind", "material", "derivation", "upstream", "licence", "attributed");
    Component.Builder component =
        common(fields)
            .upstream(fields.optional("upstream").map(ComponentForm::plainUpstream))
            .licence(fields.optional("licence").map(LicenceForm::readWhole));
    return node.settled(component::build);
  }

  private static Component.Builder common(Fields fields) {
    return Component.builder()
        .id(fields.required("id").id())
        .kind(fields.required("kind").word(ComponentKind.class))
        .material(fields.required("material").word(Material.class))
        .derivation(fields.required("derivation").word(Derivation.class))
        .attributed(fields.optional("attributed").map(Node::bool));
  }

  static Model upstream(Node node) {
    return ModelForm.read(node, UPSTREAM_ID);
  }

  /** A request may name a jurisdiction without an organisation; no criterion of one asks for it. */
  private static Model plainUpstream(Node node) {
    Fields fields = node.fields(UPSTREAM_ID, "organisation", "jurisdiction");
    Optional<Jurisdiction> jurisdiction =
        fields.optional("jurisdiction").map(ModelForm::jurisdiction);
    Optional<String> organisation = fields.optional("organisation").map(Node::id);
    return Model.builder()
        .id(fields.required(UPSTREAM_ID).id())
        .organisation(
            organisation.map(
                name ->
                    jurisdiction
                        .map(law -> Organisation.of(name, law))
                        .orElseGet(() -> Organisation.of(name))))
        .build();
  }

  static void write(JsonGenerator out, Component component) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", component.id());
    out.writeStringField("kind", component.kind().toString());
    out.writeStringField("material", component.material().toString());
    if (component.presence() != Presence.PRESENT) {
      out.writeStringField("presence", component.presence().toString());
    }
    out.writeStringField("derivation", component.derivation().toString());
    if (component.upstream().isPresent()) {
      out.writeFieldName("upstream");
      writeUpstream(out, component.upstream().get());
    }
    if (component.licence().isPresent()) {
      out.writeFieldName("licence");
      LicenceForm.write(out, component.licence().get());
    }
    if (component.attributed().isPresent()) {
      out.writeBooleanField("attributed", component.attributed().get());
    }
    Form.writeIfPresent(out, "parameterShare", component.parameterShare());
    Sources.writeCitations(out, component.citations());
    out.writeEndObject();
  }

  static void writeUpstream(JsonGenerator out, Model model) throws IOException {
    ModelForm.write(out, model, UPSTREAM_ID);
  }
}
