package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.json.oracle.Oracle;

/** Criteria in documents, against a second implementation written from the handbook. */
class OracleCriteriaAgreementProperties {

  /** Law 5: filling in what is not known never changes a determined verdict. */
  @Property(tries = 100)
  void answers_unknownFactsFilledIn_agreeAndKeepDeterminedVerdicts(@ForAll long seed) {
    checkFilled(new Random(seed));
  }

  static void checkFilled(Random random) {
    ObjectNode request = CriteriaRequests.next(random);
    JsonNode before = check(request);
    ObjectNode filled = request.deepCopy();
    for (int i = random.nextInt(3); i >= 0; i--) {
      List<CriteriaFilling.Filling> unknown = CriteriaFilling.of(filled, random);
      if (!unknown.isEmpty()) {
        unknown.get(random.nextInt(unknown.size())).fill().run();
      }
    }
    JsonNode after = check(filled);
    for (Map.Entry<String, JsonNode> reading : before.get("readings").properties()) {
      JsonNode verdict = after.get("readings").get(reading.getKey());
      checkKept(reading.getValue(), verdict, request, filled);
    }
    for (int i = 0; i < before.get("findings").size(); i++) {
      String verdict = "/findings/" + i + "/verdict";
      checkKept(before.at(verdict), after.at(verdict), request, filled);
    }
  }

  private static void checkKept(
      JsonNode before, JsonNode after, ObjectNode request, ObjectNode filled) {
    if (!before.textValue().equals(PlainOutcome.UNDETERMINED)) {
      assertThat(after).as("%s%n%s", request, filled).isEqualTo(before);
    }
  }

  /** {@return the answer, which both give} */
  static JsonNode check(ObjectNode request) {
    JsonNode actual = Schemas.tree(Oracle.builtIn().answer(request.toString()));
    JsonNode expected = PlainCriteria.answer(request);
    assertThat(PlainCriteria.sorted(actual)).as(request.toString()).isEqualTo(expected);
    return expected;
  }
}
