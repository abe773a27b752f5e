package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.json.oracle.Oracle;

/** Eligibility against a second implementation that was written from the protocol alone. */
class OracleEligibilityAgreementProperties {

  @Property(tries = 1_000)
  void answers_randomRequest_agreeWithPlainImplementation(@ForAll long seed) {
    ObjectNode request = EligibilityRequests.next(new Random(seed));
    ObjectNode actual = (ObjectNode) Schemas.tree(Oracle.builtIn().answer(request.toString()));
    assertThat(Schemas.faults("oracle-request", request)).isEmpty();
    assertThat(Schemas.faults("oracle-answer", actual)).isEmpty();
    boolean isOpen = actual.get("verdict").textValue().equals("UNDETERMINED");
    // What the other implementation does not tell: there is something to know just where it is
    // open.
    assertThat(actual.remove("missing").isEmpty()).as(request.toString()).isEqualTo(!isOpen);
    assertThat(actual).as(request.toString()).isEqualTo(PlainEligibility.answer(request));
  }

  @Property(tries = 500)
  void gates_randomLineage_agreeWithPlainImplementation(@ForAll long seed) {
    ObjectNode lineage = EligibilityRequests.lineage(new Random(seed));
    ObjectNode request = JsonNodeFactory.instance.objectNode().put("id", "r").put("op", "round");
    request.put("programme", "korea-sovereign-ai").put("edition", "2026-08");
    ObjectNode submission = request.putArray("submissions").addObject().put("team", "T");
    submission.put("model", "M");
    submission.putObject("inputs");
    submission.putObject("gates").putObject("independence").set("lineage", lineage);
    JsonNode actual = Schemas.tree(Oracle.builtIn().answer(request.toString()));
    assertThat(actual.at("/standings/0/gates/independence").asText())
        .as(lineage.toString())
        .isEqualTo(PlainEligibility.gate(lineage));
  }
}
