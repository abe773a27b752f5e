package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.sovereignparity.json.importer.ImportFormat;
import org.sovereignparity.json.importer.ImportIssue;
import org.sovereignparity.json.importer.ImportResult;
import org.sovereignparity.json.importer.ImportedScore;
import org.sovereignparity.json.importer.ResultImporter;
import org.sovereignparity.json.internal.Tree;

/** A request of the operation {@code import}: a document that another tool wrote. */
final class ImportRequest {
  private static final ImmutableMap<String, BiFunction<String, byte[], ImportResult>> FORMATS =
      formats();

  private ImportRequest() {}

  static Responder.Answer answer(Node request) {
    Fields fields = request.fields("id", "op", "format", "name", Tree.DOCUMENT);
    BiFunction<String, byte[], ImportResult> format = fields.required("format").word(FORMATS);
    String name = fields.required("name").text();
    Node document = fields.required(Tree.DOCUMENT);
    ImportResult result = read(format, name, document);
    return out -> write(out, result);
  }

  private static ImmutableMap<String, BiFunction<String, byte[], ImportResult>> formats() {
    ImmutableMap.Builder<String, BiFunction<String, byte[], ImportResult>> formats =
        ImmutableMap.<String, BiFunction<String, byte[], ImportResult>>builder()
            .put("auto", ResultImporter::read);
    for (ImportFormat format : ImportFormat.values()) {
      formats.put(
          format.toString(), (name, document) -> ResultImporter.read(format, name, document));
    }
    return formats.buildOrThrow();
  }

  private static ImportResult read(
      BiFunction<String, byte[], ImportResult> format, String name, Node document) {
    try {
      return format.apply(name, document.text().getBytes(StandardCharsets.UTF_8));
    } catch (InvalidDocumentException e) {
      throw document.refused(e.code(), e.why());
    }
  }

  private static void write(JsonGenerator out, ImportResult result) throws IOException {
    out.writeStringField("format", result.format().toString());
    Form.writeIfPresent(out, "model", result.model());
    writeScores(out, "scores", result.scores());
    writeScores(out, "groups", result.groups());
    out.writeArrayFieldStart("issues");
    for (ImportIssue issue : result.issues()) {
      out.writeStartObject();
      out.writeStringField("code", issue.code().name());
      out.writeStringField("at", issue.at());
      out.writeStringField("message", issue.message());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeScores(JsonGenerator out, String key, List<ImportedScore> scores)
      throws IOException {
    out.writeArrayFieldStart(key);
    for (ImportedScore score : scores) {
      write(out, score);
    }
    out.writeEndArray();
  }

  private static void write(JsonGenerator out, ImportedScore score) throws IOException {
    out.writeStartObject();
    Form.writeIfPresent(out, "model", score.model());
    out.writeStringField("benchmark", score.benchmark());
    Form.writeIfPresent(out, "metric", score.metric());
    Form.writeIfPresent(out, "filter", score.filter());
    out.writeStringField("value", score.value().text());
    Form.writeIfPresent(out, "standardError", score.standardError());
    if (score.samples().isPresent()) {
      out.writeNumberField("samples", score.samples().get());
    }
    Form.writeIfPresent(out, "direction", score.direction());
    if (score.protocol().isPresent()) {
      out.writeObjectFieldStart("protocol");
      for (Map.Entry<String, String> setting : score.protocol().get().settings().entrySet()) {
        out.writeStringField(setting.getKey(), setting.getValue());
      }
      out.writeEndObject();
    }
    out.writeEndObject();
  }
}
