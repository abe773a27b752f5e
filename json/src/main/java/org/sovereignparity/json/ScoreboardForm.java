package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sovereignparity.benchmark.Protocol;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.model.Model;

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
      board.model(model, ModelForm.read(model, "id"));
    }
    Sources sources = Sources.read(fields.required("sources"));
    for (Node score : fields.required("scores").items()) {
      board.score(score, score(score, sources));
    }
    return board.build();
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
      ModelForm.write(out, model, "id");
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
