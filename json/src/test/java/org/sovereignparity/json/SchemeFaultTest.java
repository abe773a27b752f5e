package org.sovereignparity.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static final String TOTAL =
      "{'kind':'sum','id':'t','parts':[%s,{'kind':'input','id':'x','name':'x','lowest':'0','highest':'9'}]}"
          .formatted(ANSWER);

  private static String replacing(String alternative) {
    return programme(
        TOTAL,
        ",'readings':[{'id':'r','title':'R','taken':'t','alternatives':{'t':%s,'o':%s}}]"
            .formatted(TOTAL, alternative));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "t"})
  void replacement_ofANode_isTheWholeRuleWithIt(String id) {
    String by = "{'kind':'cap','id':'%s','of':%s,'limit':'2'}";
    String input = "{'kind':'input','id':'x','name':'x','lowest':'0','highest':'9'}";
    String x = by.formatted("x", input.replace("'id':'x'", "'id':'x0'"));
    String t = by.formatted("t", TOTAL.replace("'id':'t'", "'id':'t0'"));
    String replacement = "{'replace':'%s','with':%s}".formatted(id, id.equals("x") ? x : t);
    String whole = id.equals("x") ? TOTAL.replace(input, x) : t;
    assertThat(ParityJson.readProgramme(replacing(replacement)))
        .isEqualTo(ParityJson.readProgramme(replacing(whole)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'replace':'y','with':LEAF}                  | BAD_RULE    | /replace",
        "{'replace':'','with':LEAF}                   | WRONG_TYPE  | /replace",
        "{'replace':'x'}                              | MISSING_KEY | ``",
        "{'with':LEAF}                                | MISSING_KEY | ``",
        "{'replace':'x','with':LEAF,'kind':'input'}   | UNKNOWN_KEY | /kind",
        "{'replace':'x','with':{'replace':'a'}}       | MISSING_KEY | /with",
        "{'replace':'x','with':{'kind':'cap','id':'x','of':LEAF,'limit':'x'}} | NOT_A_NUMBER | /with/limit",
        // an id that stands in the total too
        "{'replace':'x','with':{'kind':'cap','id':'x','of':ANSWER,'limit':'1'}} | BAD_RULE | /with",
        // other blocks
        "{'replace':'x','with':LEAF}                  | BAD_RULE    | ``",
      })
  void replacement_thatMakesNoRule_isRefused(String alternative, String code, String at) {
    String leaf = "{'kind':'input','id':'z','name':'z','lowest':'0','highest':'9'}";
    Refused.with(
        code,
        "/editions/0/readings/0/alternatives/o" + at,
        () ->
            ParityJson.readProgramme(
                replacing(alternative.replace("LEAF", leaf).replace("ANSWER", ANSWER))));
  }

  /** A rule of 1,000 nodes, which 100 alternatives would repeat. */
  @Test
  void replacement_ofALongRuleManyTimes_isTooMuchWork() {
    String parts = IntStream.range(0, 1_000).mapToObj(SchemeFaultTest::input).collect(joining(","));
    String total = "{'kind':'sum','id':'t','parts':[%s]}".formatted(parts);
    String alternatives =
        IntStream.range(0, 100)
            .mapToObj(i -> "'%s':{'replace':'x0','with':%s}".formatted(i, input(0)))
            .collect(joining(","));
    String reading = ",'readings':[{'id':'r','title':'R','taken':'0','alternatives':{%s}}]";
    Refused.with(
        "TOO_MUCH_WORK",
        "/editions/0/readings/0/alternatives/16",
        () -> ParityJson.readProgramme(programme(total, reading.formatted(alternatives))));
  }

  private static String input(int number) {
    return "{'kind':'input','id':'x%s','name':'x','lowest':'0','highest':'9'}".formatted(number);
  }
}
