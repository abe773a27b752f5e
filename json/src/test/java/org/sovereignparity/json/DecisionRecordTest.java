package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sovereignparity.json.Documents.changed;
import static org.sovereignparity.json.Documents.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.json.document.Difference;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.codec.Lineages;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.codec.Rounds;
import org.sovereignparity.json.internal.oracle.RoundRequest;
import org.sovereignparity.json.record.DecisionRecord;
import org.sovereignparity.json.record.RecordPart;
import org.sovereignparity.json.record.Tool;
import org.sovereignparity.json.record.Verification;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.ReleaseWindow;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Event;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

/**
 * The hashes were computed by java-json-canonicalization 1.1, by a few lines of Python and by a few
 * of JavaScript, all of which agree. They change with every word of a rule or an input.
 */
class DecisionRecordTest {
  private static final Tool TOOL = Tool.of("sovereign-parity", "0.1.0");
  private static final Instant AT = Instant.parse("2026-08-20T09:00:00Z");
  private static final ParityPolicy POLICY = ParityPolicy.strict(Aggregation.RATIO_OF_MEANS);

  /** 70/80, as in the guide. */
  private static ParityAssessment small() {
    Scoreboard board =
        Scoreboard.builder()
            .add(Benchmark.of("x", Scale.PERCENT, Direction.HIGHER_IS_BETTER))
            .score("A", "x", "70")
            .score("B", "x", "80")
            .build();
    return POLICY.assess(board, "A", Frontier.model("B"), Threshold.atLeast("95%"));
  }

  private static DecisionRecord smallRecord() {
    return DecisionRecord.of(small(), TOOL, AT);
  }

  private static Round korean(String edition, Event... events) {
    return KoreaSovereignAi.programme()
        .edition(edition)
        .round(KoreaSovereignAi.submissions(edition), List.of(events));
  }

  private static void checkHash(DecisionRecord record, String hash) {
    String core = Schemas.tree(record.toJson()).get("core").toString();
    assertThat(record.hash()).isEqualTo(OtherCanonicalJson.digest(core)).isEqualTo(hash);
  }

  @Test
  void hash_smallAssessment_isWhatOthersCompute() {
    checkHash(
        smallRecord(), "sha256:af2e84810d5f25a6b75a84b2d7bb5cd3c88a64e24a10ad7940211154a0293d4e");
  }

