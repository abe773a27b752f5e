package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.record.DecisionRecord;
import org.sovereignparity.json.record.Tool;
import org.sovereignparity.number.Rational;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;

/** Values that only a program can make: what could not be read again is not written. */
class WrittenBoundsTest {
  /** The least number of {@code digits} digits. */
  private static Rational ofDigits(int digits) {
    return Rational.of(BigInteger.TEN.pow(digits - 1), BigInteger.ONE);
  }

  private static Scoreboard board(int benchmarks, Rational score) {
    Scoreboard.Builder board = Scoreboard.builder();
    for (int i = 0; i < benchmarks; i++) {
      String id = "b" + i;
      board
          .add(Benchmark.of(id, Scale.atLeast(Rational.ZERO), Direction.HIGHER_IS_BETTER))
          .add(Score.of("A", id, score))
          .add(Score.of("B", id, score));
    }
    return board.build();
  }

  private static ParityAssessment assessment(int benchmarks) {
    return ParityPolicy.strict(Aggregation.RATIO_OF_MEANS)
        .assess(board(benchmarks, ofDigits(1000)), "A", Frontier.model("B"));
  }

  @Test
  void write_scoreAsLongAsANumberMayBe_isReadAgain() {
    Scoreboard board = board(1, ofDigits(1000));
    assertThat(ParityJson.readScoreboard(ParityJson.write(board))).isEqualTo(board);
  }

  @Test
  void write_scoreLongerThanANumberMayBe_isRefused() {
    Scoreboard board = board(1, ofDigits(1001).plus(Rational.ONE));
    Refused.with("NUMBER_OUT_OF_BOUNDS", "/scores/0/value", () -> ParityJson.write(board));
  }

  @Test
  void write_asManyDigitsAsMayBeCompared_isReadAgain() {
    // Of each benchmark the two scores, and the 0 from which the scale begins: 37 * 2001 = 74,037.
    ParityAssessment assessment = assessment(37);
    assertThat(ParityJson.readAssessment(ParityJson.write(assessment)).ratio())
        .isEqualTo(assessment.ratio());
  }

  @Test
  void write_moreDigitsThanMayBeCompared_isRefused() {
    ParityAssessment assessment = assessment(38);
    Refused.with(DocumentFault.TOO_MUCH_WORK, "", () -> ParityJson.write(assessment));
    Refused.with(
        DocumentFault.TOO_MUCH_WORK,
        "",
        () -> DecisionRecord.of(assessment, Tool.of("test", "1"), Instant.EPOCH));
  }
}
