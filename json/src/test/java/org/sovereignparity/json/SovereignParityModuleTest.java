package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.ReleaseWindow;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.korea.KoreaSovereignAi;
import org.sovereignparity.scoring.Quantity;

class SovereignParityModuleTest {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new SovereignParityModule());

  /** A type of a host. */
  record Goal(String name, Threshold threshold, Rational weight, List<Frontier> frontiers) {}

  private record Written(Class<?> type, Object value, String json) {}

  static Stream<Written> values() {
    Random random = new Random(1);
    Scoreboard board = RandomDocuments.board(random);
    ParityPolicy policy = RandomDocuments.policy(random);
    ParityAssessment assessment = RandomDocuments.assessment(random);
    Lineage lineage = RandomEligibility.lineage(random);
    EligibilityDecision decision = RandomEligibility.decision(random);
    Round round = RandomRounds.round(random);
    Programme programme = KoreaSovereignAi.programme();
    Reading<Criterion> criteria = KoreaSovereignAi.independence();
    return Stream.of(
        new Written(Programme.class, programme, ParityJson.write(programme)),
        new Written(Round.class, round, ParityJson.write(round)),
        new Written(Reading.class, criteria, ParityJson.write(criteria)),
        new Written(Scoreboard.class, board, ParityJson.write(board)),
        new Written(ParityPolicy.class, policy, ParityJson.write(policy)),
        new Written(ParityAssessment.class, assessment, ParityJson.write(assessment)),
        new Written(Lineage.class, lineage, ParityJson.write(lineage)),
        new Written(EligibilityDecision.class, decision, ParityJson.write(decision)),
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
    assertThat(MAPPER.writeValueAsString(written.value())).isEqualTo(written.json());
    assertThat(MAPPER.readValue(written.json(), written.type())).isEqualTo(written.value());
  }

  @ParameterizedTest
  @MethodSource("values")
  void mapper_tree_isWrittenAndRead(Written written) throws Exception {
    JsonNode tree = MAPPER.valueToTree(written.value());
    assertThat(tree).isEqualTo(MAPPER.readTree(written.json()));
    assertThat(MAPPER.treeToValue(tree, written.type())).isEqualTo(written.value());
    assertThat(MAPPER.convertValue(written.value(), written.type())).isEqualTo(written.value());
  }

  @Test
  void mapper_recordOfAHost_isWrittenAndRead() throws Exception {
    Goal goal =
        new Goal(
            "95 %", Threshold.atLeast("95%"), Rational.parse("0.5"), List.of(Frontier.model("B")));
    String json =
        "{\"name\":\"95 %\",\"threshold\":{\"atLeast\":\"0.95\"},\"weight\":\"0.5\","
            + "\"frontiers\":[{\"kind\":\"model\",\"model\":\"B\"}]}";
    assertThat(MAPPER.writeValueAsString(goal)).isEqualTo(json);
    assertThat(MAPPER.readValue(json, Goal.class)).isEqualTo(goal);
  }

  @Test
  void mapper_readingOfPoints_isNotTakenForCriteria() {
    Reading<Quantity> points = KoreaSovereignAi.programme().editions().get(0).readings().get(0);
    assertThatThrownBy(() -> assertThat(MAPPER.writeValueAsString(points)).isNull())
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("Reading must be of a criterion");
  }

  @Test
  void mapper_foundOnTheClassPath_hasTheModule() throws Exception {
    ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
    assertThat(mapper.writeValueAsString(Threshold.atLeast("95%")))
        .isEqualTo("{\"atLeast\":\"0.95\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'threshold':{'atLeast':1,'x':1}} | UNKNOWN_KEY  | /x",
        "{'threshold':{'atLeast':0}}       | NOT_POSITIVE | /atLeast",
        "{'threshold':{}}                  | MISSING_KEY  | ",
        "{'threshold':'95%'}               | WRONG_TYPE   | ",
        "{'weight':'0,5'}                  | NOT_A_NUMBER | ",
        "{'weight':true}                   | WRONG_TYPE   | ",
        "{'frontiers':[{'kind':'best'}]}   | UNKNOWN_WORD | /kind",
        "{'frontiers':[{'kind':'model','model':'B','window':{'asOf':'x','months':1}}]} | BAD_DATE "
            + "| /window/asOf",
      })
  void lenientMapper_faultyValue_isRefusedWithCause(String json, DocumentFault code, String at) {
    ObjectMapper lenient =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .addModule(new SovereignParityModule())
            .build();
    assertThatThrownBy(
            () -> assertThat(lenient.readValue(json.replace('\'', '"'), Goal.class)).isNull())
        .isInstanceOfSatisfying(
            JsonMappingException.class,
            e -> {
              assertThat(e.getPathReference()).contains("Goal[\"");
              assertThat(e).hasCauseInstanceOf(InvalidDocumentException.class);
              InvalidDocumentException cause = (InvalidDocumentException) e.getCause();
              assertThat(cause.code()).isEqualTo(code);
              assertThat(cause.at()).isEqualTo(at == null ? "" : at);
            });
  }

  @ParameterizedTest
  @CsvSource({"0.1000, 1/10", "83.80, 419/5", "1e-7, 1/10000000", "12345678901234567890, "})
  void mapper_number_keepsItsDigits(String number, String exact) throws Exception {
    Rational expected = Rational.parse(exact == null ? number : exact);
    assertThat(MAPPER.readValue(number, Rational.class)).isEqualTo(expected);
    assertThat(MAPPER.treeToValue(MAPPER.readTree(number), Rational.class)).isEqualTo(expected);
  }

  @Test
  void mapper_treeThatKeepsDigits_keepsThem() throws Exception {
    String digits = "0." + "1234567890".repeat(10);
    JsonNode tree =
        JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .readTree("{\"atLeast\":" + digits + "}");
    assertThat(MAPPER.treeToValue(tree, Threshold.class)).isEqualTo(Threshold.atLeast(digits));
  }

  @Test
  void mapper_tokenBuffer_keepsDigits() throws Exception {
    String digits = "0." + "1234567890".repeat(10);
    try (var parser = MAPPER.createParser("{\"atLeast\":" + digits + "}");
        TokenBuffer buffer = new TokenBuffer(parser)) {
      assertThat(parser.nextToken()).isNotNull();
      buffer.copyCurrentStructure(parser);
      assertThat(MAPPER.readValue(buffer.asParserOnFirstToken(), Threshold.class))
          .isEqualTo(Threshold.atLeast(digits));
    }
  }

  @Test
  void mapper_valuesInAMap_areRead() throws Exception {
    var type = MAPPER.getTypeFactory().constructMapType(Map.class, String.class, Rational.class);
    Map<String, Rational> read = MAPPER.readValue("{\"a\":1,\"b\":\"1/3\"}", type);
    assertThat(read).isEqualTo(Map.of("a", Rational.ONE, "b", Rational.parse("1/3")));
  }
}
