package org.sovereignparity.suite;

import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.LowerIsBetter;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;

/** The overall ratio of the SPEC CPU suites, of run times against those of a reference machine. */
public final class SpecCpu {
  /** Where the ratio is defined. */
  public static final Citation CITATION =
      Citation.of(SuiteSources.SPEC, "geometric mean of normalized ratios", Confidence.REPORTED);

  private SpecCpu() {}

  /**
   * {@return the policy: the geometric mean of reference time over measured time; every benchmark
   * must have a time}
   */
  public static ParityPolicy policy() {
    return ParityPolicy.strict(Aggregation.GEOMETRIC_MEAN_OF_RATIOS).toBuilder()
        .lowerIsBetter(LowerIsBetter.RECIPROCAL)
        .build();
  }
}
