package org.sovereignparity.suite;

import java.math.RoundingMode;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;

/** The quality targets of MLPerf Inference: a share of what the reference gives in FP32. */
public final class MlPerfInference {
  /** Where the targets and their rounding are defined. */
  public static final Citation CITATION =
      Citation.of(SuiteSources.MLPERF, "inference_rules.adoc, v0.5", Confidence.OFFICIAL);

  private MlPerfInference() {}

  /** {@return the policy: accuracy over that of the reference} */
  public static ParityPolicy policy() {
    return ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS);
  }

  /**
   * {@return the threshold: the ratio, rounded half-even to five significant figures, is at least
   * {@code least}}
   *
   * <p>Below 100 % and from 10 % these are five decimals; outside that the rounding changes no
   * verdict.
   *
   * @param least such as {@code 99%}; meant for 10 %..100 %, which is not checked
   * @throws NumberFormatException if it is no number
   * @throws IllegalArgumentException if it is not positive
   */
  public static Threshold atLeast(String least) {
    return Threshold.atLeast(least).rounded(Rounding.of(5, RoundingMode.HALF_EVEN));
  }
}
