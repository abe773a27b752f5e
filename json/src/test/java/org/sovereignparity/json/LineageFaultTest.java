package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.json.Documents.changed;
import static org.sovereignparity.json.Documents.quoted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One change to a lineage or to criteria that can be read, the code and the place. */
class LineageFaultTest {
  private static final String CRITERIA =
      """
      {"schema":"sovereign-parity/criteria/1","sources":[{"id":"s","title":"t"}],
      "criteria":{"id":"r","title":"R","taken":"a","alternatives":{"a":
      {"kind":"all-of","id":"all","parts":[
      {"kind":"at-least","id":"some","count":1,"parts":[
      {"kind":"lists-weights","id":"listed","selector":{"kinds":["weights"]}}]},
      {"kind":"every-part","id":"every","selector":{"materials":["core"]},"conditions":[
      {"kind":"derived-as","derivations":["own"]},{"kind":"unrestricted-but","tolerated":[]},
      {"kind":"under-control"},{"kind":"attributed"},
      {"kind":"from-within","jurisdictions":["KR"]}]},
      {"kind":"not","id":"not","of":{"kind":"released-within","id":"day","first":"2026-01-01",
      "last":"2026-06-30"}},
      {"kind":"has-points","id":"points","points":{"kind":"input","id":"p","name":"n","lowest":0},
      "threshold":{"atLeast":60}},
      {"kind":"at-parity","id":"near","policy":{"schema":"sovereign-parity/parity-policy/1",
      "aggregation":"minimum-ratio","normalisation":"raw","weights":"equal","cap":"none",
      "missing":"undetermined","lowerIsBetter":"refuse"},"frontier":{"kind":"model","model":"B"},
      "threshold":{"atLeast":"95%"}}],"citations":[{"source":"s","confidence":"inferred"}]}}}}
      """;

  private static final String A = " | /criteria/alternatives/a";

