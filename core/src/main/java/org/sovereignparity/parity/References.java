package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sovereignparity.benchmark.Direction.LOWER_IS_BETTER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.ScoreColumn;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;

/**
 * What a frontier offers on a scoreboard, worked out once for all candidates. It depends on a
 * policy's rules for scores, not on its aggregation.
 *
 * <p>Models are rows of the scoreboard. A candidate is never its own reference, so beside the best
 * reference stands the best of another model.
 */
final class References {
  /** The most sets of benchmarks whose best models are kept. */
  private static final int MOST_KEPT = 1_000;

  private final Scoreboard board;
  private final Frontier frontier;
  private final ParityPolicy policy;
  private final ImmutableSet<String> undated;

  /** The rows of the rivals in the window, ascending. */
  private final int[] inside;

  private final BitSet isInside = new BitSet();

  /** How many of those inside have no score, by column. */
  private final int[] lacking;

  private final Map<BitSet, ImmutableList<Leaders>> leaders = new ConcurrentHashMap<>();

  /**
   * Looks up the references.
   *
   * @param rivals the rows of the models of the frontier
   */
  References(Scoreboard board, Frontier frontier, int[] rivals, ParityPolicy policy) {
    this.board = board;
    this.frontier = frontier;
    this.policy = policy;
    this.undated =
        frontier.window().isEmpty()
            ? ImmutableSet.of()
            : Arrays.stream(rivals)
                .mapToObj(board.models()::get)
                .filter(model -> model.released().isEmpty())
                .map(Model::id)
                .collect(ImmutableSet.toImmutableSet());
    this.inside =
        frontier.window().isEmpty()
            ? rivals.clone()
            : Arrays.stream(rivals).filter(this::isInWindow).toArray();
    Arrays.sort(inside);
    for (int row : inside) {
      isInside.set(row);
    }
    this.lacking = board.columns().stream().mapToInt(this::lacking).toArray();
  }

  private boolean isInWindow(int row) {
    return frontier
        .window()
        .flatMap(window -> board.models().get(row).released().filter(window::contains))
        .isPresent();
  }

  private int lacking(ScoreColumn column) {
    BitSet lacking = column.missing();
    lacking.and(isInside);
    return lacking.cardinality();
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

  String id(int row) {
    return board.models().get(row).id();
  }

  /** {@return the rivals of which it is not known whether they are in the window} */
  Iterable<String> undated(int candidate) {
    return undated.isEmpty() ? undated : Sets.difference(undated, ImmutableSet.of(id(candidate)));
  }

  /** {@return whether no rival is left in the frontier} */
  boolean isEmpty(int candidate) {
    return inside.length == (isInside.get(candidate) ? 1 : 0);
  }

  /** {@return whether every rival has a score on the benchmark of a column} */
  boolean isComplete(int candidate, int column) {
    boolean lacksOne = isInside.get(candidate) && !board.columns().get(column).has(candidate);
    return lacking[column] == (lacksOne ? 1 : 0);
  }

  /** {@return whether a candidate may be left without a reference} */
  boolean isOpen() {
    return inside.length == 0 || !undated.isEmpty();
  }

  /** {@return the columns on which every rival has a score} */
  BitSet complete() {
    BitSet complete = new BitSet();
    for (int column = 0; column < lacking.length; column++) {
      complete.set(column, lacking[column] == 0);
    }
    return complete;
  }

  /** {@return the rivals without a score, by id} */
  List<String> missing(int candidate, int column) {
    return isComplete(candidate, column)
        ? ImmutableList.of()
        : Arrays.stream(inside)
            .filter(row -> row != candidate && !board.columns().get(column).has(row))
            .mapToObj(this::id)
            .sorted(Ids.ORDER)
            .toList();
  }

  /**
   * {@return what leads in each column of {@code used}, on all of which every rival has a score}
   */
  ImmutableList<Leaders> leaders(BitSet used) {
    ImmutableList<Leaders> known = leaders.get(used);
    if (known != null) {
      return known;
    }
    ImmutableList<Leaders> found =
        switch (frontier.kind()) {
          case BEST_PER_BENCHMARK -> used.stream().mapToObj(this::best).collect(toImmutableList());
          case MODEL, BEST_MODEL -> bestModels(used);
        };
    if (leaders.size() < MOST_KEPT) {
      leaders.put((BitSet) used.clone(), found);
    }
    return found;
  }

  private Leaders best(int column) {
    ScoreColumn scores = board.columns().get(column);
    Benchmark benchmark = scores.benchmark();
    boolean isLower = benchmark.direction() == LOWER_IS_BETTER;
    if (scores.decimals().isPresent()) {
      return best(column, new ScoreKeys(scores, isLower, least(scores)));
    }
    TopRows<Rational> top = new TopRows<>(board.models());
    for (int row : inside) {
      scores
          .value(row)
          .map(score -> policy.normalisation().apply(benchmark, score))
          .ifPresent(key -> top.offer(row, isLower ? key.negate() : key));
    }
    return leaders(top, column);
  }

  private Leaders best(int column, ScoreKeys keys) {
    ScoreKeys.Greatest greatest = keys.greatest(inside);
    Rational score = keys.score(greatest.first());
    return Leaders.of(
        policy.normalisation().apply(keys.column().benchmark(), score),
        greatest.isShared(),
        () -> two(keys.top(board.models(), inside, greatest), column));
  }

  /** The greatest unscaled number that is normalised to the least value. */
  private long least(ScoreColumn scores) {
    if (policy.normalisation() != Normalisation.ABOVE_CHANCE) {
      return Long.MIN_VALUE;
    }
    BigInteger least =
        scores
            .benchmark()
            .chance()
            .orElseThrow()
            .toBigDecimal(scores.decimals().orElseThrow(), RoundingMode.FLOOR)
            .unscaledValue();
    long beyond = least.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    return least.bitLength() < Long.SIZE ? least.longValue() : beyond;
  }

  /** The models with the greatest weighted sums give every reference. */
  private ImmutableList<Leaders> bestModels(BitSet used) {
    TopRows<Rational> top = new TopRows<>(board.models());
    for (int row : inside) {
      if (used.stream().allMatch(column -> board.columns().get(column).has(row))) {
        top.offer(row, inside.length == 1 ? Rational.ZERO : weightedSum(row, used));
      }
    }
    return used.stream().mapToObj(column -> leaders(top, column)).collect(toImmutableList());
  }

  private Leaders leaders(TopRows<?> top, int column) {
    return Leaders.of(two(top, column));
  }

  private Leaders.Two two(TopRows<?> top, int column) {
    return new Leaders.Two(
        reference(top.first(), column),
        top.second() == TopRows.NONE ? null : reference(top.second(), column));
  }

  private Rational weightedSum(int row, BitSet used) {
    List<Rational> terms = new ArrayList<>();
    for (int column : used.stream().toArray()) {
      Benchmark benchmark = board.columns().get(column).benchmark();
      Rational weight = policy.weights().of(benchmark.id());
      terms.add(weight.times(reference(row, column).normalised()));
    }
    return Rational.sum(terms);
  }

  private Reference reference(int row, int column) {
    ScoreColumn scores = board.columns().get(column);
    Rational score = scores.value(row).orElseThrow();
    return new Reference(row, score, policy.normalisation().apply(scores.benchmark(), score));
  }
}
