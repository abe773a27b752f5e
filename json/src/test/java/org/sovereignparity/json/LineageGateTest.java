package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.decision.Verdict;
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

  @Test
  void readRound_lineageForAGateWithoutCriteria_isRefused() {
    String entries = entries("security", "{'model':'M','organisation':'O'," + PART);
    Refused.with(
        RoundRefusal.UNKNOWN_BLOCK,
        "/submissions/0/gates/security",
        () -> ParityJson.readRound(HostProgramme.edition(), entries));
  }
}
