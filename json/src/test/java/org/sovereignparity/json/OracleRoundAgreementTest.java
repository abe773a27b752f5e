package org.sovereignparity.json;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** As many random rounds as {@code -Drounds=10000} says, each drawn from a number of its own. */
@EnabledIfSystemProperty(named = "rounds", matches = "[0-9]+")
class OracleRoundAgreementTest {

  @Test
  void answers_manyRandomProgrammes_agreeWithPlainImplementation() {
    long first = new Random().nextInt();
    for (int i = 0; i < Integer.getInteger("rounds"); i++) {
      OracleRoundAgreementProperties.check(ProgrammeRequests.next(new Random(first + i)));
      OracleRoundAgreementProperties.check(SchemeRequests.next(new Random(first + i)));
    }
  }
}
