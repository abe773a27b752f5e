package org.sovereignparity.json;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Requests for a support, in order or mutated, have valid answers. */
class OracleSupportProperties {
  @Property(tries = 200)
  void answers_random_areValid(@ForAll long seed) {
    Schemas.checkAnswer(SupportRequests.next(new Random(seed)));
  }

  @Property(tries = 200)
  void requests_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    Random random = new Random(seed);
    Schemas.checkAnswer(Mutations.mutated(SupportRequests.next(random), random));
  }
}
