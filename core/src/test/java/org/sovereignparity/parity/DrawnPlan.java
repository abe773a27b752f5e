package org.sovereignparity.parity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;

/**
 * A question about many models: some reach the threshold exactly on every benchmark, some miss or
 * pass it by one unit of the last decimal of one score, some have holes.
 */
final class DrawnPlan {
  static final int MODELS = 24;

  /** So many that roundings add up to more than the last digit of a double. */
  private static final int MANY = 60;

  private static final List<Kind> KINDS =
      List.of(
          new Kind("0..100", 1, 100_0, "25"),
          new Kind("0..100", 0, 100, "20"),
          new Kind("0..1", 18, 1_000_000_000_000_000_000L, "1/3"),
          new Kind("0..1", 4, 1_0000, "0.25"),
          new Kind("-10..10", 2, 10_00, "-1"),
          new Kind("0..", 0, 1_000_000_000_000_000_000L, "0"),
          new Kind("0..1000000000000000", 3, 1_000_000_000_000_000_000L, "12.5"),
          new Kind("1/7..3/2", 3, 1_500, "1/2"));

  private static final List<String> THRESHOLDS =
      List.of("19/20", "0.9", "2/3", "1", "1.05", "7/11");
  private static final List<String> WEIGHTS = List.of("1", "2", "3", "1/2", "0.3", "2/3");

  private final Random random;
  private final int models;
  private final Rational threshold;
  private final Normalisation normalisation;
  private final Aggregation aggregation;
  private final List<Benchmark> benchmarks = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final List<Rational> references = new ArrayList<>();
  private final boolean hasOddValues;

  /**
   * A scale with the decimals of scores on it.
   *
   * @param most the greatest score, in units of the last decimal
   */
  private record Kind(String scale, int decimals, long most, String chance) {
    Rational unit() {
      return Rational.ONE.dividedBy(Rational.of(10).pow(decimals));
    }
  }

  DrawnPlan(long seed, Aggregation aggregation) {
    this(new Random(seed), aggregation, MODELS);
  }

  private DrawnPlan(Random random, Aggregation aggregation, int models) {
    this.random = random;
    this.aggregation = aggregation;
    this.models = models;
    this.threshold = Rational.parse(one(THRESHOLDS));
    this.normalisation = chance(60) ? Normalisation.RAW : one(List.of(Normalisation.values()));
    this.hasOddValues = chance(5);
    Kind first = one(KINDS);
    boolean isAlike = aggregation == Aggregation.RATIO_OF_MEANS || chance(50);
    int count = models < MODELS ? MANY : 1 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      Kind kind = isAlike ? first : one(KINDS);
      kinds.add(kind);
      benchmarks.add(
          Benchmark.builder()
              .id("b" + i)
              .scale(Scale.parse(kind.scale()))
              .direction(
                  !isAlike && chance(20) ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER)
              .chance(Rational.parse(kind.chance()))
              .build());
      references.add(reference(i));
    }
  }

  /** {@return a question about few models on many benchmarks} */
  static DrawnPlan wide(long seed, Aggregation aggregation) {
    return new DrawnPlan(new Random(seed), aggregation, 7);
  }

  /** A score of which the threshold's part is a score as well, if there is one. */
  private Rational reference(int index) {
    Kind kind = kinds.get(index);
    long parts =
        (isLower(index) ? threshold.numerator() : threshold.denominator()).longValueExact();
    Rational step = kind.unit().times(Rational.of(parts));
    Rational zero = normalisation.zero(benchmarks.get(index));
    Rational most = kind.unit().times(Rational.of(kind.most()));
    long steps =
        most.minus(zero).dividedBy(step.times(Rational.of(2))).numerator().bitLength() > 60
            ? 1_000_000
            : Math.max(1, floor(most.minus(zero).dividedBy(step.times(Rational.of(2)))));
    Rational times = Rational.of(1 + (long) (random.nextDouble() * (steps - 1)));
    return clamped(index, zero.plus(step.times(times)));
  }

  private static long floor(Rational number) {
    return number.numerator().divide(number.denominator()).longValue();
  }

  private boolean isLower(int index) {
    return benchmarks.get(index).direction() == Direction.LOWER_IS_BETTER;
  }

  private Rational clamped(int index, Rational score) {
    Scale scale = benchmarks.get(index).scale();
    Rational least = score.max(scale.min());
    return scale.max().map(least::min).orElse(least);
  }

  /** {@return the question, unless it is refused} */
  Optional<AssessmentPlan> plan() {
    Scoreboard.Builder board = Scoreboard.builder();
    benchmarks.forEach(board::add);
    for (int model = 0; model < models; model++) {
      boolean hasHoles = model > 2 && chance(10);
      List<Rational> scores = model == 0 ? references : candidate();
      for (int i = 0; i < scores.size(); i++) {
        if (i == 0 || !hasHoles || chance(70)) {
          board.add(Score.of("m" + model, "b" + i, scores.get(i)));
        }
      }
    }
    try {
      return Optional.of(
          AssessmentPlan.of(board.build(), "m5", frontier(), policy(), Optional.of(asked())));
    } catch (RefusedException refused) {
      return Optional.empty();
    }
  }

  private List<Rational> candidate() {
    boolean isTie = chance(50);
    int changed = chance(50) ? random.nextInt(benchmarks.size()) : -1;
    List<Rational> scores = new ArrayList<>();
    for (int i = 0; i < benchmarks.size(); i++) {
      Rational score = isTie ? tie(i) : random(i);
      Rational unit = kinds.get(i).unit();
      scores.add(clamped(i, i == changed ? score.plus(chance(50) ? unit : unit.negate()) : score));
    }
    if (hasOddValues && chance(20)) {
      scores.set(0, clamped(0, scores.get(0).times(Rational.parse("1/3"))));
    }
    return scores;
  }

  private Rational tie(int index) {
    Rational reference = references.get(index);
    if (isLower(index)) {
      return reference.dividedBy(threshold);
    }
    Rational zero = normalisation.zero(benchmarks.get(index));
    return zero.plus(reference.minus(zero).times(threshold));
  }

  private Rational random(int index) {
    Kind kind = kinds.get(index);
    long units = (long) (random.nextDouble() * kind.most());
    return kind.unit().times(Rational.of(chance(5) ? 0 : units));
  }

  private Frontier frontier() {
    return switch (random.nextInt(4)) {
      case 0 -> Frontier.bestPerBenchmark(ImmutableList.of("m0", "m1", "m2"));
      case 1 -> Frontier.bestModel(ImmutableList.of("m2", "m1", "m0"));
      default -> Frontier.model("m0");
    };
  }

  private ParityPolicy policy() {
    boolean isCapped = aggregation != Aggregation.RATIO_OF_MEANS && chance(30);
    Map<String, Rational> weights = new LinkedHashMap<>();
    benchmarks.forEach(benchmark -> weights.put(benchmark.id(), Rational.parse(one(WEIGHTS))));
    return ParityPolicy.strict(aggregation).toBuilder()
        .normalisation(normalisation)
        .lowerIsBetter(LowerIsBetter.RECIPROCAL)
        .missing(one(List.of(MissingScores.values())))
        .weights(chance(50) ? Weights.equal() : Weights.of(weights))
        .cap(isCapped ? Optional.of(Rational.parse(one(THRESHOLDS))) : Optional.empty())
        .build();
  }

  private Threshold asked() {
    return chance(30) ? Threshold.moreThan(threshold) : Threshold.atLeast(threshold);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> pool) {
    return pool.get(random.nextInt(pool.size()));
  }
}
