package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the vectors tell wrong implementations from right ones. */
class WrongOracleTest {
  private static final List<ConformanceCase> CASES =
      ConformanceVectors.files().stream()
          .flatMap(file -> ConformanceVectors.cases(file).stream())
          .toList();

  /** Each is caught by the case of its mistake, and right elsewhere. */
  @ParameterizedTest
  @EnumSource
  void vectors_wrongOracle_isCaught(WrongOracle wrong) {
    List<String> caught = new ArrayList<>();
    int asked = 0;
    for (ConformanceCase one : CASES) {
      if (wrong.isConcernedWith(one.request())) {
        asked++;
        if (isCaught(wrong, one)) {
          caught.add(one.id());
        }
      }
    }
    assertThat(caught).contains(wrong.caughtBy()).hasSizeLessThan(asked);
  }

  private static boolean isCaught(WrongOracle wrong, ConformanceCase one) {
    return wrong
        .answer(one.request())
        .map(answer -> !one.differences(answer).isEmpty())
        .orElse(true);
  }
}
