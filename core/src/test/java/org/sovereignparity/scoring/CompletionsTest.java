package org.sovereignparity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.scoring.Quantities.input;
import static org.sovereignparity.scoring.Quantities.q;
import static org.sovereignparity.scoring.Quantities.unbounded;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Verdict;
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
