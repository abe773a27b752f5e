package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;

/** Finds what a candidate lacks to reach a threshold that it does not meet. */
final class Shortfalls {
  private static final Comparator<ScoreChange> SMALLEST_FIRST =
      comparing(ScoreChange::needed).thenComparing(ScoreChange::benchmark, Ids.ORDER);

  private final ParityPolicy policy;
  private final List<Pair> pairs;
  private final Rational ratio;
  private final Threshold threshold;

  /** Finds what {@code pairs}, whose ratio is given, lack to reach {@code threshold}. */
  Shortfalls(ParityPolicy policy, List<Pair> pairs, Rational ratio, Threshold threshold) {
    this.policy = policy;
    this.pairs = pairs;
    this.ratio = ratio;
    this.threshold = threshold;
  }

  /** {@return what is lacking; the aggregation is not the geometric mean} */
  Shortfall find() {
    return switch (policy.aggregation()) {
      case RATIO_OF_MEANS -> ofRatioOfMeans();
      case MEAN_OF_RATIOS -> ofMeanOfRatios();
      case MINIMUM_RATIO -> ofMinimumRatio();
      case GEOMETRIC_MEAN_OF_RATIOS ->
          throw new IllegalStateException(
              "Aggregation must be one with a shortfall: " + policy.aggregation());
    };
  }

  private Shortfall ofRatioOfMeans() {
    Rational lacking = lackingOf(ParityRatio.weightedReferences(pairs));
    return shortfall(
        Optional.of(lacking),
        alone(
            pairs,
            pair -> toNormalised(pair, pair.candidate().plus(lacking.dividedBy(pair.weight())))));
  }

  private Shortfall ofMeanOfRatios() {
    Rational lacking = lackingOf(ParityRatio.weights(pairs));
    return shortfall(
        Optional.empty(),
        alone(
            pairs,
            pair -> {
              Rational more = lacking.dividedBy(pair.weight());
              return policy.cap().isPresent() || pair.isLowerBetter()
                  ? toRatio(pair, pair.ratio(policy.cap()).plus(more))
                  : toNormalised(pair, pair.candidate().plus(more.times(pair.reference())));
            }));
  }

  /** {@return what the sum lacks that, divided by {@code whole}, is the ratio} */
  private Rational lackingOf(Rational whole) {
    return threshold.value().minus(ratio).times(whole);
  }

  /** One change is enough only where every other benchmark reaches the threshold already. */
  private Shortfall ofMinimumRatio() {
    ImmutableList<Pair> failing =
        pairs.stream()
            .filter(pair -> !threshold.isMetBy(pair.ratio(policy.cap())))
            .collect(toImmutableList());
    return shortfall(
        Optional.empty(),
        failing.size() == 1
            ? alone(failing, pair -> toRatio(pair, threshold.value()))
            : ImmutableList.of());
  }

  private Shortfall shortfall(Optional<Rational> overall, ImmutableList<ScoreChange> alone) {
    return new Shortfall.Builder()
        .overall(overall)
        .addAllAlone(alone)
        .attained(!threshold.isStrict())
        .build();
  }

  private static ImmutableList<ScoreChange> alone(
      List<Pair> offered, Function<Pair, Optional<ScoreChange>> change) {
    return offered.stream()
        .filter(pair -> pair.candidateScore().isPresent())
        .flatMap(pair -> change.apply(pair).stream())
        .sorted(SMALLEST_FIRST)
        .collect(toImmutableList());
  }

  /**
   * {@return the change that makes the capped ratio on one benchmark {@code ratio}, if one does}
   */
  private Optional<ScoreChange> toRatio(Pair pair, Rational ratio) {
    if (policy.cap().isPresent() && !isWithin(ratio, policy.cap().get())) {
      return Optional.empty();
    }
    return toNormalised(
        pair,
        pair.isLowerBetter() ? pair.reference().dividedBy(ratio) : pair.reference().times(ratio));
  }

  /** {@return the change that makes the candidate's normalised score {@code value}, if one does} */
  private Optional<ScoreChange> toNormalised(Pair pair, Rational value) {
    Rational to = policy.normalisation().invert(pair.benchmark(), value);
    boolean withinScale =
        pair.isLowerBetter()
            ? isWithin(pair.benchmark().scale().min(), to)
            : pair.benchmark().scale().max().map(max -> isWithin(to, max)).orElse(true);
    return pair.candidateScore()
        .filter(score -> withinScale)
        .map(score -> ScoreChange.of(pair.benchmark().id(), score, to, pair.isLowerBetter()));
  }

  /** An amount that must be exceeded has to lie strictly inside the end that it moves towards. */
  private boolean isWithin(Rational amount, Rational end) {
    int order = amount.compareTo(end);
    return threshold.isStrict() ? order < 0 : order <= 0;
  }
}
