package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.json.oracle.Oracle;

/** Whatever document a request to import holds, the answer is one line of the published form. */
class OracleImportProperties {
  private static final List<JsonNode> REQUESTS = OracleCases.requests("import.jsonl");

  @Property(tries = 1_000)
  void answer_spoiltDocument_isOneValidLine(@ForAll long seed) {
    Random random = new Random(seed);
    ObjectNode request = REQUESTS.get(random.nextInt(REQUESTS.size())).deepCopy();
    String document = request.path("document").asText();
    for (int changes = random.nextInt(4); changes > 0 && !document.isEmpty(); changes--) {
      document = Mutations.spoilt(document, random);
    }
    check(request.put("document", document));
  }

  @Property(tries = 500)
  void answer_spoiltRequest_isOneValidLine(@ForAll long seed) {
    Random random = new Random(seed);
    check(Mutations.mutated(REQUESTS.get(random.nextInt(REQUESTS.size())), random));
  }

  private static void check(JsonNode request) {
    String answer = Oracle.builtIn().answer(request.toString());
    assertThat(answer).doesNotContain("\n", "\r", "INTERNAL_ERROR");
    assertThat(Schemas.faults("oracle-answer", answer)).isEmpty();
  }
}
