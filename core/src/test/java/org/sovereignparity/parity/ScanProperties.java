package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is compiled and what is evaluated exactly never differ: with planted ties, near ties of one
 * unit, huge and tiny scales, holes, and columns that longs do not hold.
 */
class ScanProperties {
  @Property(tries = 150)
  void verdicts_anyBoard_areThoseOfTheExactWay(@ForAll long seed, @ForAll Aggregation aggregation) {
    new DrawnPlan(seed, aggregation)
        .plan()
        .ifPresent(plan -> assertThat(differs(plan, Band.PROVEN)).isFalse());
  }

  @Property(tries = 50)
  void verdicts_manyBenchmarks_areThoseOfTheExactWay(
      @ForAll long seed, @ForAll Aggregation aggregation) {
    DrawnPlan.wide(seed, aggregation)
        .plan()
        .ifPresent(plan -> assertThat(differs(plan, Band.PROVEN)).isFalse());
  }

  @Example
  void boards_mostOfThem_areDecidedByScans() {
    for (Aggregation aggregation : Aggregation.values()) {
      List<byte[]> scanned =
          LongStream.range(0, 60)
              .boxed()
              .flatMap(seed -> new DrawnPlan(seed, aggregation).plan().stream())
              .flatMap(plan -> plan.compiled(Band.PROVEN).stream())
              .map(ScanProperties::scanned)
              .toList();
      assertThat(scanned).hasSizeGreaterThan(20);
      assertThat(scanned.stream().filter(ScanProperties::isMostlyDecided).count())
          .isGreaterThan(15);
    }
  }

  private static byte[] scanned(CompiledPlan compiled) {
    byte[] verdicts = new byte[DrawnPlan.MODELS];
    compiled.decide(verdicts);
    return verdicts;
  }

  private static boolean isMostlyDecided(byte[] verdicts) {
    int decided = 0;
    for (byte verdict : verdicts) {
      decided += verdict == Scan.UNDECIDED ? 0 : 1;
    }
    return 3 * decided > 2 * verdicts.length;
  }

  /** A bound that counts too few roundings, or no slack, takes some tie for none. */
  @ParameterizedTest
  @CsvSource({
    "MEAN_OF_RATIOS, FixedPointScan",
    "MEAN_OF_RATIOS, SumScan",
    "RATIO_OF_MEANS, SumScan",
    "GEOMETRIC_MEAN_OF_RATIOS, ProductScan"
  })
  void boundOfEachFilter_thatCountsNothing_isCaught(Aggregation aggregation, String scan) {
    assertThat(LongStream.range(0, 2_000).boxed())
        .anyMatch(
            seed ->
                DrawnPlan.wide(seed, aggregation)
                    .plan()
                    .filter(plan -> isScannedBy(plan, scan))
                    .filter(plan -> differs(plan, counted -> 0))
                    .isPresent());
  }

  private static boolean isScannedBy(AssessmentPlan plan, String scan) {
    return plan.compiled(Band.PROVEN)
        .filter(compiled -> compiled.scan().getClass().getSimpleName().equals(scan))
        .isPresent();
  }

  private static boolean differs(AssessmentPlan plan, IntUnaryOperator proven) {
    BitSet all = new BitSet();
    all.set(1, plan.board().models().size());
    return !Arrays.equals(
        plan.verdicts(all, plan.compiled(proven)), plan.verdicts(all, Optional.empty()));
  }
}
