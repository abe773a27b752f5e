package org.sovereignparity.parity;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.NearestDouble;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;

/**
 * What IEEE 754 doubles would have said of a verdict, computed as a plain program would. It decides
 * nothing; an exact verdict that differs is flagged.
 */
final class DoubleArithmetic {
  private final ParityPolicy policy;
  private final List<Pair> pairs;

  DoubleArithmetic(ParityPolicy policy, List<Pair> pairs) {
    this.policy = policy;
    this.pairs =
        ImmutableList.sortedCopyOf(comparing(pair -> pair.benchmark().id(), Ids.ORDER), pairs);
  }

  /** {@return whether a double would have met {@code threshold}; no geometric mean} */
  boolean meets(Threshold threshold) {
    double bound = nearest(threshold.value());
    return threshold.isStrict() ? ratio() > bound : ratio() >= bound;
  }

  private double ratio() {
    return switch (policy.aggregation()) {
      case RATIO_OF_MEANS ->
          sum(pair -> weight(pair) * candidate(pair)) / sum(pair -> weight(pair) * reference(pair));
      case MEAN_OF_RATIOS ->
          sum(pair -> weight(pair) * ratio(pair)) / sum(DoubleArithmetic::weight);
      case MINIMUM_RATIO ->
          pairs.stream().mapToDouble(this::ratio).reduce(Double.POSITIVE_INFINITY, Math::min);
      case GEOMETRIC_MEAN_OF_RATIOS ->
          throw new IllegalStateException(
              "Aggregation must be one that doubles are asked about: " + policy.aggregation());
    };
  }

  private double sum(ToDoubleFunction<Pair> term) {
    double sum = 0.0;
    for (Pair pair : pairs) {
      sum += term.applyAsDouble(pair);
    }
    return sum;
  }

  private double ratio(Pair pair) {
    if (pair.candidateScore().isEmpty()) {
      return 0.0;
    }
    double ratio =
        pair.isLowerBetter()
            ? reference(pair) / candidate(pair)
            : candidate(pair) / reference(pair);
    Optional<Rational> cap = policy.cap();
    return cap.isPresent() ? Math.min(ratio, nearest(cap.get())) : ratio;
  }

  private double candidate(Pair pair) {
    return pair.candidateScore().map(score -> normalised(pair.benchmark(), score)).orElse(0.0);
  }

  private double reference(Pair pair) {
    return normalised(pair.benchmark(), pair.referenceScore());
  }

  private static double weight(Pair pair) {
    return nearest(pair.weight());
  }

  private double normalised(Benchmark benchmark, Rational score) {
    double x = nearest(score);
    return switch (policy.normalisation()) {
      case RAW -> x;
      case ABOVE_CHANCE -> {
        double chance = nearest(benchmark.chance().orElseThrow());
        yield Math.max(0.0, x - chance) / (max(benchmark) - chance);
      }
      case MIN_MAX -> {
        double min = nearest(benchmark.scale().min());
        yield (x - min) / (max(benchmark) - min);
      }
    };
  }

  private static double max(Benchmark benchmark) {
    return nearest(benchmark.scale().max().orElseThrow());
  }

  private static double nearest(Rational number) {
    return NearestDouble.of(number.numerator(), number.denominator());
  }
}
