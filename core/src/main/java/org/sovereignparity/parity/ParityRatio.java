package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.number.Rational;

/** The formulas of {@link Aggregation}, over pairs of scores. */
final class ParityRatio {
  private ParityRatio() {}

  /**
   * {@return the ratios that do not exist under the aggregation of {@code policy}, with the reason}
   */
  static ImmutableList<UnknownFact> faults(
      ParityPolicy policy, String candidate, List<Pair> pairs) {
    if (policy.aggregation() == Aggregation.RATIO_OF_MEANS) {
      return weightedReferences(pairs).signum() > 0
          ? ImmutableList.of()
          : ImmutableList.of(UnknownFact.of(MissingReason.NOT_POSITIVE_REFERENCE));
    }
    return pairs.stream()
        .flatMap(pair -> fault(policy, candidate, pair).stream())
        .collect(toImmutableList());
  }

  private static Optional<UnknownFact> fault(ParityPolicy policy, String candidate, Pair pair) {
    String benchmark = pair.benchmark().id();
    if (pair.reference().signum() <= 0) {
      return Optional.of(
          UnknownFact.of(MissingReason.NOT_POSITIVE_REFERENCE, pair.referenceModel(), benchmark));
    }
    if (pair.isNotPositiveWhereLowerIsBetter()) {
      return Optional.of(
          UnknownFact.of(MissingReason.NOT_POSITIVE_CANDIDATE, candidate, benchmark));
    }
    if (policy.aggregation() == Aggregation.GEOMETRIC_MEAN_OF_RATIOS
        && pair.candidate().signum() < 0) {
      return Optional.of(UnknownFact.of(MissingReason.NEGATIVE_CANDIDATE, candidate, benchmark));
    }
    return Optional.empty();
  }

  /** {@return the ratio, which is known to exist and is no {@link GeometricMean}} */
  static Rational of(ParityPolicy policy, List<Pair> pairs) {
    Optional<Rational> cap = policy.cap();
    return switch (policy.aggregation()) {
      case RATIO_OF_MEANS -> weightedCandidates(pairs).dividedBy(weightedReferences(pairs));
      case MEAN_OF_RATIOS -> weightedRatios(pairs, cap).dividedBy(weights(pairs));
      case MINIMUM_RATIO ->
          pairs.stream().map(pair -> pair.ratio(cap)).reduce(Rational::min).orElseThrow();
      case GEOMETRIC_MEAN_OF_RATIOS ->
          throw new IllegalStateException(
              "Aggregation must be one with a rational ratio: " + policy.aggregation());
    };
  }

  static Rational weightedCandidates(List<Pair> pairs) {
    return sum(pairs, pair -> pair.weight().times(pair.candidate()));
  }

  static Rational weightedReferences(List<Pair> pairs) {
    return sum(pairs, pair -> pair.weight().times(pair.reference()));
  }

  static Rational weightedRatios(List<Pair> pairs, Optional<Rational> cap) {
    return sum(pairs, pair -> pair.weight().times(pair.ratio(cap)));
  }

  static Rational weights(List<Pair> pairs) {
    return sum(pairs, Pair::weight);
  }

  private static Rational sum(List<Pair> pairs, Function<Pair, Rational> term) {
    return Rational.sum(pairs.stream().map(term).collect(toImmutableList()));
  }
}
