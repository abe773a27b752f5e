package org.sovereignparity.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.json.internal.Texts;
import org.sovereignparity.model.Model;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;

/** A request of the operation {@code assess}. */
final class AssessRequest {
  private AssessRequest() {}

  static Responder.Answer answer(Node request) {
    ParityAssessment assessment = assess(request);
    return out -> ResultForm.writeFields(out, assessment);
  }

  static ParityAssessment assess(Node request) {
    Fields fields =
        request.fields(
            "id",
            "op",
            "candidate",
            "frontier",
            "benchmarks",
            "models",
            "scores",
            "policy",
            "threshold");
    Scoreboard board = board(fields);
    String candidate = fields.required("candidate").id();
    Frontier frontier = FrontierForm.INSTANCE.read(fields.required("frontier"));
    ParityPolicy policy = policy(fields.required("policy"), board);
    return AssessmentForm.assess(
        request,
        board,
        candidate,
        frontier,
        policy,
        fields.optional("threshold").map(ThresholdForm.INSTANCE::read));
  }

  private static Scoreboard board(Fields fields) {
    BoardReader board = new BoardReader();
    for (Node benchmark : benchmarks(fields.required("benchmarks"))) {
      board.benchmark(benchmark, BenchmarkForm.readWithDefaults(benchmark));
    }
    Optional<Node> models = fields.optional("models");
    if (models.isPresent()) {
      for (Node model : models.get().items()) {
        board.model(model, model(model));
      }
    }
    for (Node score : fields.required("scores").items()) {
      board.score(score, score(score));
    }
    return board.build();
  }

  private static ImmutableList<Node> benchmarks(Node node) {
    ImmutableList<Node> benchmarks = node.items();
    if (benchmarks.isEmpty()) {
      throw node.refused(DocumentFault.MISSING_KEY, "Benchmarks must list one: []");
    }
    if (benchmarks.size() > Oracle.MAX_BENCHMARKS) {
      throw node.refused(
          DocumentFault.NUMBER_OUT_OF_BOUNDS,
          "Benchmarks must be at most %s: %s".formatted(Oracle.MAX_BENCHMARKS, benchmarks.size()));
    }
    return benchmarks;
  }

  private static Model model(Node node) {
    Fields fields = node.fields("id", "released");
    return Model.builder()
        .id(fields.required("id").id())
        .released(fields.optional("released").map(Node::date))
        .build();
  }

  private static Score score(Node node) {
    Fields fields = node.fields("model", "benchmark", "value");
    return Score.of(
        fields.required("model").id(),
        fields.required("benchmark").id(),
        fields.required("value").quantity());
  }

  private static ParityPolicy policy(Node node, Scoreboard board) {
    ParityPolicy policy = PolicyForm.readWithDefaults(node);
    node.object().optional("weights").ifPresent(weights -> checkWeights(weights, board));
    return policy;
  }

  private static void checkWeights(Node weights, Scoreboard board) {
    for (Node weight : weights.entries()) {
      if (board.benchmark(weight.key()).isEmpty()) {
        throw weight.refused(
            DocumentFault.UNKNOWN_BENCHMARK,
            "Weights must name benchmarks that are listed: " + Texts.quoted(weight.key()));
      }
    }
    Fields given = weights.object();
    for (Benchmark benchmark : board.benchmarks()) {
      if (!given.has(benchmark.id())) {
        throw weights.refused(
            DocumentFault.MISSING_KEY,
            "Weights must name every benchmark: " + Texts.quoted(benchmark.id()));
      }
    }
  }
}
