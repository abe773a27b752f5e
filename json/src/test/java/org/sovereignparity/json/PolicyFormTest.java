package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.number.Rational;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.LowerIsBetter;
import org.sovereignparity.parity.MissingScores;
import org.sovereignparity.parity.Normalisation;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.Weights;

class PolicyFormTest {

  static Stream<Arguments> policies() {
    return Stream.of(
        Arguments.of(
            ParityPolicy.strict(Aggregation.RATIO_OF_MEANS),
            """
            {"schema":"sovereign-parity/parity-policy/1","aggregation":"ratio-of-means",
            "normalisation":"raw","weights":"equal","cap":"none","missing":"undetermined",
            "lowerIsBetter":"refuse"}
            """),
        Arguments.of(
            ParityPolicy.strict(Aggregation.GEOMETRIC_MEAN_OF_RATIOS).toBuilder()
                .normalisation(Normalisation.ABOVE_CHANCE)
                .weights(
                    Weights.of(
                        ImmutableMap.of(
                            "WER", Rational.parse("1/3"), "MMLU-Pro", Rational.parse("2.50"))))
                .cap(Rational.ONE)
                .missing(MissingScores.COUNTS_ZERO)
                .lowerIsBetter(LowerIsBetter.RECIPROCAL)
                .build(),
            """
            {"schema":"sovereign-parity/parity-policy/1","aggregation":"geometric-mean-of-ratios",
            "normalisation":"above-chance","weights":{"WER":"1/3","MMLU-Pro":"2.5"},"cap":"1",
            "missing":"counts-zero","lowerIsBetter":"reciprocal"}
            """));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void write_policy_isThisText(ParityPolicy policy, String text) {
    assertThat(ParityJson.write(policy)).isEqualTo(text.replace("\n", ""));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void read_writtenText_isThePolicy(ParityPolicy policy, String text) {
    assertThat(ParityJson.readPolicy(text)).isEqualTo(policy);
  }
}
