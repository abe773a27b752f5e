package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.oracle.AnswerDifference;
import org.sovereignparity.json.oracle.ConformanceCase;
import org.sovereignparity.json.oracle.ConformanceVectors;

/** How answers are compared, by small answers of which each shows one sentence of the protocol. */
class AnswerComparisonTest {
  private static String json(String text) {
    return text.replace('\'', '"');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':1,'b':2}                   | {'b':2,'a':1}",
        "{'a':27}                        | {'a':2.70e1}",
        "{'a':'\\u0041'}                 | { 'a' : 'A' }",
        "{'code':'X'}                    | {'code':'X','message':'why'}",
        "{'code':'X','message':'why'}    | {'code':'X'}",
        "{'issues':[{'at':'/a'}]}        | {'issues':[{'at':'/a','message':''}]}",
        "{'missing':[1,{'a':2}]}         | {'missing':[{'a':2},1]}",
        "{'excluded':['a','b']}          | {'excluded':['b','a']}",
        "{'readings':[{'flippedBy':['a','b']}]} | {'readings':[{'flippedBy':['b','a']}]}",
        "{'low':7.0}                     | {'low':7.000000007}",
        "{'high':-7.0}                   | {'high':-6.999999993}",
        "{'estimate':0}                  | {'estimate':-0.0}",
      })
  void differences_ofNoMeaning_areNone(String expected, String actual) {
    assertThat(ConformanceVectors.differences(json(expected), json(actual))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':'MET'}          | {'a':'NOT_MET'}       | /a: expected 'MET', but was 'NOT_MET'",
        "{'a':1}              | {}                    | /a: expected 1, but was nothing",
        "{}                   | {'a':null}            | /a: expected nothing, but was null",
        "{'a':1}              | {'a':'1'}             | /a: expected 1, but was '1'",
        "{'a':'1'}            | {'a':1}               | /a: expected '1', but was 1",
        "{'a':'0.95'}         | {'a':'0.950'}         | /a: expected '0.95', but was '0.950'",
        "{'a':27}             | {'a':27.00000000001}  | /a: expected 27, but was 27.00000000001",
        "{'a':null}           | {'a':false}           | /a: expected null, but was false",
        "{'a':[1,2]}          | {'a':[2,1]}           | /a/0: expected 1, but was 2",
        "{'a':[1,2]}          | {'a':[1]}             | /a/1: expected 2, but was nothing",
        "{'a':[1]}            | {'a':[1,{'b':2}]}     | /a/1: expected nothing, but was {'b':2}",
        "{'a':[]}             | {'a':{}}              | /a: expected [], but was {}",
        "{'a':[]}             | {'a':null}            | /a: expected [], but was null",
        "{'a':{'x/y~':1}}     | {'a':{'x/y~':2}}      | /a/x~1y~0: expected 1, but was 2",
        "{'a':{'message':1}}  | {'a':{'message':2}}   | /a/message: expected 1, but was 2",
        "{'missing':[1,1,2]}  | {'missing':[2,1,2]}   | /missing/1: expected 1, but was nothing",
        "{'missing':[1]}      | {'missing':[2,1]}     | /missing/0: expected nothing, but was 2",
        "{'a':{'missing':[1,2]}} | {'a':{'missing':[2,1]}} | /a/missing/0: expected 1, but was 2",
        "{'low':7.0}          | {'low':7.0000000071}  | /low: expected 7.0, but was 7.0000000071",
        "{'low':7.0}          | {'low':'7.0'}         | /low: expected 7.0, but was '7.0'",
        "{'low':0}            | {'low':1e-300}        | /low: expected 0, but was 1e-300",
        "{'low':7.0}          | {'low':1e999999999}   | /low: expected 7.0, but was 1e999999999",
        "{'a':1,'b':2}        | {'b':3,'a':2}         | /a: expected 1, but was 2",
      })
  void differences_first_isNamedWithItsPlace(String expected, String actual, String first) {
    assertThat(ConformanceVectors.differences(json(expected), json(actual)).get(0))
        .hasToString(json(first));
  }

  @Test
  void differences_several_areAllNamed() {
    assertThat(
            ConformanceVectors.differences(
                json("{'a':1,'b':[1,2],'c':3}"), json("{'d':4,'c':3,'b':[1,3],'a':2}")))
        .extracting(AnswerDifference::pointer)
        .containsExactly("/a", "/b/1", "/d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}{}", "{\"a\":1,\"a\":1}", "{\"a\":NaN}", "\ud800"})
  void differences_actualThatIsNoJson_isOneOfTheWhole(String actual) {
    assertThat(ConformanceVectors.differences("{\"a\":1}", actual))
        .singleElement()
        .hasToString(": expected {\"a\":1}, but was " + actual);
  }

  @Test
  void differences_expectedThatIsNoJson_isRefused() {
    assertThatThrownBy(() -> assertThat(ConformanceVectors.differences("{", "{}")).isNull())
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageStartingWith("NOT_JSON: Document must be JSON");
  }

  @Test
  void case_withANumberThatIsTooLong_isRefused() {
    String line =
        "{\"request\":{\"id\":\"1\",\"x\":%s},\"answer\":{}}".formatted("1".repeat(1_001));
    assertThatThrownBy(() -> assertThat(ConformanceCase.parse(line)).isNull())
        .hasMessage(
            "NUMBER_OUT_OF_BOUNDS at /request/x: Number must have at most 1000 characters: 1001");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'answer':{}}                                    | MISSING_KEY: Key must be given: 'request'",
        "{'request':{'id':'1'}}                           | MISSING_KEY: Key must be given: 'answer'",
        "{'request':{},'answer':{}}                       | MISSING_KEY at /request: Key must be given: 'id'",
        "{'request':{'id':'1'},'answer':1}                | WRONG_TYPE at /answer: Answer must be an object: 1",
        "{'id':'1','request':{'id':'1'},'answer':{}}      | UNKNOWN_KEY at /id: Key must be one of request, answer: 'id'",
        "{'line':'x','answer':{}}                         | MISSING_KEY: Key must be given: 'id'",
        "{'id':'1','line':'x','request':{},'answer':{}}   | UNKNOWN_KEY at /request: Key must be one of id, line, answer: 'request'",
        "{'id':'1','line':'x\\ny','answer':{}}            | WRONG_TYPE at /line: Line must not hold a line feed: 'xLFy'",
      })
  void case_thatIsNone_isRefused(String line, String message) {
    assertThatThrownBy(() -> assertThat(ConformanceCase.parse(json(line))).isNull())
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage(json(message).replace("LF", "\n"));
  }
}
