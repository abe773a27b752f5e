package org.sovereignparity.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sovereignparity.number.Rational;

class SuiteTest {
  @Test
  void v2FromParts_ofEqualParts_isTheirValue() {
    ImmutableMap.Builder<String, Rational> inputs = ImmutableMap.builder();
    OpenLlmLeaderboard.choices().keySet().forEach(part -> inputs.put(part, Rational.of(40)));
    assertThat(PublishedTable.value(OpenLlmLeaderboard.v2FromParts(), inputs.buildOrThrow()))
        .isEqualTo(Rational.of(40));
  }

  /** One of 24 parts of one of six benchmarks; MuSR has three parts and IFEval two. */
  @Test
  void v2FromParts_countsBenchmarksAlike() {
    assertThat(alone("leaderboard_bbh_navigate")).isEqualTo(Rational.of(100, 144));
    assertThat(alone("leaderboard_musr_team_allocation")).isEqualTo(Rational.of(100, 18));
    assertThat(alone("leaderboard_ifeval inst_level_strict_acc")).isEqualTo(Rational.of(100, 12));
    assertThat(alone("leaderboard_gpqa")).isEqualTo(Rational.of(100, 6));
    assertThat(OpenLlmLeaderboard.choices()).hasSize(24 + 3 + 2 + 3);
  }

  private static Rational alone(String part) {
    ImmutableMap.Builder<String, Rational> inputs = ImmutableMap.builder();
    OpenLlmLeaderboard.choices()
        .keySet()
        .forEach(other -> inputs.put(other, Rational.of(other.equals(part) ? 100 : 0)));
    return PublishedTable.value(OpenLlmLeaderboard.v2FromParts(), inputs.buildOrThrow());
  }

  /** The documentation's example for GPQA: 0.6 of four choices is 46.67. */
  @Test
  void normalised_ofTheBounds_andBetween() {
    assertThat(OpenLlmLeaderboard.normalised(Rational.parse("0.6"), 4))
        .isEqualTo(Rational.of(140, 3));
    assertThat(OpenLlmLeaderboard.normalised(Rational.ONE, 4)).isEqualTo(Rational.of(100));
    assertThat(OpenLlmLeaderboard.normalised(Rational.parse("0.25"), 4)).isEqualTo(Rational.ZERO);
    assertThat(OpenLlmLeaderboard.normalised(Rational.parse("0.6"), 0)).isEqualTo(Rational.of(60));
    assertThat(OpenLlmLeaderboard.normalised(Rational.ZERO, 0)).isEqualTo(Rational.ZERO);
  }

  @Test
  void normalised_outsideItsBounds_isRefused() {
    assertThatThrownBy(() -> OpenLlmLeaderboard.normalised(Rational.of(60), 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Raw score must lie within 0..1: 60");
    assertThatThrownBy(() -> OpenLlmLeaderboard.normalised(Rational.ONE, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Choices must be 0 or at least 2: 1");
  }

  /** By hand: sqrt((2 x 1 x 0.09 + 3 x 2 x 0.25) / (5 - 2) / 5) = sqrt(1.68 / 15). */
  @Test
  void pooledStandardError_isThatOfTheFormula() {
    assertThat(
            LmEvalGroup.pooledStandardError(
                List.of(2, 3), List.of(Rational.parse("0.3"), Rational.parse("0.5"))))
        .hasToString("(14/125)^(1/2)");
    assertThat(LmEvalGroup.pooledStandardError(List.of(2), List.of(Rational.parse("0.3"))))
        .isEqualTo(Rational.parse("0.3"));
  }

  @Test
  void pooledStandardError_ofWhatHasNone_isRefused() {
    assertThatThrownBy(() -> LmEvalGroup.pooledStandardError(List.of(2), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Standard errors must be one for each of 1 tasks: []");
    assertThatThrownBy(() -> LmEvalGroup.pooledStandardError(List.of(0), List.of(Rational.ONE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Size must be positive: 0");
    assertThatThrownBy(() -> LmEvalGroup.pooledStandardError(List.of(1), List.of(Rational.ONE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Samples must be more than tasks: [1]");
  }

  @Test
  void v1_withoutDrop_hasSixParts() {
    assertThat(OpenLlmLeaderboard.v1().parts()).hasSize(6);
    assertThat(OpenLlmLeaderboard.v1WithDrop().parts()).hasSize(7);
    assertThat(LiveBench.category("Coding", List.of("a", "b")).parts()).hasSize(2);
  }
}
