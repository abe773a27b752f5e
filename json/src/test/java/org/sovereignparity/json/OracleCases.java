package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Requests with the answers that were written for them by hand, a case a line. */
final class OracleCases {
  private OracleCases() {}

  static Stream<Arguments> read(String resource) throws IOException {
    return Resources.readLines(Resources.getResource(resource), StandardCharsets.UTF_8).stream()
        .map(Schemas::tree)
        .map(line -> arguments(line.at("/request/id").textValue(), line));
  }

  /** Compares all but the messages, which may change. */
  static void check(String name, JsonNode line) {
    JsonNode expected = line.get("answer");
    ObjectNode actual = (ObjectNode) Schemas.tree(Oracle.answer(line.get("request").toString()));
    if (expected.get("status").textValue().equals("refused")) {
      assertThat(actual.remove("message").textValue()).isNotBlank();
    }
    for (JsonNode issue : actual.path("issues")) {
      assertThat(((ObjectNode) issue).remove("message").textValue()).isNotBlank();
    }
    assertThat(actual).as(name).isEqualTo(expected);
  }
}
