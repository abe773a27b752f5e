package org.sovereignparity.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.sovereignparity.benchmark.Protocol;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;

class ProtocolMismatchTest {
  private static final Protocol FIVE_SHOTS = shots("5");
  private static final Protocol NO_SHOTS = shots("0");

  @Test
  void mismatches_ofTheComparedPairs_areListedAndDecideNothing() {
    Scoreboard board =
        Scoreboard.builder()
            .add(Boards.percent("differ"))
            .add(Boards.percent("match"))
            .add(Boards.percent("one states"))
            .add(Boards.percent("none states"))
            .add(score("A", "differ").protocol(FIVE_SHOTS).build())
            .add(score("B", "differ").protocol(NO_SHOTS).build())
            .add(score("A", "match").protocol(FIVE_SHOTS).build())
            .add(score("B", "match").protocol(shots("5")).build())
            .add(score("A", "one states").protocol(FIVE_SHOTS).build())
            .add(score("B", "one states").build())
            .add(score("A", "none states").build())
            .add(score("B", "none states").build())
            .build();
    ParityAssessment assessment = assess(board, MissingScores.UNDETERMINED);
    assertThat(assessment.protocolMismatches())
        .extracting(ProtocolMismatch::toString)
        .containsExactly("differ: shots 5 against 0", "one states: shots 5 against not stated");
    assertThat(assessment.protocolMismatches().get(0).candidate().model()).isEqualTo("A");
    assertThat(assessment.protocolMismatches().get(0).reference().model()).isEqualTo("B");
    assertThat(assessment.verdict()).contains(Verdict.MET);
    assertThat(assessment.explain().toString()).contains("differ: shots 5 against 0");
  }

  @Test
  void missingScore_hasNoProtocolToMatch() {
    Scoreboard board =
        Scoreboard.builder()
            .add(Boards.percent("x"))
            .add(Boards.percent("y"))
            .add(score("A", "x").build())
            .add(score("B", "x").build())
            .add(score("B", "y").protocol(NO_SHOTS).build())
            .build();
    assertThat(assess(board, MissingScores.COUNTS_ZERO).protocolMismatches()).isEmpty();
    assertThat(assess(board, MissingScores.UNDETERMINED).protocolMismatches()).isEmpty();
  }

  @Test
  void differences_areSettingsThatAreNotStatedAlike_byName() {
    ParityAssessment assessment =
        pair(
            ImmutableMap.of("shots", "5", "harness", "h 1", "limit", "100"),
            ImmutableMap.of("shots", "5", "harness", "h 2", "version", "2"));
    assertThat(assessment.protocolMismatches().get(0).differences())
        .extracting(ProtocolDifference::toString)
        .containsExactly(
            "harness h 1 against h 2",
            "limit 100 against not stated",
            "version not stated against 2");
    assertThat(assessment.protocolMismatches().get(0).differences())
        .extracting(ProtocolDifference::isStatedByBoth)
        .containsExactly(true, false, false);
    assertThat(assessment.protocolMismatches())
        .hasToString(
            "[x: harness h 1 against h 2; limit 100 against not stated;"
                + " version not stated against 2]");
  }

  @Test
  void mismatchesOfSettings_askOnlyForThese_andForWhatNeitherStates() {
    ParityAssessment assessment =
        pair(ImmutableMap.of("shots", "5", "harness", "h 1"), ImmutableMap.of("shots", "5"));
    assertThat(assessment.protocolMismatches("shots")).isEmpty();
    assertThat(assessment.protocolMismatches("shots", "harness"))
        .hasToString("[x: harness h 1 against not stated]");
    assertThat(assessment.protocolMismatches("version", "shots"))
        .hasToString("[x: version not stated]");
  }

  @Test
  void verdictIfSame_withAMismatchInTheSettings_isUndetermined() {
    ParityAssessment assessment =
        pair(ImmutableMap.of("shots", "5", "harness", "h 1"), ImmutableMap.of("shots", "5"));
    assertThat(assessment.verdict()).contains(Verdict.MET);
    assertThat(assessment.verdictIfSame()).contains(Verdict.MET);
    assertThat(assessment.verdictIfSame("shots")).contains(Verdict.MET);
    assertThat(assessment.verdictIfSame("shots", "harness")).contains(Verdict.UNDETERMINED);
    assertThat(assessment.verdictIfSame("version")).contains(Verdict.UNDETERMINED);
  }

  @Test
  void verdictIfSame_withoutProtocols_isUndetermined() {
    Scoreboard board =
        Scoreboard.builder()
            .add(Boards.percent("x"))
            .add(score("A", "x").build())
            .add(score("B", "x").build())
            .build();
    ParityAssessment assessment = assess(board, MissingScores.UNDETERMINED);
    assertThat(assessment.protocolMismatches()).isEmpty();
    assertThat(assessment.verdictIfSame("shots")).contains(Verdict.UNDETERMINED);
  }

  private static ParityAssessment pair(
      ImmutableMap<String, String> candidate, ImmutableMap<String, String> reference) {
    Scoreboard board =
        Scoreboard.builder()
            .add(Boards.percent("x"))
            .add(score("A", "x").protocol(Protocol.of(candidate)).build())
            .add(score("B", "x").protocol(Protocol.of(reference)).build())
            .build();
    return assess(board, MissingScores.UNDETERMINED);
  }

  private static ParityAssessment assess(Scoreboard board, MissingScores missing) {
    return ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS).toBuilder()
        .missing(missing)
        .build()
        .assess(board, "A", Frontier.model("B"), Boards.AT_95);
  }

  private static Score.Builder score(String model, String benchmark) {
    return Score.builder().model(model).benchmark(benchmark).value(Rational.of(50));
  }

  private static Protocol shots(String shots) {
    return Protocol.of(ImmutableMap.of("shots", shots));
  }
}
