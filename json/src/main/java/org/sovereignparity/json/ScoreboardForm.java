package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.benchmark.Protocol;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.model.Jurisdiction;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;

/** A scoreboard with its benchmarks, models, sources and scores. */
final class ScoreboardForm implements Form<Scoreboard> {
  static final ScoreboardForm INSTANCE = new ScoreboardForm();
  static final String NAME = "sovereign-parity/scoreboard/1";

  private ScoreboardForm() {}

  @Override
  public Scoreboard read(Node node) {
    Fields fields = node.fields(SCHEMA, "benchmarks", "models", "sources", "scores");
    Form.checkSchema(fields, NAME);
    BoardReader board = new BoardReader();
    for (Node benchmark : fields.required("benchmarks").items()) {
      board.benchmark(benchmark, BenchmarkForm.INSTANCE.read(benchmark));
    }
    for (Node model : fields.required("models").items()) {
      board.model(model, model(model));
    }
    Sources sources = Sources.read(fields.required("sources"));
    for (Node score : fields.required("scores").items()) {
      board.score(score, score(score, sources));
    }
    return board.build();
  }

  private static Model model(Node node) {
    Fields fields = node.fields("id", "organisation", "jurisdiction", "released");
    return Model.builder()
        .id(fields.required("id").id())
        .organisation(organisation(fields))
        .released(fields.optional("released").map(Node::date))
        .build();
  }

  private static Optional<Organisation> organisation(Fields fields) {
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

  private static Score score(Node node, Sources sources) {
    Fields fields = node.fields("model", "benchmark", "value", "protocol", "citation");
    return Score.builder()
        .model(fields.required("model").id())
        .benchmark(fields.required("benchmark").id())
        .value(fields.required("value").quantity())
        .protocol(fields.optional("protocol").map(ScoreboardForm::protocol))
        .citation(fields.optional("citation").map(sources::citation))
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
    Sources.write(out, board.scores().stream().flatMap(score -> score.citation().stream()));
    out.writeArrayFieldStart("scores");
    for (Score score : board.scores()) {
      write(out, score);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Model model) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", model.id());
    Form.writeIfPresent(out, "organisation", model.organisation().map(Organisation::name));
    Form.writeIfPresent(
        out, "jurisdiction", model.organisation().flatMap(Organisation::jurisdiction));
    Form.writeIfPresent(out, "released", model.released());
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
      out.writeFieldName("citation");
      Sources.write(out, score.citation().get());
    }
    out.writeEndObject();
  }
}
