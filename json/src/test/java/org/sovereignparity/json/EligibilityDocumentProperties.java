package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.lineage.Lineage;

/** Lineages, criteria and decisions: what is written is read back, is valid, and nothing else. */
class EligibilityDocumentProperties {
  private static final String LINEAGE = "lineage";
  private static final String CRITERIA = "criteria";
  private static final String DECISION = "eligibility-decision";

  @Property(tries = 80)
  void lineages_writtenAndRead_areTheSameAndValid(@ForAll long seed) {
    Lineage lineage = RandomEligibility.lineage(new Random(seed));
    String text = ParityJson.write(lineage);
    Lineage read = ParityJson.readLineage(text);
    assertThat(read).isEqualTo(lineage);
    assertThat(ParityJson.write(read)).isEqualTo(text);
    assertThat(Schemas.faults(LINEAGE, text)).as(text).isEmpty();
  }

  @Property(tries = 80)
  void criteria_writtenAndRead_areTheSameAndValid(@ForAll long seed) {
    Reading<Criterion> criteria = RandomEligibility.criteria(new Random(seed));
    String text = ParityJson.write(criteria);
    Reading<Criterion> read = ParityJson.readCriteria(text);
    assertThat(read).isEqualTo(criteria);
    assertThat(ParityJson.write(read)).isEqualTo(text);
    assertThat(Schemas.faults(CRITERIA, text)).as(text).isEmpty();
  }

  @Property(tries = 80)
  void decisions_writtenAndRead_areTheSameAndValid(@ForAll long seed) {
    EligibilityDecision decision = RandomEligibility.decision(new Random(seed));
    String text = ParityJson.write(decision);
    EligibilityDecision read = ParityJson.readDecision(text);
    assertThat(read).isEqualTo(decision);
    assertThat(read.finding()).hasToString(decision.finding().toString());
    assertThat(ParityJson.write(read)).isEqualTo(text);
    assertThat(Schemas.faults(DECISION, text)).as(text).isEmpty();
  }

  @Property(tries = 100)
  void lineages_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    Random random = new Random(seed);
    String document = ParityJson.write(RandomEligibility.lineage(random));
    checkMutated(LINEAGE, document, random, ParityJson::readLineage);
  }

  @Property(tries = 100)
  void criteria_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    Random random = new Random(seed);
    String document = ParityJson.write(RandomEligibility.criteria(random));
    checkMutated(CRITERIA, document, random, ParityJson::readCriteria);
  }

  @Property(tries = 80)
  void decisions_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    Random random = new Random(seed);
    String document = ParityJson.write(RandomEligibility.decision(random));
    checkMutated(DECISION, document, random, ParityJson::readDecision);
  }

  private static void checkMutated(
      String schema, String document, Random random, Function<String, ?> reader) {
    JsonNode mutated = Mutations.mutated(Schemas.tree(document), random);
    boolean refused = Refused.is(() -> reader.apply(mutated.toString()));
    if (!Schemas.faults(schema, mutated).isEmpty()) {
      assertThat(refused).as("%s", mutated).isTrue();
    }
  }

  @Property(tries = 100)
  void readers_cutOrSpoiltDocument_areReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    String document =
        switch (random.nextInt(3)) {
          case 0 -> ParityJson.write(RandomEligibility.lineage(random));
          case 1 -> ParityJson.write(RandomEligibility.criteria(random));
          default -> ParityJson.write(RandomEligibility.decision(random));
        };
    checkReadOrRefused(Mutations.spoilt(document, random));
  }

  @Property(tries = 100)
  void readers_anyText_areReadOrRefused(@ForAll String text) {
    checkReadOrRefused(text);
  }

  /** Any other exception fails the property. */
  private static void checkReadOrRefused(String text) {
    boolean lineage = Refused.is(() -> ParityJson.readLineage(text));
    boolean criteria = Refused.is(() -> ParityJson.readCriteria(text));
    boolean decision = Refused.is(() -> ParityJson.readDecision(text));
    assertThat(lineage || criteria || decision).isTrue();
  }

  @Property(tries = 100)
  void requests_mutated_areRefusedWhereTheSchemaRejects(@ForAll long seed) {
    Random random = new Random(seed);
    JsonNode request = Mutations.mutated(EligibilityRequests.next(random), random);
    JsonNode answer = Schemas.tree(Oracle.answer(request.toString()));
    assertThat(Schemas.faults("oracle-answer", answer)).as("%s", answer).isEmpty();
    assertThat(answer.path("code").asText()).isNotEqualTo("INTERNAL_ERROR");
    if (!Schemas.faults("oracle-request", request).isEmpty()) {
      assertThat(answer.get("status").textValue()).as("%s", request).isEqualTo("refused");
    }
  }
}
