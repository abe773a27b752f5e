package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.sovereignparity.decision.Label;

/** What every node of a rule has: its kind, and a label. */
final class LabelForm {
  private LabelForm() {}

  /** {@return the fields of a node, of which there may be those of every node and its own} */
  static Fields fields(Node node, String... own) {
    return node.fields(
        ImmutableList.<String>builder()
            .add("kind", "id", "title", "citations")
            .add(own)
            .build()
            .toArray(new String[0]));
  }

  static Label read(Fields fields, Sources sources) {
    String id = fields.required("id").id();
    Label label =
        fields.optional("title").map(title -> Label.of(id, title.notBlank())).orElse(Label.of(id));
    return label.citing(sources.citations(fields));
  }

  /** Writes a node as one JSON value. */
  static void write(JsonGenerator out, String kind, Label label, ParityJson.Writing own)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("kind", kind);
    out.writeStringField("id", label.id());
    if (!label.title().equals(label.id())) {
      out.writeStringField("title", label.title());
    }
    own.to(out);
    Sources.writeCitations(out, label.citations());
    out.writeEndObject();
  }
}
