package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.json.oracle.Oracle;

/** What every request and answer share. */
class OracleEnvelopeTest {
  /** A request without its opening brace, id and operation. */
  static final String REST =
      """
      "candidate":"A","frontier":{"kind":"model","model":"B"},"benchmarks":[{"id":"x"}],
      "scores":[{"model":"A","benchmark":"x","value":76},{"model":"B","benchmark":"x","value":80}],
      "policy":{"aggregation":"minimum-ratio"}}
      """
          .replace("\n", "");

  /** {@return a request that is decided} */
  static String request(String id) {
    return "{\"id\":\"" + id + "\",\"op\":\"assess\"," + REST;
  }

  @Test
  void answer_request_isThisText() {
    assertThat(Oracle.builtIn().answer(request("1")))
        .isEqualTo(
            """
            {"id":"1","status":"decided","ratio":"19/20","decimal":"0.95","benchmarks":1,
            "reference":{"kind":"model","models":["B"]},"excluded":[],"missing":[],"flags":[],
            "contributions":[{"benchmark":"x","candidate":"76","reference":"80",
            "referenceModel":"B","ratio":"19/20","weight":"1"}]}
            """
                .replace("\n", ""));
  }

  @Test
  void answer_refusedRequest_isThisText() {
    assertThat(Oracle.builtIn().answer(request("1").replace("76", "101")))
        .isEqualTo(
            "{\"id\":\"1\",\"status\":\"refused\",\"code\":\"SCORE_OUT_OF_RANGE\","
                + "\"message\":\"Score must lie within 0..100: 101\",\"at\":\"/scores/0/value\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "1",
        "\ud55c\uad6d\uc5b4",
        "\ud83d\ude00",
        "a\\\"b",
        "\\u0000",
        "\\n"
      })
  void answer_id_isEchoed(String id) {
    JsonNode request = Schemas.tree(request(id));
    JsonNode answer = Schemas.tree(Oracle.builtIn().answer(request.toString()));
    assertThat(answer.get("id")).isEqualTo(request.get("id"));
    assertThat(answer.get("status").textValue()).isEqualTo("decided");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'op':'assess',R            | null | MISSING_KEY   | ",
        "{'id':1,'op':'assess',R     | null | WRONG_TYPE    | /id",
        "{'id':null,'op':'assess',R  | null | WRONG_TYPE    | /id",
        "{'id':['1'],'op':'assess',R | null | WRONG_TYPE    | /id",
        "[{'id':'1','op':'assess',R] | null | WRONG_TYPE    | ",
        "'1'                         | null | WRONG_TYPE    | ",
        "{'id':'1',R                 | '1'  | MISSING_KEY   | ",
        "{'id':'1','op':1,R          | '1'  | WRONG_TYPE    | /op",
        "{'id':'1','op':'Assess',R   | '1'  | UNKNOWN_OP    | /op",
        "{'id':'1','op':'',R         | '1'  | UNKNOWN_OP    | /op",
        "{'id':'1','op':'predict'}     | '1'  | UNKNOWN_OP    | /op",
        "{'id':'1','op':'assess'}    | '1'  | MISSING_KEY   | ",
        "{'id':'1','op':'assess','x':1,R | '1' | UNKNOWN_KEY | /x",
        "{'id':'1','op':'assess','':1,R  | '1' | UNKNOWN_KEY | /",
        "{'id':'1','id':'2','op':'assess',R | '1' | DUPLICATE_KEY | /id",
        "{'id':'1','op':'assess',R}  | null | NOT_JSON      | ",
        "{'id':'1','op':'assess',RR  | null | NOT_JSON      | ",
        "                            | null | NOT_JSON      | ",
        "{                           | null | NOT_JSON      | ",
      })
  void answer_envelope_isRefusedUnderItsId(String request, String id, String code, String at) {
    String line =
        request == null ? "" : request.replace('\'', '"').replace("R", REST.replace("R", ""));
    JsonNode answer = Schemas.tree(Oracle.builtIn().answer(line));
    assertThat(answer.get("id").toString()).isEqualTo(id.replace('\'', '"'));
    assertThat(answer.get("code").textValue()).isEqualTo(code);
    assertThat(answer.get("at").textValue()).isEqualTo(at == null ? "" : at);
    assertThat(Schemas.faults("oracle-answer", answer)).isEmpty();
  }

  @Test
  void answer_blankAroundTheObject_isTaken() {
    assertThat(Oracle.builtIn().answer(" \t" + request("1") + " \r"))
        .isEqualTo(Oracle.builtIn().answer(request("1")));
  }

  @Test
  void answer_escapesAndKeyOrder_meanNothing() {
    String other =
        "{\"\\u006fp\":\"ass\\u0065ss\","
            + REST.substring(0, REST.length() - 1).replace("76", "7.60e1")
            + ",\"id\":\"1\"}";
    assertThat(Oracle.builtIn().answer(other)).isEqualTo(Oracle.builtIn().answer(request("1")));
  }

  @Test
  void answer_longValueInMessage_isShortened() {
    String id = "\ud83d\ude00".repeat(100_000);
    String answer =
        Oracle.builtIn()
            .answer(request("1").replace("\"candidate\":\"A\"", "\"candidate\":\"" + id + '"'));
    assertThat(answer).contains("UNKNOWN_MODEL").hasSizeLessThan(7_000);
  }
}
