package org.sovereignparity.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableMap;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.UncheckedIOException;
import java.util.Set;
import org.sovereignparity.json.oracle.Oracle;

/** A validator of the published schemas that shares no code with the readers. */
public final class Schemas {
  public static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);

  /** Keeps the digits of numbers. */
  public static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  static {
    MAPPER
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxNumberLength(Integer.MAX_VALUE).build());
  }

  private static final ImmutableMap<String, JsonSchema> BY_NAME =
      ParityJson.schemas().stream()
          .collect(toImmutableMap(name -> name, name -> FACTORY.getSchema(text(name))));

  private Schemas() {}

  private static String text(String name) {
    return ParityJson.schema(name);
  }

  /** {@return what the schema of the given name finds wrong; empty if the document is valid} */
  public static Set<ValidationMessage> faults(String name, JsonNode document) {
    return BY_NAME.get(name).validate(document);
  }

  /** {@return what the schema of the given name finds wrong; empty if the document is valid} */
  public static Set<ValidationMessage> faults(String name, String document) {
    return faults(name, tree(document));
  }

  /** Expects a valid answer, which refuses the request if the schema rejects it. */
  public static void checkAnswer(JsonNode request) {
    JsonNode answer = tree(Oracle.builtIn().answer(request.toString()));
    assertThat(faults("oracle-answer", answer)).as("%s %s", request, answer).isEmpty();
    assertThat(answer.path("code").asText()).as("%s", request).isNotEqualTo("INTERNAL_ERROR");
    if (!faults("oracle-request", request).isEmpty()) {
      assertThat(answer.get("status").textValue()).as("%s", request).isEqualTo("refused");
    }
  }

  public static JsonNode tree(String document) {
    try {
      return MAPPER.readTree(document);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
