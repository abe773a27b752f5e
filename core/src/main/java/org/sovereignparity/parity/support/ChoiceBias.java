package org.sovereignparity.parity.support;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.statistics.ChosenReference;
import org.sovereignparity.statistics.Sample;

/** By how much a ratio is too low since its references were chosen for being the best. */
final class ChoiceBias {
  /** One seed for all, so that a support has the same bits always. */
  private static final long SEED = 1;

  private static final int DECIMALS = 4;

  private final ParityAssessment assessment;
  private final ImmutableList<ScorePair> pairs;
  private final ImmutableMap<String, ImmutableMap<String, Sample>> rivals;

  ChoiceBias(
      ParityAssessment assessment,
      ImmutableList<ScorePair> pairs,
      ImmutableMap<String, ImmutableMap<String, Sample>> rivals) {
    this.assessment = assessment;
    this.pairs = pairs;
    this.rivals = rivals;
  }

  /**
   * {@return the ratio less what it is against the chosen as they truly are; empty without data}
   */
  Optional<BigDecimal> bias() {
    boolean isKnown =
        assessment.frontier().kind() != Frontier.Kind.MODEL
            && assessment.ratio().isPresent()
            && pairs.size() == assessment.benchmarksUsed()
            && pairs.stream().allMatch(this::isKnown);
    return isKnown ? Optional.of(computed()) : Optional.empty();
  }

  private boolean isKnown(ScorePair pair) {
    return !pair.isLowerBetter() && rivals.containsKey(pair.benchmark().id());
  }

  private BigDecimal computed() {
    ImmutableSet<String> models = models();
    ImmutableList<ImmutableList<Sample>> scores =
        pairs.stream().map(pair -> counted(pair, models)).collect(toImmutableList());
    double[] weights =
        pairs.stream().mapToDouble(pair -> ScorePair.nearest(pair.scores().weight())).toArray();
    ChosenReference choice =
        assessment.frontier().kind() == Frontier.Kind.BEST_MODEL
            ? ChosenReference.overall(SEED)
            : ChosenReference.perBenchmark(SEED);
    double[] excess = choice.excess(scores, weights);
    double bias = ratio(new double[weights.length], weights) - ratio(excess, weights);
    return BigDecimal.valueOf(bias).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  private ImmutableMap<String, Sample> rivals(ScorePair pair) {
    return requireNonNull(rivals.get(pair.benchmark().id()));
  }

  /** {@return every reference, and every rival that has scores on some benchmark} */
  private ImmutableSet<String> models() {
    ImmutableSet.Builder<String> models = ImmutableSet.builder();
    for (ScorePair pair : pairs) {
      models.addAll(rivals(pair).keySet()).add(pair.scores().referenceModel());
    }
    return models.build();
  }

  /** {@return the scores of the rivals as they count, in the given order} */
  private ImmutableList<Sample> counted(ScorePair pair, ImmutableSet<String> models) {
    ImmutableMap<String, Sample> of = rivals(pair);
    Set<String> lacking = Sets.difference(models, of.keySet());
    if (!lacking.isEmpty()) {
      throw new IllegalArgumentException(
          "Rivals must have scores on each benchmark, as on \"%s\" must: %s"
              .formatted(pair.benchmark().id(), lacking));
    }
    double zero = ScorePair.nearest(pair.zero());
    double unit = ScorePair.nearest(pair.unit());
    return models.stream()
        .map(model -> requireNonNull(of.get(model)).values())
        .map(scores -> Arrays.stream(scores).map(score -> (score - zero) / unit).toArray())
        .map(Sample::of)
        .collect(toImmutableList());
  }

  /** {@return the ratio if each reference counted so much less} */
  private double ratio(double[] less, double[] weights) {
    double cap = assessment.policy().cap().map(ScorePair::nearest).orElse(Double.POSITIVE_INFINITY);
    double[] candidate = new double[less.length];
    double[] reference = new double[less.length];
    double[] ratios = new double[less.length];
    double[] logs = new double[less.length];
    double[] ones = new double[less.length];
    Arrays.fill(ones, 1);
    for (int i = 0; i < less.length; i++) {
      ScorePair pair = pairs.get(i);
      candidate[i] = ScorePair.nearest(pair.counted(pair.candidate()));
      reference[i] = ScorePair.nearest(pair.counted(pair.reference())) - less[i];
      ratios[i] = Math.min(cap, candidate[i] / reference[i]);
      logs[i] = StrictMath.log(ratios[i]);
    }
    double all = sum(weights, ones);
    return switch (assessment.policy().aggregation()) {
      case RATIO_OF_MEANS -> sum(weights, candidate) / sum(weights, reference);
      case MEAN_OF_RATIOS -> sum(weights, ratios) / all;
      case GEOMETRIC_MEAN_OF_RATIOS -> StrictMath.exp(sum(weights, logs) / all);
      case MINIMUM_RATIO -> Arrays.stream(ratios).min().orElseThrow();
    };
  }

  private static double sum(double[] weights, double[] of) {
    double sum = 0;
    for (int i = 0; i < of.length; i++) {
      sum += weights[i] * of[i];
    }
    return sum;
  }
}