  @Test
  void hash_publishedTable_isWhatOthersCompute() throws IOException {
    String csv =
        Resources.toString(Resources.getResource("k-exaone-2026-01.csv"), StandardCharsets.UTF_8);
    Scoreboard board =
        ParityJson.readTable(csv, TableLayout.of(Scale.PERCENT, Direction.HIGHER_IS_BETTER));
    DecisionRecord record =
        DecisionRecord.of(
            POLICY.assess(
                board, "K-EXAONE", Frontier.model("DeepSeek-V3.2"), Threshold.atLeast("95%")),
            TOOL,
            AT);
    assertThat(record.verdicts()).containsExactly(Map.entry("K-EXAONE", Verdict.MET));
    assertThat(record.core()).contains("\"ratio\":\"3754/3939\"", "\"benchmarks\":\"27\"");
    checkHash(record, "sha256:365a5b8d62fd79daa45592313614cc91ed7aa5e8ffee388be79654303250e99a");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01, sha256:6a5fc65e4cc524adeaa156cc3028bf749f47a5ee45b231cc360c36337501aa15",
    "2026-08, sha256:a0ed84a12a6186f64c0cb66f5bf364bc3ade2070d89e15436eeac1632841dd7b"
  })
  void hash_koreanRound_isWhatOthersCompute(String edition, String hash) {
    DecisionRecord record = DecisionRecord.of(korean(edition), TOOL, AT);
    checkHash(record, hash);
    assertThat(record.kind()).isEqualTo("sovereign-parity/round/1");
    assertThat(DecisionRecord.parse(record.toJson()).verify().isVerified()).isTrue();
  }

  @Test
  void core_koreanRound_namesDatesVerdictsAndReasons() {
    assertThat(DecisionRecord.of(korean("2026-08"), TOOL, AT).core())
        .contains(
            "\"reasons\":{\"LG AI Research\":[],\"Motif Technologies\":[\"RANK\"],"
                + "\"SK Telecom\":[],\"Upstage\":[]}",
            "\"verdicts\":{\"LG AI Research\":\"MET\",\"Motif Technologies\":\"NOT_MET\","
                + "\"SK Telecom\":\"MET\",\"Upstage\":\"MET\"}",
            "\"rank\":\"4\"");
  }

  @Test
  void core_windowAndMissingScore_namesDayAndReason() {
    Scoreboard board =
        Scoreboard.builder()
            .add(Benchmark.of("x", Scale.PERCENT, Direction.HIGHER_IS_BETTER))
            .add(Benchmark.of("y", Scale.PERCENT, Direction.HIGHER_IS_BETTER))
            .score("A", "x", "70")
            .score("B", "x", "80")
            .score("B", "y", "80")
            .build();
    Frontier frontier =
        Frontier.bestModel(List.of("B")).within(ReleaseWindow.of(LocalDate.of(2026, 1, 15), 6));
    DecisionRecord record = DecisionRecord.of(POLICY.assess(board, "A", frontier), TOOL, AT);
    assertThat(record.core())
        .contains("\"dates\":{\"asOf\":\"2026-01-15\"}", "\"reasons\":{\"A\":[\"")
        .doesNotContain("\"threshold\"");
    assertThat(record.verify().isVerified()).isTrue();
  }

  @Test
  void guide_workedExample_hasThisCoreAndHash() throws IOException {
    String section = Files.readString(Path.of("docs/records.md"));
    List<String> blocks =
        Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
            .matcher(section)
            .results()
            .map(block -> block.group(1))
            .toList();
    assertThat(OtherCanonicalJson.of(blocks.get(0))).isEqualTo(smallRecord().core());
    assertThat(
            Pattern.compile("`(sha256:[0-9a-f]{64})`")
                .matcher(section)
                .results()
                .map((MatchResult found) -> found.group(1)))
        .contains(smallRecord().hash(), OtherCanonicalJson.digest(blocks.get(0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'value':'70'          | 'value':'71'        | INPUTS | /document/scoreboard/scores/0/value",
        "'value':'70'          | 'value':'70.0'      | INPUTS | /document/scoreboard/scores/0/value",
        "'value':'70'          | 'value':70          | INPUTS | /document/scoreboard/scores/0/value",
        "'value':'70'          | 'value':'?'         | INPUTS | /document/scoreboard/scores/0/value",
        "'candidate':'A'       | 'candidate':'B'     | INPUTS | /document/candidate",
        "'atLeast':'0.95'      | 'atLeast':'0.85'    | RULES  | /document/threshold/atLeast",
        "'cap':'none'          | 'cap':'1'           | RULES  | /document/policy/cap",
        "'cap':'none',         | ``                  | RULES  | /document/policy/cap",
        "'sources':[],         | ``                  | INPUTS | /document/scoreboard/sources",
        "'candidate':'A'       | 'candidate':'A','x':1 | RULES | /document/x",
        "'verdict':'NOT_MET'   | 'verdict':'MET'     | RESULT | /core/result/verdict",
        "'benchmarks':1        | 'benchmarks':'1'    | RESULT | /core/result/benchmarks",
      })
  void verify_changedDocument_namesPartAndPlace(
      String from, String to, RecordPart part, String at) {
    String document = ParityJson.write(small());
    Verification verification = smallRecord().verify(changed(document, from, to));
    assertThat(verification.difference().orElseThrow().at()).isEqualTo(at);
    assertThat(verification.part()).contains(part);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'value':'70'       | 'value':'71'         | INPUTS | /core/inputs/scoreboard",
        "'value':'70'       | 'value':70           | INPUTS | /core/inputs/scoreboard",
        "'value':'70'       | 'value':'?'          | INPUTS | /core/inputs/scoreboard",
        "'candidate':'A'    | 'candidate':'C'      | INPUTS | /core/inputs/candidate",
        "'atLeast':'0.95'   | 'atLeast':'0.950'    | RULES  | /core/rules/threshold",
        "assessment/1       | round/1              | RULES  | /core/kind",
        "'verdict':'NOT_MET' | 'verdict':'MET'     | RESULT | /core/result/verdict",
      })
  void verify_changedDocumentOfShortRecord_namesTheDigest(
      String from, String to, RecordPart part, String at) {
    String document = ParityJson.write(small());
    Verification verification = smallRecord().withoutDocument().verify(changed(document, from, to));
    assertThat(verification.difference().orElseThrow().at()).isEqualTo(at);
    assertThat(verification.part()).contains(part);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'verdicts':{'A':'NOT_MET'} | 'verdicts':{'A':'MET'}  | RESULT | /core/verdicts/A",
        "'verdicts':{'A':'NOT_MET'} | 'verdicts':{}           | RESULT | /core/verdicts/A",
        "'reasons':{'A':[]}         | 'reasons':{'A':['X']}   | RESULT | /core/reasons/A/0",
        "'decimal':'0.875'          | 'decimal':'0.876'       | RESULT | /core/result/decimal",
        "'dates':{}                 | 'dates':{'asOf':'2026-01-15'} | DATES | /core/dates/asOf",
        "'candidate':'sha256:7      | 'candidate':'sha256:8   | INPUTS | /core/inputs/candidate",
        "'policy':'sha256:5         | 'policy':'sha256:6      | RULES  | /core/rules/policy",
        "'hash':'sha256:af2         | 'hash':'sha256:af3      | HASH   | /hash",
      })
  void verify_changedRecord_namesPartAndPlace(String from, String to, RecordPart part, String at) {
    DecisionRecord record = DecisionRecord.parse(changed(smallRecord().toJson(), from, to));
    Verification verification = record.verify();
    assertThat(verification.isVerified()).isFalse();
    assertThat(verification.difference().orElseThrow().at()).isEqualTo(at);
    assertThat(verification.part()).contains(part);
  }

  @Test
  void verify_hostsRound_isVerified() {
    checkVerified(ParityJson.readRound(HostProgramme.edition(), HostProgramme.ENTRIES));
  }

  @Test
  void verify_roundsWithLineages_areVerified() throws IOException {
    int decided = 0;
    for (Arguments line : OracleCases.read("round-lineage.jsonl").toList()) {
      JsonNode answered = (JsonNode) line.get()[1];
      if (answered.at("/answer/status").textValue().equals("decided")) {
        checkVerified(round(answered.get("request")));
        decided++;
      }
    }
    assertThat(decided).isPositive();
  }

  private static Round round(JsonNode request) {
    Edition edition = KoreaSovereignAi.programme().edition(request.get("edition").textValue());
    Node entries = Node.parse(request.toString());
    return Rounds.read(
        entries.object(), edition, Lineages.PLAIN, RoundRequest::ofItsModel, submissions -> {});
  }

  /** An edition keeps its alternatives in the order given, which a canonical document does not. */
  @Test
  void verify_alternativesInAnotherOrder_isVerified() {
    JsonNode request =
        OracleCases.requests("round.jsonl").stream()
            .filter(of -> of.get("id").textValue().startsWith("half-even and no rounding"))
            .findFirst()
            .orElseThrow();
    var document = Schemas.tree(ParityJson.write(round(request)));
    var alternatives = (ObjectNode) document.at("/edition/readings/0/alternatives");
    alternatives.set("half-even-1", alternatives.remove("half-even-1"));
    Round round = ParityJson.readRound(document.toString());
    assertThat(round.flippedBy().get("rounding")).containsExactly("none", "half-even-1");
    DecisionRecord record = DecisionRecord.of(round, TOOL, AT);
    assertThat(record.verify()).hasToString("verified");
    assertThat(record.hash()).isEqualTo(DecisionRecord.of(round(request), TOOL, AT).hash());
    checkVerified(round);
  }

  private static void checkVerified(Round round) {
    DecisionRecord record = DecisionRecord.of(round, TOOL, AT);
    assertThat(record.verify(ParityJson.write(round))).hasToString("verified");
    assertThat(record.withoutDocument().verify(ParityJson.write(round))).hasToString("verified");
  }

  @Test
  void verify_entryLeftOut_isNamed() {
    Round round = korean("2026-08");
    String document = ParityJson.write(round);
    var tree = Schemas.tree(document);
    ((ArrayNode) tree.get("submissions")).remove(1);
    Difference difference =
        DecisionRecord.of(round, TOOL, AT).verify(tree.toString()).difference().orElseThrow();
    assertThat(difference.at()).isEqualTo("/document/submissions/1");
    assertThat(difference.left())
        .contains(OtherCanonicalJson.of(Schemas.tree(document).at("/submissions/1").toString()));
    assertThat(difference.right()).isEmpty();
  }

  @Test
  void verify_toolAndTimeChanged_isVerified() {
    DecisionRecord other =
        DecisionRecord.of(small(), Tool.of("another engine", "7"), AT.plusNanos(1));
    assertThat(other.hash()).isEqualTo(smallRecord().hash());
    assertThat(other).isNotEqualTo(smallRecord());
    assertThat(DecisionRecord.diff(other, smallRecord())).isEmpty();
    assertThat(DecisionRecord.parse(other.toJson()).decidedAt()).isEqualTo(AT.plusNanos(1));
    assertThat(other.verify(smallRecord().document().orElseThrow())).hasToString("verified");
  }

  @Test
  void verify_keysInAnotherOrderAndSpaces_isVerified() {
    String pretty = Schemas.tree(smallRecord().toJson()).toPrettyString();
    assertThat(DecisionRecord.parse(pretty)).isEqualTo(smallRecord());
    assertThat(
            DecisionRecord.parse(pretty)
                .verify(Schemas.tree(ParityJson.write(small())).toPrettyString())
                .isVerified())
        .isTrue();
  }

  @Test
  void verify_recordOverRefusedInputs_isRefused() {
    // Whoever forges inputs, digests and hash alike.
    String forged =
        changed(
            changed(smallRecord().toJson(), "'candidate':'A'", "'candidate':'C'"),
            "'candidate':'sha256:798640599597df7a8daa32b1132f07850a68b5e71bd295650399a38074f52804'",
            "'candidate':'" + OtherCanonicalJson.digest("\"C\"") + "'");
    DecisionRecord record = DecisionRecord.parse(forged);
    assertThatThrownBy(() -> assertThat(record.verify()).isNull())
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageStartingWith("UNKNOWN_MODEL at /candidate: ");
  }

  @Test
  void verify_difference_isToldInOneLine() {
    assertThat(smallRecord().verify(changed(ParityJson.write(small()), "'70'", "'71'")))
        .hasToString("INPUTS first: /document/scoreboard/scores/0/value: \"70\", then \"71\"");
  }

  @Test
  void verify_withoutDocument_hasNothingToDecide() {
    DecisionRecord record = smallRecord().withoutDocument();
    assertThat(record.document()).isEmpty();
    assertThat(record.hash()).isEqualTo(smallRecord().hash());
    assertThatThrownBy(() -> assertThat(record.verify()).isNull())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Record must have a document");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "decision-record/1      | decision-record/2       | UNKNOWN_WORD | /schema",
        "assessment/1           | assessment/2            | UNKNOWN_WORD | /core/kind",
        "'policy':'sha256:      | 'policy':'sha512:       | WRONG_TYPE   | /core/rules/policy",
        "'policy':'sha256:5     | 'policy':'sha256:X      | WRONG_TYPE   | /core/rules/policy",
        "'policy':'sha256:      | 'polity':'sha256:       | UNKNOWN_KEY  | /core/rules/polity",
        "'hash':'sha256:a       | 'hash':'sha256:         | WRONG_TYPE   | /hash",
        "'dates':{}             | 'dates':{'x':'2026'}    | BAD_DATE     | /core/dates/x",
        "'verdicts':{'A':'NOT_MET'} | 'verdicts':{'A':'NO'} | UNKNOWN_WORD | /core/verdicts/A",
        "'reasons':{'A':[]}     | 'reasons':{'A':[1]}     | WRONG_TYPE   | /core/reasons/A/0",
        "'benchmarks':'1'       | 'benchmarks':1          | WRONG_TYPE   | /core/result/benchmarks",
        "20T09:00:00Z           | 20T09:00Z               | BAD_DATE     | /decidedAt",
        "20T09:00:00Z           | 20T09:00:00+00:00       | BAD_DATE     | /decidedAt",
        "2026-08-20T            | 2026-02-30T             | BAD_DATE     | /decidedAt",
        "2026-08-20T            | 2200-08-20T             | BAD_DATE     | /decidedAt",
        "'version':'0.1.0'      | 'version':' '           | WRONG_TYPE   | /tool/version",
        "'version':'0.1.0'      | 'version':0.1           | WRONG_TYPE   | /tool/version",
        "'document':{           | 'document':{'result':{},| UNKNOWN_KEY  | /document/result",
        "'value':'70'           | 'value':70.5            | WRONG_TYPE   "
            + "| /document/scoreboard/scores/0/value",
      })
  void parse_spoiltRecord_isRefusedWithCodeAndPlace(
      String from, String to, String code, String at) {
    String spoilt = changed(smallRecord().toJson(), from, to);
    InvalidDocumentException refused = Refused.by(() -> DecisionRecord.parse(spoilt));
    assertThat(refused.code().name()).as(refused.getMessage()).isEqualTo(code);
    assertThat(refused.at()).isEqualTo(at);
    assertThat(Schemas.faults("decision-record", spoilt).isEmpty())
        .isEqualTo(
            List.of(" ", "02-30T", "'value':70.5").stream().anyMatch(to::contains)
                || to.contains("polity"));
  }

  @Test
  void of_timeOutOfRange_isRefused() {
    Instant late = Instant.parse("2200-01-01T00:00:00Z");
    assertThatThrownBy(() -> assertThat(DecisionRecord.of(small(), TOOL, late)).isNull())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Time must lie within 1900..2199: 2200-01-01T00:00:00Z");
  }

  @Test
  void tool_blank_isRefused() {
    assertThatThrownBy(() -> assertThat(Tool.of(" ", "1")).isNull())
        .hasMessage("Tool must not be blank: \" \"");
    assertThatThrownBy(() -> assertThat(Tool.of("t", "")).isNull())
        .hasMessage("Version of a tool must not be blank: \"\"");
    assertThat(TOOL).hasToString("sovereign-parity 0.1.0").isEqualTo(smallRecord().tool());
  }

  @Test
  void diff_disqualification_tellsVerdictsFirstAndTheEventLast() {
    Event event = Event.of(LocalDate.of(2026, 8, 21), Event.Kind.DISQUALIFIED, "SK Telecom");
    List<Difference> diff =
        DecisionRecord.diff(
            DecisionRecord.of(korean("2026-08"), TOOL, AT),
            DecisionRecord.of(korean("2026-08", event), TOOL, AT));
    // Four teams and three places: the fourth moves up, since the field is ranked again.
    assertThat(diff.stream().map(Difference::toString).limit(4))
        .containsExactlyInAnyOrder(
            "/core/verdicts/SK Telecom: \"MET\", then \"NOT_MET\"",
            "/core/verdicts/Motif Technologies: \"NOT_MET\", then \"MET\"",
            "/core/reasons/SK Telecom/0: only in the second, \"DISQUALIFIED\"",
            "/core/reasons/Motif Technologies/0: only in the first, \"RANK\"");
    assertThat(diff.get(diff.size() - 1))
        .hasToString(
            "/document/events/0: only in the second, {\"kind\":\"disqualified\","
                + "\"on\":\"2026-08-21\",\"team\":\"SK Telecom\"}");
  }

  @Test
  void diff_editions_namesTheRuleThatDiffers() {
    Edition edition = KoreaSovereignAi.programme().edition("2026-08");
    Edition stricter = edition.toBuilder().places(2).build();
    List<Difference> diff =
        DecisionRecord.diff(
            DecisionRecord.of(korean("2026-08"), TOOL, AT),
            DecisionRecord.of(
                stricter.round(KoreaSovereignAi.submissions("2026-08"), List.of()), TOOL, AT));
    assertThat(diff.get(0)).hasToString("/core/verdicts/LG AI Research: \"MET\", then \"NOT_MET\"");
    assertThat(diff.get(diff.size() - 1)).hasToString("/document/edition/places: 3, then 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':1}                    | {'a':1}                   | ``",
        "{'a':1}                    | {'a':'1'}                 | /a: 1, then '1'",
        "{'a/b':{'~':1}}            | {'a/b':{'~':2}}           | /a~1b/~0: 1, then 2",
        "{'a':1}                    | {}                        | /a: only in the first, 1",
        "{'a':null}                 | {}                        | /a: only in the first, null",
        "{}                         | {'a':[]}                  | /a: only in the second, []",
        "[1,2]                      | [1]                       | /1: only in the first, 2",
        "['x','y','z']              | ['x','z']                 | /1: only in the first, 'y'",
        "[{'id':'x','v':1},{'id':'y'}] | [{'id':'y'}]           "
            + "| /0: only in the first, {'id':'x','v':1}",
        "[{'id':'y'}]               | [{'id':'x'},{'id':'y'}]   "
            + "| /0: only in the second, {'id':'x'}",
        "[{'id':'x','v':1},{'id':'y'}] | [{'id':'z','v':1},{'id':'y'}] | /0/id: 'x', then 'z'",
        "['x','y']                  | ['y','x']                 | : ['x','y'], then ['y','x']",
        "['x','x']                  | ['x']                     | /1: only in the first, 'x'",
        "{'a':1}                    | [1]                       | : {'a':1}, then [1]",
      })
  void diff_documents_tellsPlaceAndValues(String left, String right, String expected) {
    assertThat(ParityJson.diff(quoted(left), quoted(right)).stream().map(Difference::toString))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(quoted(expected)));
  }

  /** What was not kept cannot be compared. */
  @Test
  void diff_numberThatIsTooLong_isRefused() {
    String left = "{\"a\":[%s1]}".formatted("1".repeat(1_000));
    String right = left.replace("11]", "12]");
    Refused.with(DocumentFault.NUMBER_OUT_OF_BOUNDS, "/a/0", () -> ParityJson.diff(left, right));
    Refused.with(DocumentFault.NUMBER_OUT_OF_BOUNDS, "/a/0", () -> ParityJson.diff("{}", left));
  }
}
