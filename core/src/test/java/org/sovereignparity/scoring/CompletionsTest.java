package org.sovereignparity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.scoring.Quantities.input;
import static org.sovereignparity.scoring.Quantities.q;
import static org.sovereignparity.scoring.Quantities.unbounded;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.number.Threshold;

/** What points can come to while inputs are missing, worked out by hand. */
class CompletionsTest {
  private static final Label N = Label.of("n");
  private static final Quantity X = input("x", 0, 5);
  private static final Quantity Y = input("y", 2, 5);

  private static void check(Quantity rule, Facts facts, String range) {
    Evaluation evaluation = rule.evaluate(facts);
    assertThat(
            evaluation.least().map(Object::toString).orElse("")
                + ".."
                + evaluation.greatest().map(Object::toString).orElse(""))
        .isEqualTo(range);
  }

  private static Facts none() {
    return Facts.builder().build();
  }

  @Test
  void bounds_eachKindOfNode_areThoseOfItsParts() {
    Facts none = none();
    check(Y, none, "2..5");
    check(unbounded("u"), none, "0..");
    check(Quantity.panel(N, "p", q("1"), q("5"), 1), none, "1..5");
    check(Quantity.scaled(N, Y, q("1"), q("2")), none, "1..2.5");
    check(Quantity.scaled(N, unbounded("u"), q("1"), q("2")), none, "0..");
    check(Quantity.sum(N, List.of(X, Y)), none, "2..10");
    check(Quantity.sum(N, List.of(X, unbounded("u"))), none, "0..");
    check(Quantity.mean(N, List.of(X, Y)), none, "1..5");
    check(Quantity.weightedMean(N, List.of(X, Y), List.of(q("1"), q("3"))), none, "1.5..5");
    check(Quantity.minimum(N, List.of(unbounded("u"), Y)), none, "0..5");
    check(Quantity.minimum(N, List.of(unbounded("u"), unbounded("v"))), none, "0..");
    check(Quantity.cap(N, unbounded("u"), q("3")), none, "0..3");
    check(Quantity.cap(N, Y, q("1")), none, "1..1");
    check(
        Quantity.rounded(N, Quantity.scaled(Label.of("m"), Y, q("1"), q("4")), half()),
        none,
        "1..1");
  }

  private static Rounding half() {
    return Rounding.parse("half-up-0");
  }

  @Test
  void bounds_statedValue_isTheValue() {
    Quantity sum = Quantity.sum(N, List.of(X, Y));
    check(sum, Facts.builder().putStated("x", q("1")).build(), "3..6");
    check(sum, Facts.builder().putStated("n", q("1")).build(), "1..1");
  }

  /** The best given may be less than the own value; one that is not given may not. */
  @Test
  void bounds_relativeToTheBest_areThoseOfTheBestIfItIsKnown() {
    Quantity relative = Quantity.relativeToBest(N, Y, q("10"));
    check(relative, none(), "0..10");
    check(relative, Facts.builder().putNumbers("y", q("4")).build(), "0..10");
    check(relative, best("4"), "5..12.5");
    check(relative, best("0"), "0..10");
    assertThat(missing(relative, best("4"), "6")).containsExactly("y");
    assertThat(missing(relative, none(), "6")).containsExactly("y", "best of the field for n");
  }

  /** Below 0 a share of an unknown best is anything; with the worst, or of prices, it is not. */
  @Test
  void bounds_valuesBelowZeroOfAnUnknownField_haveAnEndWhereThereIsNoShare() {
    Quantity any = Quantity.input(Label.of("x"), "x", q("-9"), Optional.of(q("9")));
    Label m = Label.of("m");
    Quantity relative = Quantity.relativeToBest(m, any, q("10"));
    check(relative, none(), "..10");
    check(Quantity.relativeToBest(m, any, q("10"), true), none(), "0..10");
    check(Quantity.relativeToBest(m, any, q("10"), false, true), none(), "0..10");
    check(Quantity.relativeToBest(m, any, q("10"), true, true), none(), "0..10");
    check(Quantity.rounded(N, relative, half()), none(), "..10");
    // 10 is half of the way from 0 to 20; all below 0 has no points, or all of them.
    check(Quantity.between(N, relative, q("0"), q("20"), q("4")), none(), "0..2");
    check(Quantity.between(N, relative, q("20"), q("0"), q("4")), none(), "2..4");
  }

  /** 80 of 40 over a price that is 0 at most, or has no limit. */
  @Test
  void bounds_priceOfAKnownField_endAtZero() {
    Facts best = best("80");
    check(Quantity.relativeToBest(N, unbounded("price"), q("40"), true), best, "0..");
    for (String most : List.of("0", "-1")) {
      Quantity none = Quantity.input(Label.of("x"), "x", q("-9"), Optional.of(q(most)));
      check(Quantity.relativeToBest(N, none, q("40"), true), best, "0..");
    }
  }

  private static Facts best(String best) {
    return Facts.builder().putBest("n", BestOfField.of(q(best), "B")).build();
  }

