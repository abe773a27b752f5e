package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.json.Documents.changed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.programme.Edition;

/** One change to a programme or a round that can be read, the code and the place of the refusal. */
class ProgrammeFaultTest {
  private static final String TOTAL =
      """
      {"kind":"sum","id":"total","title":"Total","parts":[
      {"kind":"scaled","id":"b0","points":20,"outOf":100,
      "of":{"kind":"input","id":"b0-raw","name":"n0","lowest":0,"highest":100}},
      {"kind":"panel","id":"b1","name":"n1","lowest":0,"highest":10,"trimmed":0},
      {"kind":"relative-to-best","id":"b2","points":5,
      "of":{"kind":"weighted-mean","id":"b2-mean","weights":[1,2],"parts":[
      {"kind":"input","id":"b2-x","name":"n2","lowest":0},
      {"kind":"input","id":"b2-y","name":"n3","lowest":0}]}},
      {"kind":"rounded","id":"b3","rounding":"half-up-1",
      "of":{"kind":"cap","id":"b3-cap","limit":1,
      "of":{"kind":"input","id":"b3-raw","name":"made","lowest":0}}}]}
      """;
  private static final String POLICY =
      """
      {"schema":"sovereign-parity/parity-policy/1","aggregation":"mean-of-ratios",
      "normalisation":"raw","weights":"equal","cap":"none","missing":"exclude",
      "lowerIsBetter":"refuse"}
      """;
  private static final String PROGRAMME =
      """
      {"schema":"sovereign-parity/programme/1","id":"p","title":"P",
      "sources":[{"id":"s","title":"t","address":"https://example.org","date":"2026-01-05"}],
      "editions":[{"id":"e","title":"E","effectiveFrom":"2026-01-01","effectiveTo":"2026-06-30",
      "total":TOTAL,"places":2,"averages":"half-up-2",
      "gates":[{"id":"g","title":"G"}],"tieBreaks":["b1"],
      "attainments":[{"name":"made","scores":"pairs","policy":POLICY}],
      "readings":[{"id":"r","title":"R","taken":"a","alternatives":{"a":TOTAL}}],
      "notes":[{"id":"n","title":"N"}],
      "support":[{"id":"u","title":"U","amount":"1"}],
      "citations":[{"source":"s","clause":"c","confidence":"official"}]}],
      "timeline":[{"id":"t","title":"T","citations":[{"source":"s","confidence":"reported"}]}]}
      """
          .replace("TOTAL", TOTAL)
          .replace("POLICY", POLICY);

  private static final String ENTRIES =
      """
      {"submissions":[{"team":"A","model":"a","inputs":{"n0":50,"n1":[1,2],"n2":1,"n3":2,
      "pairs":[{"developed":1,"target":2}]},"stated":{"b0":10},"gates":{"g":"MET"}},
      {"team":"B","model":"b"}],
      "events":[{"on":"2026-02-01","kind":"stated-value-corrected","team":"A","block":"b0",
      "value":11},{"on":"2026-02-02","kind":"disqualified","team":"B"}]}
      """;

