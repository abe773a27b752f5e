package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;

/**
 * What a frontier offers on a scoreboard, worked out once for all candidates. It depends on a
 * policy's rules for scores, not on its aggregation.
 *
 * <p>A candidate is never its own reference, so beside the best reference stands the best of
 * another model.
 */
final class References {
  /** The most sets of benchmarks whose best model is kept. */
  private static final int MOST_KEPT = 1_000;

  private final Scoreboard board;
  private final Frontier frontier;
  private final ParityPolicy policy;
  private final ImmutableSet<String> undated;

  /** By id, so that the first of equals is the first by id. */
  private final ImmutableSortedSet<String> inside;

  private final ImmutableMap<Benchmark, ImmutableList<String>> missing;
  private final Map<List<Benchmark>, ImmutableMap<Benchmark, Leaders>> leaders =
      new ConcurrentHashMap<>();

  /**
   * The best reference on a benchmark.
   *
   * @param second the best of the other models, null if there is none
   */
  private record Leaders(Reference best, @Nullable Reference second) {
    Reference without(String candidate) {
      return second != null && best.model().equals(candidate) ? second : best;
    }
  }

  References(Scoreboard board, Frontier frontier, ParityPolicy policy) {
    this.board = board;
    this.frontier = frontier;
    this.policy = policy;
    ImmutableList<Model> models =
        frontier.models().stream()
            .map(id -> board.model(id).orElseThrow())
            .collect(toImmutableList());
    this.undated = ids(models.stream().filter(this::isUndated).toList());
    this.inside =
        ImmutableSortedSet.copyOf(Ids.ORDER, ids(models.stream().filter(this::isInside).toList()));
    this.missing =
        board.benchmarks().stream()
            .collect(toImmutableMap(benchmark -> benchmark, this::missingRivals));
  }

  private static ImmutableSet<String> ids(List<Model> models) {
    return models.stream().map(Model::id).collect(ImmutableSet.toImmutableSet());
  }

  private boolean isUndated(Model model) {
    return frontier.window().isPresent() && model.released().isEmpty();
  }

  private boolean isInside(Model model) {
    return frontier
        .window()
        .map(window -> model.released().filter(window::contains).isPresent())
        .orElse(true);
  }

  private ImmutableList<String> missingRivals(Benchmark benchmark) {
    return inside.stream()
        .filter(rival -> board.score(rival, benchmark.id()).isEmpty())
        .collect(toImmutableList());
  }

  Scoreboard board() {
    return board;
  }

  Frontier frontier() {
    return frontier;
  }

  ParityPolicy policy() {
    return policy;
  }

  /** {@return the rivals of which it is not known whether they are in the window} */
  Iterable<String> undated(String candidate) {
    return Sets.difference(undated, ImmutableSet.of(candidate));
  }

  /** {@return whether no rival is left in the frontier} */
  boolean isEmpty(String candidate) {
    return inside.size() == (inside.contains(candidate) ? 1 : 0);
  }

  /** {@return whether every rival has a score} */
  boolean isComplete(String candidate, Benchmark benchmark) {
    ImmutableList<String> lacking = missing(benchmark);
    return lacking.isEmpty() || (lacking.size() == 1 && lacking.get(0).equals(candidate));
  }

  /** {@return the models of the frontier without a score, by id} */
  ImmutableList<String> missing(Benchmark benchmark) {
    return missing.getOrDefault(benchmark, ImmutableList.of());
  }

  Rational normalised(Benchmark benchmark, Score score) {
    return policy.normalisation().apply(benchmark, score.value());
  }

  /**
   * {@return the reference on each benchmark of {@code used}, on all of which every rival has a
   * score}
   */
  List<Reference> of(String candidate, ImmutableList<Benchmark> used) {
    ImmutableMap<Benchmark, Leaders> found = leaders(used);
    List<Reference> references = new ArrayList<>(used.size());
    for (Benchmark benchmark : used) {
      references.add(requireNonNull(found.get(benchmark)).without(candidate));
    }
    return references;
  }

  private ImmutableMap<Benchmark, Leaders> leaders(ImmutableList<Benchmark> used) {
    ImmutableMap<Benchmark, Leaders> known = leaders.get(used);
    if (known != null) {
      return known;
    }
    ImmutableMap<Benchmark, Leaders> found =
        switch (frontier.kind()) {
          case BEST_PER_BENCHMARK ->
              used.stream().collect(toImmutableMap(benchmark -> benchmark, this::best));
          case MODEL, BEST_MODEL -> bestModels(used);
        };
    if (leaders.size() < MOST_KEPT) {
      leaders.put(used, found);
    }
    return found;
  }

  private Leaders best(Benchmark benchmark) {
    Comparator<Rational> better =
        switch (benchmark.direction()) {
          case HIGHER_IS_BETTER -> Comparator.naturalOrder();
          case LOWER_IS_BETTER -> Comparator.reverseOrder();
        };
    TopTwo<Reference> top = new TopTwo<>(better);
    for (String rival : inside) {
      board
          .score(rival, benchmark.id())
          .map(score -> new Reference(score, normalised(benchmark, score)))
          .ifPresent(reference -> top.add(reference, reference.normalised()));
    }
    return new Leaders(top.first(), top.second());
  }

  /** The models with the greatest weighted sums give every reference. */
  private ImmutableMap<Benchmark, Leaders> bestModels(ImmutableList<Benchmark> used) {
    TopTwo<String> top = new TopTwo<>(Comparator.naturalOrder());
    for (String rival : inside) {
      if (used.stream().allMatch(benchmark -> board.score(rival, benchmark.id()).isPresent())) {
        top.add(rival, inside.size() == 1 ? Rational.ZERO : weightedSum(rival, used));
      }
    }
    String second = top.second();
    return used.stream()
        .collect(
            toImmutableMap(
                benchmark -> benchmark,
                benchmark ->
                    new Leaders(
                        reference(top.first(), benchmark),
                        second == null ? null : reference(second, benchmark))));
  }

  private Rational weightedSum(String model, List<Benchmark> used) {
    List<Rational> terms = new ArrayList<>(used.size());
    for (Benchmark benchmark : used) {
      Rational weight = policy.weights().of(benchmark.id());
      terms.add(weight.times(reference(model, benchmark).normalised()));
    }
    return Rational.sum(terms);
  }

  private Reference reference(String model, Benchmark benchmark) {
    Score score = board.score(model, benchmark.id()).orElseThrow();
    return new Reference(score, normalised(benchmark, score));
  }
}
