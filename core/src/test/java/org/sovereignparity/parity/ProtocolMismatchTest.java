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
        .containsExactly(
            "differ: {shots=5} against {shots=0}", "one states: {shots=5} against not stated");
    assertThat(assessment.protocolMismatches().get(0).candidate().model()).isEqualTo("A");
    assertThat(assessment.protocolMismatches().get(0).reference().model()).isEqualTo("B");
    assertThat(assessment.verdict()).contains(Verdict.MET);
    assertThat(assessment.explain()).contains("differ: {shots=5} against {shots=0}");
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
