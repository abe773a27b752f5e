package org.sovereignparity.parity.support;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.sovereignparity.internal.Words;

/**
 * Why a support may be less than it looks.
 *
 * @param code what is the matter
 * @param benchmark the id of the benchmark that is concerned; absent for the ratio as a whole
 */
public record SupportWarning(Code code, Optional<String> benchmark) {
  /** Creates the warning. */
  public SupportWarning {
    requireNonNull(code);
    requireNonNull(benchmark);
  }

  /** What may be the matter. */
  public enum Code {
    /**
     * An error is exactly 0: every item has one score, both models have the same on each, or a tool
     * wrote 0 where it knew nothing.
     *
     * <p>lm-evaluation-harness writes 0 for the error of a group where it has none of a part.
     */
    ERROR_IS_ZERO("give who answered which items; nothing is shown by such an error"),
    /** A model has fewer than ten right answers, or fewer than ten wrong ones. */
    FEW_ANSWERS("ask more items, and take no method but combined-score"),
    /** There are fewer than 30 items whose scores are not right and wrong answers, or clusters. */
    FEW_UNITS("ask more items, and take no method but combined-score"),
    /** A mean that is divided by lies less than ten of its standard errors above zero. */
    REFERENCE_NOT_CLEARLY_POSITIVE(
        "ask more items, and take no method but fieller or combined-score"),
    /**
     * The best of several noisy scores is biased upwards; see {@link ParitySupport#choiceBias} and
     * {@link ParitySupport#againstEvery}.
     */
    REFERENCE_CHOSEN_AS_BEST("compare with each rival by itself"),
    /**
     * The mean of ratios has a reference of at most a tenth of the greatest score: a point there
     * weighs as ten or more elsewhere, a surplus there pays for deficits elsewhere, and the ratio
     * itself is too high on average.
     */
    REFERENCE_NEAR_FLOOR("take the ratio of means or a cap, or leave the benchmark out"),
    /** The mean of the data is another than the score that was assessed, by over a hundredth. */
    DATA_DIFFER_FROM_SCORES("give the data of the two scores that are compared");

    private final String remedy;

    Code(String remedy) {
      this.remedy = remedy;
    }

    /**
     * {@return what can be done, in words for people}
     *
     * <p>The text may change in any release.
     */
    public String remedy() {
      return remedy;
    }

    /** {@return the word, such as {@code few-units}} */
    @Override
    public String toString() {
      return Words.of(this);
    }
  }

  static SupportWarning ofAll(Code code) {
    return new SupportWarning(code, Optional.empty());
  }

  static SupportWarning of(Code code, String benchmark) {
    return new SupportWarning(code, Optional.of(benchmark));
  }

  /** {@return code and benchmark, such as {@code few-units: AIME 2025}} */
  @Override
  public String toString() {
    return code + benchmark.map(id -> ": " + id).orElse("");
  }
}
