package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.json.Documents.changed;
import static org.sovereignparity.json.Documents.quoted;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.programme.Edition;

/** One change to a document that can be read, the code and the place of the refusal. */
class DocumentFaultTest {
  private static final String BOARD =
      """
      {"schema":"sovereign-parity/scoreboard/1",
      "benchmarks":[{"id":"x","direction":"higher-is-better","min":0,"max":100,"chance":25}],
      "models":[{"id":"A","organisation":"O","jurisdiction":"KR","released":"2026-01-15"}],
      "sources":[{"id":"s","title":"t","address":"https://example.org","date":"2026-01-05"}],
      "scores":[{"model":"A","benchmark":"x","value":83.8,"protocol":{"shots":"5"},
      "citation":{"source":"s","clause":"c","confidence":"official"}}]}
      """;
  private static final String POLICY =
      """
      {"schema":"sovereign-parity/parity-policy/1","aggregation":"mean-of-ratios",
      "normalisation":"raw","weights":{"x":1},"cap":"none","missing":"exclude",
      "lowerIsBetter":"refuse"}
      """;
  private static final String ASSESSMENT =
      """
      {"schema":"sovereign-parity/assessment/1","candidate":"A",
      "frontier":{"kind":"best-model","models":["B"],
      "window":{"asOf":"2026-01-15","months":6}},
      "policy":%s,"threshold":{"atLeast":1,"rounded":{"decimals":2,"mode":"half-up"}},
      "scoreboard":%s,"result":{}}
      """
          .formatted(POLICY, BOARD);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // the document
        "{'schema'                   | {schema                      | NOT_JSON | ",
        "scoreboard/1'               | scoreboard/2'                | UNKNOWN_WORD | /schema",
        "'schema':'sovereign-parity/scoreboard/1', | ``             | MISSING_KEY | ",
        "'models':                   | 'more':[],'models':          | UNKNOWN_KEY | /more",
        "'models':                   | 'a/b~c':[],'models':         | UNKNOWN_KEY | /a~1b~0c",
        "'models':                   | 'benchmarks':[],'models':    | DUPLICATE_KEY | /benchmarks",
        "'models':[                  | 'models':{},'x':[            | UNKNOWN_KEY | /x",
        // benchmarks
        "'benchmarks':[{             | 'benchmarks':[1,{            | WRONG_TYPE | /benchmarks/0",
        "'id':'x'                    | 'id':''                      | WRONG_TYPE | /benchmarks/0/id",
        "'id':'x'                    | 'id':1                       | WRONG_TYPE | /benchmarks/0/id",
        "'id':'x',                   | ``                           | MISSING_KEY | /benchmarks/0",
        "'direction':'higher-is-better', | ``                       | MISSING_KEY | /benchmarks/0",
        "higher-is-better            | HIGHER_IS_BETTER             | UNKNOWN_WORD "
            + "| /benchmarks/0/direction",
        "'min':0,                    | ``                           | MISSING_KEY | /benchmarks/0",
        "'max':100,                  | ``                           | MISSING_KEY | /benchmarks/0",
        "'min':0                     | 'min':null                   | WRONG_TYPE | /benchmarks/0/min",
        "'min':0                     | 'min':true                   | WRONG_TYPE | /benchmarks/0/min",
        "'min':0                     | 'min':'0,5'                  | NOT_A_NUMBER "
            + "| /benchmarks/0/min",
        "'min':0                     | 'min':''                     | NOT_A_NUMBER "
            + "| /benchmarks/0/min",
        "'min':0                     | 'min':100                    | BAD_SCALE | /benchmarks/0",
        "'chance':25                 | 'chance':100                 | BAD_SCALE | /benchmarks/0",
        "'chance':25                 | 'chance':-1                  | BAD_SCALE | /benchmarks/0",
        "'chance':25                 | 'chance':null                | WRONG_TYPE "
            + "| /benchmarks/0/chance",
        "'chance':25}                | 'chance':25},{'id':'x','direction':'lower-is-better','min':0,"
            + "'max':null} | DUPLICATE_BENCHMARK | /benchmarks/1",
        // models
        "'id':'A'                    | 'name':'A'                   | UNKNOWN_KEY | /models/0/name",
        "'organisation':'O',         | ``                           | MISSING_KEY | /models/0",
        "'organisation':'O'          | 'organisation':''            | WRONG_TYPE "
            + "| /models/0/organisation",
        "'KR'                        | 'kr'                         | UNKNOWN_WORD "
            + "| /models/0/jurisdiction",
        "'2026-01-15'                | '2026-02-30'                 | BAD_DATE | /models/0/released",
        "'2026-01-15'                | '1899-12-31'                 | BAD_DATE | /models/0/released",
        "'2026-01-15'                | '2200-01-01'                 | BAD_DATE | /models/0/released",
        "'2026-01-15'                | '2026-1-15'                  | BAD_DATE | /models/0/released",
        "'2026-01-15'                | 20260115                     | WRONG_TYPE "
            + "| /models/0/released",
        "'models':[                  | 'models':[{'id':'A'},        | DUPLICATE_MODEL | /models/1",
        // sources
        "'title':'t'                 | 'title':' '                  | WRONG_TYPE | /sources/0/title",
        "https://example.org         | https://[                    | WRONG_TYPE "
            + "| /sources/0/address",
        "'2026-01-05'                | '2026-00-05'                 | BAD_DATE | /sources/0/date",
        "'sources':[                 | 'sources':[{'id':'s','title':'u'}, | DUPLICATE_SOURCE "
            + "| /sources/1",
        // scores
        "'benchmark':'x'             | 'benchmark':'y'              | UNKNOWN_BENCHMARK "
            + "| /scores/0/benchmark",
        "83.8                        | 100.0000001                  | SCORE_OUT_OF_RANGE "
            + "| /scores/0/value",
        "83.8                        | -1e-1000                     | SCORE_OUT_OF_RANGE "
            + "| /scores/0/value",
        "83.8                        | 1e1001                       | NUMBER_OUT_OF_BOUNDS "
            + "| /scores/0/value",
        "83.8                        | '1e-1001'                    | NUMBER_OUT_OF_BOUNDS "
            + "| /scores/0/value",
        "83.8                        | 1e1000000000                 | NUMBER_OUT_OF_BOUNDS "
            + "| /scores/0/value",
        "83.8                        | '+1'                         | NOT_A_NUMBER | /scores/0/value",
        "83.8                        | ' 83.8'                      | NOT_A_NUMBER | /scores/0/value",
        "83.8                        | '1/0'                        | NOT_A_NUMBER | /scores/0/value",
        "83.8                        | '1e00001'                    | NOT_A_NUMBER | /scores/0/value",
        "83.8                        | 'NaN'                        | NOT_A_NUMBER | /scores/0/value",
        "83.8                        | NaN                          | NOT_JSON | /scores/0/value",
        "83.8                        | -Infinity                    | NOT_JSON | /scores/0/value",
        "83.8                        | 083.8                        | NOT_JSON | /scores/0/value",
        "83.8                        | [83.8]                       | WRONG_TYPE | /scores/0/value",
        "'scores':[                  | 'scores':[{'model':'A','benchmark':'x','value':1}, "
            + "| DUPLICATE_SCORE | /scores/1",
        "{'shots':'5'}               | {}                           | MISSING_KEY "
            + "| /scores/0/protocol",
        "{'shots':'5'}               | {'shots':5}                  | WRONG_TYPE "
            + "| /scores/0/protocol/shots",
        "{'shots':'5'}               | {'':'5'}                     | WRONG_TYPE "
            + "| /scores/0/protocol/",
        "{'shots':'5'}               | {'shots':'5','shots':'5'}    | DUPLICATE_KEY "
            + "| /scores/0/protocol/shots",
        "'source':'s'                | 'source':'r'                 | UNKNOWN_SOURCE "
            + "| /scores/0/citation/source",
        "'clause':'c'                | 'clause':''                  | WRONG_TYPE "
            + "| /scores/0/citation/clause",
        "'official'                  | 'certain'                    | UNKNOWN_WORD "
            + "| /scores/0/citation/confidence",
        "'clause':'c'                | 'clause':'\\ud800'           | NOT_JSON "
            + "| /scores/0/citation/clause",
      })
  void readScoreboard_oneChange_isRefused(String from, String to, String code, String at) {
    String changed = changed(BOARD, from, to);
    Refused.with(code, at, () -> ParityJson.readScoreboard(changed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "policy/1                    | scoreboard/1                 | UNKNOWN_WORD | /schema",
        "mean-of-ratios              | mean                         | UNKNOWN_WORD | /aggregation",
        "'raw'                       | null                         | WRONG_TYPE | /normalisation",
        "'exclude'                   | 'Exclude'                    | UNKNOWN_WORD | /missing",
        "'refuse'                    | ''                           | UNKNOWN_WORD "
            + "| /lowerIsBetter",
        "'cap':'none',               | ``                           | MISSING_KEY | ",
        "'none'                      | 'None'                       | NOT_A_NUMBER | /cap",
        "'none'                      | null                         | WRONG_TYPE | /cap",
        "'none'                      | 0                            | NOT_POSITIVE | /cap",
        "'none'                      | '-1/2'                       | NOT_POSITIVE | /cap",
        "{'x':1}                     | 'same'                       | UNKNOWN_WORD | /weights",
        "{'x':1}                     | {}                           | MISSING_KEY | /weights",
        "{'x':1}                     | [1]                          | WRONG_TYPE | /weights",
        "{'x':1}                     | {'x':0}                      | NOT_POSITIVE | /weights/x",
        "{'x':1}                     | {'x':-0.0}                   | NOT_POSITIVE | /weights/x",
        "{'x':1}                     | {'x':1,'x':1}                | DUPLICATE_KEY | /weights/x",
        "{'x':1}                     | {'a~/b':'one'}               | NOT_A_NUMBER "
            + "| /weights/a~0~1b",
      })
  void readPolicy_oneChange_isRefused(String from, String to, String code, String at) {
    String changed = changed(POLICY, from, to);
    Refused.with(code, at, () -> ParityJson.readPolicy(changed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'candidate':'A'             | 'candidate':''               | WRONG_TYPE | /candidate",
        "'best-model'                | 'best'                       | UNKNOWN_WORD | /frontier/kind",
        "'best-model'                | 'model'                      | UNKNOWN_KEY "
            + "| /frontier/models",
        "'kind':'best-model',        | ``                           | MISSING_KEY | /frontier",
        "'models':['B'],             | ``                           | MISSING_KEY | /frontier",
        "['B']                       | 'B'                          | WRONG_TYPE | /frontier/models",
        "['B']                       | ['B','B']                    | DUPLICATE_MODEL "
            + "| /frontier/models/1",
        "'months':6                  | 'months':1201                | NUMBER_OUT_OF_BOUNDS "
            + "| /frontier/window/months",
        "'months':6                  | 'months':-1                  | NUMBER_OUT_OF_BOUNDS "
            + "| /frontier/window/months",
        "'months':6                  | 'months':6.5                 | WRONG_TYPE "
            + "| /frontier/window/months",
        "'months':6                  | 'months':'6'                 | WRONG_TYPE "
            + "| /frontier/window/months",
        "'decimals':2                | 'decimals':21                | NUMBER_OUT_OF_BOUNDS "
            + "| /threshold/rounded/decimals",
        "'half-up'                   | 'half'                       | UNKNOWN_WORD "
            + "| /threshold/rounded/mode",
        "'atLeast':1                 | 'atLeast':0                  | NOT_POSITIVE "
            + "| /threshold/atLeast",
        "'atLeast':1                 | 'atLeast':1,'moreThan':1     | UNKNOWN_KEY "
            + "| /threshold/moreThan",
        "'atLeast':1,                | ``                           | MISSING_KEY | /threshold",
        "'value':83.8                | 'value':101                  | SCORE_OUT_OF_RANGE "
            + "| /scoreboard/scores/0/value",
        "'cap':'none'                | 'cap':-1                     | NOT_POSITIVE | /policy/cap",
        "'candidate':'A'             | 'candidate':'A'              | UNKNOWN_MODEL "
            + "| /frontier/models/0",
        ",'result':{}                | ``                           | UNKNOWN_MODEL "
            + "| /frontier/models/0",
      })
  void readAssessment_oneChange_isRefused(String from, String to, String code, String at) {
    String changed = ASSESSMENT.replace(quoted(from), quoted(to));
    Refused.with(code, at, () -> ParityJson.readAssessment(changed));
  }

  static Stream<Arguments> textsThatAreNoJson() {
    return forEachReader(
        "",
        " ",
        "\n",
        "{",
        "nul",
        "1 2",
        "{} {}",
        "{},",
        "[1,]",
        "{\"a\":1,}",
        "{'a':1}",
        "//",
        "\u00a0{}",
        "\ufeff{}",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "\"\ud800\"",
        "\"\t\"",
        "1.",
        ".5",
        "+1",
        "0x1",
        "\ud83d\ude00");
  }

  @ParameterizedTest
  @MethodSource("textsThatAreNoJson")
  void read_textThatIsNoJson_isRefused(String text, Function<String, ?> reader) {
    assertThat(Refused.by(() -> reader.apply(text)).code()).isEqualTo(DocumentFault.NOT_JSON);
  }

  static Stream<Arguments> otherValues() {
    return forEachReader("null", "true", "1", "1e1000000000", "\"x\"", "[]", "[{}]");
  }

  @ParameterizedTest
  @MethodSource("otherValues")
  void read_anotherValue_isRefused(String text, Function<String, ?> reader) {
    Refused.with(DocumentFault.WRONG_TYPE, "", () -> reader.apply(text));
  }

  @Test
  void read_nestedTooDeep_isRefused() {
    String deepest = "[".repeat(64) + "]".repeat(64);
    String tooDeep = "[".repeat(65) + "]".repeat(65);
    Refused.with(DocumentFault.WRONG_TYPE, "", () -> ParityJson.readPolicy(deepest));
    assertThat(Refused.by(() -> ParityJson.readPolicy(tooDeep)).code())
        .isEqualTo(DocumentFault.NOT_JSON);
  }

  static Stream<Arguments> nested() {
    return forEachReader(
        "[",
        "{\"a\":",
        "[{\"a\":",
        "{\"kind\":\"cap\",\"of\":",
        "{\"kind\":\"not\",\"of\":",
        "{\"kind\":\"all-of\",\"id\":\"i\",\"parts\":[");
  }

  @ParameterizedTest
  @MethodSource("nested")
  void read_nestedHundredThousandDeep_isRefused(String open, Function<String, ?> reader) {
    String text = open.repeat(100_000);
    assertThat(Refused.by(() -> reader.apply(text)).code()).isEqualTo(DocumentFault.NOT_JSON);
  }

  @Test
  void read_tenMegabyteNumber_isRefused() {
    String digits = "1".repeat(10_000_000);
    for (String number : new String[] {digits, '"' + digits + '"', "1e" + digits, "0." + digits}) {
      String changed = BOARD.replace("83.8", number);
      Refused.with(
          "NUMBER_OUT_OF_BOUNDS", "/scores/0/value", () -> ParityJson.readScoreboard(changed));
    }
  }

  @Test
  void message_refusal_hasCodePlaceAndReason() {
    InvalidDocumentException refused =
        Refused.by(() -> ParityJson.readScoreboard(BOARD.replace("83.8", "101")));
    assertThat(refused)
        .hasMessage("SCORE_OUT_OF_RANGE at /scores/0/value: Score must lie within 0..100: 101");
    assertThat(refused.why()).isEqualTo("Score must lie within 0..100: 101");
    assertThat(Refused.by(() -> ParityJson.readPolicy("{}")))
        .hasMessage("MISSING_KEY: Key must be given: \"schema\"");
  }

  private static Stream<Arguments> forEachReader(String... texts) {
    Edition edition = HostProgramme.edition();
    Named<Function<String, ?>> entries =
        Named.of("entries", text -> ParityJson.readRound(edition, text));
    return Stream.of(texts)
        .flatMap(
            text ->
                Stream.concat(
                        DocumentKind.ALL.stream()
                            .map(kind -> Named.of(kind.schema(), kind.reader())),
                        Stream.of(entries))
                    .map(reader -> Arguments.of(text, reader)));
  }

  @Test
  void read_textAfterAByteOrderMark_isRefusedForIt() {
    assertThat(Refused.by(() -> ParityJson.readScoreboard("\ufeff{}")))
        .hasMessage("NOT_JSON: Document must be JSON without a byte order mark before it");
  }
}
