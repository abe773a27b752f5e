package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.number.Rational;

/**
 * Which scores are compared: the pairs of candidate and reference, or what is missing to tell the
 * pairs. It depends on a policy's rules for scores, not on its aggregation.
 */
final class Comparison {
  private final References references;
  private final String candidate;

  /** Null if the pairs are known. */
  private final @Nullable MissingReason fault;

  private final ImmutableList<Pair> pairs;

  private Comparison(
      References references,
      String candidate,
      @Nullable MissingReason fault,
      ImmutableList<Pair> pairs) {
    this.references = references;
    this.candidate = candidate;
    this.fault = fault;
    this.pairs = pairs;
  }

  static Comparison of(References references, String candidate) {
    MissingReason fault = inFrontier(references, candidate);
    if (fault != null) {
      return new Comparison(references, candidate, fault, ImmutableList.of());
    }
    ImmutableMap<String, Score> scores = references.board().scoresOf(candidate);
    ImmutableList<Benchmark> used =
        references.board().benchmarks().stream()
            .filter(benchmark -> isUsed(references, candidate, scores, benchmark))
            .collect(toImmutableList());
    fault = amongScores(references, used);
    return new Comparison(
        references,
        candidate,
        fault,
        fault == null ? pairs(references, candidate, scores, used) : ImmutableList.of());
  }

  private static @Nullable MissingReason inFrontier(References references, String candidate) {
    if (!Iterables.isEmpty(references.undated(candidate))) {
      return MissingReason.NO_RELEASE_DATE;
    }
    return references.isEmpty(candidate) ? MissingReason.NO_REFERENCE : null;
  }

  private static boolean isUsed(
      References references,
      String candidate,
      ImmutableMap<String, Score> scores,
      Benchmark benchmark) {
    boolean counts =
        scores.containsKey(benchmark.id())
            || references.policy().missing() == MissingScores.COUNTS_ZERO;
    return counts && references.isComplete(candidate, benchmark);
  }

  private static @Nullable MissingReason amongScores(
      References references, ImmutableList<Benchmark> used) {
    if (references.policy().missing() == MissingScores.EXCLUDE) {
      return used.isEmpty() ? MissingReason.NO_BENCHMARK_LEFT : null;
    }
    return used.size() < references.board().benchmarks().size() ? MissingReason.NO_SCORE : null;
  }

  private static ImmutableList<Pair> pairs(
      References references,
      String candidate,
      ImmutableMap<String, Score> scores,
      ImmutableList<Benchmark> used) {
    return Streams.zip(
            used.stream(),
            references.of(candidate, used).stream(),
            (benchmark, reference) -> pair(references, scores, benchmark, reference))
        .collect(toImmutableList());
  }

  private static Pair pair(
      References references,
      ImmutableMap<String, Score> scores,
      Benchmark benchmark,
      Reference reference) {
    Optional<Score> score = Optional.ofNullable(scores.get(benchmark.id()));
    return new Pair(
        benchmark,
        references.policy().weights().of(benchmark.id()),
        score,
        reference.score(),
        score.map(present -> references.normalised(benchmark, present)).orElse(Rational.ZERO),
        reference.normalised());
  }

  /** {@return one for each benchmark used, in the order of the scoreboard; empty with a fault} */
  ImmutableList<Pair> pairs() {
    return pairs;
  }

  /** {@return whether it is not known what to compare} */
  boolean isUndetermined() {
    return fault != null;
  }

  /** {@return what is missing to tell the pairs, all of one kind} */
  ImmutableList<UnknownFact> faults() {
    if (fault == null) {
      return ImmutableList.of();
    }
    return switch (fault) {
      case NO_RELEASE_DATE ->
          Streams.stream(references.undated(candidate))
              .map(model -> UnknownFact.of(fault, model))
              .collect(toImmutableList());
      case NO_SCORE -> missingCells();
      default -> ImmutableList.of(UnknownFact.of(fault));
    };
  }

  /** {@return the cells for which a benchmark was dropped} */
  ImmutableList<UnknownFact> excluded() {
    return isAbout(MissingScores.EXCLUDE) ? missingCells() : ImmutableList.of();
  }

  /** {@return the candidate's cells that count as zero} */
  ImmutableList<UnknownFact> countedZero() {
    return fault == null && isAbout(MissingScores.COUNTS_ZERO)
        ? missingCells()
        : ImmutableList.of();
  }

  private boolean isAbout(MissingScores rule) {
    return references.policy().missing() == rule
        && (fault == null || fault == MissingReason.NO_BENCHMARK_LEFT);
  }

  private ImmutableList<UnknownFact> missingCells() {
    ImmutableList.Builder<UnknownFact> cells = ImmutableList.builder();
    for (Benchmark benchmark : references.board().benchmarks()) {
      for (String model : missing(benchmark)) {
        cells.add(UnknownFact.of(MissingReason.NO_SCORE, model, benchmark.id()));
      }
    }
    return cells.build();
  }

  /** {@return who has no score: the candidate, then the rivals by id} */
  private List<String> missing(Benchmark benchmark) {
    ImmutableList.Builder<String> models = ImmutableList.builder();
    if (references.board().score(candidate, benchmark.id()).isEmpty()) {
      models.add(candidate);
    }
    references.missing(benchmark).stream()
        .filter(model -> !model.equals(candidate))
        .forEach(models::add);
    return models.build();
  }

  /** {@return the models that gave a reference} */
  ImmutableSortedSet<String> referenceModels() {
    return pairs.stream()
        .map(pair -> pair.referenceScore().model())
        .collect(toImmutableSortedSet(Ids.ORDER));
  }
}
