package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Every kind of malformed request for eligibility is refused with its code and place. */
class OracleEligibilityMalformedTest {

  @Test
  void answer_validRequest_isDecided() {
    assertThat(Oracle.answer(MalformedEligibilityRequests.VALID)).contains("\"decided\"");
    assertThat(Schemas.faults("oracle-request", MalformedEligibilityRequests.VALID)).isEmpty();
  }

  @Test
  void answerAll_malformedLines_areEachRefused() throws IOException {
    OracleMalformedTest.checkEachRefused(
        MalformedEligibilityRequests.all(), MalformedEligibilityRequests.VALID);
  }
}
