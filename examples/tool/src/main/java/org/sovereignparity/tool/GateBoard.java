package org.sovereignparity.tool;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.json.gate.GateDecision;
import org.sovereignparity.json.gate.GateSupport;
import org.sovereignparity.json.gate.ReleaseGate;
import org.sovereignparity.json.importer.ImportResult;
import org.sovereignparity.json.importer.ScoreChoice;
import org.sovereignparity.json.importer.ScoreSelection;
import org.sovereignparity.json.record.DecisionRecord;
import org.sovereignparity.json.record.Verification;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.support.SupportData;

/**
 * The scores of two models that a gate compares.
 *
 * @param board the scores
 * @param candidate the model that must come near
 * @param reference the model that it must come near to
 * @param data what is known beside the scores, read when it is asked for
 */
record GateBoard(Scoreboard board, String candidate, String reference, Supplier<SupportData> data) {
  private static final String BASELINE = "baseline";

  /** {@return the chosen scores of two results, the reference renamed where both have one name} */
  static GateBoard of(ScoreSelection scores, GateModel candidate, GateModel reference) {
    String ours = candidate.result().model().orElseThrow();
    String theirs = reference.result().model().orElseThrow();
    String other = theirs.equals(ours) ? theirs + " (reference)" : theirs;
    ImportResult measured = candidate.result();
    ImportResult renamed = reference.result().ofModel(other);
    return new GateBoard(
        scores.board(measured, renamed),
        ours,
        other,
        () -> scores.support(measured, candidate.files(), renamed, reference.files()));
  }

  /**
   * {@return the same as {@link #of}}
   *
   * @throws UnusableException if several choices are not clear, with what is wrong with each
   * @throws RefusedException if one is not
   */
  static GateBoard ofAll(ScoreSelection scores, GateModel candidate, GateModel reference) {
    try {
      return of(scores, candidate, reference);
    } catch (RefusedException e) {
      ImmutableList<String> faults = faults(scores, candidate, reference);
      if (faults.size() < 2) {
        throw e;
      }
      throw new UnusableException(String.join(System.lineSeparator(), faults), e);
    }
  }

  /** {@return what is wrong with each choice by itself, but for scores that may be missing} */
  static ImmutableList<String> faults(
      ScoreSelection scores, GateModel candidate, GateModel reference) {
    ImmutableList.Builder<String> faults = ImmutableList.builder();
    for (ScoreChoice choice : scores.choices()) {
      try {
        GateBoard unused = of(ScoreSelection.of(choice), candidate, reference);
      } catch (RefusedException e) {
        if (!choice.isOptional()) {
          faults.add(String.valueOf(e.getMessage()));
        }
      }
    }
    return faults.build();
  }

  GateDecision decide(ReleaseGate gate, Optional<GateSupport> needed) {
    return needed
        .map(support -> gate.decide(board, candidate, reference, support, data.get()))
        .orElseGet(() -> gate.decide(board, candidate, reference));
  }

  /**
   * {@return the chosen scores of a candidate, compared with those of the candidate that a decision
   * record holds, in which there are no data beside the scores}
   *
   * @throws IllegalArgumentException if the record is not one of an assessment with its document,
   *     does not verify, or lacks a benchmark
   */
  static GateBoard of(ScoreSelection scores, GateModel candidate, Path record) {
    ParityAssessment before = assessment(record);
    String ours = candidate.result().model().orElseThrow();
    String other = before.candidate().equals(ours) ? BASELINE : before.candidate();
    Scoreboard measured = scores.board(candidate.result());
    Scoreboard.Builder board = Scoreboard.builder();
    measured.benchmarks().forEach(board::add);
    measured.scores().forEach(board::add);
    for (Benchmark benchmark : measured.benchmarks()) {
      board.add(score(before, benchmark, other, record));
    }
    return new GateBoard(board.build(), ours, other, () -> SupportData.builder().build());
  }

  private static Score score(
      ParityAssessment before, Benchmark benchmark, String model, Path record) {
    Optional<Benchmark> known = before.board().benchmark(benchmark.id());
    Optional<Score> score = before.board().score(before.candidate(), benchmark.id());
    if (score.isEmpty() || !known.equals(Optional.of(benchmark))) {
      throw new IllegalArgumentException(
          "Record must have a score on %s, measured alike: %s".formatted(benchmark, record));
    }
    return Score.builder()
        .model(model)
        .benchmark(benchmark.id())
        .value(score.get().value())
        .protocol(score.get().protocol())
        .citation(score.get().citation())
        .build();
  }

  private static ParityAssessment assessment(Path file) {
    DecisionRecord record = GateModel.document(file, "a decision record", DecisionRecord::parse);
    Verification verification = record.verify();
    if (!verification.isVerified()) {
      throw new IllegalArgumentException(
          "Record must decide again as it did: %s: %s".formatted(file, verification));
    }
    return record
        .assessment()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Record must be of an assessment, with its document: " + file));
  }
}
