package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.json.record.DecisionRecord;
import org.sovereignparity.json.record.Tool;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;

/** The texts of records against text written by hand; the hash is that of DecisionRecordTest. */
class RecordReportTest {
  private static ParityAssessment small() {
    Scoreboard board =
        Scoreboard.builder()
            .add(Benchmark.of("x", Scale.PERCENT, Direction.HIGHER_IS_BETTER))
            .score("A", "x", "70")
            .score("B", "x", "80")
            .build();
    return ParityPolicy.strict(Aggregation.RATIO_OF_MEANS)
        .assess(board, "A", Frontier.model("B"), Threshold.atLeast("95%"));
  }

  private static DecisionRecord smallRecord() {
    return DecisionRecord.of(
        small(), Tool.of("sovereign-parity", "0.1.0"), Instant.parse("2026-08-20T09:00:00Z"));
  }

  @Test
  void explain_record_tellsHashAndVerdicts() {
    assertThat(smallRecord().withoutDocument().explain())
        .hasToString(
            """
            Decision record of sovereign-parity/assessment/1

            hash        sha256:af2e84810d5f25a6b75a84b2d7bb5cd3c88a64e24a10ad7940211154a0293d4e
            decided by  sovereign-parity 0.1.0
            decided at  2026-08-20T09:00:00Z
            document    left out

            Verdicts:
              A  NOT_MET
            """);
  }

  @Test
  void explain_verification_tellsWhatDiffers() {
    assertThat(smallRecord().verify().explain()).hasToString("verified\n");
    String changed = ParityJson.write(small()).replace("\"value\":\"70\"", "\"value\":\"71\"");
    assertThat(smallRecord().verify(changed).explain())
        .hasToString(
            """
            INPUTS first: /document/scoreboard/scores/0/value: "70", then "71"

            place  /document/scoreboard/scores/0/value
            first  "70"
            then   "71"
            """);
  }
}
