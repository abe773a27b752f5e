package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sovereignparity.programme.Rounds.q;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.number.Rational;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Normalisation;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.Weights;

class AttainmentTest {
  /** The developed and target scores 72 of 80, 60 of 50 and 0 of 10. */
  private static final ImmutableList<TargetScore> SCORES =
      ImmutableList.of(
          TargetScore.of(q("72"), q("80")),
          TargetScore.of(q("60"), q("50")),
          TargetScore.of(q("0"), q("10")));

  @ParameterizedTest
  @CsvSource({
    "MEAN_OF_RATIOS, 1, 19/30", // (0.9 + 1 + 0)/3
    "MEAN_OF_RATIOS, , 0.7", // (0.9 + 1.2 + 0)/3
    "MINIMUM_RATIO, , 0",
    "RATIO_OF_MEANS, , 33/35" // 132/140
  })
  void of_scores_followsThePolicy(Aggregation aggregation, String cap, String value) {
    ParityPolicy policy = ParityPolicy.strict(aggregation);
    ParityPolicy capped = cap == null ? policy : policy.toBuilder().cap(q(cap)).build();
    assertThat(Attainment.of("n", "s", capped).of(SCORES)).isEqualTo(q(value));
  }

  @Test
  void of_officialExample_isNineTenths() {
    ParityPolicy policy =
        ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS).toBuilder().cap(Rational.ONE).build();
    assertThat(Attainment.of("n", "s", policy).of(SCORES.subList(0, 1))).isEqualTo(q("0.9"));
  }

  @Test
  void of_weights_nameBenchmarksByNumber() {
    ParityPolicy first =
        ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS).toBuilder()
            .weights(Weights.of(ImmutableMap.of("1", Rational.ONE)))
            .build();
    assertThat(Attainment.of("n", "s", first).of(SCORES.subList(0, 1))).isEqualTo(q("0.9"));
  }

  @Test
  void of_policyWithoutARationalNumber_isRefused() {
    ParityPolicy geometric = ParityPolicy.strict(Aggregation.GEOMETRIC_MEAN_OF_RATIOS);
    assertRefused(geometric, "Policy of an attainment must give a rational number: ");
    String undefined =
        "Policy of an attainment must be defined for scores from 0, named by number: ";
    ParityPolicy.Builder mean = ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS).toBuilder();
    assertRefused(mean.weights(Weights.of(ImmutableMap.of("x", Rational.ONE))).build(), undefined);
    for (Normalisation bounded : List.of(Normalisation.MIN_MAX, Normalisation.ABOVE_CHANCE)) {
      assertRefused(
          ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS).toBuilder()
              .normalisation(bounded)
              .build(),
          undefined);
    }
  }

  private static void assertRefused(ParityPolicy policy, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attainment.of("n", "s", policy))
        .withMessage(message + policy);
  }

  @Test
  void of_emptyName_isRefused() {
    ParityPolicy policy = ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attainment.of("", "s", policy))
        .withMessage("Attainment name must not be empty: \"\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attainment.of("n", "", policy))
        .withMessage("Name of target scores must not be empty: \"\"");
  }

  @Test
  void targetScore_scores_areKept() {
    TargetScore score = TargetScore.of(q("72"), q("80"));
    assertThat(score.developed()).isEqualTo(q("72"));
    assertThat(score.target()).isEqualTo(q("80"));
    assertThat(score)
        .hasToString("72 of 80")
        .isEqualTo(TargetScore.of(q("72.0"), q("80")))
        .hasSameHashCodeAs(TargetScore.of(q("72.0"), q("80")))
        .isNotEqualTo(TargetScore.of(q("72"), q("81")))
        .isNotEqualTo(TargetScore.of(q("71"), q("80")));
  }

  @Test
  void targetScore_negativeOrNoTarget_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TargetScore.of(q("-1"), q("80")))
        .withMessage("Developed score must not be negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TargetScore.of(q("1"), q("0")))
        .withMessage("Target score must be positive: 0");
  }
}
