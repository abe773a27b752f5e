package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Score limits against {@code score_limits.py}: the published formulas in 60 digits, bisected. */
class ScoreLimitsTest {

  @Test
  void limits_randomAndExtremeTables_agreeToTwelveDigits() {
    List<Map<String, String>> rows = Csv.read("score_limits.csv");
    assertThat(rows).hasSizeGreaterThan(400);
    for (Map<String, String> row : rows) {
      ConfidenceSet set = set(row);
      check(row, row.get("low"), Sets.low(set));
      check(row, row.get("high"), Sets.high(set));
    }
  }

  private static ConfidenceSet set(Map<String, String> row) {
    ConfidenceLevel confidence = ConfidenceLevel.ofErrorRate(Double.parseDouble(row.get("error")));
    int[] n = Stream.of("a", "b", "c", "d").map(row::get).mapToInt(Integer::parseInt).toArray();
    if (row.get("method").equals("tang")) {
      return PairedRatioMethod.TANG.interval(PairedCounts.of(n[0], n[1], n[2], n[3]), confidence);
    }
    RatioMethod method =
        row.get("method").equals("koopman") ? RatioMethod.KOOPMAN : RatioMethod.MIETTINEN_NURMINEN;
    return method.interval(Proportion.of(n[0], n[1]), Proportion.of(n[2], n[3]), confidence);
  }

  private static void check(Map<String, String> row, String expected, double actual) {
    if (expected.equals("inf")) {
      assertThat(actual).as("%s", row).isEqualTo(Double.POSITIVE_INFINITY);
    } else {
      assertThat(actual)
          .as("%s", row)
          .isCloseTo(Double.parseDouble(expected), withPercentage(1e-10));
    }
  }
}
