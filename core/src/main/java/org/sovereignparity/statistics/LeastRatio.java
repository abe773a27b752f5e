package org.sovereignparity.statistics;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The lower limit of the least of several ratios. */
final class LeastRatio implements ConfidenceSet.Cases<OptionalDouble> {
  private LeastRatio() {}

  static ConfidenceSet of(List<ConfidenceSet> sets, ConfidenceLevel confidence) {
    SetLimits limits = new SetLimits(estimate(sets), confidence, assumptions(sets));
    List<OptionalDouble> lows = sets.stream().map(LeastRatio::low).toList();
    return lows.stream().allMatch(OptionalDouble::isPresent)
        ? limits.unboundedAbove(least(lows))
        : limits.unbounded();
  }

  /** {@return where a set begins; empty where it begins nowhere} */
  static OptionalDouble low(ConfidenceSet set) {
    return set.match(new LeastRatio());
  }

  private static OptionalDouble estimate(List<ConfidenceSet> sets) {
    List<OptionalDouble> estimates = sets.stream().map(ConfidenceSet::estimate).toList();
    return estimates.stream().allMatch(OptionalDouble::isPresent)
        ? OptionalDouble.of(least(estimates))
        : OptionalDouble.empty();
  }

  private static double least(List<OptionalDouble> numbers) {
    return numbers.stream().mapToDouble(OptionalDouble::getAsDouble).min().orElseThrow();
  }

  /** No independence of benchmarks is needed. */
  private static ImmutableSet<Assumption> assumptions(List<ConfidenceSet> sets) {
    return Stream.concat(
            sets.stream().flatMap(set -> set.assumptions().stream()),
            sets.stream().skip(1).map(set -> Assumption.FIXED_BENCHMARKS))
        .collect(toImmutableSet());
  }

  @Override
  public OptionalDouble bounded(ConfidenceSet.Bounded set) {
    return OptionalDouble.of(set.low());
  }

  @Override
  public OptionalDouble unboundedAbove(ConfidenceSet.UnboundedAbove set) {
    return OptionalDouble.of(set.low());
  }

  @Override
  public OptionalDouble exclusive(ConfidenceSet.Exclusive set) {
    return OptionalDouble.empty();
  }

  @Override
  public OptionalDouble unbounded(ConfidenceSet.Unbounded set) {
    return OptionalDouble.empty();
  }
}
