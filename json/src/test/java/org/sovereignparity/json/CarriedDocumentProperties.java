package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sovereignparity.json.oracle.ConformanceVectors;
import org.sovereignparity.json.oracle.Oracle;

/**
 * A document that was carried before changes no answer; the Korean rules are as good as built in.
 */
class CarriedDocumentProperties {
  private static final Oracle WARM = Oracle.builtIn();

  private static final List<String> REQUESTS =
      List.of(
          OwnRules.round(OwnRules.programme(OwnRules.EDITION), ""),
          OwnRules.round(
              OwnRules.programme(OwnRules.EDITION, OwnRules.LATER), ",\"on\":\"2026-08-08\""),
          OwnRules.eligibility(
              OwnRules.CRITERIA, "\"facts\":{\"model\":{\"id\":\"M\"}},\"reading\":\"points\""));

  private static void assertSame(String request) {
    String fresh = Oracle.builtIn().answer(request);
    assertThat(WARM.answer(request)).as(request).isEqualTo(fresh);
    assertThat(WARM.answer(request)).as(request).isEqualTo(fresh);
  }

  @Property(tries = 300)
  void answer_documentCarriedBefore_isThatOfAFreshOracle(@ForAll long seed) {
    Random random = new Random(seed);
    String valid = REQUESTS.get(random.nextInt(REQUESTS.size()));
    assertSame(valid);
    ObjectNode changed = (ObjectNode) Schemas.tree(valid);
    JsonNode document =
        changed.has("programme") ? changed.get("programme") : changed.get("criteria");
    // Around the document, where it is known, as well as in it.
    JsonNode kept = document.deepCopy();
    JsonNode mutated = Mutations.mutated(changed, random);
    assertSame(mutated.toString());
    assertSame(broken(valid, random));
    if (mutated.isObject() && random.nextBoolean()) {
      String key = valid.contains("\"programme\"") ? "programme" : "criteria";
      assertSame(((ObjectNode) mutated).set(key, kept).toString());
    }
  }

  /** {@return a text that is no longer JSON, or whose document stands elsewhere or twice} */
  private static String broken(String valid, Random random) {
    return switch (random.nextInt(4)) {
      case 0, 1 -> Mutations.spoilt(valid, random);
      case 2 -> valid.replaceFirst("\"(programme|criteria)\":", "\"x\":{\"$1\":") + "}";
      default -> valid.substring(0, valid.length() - 1) + valid.replaceFirst("\\{", ",");
    };
  }

  @Test
  void answer_koreanRulesAsDocuments_isThatOfTheBuiltInOnes() {
    Stream.of("round.jsonl", "round-lineage.jsonl", "eligibility.jsonl")
        .flatMap(file -> ConformanceVectors.lines(file).stream())
        .map(Schemas::tree)
        .filter(line -> line.has("request"))
        .forEach(line -> assertCarried(line.get("request")));
  }

  @Property(tries = 100)
  void answer_koreanRulesAsDocuments_isThatOfTheBuiltInOnes(@ForAll long seed) {
    assertCarried(RoundRequests.next(new Random(seed)));
    assertCarried(EligibilityRequests.next(new Random(seed)));
  }

  private static void assertCarried(JsonNode request) {
    assertThat(WARM.answer(OwnRules.carrying(request).toString()))
        .as(request.toString())
        .isEqualTo(WARM.answer(request.toString()));
  }
}
