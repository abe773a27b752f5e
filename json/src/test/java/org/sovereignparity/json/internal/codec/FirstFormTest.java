package org.sovereignparity.json.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.json.internal.JsonText;

/** A version that knows more than the first one, against results of older ones and of itself. */
class FirstFormTest {
  private static final FirstForm FIRST =
      new FirstForm("v flags flags=TIE rows rows/id gates gates/* gates/*/v words words/mean");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // What came later is left out where it is not stated, and kept where it is.
        "{'v':1,'new':2}        | {'v':1}              | {'v':1}",
        "{'v':1,'new':2}        | {'v':1,'new':3}      | {'v':1,'new':2}",
        "{'new':{'a':1,'b':2}}  | {'new':{'a':1}}      | {'new':{'a':1}}",
        "{'flags':['NEW','TIE']} | {'flags':['TIE']}   | {'flags':['TIE']}",
        "{'flags':['NEW']}      | {'flags':['NEW']}    | {'flags':['NEW']}",
        "{'rows':[{'id':1,'new':2},{'id':2}]} | {'rows':[{'id':1}]} | {'rows':[{'id':1},{'id':2}]}",
        "{'words':{'mean':1,'mode':2}} | {'words':{'mean':1}} | {'words':{'mean':1}}",
        "{'gates':{'g':{'v':1,'new':2}}} | {'gates':{'g':{'v':1}}} | {'gates':{'g':{'v':1}}}",
        // What the first one said stays, stated or not.
        "{'v':1}                | {}                   | {'v':1}",
        "{'flags':['TIE']}      | {'flags':[]}         | {'flags':['TIE']}",
        "{'rows':[{'id':1}]}    | {'rows':[{}]}        | {'rows':[{'id':1}]}",
        "{'gates':{'g':1,'h':2}} | {'gates':{'g':1}}   | {'gates':{'g':1,'h':2}}",
        "{'words':{'mean':1}}   | {'words':{}}         | {'words':{'mean':1}}",
        // Another kind of value is as it is.
        "{'rows':[{'new':1}]}   | {'rows':'none'}      | {'rows':[{'new':1}]}",
        "{'new':1}              | []                   | {'new':1}",
      })
  void asStated_result_lacksOnlyWhatCameLaterAndIsNotStated(
      String computed, String stated, String kept) {
    assertThat(JsonText.of(FIRST.asStated(plain(computed), plain(stated))))
        .isEqualTo(kept.replace('\'', '"'));
  }

  private static Object plain(String json) {
    return JsonText.parse(json.replace('\'', '"')).value();
  }
}