  @Test
  void read_unchanged_isTaken() {
    assertThat(ParityJson.readCriteria(CRITERIA).alternatives()).hasSize(1);
    assertThat(Schemas.faults("criteria", CRITERIA)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // the document and the model
        "lineage/1            | lineage/2               | UNKNOWN_WORD | /schema",
        "'schema':'sovereign-parity/lineage/1', | ``    | MISSING_KEY | ",
        "'sources':[          | 'source':[              | UNKNOWN_KEY | /source",
        "'model':'M',         | ``                      | MISSING_KEY | ",
        "'model':'M'          | 'model':''              | WRONG_TYPE | /model",
        "'organisation':'O',  | ``                      | MISSING_KEY | ",
        "'jurisdiction':'KR'  | 'jurisdiction':'Korea'  | UNKNOWN_WORD | /jurisdiction",
        "'2025-12-30'         | '2025-12-32'            | BAD_DATE | /released",
        "'complete':false     | 'complete':'no'         | WRONG_TYPE | /complete",
        "'complete':false     | 'complete':false,'complete':true | DUPLICATE_KEY | /complete",
        "'upstreamModels':    | 'upstream':             | UNKNOWN_KEY | /upstream",
        // components
        "'id':'v','kind'      | 'id':'w','kind'         | DUPLICATE_COMPONENT "
            + "| /components/1/id",
        "'id':'v','kind'      | 'id':'V','kind'         | UNKNOWN_COMPONENT "
            + "| /claims/0/component",
        "'kind':'weights'     | 'kind':'Weights'        | UNKNOWN_WORD | /components/0/kind",
        "'kind':'weights'     | 'kind':'tokenizer'      | DERIVATION_NOT_APPLICABLE "
            + "| /components/0/derivation",
        "'material':'core',   | ``                      | MISSING_KEY | /components/0",
        "'presence':'unknown' | 'presence':'maybe'      | UNKNOWN_WORD "
            + "| /components/1/presence",
        "'attributed':true    | 'attributed':null       | WRONG_TYPE "
            + "| /components/1/attributed",
        "'parameterShare':'1/3' | 'parameterShare':'1.01' | NUMBER_OUT_OF_BOUNDS "
            + "| /components/0/parameterShare",
        "'id':'v','kind'      | 'parameterShare':'0.67','id':'v','kind' | BAD_RULE | ",
        "'parameterShare':'1/3' | 'parameterShare':'33,3' | NOT_A_NUMBER "
            + "| /components/0/parameterShare",
        "'parameterShare':'1/3' | 'parameterShare':1e9999 | NUMBER_OUT_OF_BOUNDS "
            + "| /components/0/parameterShare",
        "'released':'2025-01-26'},'licence' | 'x':1},'licence' | UNKNOWN_KEY "
            + "| /components/1/upstream/x",
        "'released':'2025-01-26'},'licence' | 'released':'2025-01-27'},'licence' "
            + "| DUPLICATE_UPSTREAM | /components/1/upstream",
        // licences
        "Apache-2.0 OR LicenseRef-x | Apache 2.0         | BAD_LICENCE "
            + "| /components/1/licence/expression",
        "'Apache-2.0':[]      | 'MIT':[]                | BAD_RULE "
            + "| /components/1/licence/restrictions",
        "'Apache-2.0':[]      | 'Apache-2.0':[],'APACHE-2.0':['naming'] | DUPLICATE_KEY "
            + "| /components/1/licence/restrictions/APACHE-2.0",
        "'Apache-2.0':[]      | 'Apache-2.0':[],'a b':[] | BAD_LICENCE "
            + "| /components/1/licence/restrictions/a b",
        "'Apache-2.0':[]      | 'Apache-2.0 OR MIT':[]  | BAD_LICENCE "
            + "| /components/1/licence/restrictions/Apache-2.0 OR MIT",
        "'user-cap'           | 'users'                 | UNKNOWN_WORD "
            + "| /components/1/licence/restrictions/LicenseRef-x/0",
        "'restrictions':{'Apache | 'restrict':{'Apache  | UNKNOWN_KEY "
            + "| /components/1/licence/restrict",
        // claims
        "'id':'c'             | 'id':''                 | WRONG_TYPE | /claims/0/id",
        "'component':'v'      | 'component':'x'         | UNKNOWN_COMPONENT "
            + "| /claims/0/component",
        "'by':'R',            | ``                      | MISSING_KEY | /claims/0",
        "'by':'R','on':'2026-01-01' | 'by':'R','on':'2026-1-1' | BAD_DATE | /claims/0/on",
        "'by':'R','on':'2026-01-01' | 'by':'R','on':'2026-01-02' | BAD_DATE "
            + "| /claims/0/history/0/on",
        "{'on':'2026-01-02'   | {'on':'2025-12-31'      | BAD_DATE | /claims/0/history/1/on",
        "'state':'withdrawn'  | 'state':'closed'        | UNKNOWN_WORD "
            + "| /claims/0/history/1/state",
        "'third-party-merged' | 'third-party-code'      | DERIVATION_NOT_APPLICABLE "
            + "| /claims/0/asserts/derivation",
        "'third-party-merged' | 'stolen'                | UNKNOWN_WORD "
            + "| /claims/0/asserts/derivation",
        "'asserts':{          | 'asserts':{'kind':'weights', | UNKNOWN_KEY "
            + "| /claims/0/asserts/kind",
        "'upstream':{'name':'Q'} | 'upstream':{}        | MISSING_KEY "
            + "| /claims/0/asserts/upstream",
        "'LOG','confidence':'official'}]}],'evidence' "
            + "| 'LOGS','confidence':'official'}]}],'evidence' | UNKNOWN_SOURCE "
            + "| /claims/0/history/1/citations/0/source",
        // evidence
        "'kind':'similarity'  | 'kind':'code'           | BAD_RULE | /claims/0/evidence/0",
        "'kind':'training-log' | 'kind':'similarity'    | BAD_RULE "
            + "| /claims/0/counterEvidence/0",
        "'method':'Checkpoints' | 'method':' '          | WRONG_TYPE "
            + "| /claims/0/counterEvidence/0/method",
        "'metric':'pearson'   | 'metric':'euclid'       | UNKNOWN_WORD "
            + "| /claims/0/evidence/0/similarity/metric",
        "'value':'0.013'      | 'value':'NaN'           | NOT_A_NUMBER "
            + "| /claims/0/evidence/0/similarity/value",
        "'coverage':'0.00000375' | 'coverage':'-0.1'    | BAD_RULE "
            + "| /claims/0/evidence/0/similarity",
        "'relation':'independent' | 'relation':'cousin' | UNKNOWN_WORD "
            + "| /claims/0/evidence/0/similarity/controls/0/relation",
        "'verifier':'third-party' | 'verifier':'court'  | UNKNOWN_WORD "
            + "| /claims/0/evidence/0/verifier",
        "https://example.org/a | a b                    | WRONG_TYPE "
            + "| /claims/0/evidence/0/address",
        "'digest':'sha256:00' | 'digest':''             | WRONG_TYPE "
            + "| /claims/0/evidence/0/digest",
        // upstream models
        "'from':['B','L']     | 'from':['B','']         | WRONG_TYPE "
            + "| /upstreamModels/0/from/1",
        "'from':['B','L']     | 'from':['B','N']        | UPSTREAM_CYCLE "
            + "| /upstreamModels/0/from",
        "'upstreamModels':[   | 'upstreamModels':[{'name':'N'}, | DUPLICATE_UPSTREAM "
            + "| /upstreamModels/1",
        "'upstreamModels':[   | 'upstreamModels':[{'name':'L','from':['K']},"
            + "{'name':'K','from':['J','N']}, | UPSTREAM_CYCLE | /upstreamModels/0/from",
      })
  void readLineage_oneChange_isRefused(String from, String to, String code, String at) {
    String changed = changed(LineageFormTest.TEXT, from, to);
    Refused.with(code, at, () -> ParityJson.readLineage(changed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'component':'v'        | 'component':'x' "
            + "| Component of a claim must be one of [w, v]: \"x\"",
        "'by':'R','on':'2026-01-01' | 'by':'R','on':'2026-01-02' "
            + "| Day of a state must not be before the day of the claim, 2026-01-02: 2026-01-01",
        "{'on':'2026-01-02'     | {'on':'2025-12-31' "
            + "| Day of a state must not be before that of the state before it, 2026-01-01:"
            + " 2025-12-31",
        "'parameterShare':'1/3' | 'parameterShare':'1.01' "
            + "| Share of the parameters must lie within 0..1: 1.01",
        "'id':'v','kind'        | 'parameterShare':'0.67','id':'v','kind' "
            + "| Shares of the parameters must come to at most 1 in all: 301/300",
        "Apache-2.0 OR LicenseRef-x | Apache 2.0 "
            + "| Licence expression must have AND, OR or WITH at character 8 (did you mean"
            + " \"Apache-2.0\"?): \"Apache 2.0\"",
      })
  void readLineage_oneChange_saysWhatIsWrong(String from, String to, String why) {
    String changed = changed(LineageFormTest.TEXT, from, to);
    assertThat(Refused.by(() -> ParityJson.readLineage(changed)).why()).isEqualTo(why);
  }

  @Test
  void readLineage_cycle_namesItsPath() {
    String cyclic =
        changed(
            LineageFormTest.TEXT,
            "'upstreamModels':[",
            "'upstreamModels':[{'name':'L','from':['K']},{'name':'K','from':['J','N']},");
    assertThat(Refused.by(() -> ParityJson.readLineage(cyclic)).why())
        .isEqualTo("Upstream models must not come from themselves: L from K from N from L");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "criteria/1           | criteria/2              | UNKNOWN_WORD | /schema",
        "'criteria':{'id':'r' | 'criteria':{'id':''     | WRONG_TYPE | /criteria/id",
        "'title':'R'          | 'title':' '             | WRONG_TYPE | /criteria/title",
        "'taken':'a'          | 'taken':'b'             | BAD_RULE | /criteria/taken",
        "'alternatives':{'a'  | 'alternatives':{''      | WRONG_TYPE | /criteria/alternatives/",
        "'alternatives':{'a'  | 'alternatives':{'b':{},'a' | MISSING_KEY "
            + "| /criteria/alternatives/b",
        "'source':'s'         | 'source':'x'            | UNKNOWN_SOURCE"
            + A
            + "/citations/0/source",
        "'kind':'all-of'      | 'kind':'none-of'        | UNKNOWN_WORD" + A + "/kind",
        "'kind':'all-of'      | 'kind':'not'            | UNKNOWN_KEY" + A + "/parts",
        "'id':'some'          | 'id':'every'            | BAD_RULE" + A + "/parts/1",
        "'count':1            | 'count':2               | NUMBER_OUT_OF_BOUNDS"
            + A
            + "/parts/0/count",
        "'count':1            | 'count':0               | NUMBER_OUT_OF_BOUNDS"
            + A
            + "/parts/0/count",
        "'count':1,           | ``                      | MISSING_KEY" + A + "/parts/0",
        "'kinds':['weights']  | 'kinds':[]              | BAD_RULE"
            + A
            + "/parts/0/parts/0/selector",
        "'kinds':['weights']  | 'kinds':['projector']   | BAD_RULE" + A + "/parts/0/parts/0",
        "'kinds':['weights']  | 'sorts':['weights']     | UNKNOWN_KEY"
            + A
            + "/parts/0/parts/0/selector/sorts",
        "'materials':['core'] | 'materials':['Core']    | UNKNOWN_WORD"
            + A
            + "/parts/1/selector/materials/0",
        "'derivations':['own'] | 'derivations':[]       | BAD_RULE" + A + "/parts/1/conditions/0",
        "'derivations':['own'] | 'derivations':['unknown'] | BAD_RULE"
            + A
            + "/parts/1/conditions/0",
        "'tolerated':[]       | 'tolerated':['price']   | UNKNOWN_WORD"
            + A
            + "/parts/1/conditions/1/tolerated/0",
        "{'kind':'under-control'} | {'kind':'under-control','x':1} | UNKNOWN_KEY"
            + A
            + "/parts/1/conditions/2/x",
        "{'kind':'under-control'} | {}                  | MISSING_KEY"
            + A
            + "/parts/1/conditions/2",
        "{'kind':'attributed'} | {'kind':'credited'}    | UNKNOWN_WORD"
            + A
            + "/parts/1/conditions/3/kind",
        "'jurisdictions':['KR'] | 'jurisdictions':[]    | BAD_RULE" + A + "/parts/1/conditions/4",
        "'jurisdictions':['KR'] | 'jurisdictions':['kr'] | UNKNOWN_WORD"
            + A
            + "/parts/1/conditions/4/jurisdictions/0",
        "'last':'2026-06-30'  | 'last':'2025-12-31'     | BAD_RULE" + A + "/parts/2/of",
        "'last':'2026-06-30'  | 'last':'2026-06-31'     | BAD_DATE" + A + "/parts/2/of/last",
        "'kind':'input'       | 'kind':'output'         | UNKNOWN_WORD"
            + A
            + "/parts/3/points/kind",
        "'atLeast':60         | 'atLeast':0             | NOT_POSITIVE"
            + A
            + "/parts/3/threshold/atLeast",
        "minimum-ratio        | least-ratio             | UNKNOWN_WORD"
            + A
            + "/parts/4/policy/aggregation",
        "'kind':'model'       | 'kind':'models'         | UNKNOWN_WORD"
            + A
            + "/parts/4/frontier/kind",
      })
  void readCriteria_oneChange_isRefused(String from, String to, String code, String at) {
    String changed = changed(CRITERIA, from, to);
    Refused.with(code, at, () -> ParityJson.readCriteria(changed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"parts", "conditions"})
  void readCriteria_nothingAsked_isRefused(String key) {
    String node =
        key.equals("parts")
            ? "{'kind':'any-of','id':'i','parts':[]}"
            : "{'kind':'every-part','id':'i','selector':{},'conditions':[]}";
    String document =
        "{'schema':'sovereign-parity/criteria/1','sources':[],'criteria':{'id':'r','title':'R',"
            + "'taken':'a','alternatives':{'a':NODE}}}";
    String empty = quoted(document.replace("NODE", node));
    Refused.with(
        "BAD_RULE", "/criteria/alternatives/a/" + key, () -> ParityJson.readCriteria(empty));
    assertThat(Schemas.faults("criteria", empty)).isNotEmpty();
  }
}
