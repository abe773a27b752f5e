package org.sovereignparity.json.internal.codec;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.model.Model;

/** Puts a scoreboard together from a document, and says which entry does not fit. */
final class BoardReader {
  private final Scoreboard.Builder board = Scoreboard.builder();
  private final Map<String, Benchmark> benchmarks = new HashMap<>();
  private final Set<String> models = new HashSet<>();
  private final Map<String, Set<String>> cells = new HashMap<>();

  void benchmark(Node node, Benchmark benchmark) {
    if (benchmarks.putIfAbsent(benchmark.id(), benchmark) != null) {
      throw node.refused(
          DocumentFault.DUPLICATE_BENCHMARK,
          "Benchmark must be listed once: " + Texts.quoted(benchmark.id()));
    }
    board.add(benchmark);
  }

  void model(Node node, Model model) {
    if (!models.add(model.id())) {
      throw node.refused(
          DocumentFault.DUPLICATE_MODEL, "Model must be listed once: " + Texts.quoted(model.id()));
    }
    board.add(model);
  }

  void score(Node node, Score score) {
    Benchmark benchmark = benchmarks.get(score.benchmark());
    if (benchmark == null) {
      throw Pointers.nearest(node, "benchmark")
          .refused(
              DocumentFault.UNKNOWN_BENCHMARK,
              "Benchmark of a score must be listed: " + Texts.quoted(score.benchmark()));
    }
    Pointers.nearest(node, "value").checkUnit("Score", benchmark.scale()::isOfFractions);
    if (!benchmark.scale().contains(score.value())) {
      throw Pointers.nearest(node, "value")
          .refused(
              DocumentFault.SCORE_OUT_OF_RANGE,
              "Score must lie within %s: %s".formatted(benchmark.scale(), score.value()));
    }
    if (!cells.computeIfAbsent(score.model(), id -> new HashSet<>()).add(score.benchmark())) {
      throw node.refused(DocumentFault.DUPLICATE_SCORE, "Cell must have one score: " + score);
    }
    board.add(score);
  }

  Scoreboard build() {
    return board.build();
  }
}
