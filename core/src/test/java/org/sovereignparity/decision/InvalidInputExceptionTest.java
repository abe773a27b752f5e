package org.sovereignparity.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.Evaluation;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.statistics.ConfidenceLevel;
import org.sovereignparity.statistics.ConfidenceSet;
import org.sovereignparity.statistics.Proportion;
import org.sovereignparity.statistics.RatioMethod;

/** That a host catches one exception, and can tell of each what is wrong, where and why. */
class InvalidInputExceptionTest {

  private static void assertCaught(
      ThrowingCallable call, String code, String at, String why, String message) {
    InvalidInputException caught = catchThrowableOfType(InvalidInputException.class, call);
    assertThat(caught.code().name()).isEqualTo(code);
    assertThat(caught.at()).isEqualTo(at);
    assertThat(caught.why()).isEqualTo(why);
    assertThat(caught).hasMessage(message).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusedQuestion_isCaught() {
    Facts facts = Facts.builder().putNumbers("x", Rational.of(101)).build();
    assertCaught(
        () -> {
          Evaluation unused = Quantity.percentage(Label.of("n"), "x").evaluate(facts);
        },
        "INPUT_OUT_OF_RANGE",
        "numbers[\"x\"]",
        "Input x must lie within 0..100: 101",
        "INPUT_OUT_OF_RANGE: Input x must lie within 0..100: 101");
  }

  @Test
  void ruleThatContradictsItself_isCaught() {
    assertCaught(
        () -> {
          Quantity unused = Quantity.sum(Label.of("n"), List.of());
        },
        "BAD_RULE",
        "parts",
        "Node must have a part: \"n\"",
        "Node must have a part: \"n\"");
  }

  @Test
  void methodThatIsNotDefined_isCaught() {
    InvalidInputException caught =
        catchThrowableOfType(
            InvalidInputException.class,
            () -> {
              ConfidenceSet unused =
                  RatioMethod.KATZ.interval(
                      Proportion.of(0, 10), Proportion.of(5, 10), ConfidenceLevel.of(0.95));
            });
    assertThat(caught.code().name()).isEqualTo("METHOD_NOT_DEFINED");
    assertThat(caught.at()).isEmpty();
    assertThat(caught).hasMessage(caught.why());
  }

  @Test
  void anyPart_leftOut_throws() {
    assertThatNullPointerException().isThrownBy(() -> new InvalidRuleException(null, "m"));
    assertThatNullPointerException().isThrownBy(() -> new InvalidRuleException(Place.here(), null));
  }
}