  private static List<String> missing(Quantity rule, Facts facts, String atLeast) {
    return rule.evaluate(facts).missingFor(Threshold.atLeast(atLeast)).asList();
  }

  /** Minimum(2, 2, missing within 0..5) cannot be 3. */
  @Test
  void reaches_minimumThatNoInputCanSave_isNotMet() {
    Quantity least = Quantity.minimum(N, List.of(input("a", 0, 5), input("b", 0, 5), X));
    Facts two = Facts.builder().putNumbers("a", q("2")).putNumbers("b", q("2")).build();
    Evaluation evaluation = least.evaluate(two);
    assertThat(evaluation.reaches(Threshold.atLeast("3"))).isEqualTo(Verdict.NOT_MET);
    assertThat(evaluation.missingFor(Threshold.atLeast("3"))).isEmpty();
    assertThat(evaluation.reaches(Threshold.atLeast("2"))).isEqualTo(Verdict.UNDETERMINED);
    assertThat(evaluation.missingFor(Threshold.atLeast("2"))).containsExactly("x");
  }

  @Test
  void reaches_boundsThatTouchTheThreshold_areDecidedByIt() {
    assertThat(Y.evaluate(none()).reaches(Threshold.atLeast("2"))).isEqualTo(Verdict.MET);
    assertThat(Y.evaluate(none()).reaches(Threshold.moreThan("2"))).isEqualTo(Verdict.UNDETERMINED);
    assertThat(Y.evaluate(none()).reaches(Threshold.moreThan("5"))).isEqualTo(Verdict.NOT_MET);
    assertThat(Y.evaluate(none()).reaches(Threshold.atLeast("5.4").rounded(half())))
        .isEqualTo(Verdict.NOT_MET);
    assertThat(unbounded("u").evaluate(none()).reaches(Threshold.atLeast("1000000")))
        .isEqualTo(Verdict.UNDETERMINED);
  }

  /** At most 3 of x count, so that y, which needs 6 beside it, decides nothing. */
  @Test
  void missingFor_inputThatCannotMatter_isNotNamed() {
    Quantity sum =
        Quantity.sum(N, List.of(Quantity.cap(Label.of("c"), X, q("3")), input("z", 0, 9)));
    assertThat(missing(sum, none(), "9.5")).containsExactly("x", "z");
    Quantity small = Quantity.rounded(Label.of("r"), input("s", 0, 1), Rounding.parse("floor-0"));
    Quantity steps =
        Quantity.sum(N, List.of(small, Quantity.rounded(Label.of("q"), X, half()), quarter("t")));
    // Whole numbers and at most a quarter: t decides whether 4 or more is 4.25, never 4.5.
    assertThat(missing(steps, none(), "4.25")).containsExactly("s", "x", "t");
    assertThat(missing(steps, none(), "4.5")).containsExactly("s", "x");
  }

  private static Quantity quarter(String name) {
    return Quantity.scaled(Label.of(name + "-4"), input(name, 0, 1), q("1"), q("4"));
  }

  /** What is asked for in two places must fit both. */
  @Test
  void bounds_oneInputInTwoPlaces_areWhatFitsBoth() {
    Quantity twice = Quantity.sum(N, List.of(input("x", "low", 0, 5), input("x", "high", 3, 9)));
    check(twice, none(), "6..10");
    check(
        Quantity.sum(N, List.of(input("x", "low", 0, 1), input("x", "high", 3, 9))),
        none(),
        "0..2");
  }

  /** 32 whole numbers, each with 100 or without: 64 are told one by one, 65 or more are not. */
  @Test
  void possibilities_moreThan64_areNotTold() {
    Quantity hundred = Quantity.scaled(Label.of("s"), whole("y", 1), q("100"), q("1"));
    assertThat(possible(Quantity.sum(N, List.of(whole("x", 31), hundred))))
        .hasSize(64)
        .startsWith(q("0"), q("1"))
        .endsWith(q("130"), q("131"));
    assertThat(possible(Quantity.sum(N, List.of(whole("x", 32), hundred)))).isEmpty();
    assertThat(possible(whole("x", 63))).hasSize(64);
    assertThat(possible(whole("x", 64))).isEmpty();
  }

  private static Quantity whole(String name, long most) {
    return Quantity.rounded(
        Label.of(name + "-whole"), input(name, 0, most), Rounding.parse("floor-0"));
  }

  private static List<Rational> possible(Quantity rule) {
    return rule.evaluate(none()).possibilities().orElse(ImmutableList.of());
  }

  /** Two thousand inputs of steps that cannot all be told apart. */
  @Test
  void missingFor_manyRoundedInputs_isBoundedWork() {
    Quantity sum =
        Quantity.sum(
            N,
            IntStream.range(0, 2_000)
                .<Quantity>mapToObj(
                    i -> Quantity.rounded(Label.of("r" + i), input("i" + i, 0, 100), half()))
                .toList());
    assertThat(missing(sum, none(), "100000")).hasSize(2_000);
  }
}
