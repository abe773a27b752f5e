package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sovereignparity.json.internal.Texts;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

/** The sources of a document, listed once, and the citations that name them by id. */
final class Sources {
  private final Map<String, Source> byId;

  private Sources(Map<String, Source> byId) {
    this.byId = byId;
  }

  static Sources read(Node node) {
    Map<String, Source> byId = new LinkedHashMap<>();
    for (Node item : node.items()) {
      Source source = source(item);
      if (byId.putIfAbsent(source.id(), source) != null) {
        throw item.refused(
            DocumentFault.DUPLICATE_SOURCE, "Source must be listed once: \"" + source.id() + '"');
      }
    }
    return new Sources(byId);
  }

  private static Source source(Node node) {
    Fields fields = node.fields("id", "title", "address", "date");
    return Source.builder()
        .id(fields.required("id").id())
        .title(fields.required("title").notBlank())
        .address(fields.optional("address").map(Sources::address))
        .date(fields.optional("date").map(Node::date))
        .build();
  }

  static URI address(Node node) {
    try {
      return new URI(node.text());
    } catch (URISyntaxException e) {
      throw node.refused(
          DocumentFault.WRONG_TYPE, "Address must be a URI: " + Texts.quoted(node.text()));
    }
  }

  /** {@return the citation that {@code node} holds} */
  Citation citation(Node node) {
    Fields fields = node.fields("source", "clause", "confidence");
    Node id = fields.required("source");
    Source source = byId.get(id.text());
    if (source == null) {
      throw id.refused(
          DocumentFault.UNKNOWN_SOURCE, "Source must be listed: " + Texts.quoted(id.text()));
    }
    Confidence confidence = fields.required("confidence").word(Confidence.class);
    return fields
        .optional("clause")
        .map(clause -> Citation.of(source, clause.notBlank(), confidence))
        .orElseGet(() -> Citation.of(source, confidence));
  }

  /** {@return the citations of an object that may have some} */
  ImmutableList<Citation> citations(Fields fields) {
    return fields.items("citations", this::citation);
  }

  /** Writes the field {@code citations}, unless there are none. */
  static void writeCitations(JsonGenerator out, List<Citation> citations) throws IOException {
    if (!citations.isEmpty()) {
      out.writeArrayFieldStart("citations");
      for (Citation citation : citations) {
        write(out, citation);
      }
      out.writeEndArray();
    }
  }

  /**
   * Writes the field {@code sources} with all that are cited, by id: what cites them may be sorted.
   */
  static void write(JsonGenerator out, Stream<Citation> citations) throws IOException {
    Map<String, Source> byId = new TreeMap<>();
    citations.map(Citation::source).forEach(source -> add(byId, source));
    out.writeArrayFieldStart("sources");
    for (Source source : byId.values()) {
      out.writeStartObject();
      out.writeStringField("id", source.id());
      out.writeStringField("title", source.title());
      Form.writeIfPresent(out, "address", source.address());
      Form.writeIfPresent(out, "date", source.date());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void add(Map<String, Source> byId, Source source) {
    Source other = byId.putIfAbsent(source.id(), source);
    if (other != null && !other.equals(source)) {
      throw new IllegalArgumentException(
          "Sources with one id must be the same: %s and %s".formatted(other, source));
    }
  }

  static void write(JsonGenerator out, Citation citation) throws IOException {
    out.writeStartObject();
    out.writeStringField("source", citation.source().id());
    Form.writeIfPresent(out, "clause", citation.clause());
    out.writeStringField("confidence", citation.confidence().toString());
    out.writeEndObject();
  }
}
