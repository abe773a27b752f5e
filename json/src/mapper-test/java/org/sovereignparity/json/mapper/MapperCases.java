package org.sovereignparity.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.reflect.TypeToken;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.json.TableLayout;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.gate.GateRule;
import org.sovereignparity.json.gate.ReleaseGate;
import org.sovereignparity.json.importer.ScoreChoice;
import org.sovereignparity.json.importer.ScoreSelection;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Material;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.ReleaseWindow;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.korea.KoreaSovereignAi;
import org.sovereignparity.scoring.Quantity;

/** What a mapper with the module does, of either version of Jackson. */
public abstract class MapperCases {
  /** A number of 1,001 digits. */
  private static final Rational TOO_LONG =
      Rational.of(BigInteger.TEN.pow(1000).add(BigInteger.ONE), BigInteger.ONE);

  private static final Type CRITERIA = new TypeToken<Reading<Criterion>>() {}.getType();

  private final HostMapper mapper;

  protected MapperCases(HostMapper mapper) {
    this.mapper = mapper;
  }

  /** A type of a host. */
  public record Goal(String name, Threshold threshold, Rational weight, List<Frontier> frontiers) {}

  private record Written(Type type, Object value, String json) {}

  static Stream<Written> values() {
    return Stream.concat(documents(), parts());
  }

  private static Stream<Written> documents() {
    Programme programme = KoreaSovereignAi.programme();
    Round round =
        programme.edition("2026-08").round(KoreaSovereignAi.submissions("2026-08"), List.of());
    Reading<Criterion> criteria = KoreaSovereignAi.independence();
    Scoreboard board =
        ParityJson.readTable(
            "b,A,\"B, \u00e9\ud83d\ude00\"\nx,83.80,\ny,1.5,7\n",
            TableLayout.of(Scale.PERCENT, Direction.HIGHER_IS_BETTER));
    ParityPolicy policy = ParityPolicy.strict(Aggregation.GEOMETRIC_MEAN_OF_RATIOS);
    ParityAssessment assessment =
        policy.assess(
            board, "A", Frontier.model("B, \u00e9\ud83d\ude00"), Threshold.atLeast("1/3"));
    Lineage lineage = lineage();
    EligibilityDecision decision = EligibilityDecision.of(criteria, EligibilityFacts.of(lineage));
    ReleaseGate gate =
        ReleaseGate.of(
            ScoreSelection.of(ScoreChoice.of("gsm8k").metric("exact_match")),
            List.of(GateRule.of("recovery", policy, Threshold.percent(95))));
    return Stream.of(
        new Written(Programme.class, programme, ParityJson.write(programme)),
        new Written(Round.class, round, ParityJson.write(round)),
        new Written(CRITERIA, criteria, ParityJson.write(criteria)),
        new Written(Scoreboard.class, board, ParityJson.write(board)),
        new Written(ParityPolicy.class, policy, ParityJson.write(policy)),
        new Written(ParityAssessment.class, assessment, ParityJson.write(assessment)),
        new Written(Lineage.class, lineage, ParityJson.write(lineage)),
        new Written(EligibilityDecision.class, decision, ParityJson.write(decision)),
        new Written(ReleaseGate.class, gate, ParityJson.write(gate)));
  }

  private static Lineage lineage() {
    return Lineage.builder()
        .model(Model.of("Ours", LocalDate.of(2026, 8, 1)))
        .addComponents(
            Component.builder()
                .id("encoder")
                .kind(ComponentKind.WEIGHTS)
                .material(Material.CORE)
                .derivation(Derivation.THIRD_PARTY_FROZEN)
                .build())
        .build();
  }

  private static Stream<Written> parts() {
    return Stream.of(
        new Written(
            Frontier.class,
            Frontier.bestModel(List.of("B", "A"))
                .within(ReleaseWindow.of(LocalDate.of(2026, 1, 15), 6)),
            "{\"kind\":\"best-model\",\"models\":[\"B\",\"A\"],"
                + "\"window\":{\"asOf\":\"2026-01-15\",\"months\":6}}"),
        new Written(Threshold.class, Threshold.moreThan("1/3"), "{\"moreThan\":\"1/3\"}"),
        new Written(Rational.class, Rational.parse("95%"), "\"0.95\""));
  }

  @ParameterizedTest
  @MethodSource("values")
  void mapper_value_isWrittenAndReadAsByParityJson(Written written) throws Exception {
    assertThat(mapper.write(written.value())).isEqualTo(written.json());
    assertThat(mapper.read(written.json(), written.type())).isEqualTo(written.value());
  }

  @ParameterizedTest
  @MethodSource("values")
  void mapper_tree_isWrittenAndRead(Written written) throws Exception {
    Object tree = mapper.tree(written.value());
    assertThat(tree).isEqualTo(mapper.tree(written.json()));
    assertThat(mapper.ofTree(tree, written.type())).isEqualTo(written.value());
    assertThat(mapper.convert(written.value(), written.type())).isEqualTo(written.value());
  }

  @Test
  void mapper_recordOfAHost_isWrittenAndRead() throws Exception {
    Goal goal =
        new Goal(
            "95 %", Threshold.atLeast("95%"), Rational.parse("0.5"), List.of(Frontier.model("B")));
    String json =
        "{\"name\":\"95 %\",\"threshold\":{\"atLeast\":\"0.95\"},\"weight\":\"0.5\","
            + "\"frontiers\":[{\"kind\":\"model\",\"model\":\"B\"}]}";
    assertThat(mapper.read(json, Goal.class)).isEqualTo(goal);
    assertThat(mapper.tree(mapper.write(goal))).isEqualTo(mapper.tree(json));
  }

