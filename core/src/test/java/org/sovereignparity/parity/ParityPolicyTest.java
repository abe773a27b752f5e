package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.number.Rational;

class ParityPolicyTest {
  private static final ParityPolicy STRICT = ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS);

  @Test
  void strict_assumesNothing() {
    assertThat(STRICT)
        .hasToString(
            "mean-of-ratios, raw scores, weights equal, cap none, missing scores undetermined,"
                + " lower is better refuse");
  }

  @Test
  void toBuilder_changed_leavesTheRest() {
    ParityPolicy policy =
        STRICT.toBuilder()
            .cap(Rational.parse("1.05"))
            .missing(MissingScores.COUNTS_ZERO)
            .lowerIsBetter(LowerIsBetter.RECIPROCAL)
            .build();
    assertThat(policy)
        .hasToString(
            "mean-of-ratios, raw scores, weights equal, cap 1.05, missing scores counts-zero,"
                + " lower is better reciprocal")
        .isNotEqualTo(STRICT);
    assertThat(policy.toBuilder().build()).isEqualTo(policy).hasSameHashCodeAs(policy);
    assertThat(STRICT.cap()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1/2, -0.5"})
  void cap_notPositive_isRefused(String cap, String shown) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STRICT.toBuilder().cap(Rational.parse(cap)).build())
        .withMessage("Cap must be positive: " + shown);
  }
}
