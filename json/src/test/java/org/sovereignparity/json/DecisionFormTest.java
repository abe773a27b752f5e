package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.json.Documents.changed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.korea.KoreaSovereignAi;
import org.sovereignparity.scoring.BestOfField;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Ratings;

class DecisionFormTest {
  private static final String CRITERIA =
      """
      {"id":"own","title":"Own","taken":"strict","alternatives":{
      "strict":{"kind":"all-of","id":"all","parts":[
      {"kind":"every-part","id":"made","selector":{},
      "conditions":[{"kind":"derived-as","derivations":["initialised-and-trained"]},
      {"kind":"attributed"}],
      "citations":[{"source":"ACT","confidence":"official"}]},
      {"kind":"at-parity","id":"near",
      "policy":{"schema":"sovereign-parity/parity-policy/1","aggregation":"minimum-ratio",
      "normalisation":"raw","weights":"equal","cap":"none","missing":"undetermined",
      "lowerIsBetter":"refuse"},
      "frontier":{"kind":"model","model":"B"},"threshold":{"atLeast":"0.95"}},
      {"kind":"has-points","id":"points","points":{"kind":"input","id":"p","name":"n",
      "lowest":"0","highest":"100"},"threshold":{"moreThan":"60"}}]},
      "lax":{"kind":"released-within","id":"day","first":"2026-03-01","last":"2026-06-30"}}}
      """;
  private static final String LINEAGE =
      """
      {"schema":"sovereign-parity/lineage/1","sources":[],"model":"M","complete":true,
      "components":[
      {"id":"w","kind":"weights","material":"core","derivation":"initialised-and-trained",
      "attributed":true},
      {"id":"v","kind":"vision-encoder","material":"auxiliary",
      "derivation":"initialised-and-trained","attributed":true}],
      "claims":[{"id":"c","component":"v","by":"R","on":"2026-01-10",
      "asserts":{"derivation":"third-party-frozen"},
      "history":[{"on":"2026-02-02","state":"refuted"}]}],"upstreamModels":[]}
      """;
  private static final String SCORES =
      """
      {"schema":"sovereign-parity/scoreboard/1",
      "benchmarks":[{"id":"x","direction":"higher-is-better","min":"0","max":"100"}],
      "models":[{"id":"M"},{"id":"B"}],"sources":[],
      "scores":[{"model":"M","benchmark":"x","value":"76"},
      {"model":"B","benchmark":"x","value":"80"}]}
      """;

  /**
   * The claim is still open on the day asked for, 76/80 is exactly 0.95, and 60 points are not more
   * than 60.
   */
  private static final String TEXT =
      """
      {"schema":"sovereign-parity/eligibility-decision/1","sources":[{"id":"ACT","title":"Act"}],
      "criteria":CRITERIA,
      "facts":{"model":{"id":"M","released":"2026-03-01"},"asOf":"2026-02-01",
      "lineage":LINEAGE,"scores":SCORES,
      "points":{"numbers":{"n":"60"},"ratings":{"q":["1","2"],"r":{"mean":"1.5","count":2}},
      "stated":{"s":"1/3"},"best":{"b":{"value":"7","whose":["T"]}}}},
      "result":{"verdict":"NOT_MET","findings":[
      {"criterion":"made","verdict":"UNDETERMINED","components":["v"],
      "reason":"NOT_OF_OWN_MAKING","claims":["c"],"cites":["ACT"]},
      {"criterion":"near","verdict":"MET","components":[],"reason":null,"claims":[],"cites":[]},
      {"criterion":"points","verdict":"NOT_MET","components":[],"reason":"TOO_FEW_POINTS",
      "claims":[],"cites":[]}],
      "readings":{"strict":"NOT_MET","lax":"MET"},"residual":[]}}
      """
          .replace("CRITERIA", CRITERIA)
          .replace("LINEAGE", LINEAGE)
          .replace("SCORES", SCORES)
          .replace("\n", "");

  private static EligibilityFacts facts() {
    return EligibilityFacts.builder()
        .model(Model.of("M", LocalDate.of(2026, 3, 1)))
        .asOf(LocalDate.of(2026, 2, 1))
        .lineage(ParityJson.readLineage(LINEAGE))
        .scores(
            Scoreboard.builder()
                .add(Benchmark.of("x", Scale.PERCENT, Direction.HIGHER_IS_BETTER))
                .score("M", "x", "76")
                .score("B", "x", "80")
                .build())
        .points(
            Facts.builder()
                .numbers(Map.of("n", Rational.of(60)))
                .putRatings("q", Ratings.of(List.of(Rational.ONE, Rational.of(2))))
                .putRatings("r", Ratings.ofMean(Rational.parse("1.5"), 2))
                .stated(Map.of("s", Rational.parse("1/3")))
                .best(Map.of("b", BestOfField.of(Rational.of(7), "T")))
                .build())
        .build();
  }

