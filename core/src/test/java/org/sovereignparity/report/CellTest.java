package org.sovereignparity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {
  @Test
  void at_depth_isTheSameTextDeeper() {
    assertThat(Cell.status("x", Tone.OPEN).at(2)).isEqualTo(new Cell.Text("x", 2, Tone.OPEN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cell.text("x").at(-1))
        .withMessage("Depth must not be negative: -1");
  }

  @Test
  void track_withoutEndsOfItsScale_isRefused() {
    Range<BigDecimal> open = Range.atLeast(BigDecimal.ZERO);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cell.track("x", ImmutableList.of(), open))
        .withMessage("Scale must have ends: [0..+\u221e)");
  }

  /** A line is 40 columns between two bars; its ends stand below the first and the last of them. */
  @ParameterizedTest
  @CsvSource({
    "0, 100, 36",
    "\uc791\ub2e4, \u2264 1, 33",
    "0, 1234567890123456789012345678901234567890, 1"
  })
  void scale_ofTwoEnds_isAsWideAsTheLineAboveIt(String from, String to, int spaces) {
    assertThat(Cell.scale(from, to))
        .isEqualTo(new Cell.Scale(" " + from + " ".repeat(spaces) + to, from, to));
  }

  @ParameterizedTest
  @CsvSource({"PLAIN, PART0, #", "GOOD, GOOD, #", "BAD, BAD, =", "OPEN, OPEN, ."})
  void key_ofHowItTurnedOut_isTheSignOfItsInk(Tone tone, Ink ink, String sign) {
    assertThat(Ink.of(tone)).isEqualTo(ink);
    assertThat(new Cell.Key(Ink.of(tone)).text()).isEqualTo(sign);
  }
}
