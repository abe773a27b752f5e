package org.sovereignparity.examples;

import static org.sovereignparity.examples.GoldenReports.assertGolden;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class HowFarBehindTest {
  @Test
  void report_publishedIndex_isTheGoldenOne() throws IOException {
    assertGolden("how-far-behind", HowFarBehind::report);
  }
}
