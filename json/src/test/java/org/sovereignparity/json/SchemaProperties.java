package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What we write is valid, and what a schema rejects is refused. */
class SchemaProperties {
  private static final String SCOREBOARD = "scoreboard";
  private static final String POLICY = "parity-policy";
  private static final String ASSESSMENT = "assessment";
  private static final String REQUEST = "oracle-request";
  private static final String ANSWER = "oracle-answer";

  @Property(tries = 200)
  void scoreboards_written_areValid(@ForAll long seed) {
    String document = ParityJson.write(RandomDocuments.board(new Random(seed)));
    assertThat(Schemas.faults(SCOREBOARD, document)).isEmpty();
  }

  @Property(tries = 200)
  void policies_written_areValid(@ForAll long seed) {
    String document = ParityJson.write(RandomDocuments.policy(new Random(seed)));
    assertThat(Schemas.faults(POLICY, document)).isEmpty();
  }

  @Property(tries = 150)
  void assessments_written_areValid(@ForAll long seed) {
    String document = ParityJson.write(RandomDocuments.assessment(new Random(seed)));
    assertThat(Schemas.faults(ASSESSMENT, document)).isEmpty();
  }

  @Property(tries = 300)
  void requestsAndAnswers_random_areValid(@ForAll long seed) {
    String request = AssessRequests.next(new Random(seed)).toString();
    String answer = Oracle.answer(request);
    assertThat(Schemas.faults(ANSWER, answer)).isEmpty();
    if (!Schemas.faults(REQUEST, request).isEmpty()) {
      // What these requests have that a schema can see: a number below 0, an empty list.
      assertThat(Schemas.tree(answer).path("code").asText()).isIn("NOT_POSITIVE", "MISSING_KEY");
    }
  }

  @Property(tries = 500)
  void scoreboards_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    Random random = new Random(seed);
    String document = ParityJson.write(RandomDocuments.board(random));
    checkMutated(SCOREBOARD, document, random, ParityJson::readScoreboard);
  }

  @Property(tries = 500)
  void policies_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    Random random = new Random(seed);
    String document = ParityJson.write(RandomDocuments.policy(random));
    checkMutated(POLICY, document, random, ParityJson::readPolicy);
  }

  @Property(tries = 200)
  void assessments_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    Random random = new Random(seed);
    String document = ParityJson.write(RandomDocuments.assessment(random));
    checkMutated(ASSESSMENT, document, random, ParityJson::readAssessment);
  }

  @Property(tries = 300)
  void requests_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    Random random = new Random(seed);
    JsonNode request = Mutations.mutated(AssessRequests.next(random), random);
    JsonNode answer = Schemas.tree(Oracle.answer(request.toString()));
    assertThat(Schemas.faults(ANSWER, answer)).isEmpty();
    if (!Schemas.faults(REQUEST, request).isEmpty()) {
      assertThat(answer.get("status").textValue()).as("%s", request).isEqualTo("refused");
    }
  }

  private static void checkMutated(
      String schema, String document, Random random, Function<String, ?> reader) {
    JsonNode mutated = Mutations.mutated(Schemas.tree(document), random);
    boolean refused = Refused.is(() -> reader.apply(mutated.toString()));
    if (!Schemas.faults(schema, mutated).isEmpty()) {
      assertThat(refused).as("%s", mutated).isTrue();
    }
  }
}
