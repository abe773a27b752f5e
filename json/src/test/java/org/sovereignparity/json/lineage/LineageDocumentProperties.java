package org.sovereignparity.json.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.json.lineage.Fixtures.DAY;
import static org.sovereignparity.json.lineage.Fixtures.checked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.model.Model;

/** Of any bytes nothing comes but a reading of which nothing is known, or the refusal. */
class LineageDocumentProperties {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Model MODEL = Model.of("hanbit/haneul-7b");
  private static final String CARD =
      """
      ---
      language: [ko, "en"]
      license: other
      license_name: haneul-terms
      license_link: https://example.org/terms
      base_model:
        - other/base
        - hanbit/earlier
      base_model_relation: finetune
      datasets: &data
        - a/b
      tags: ['x', "y", z]
      note: >-
        folded
        text
      ---
      # Page
      """;
  private static final String CONFIG =
      """
      {"architectures": ["HaneulForConditionalGeneration"], "model_type": "haneul",
       "vocab_size": 128256, "auto_map": {"AutoModel": "modeling.Haneul"},
       "vision_config": {"model_type": "qwen2_5_vl"}, "audio_config": {"model_type": "x"}}
      """;
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "1e999999",
          "\"\"",
          "\" \"",
          "\"a/b\"",
          "\"complete\"",
          "[]",
          "{}",
          "[[]]",
          "[{}]",
          "[\"\"]",
          "{\"name\": \"\"}",
          "\"\\u0000\"",
          "\"\\u0085 x\"",
          "\"NOASSERTION\"",
          "\"model\"",
          "\"%\"",
          "\"2026-02-30T00:00:00Z\"",
          "\"machine-learning-model\"",
          "\"data\"",
          "\"third-party-frozen\"");
  private static final String CHARACTERS =
      "\0\t\n\r :-[]{}#&*!|>'\"%@`,?\\~<=./0aA\u0085\u00A0\u2028\uFEFF\uD800\uDC00\u00FC\uAC00";

  private static void checkReadOrRefused(Supplier<LineageImport> reading) {
    LineageImport read;
    try {
      read = reading.get();
    } catch (InvalidDocumentException e) {
      assertThat(e.code())
          .satisfiesAnyOf(
              code -> assertThat(code).isInstanceOf(LineageFault.class),
              code ->
                  assertThat(code)
                      .isIn(
                          DocumentFault.NOT_JSON,
                          DocumentFault.NOT_YAML,
                          DocumentFault.DUPLICATE_KEY,
                          DocumentFault.NUMBER_OUT_OF_BOUNDS));
      return;
    }
    LineageImport unused = checked(read);
  }

  private static void checkAll(String text) {
    checkReadOrRefused(() -> LineageDocument.readBom(text, DAY));
    checkReadOrRefused(() -> LineageDocument.readCard(MODEL, text, DAY));
    checkReadOrRefused(() -> LineageDocument.readCard(MODEL, "license: mit", text, DAY));
  }

  @Property(tries = 150)
  void readers_anyText_isReadOrRefused(@ForAll String text) {
    checkAll(text);
    checkAll("license: " + text);
    checkAll("---\n" + text + "\n---\n");
  }

  @Property(tries = 150)
  void readers_anyBytes_areReadOrRefused(@ForAll byte[] bytes) {
    checkReadOrRefused(() -> LineageDocument.readBom(bytes, DAY));
    checkReadOrRefused(() -> LineageDocument.readCard(MODEL, bytes, DAY));
    checkReadOrRefused(() -> LineageDocument.readCard(MODEL, bytes, bytes, DAY));
  }

  @Property(tries = 150)
  void readers_changedText_isReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    String card = changed(CARD, random);
    checkReadOrRefused(() -> LineageDocument.readCard(MODEL, card, DAY));
    String bom = changed(Fixtures.bom(), random);
    checkReadOrRefused(() -> LineageDocument.readBom(bom, DAY));
    String config = changed(CONFIG, random);
    checkReadOrRefused(() -> LineageDocument.readCard(MODEL, CARD, config, DAY));
  }

  private static String changed(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i <= random.nextInt(3); i++) {
      int at = random.nextInt(changed.length());
      String one = String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      int end = Math.min(changed.length(), at + random.nextInt(4));
      changed.replace(at, random.nextBoolean() ? at : end, random.nextInt(4) == 0 ? "" : one);
    }
    return changed.toString();
  }

  @Property(tries = 150)
  void readers_changedValues_areReadOrRefused(@ForAll long seed) throws JsonProcessingException {
    Random random = new Random(seed);
    JsonNode bom = MAPPER.readTree(Fixtures.bom());
    JsonNode config = MAPPER.readTree(CONFIG);
    for (int i = 0; i <= random.nextInt(4); i++) {
      change(bom, random);
      change(config, random);
    }
    checkReadOrRefused(() -> LineageDocument.readBom(bom.toString(), DAY));
    checkReadOrRefused(() -> LineageDocument.readCard(MODEL, CARD, config.toString(), DAY));
    // What is JSON is YAML too.
    checkReadOrRefused(() -> LineageDocument.readCard(MODEL, config.toString(), DAY));
  }

  private static void change(JsonNode root, Random random) throws JsonProcessingException {
    List<JsonNode> containers = new ArrayList<>();
    collect(root, containers);
    JsonNode chosen = containers.get(random.nextInt(containers.size()));
    JsonNode value = MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
    if (chosen instanceof ObjectNode object && !object.isEmpty()) {
      List<String> keys = new ArrayList<>();
      object.fieldNames().forEachRemaining(keys::add);
      JsonNode unused = object.set(keys.get(random.nextInt(keys.size())), value);
    } else if (chosen instanceof ArrayNode array && !array.isEmpty()) {
      JsonNode unused = array.set(random.nextInt(array.size()), value);
    }
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }
}
