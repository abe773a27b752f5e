package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.sovereignparity.json.oracle.ConformanceVectors;
import org.sovereignparity.json.oracle.Oracle;

/** The conformance vectors that are requests, a case a line. */
final class OracleCases {
  private OracleCases() {}

  /** {@return id and line of each case of the files} */
  static Stream<Arguments> read(String... files) {
    return Stream.of(files)
        .flatMap(file -> ConformanceVectors.lines(file).stream())
        .map(Schemas::tree)
        .map(line -> arguments(line.at("/request/id").textValue(), line));
  }

  /** {@return the requests of a file} */
  static List<JsonNode> requests(String file) {
    return ConformanceVectors.lines(file).stream()
        .map(line -> Schemas.tree(line).get("request"))
        .toList();
  }

  /** Compares all but the messages, which may change; lists have the order of the vectors. */
  static void check(String name, JsonNode line) {
    JsonNode expected = line.get("answer");
    ObjectNode actual =
        (ObjectNode) Schemas.tree(Oracle.builtIn().answer(line.get("request").toString()));
    if (expected.get("status").textValue().equals("refused")) {
      assertThat(actual.remove("message").textValue()).isNotBlank();
    }
    for (JsonNode issue : actual.path("issues")) {
      assertThat(((ObjectNode) issue).remove("message").textValue()).isNotBlank();
    }
    assertThat(actual).as(name).isEqualTo(expected);
  }
}
