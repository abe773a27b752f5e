package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Every kind of malformed request for a round is refused with its code and place. */
class OracleRoundMalformedTest {

  @Test
  void answer_validRequest_isDecided() {
    assertThat(Oracle.answer(MalformedRoundRequests.VALID)).contains("\"decided\"");
    assertThat(Schemas.faults("oracle-request", MalformedRoundRequests.VALID)).isEmpty();
  }

  @Test
  void answerAll_malformedLines_areEachRefused() throws IOException {
    OracleMalformedTest.checkEachRefused(
        MalformedRoundRequests.all(), MalformedRoundRequests.VALID);
  }
}
