package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Every kind of malformed request for an interval is refused with its code and place. */
class OracleIntervalMalformedTest {

  @Test
  void answer_validRequest_isDecided() {
    assertThat(Oracle.answer(MalformedIntervalRequests.VALID)).contains("\"decided\"");
    assertThat(Schemas.faults("oracle-request", MalformedIntervalRequests.VALID)).isEmpty();
  }

  @Test
  void answerAll_malformedLines_areEachRefused() throws IOException {
    OracleMalformedTest.checkEachRefused(
        MalformedIntervalRequests.all(), MalformedIntervalRequests.VALID);
  }
}