  @Test
  void read_textWrittenByHand_givesTheDecision() {
    EligibilityDecision read = ParityJson.readDecision(TEXT);
    assertThat(read.facts()).isEqualTo(facts());
    assertThat(read).isEqualTo(EligibilityDecision.of(read.criteria(), facts()));
    assertThat(read.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(read.under("lax").verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void write_decisionRead_isTheTextWrittenByHand() {
    assertThat(ParityJson.write(ParityJson.readDecision(TEXT))).isEqualTo(TEXT);
    assertThat(Schemas.faults("eligibility-decision", TEXT)).isEmpty();
  }

  @Test
  void read_onePointMore_leavesTheOpenClaimToDecide() {
    String undetermined =
        TEXT.replace("\"n\":\"60\"", "\"n\":\"61\"")
            .replace(
                "\"criterion\":\"points\",\"verdict\":\"NOT_MET\",\"components\":[],"
                    + "\"reason\":\"TOO_FEW_POINTS\"",
                "\"criterion\":\"points\",\"verdict\":\"MET\",\"components\":[],\"reason\":null")
            .replace("{\"verdict\":\"NOT_MET\"", "{\"verdict\":\"UNDETERMINED\"")
            .replace("\"strict\":\"NOT_MET\"", "\"strict\":\"UNDETERMINED\"")
            .replace(
                "\"residual\":[]", "\"residual\":[{\"reason\":\"CLAIM_OPEN\",\"about\":[\"c\"]}]");
    assertThat(ParityJson.write(ParityJson.readDecision(undetermined))).isEqualTo(undetermined);
    assertThat(Schemas.faults("eligibility-decision", undetermined)).isEmpty();
  }

  @Test
  void read_leastFacts_lackEverything() {
    String facts = TEXT.substring(TEXT.indexOf("\"facts\""), TEXT.indexOf("\"result\""));
    String least =
        TEXT.replace(facts, "\"facts\":{\"model\":{\"id\":\"M\"}},")
                .replaceFirst("\"result\":.*", "")
            + """
            "result":{"verdict":"UNDETERMINED","findings":[
            {"criterion":"made","verdict":"UNDETERMINED","components":[],
            "reason":"NO_LINEAGE","claims":[],"cites":["ACT"]},
            {"criterion":"near","verdict":"UNDETERMINED","components":[],
            "reason":"NO_SCORES","claims":[],"cites":[]},
            {"criterion":"points","verdict":"UNDETERMINED","components":[],
            "reason":"INPUT_MISSING","claims":[],"cites":[]}],
            "readings":{"strict":"UNDETERMINED","lax":"UNDETERMINED"},
            "residual":[{"reason":"NO_LINEAGE","about":[]},
            {"reason":"NO_SCORES","about":[]},{"reason":"INPUT_MISSING","about":["n"]}]}}
            """;
    assertThat(Schemas.faults("eligibility-decision", least)).isEmpty();
    EligibilityDecision read = ParityJson.readDecision(least);
    assertThat(read.facts()).isEqualTo(EligibilityFacts.builder().model(Model.of("M")).build());
    assertThat(ParityJson.readDecision(ParityJson.write(read))).isEqualTo(read);
  }

  @Test
  void read_decisionByKoreanCriteriaWritten_isTheSame() {
    EligibilityDecision decision =
        EligibilityDecision.of(
            KoreaSovereignAi.independence().taking("core-parameters"),
            EligibilityFacts.of(ParityJson.readLineage(LineageFormTest.TEXT)));
    String text = ParityJson.write(decision);
    EligibilityDecision read = ParityJson.readDecision(text);
    assertThat(read).isEqualTo(decision);
    assertThat(read.explain()).isEqualTo(decision.explain());
    assertThat(Schemas.faults("eligibility-decision", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'result':{'verdict':'NOT_MET'  | 'result':{'verdict':'MET'      | /result/verdict",
        "'result':{'verdict':'NOT_MET', | 'result':{                     | /result",
        "'result':{                     | 'result':{'extra':1,           | /result",
        "'reason':'NOT_OF_OWN_MAKING'   | 'reason':'DERIVATION_UNKNOWN'  "
            + "| /result/findings/0/reason",
        "'components':['v']             | 'components':['w']             "
            + "| /result/findings/0/components/0",
        "'claims':['c']                 | 'claims':[]                    "
            + "| /result/findings/0/claims",
        "'cites':['ACT']                | 'cites':[]                     "
            + "| /result/findings/0/cites",
        "'reason':null                  | 'reason':'BELOW_PARITY'        "
            + "| /result/findings/1/reason",
        "'lax':'MET'                    | 'lax':'NOT_MET'                | /result/readings/lax",
        "'strict':'NOT_MET','lax':'MET' | 'strict':'NOT_MET'             | /result/readings",
        "'residual':[]                  | 'residual':[{'reason':'CLAIM_OPEN'}] "
            + "| /result/residual",
        "'value':'76'                   | 'value':'75.9'                 "
            + "| /result/findings/1/verdict",
        "'asOf':'2026-02-01'            | 'asOf':'2026-02-02'            "
            + "| /result/findings/0/verdict",
        "'taken':'strict'               | 'taken':'lax'                  | /result/verdict",
        "'released':'2026-03-01'        | 'released':'2026-02-28'        | /result/readings/lax",
      })
  void read_tampered_isRefusedAtTheFirstDifference(String from, String to, String at) {
    String tampered = changed(TEXT, from, to);
    Refused.with(DocumentFault.STATED_VALUE_DIFFERS, at, () -> ParityJson.readDecision(tampered));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'frontier':{'kind':'model','model':'B'} | 'frontier':{'kind':'model','model':'C'} "
            + "| STATED_VALUE_DIFFERS | /result/findings/1/verdict",
        "'frontier':{'kind':'model','model':'B'} | 'frontier':{'kind':'model','model':'M'} "
            + "| OWN_REFERENCE | /facts",
        "'weights':'equal'        | 'weights':{'y':1}          | UNKNOWN_BENCHMARK | /facts",
        "'cap':'none'             | 'cap':0                    | NOT_POSITIVE "
            + "| /criteria/alternatives/strict/parts/1/policy/cap",
        "'n':'60'                 | 'n':'101'                  | INPUT_OUT_OF_RANGE | /facts",
        "'n':'60'                 | 'n':true                   | WRONG_TYPE "
            + "| /facts/points/numbers/n",
        "'q':['1','2']            | 'q':[]                     | TOO_FEW_RATERS "
            + "| /facts/points/ratings/q",
        "'count':2                | 'count':0                  | TOO_FEW_RATERS "
            + "| /facts/points/ratings/r",
        "'best':{'b':{'value':'7' | 'best':{'b':{'value':'7x'  | NOT_A_NUMBER "
            + "| /facts/points/best/b/value",
        "'best':{                 | 'worst':{                  | UNKNOWN_KEY "
            + "| /facts/points/worst",
        "'model':{'id':'M'        | 'model':{'id':'N'          | BAD_RULE | /facts",
        "'model':{'id':'M'        | 'model':{'name':'M'        | UNKNOWN_KEY | /facts/model/name",
        "'asOf':'2026-02-01'      | 'asOf':'2026-02-30'        | BAD_DATE | /facts/asOf",
        "'asOf':'2026-02-01'      | 'asOf':null                | WRONG_TYPE | /facts/asOf",
        "'component':'v'          | 'component':'x'            | UNKNOWN_COMPONENT "
            + "| /facts/lineage/claims/0/component",
        "'value':'76'             | 'value':'101'              | SCORE_OUT_OF_RANGE "
            + "| /facts/scores/scores/0/value",
        "'taken':'strict'         | 'taken':'strictest'        | BAD_RULE | /criteria/taken",
        "'source':'ACT'           | 'source':'LAW'             | UNKNOWN_SOURCE "
            + "| /criteria/alternatives/strict/parts/0/citations/0/source",
        "'facts':{                | 'more':1,'facts':{         | UNKNOWN_KEY | /more",
        "decision/1               | decision/2                 | UNKNOWN_WORD | /schema",
      })
  void read_oneFault_isRefused(String from, String to, String code, String at) {
    String faulty = changed(TEXT, from, to);
    Refused.with(code, at, () -> ParityJson.readDecision(faulty));
  }

  @ParameterizedTest
  @CsvSource({"schema", "sources", "criteria", "facts", "result"})
  void read_keyLeftOut_isRefused(String key) {
    ObjectNode less = ((ObjectNode) Schemas.tree(TEXT)).without(List.of(key));
    Refused.with(DocumentFault.MISSING_KEY, "", () -> ParityJson.readDecision(less.toString()));
  }
}
