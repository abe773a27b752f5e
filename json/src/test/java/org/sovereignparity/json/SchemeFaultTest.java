package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of schemes that contradict themselves: the code and the place of each refusal. */
class SchemeFaultTest {
  private static final String ANSWER =
      "{'kind':'answer','id':'a','name':'a','answers':['1','2','3'],'values':['0','10','20']}";

  private static String programme(String total, String more) {
    return """
    {"schema":"sovereign-parity/programme/1","id":"p","title":"P","sources":[],"editions":[
    {"id":"e","title":"E","effectiveFrom":"2026-01-01","effectiveTo":"2026-12-31",
    "total":TOTAL,"places":1,"averages":"half-up-2"MORE}]}
    """
        .replace("TOTAL", total)
        .replace("MORE", more)
        .replace('\'', '"');
  }

  @Test
  void answer_asItStands_isTaken() {
    assertThat(ParityJson.readProgramme(programme(ANSWER, "")).edition("e").blocks()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // gaps: a value for an answer is not there, or what bounds it is not known
        "'0','10','20'   | '0','10'              | BAD_RULE | /values",
        "'0','10','20'   | 'unknown','10','20'   | BAD_RULE | /values/0",
        "'0','10','20'   | '0','10','unknown'    | BAD_RULE | /values/2",
        "'1','2','3'     | ``                    | BAD_RULE | /answers",
        // overlaps: two values for an answer
        "'1','2','3'     | '1','2','2'           | BAD_RULE | /answers/2",
        // levels out of order
        "'1','2','3'     | '1','3','2'           | BAD_RULE | /answers/2",
        "'0','10','20'   | '0','20','10'         | BAD_RULE | /values/2",
        "'0','10','20'   | '20','unknown','10'   | BAD_RULE | /values/2",
        "'0','10','20'   | '0','x','20'          | NOT_A_NUMBER | /values/1",
        "'a','answers'   | 'a','none':'left-out','answers' | UNKNOWN_KEY | /none",
      })
  void answer_tableThatContradictsItself_isRefused(String part, String by, String code, String at) {
    String changed = ANSWER.replace(part, by == null ? "" : by);
    Refused.with(
        code, "/editions/0/total" + at, () -> ParityJson.readProgramme(programme(changed, "")));
  }

  /** A class needs all that the class below it needs; one that stands in itself has no end. */
  @Test
  void measure_classThatPresupposesItself_isRefused() {
    String needs = "{'kind':'input','id':'code','name':'code','lowest':'0','highest':'1'}";
    String itself =
        "{'kind':'minimum','id':'class','parts':[%s,{'kind':'minimum','id':'class','parts':[%s]}]}"
            .formatted(needs, needs.replace("'id':'code'", "'id':'code-again'"));
    Refused.with(
        "BAD_RULE",
        "/editions/0/measures/0/parts/1",
        () -> ParityJson.readProgramme(programme(ANSWER, ",'measures':[" + itself + "]")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // weights shared out of nothing
        "'parts':[A],'weights':['0']           | NOT_POSITIVE | /weights/0",
        "'parts':[],'weights':[]               | BAD_RULE     | /parts",
        "'parts':[A],'weights':['1','1']       | BAD_RULE     | ``",
        "'parts':[A],'weights':['1'],'none':'shared-out' | UNKNOWN_WORD | /none",
      })
  void mean_weightsOfNothing_isRefused(String parts, String code, String at) {
    String mean =
        "{'kind':'weighted-mean','id':'m','none':'left-out',PARTS}"
            .replace("'none':'left-out',", parts.contains("'none'") ? "" : "'none':'left-out',")
            .replace("PARTS", parts)
            .replace("A", ANSWER);
    Refused.with(
        code,
        "/editions/0/total" + (at == null ? "" : at),
        () -> ParityJson.readProgramme(programme(mean, "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'ranking':'b'                         | BAD_RULE | /ranking",
        "'lowerIsBetter':['b']                 | BAD_RULE | /lowerIsBetter/0",
        "'lowerIsBetter':['a','a']             | BAD_RULE | /lowerIsBetter/1",
        "'tiesAtCut':'some-within'             | UNKNOWN_WORD | /tiesAtCut",
        "'measures':[M,M]                      | BAD_RULE | /measures/1",
        "'measures':[N]                        | BAD_RULE | /measures/0",
      })
  void edition_whatContradictsItsTotal_isRefused(String more, String code, String at) {
    String other = ANSWER.replace("'20'", "'21'");
    String measure = ANSWER.replace("'id':'a'", "'id':'m'");
    Refused.with(
        code,
        "/editions/0" + at,
        () ->
            ParityJson.readProgramme(
                programme(ANSWER, "," + more.replace("M", measure).replace("N", other))));
  }

  @Test
  void between_endsThatAreOne_isRefused() {
    String between = "{'kind':'between','id':'b','of':%s,'from':'5','to':'5.0','points':'1'}";
    Refused.with(
        "BAD_RULE",
        "/editions/0/total/to",
        () -> ParityJson.readProgramme(programme(between.formatted(ANSWER), "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'kind':'median','count':1}             | UNKNOWN_KEY          | /count",
        "{'kind':'mode'}                         | UNKNOWN_WORD         | /kind",
        "{'kind':'best','count':0}               | NUMBER_OUT_OF_BOUNDS | /count",
        "{'kind':'best','count':1001}            | NUMBER_OUT_OF_BOUNDS | /count",
        "{'kind':'ends','lowest':-1,'highest':0} | NUMBER_OUT_OF_BOUNDS | /lowest",
        "{'kind':'ends','lowest':1}              | MISSING_KEY          | ``",
        "'median'                                | WRONG_TYPE           | ``",
      })
  void panel_trimmingThatIsNone_isRefused(String trimmed, String code, String at) {
    String panel =
        "{'kind':'panel','id':'p','name':'p','lowest':'1','highest':'5','trimmed':%s}"
            .formatted(trimmed);
    Refused.with(
        code,
        "/editions/0/total/trimmed" + (at == null ? "" : at),
        () -> ParityJson.readProgramme(programme(panel, "")));
  }
}
