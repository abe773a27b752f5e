package org.sovereignparity.suite;

import java.math.RoundingMode;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;

/**
 * "Recovery": how much of a model's scores a compressed form of it keeps, such as 0.94 for 0.736
 * after 0.781. It is a parity ratio with the uncompressed model as the frontier.
 */
public final class Recovery {
  /** Where the test of a single metric is defined. */
  public static final Citation CITATION =
      Citation.of(SuiteSources.LLM_COMPRESSOR, "tests/lmeval/test_lmeval.py", Confidence.OFFICIAL);

  private static final Rounding TWO_DECIMALS = Rounding.of(2, RoundingMode.HALF_EVEN);

  private Recovery() {}

  /** {@return the policy of a single metric: candidate over base} */
  public static ParityPolicy ofMetric() {
    return ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS);
  }

  /** {@return the policy of the column in model cards: mean over mean, not the mean of ratios} */
  public static ParityPolicy ofAverages() {
    return ParityPolicy.strict(Aggregation.RATIO_OF_MEANS);
  }

  /**
   * {@return the threshold as the test has it: the recovery is rounded to two decimals first, so
   * that 0.9458 passes 0.95}
   *
   * <p>The exact threshold is {@link Threshold#atLeast(String)}.
   *
   * @param least a ratio such as {@code 0.95}, which the test takes where nothing else is said
   * @throws NumberFormatException if it is no number
   * @throws IllegalArgumentException if it is not positive
   */
  public static Threshold roundedAtLeast(String least) {
    return Threshold.atLeast(least).rounded(TWO_DECIMALS);
  }
}
