package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of all intervals of counts, for any counts and any confidence. */
class IntervalProperties {

  private static ConfidenceLevel confidence(Random random) {
    return random.nextBoolean()
        ? ConfidenceLevel.ofErrorRate(Math.pow(10, -29 * random.nextDouble()) / 2)
        : ConfidenceLevel.of(Math.pow(10, -15.5 * random.nextDouble()) / 2);
  }

  private static int count(Random random) {
    return random.nextInt(4) == 0 ? 0 : (int) Math.pow(10, 8.3 * random.nextDouble());
  }

  private static Proportion proportion(Random random) {
    int items = 1 + count(random);
    return random.nextInt(4) == 0
        ? Proportion.of(items, items)
        : Proportion.of(Math.min(items, count(random)), items);
  }

  @Property(tries = 3_000)
  void intervals_anyCounts_areInOrderAndContainTheEstimate(@ForAll long seed) {
    Random random = new Random(seed);
    Proportion candidate = proportion(random);
    Proportion reference = proportion(random);
    ConfidenceLevel confidence = confidence(random);
    for (RatioMethod method : RatioMethod.values()) {
      boolean hasLogarithm = candidate.right() > 0 && reference.right() > 0;
      if (hasLogarithm || (method != RatioMethod.KATZ && method != RatioMethod.INVERSE_SINH)) {
        ConfidenceSet set = method.interval(candidate, reference, confidence);
        Sets.checkRatio(set, method != RatioMethod.ADJUSTED_LOG, method);
      }
    }
    for (ProportionMethod method : ProportionMethod.values()) {
      ConfidenceSet set = method.interval(candidate, confidence);
      Sets.checkRatio(set, true, method);
      assertThat(Sets.high(set)).isLessThanOrEqualTo(1);
    }
    for (DifferenceMethod method : DifferenceMethod.values()) {
      ConfidenceSet set = method.interval(candidate, reference, confidence);
      assertThat(Sets.low(set)).isBetween(-1.0, 1.0);
      assertThat(Sets.high(set)).isBetween(Sets.low(set), 1.0);
    }
  }

  @Property(tries = 3_000)
  void pairedIntervals_anyCounts_areInOrderAndContainTheEstimate(@ForAll long seed) {
    Random random = new Random(seed);
    PairedCounts counts =
        PairedCounts.of(count(random), count(random), count(random), 1 + count(random));
    ConfidenceLevel confidence = confidence(random);
    for (PairedRatioMethod method : PairedRatioMethod.values()) {
      boolean hasLogarithm = counts.candidate().right() > 0 && counts.reference().right() > 0;
      if (hasLogarithm || (method != PairedRatioMethod.WALD && counts.anyRight() > 0)) {
        Sets.checkRatio(method.interval(counts, confidence), true, method);
      }
    }
  }

  /** Exchanging the models turns the interval over, for the methods that are symmetric. */
  @Property(tries = 1_000)
  void scoreIntervals_modelsExchanged_areReciprocal(@ForAll long seed) {
    Random random = new Random(seed);
    PairedCounts counts =
        PairedCounts.of(count(random), 1 + count(random), 1 + count(random), 1 + count(random));
    PairedCounts exchanged =
        PairedCounts.of(
            counts.both(), counts.referenceOnly(), counts.candidateOnly(), counts.neither());
    checkReciprocal(
        PairedRatioMethod.TANG.interval(counts, Sets.P95),
        PairedRatioMethod.TANG.interval(exchanged, Sets.P95));
    checkReciprocal(
        RatioMethod.KOOPMAN.interval(counts.candidate(), counts.reference(), Sets.P95),
        RatioMethod.KOOPMAN.interval(counts.reference(), counts.candidate(), Sets.P95));
  }

  private static void checkReciprocal(ConfidenceSet one, ConfidenceSet other) {
    assertThat(Math.abs(Sets.low(one) * Sets.high(other) - 1)).isLessThan(1e-12);
    assertThat(Math.abs(Sets.high(one) * Sets.low(other) - 1)).isLessThan(1e-12);
  }
}
