package org.sovereignparity.programme.korea;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Quantity;

class IntelligenceIndexTest {
  private static final Quantity INDEX = KoreaSovereignAi.intelligenceIndex();

  // OFF-4: agents 34, coding 24, general 18, scientific 24.
  @ParameterizedTest
  @CsvSource({
    "GDPval-AA v2, 20",
    "tau3-Banking, 14",
    "Terminal-Bench v2.1, 16",
    "SciCode, 8",
    "AA-LCR, 6",
    "AA-Omniscience, 12",
    "HLE, 12",
    "GPQA Diamond, 6",
    "CritPt, 6"
  })
  void index_onlyOnePartIsFull_isThatPartsWeight(String part, String weight) {
    Facts facts =
        Facts.builder()
            .putAllNumbers(
                INDEX.parts().stream()
                    .collect(
                        toImmutableMap(
                            Quantity::id, one -> Rational.of(one.id().equals(part) ? 100 : 0))))
            .build();
    assertThat(INDEX.evaluate(facts).value()).contains(Rational.parse(weight));
  }

  @Test
  void index_always_hasNinePartsAndGoesTo100() {
    assertThat(INDEX.parts()).hasSize(9);
    assertThat(INDEX.maximum()).contains(Rational.of(100));
  }

  @Test
  void index_somePartsAreMissing_namesThem() {
    Facts facts = Facts.builder().putAllNumbers(Map.of("HLE", Rational.of(28))).build();
    assertThat(INDEX.evaluate(facts).value()).isEmpty();
    assertThat(INDEX.evaluate(facts).missing())
        .hasSize(8)
        .contains("GDPval-AA v2", "CritPt")
        .doesNotContain("HLE");
  }
}
