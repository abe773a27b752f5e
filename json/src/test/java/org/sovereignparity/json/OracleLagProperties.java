package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.json.oracle.Oracle;

/** Requests for a lag, answered by the oracle and by the words of the protocol. */
class OracleLagProperties {
  @Property
  void answer_anyModels_isThatOfThePlainImplementation(@ForAll Random random) {
    ObjectNode request = LagRequests.next(random);
    JsonNode answer = Schemas.tree(Oracle.builtIn().answer(request.toString()));
    assertThat(answer).as("%s", request).isEqualTo(PlainLag.answer(request));
  }

  @Property(tries = 50)
  void requestAndAnswer_anyModels_areValid(@ForAll Random random) {
    ObjectNode request = LagRequests.next(random);
    assertThat(Schemas.faults("oracle-request", request)).as("%s", request).isEmpty();
    String answer = Oracle.builtIn().answer(request.toString());
    assertThat(Schemas.faults("oracle-answer", answer)).as(answer).isEmpty();
  }
}
