package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.oracle.Oracle;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.RoundRefusal;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

/** Gates that are decided from a lineage, in rounds outside the oracle. */
class LineageGateTest {
  private static final String PART =
      "'components':[{'id':'w','kind':'weights','material':'core',"
          + "'derivation':'third-party-frozen','licence':{'expression':'MIT','restrictions':[]},"
          + "'attributed':true}]}";

  private static String entries(String gate, String lineage) {
    return ("{'submissions':[{'team':'T','gates':{'" + gate + "':{'lineage':" + lineage + "}}}]}")
        .replace('\'', '"');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'model':'M','organisation':'O',",
        "{'schema':'sovereign-parity/lineage/1','sources':[],'model':'M',"
      })
  void readRound_plainOrWholeLineage_decidesTheGate(String start) {
    Edition edition = KoreaSovereignAi.programme().edition("2026-08");
    Round round = ParityJson.readRound(edition, entries("independence", start + PART));
    assertThat(round.standings().get(0).gates().get("independence")).isEqualTo(Verdict.NOT_MET);
    String text = ParityJson.write(round);
    assertThat(ParityJson.readRound(text)).isEqualTo(round);
    assertThat(Schemas.faults("round", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'model':'M','organisation':'O',",
        "{'schema':'sovereign-parity/lineage/1','sources':[],'model':'M',"
      })
  void readRound_lineageOfAnotherModel_isRefusedAndNamesBoth(String start) {
    Edition edition = KoreaSovereignAi.programme().edition("2026-08");
    String entries = entries("independence", start + PART);
    String other = entries.replace("\"team\":\"T\"", "\"team\":\"T\",\"model\":\"N\"");
    Refused.with(
        RoundRefusal.OTHER_MODEL,
        "/submissions/0/gates/independence/lineage/model",
        () -> ParityJson.readRound(edition, other));
    assertThat(Refused.by(() -> ParityJson.readRound(edition, other)))
        .hasMessageEndingWith("Lineage must be that of the submitted model, \"N\": \"M\"");
    assertThat(ParityJson.readRound(edition, other.replace("\"N\"", "\"M\"")).submissions())
        .hasSize(1);
  }

  /** The protocol names no such refusal. */
  @Test
  void oracle_lineageOfAnotherModel_isDecided() {
    String entries = entries("independence", "{'model':'M','organisation':'O'," + PART);
    String request =
        "{\"id\":\"1\",\"op\":\"round\",\"programme\":\"korea-sovereign-ai\","
            + "\"edition\":\"2026-08\","
            + entries.replace("\"team\":\"T\"", "\"team\":\"T\",\"model\":\"N\"").substring(1);
    assertThat(Oracle.builtIn().answer(request))
        .contains("\"status\":\"decided\"")
        .contains("\"gates\":{\"independence\":\"NOT_MET\"}");
  }

  @Test
  void readRound_gateThatIsAnotherObject_isRefused() {
    String entries =
        entries("independence", "{'model':'M','organisation':'O'," + PART)
            .replace("\"lineage\"", "\"lineages\"");
    Edition edition = KoreaSovereignAi.programme().edition("2026-08");
    InvalidDocumentException refused = Refused.by(() -> ParityJson.readRound(edition, entries));
    assertThat(refused.code()).isEqualTo(DocumentFault.UNKNOWN_KEY);
    assertThat(refused.at()).isEqualTo("/submissions/0/gates/independence/lineages");
    assertThat(refused.why())
        .isEqualTo("Gate must be a verdict or {\"lineage\": …}, without \"lineages\"");
  }

  @Test
  void readRound_lineageForAGateWithoutCriteria_isRefused() {
    String entries = entries("security", "{'model':'M','organisation':'O'," + PART);
    Refused.with(
        RoundRefusal.UNKNOWN_BLOCK,
        "/submissions/0/gates/security",
        () -> ParityJson.readRound(HostProgramme.edition(), entries));
  }
}