  @Test
  void mapper_readingOfPoints_isNotTakenForCriteria() {
    Reading<Quantity> points = KoreaSovereignAi.programme().editions().get(0).readings().get(0);
    Throwable refused = catchThrowable(() -> mapper.write(points));
    assertThat(refused).hasMessageContaining("Reading must be of a criterion");
    assertThat(mapper.path(refused)).isEmpty();
  }

  @Test
  void mapper_thatFindsModules_hasThisOne() throws Exception {
    assertThat(mapper.ofModulesFound().write(Threshold.atLeast("95%")))
        .isEqualTo("{\"atLeast\":\"0.95\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'threshold':{'atLeast':1,'x':1}} | UNKNOWN_KEY   | /x",
        "{'threshold':{'atLeast':1,'atLeast':1}} | DUPLICATE_KEY | /atLeast",
        "{'threshold':{'atLeast':0}}       | NOT_POSITIVE  | /atLeast",
        "{'threshold':{}}                  | MISSING_KEY   | ``",
        "{'threshold':'95%'}               | WRONG_TYPE    | ``",
        "{'weight':'0,5'}                  | NOT_A_NUMBER  | ``",
        "{'weight':true}                   | WRONG_TYPE    | ``",
        "{'weight':1e1001}                 | NUMBER_OUT_OF_BOUNDS | ``",
        "{'threshold':{'atLeast':'\ud800'}} | NOT_JSON | /atLeast",
        "{'frontiers':[{'kind':'best'}]}   | UNKNOWN_WORD  | /kind",
        "{'frontiers':[{'kind':'model','model':'B','window':{'asOf':'x','months':1}}]} | BAD_DATE "
            + "| /window/asOf",
      })
  void lenientMapper_faultyValue_isRefusedWithCause(String json, DocumentFault code, String at) {
    Throwable refused =
        catchThrowable(() -> mapper.readLeniently(json.replace('\'', '"'), Goal.class));
    assertThat(mapper.path(refused)).contains("Goal[\"");
    assertThat(refused)
        .cause()
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            cause -> {
              assertThat(cause.code()).isEqualTo(code);
              assertThat(cause.at()).isEqualTo(at);
              assertThat(refused).hasMessageContaining(cause.getMessage());
            });
  }

  @Test
  void mapper_treeOfWhatJsonLacks_isRefused() {
    Map<Object, String> refused =
        Map.of(
            new byte[] {1},
            "NOT_JSON at /atLeast: Document must hold plain values",
            Double.NaN,
            "NOT_A_NUMBER at /atLeast: ");
    refused.forEach(
        (value, message) ->
            assertThat(
                    catchThrowable(() -> mapper.convert(Map.of("atLeast", value), Threshold.class)))
                .hasStackTraceContaining(message));
  }

  @Test
  void mapper_deepNesting_isRefused() {
    String json = "{\"threshold\":" + "[".repeat(65) + "]".repeat(65) + "}";
    assertThat(catchThrowable(() -> mapper.read(json, Goal.class)))
        .hasMessageContaining("Document must be nested at most 64 deep");
  }

  @ParameterizedTest
  @CsvSource({"0.1000, 1/10", "83.80, 419/5", "1e-7, 1/10000000", "12345678901234567890, "})
  void mapper_number_keepsItsDigits(String number, String exact) throws Exception {
    Rational expected = Rational.parse(exact == null ? number : exact);
    assertThat(mapper.read(number, Rational.class)).isEqualTo(expected);
    assertThat(mapper.ofTree(mapper.tree(number), Rational.class)).isEqualTo(expected);
  }

  @Test
  void mapper_treeOrBufferThatKeepsDigits_keepsThem() throws Exception {
    String digits = "0." + "1234567890".repeat(10);
    String json = "{\"atLeast\":" + digits + "}";
    Threshold expected = Threshold.atLeast(digits);
    assertThat(mapper.readByExactTree(json, Threshold.class)).isEqualTo(expected);
    assertThat(mapper.readByBuffer(json, Threshold.class)).isEqualTo(expected);
  }

  /** A result may be as long as it comes out. */
  @Test
  void mapper_numberLongerThanMayBeRead_isWritten() throws Exception {
    Rational number = Rational.ONE.dividedBy(TOO_LONG);
    assertThat(mapper.write(number)).isEqualTo("\"1/1" + "0".repeat(999) + "1\"");
  }

  @Test
  void mapper_scoreLongerThanMayBeRead_isNotWritten() {
    Scoreboard board =
        Scoreboard.builder()
            .add(Benchmark.of("b", Scale.atLeast(Rational.ZERO), Direction.HIGHER_IS_BETTER))
            .add(Score.of("A", "b", TOO_LONG))
            .build();
    assertThat(catchThrowable(() -> mapper.write(board)))
        .hasCauseInstanceOf(InvalidDocumentException.class);
  }

  @Test
  void mapper_valuesInAMap_areRead() throws Exception {
    Type type = new TypeToken<Map<String, Rational>>() {}.getType();
    assertThat(mapper.read("{\"a\":1,\"b\":\"1/3\"}", type))
        .isEqualTo(Map.of("a", Rational.ONE, "b", Rational.parse("1/3")));
  }
}
