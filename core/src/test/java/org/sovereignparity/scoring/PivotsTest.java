package org.sovereignparity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sovereignparity.scoring.Quantities.input;
import static org.sovereignparity.scoring.Quantities.q;
import static org.sovereignparity.scoring.Quantities.unbounded;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.number.Threshold;

/** Which missing facts decide whether a threshold is reached, worked out by hand. */
class PivotsTest {
  private static final Label N = Label.of("n");
  private static final Quantity ZERO_OR_FIVE_AND_MORE = gap("0", "1", 4);

  /** From {@code least} to {@code most} without the missing a, and so much above with it. */
  private static Quantity gap(String least, String most, long above) {
    Quantity more = Quantity.input(Label.of("b"), "b", q(least), Optional.of(q(most)));
    return Quantity.sum(Label.of("gap"), List.of(either(above), more));
  }

  /** Nothing or so much, as the missing a is below 1 or is 1. */
  private static Quantity either(long much) {
    Quantity whole = Quantity.rounded(Label.of("whole"), input("a", 0, 1), rounding("floor"));
    return Quantity.scaled(Label.of("either"), whole, Rational.of(much), Rational.ONE);
  }

  private static Rounding rounding(String mode) {
    return Rounding.parse(mode + "-0");
  }

  private static List<String> missing(Quantity rule, Threshold threshold) {
    return missing(rule, Facts.builder().build(), threshold);
  }

  private static List<String> missing(Quantity rule, Facts facts, Threshold threshold) {
    return rule.evaluate(facts).missingFor(threshold).asList();
  }

