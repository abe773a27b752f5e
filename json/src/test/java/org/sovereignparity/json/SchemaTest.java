package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.eligibility.Reason;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.importer.ImportFormat;
import org.sovereignparity.json.importer.ImportRefusal;
import org.sovereignparity.json.importer.IssueCode;
import org.sovereignparity.json.oracle.Oracle;
import org.sovereignparity.lineage.LineageRefusal;
import org.sovereignparity.parity.MissingReason;
import org.sovereignparity.parity.Refusal;
import org.sovereignparity.programme.RoundRefusal;
import org.sovereignparity.scoring.InputRefusal;

class SchemaTest {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  static Set<String> names() {
    return ParityJson.schemas();
  }

  @ParameterizedTest
  @MethodSource("names")
  void schema_published_isValidUnderItsDraft(String name) {
    JsonNode schema = Schemas.tree(ParityJson.schema(name));
    assertThat(schema.get("$schema").textValue()).isEqualTo(DRAFT);
    assertThat(Schemas.FACTORY.getSchema(SchemaLocation.of(DRAFT)).validate(schema)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void schema_published_hasNameTitleAndDescription(String name) {
    JsonNode schema = Schemas.tree(ParityJson.schema(name));
    assertThat(schema.get("$id").textValue())
        .isEqualTo("urn:sovereign-parity:schema:" + name + ":1");
    assertThat(schema.get("title").textValue()).isNotBlank();
    assertThat(schema.get("description").textValue()).isNotBlank();
    schema.get("$defs").forEach(part -> assertThat(part.get("description").asText()).isNotBlank());
  }

  @Test
  void decisionSchema_reasons_areThoseOfCriteriaAndRatios() {
    Set<String> known = new TreeSet<>();
    Stream.of(Reason.values()).map(Enum::name).forEach(known::add);
    Stream.of(MissingReason.values()).map(Enum::name).forEach(known::add);
    JsonNode reasons =
        Schemas.tree(ParityJson.schema("eligibility-decision")).at("/$defs/reason/enum");
    assertThat(reasons.valueStream().map(JsonNode::textValue))
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @ParameterizedTest
  @MethodSource("names")
  void schema_published_refersOnlyToItself(String name) {
    JsonNode schema = Schemas.tree(ParityJson.schema(name));
    Set<String> parts = new TreeSet<>();
    schema.get("$defs").fieldNames().forEachRemaining(part -> parts.add("#/$defs/" + part));
    assertThat(new TreeSet<>(schema.findValuesAsText("$ref"))).isEqualTo(parts);
  }

  @Test
  void schemas_partsOfOneName_areTheSame() {
    Map<String, JsonNode> parts = new HashMap<>();
    for (String name : names()) {
      Schemas.tree(ParityJson.schema(name))
          .get("$defs")
          .properties()
          .forEach(
              part ->
                  assertThat(parts.merge(part.getKey(), part.getValue(), (first, other) -> first))
                      .isEqualTo(part.getValue()));
    }
    assertThat(parts).isNotEmpty();
  }

  @Test
  void answerSchema_codes_areThoseOfTheOperation() {
    Set<String> known = new TreeSet<>();
    Stream.of(DocumentFault.values()).map(Enum::name).forEach(known::add);
    Stream.of(Refusal.values()).map(Enum::name).forEach(known::add);
    Stream.of(RoundRefusal.values()).map(Enum::name).forEach(known::add);
    Stream.of(InputRefusal.values()).map(Enum::name).forEach(known::add);
    Stream.of(ImportRefusal.values()).map(Enum::name).forEach(known::add);
    Stream.of(LineageRefusal.values()).map(Enum::name).forEach(known::add);
    // Of tables and results that are read again, and of what is not on a board: a missing key.
    known.removeAll(
        List.of(
            "NOT_A_TABLE", "NOT_YAML", "STATED_VALUE_DIFFERS", "OTHER_MODEL", "NO_RELEASE_DATE"));
    JsonNode codes =
        Schemas.tree(ParityJson.schema("oracle-answer")).at("/$defs/refused/properties/code/enum");
    assertThat(codes.valueStream().map(JsonNode::textValue))
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void answerSchema_issues_areThoseOfTheImporters() {
    JsonNode codes =
        Schemas.tree(ParityJson.schema("oracle-answer"))
            .at("/$defs/importIssue/properties/code/enum");
    assertThat(codes.valueStream().map(JsonNode::textValue))
        .containsExactlyElementsOf(Stream.of(IssueCode.values()).map(Enum::name).toList());
  }

  @Test
  void schemas_formats_areThoseOfTheImporters() {
    List<String> formats = Stream.of(ImportFormat.values()).map(Enum::toString).toList();
    JsonNode asked =
        Schemas.tree(ParityJson.schema("oracle-request"))
            .at("/$defs/requestImport/properties/format/enum");
    JsonNode told =
        Schemas.tree(ParityJson.schema("oracle-answer"))
            .at("/$defs/decidedImport/properties/format/enum");
    assertThat(told.valueStream().map(JsonNode::textValue)).containsExactlyElementsOf(formats);
    assertThat(asked.valueStream().map(JsonNode::textValue).skip(1))
        .containsExactlyElementsOf(formats);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'atLeast':'95%'}                                               | true",
        "{'moreThan':0.95,'rounded':{'decimals':2,'mode':'half-up'}}     | true",
        "{'atLeast':1e-400}                                              | true",
        "{'atLeast':1,'rounded':{'decimals':2.0,'mode':'floor'}}         | true",
        "{}                                                              | false",
        "{'atLeast':1,'moreThan':1}                                      | false",
        "{'atLeast':'0,95'}                                              | false",
        "{'atLeast':-1}                                                  | false",
        "{'atLeast':'-1'}                                                | false",
        "{'atLeast':null}                                                | false",
        "{'atLeast':1,'rounded':{'decimals':21,'mode':'floor'}}          | false",
        "{'atLeast':1,'rounded':{'decimals':2.5,'mode':'floor'}}         | false",
        "{'atLeast':1,'rounded':{'decimals':'2','mode':'floor'}}         | false",
        "{'atLeast':1,'rounded':{'decimals':2,'mode':'half'}}            | false",
        "{'atLeast':1,'rounded':null}                                    | false",
      })
  void requestSchema_threshold_isTakenOrNot(String threshold, boolean valid) {
    String request =
        """
        {"id":"1","op":"assess","candidate":"A","frontier":{"kind":"model","model":"B"},
         "benchmarks":[{"id":"x"}],"policy":{"aggregation":"minimum-ratio"},
         "scores":[{"model":"A","benchmark":"x","value":1},{"model":"B","benchmark":"x","value":1}],
         "threshold":%s}
        """
            .formatted(threshold.replace('\'', '"'));
    assertThat(Schemas.faults("oracle-request", request).isEmpty()).isEqualTo(valid);
    assertThat(Oracle.builtIn().answer(request)).contains(valid ? "\"decided\"" : "\"refused\"");
  }

  @Test
  void schema_unknownName_isRefused() {
    assertThatThrownBy(() -> assertThat(ParityJson.schema("board")).isNull())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Schema must be one of [assessment, conformance-manifest, conformance-vectors, criteria,"
                + " decision-record, eligibility-decision, lineage, oracle-answer, oracle-request,"
                + " parity-policy, programme, release-gate, round, scoreboard]: \"board\"");
  }
}
