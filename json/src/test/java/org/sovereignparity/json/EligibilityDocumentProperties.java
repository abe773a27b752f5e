package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.json.DocumentKind.CRITERIA;
import static org.sovereignparity.json.DocumentKind.DECISION;
import static org.sovereignparity.json.DocumentKind.LINEAGE;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.eligibility.EligibilityDecision;

/** Lineages, criteria and decisions: what is written is read back, is valid, and nothing else. */
class EligibilityDocumentProperties {

  @Property(tries = 80)
  void lineages_writtenAndRead_areTheSameAndValid(@ForAll long seed) {
    LINEAGE.checkReadBack(seed);
    LINEAGE.checkValid(seed);
  }

  @Property(tries = 80)
  void criteria_writtenAndRead_areTheSameAndValid(@ForAll long seed) {
    CRITERIA.checkReadBack(seed);
    CRITERIA.checkValid(seed);
  }

  @Property(tries = 80)
  void decisions_writtenAndRead_areTheSameAndValid(@ForAll long seed) {
    DECISION.checkReadBack(seed);
    DECISION.checkValid(seed);
    EligibilityDecision decision = RandomEligibility.decision(new Random(seed));
    assertThat(ParityJson.readDecision(ParityJson.write(decision)).finding())
        .hasToString(decision.finding().toString());
  }

  @Property(tries = 100)
  void lineages_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    LINEAGE.checkMutated(seed);
  }

  @Property(tries = 100)
  void criteria_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    CRITERIA.checkMutated(seed);
  }

  @Property(tries = 80)
  void decisions_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    DECISION.checkMutated(seed);
  }

  @Property(tries = 100)
  void readers_cutOrSpoiltDocument_areReadOrRefused(@ForAll long seed) {
    DocumentKind.checkSpoilt(seed, LINEAGE, CRITERIA, DECISION);
  }

  @Property(tries = 100)
  void readers_anyText_areReadOrRefused(@ForAll String text) {
    DocumentKind.checkReadOrRefused(text, LINEAGE, CRITERIA, DECISION);
  }

  @Property(tries = 100)
  void requests_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    Random random = new Random(seed);
    Schemas.checkAnswer(Mutations.mutated(EligibilityRequests.next(random), random));
  }
}
