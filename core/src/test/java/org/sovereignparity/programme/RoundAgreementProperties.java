package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.programme.RoundData.Rules;

/** The library against a second implementation that was written from the protocol alone. */
class RoundAgreementProperties {

  @Property(tries = 1_000)
  void round_korea202608_agreesWithPlainImplementation(@ForAll long seed) {
    assertAgreement(new Random(seed), RandomRounds.KOREA_2026_08);
  }

  @Property(tries = 1_000)
  void round_korea202601_agreesWithPlainImplementation(@ForAll long seed) {
    assertAgreement(new Random(seed), RandomRounds.KOREA_2026_01);
  }

  @Property(tries = 3_000)
  void round_host_agreesWithPlainImplementation(@ForAll long seed) {
    Random random = new Random(seed);
    assertAgreement(random, RandomRounds.host(random));
  }

  private static void assertAgreement(Random random, Rules rules) {
    RoundData round = RandomRounds.round(random, rules);
    RoundData data = random.nextInt(10) == 0 ? RandomFaults.in(random, round) : round;
    Map<String, Object> expected = PlainRound.answer(data);
    Map<String, Object> actual = LibraryRound.answer(data);
    if (expected.get("refused") instanceof Set<?> codes) {
      assertThat(actual.get("refused")).as("%s", data).isIn(codes);
    } else {
      assertThat(actual).as("%s", data).isEqualTo(expected);
    }
  }
}
