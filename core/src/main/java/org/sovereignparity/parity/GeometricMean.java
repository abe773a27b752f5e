package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.number.ExactNumber;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Root;

/**
 * The geometric mean of ratios, exactly: the weights are brought to coprime whole numbers, which
 * become powers under one root.
 */
final class GeometricMean {
  /** The most that the whole weights sum to; it is the largest degree of a root. */
  private static final int MAX_WEIGHT_SUM = Root.MAX_DEGREE;

  /** The most that the digits of the scores, times their whole weights, sum to. */
  private static final int MAX_DIGITS = 200_000;

  private final ImmutableMap<String, Integer> weights;
  private final Optional<Rational> cap;

  private GeometricMean(ImmutableMap<String, Integer> weights, Optional<Rational> cap) {
    this.weights = weights;
    this.cap = cap;
  }

  /** {@return the mean under a policy whose weights are not refused} */
  static GeometricMean of(Scoreboard board, ParityPolicy policy) {
    return new GeometricMean(wholeWeights(board, policy).orElseThrow(), policy.cap());
  }

  /** {@return why the weights are refused, if they are} */
  static Optional<RefusedException> undefined(Scoreboard board, ParityPolicy policy) {
    return wholeWeights(board, policy).isPresent()
        ? Optional.empty()
        : Optional.of(
            tooFine(
                "Weights of a geometric mean, as coprime whole numbers, must sum to at most "
                    + MAX_WEIGHT_SUM
                    + ": "
                    + policy.weights()));
  }

  /** {@return why the powers of the scores are refused, if they are} */
  Optional<RefusedException> refused(List<Pair> pairs) {
    if (weightedDigits(pairs, GeometricMean::mostDigits) <= MAX_DIGITS) {
      return Optional.empty();
    }
    long digits = weightedDigits(pairs, GeometricMean::digits);
    return digits <= MAX_DIGITS
        ? Optional.empty()
        : Optional.of(
            tooFine(
                "Digits of the scores, times whole weights, must sum to at most %s: %s"
                    .formatted(MAX_DIGITS, digits)));
  }

  private long weightedDigits(List<Pair> pairs, ToLongFunction<Rational> digits) {
    long sum = 0;
    for (Pair pair : pairs) {
      long ofBoth = digits.applyAsLong(pair.referenceScore());
      if (pair.candidateScore().isPresent()) {
        ofBoth += digits.applyAsLong(pair.candidateScore().get());
      }
      sum += weight(pair) * ofBoth;
    }
    return sum;
  }

  private int weight(Pair pair) {
    return weight(pair.benchmark());
  }

  /** {@return the weight as a whole number, coprime with the others} */
  int weight(Benchmark benchmark) {
    return requireNonNull(weights.get(benchmark.id()));
  }

  /** {@return the digits of the score as it is printed} */
  private static long digits(Rational score) {
    return score.toString().chars().filter(Character::isDigit).count();
  }

  /** {@return a bound on {@link #digits} that needs no printing} */
  private static long mostDigits(Rational score) {
    return (long) score.numerator().bitLength() + score.denominator().bitLength();
  }

  /** {@return the mean of the ratios after the cap, each of which is known to exist} */
  ExactNumber of(List<Pair> pairs) {
    ListMultimap<Integer, Rational> ratios = ArrayListMultimap.create();
    int degree = 0;
    for (Pair pair : pairs) {
      int weight = weight(pair);
      ratios.put(weight, pair.ratio(cap));
      degree += weight;
    }
    return Root.of(Rational.productOfPowers(ratios.asMap()), degree);
  }

  /**
   * {@return the weights as coprime whole numbers, by benchmark; empty if their sum is too large}
   */
  private static Optional<ImmutableMap<String, Integer>> wholeWeights(
      Scoreboard board, ParityPolicy policy) {
    ImmutableList<Benchmark> benchmarks = board.benchmarks();
    if (benchmarks.size() > MAX_WEIGHT_SUM) {
      return Optional.empty();
    }
    ImmutableList<Rational> weights =
        benchmarks.stream().map(b -> policy.weights().of(b.id())).collect(toImmutableList());
    Rational unit = weights.stream().reduce(GeometricMean::commonMeasure).orElseThrow();
    Rational sum = Rational.sum(weights).dividedBy(unit);
    if (sum.compareTo(Rational.of(MAX_WEIGHT_SUM)) > 0) {
      return Optional.empty();
    }
    ImmutableMap.Builder<String, Integer> whole = ImmutableMap.builder();
    for (int i = 0; i < weights.size(); i++) {
      whole.put(benchmarks.get(i).id(), weights.get(i).dividedBy(unit).numerator().intValueExact());
    }
    return Optional.of(whole.buildOrThrow());
  }

  /** {@return the greatest number of which both are whole multiples} */
  private static Rational commonMeasure(Rational a, Rational b) {
    if (a.equals(b)) {
      return a;
    }
    BigInteger divisor = a.denominator().gcd(b.denominator());
    return Rational.of(
        a.numerator().gcd(b.numerator()),
        a.denominator().divide(divisor).multiply(b.denominator()));
  }

  private static RefusedException tooFine(String message) {
    return new RefusedException(
        Refusal.WEIGHTS_TOO_FINE, Place.of("policy").property("weights"), message);
  }
}
