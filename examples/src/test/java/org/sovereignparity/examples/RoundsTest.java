package org.sovereignparity.examples;

import static org.sovereignparity.examples.GoldenReports.assertGolden;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class RoundsTest {
  @Test
  void koreanRounds_report_isTheGoldenOne() throws IOException {
    assertGolden("korean-rounds", KoreanRounds::report);
  }
}
