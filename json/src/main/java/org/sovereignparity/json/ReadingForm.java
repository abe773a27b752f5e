package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.sovereignparity.decision.Reading;

/** A clause with the ways in which it can be read. */
final class ReadingForm {
  private ReadingForm() {}

  /** How an alternative is written. */
  interface Alternative<T> {
    void write(JsonGenerator out, T alternative) throws IOException;
  }

  static <T> Reading<T> read(Node node, Sources sources, Function<Node, T> alternative) {
    Fields fields = node.fields("id", "title", "taken", "alternatives", "citations");
    ImmutableMap.Builder<String, T> alternatives = ImmutableMap.builder();
    for (Node entry : fields.required("alternatives").entries()) {
      alternatives.put(entry.idKey(), alternative.apply(entry));
    }
    return node.made(
        Reading.<T>builder()
                .id(fields.required("id").id())
                .title(fields.required("title").notBlank())
                .taken(fields.required("taken").id())
                .putAllAlternatives(alternatives.buildOrThrow())
                .addAllCitations(sources.citations(fields))
            ::build);
  }

  static <T> void write(JsonGenerator out, Reading<T> reading, Alternative<T> form)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("id", reading.id());
    out.writeStringField("title", reading.title());
    out.writeStringField("taken", reading.taken());
    out.writeObjectFieldStart("alternatives");
    for (Map.Entry<String, T> alternative : reading.alternatives().entrySet()) {
      out.writeFieldName(alternative.getKey());
      form.write(out, alternative.getValue());
    }
    out.writeEndObject();
    Sources.writeCitations(out, reading.citations());
    out.writeEndObject();
  }
}
