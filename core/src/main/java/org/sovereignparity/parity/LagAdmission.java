package org.sovereignparity.parity;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.model.Model;

/** Says which models a lag can be measured of. */
final class LagAdmission {
  private final Scoreboard board;
  private final Benchmark benchmark;

  private LagAdmission(Scoreboard board, Benchmark benchmark) {
    this.board = board;
    this.benchmark = benchmark;
  }

  static LagAdmission of(Scoreboard board, String benchmark) {
    return new LagAdmission(
        board,
        board
            .benchmark(benchmark)
            .orElseThrow(
                () ->
                    refused(
                        Refusal.UNKNOWN_BENCHMARK,
                        Place.of("benchmark"),
                        "Benchmark must be on the scoreboard",
                        benchmark)));
  }

  Benchmark benchmark() {
    return benchmark;
  }

  ImmutableSet<String> candidates(Iterable<String> models) {
    return admitted(models, Place.of("candidates"), ImmutableSet.of());
  }

  ImmutableSet<String> frontier(Iterable<String> models, ImmutableSet<String> candidates) {
    return admitted(models, Place.of("frontier"), candidates);
  }

  private ImmutableSet<String> admitted(
      Iterable<String> models, Place side, ImmutableSet<String> otherSide) {
    Set<String> admitted = new LinkedHashSet<>();
    for (String model : models) {
      Place where = side.at(admitted.size());
      check(model, where);
      if (otherSide.contains(model)) {
        throw refused(
            Refusal.OWN_REFERENCE, where, "Frontier must be other models than candidates", model);
      }
      if (!admitted.add(model)) {
        throw refused(Refusal.DUPLICATE_MODEL, where, "Model must be named once", model);
      }
    }
    return ImmutableSet.copyOf(admitted);
  }

  private void check(String model, Place where) {
    if (board.score(model, benchmark.id()).isEmpty()) {
      throw refused(
          Refusal.UNKNOWN_MODEL, where, "Model must have a score on " + benchmark.id(), model);
    }
    if (board.model(model).flatMap(Model::released).isEmpty()) {
      throw refused(Refusal.NO_RELEASE_DATE, where, "Model must have a release date", model);
    }
  }

  private static RefusedException refused(
      Refusal code, Place where, String mustHold, String model) {
    return new RefusedException(code, where, "%s: \"%s\"".formatted(mustHold, model));
  }
}
