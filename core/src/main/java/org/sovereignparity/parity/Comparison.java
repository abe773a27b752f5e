package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.ScoreColumn;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.number.Rational;

/**
 * Which scores are compared: the pairs of candidate and reference, or what is missing to tell the
 * pairs. It depends on a policy's rules for scores, not on its aggregation.
 */
final class Comparison {
  private final References references;
  private final int candidate;

  /** Null if the pairs are known. */
  private final @Nullable MissingReason fault;

  private final ImmutableList<Pair> pairs;

  private Comparison(
      References references,
      int candidate,
      @Nullable MissingReason fault,
      ImmutableList<Pair> pairs) {
    this.references = references;
    this.candidate = candidate;
    this.fault = fault;
    this.pairs = pairs;
  }

  static Comparison of(References references, int candidate) {
    MissingReason fault = inFrontier(references, candidate);
    if (fault != null) {
      return new Comparison(references, candidate, fault, ImmutableList.of());
    }
    BitSet used = used(references, candidate);
    fault = amongScores(references, used);
    return new Comparison(
        references,
        candidate,
        fault,
        fault == null ? pairs(references, candidate, used) : ImmutableList.of());
  }

  private static @Nullable MissingReason inFrontier(References references, int candidate) {
    if (!Iterables.isEmpty(references.undated(candidate))) {
      return MissingReason.NO_RELEASE_DATE;
    }
    return references.isEmpty(candidate) ? MissingReason.NO_REFERENCE : null;
  }

  private static BitSet used(References references, int candidate) {
    List<ScoreColumn> columns = references.board().columns();
    boolean countsZero = references.policy().missing() == MissingScores.COUNTS_ZERO;
    BitSet used = new BitSet();
    for (int column = 0; column < columns.size(); column++) {
      if ((countsZero || columns.get(column).has(candidate))
          && references.isComplete(candidate, column)) {
        used.set(column);
      }
    }
    return used;
  }

  private static @Nullable MissingReason amongScores(References references, BitSet used) {
    if (references.policy().missing() == MissingScores.EXCLUDE) {
      return used.isEmpty() ? MissingReason.NO_BENCHMARK_LEFT : null;
    }
    return used.cardinality() < references.board().columns().size() ? MissingReason.NO_SCORE : null;
  }

  private static ImmutableList<Pair> pairs(References references, int candidate, BitSet used) {
    List<ScoreColumn> columns = references.board().columns();
    List<Leaders> leaders = references.leaders(used);
    ImmutableList.Builder<Pair> pairs = ImmutableList.builderWithExpectedSize(leaders.size());
    int column = used.nextSetBit(0);
    for (Leaders leading : leaders) {
      pairs.add(pair(references, columns.get(column), candidate, leading.without(candidate)));
      column = used.nextSetBit(column + 1);
    }
    return pairs.build();
  }

  private static Pair pair(
      References references, ScoreColumn column, int candidate, Reference reference) {
    ParityPolicy policy = references.policy();
    Benchmark benchmark = column.benchmark();
    Optional<Rational> score = column.value(candidate);
    return new Pair(
        benchmark,
        policy.weights().of(benchmark.id()),
        score,
        reference.score(),
        references.id(reference.row()),
        score
            .map(present -> policy.normalisation().apply(benchmark, present))
            .orElse(Rational.ZERO),
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
    List<ScoreColumn> columns = references.board().columns();
    for (int column = 0; column < columns.size(); column++) {
      String benchmark = columns.get(column).benchmark().id();
      if (!columns.get(column).has(candidate)) {
        cells.add(noScore(references.id(candidate), benchmark));
      }
      for (String rival : references.missing(candidate, column)) {
        cells.add(noScore(rival, benchmark));
      }
    }
    return cells.build();
  }

  private static UnknownFact noScore(String model, String benchmark) {
    return UnknownFact.of(MissingReason.NO_SCORE, model, benchmark);
  }

  /** {@return the models that gave a reference} */
  ImmutableSortedSet<String> referenceModels() {
    return pairs.stream().map(Pair::referenceModel).collect(toImmutableSortedSet(Ids.ORDER));
  }
}
