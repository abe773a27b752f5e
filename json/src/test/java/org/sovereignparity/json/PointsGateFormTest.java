package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.decision.Verdict.MET;
import static org.sovereignparity.decision.Verdict.NOT_MET;
import static org.sovereignparity.decision.Verdict.UNDETERMINED;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.record.DecisionRecord;
import org.sovereignparity.json.record.Tool;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Round;

/** Gates that ask for points, in documents: at least 3 points for a block, and 10 in all. */
class PointsGateFormTest {
  private static final String NODES =
      "{'kind':'all-of','id':'all','parts':["
          + "{'kind':'has-points','id':'least-impact','node':'impact','threshold':{'atLeast':'3'}},"
          + "{'kind':'has-points','id':'least-sum','node':'sum','threshold':{'atLeast':'10'}}]}";

  private static String criteria(String criterion) {
    return "{'id':'c','title':'C','taken':'a','alternatives':{'a':" + criterion + "}}";
  }

  private static String block(String id) {
    return "{'kind':'input','id':'" + id + "','name':'" + id + "','lowest':'0','highest':'5'}";
  }

  private static String programme(String criterion) {
    return ("{'schema':'sovereign-parity/programme/1','id':'p','title':'P','sources':[],"
            + "'editions':[{'id':'e','title':'E','effectiveFrom':'2027-01-01',"
            + "'effectiveTo':'2027-12-31','total':{'kind':'sum','id':'sum','parts':["
            + block("excellence")
            + ","
            + block("impact")
            + ","
            + block("quality")
            + "]},'places':5,'averages':'half-up-2','gates':[{'id':'least','title':'Least',"
            + "'criteria':"
            + criteria(criterion)
            + "}]}]}")
        .replace('\'', '"');
  }

  private static Edition edition() {
    return ParityJson.readProgramme(programme(NODES)).editions().get(0);
  }

  private static Round round() {
    return ParityJson.readRound(
        edition(),
        ("{'submissions':["
                + "{'team':'A','inputs':{'excellence':5,'impact':2,'quality':5}},"
                + "{'team':'B','inputs':{'excellence':3,'impact':3,'quality':4}},"
                + "{'team':'C','stated':{'excellence':'3','impact':'3'}},"
                + "{'team':'D','stated':{'excellence':'5','impact':'2','quality':'4'}}],"
                + "'events':[{'on':'2027-02-01','kind':'stated-value-corrected','team':'D',"
                + "'block':'impact','value':'3'}]}")
            .replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource({"A,NOT_MET", "B,MET", "C,UNDETERMINED", "D,MET"})
  void readRound_gateOfPoints_isDecidedByTheRound(String team, Verdict verdict) {
    assertThat(round().standing(team).gates().get("least")).isEqualTo(verdict);
  }

  @Test
  void write_roundWithAGateOfPoints_isReadBackAndHeldToItsResult() {
    String text = ParityJson.write(round());
    assertThat(text).contains("\"node\":\"impact\"");
    assertThat(ParityJson.readRound(text)).isEqualTo(round());
    assertThat(Schemas.faults("round", text)).isEmpty();
    assertThat(Schemas.faults("programme", programme(NODES))).isEmpty();
    String told = "\"gates\":{\"least\":\"NOT_MET\"}";
    assertThat(text).contains(told);
    Refused.with(
        DocumentFault.STATED_VALUE_DIFFERS,
        "/result/standings/" + index(round(), "A") + "/gates/least",
        () -> ParityJson.readRound(text.replace(told, "\"gates\":{\"least\":\"MET\"}")));
    DecisionRecord record =
        DecisionRecord.of(round(), Tool.of("t", "1"), Instant.parse("2027-03-01T00:00:00Z"));
    assertThat(DecisionRecord.parse(record.toJson()).verify().isVerified()).isTrue();
  }

  private static int index(Round round, String team) {
    return round.standings().indexOf(round.standing(team));
  }

  /** The decision holds the nodes themselves, so that it can be read without the edition. */
  @Test
  void write_decisionOfTheGate_isReadBack() {
    EligibilityDecision decision = round().decision("C", "least").orElseThrow();
    String text = ParityJson.write(decision);
    assertThat(ParityJson.readDecision(text)).isEqualTo(decision);
    assertThat(text)
        .contains("\"residual\":[{\"reason\":\"INPUT_MISSING\",\"about\":[\"quality\"]}]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'MET'", "{'lineage':{'model':'M'}}"})
  void readRound_entryForAGateOfPoints_isRefused(String entry) {
    String entries =
        ("{'submissions':[{'team':'A','gates':{'least':" + entry + "}}]}").replace('\'', '"');
    Refused.with(
        DocumentFault.UNKNOWN_KEY,
        "/submissions/0/gates/least",
        () -> ParityJson.readRound(edition(), entries));
  }

  @Test
  void readProgramme_nodeThatIsNotThere_isRefusedAtIt() {
    Refused.with(
        DocumentFault.BAD_RULE,
        "/editions/0/gates/0/criteria/alternatives/a/parts/1/node",
        () -> ParityJson.readProgramme(programme(NODES.replace("'node':'sum'", "'node':'total'"))));
  }

  @Test
  void readProgramme_nodeAndRule_isRefused() {
    String both = NODES.replace("'node':'sum'", "'node':'sum','points':" + block("x"));
    Refused.with(
        DocumentFault.UNKNOWN_KEY,
        "/editions/0/gates/0/criteria/alternatives/a/parts/1/points",
        () -> ParityJson.readProgramme(programme(both)));
    assertThat(Schemas.faults("programme", programme(both))).isNotEmpty();
    Refused.with(
        DocumentFault.MISSING_KEY,
        "/editions/0/gates/0/criteria/alternatives/a/parts/1",
        () -> ParityJson.readProgramme(programme(NODES.replace("'node':'sum',", ""))));
  }

  @Test
  void readCriteria_nodeOutsideAGate_isRefusedAtIt() {
    String text =
        ("{'schema':'sovereign-parity/criteria/1','sources':[],'criteria':" + criteria(NODES) + "}")
            .replace('\'', '"');
    Refused.with(
        DocumentFault.BAD_RULE,
        "/criteria/alternatives/a/parts/0/node",
        () -> ParityJson.readCriteria(text));
  }

  @Test
  void verdicts_ofTheExample_areAllThree() {
    assertThat(round().standings().stream().map(one -> one.gates().get("least")))
        .contains(MET, NOT_MET, UNDETERMINED);
  }
}
