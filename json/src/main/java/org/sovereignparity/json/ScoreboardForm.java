package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.benchmark.Protocol;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.model.Jurisdiction;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

/** A scoreboard with its benchmarks, models, sources and scores. */
final class ScoreboardForm implements Form<Scoreboard> {
  static final ScoreboardForm INSTANCE = new ScoreboardForm();
  static final String NAME = "sovereign-parity/scoreboard/1";

  private ScoreboardForm() {}

  @Override
  public Scoreboard read(Node node) {
    Node.Fields fields = node.fields(SCHEMA, "benchmarks", "models", "sources", "scores");
    Form.checkSchema(fields, NAME);
    BoardReader board = new BoardReader();
    for (Node benchmark : fields.required("benchmarks").items()) {
      board.benchmark(benchmark, BenchmarkForm.INSTANCE.read(benchmark));
    }
    for (Node model : fields.required("models").items()) {
      board.model(model, model(model));
    }
    Map<String, Source> sources = sources(fields.required("sources"));
    for (Node score : fields.required("scores").items()) {
      board.score(score, score(score, sources));
    }
    return board.build();
  }

  private static Model model(Node node) {
    Node.Fields fields = node.fields("id", "organisation", "jurisdiction", "released");
    return Model.builder()
        .id(fields.required("id").id())
        .organisation(organisation(fields))
        .released(fields.optional("released").map(Node::date))
        .build();
  }

  private static Optional<Organisation> organisation(Node.Fields fields) {
    Optional<Jurisdiction> jurisdiction =
        fields.optional("jurisdiction").map(ScoreboardForm::jurisdiction);
    if (jurisdiction.isPresent()) {
      return Optional.of(Organisation.of(fields.required("organisation").id(), jurisdiction.get()));
    }
    return fields.optional("organisation").map(name -> Organisation.of(name.id()));
  }

  private static Jurisdiction jurisdiction(Node node) {
    try {
      return Jurisdiction.of(node.text());
    } catch (IllegalArgumentException e) {
      throw node.refused(DocumentFault.UNKNOWN_WORD, String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, Source> sources(Node node) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Node item : node.items()) {
      Source source = source(item);
      if (sources.putIfAbsent(source.id(), source) != null) {
        throw item.refused(
            DocumentFault.DUPLICATE_SOURCE, "Source must be listed once: \"" + source.id() + '"');
      }
    }
    return sources;
  }

  private static Source source(Node node) {
    Node.Fields fields = node.fields("id", "title", "address", "date");
    return Source.builder()
        .id(fields.required("id").id())
        .title(notBlank(fields.required("title")))
        .address(fields.optional("address").map(ScoreboardForm::address))
        .date(fields.optional("date").map(Node::date))
        .build();
  }

  private static URI address(Node node) {
    try {
      return new URI(node.text());
    } catch (URISyntaxException e) {
      throw node.refused(
          DocumentFault.WRONG_TYPE, "Address must be a URI: \"" + Node.shown(node.text()) + '"');
    }
  }

  private static String notBlank(Node node) {
    if (node.text().isBlank()) {
      throw node.refused(
          DocumentFault.WRONG_TYPE, "Text must not be blank: \"" + node.text() + '"');
    }
    return node.text();
  }

  private static Score score(Node node, Map<String, Source> sources) {
    Node.Fields fields = node.fields("model", "benchmark", "value", "protocol", "citation");
    return Score.builder()
        .model(fields.required("model").id())
        .benchmark(fields.required("benchmark").id())
        .value(fields.required("value").quantity())
        .protocol(fields.optional("protocol").map(ScoreboardForm::protocol))
        .citation(fields.optional("citation").map(citation -> citation(citation, sources)))
        .build();
  }

  private static Protocol protocol(Node node) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (Node setting : node.entries()) {
      settings.put(setting.idKey(), setting.text());
    }
    if (settings.isEmpty()) {
      throw node.refused(DocumentFault.MISSING_KEY, "Protocol must have a setting: {}");
    }
    return Protocol.of(settings);
  }

  private static Citation citation(Node node, Map<String, Source> sources) {
    Node.Fields fields = node.fields("source", "clause", "confidence");
    Node id = fields.required("source");
    Source source = sources.get(id.text());
    if (source == null) {
      throw id.refused(
          DocumentFault.UNKNOWN_SOURCE, "Source must be listed: \"" + Node.shown(id.text()) + '"');
    }
    Confidence confidence = fields.required("confidence").word(Confidence.class);
    return fields
        .optional("clause")
        .map(clause -> Citation.of(source, notBlank(clause), confidence))
        .orElseGet(() -> Citation.of(source, confidence));
  }

  @Override
  public void write(JsonGenerator out, Scoreboard board) throws IOException {
    out.writeStartObject();
    out.writeStringField(SCHEMA, NAME);
    out.writeArrayFieldStart("benchmarks");
    for (var benchmark : board.benchmarks()) {
      BenchmarkForm.INSTANCE.write(out, benchmark);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("models");
    for (Model model : board.models()) {
      write(out, model);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("sources");
    for (Source source : sources(board).values()) {
      write(out, source);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("scores");
    for (Score score : board.scores()) {
      write(out, score);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  /** {@return the sources that are cited, by id} */
  private static ImmutableMap<String, Source> sources(Scoreboard board) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Score score : board.scores()) {
      score.citation().map(Citation::source).ifPresent(source -> add(sources, source));
    }
    return ImmutableMap.copyOf(sources);
  }

  private static void add(Map<String, Source> sources, Source source) {
    Source other = sources.putIfAbsent(source.id(), source);
    if (other != null && !other.equals(source)) {
      throw new IllegalArgumentException(
          "Sources with one id must be the same: %s and %s".formatted(other, source));
    }
  }

  private static void write(JsonGenerator out, Model model) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", model.id());
    writeIfPresent(out, "organisation", model.organisation().map(Organisation::name));
    writeIfPresent(out, "jurisdiction", model.organisation().flatMap(Organisation::jurisdiction));
    writeIfPresent(out, "released", model.released());
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Source source) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", source.id());
    out.writeStringField("title", source.title());
    writeIfPresent(out, "address", source.address());
    writeIfPresent(out, "date", source.date());
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Score score) throws IOException {
    out.writeStartObject();
    out.writeStringField("model", score.model());
    out.writeStringField("benchmark", score.benchmark());
    out.writeStringField("value", score.value().toString());
    if (score.protocol().isPresent()) {
      out.writeObjectFieldStart("protocol");
      for (Map.Entry<String, String> setting : score.protocol().get().settings().entrySet()) {
        out.writeStringField(setting.getKey(), setting.getValue());
      }
      out.writeEndObject();
    }
    if (score.citation().isPresent()) {
      Citation citation = score.citation().get();
      out.writeObjectFieldStart("citation");
      out.writeStringField("source", citation.source().id());
      writeIfPresent(out, "clause", citation.clause());
      out.writeStringField("confidence", citation.confidence().toString());
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private static void writeIfPresent(JsonGenerator out, String key, Optional<?> value)
      throws IOException {
    if (value.isPresent()) {
      out.writeStringField(key, value.get().toString());
    }
  }
}
