package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.json.DocumentKind.ASSESSMENT;
import static org.sovereignparity.json.DocumentKind.POLICY;
import static org.sovereignparity.json.DocumentKind.SCOREBOARD;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.json.oracle.Oracle;

/** What we write is valid, and what a schema rejects is refused. */
class SchemaProperties {

  @Property(tries = 200)
  void scoreboards_written_areValid(@ForAll long seed) {
    SCOREBOARD.checkValid(seed);
  }

  @Property(tries = 200)
  void policies_written_areValid(@ForAll long seed) {
    POLICY.checkValid(seed);
  }

  @Property(tries = 150)
  void assessments_written_areValid(@ForAll long seed) {
    ASSESSMENT.checkValid(seed);
  }

  @Property(tries = 300)
  void requestsAndAnswers_random_areValid(@ForAll long seed) {
    String request = AssessRequests.next(new Random(seed)).toString();
    String answer = Oracle.builtIn().answer(request);
    assertThat(Schemas.faults("oracle-answer", answer)).isEmpty();
    if (!Schemas.faults("oracle-request", request).isEmpty()) {
      // What these requests have that a schema can see: a number below 0, an empty list.
      assertThat(Schemas.tree(answer).path("code").asText()).isIn("NOT_POSITIVE", "MISSING_KEY");
    }
  }

  @Property(tries = 500)
  void scoreboards_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    SCOREBOARD.checkMutated(seed);
  }

  @Property(tries = 500)
  void policies_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    POLICY.checkMutated(seed);
  }

  @Property(tries = 200)
  void assessments_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    ASSESSMENT.checkMutated(seed);
  }

  @Property(tries = 300)
  void requests_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    Random random = new Random(seed);
    Schemas.checkAnswer(Mutations.mutated(AssessRequests.next(random), random));
  }
}