  /** What each kind of node makes of 0..1 and 4..5; at 1 of the first, b decides. */
  static Stream<Arguments> ofAGap() {
    Quantity gap = ZERO_OR_FIVE_AND_MORE;
    Quantity five = input("five", 0, 5);
    Quantity none = Quantity.input(Label.of("none"), "none", q("0"), Optional.empty(), true);
    Optional<IfNone> leftOut = Optional.of(IfNone.LEFT_OUT);
    return Stream.of(
        // 0..2 and 8..10, of which the ends belong to both
        arguments(Quantity.scaled(N, gap, q("10"), q("5")), "5", "1"),
        arguments(Quantity.between(N, gap, q("0"), q("5"), q("10")), "8", "1"),
        arguments(Quantity.between(N, gap, q("5"), q("0"), q("10")), "8", "9"),
        arguments(Quantity.relativeToBest(N, gap, q("10")), "5", "1"),
        arguments(Quantity.relativeToBest(N, gap, q("10"), false, true), "5", "1"),
        // over 5: 0..0.2 and 0.8..1
        arguments(Quantity.quotient(N, gap, input("five", 1, 5)), "0.5", "0.1"),
        // 5 over it, of 10: 50 or more, and 10..12.5
        arguments(Quantity.relativeToBest(N, gap, q("10"), true), "20", "60"),
        // from 5 down to 0: 8..10 and 0..2
        arguments(Quantity.relativeToBest(Label.of("down"), gap, q("10"), true, true), "5", "9"),
        arguments(Quantity.sum(N, List.of(gap, five)), "7", "5.5"),
        arguments(Quantity.sum(N, List.of(five), List.of(gap)), "2", "4.5"),
        arguments(Quantity.mean(N, List.of(gap, five)), "4", "2.75"),
        arguments(Quantity.mean(N, List.of(gap, none), leftOut), "2", "0.5"),
        arguments(Quantity.weightedMean(N, List.of(gap, five), List.of(q("3"), q("1"))), "3", "2"),
        arguments(Quantity.minimum(N, List.of(gap, five)), "2", "0.5"),
        arguments(Quantity.cap(N, gap, q("4.5")), "2", "0.5"),
        arguments(Quantity.rounded(N, gap, rounding("half-up")), "2", "1"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofAGap")
  void missingFor_thresholdInAGap_isOnlyWhatLeadsAcross(
      Quantity rule, String across, String within) {
    Facts facts =
        Facts.builder()
            .putNumbers("five", q("5"))
            .addNone("none")
            .putBest("n", BestOfField.of(q("5"), "B").from(q("0")))
            .putBest("down", BestOfField.of(q("0"), "B").from(q("5")))
            .build();
    assertThat(missing(rule, facts, Threshold.atLeast(across))).containsExactly("a");
    assertThat(missing(rule, facts, Threshold.atLeast(within))).containsExactly("a", "b");
  }

  /** Up to {@code most}, or 5 and more: what decides is whether {@code most} is rounded up. */
  @ParameterizedTest
  @CsvSource({
    "floor, 1.9, 2, a",
    "floor, 2, 2, a b",
    "down, 1.9, 2, a",
    "ceiling, 1, 2, a",
    "ceiling, 1.1, 2, a b",
    "up, 1.1, 2, a b",
    "half-up, 1.4, 2, a",
    "half-up, 1.5, 2, a b",
    "half-down, 1.5, 2, a",
    "half-down, 1.6, 2, a b",
    "half-even, 1.4, 2, a",
    "half-even, 1.5, 2, a b",
    "half-even, 2.5, 3, a",
    "half-even, 2.6, 3, a b"
  })
  void missingFor_rounded_isWhatReachesTheStep(
      String mode, String most, String least, String missing) {
    Quantity rounded = Quantity.rounded(N, gap("0", most, 5), rounding(mode));
    assertThat(missing(rounded, Threshold.atLeast(least))).containsExactly(missing.split(" "));
  }

  /** 5.4 is rounded to 5, and 5.5 to 6. */
  @Test
  void missingFor_roundedThreshold_isWhatIsRoundedToIt() {
    Threshold rounded = Threshold.atLeast("5.4").rounded(rounding("half-up"));
    for (String most : List.of("5.4", "5.5")) {
      Quantity x = Quantity.input(Label.of("x"), "x", q("2"), Optional.of(q(most)));
      assertThat(missing(x, rounded)).hasSize(most.equals("5.5") ? 1 : 0);
    }
  }

  /** Nothing, or 100 over 2 to 5: that is 20 at least. */
  @Test
  void missingFor_quotient_isTheDivisorOnlyWhereThereIsSomethingToDivide() {
    Quantity quotient = Quantity.quotient(N, either(100), input("heads", 2, 5));
    assertThat(missing(quotient, Threshold.atLeast("10"))).containsExactly("a");
    assertThat(missing(quotient, Threshold.atLeast("30"))).containsExactly("a", "heads");
  }

  /** With 100, over however many: below that where -50..-49 are divided, above where 50..51 are. */
  @Test
  void missingFor_quotientAtZero_isWhatTurnsTheSign() {
    Quantity heads = Quantity.input(Label.of("heads"), "heads", q("2"), Optional.empty());
    Quantity sum = with(Quantity.quotient(N, gap("-50", "-49", 100), heads), 100);
    Facts facts = Facts.builder().putNumbers("more", q("100")).build();
    assertThat(missing(sum, facts, Threshold.atLeast("100"))).contains("a").doesNotContain("b");
    assertThat(missing(sum, facts, Threshold.atLeast("75.2"))).contains("a", "b", "heads");
  }

  private static Quantity with(Quantity rule, long most) {
    return Quantity.sum(Label.of("sum"), List.of(rule, input("more", 0, most)));
  }

  /** Whatever the price is, its points are above 0. */
  @Test
  void missingFor_moreThanWithoutThePoints_isNothing() {
    Quantity price = Quantity.relativeToBest(N, unbounded("price"), q("40"), true);
    Facts facts =
        Facts.builder()
            .putBest("n", BestOfField.of(q("80"), "B"))
            .putNumbers("more", q("5"))
            .build();
    assertThat(missing(with(price, 5), facts, Threshold.moreThan("5"))).isEmpty();
    assertThat(missing(with(price, 5), facts, Threshold.moreThan("5.1"))).containsExactly("price");
  }

  /** Prices within -2..-1 have no share, so that b decides nothing; one of 2 has 5 points. */
  @Test
  void missingFor_pricesBelowZero_areAllAlike() {
    Quantity price =
        Quantity.sum(
            Label.of("price"),
            List.of(
                Quantity.cap(Label.of("cap"), ZERO_OR_FIVE_AND_MORE, q("4")),
                Quantity.input(Label.of("less"), "less", q("-9"), Optional.of(q("0")))));
    Quantity rest =
        Quantity.sum(
            Label.of("rest"),
            List.of(Quantity.relativeToBest(N, price, q("10"), true)),
            List.of(unbounded("deducted")));
    Facts facts =
        Facts.builder()
            .putNumbers("less", q("-2"))
            .putBest("n", BestOfField.of(q("1"), "B"))
            .build();
    assertThat(missing(rest, facts, Threshold.atLeast("3"))).containsExactly("a", "deducted");
  }

  /** Below 0, what is relative to the best of a field that is not known is anything below 0. */
  @Test
  void missingFor_unknownField_isAlsoWhatLiesBelowZero() {
    Quantity below = Quantity.input(Label.of("x"), "x", q("-9"), Optional.of(q("-5")));
    Facts five = Facts.builder().putNumbers("more", q("5")).build();
    assertThat(
            missing(
                with(Quantity.relativeToBest(N, below, q("10")), 5), five, Threshold.atLeast("2")))
        .containsExactly("x", "best of the field for n");
    for (boolean lowerIsBetter : List.of(false, true)) {
      Quantity fromWorst = Quantity.relativeToBest(N, below, q("10"), lowerIsBetter, true);
      assertThat(missing(fromWorst, Threshold.atLeast("3")))
          .containsExactly("x", "best of the field for n");
    }
  }
}