  @Test
  void read_unchanged_isTaken() {
    Edition edition = ParityJson.readProgramme(PROGRAMME).edition("e");
    assertThat(ParityJson.readRound(edition, ENTRIES).standings()).hasSize(2);
    assertThat(Schemas.faults("programme", PROGRAMME)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // the document
        "programme/1'           | programme/2'            | UNKNOWN_WORD | /schema",
        "'schema':'sovereign-parity/programme/1', | ``    | MISSING_KEY | ",
        "'id':'p',              | ``                      | MISSING_KEY | ",
        "'id':'p'               | 'id':''                 | WRONG_TYPE | /id",
        "'title':'P'            | 'title':' '             | WRONG_TYPE | /title",
        "'editions':            | 'more':[],'editions':   | UNKNOWN_KEY | /more",
        "'timeline':            | 'editions':[],'timeline': | DUPLICATE_KEY | /editions",
        "'id':'t','title':'T'   | 'id':'t'                | MISSING_KEY | /timeline/0",
        "'id':'t','title':'T'   | 'id':'t','title':1      | WRONG_TYPE | /timeline/0/title",
        // sources and citations
        "'sources':[{'id':'s'   | 'sources':[{'id':'z'    | UNKNOWN_SOURCE "
            + "| /editions/0/citations/0/source",
        "'sources':[            | 'sources':[{'id':'s','title':'t'}, | DUPLICATE_SOURCE "
            + "| /sources/1",
        "https://example.org    | a b                     | WRONG_TYPE | /sources/0/address",
        "'2026-01-05'           | '2026-1-5'              | BAD_DATE | /sources/0/date",
        "'official'             | 'certain'               | UNKNOWN_WORD "
            + "| /editions/0/citations/0/confidence",
        "{'source':'s','confidence':'reported'} | {'source':'x','confidence':'reported'} "
            + "| UNKNOWN_SOURCE | /timeline/0/citations/0/source",
        "'clause':'c'           | 'clause':''             | WRONG_TYPE "
            + "| /editions/0/citations/0/clause",
        "'citations':[{'source':'s','clause' | 'citations':{'source':'s','clause' | NOT_JSON "
            + "| /editions/0/citations",
        // the edition
        "'editions':[{'id':'e'  | 'editions':[{'id':''    | WRONG_TYPE | /editions/0/id",
        "'title':'E'            | 'title':''              | WRONG_TYPE | /editions/0/title",
        "'2026-06-30'           | '2025-12-31'            | BAD_RULE | /editions/0/effectiveTo",
        "'2026-06-30'           | '2200-01-01'            | BAD_DATE | /editions/0/effectiveTo",
        "'2026-01-01'           | 20260101                | WRONG_TYPE "
            + "| /editions/0/effectiveFrom",
        "'places':2             | 'places':0              | NUMBER_OUT_OF_BOUNDS "
            + "| /editions/0/places",
        "'places':2             | 'places':-1             | NUMBER_OUT_OF_BOUNDS "
            + "| /editions/0/places",
        "'places':2             | 'places':1000001        | NUMBER_OUT_OF_BOUNDS "
            + "| /editions/0/places",
        "'places':2             | 'places':2.5            | WRONG_TYPE | /editions/0/places",
        "'places':2             | 'places':'2'            | WRONG_TYPE | /editions/0/places",
        "'places':2,            | ``                      | MISSING_KEY | /editions/0",
        "'half-up-2'            | 'half-up-21'            | UNKNOWN_WORD | /editions/0/averages",
        "'half-up-2'            | 'half-up'               | UNKNOWN_WORD | /editions/0/averages",
        "'half-up-2'            | 2                       | WRONG_TYPE | /editions/0/averages",
        "'places':2             | 'places':2,'cut':2      | UNKNOWN_KEY | /editions/0/cut",
        "'tieBreaks':['b1']     | 'tieBreaks':['b1-raw']  | BAD_RULE "
            + "| /editions/0/tieBreaks/0",
        "'tieBreaks':['b1']     | 'tieBreaks':['b1','total'] | BAD_RULE "
            + "| /editions/0/tieBreaks/1",
        "'tieBreaks':['b1']     | 'tieBreaks':['b1','b0','b1'] | BAD_RULE "
            + "| /editions/0/tieBreaks/2",
        // no bound below b0, whose points are none
        "'name':'n0','lowest':0,'highest':100 | 'name':'n0','lowest':0 | BAD_RULE "
            + "| /editions/0/total",
        "'tieBreaks':['b1']     | 'tieBreaks':['']        | WRONG_TYPE "
            + "| /editions/0/tieBreaks/0",
        "'tieBreaks':['b1']     | 'tieBreaks':'b1'        | WRONG_TYPE | /editions/0/tieBreaks",
        "[{'id':'g','title':'G'}] | [{'id':'g','title':'G'},{'id':'g','title':'H'}] | BAD_RULE "
            + "| /editions/0/gates/1",
        "'title':'G'            | 'title':'G','x':1       | UNKNOWN_KEY | /editions/0/gates/0/x",
        "'title':'N'            | 'title':'\\t'           | WRONG_TYPE "
            + "| /editions/0/notes/0/title",
        "'amount':'1'           | 'amount':1              | WRONG_TYPE "
            + "| /editions/0/support/0/amount",
        "'amount':'1'           | 'amount':' '            | WRONG_TYPE "
            + "| /editions/0/support/0/amount",
        "'amount':'1'           | 'amount':'1','excluded':'' | WRONG_TYPE "
            + "| /editions/0/support/0/excluded",
        "'name':'made','scores' | 'name':'','scores'      | WRONG_TYPE "
            + "| /editions/0/attainments/0/name",
        "'scores':'pairs',      | ``                      | MISSING_KEY "
            + "| /editions/0/attainments/0",
        "mean-of-ratios         | geometric-mean-of-ratios | BAD_RULE "
            + "| /editions/0/attainments/0",
        "'weights':'equal'      | 'weights':{'x':1}       | BAD_RULE "
            + "| /editions/0/attainments/0",
        "'cap':'none'           | 'cap':0                 | NOT_POSITIVE "
            + "| /editions/0/attainments/0/policy/cap",
        "parity-policy/1        | parity-policy/2         | UNKNOWN_WORD "
            + "| /editions/0/attainments/0/policy/schema",
        "'attainments':[        | 'attainments':[{'name':'made','scores':'x','policy':POLICY}, "
            + "| BAD_RULE | /editions/0/attainments/1",
        "'scores':'pairs'       | 'scores':'n0'           | BAD_RULE | /editions/0",
        "'normalisation':'raw'  | 'normalisation':'min-max' | BAD_RULE "
            + "| /editions/0/attainments/0",
        // readings
        "'taken':'a'            | 'taken':'b'             | BAD_RULE "
            + "| /editions/0/readings/0/taken",
        "'taken':'a'            | 'taken':''              | WRONG_TYPE "
            + "| /editions/0/readings/0/taken",
        "'title':'R'            | 'title':'\\n'           | WRONG_TYPE "
            + "| /editions/0/readings/0/title",
        "'alternatives':{'a':   | 'alternatives':{'':     | WRONG_TYPE "
            + "| /editions/0/readings/0/alternatives/",
        "'alternatives':{       | 'alternatives':{'b':{}, | MISSING_KEY "
            + "| /editions/0/readings/0/alternatives/b",
        "'alternatives':{       | 'alternatives':{'a~/b':1, | WRONG_TYPE "
            + "| /editions/0/readings/0/alternatives/a~0~1b",
        "'alternatives':{       | 'alternatives':{'b':{'kind':'input','id':'total','name':'n0',"
            + "'lowest':0,'highest':100}, | BAD_RULE | /editions/0/readings/0/alternatives/b",
        "'taken':'a','alternatives':{ | 'taken':'b','alternatives':{'b':{'kind':'mean',"
            + "'id':'total','parts':[{'kind':'input','id':'b0','name':'n0','lowest':0,"
            + "'highest':9}]}, | BAD_RULE | /editions/0/readings/0/alternatives/b",
        "'readings':[           | 'readings':[1,          | WRONG_TYPE "
            + "| /editions/0/readings/0",
      })
  void readProgramme_oneChange_isRefused(String from, String to, String code, String at) {
    String changed = changed(PROGRAMME, from, to.replace("POLICY", POLICY));
    Refused.with(code, at, () -> ParityJson.readProgramme(changed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'kind':'sum'           | 'kind':'product'        | UNKNOWN_WORD | /kind",
        "'kind':'sum'           | 'kind':'Sum'            | UNKNOWN_WORD | /kind",
        "'kind':'sum'           | 'kind':1                | WRONG_TYPE | /kind",
        "'kind':'sum',          | ``                      | MISSING_KEY | ",
        "'kind':'sum'           | 'kind':'sum','of':1     | UNKNOWN_KEY | /of",
        "'title':'Total'        | 'title':' '             | WRONG_TYPE | /title",
        "'id':'total',          | ``                      | MISSING_KEY | ",
        "'id':'b0'              | 'id':''                 | WRONG_TYPE | /parts/0/id",
        // A blank id needs a title.
        "'id':'b0'              | 'id':' '                | BAD_RULE | /parts/0",
        "'parts':[              | 'parts':[true,          | WRONG_TYPE | /parts/0",
        // an id twice is told at the later node
        "'id':'b1'              | 'id':'b0-raw'           | BAD_RULE | /parts/1",
        "'id':'b0-raw'          | 'id':'b0'               | BAD_RULE | /parts/0/of",
        "'id':'b2-y'            | 'id':'b2-x'             | BAD_RULE | /parts/2/of/parts/1",
        "'id':'b3-raw'          | 'id':'b3'               | BAD_RULE | /parts/3/of/of",
        "'points':20            | 'points':0              | NOT_POSITIVE | /parts/0/points",
        "'points':20            | 'points':'1/0'          | NOT_A_NUMBER | /parts/0/points",
        "'outOf':100            | 'outOf':-100            | NOT_POSITIVE | /parts/0/outOf",
        "'outOf':100,           | ``                      | MISSING_KEY | /parts/0",
        "'lowest':0,'highest':100 | 'lowest':100,'highest':100 | BAD_RULE | /parts/0/of",
        "'lowest':0,'highest':100 | 'highest':100         | MISSING_KEY | /parts/0/of",
        "'lowest':0,'highest':100 | 'lowest':0,'highest':null | WRONG_TYPE "
            + "| /parts/0/of/highest",
        "'name':'n0'            | 'name':''               | WRONG_TYPE | /parts/0/of/name",
        "'highest':10,'trimmed' | 'highest':-1,'trimmed'  | BAD_RULE | /parts/1",
        "'highest':10,'trimmed' | 'trimmed'               | MISSING_KEY | /parts/1",
        "'trimmed':0            | 'trimmed':-1            | NUMBER_OUT_OF_BOUNDS "
            + "| /parts/1/trimmed",
        "'trimmed':0            | 'trimmed':1001          | NUMBER_OUT_OF_BOUNDS "
            + "| /parts/1/trimmed",
        "'trimmed':0            | 'trimmed':'0'           | WRONG_TYPE | /parts/1/trimmed",
        "'points':5             | 'points':-5             | NOT_POSITIVE | /parts/2/points",
        "[1,2]                  | [1]                     | BAD_RULE | /parts/2/of",
        "[1,2]                  | [1,2,3]                 | BAD_RULE | /parts/2/of",
        "[1,2]                  | [1,0]                   | NOT_POSITIVE "
            + "| /parts/2/of/weights/1",
        "[1,2]                  | 1                       | WRONG_TYPE | /parts/2/of/weights",
        "'half-up-1'            | 'half-up'               | UNKNOWN_WORD | /parts/3/rounding",
        "'half-up-1'            | 'unnecessary-1'         | UNKNOWN_WORD | /parts/3/rounding",
        "'limit':1              | 'limit':'one'           | NOT_A_NUMBER | /parts/3/of/limit",
        "'limit':1,             | ``                      | MISSING_KEY | /parts/3/of",
        "'limit':1              | 'limit':1e1001          | NUMBER_OUT_OF_BOUNDS "
            + "| /parts/3/of/limit",
        "'id':'b1',             | 'id':'b1','citations':[{'source':'q','confidence':'official'}], "
            + "| UNKNOWN_SOURCE | /parts/1/citations/0/source",
      })
  void readProgramme_oneChangeOfTheTotal_isRefusedAtTheNode(
      String from, String to, String code, String at) {
    String changed = PROGRAMME.replace(TOTAL, changed(TOTAL, from, to));
    Refused.with(
        code,
        "/editions/0/total" + (at == null ? "" : at),
        () -> ParityJson.readProgramme(changed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'lowest':0,'highest':10, | 'lowest':-1,'highest':10, | BAD_RULE | /editions/0/total",
        "'limit':1              | 'limit':'-1/2'          | BAD_RULE | /editions/0/total",
        "'name':'n1'            | 'name':'n0'             | BAD_RULE | /editions/0",
        "{'kind':'input','id':'b2-x','name':'n2','lowest':0} | {'kind':'relative-to-best',"
            + "'id':'b2-x','points':1,'of':{'kind':'input','id':'x','name':'n2','lowest':0}} "
            + "| BAD_RULE | /editions/0/total/parts/2",
        // no limit: the input alone would be a block without a maximum
        "'kind':'cap','id':'b3-cap','limit':1 | 'kind':'mean','id':'b3-cap' | UNKNOWN_KEY "
            + "| /editions/0/total/parts/3/of/of",
        "{'kind':'panel','id':'b1','name':'n1','lowest':0,'highest':10,'trimmed':0} "
            + "| {'kind':'input','id':'b1','name':'n1','lowest':0} | BAD_RULE | /editions/0/total",
        "{'kind':'panel','id':'b1','name':'n1','lowest':0,'highest':10,'trimmed':0} "
            + "| {'kind':'sum','id':'b1','parts':[]} | BAD_RULE | /editions/0/total/parts/1/parts",
      })
  void readProgramme_ruleThatIsNoneOfAnEdition_isRefused(
      String from, String to, String code, String at) {
    String changed = PROGRAMME.replace(TOTAL, changed(TOTAL, from, to));
    Refused.with(code, at, () -> ParityJson.readProgramme(changed));
  }

  @Test
  void readProgramme_takenAlternativeNotTheTotal_isRefusedAtTheAlternative() {
    int first = PROGRAMME.indexOf("\"points\":20");
    String changed =
        PROGRAMME.substring(0, first) + "\"points\":21" + PROGRAMME.substring(first + 11);
    Refused.with(
        "BAD_RULE",
        "/editions/0/readings/0/alternatives/a",
        () -> ParityJson.readProgramme(changed));
    assertThat(Refused.by(() -> ParityJson.readProgramme(changed)).why())
        .isEqualTo("Taken alternative of r must be the total, but differs first at node: \"b0\"");
  }

  @Test
  void readProgramme_editionsTwiceOrOverlapping_areRefused() {
    int from = PROGRAMME.indexOf("{\"id\":\"e\"");
    int to = PROGRAMME.indexOf("],\n\"timeline\"");
    String edition = PROGRAMME.substring(from, to);
    String later = edition.replace("2026-06-30", "2026-12-31").replace("2026-01-01", "2026-07-01");
    String other = later.replace("\"id\":\"e\"", "\"id\":\"f\"");
    String overlapping = other.replace("2026-07-01", "2026-06-30");
    assertThat(ParityJson.readProgramme(with(edition, edition + "," + other)).editions())
        .hasSize(2);
    for (String editions :
        List.of(edition + "," + later, other + "," + edition, edition + "," + overlapping)) {
      Refused.with(
          "BAD_RULE", "/editions/1", () -> ParityJson.readProgramme(with(edition, editions)));
    }
    Refused.with("BAD_RULE", "/editions", () -> ParityJson.readProgramme(with(edition, "")));
  }

  private static String with(String edition, String editions) {
    return PROGRAMME.replace(edition, editions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'submissions':[        | 'entries':[             | UNKNOWN_KEY | /entries",
        "{'submissions':[       | {'id':'1','submissions':[ | UNKNOWN_KEY | /id",
        "'team':'A',            | ``                      | MISSING_KEY | /submissions/0",
        "'team':'B','model':'b' | 'team':'A','model':'b'  | DUPLICATE_TEAM | /submissions/1/team",
        "'team':'B','model':'b' | 'team':'B','model':''   | WRONG_TYPE | /submissions/1/model",
        "'n0':50                | 'n9':50                 | UNKNOWN_BLOCK "
            + "| /submissions/0/inputs/n9",
        "'n0':50                | 'made':1                | UNKNOWN_BLOCK "
            + "| /submissions/0/inputs/made",
        "'n0':50                | 'n0':[50]               | WRONG_TYPE | /submissions/0/inputs/n0",
        "'n0':50                | 'n0':101                | INPUT_OUT_OF_RANGE "
            + "| /submissions/0/inputs/n0",
        "'n2':1                 | 'n2':-1                 | INPUT_OUT_OF_RANGE "
            + "| /submissions/0/inputs/n2",
        "[1,2]                  | 1                       | WRONG_TYPE | /submissions/0/inputs/n1",
        "[1,2]                  | []                      | TOO_FEW_RATERS "
            + "| /submissions/0/inputs/n1",
        "[1,2]                  | {'mean':1,'count':0}    | TOO_FEW_RATERS "
            + "| /submissions/0/inputs/n1",
        "[1,2]                  | {'mean':1}              | MISSING_KEY | /submissions/0/inputs/n1",
        "[1,2]                  | {'mean':11,'count':1}   | INPUT_OUT_OF_RANGE "
            + "| /submissions/0/inputs/n1",
        "[1,2]                  | [1,10.1]                | INPUT_OUT_OF_RANGE "
            + "| /submissions/0/inputs/n1",
        "[1,2]                  | [1,'two']               | NOT_A_NUMBER "
            + "| /submissions/0/inputs/n1/1",
        "[{'developed':1,'target':2}] | []                | TOO_FEW_RATERS "
            + "| /submissions/0/inputs/pairs",
        "'target':2             | 'target':0              | INPUT_OUT_OF_RANGE "
            + "| /submissions/0/inputs/pairs/0",
        "'developed':1,         | ``                      | MISSING_KEY "
            + "| /submissions/0/inputs/pairs/0",
        "'stated':{'b0':10}     | 'stated':{'b9':10}      | UNKNOWN_BLOCK "
            + "| /submissions/0/stated/b9",
        "'stated':{'b0':10}     | 'stated':{'b0':20.01}   | INPUT_OUT_OF_RANGE "
            + "| /submissions/0/stated/b0",
        "'stated':{'b0':10}     | 'stated':{'b1':-1}      | INPUT_OUT_OF_RANGE "
            + "| /submissions/0/stated/b1",
        "'stated':{'b0':10}     | 'stated':{'total':1}    | UNKNOWN_BLOCK "
            + "| /submissions/0/stated/total",
        "'stated':{'b0':10}     | 'stated':{'b0-raw':1}   | UNKNOWN_BLOCK "
            + "| /submissions/0/stated/b0-raw",
        "'gates':{'g':'MET'}    | 'gates':{'h':'MET'}     | UNKNOWN_KEY | /submissions/0/gates/h",
        "'gates':{'g':'MET'}    | 'gates':{'g':true}      | WRONG_TYPE | /submissions/0/gates/g",
        "'gates':{'g':'MET'}    | 'gates':{'g':'met'}     | UNKNOWN_WORD "
            + "| /submissions/0/gates/g",
        "'on':'2026-02-02'      | 'on':'2026-02-30'       | BAD_DATE | /events/1/on",
        "'kind':'disqualified'  | 'kind':'promoted'       | UNKNOWN_WORD | /events/1/kind",
        "'kind':'disqualified'  | 'kind':'reinstated'     | BAD_EVENT | /events/1",
        "'kind':'disqualified','team':'B' | 'kind':'disqualified','team':'C' | BAD_EVENT "
            + "| /events/1/team",
        "'kind':'disqualified'  | 'kind':'disqualified','block':'b0' | UNKNOWN_KEY "
            + "| /events/1/block",
        "'block':'b0',          | ``                      | MISSING_KEY | /events/0",
        "'block':'b0'           | 'block':'b9'            | BAD_EVENT | /events/0/block",
        "'block':'b0'           | 'block':'total'         | BAD_EVENT | /events/0/block",
        "'block':'b0'           | 'block':'b0-raw'        | BAD_EVENT | /events/0/block",
        "'value':11             | 'value':21              | INPUT_OUT_OF_RANGE "
            + "| /events/0/value",
        "'value':11             | 'value':11,'reason':1   | WRONG_TYPE | /events/0/reason",
        "'events':[             | 'events':[[],           | WRONG_TYPE | /events/0",
      })
  void readRound_oneChange_isRefused(String from, String to, String code, String at) {
    Edition edition = ParityJson.readProgramme(PROGRAMME).edition("e");
    String changed = changed(ENTRIES, from, to);
    Refused.with(code, at, () -> ParityJson.readRound(edition, changed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'n0':50 | 'n9':50 | Input must be one of [n0, n2, n3, n1, pairs]: \"n9\"",
        "'gates':{'g' | 'gates':{'h' | Gate must be one of [g]: \"h\"",
        "'stated':{'b0' | 'stated':{'b9' "
            + "| Block of a stated value must be one of [b0, b1, b2, b3]: \"b9\"",
        "[1,2] | [1,10.1] | Rating 2 of n1 must lie within 0..10: 10.1",
        "[1,2] | {'mean':11,'count':1} | Mean of n1 must lie within 0..10: 11",
      })
  void readRound_oneChange_tellsWhatIsAskedFor(String from, String to, String why) {
    Edition edition = ParityJson.readProgramme(PROGRAMME).edition("e");
    String changed = changed(ENTRIES, from, to);
    assertThat(Refused.by(() -> ParityJson.readRound(edition, changed)).why()).isEqualTo(why);
  }

  @Test
  void readRound_noSubmission_isRefused() {
    Edition edition = ParityJson.readProgramme(PROGRAMME).edition("e");
    Refused.with(
        "NO_SUBMISSIONS",
        "/submissions",
        () -> ParityJson.readRound(edition, "{\"submissions\":[]}"));
    Refused.with("MISSING_KEY", "", () -> ParityJson.readRound(edition, "{}"));
  }
}
