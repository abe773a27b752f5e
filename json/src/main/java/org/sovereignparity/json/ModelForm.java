package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.sovereignparity.model.Jurisdiction;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;

/**
 * A model with what is known of it. The key of its id differs: it is {@code id} in a list of
 * models, {@code model} in a lineage, and {@code name} where a component comes from it.
 */
final class ModelForm {
  private ModelForm() {}

  /** {@return the model of an object that holds nothing else} */
  static Model read(Node node, String id) {
    return read(node.fields(id, "organisation", "jurisdiction", "released"), id);
  }

  /** {@return the model whose facts stand among others} */
  static Model read(Fields fields, String id) {
    return Model.builder()
        .id(fields.required(id).id())
        .organisation(organisation(fields))
        .released(fields.optional("released").map(Node::date))
        .build();
  }

  private static Optional<Organisation> organisation(Fields fields) {
    Optional<Jurisdiction> jurisdiction =
        fields.optional("jurisdiction").map(ModelForm::jurisdiction);
    if (jurisdiction.isPresent()) {
      return Optional.of(Organisation.of(fields.required("organisation").id(), jurisdiction.get()));
    }
    return fields.optional("organisation").map(name -> Organisation.of(name.id()));
  }

  static Jurisdiction jurisdiction(Node node) {
    String text = node.text();
    try {
      return Jurisdiction.of(text);
    } catch (IllegalArgumentException e) {
      throw node.refused(DocumentFault.UNKNOWN_WORD, String.valueOf(e.getMessage()));
    }
  }

  /** Writes the model as one JSON value. */
  static void write(JsonGenerator out, Model model, String id) throws IOException {
    out.writeStartObject();
    writeFields(out, model, id);
    out.writeEndObject();
  }

  static void writeFields(JsonGenerator out, Model model, String id) throws IOException {
    out.writeStringField(id, model.id());
    Form.writeIfPresent(out, "organisation", model.organisation().map(Organisation::name));
    Form.writeIfPresent(
        out, "jurisdiction", model.organisation().flatMap(Organisation::jurisdiction));
    Form.writeIfPresent(out, "released", model.released());
  }
}
