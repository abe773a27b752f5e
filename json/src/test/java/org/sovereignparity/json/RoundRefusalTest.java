package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.json.oracle.Oracle;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.RoundRefusal;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.scoring.InputRefusal;

/** Rounds that a reader once neither took nor refused as it should. */
class RoundRefusalTest {
  private static final String TOTAL =
      """
      {"kind":"sum","id":"total","parts":[
      {"kind":"relative-to-best","id":"a","points":10,
      "of":{"kind":"input","id":"a-raw","name":"a","lowest":0,"highest":10}},
      {"kind":"panel","id":"b","name":"b","lowest":0,"highest":10,"trimmed":0}]}
      """;

  private static Edition edition(String tieBreak, String other) {
    String text =
        """
        {"schema":"sovereign-parity/programme/1","id":"p","title":"P","sources":[],"editions":[
        {"id":"e","title":"E","effectiveFrom":"2026-01-01","effectiveTo":"2026-12-31",
        "total":TOTAL,"places":1,"averages":"half-up-2","tieBreaks":[TIE],
        "readings":[{"id":"r","title":"R","taken":"t","alternatives":{"t":TOTAL,"u":OTHER}}]}]}
        """;
    return ParityJson.readProgramme(
            text.replace("OTHER", other).replace("TOTAL", TOTAL).replace("TIE", tieBreak))
        .edition("e");
  }

  private static String entry(String more) {
    return "{\"submissions\":[{\"team\":\"A\",\"model\":\"m\"," + more + "}]}";
  }

  @Test
  void readRound_panelTooSmallForAnAlternative_isTaken() {
    Edition edition = edition("", TOTAL.replace("\"trimmed\":0", "\"trimmed\":1"));
    for (String ratings : List.of("{\"mean\":5,\"count\":9}", "[1,2]", "[1,2,3]")) {
      Round round = ParityJson.readRound(edition, entry("\"inputs\":{\"b\":" + ratings + "}"));
      assertThat(ParityJson.readRound(ParityJson.write(round))).isEqualTo(round);
    }
  }

  @Test
  void readRound_inputBeyondAnAlternative_isTaken() {
    Edition edition = edition("", TOTAL.replaceFirst("\"highest\":10", "\"highest\":9"));
    Round round = ParityJson.readRound(edition, entry("\"inputs\":{\"a\":10}"));
    assertThat(round.standing("A").blocks()).hasToString("{a=10}");
  }

  @Test
  void readRound_inputThatOnlyAnAlternativeAsksFor_isHeldToThat() {
    Edition edition = edition("", TOTAL.replaceFirst("\"name\":\"a\"", "\"name\":\"c\""));
    assertThat(ParityJson.readRound(edition, entry("\"inputs\":{\"c\":10}")).standings())
        .hasSize(1);
    Refused.with(
        InputRefusal.INPUT_OUT_OF_RANGE,
        "/submissions/0/inputs/c",
        () -> ParityJson.readRound(edition, entry("\"inputs\":{\"c\":11}")));
  }

  @Test
  void readRound_statedValueBeyondAnAlternative_isTaken() {
    Edition edition =
        edition("", TOTAL.replace("\"highest\":10,\"trimmed\"", "\"highest\":9,\"trimmed\""));
    assertThat(ParityJson.readRound(edition, entry("\"stated\":{\"b\":10}")).standings())
        .hasSize(1);
    Refused.with(
        InputRefusal.INPUT_OUT_OF_RANGE,
        "/submissions/0/stated/b",
        () -> ParityJson.readRound(edition, entry("\"stated\":{\"b\":10.1}")));
    String events =
        """
        {"submissions":[{"team":"A"}],"events":[{"on":"2026-02-02",
        "kind":"stated-value-corrected","team":"A","block":"b","value":"10.1"}]}
        """;
    Refused.with(
        InputRefusal.INPUT_OUT_OF_RANGE,
        "/events/0/value",
        () -> ParityJson.readRound(edition, events));
    assertThat(ParityJson.readRound(edition, events.replace("10.1", "10")).standings()).hasSize(1);
  }

  @Test
  void readRound_totalStatedAndTieBreakMissing_isRefused() {
    Edition edition = edition("\"a\"", TOTAL);
    Refused.with(
        RoundRefusal.UNKNOWN_BLOCK,
        "/submissions/0/stated/total",
        () -> ParityJson.readRound(edition, entry("\"stated\":{\"total\":5}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"total", "nia-raw", "nia-points"})
  void oracle_correctionOfANodeThatIsNoBlock_isRefused(String node) {
    String answer =
        Oracle.builtIn()
            .answer(
                """
            {"id":"1","op":"round","programme":"korea-sovereign-ai","edition":"2026-08",
            "submissions":[{"team":"A","model":"m"}],"events":[{"on":"2026-08-20",
            "kind":"stated-value-corrected","team":"A","block":"%s","value":8}]}
            """
                    .formatted(node)
                    .replace("\n", ""));
    assertThat(Schemas.tree(answer).path("code").asText()).isEqualTo(RoundRefusal.BAD_EVENT.name());
    assertThat(Schemas.tree(answer).path("at").asText()).isEqualTo("/events/0/block");
  }

  @Test
  void write_submissionWithoutModel_isReadBack() {
    Round round =
        edition("", TOTAL).round(List.of(Submission.builder().team("A").build()), List.of());
    assertThat(ParityJson.readRound(ParityJson.write(round))).isEqualTo(round);
  }
}
