package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.stream.Stream;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Programme;

/** A programme with its editions, and the sources that they cite. */
final class ProgrammeForm implements Form<Programme> {
  static final ProgrammeForm INSTANCE = new ProgrammeForm();
  static final String NAME = "sovereign-parity/programme/1";

  private ProgrammeForm() {}

  @Override
  public Programme read(Node node) {
    Fields fields = node.fields(SCHEMA, "id", "title", "sources", "editions", "timeline");
    Form.checkSchema(fields, NAME);
    Sources sources = Sources.read(fields.required("sources"));
    EditionForm editions = new EditionForm(sources);
    Programme.Builder programme =
        Programme.builder()
            .id(fields.required("id").id())
            .title(fields.required("title").notBlank())
            .editions(fields.items("editions", editions::read))
            .timeline(fields.items("timeline", editions::clause));
    return node.made(programme::build);
  }

  @Override
  public void write(JsonGenerator out, Programme programme) throws IOException {
    out.writeStartObject();
    out.writeStringField(SCHEMA, NAME);
    out.writeStringField("id", programme.id());
    out.writeStringField("title", programme.title());
    Sources.write(
        out,
        Stream.concat(
            programme.editions().stream().flatMap(EditionForm::citations),
            programme.timeline().stream().flatMap(clause -> clause.citations().stream())));
    out.writeArrayFieldStart("editions");
    for (Edition edition : programme.editions()) {
      EditionForm.write(out, edition);
    }
    out.writeEndArray();
    EditionForm.writeClauses(out, "timeline", programme.timeline());
    out.writeEndObject();
  }
}
