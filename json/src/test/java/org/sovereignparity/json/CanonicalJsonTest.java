package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.JsonText;
import org.sovereignparity.json.internal.codec.Canonical;
import org.sovereignparity.json.internal.codec.Node;

class CanonicalJsonTest {
  private static String canonical(String json) {
    return JsonText.canonical(Canonical.checked(Node.parse(json)).plain());
  }

  @Test
  void of_keysOfTheStandard_areInItsOrder() {
    // RFC 8785, section 3.2.3.
    String json =
        """
        {"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh",
        "1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control",
        "\\u00f6":"Latin Small Letter O With Diaeresis"}
        """;
    assertThat(canonical(json))
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
  }

  @Test
  void of_textAndLiteralsOfTheStandard_areItsBytes() {
    // RFC 8785, section 3.2.2, without its numbers.
    String json =
        """
        { "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
          "literals": [ null, true, false ] }
        """;
    assertThat(canonical(json))
        .isEqualTo(
            "{\"literals\":[null,true,false],"
                + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  @Test
  void of_controlCharacters_areEscapedInLowerCaseAndNothingElseIs() {
    StringBuilder text = new StringBuilder();
    for (char c = 0; c < 0x20; c++) {
      text.append(c);
    }
    assertThat(JsonText.canonical(text + "\"\\/<>&'\u007f\u0085\u2028\u2029\ufeff\uffff"))
        .isEqualTo(
            "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r"
                + "\\u000e\\u000f\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018"
                + "\\u0019\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f\\\"\\\\/<>&'\u007f\u0085"
                + "\u2028\u2029\ufeff\uffff\"");
  }

  @Test
  void digest_emptyObject_isThatOfTwoBrackets() {
    // printf '{}' | sha256sum
    assertThat(JsonText.digest(Node.parse(" { } ").plain()))
        .isEqualTo("sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "-1", "10", "9007199254740991", "-9007199254740991"})
  void canonical_wholeNumber_standsAsTheOtherLibraryWritesIt(String number) {
    String json = "[" + number + "]";
    assertThat(canonical(json)).isEqualTo(json).isEqualTo(OtherCanonicalJson.of(json));
  }

  @ParameterizedTest
  @CsvSource({
    "-0",
    "1.0",
    "0.5",
    "1e2",
    "9007199254740992",
    "-9007199254740992",
    "9999999999999999",
    "10000000000000000",
    "1e-400",
    "1E400"
  })
  void canonical_numberThatDoublesMayChange_isRefused(String number) {
    Refused.with(
        DocumentFault.WRONG_TYPE,
        "/a/0",
        () -> Canonical.checked(Node.parse("{\"a\":[" + number + "]}")));
  }

  @Test
  void canonical_numberTooLongToKeep_isRefused() {
    String json = "[" + "1".repeat(1001) + "]";
    Refused.with(DocumentFault.WRONG_TYPE, "/0", () -> Canonical.checked(Node.parse(json)));
  }
}
