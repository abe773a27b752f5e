package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;

/**
 * Which scores are compared: the pairs of candidate and reference, or what is missing to tell the
 * pairs. It depends on a policy's rules for scores, not on its aggregation.
 *
 * @param pairs one for each benchmark used, in the order of the scoreboard; empty with faults
 * @param faults what is missing, all of one kind
 * @param excluded the cells for which a benchmark was dropped
 * @param countedZero the candidate's cells that count as zero
 */
record Comparison(
    ImmutableList<Pair> pairs,
    ImmutableList<UnknownFact> faults,
    ImmutableList<UnknownFact> excluded,
    ImmutableList<UnknownFact> countedZero) {

  static Comparison of(Scoreboard board, String candidate, Frontier frontier, ParityPolicy policy) {
    ImmutableList<Model> rivals =
        frontier.models().stream()
            .filter(model -> !model.equals(candidate))
            .map(model -> board.model(model).orElseThrow())
            .collect(toImmutableList());
    ImmutableList<UnknownFact> undated = undated(rivals, frontier);
    if (!undated.isEmpty()) {
      return undetermined(undated, ImmutableList.of());
    }
    ImmutableList<String> inside =
        rivals.stream()
            .filter(model -> isInside(frontier, model))
            .map(Model::id)
            .collect(toImmutableList());
    return inside.isEmpty()
        ? undetermined(MissingReason.NO_REFERENCE, ImmutableList.of())
        : new Selection(board, candidate, frontier.kind(), inside, policy).compare();
  }

  /** {@return the models that gave a reference} */
  ImmutableSortedSet<String> referenceModels() {
    return pairs.stream()
        .map(pair -> pair.referenceScore().model())
        .collect(toImmutableSortedSet(Ids.ORDER));
  }

  private static ImmutableList<UnknownFact> undated(List<Model> rivals, Frontier frontier) {
    return rivals.stream()
        .filter(model -> frontier.window().isPresent() && model.released().isEmpty())
        .map(model -> UnknownFact.of(MissingReason.NO_RELEASE_DATE, model.id()))
        .collect(toImmutableList());
  }

  private static boolean isInside(Frontier frontier, Model model) {
    Optional<LocalDate> released = model.released();
    return frontier.window().isEmpty() || frontier.window().get().contains(released.orElseThrow());
  }

  private static Comparison undetermined(
      MissingReason reason, ImmutableList<UnknownFact> excluded) {
    return undetermined(ImmutableList.of(UnknownFact.of(reason)), excluded);
  }

  private static Comparison undetermined(
      ImmutableList<UnknownFact> faults, ImmutableList<UnknownFact> excluded) {
    return new Comparison(ImmutableList.of(), faults, excluded, ImmutableList.of());
  }

  /** The choice of benchmarks and references, once it is known who is in the frontier. */
  private static final class Selection {
    private final Scoreboard board;
    private final String candidate;
    private final Frontier.Kind kind;
    private final ParityPolicy policy;
    private final ImmutableMap<String, Score> candidateScores;
    private final ImmutableList<ImmutableMap<String, Score>> rivalScores;
    private final ImmutableList<String> rivals;

    Selection(
        Scoreboard board,
        String candidate,
        Frontier.Kind kind,
        ImmutableList<String> inside,
        ParityPolicy policy) {
      this.board = board;
      this.candidate = candidate;
      this.kind = kind;
      this.policy = policy;
      this.candidateScores = board.scoresOf(candidate);
      // By id, so that the first of equals is the first by id.
      this.rivals = ImmutableList.sortedCopyOf(Ids.ORDER, inside);
      this.rivalScores = rivals.stream().map(board::scoresOf).collect(toImmutableList());
    }

    Comparison compare() {
      ImmutableList<UnknownFact> missing = missingCells();
      if (missing.isEmpty()) {
        return pairs(board.benchmarks(), ImmutableList.of(), ImmutableList.of());
      }
      return switch (policy.missing()) {
        case UNDETERMINED -> undetermined(missing, ImmutableList.of());
        case EXCLUDE -> excluding(missing);
        case COUNTS_ZERO ->
            missing.stream().allMatch(cell -> cell.about().get(0).equals(candidate))
                ? pairs(board.benchmarks(), ImmutableList.of(), missing)
                : undetermined(missing, ImmutableList.of());
      };
    }

    private Comparison excluding(ImmutableList<UnknownFact> missing) {
      ImmutableList<Benchmark> left =
          board.benchmarks().stream().filter(this::isComplete).collect(toImmutableList());
      return left.isEmpty()
          ? undetermined(MissingReason.NO_BENCHMARK_LEFT, missing)
          : pairs(left, missing, ImmutableList.of());
    }

    private boolean isComplete(Benchmark benchmark) {
      return candidateScores.containsKey(benchmark.id())
          && rivalScores.stream().allMatch(row -> row.containsKey(benchmark.id()));
    }

    private ImmutableList<UnknownFact> missingCells() {
      ImmutableList.Builder<UnknownFact> cells = ImmutableList.builder();
      for (Benchmark benchmark : board.benchmarks()) {
        addIfMissing(cells, candidate, candidateScores, benchmark);
        for (int i = 0; i < rivals.size(); i++) {
          addIfMissing(cells, rivals.get(i), rivalScores.get(i), benchmark);
        }
      }
      return cells.build();
    }

    private static void addIfMissing(
        ImmutableList.Builder<UnknownFact> cells,
        String model,
        Map<String, Score> row,
        Benchmark benchmark) {
      if (!row.containsKey(benchmark.id())) {
        cells.add(UnknownFact.of(MissingReason.NO_SCORE, model, benchmark.id()));
      }
    }

    private Comparison pairs(
        List<Benchmark> used,
        ImmutableList<UnknownFact> excluded,
        ImmutableList<UnknownFact> countedZero) {
      Function<Benchmark, Score> reference = references(used);
      ImmutableList<Pair> pairs =
          used.stream()
              .map(benchmark -> pair(benchmark, reference.apply(benchmark)))
              .collect(toImmutableList());
      return new Comparison(pairs, ImmutableList.of(), excluded, countedZero);
    }

    private Function<Benchmark, Score> references(List<Benchmark> used) {
      return switch (kind) {
        case BEST_PER_BENCHMARK -> this::bestScore;
        case MODEL, BEST_MODEL -> {
          ImmutableMap<String, Score> best = rivalScores.get(bestModel(used));
          yield benchmark -> score(best, benchmark);
        }
      };
    }

    private Pair pair(Benchmark benchmark, Score reference) {
      Optional<Score> score = Optional.ofNullable(candidateScores.get(benchmark.id()));
      return new Pair(
          benchmark,
          policy.weights().of(benchmark.id()),
          score,
          reference,
          score.map(present -> normalised(benchmark, present)).orElse(Rational.ZERO),
          normalised(benchmark, reference));
    }

    /** {@return the index of the rival with the greatest weighted sum} */
    private int bestModel(List<Benchmark> used) {
      if (rivals.size() == 1) {
        return 0;
      }
      int best = 0;
      Rational bestSum = weightedSum(rivalScores.get(0), used);
      for (int i = 1; i < rivals.size(); i++) {
        Rational sum = weightedSum(rivalScores.get(i), used);
        if (sum.compareTo(bestSum) > 0) {
          best = i;
          bestSum = sum;
        }
      }
      return best;
    }

    private Rational weightedSum(ImmutableMap<String, Score> row, List<Benchmark> used) {
      List<Rational> terms = new ArrayList<>(used.size());
      for (Benchmark benchmark : used) {
        Rational weight = policy.weights().of(benchmark.id());
        terms.add(weight.times(normalised(benchmark, score(row, benchmark))));
      }
      return Rational.sum(terms);
    }

    private Score bestScore(Benchmark benchmark) {
      Comparator<Rational> better =
          switch (benchmark.direction()) {
            case HIGHER_IS_BETTER -> Comparator.naturalOrder();
            case LOWER_IS_BETTER -> Comparator.reverseOrder();
          };
      Score best = score(rivalScores.get(0), benchmark);
      for (ImmutableMap<String, Score> row : rivalScores) {
        Score score = score(row, benchmark);
        if (better.compare(normalised(benchmark, score), normalised(benchmark, best)) > 0) {
          best = score;
        }
      }
      return best;
    }

    /** {@return the score of a benchmark that is known to have one} */
    private static Score score(ImmutableMap<String, Score> row, Benchmark benchmark) {
      return requireNonNull(row.get(benchmark.id()));
    }

    private Rational normalised(Benchmark benchmark, Score score) {
      return policy.normalisation().apply(benchmark, score.value());
    }
  }
}
