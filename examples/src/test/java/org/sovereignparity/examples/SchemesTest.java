package org.sovereignparity.examples;

import static org.sovereignparity.examples.GoldenReports.assertGolden;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SchemesTest {
  @Test
  void report_publishedOutcomes_isTheGoldenOne() throws IOException {
    assertGolden("schemes", Schemes::report);
  }
}
