package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.sovereignparity.statistics.Refusals.invalid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationTest {
  // By hand: what both have is at least 0, and at most what the lesser has; so has neither.
  @ParameterizedTest
  @CsvSource({"0.25, 0.5, 0.25, 0.75", "0.75, 0.5, 0.25, 0.75", "1, 1, 0, 0", "0, 0.5, 0.5, 0.5"})
  void disagreement_fromLeastToMost_isTaken(
      double candidate, double reference, double least, double most) {
    for (double disagreement : new double[] {least, most}) {
      assertThat(Expectation.sameItems(candidate, reference, disagreement).parts()[1])
          .isEqualTo((disagreement + candidate - reference) / 2);
    }
    String message = "Disagreement must lie within " + least + ".." + most + ": ";
    for (double beyond : new double[] {least - 0.125, most + 0.125}) {
      invalid(() -> Expectation.sameItems(candidate, reference, beyond), message + beyond);
    }
  }

  // By hand, at either end: nothing that just the one has, and what both or neither have is 0.
  @ParameterizedTest
  @CsvSource({
    "0.5, 0.25, 0.25, 0.75",
    "0.9, 0.15, 0.75, 0.95",
    "0.1, 0.3, 0.2, 0.4",
    "0.5, 0.5, 0, 1"
  })
  void candidate_thatAgreesWithTheRest_liesBetween(
      double reference, double disagreement, double least, double greatest) {
    for (double candidate : new double[] {least, greatest}) {
      Expectation expectation = Expectation.sameItems(candidate, reference, disagreement);
      assertThat(expectation.leastCandidate()).isEqualTo(least, offset(1e-15));
      assertThat(expectation.greatestCandidate()).isEqualTo(greatest, offset(1e-15));
    }
  }

  @Test
  void candidate_ofSeparateItems_isAnyPart() {
    Expectation expectation = Expectation.separateItems(0.5, 0.5);
    assertThat(expectation.leastCandidate()).isZero();
    assertThat(expectation.greatestCandidate()).isEqualTo(1);
  }

  @Test
  void text_hasTheParts() {
    assertThat(Expectation.separateItems(0.89, 0.91))
        .hasToString("0.89 and 0.91 on separate items");
    assertThat(Expectation.sameItems(0.89, 0.91, 0.1))
        .hasToString("0.89 and 0.91 on the same items, of which 0.1 differ");
  }
}
