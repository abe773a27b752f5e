package org.sovereignparity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sovereignparity.scoring.Quantities.input;
import static org.sovereignparity.scoring.Quantities.q;
import static org.sovereignparity.scoring.Quantities.unbounded;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;

class QuantityTest {
  private static final Label N = Label.of("n");
  private static final Quantity X = input("x", 0, 100);
  private static final Quantity Y = input("y", 0, 50);
  private static final Quantity FREE = unbounded("free");
  private static final Quantity SCALED =
      Quantity.scaled(Label.of("s"), unbounded("tokens"), Rational.of(10), Rational.of(4));
  private static final Rounding WHOLE = Rounding.parse("half-up-0");

  static Stream<Arguments> maxima() {
    return Stream.of(
        arguments(X, "100"),
        arguments(Quantity.panel(N, "p", q("1"), q("5"), 0), "5"),
        arguments(Quantity.scaled(N, X, q("25"), q("100")), "25"),
        arguments(Quantity.scaled(N, X, q("25"), q("50")), "50"),
        arguments(Quantity.relativeToBest(N, X, q("25")), "25"),
        arguments(Quantity.sum(N, List.of(X, Y)), "150"),
        arguments(Quantity.mean(N, List.of(X, Y)), "75"),
        // (100 x 1 + 50 x 3) / 4
        arguments(Quantity.weightedMean(N, List.of(X, Y), List.of(q("1"), q("3"))), "62.5"),
        arguments(Quantity.minimum(N, List.of(X, Y)), "50"),
        arguments(Quantity.minimum(N, List.of(FREE, X)), "100"),
        arguments(
            Quantity.minimum(N, List.of(X, Quantity.cap(Label.of("c"), FREE, q("70")), SCALED)),
            "70"),
        arguments(Quantity.rounded(N, Quantity.cap(Label.of("c"), X, q("7.5")), WHOLE), "8"),
        arguments(Quantity.cap(N, X, q("70")), "70"),
        arguments(Quantity.cap(N, Y, q("70")), "50"),
        arguments(Quantity.cap(N, FREE, q("70")), "70"),
        arguments(Quantity.cap(N, SCALED, q("70")), "70"),
        arguments(Quantity.between(N, FREE, q("1"), q("2"), q("20")), "20"));
  }

  @ParameterizedTest
  @MethodSource("maxima")
  void maximum_bounded_isTheMostItGives(Quantity node, String maximum) {
    assertThat(node.maximum()).hasValue(q(maximum));
  }

  static Stream<Quantity> withoutMaximum() {
    return Stream.of(
        FREE,
        Quantity.sum(N, List.of(X, FREE)),
        Quantity.mean(N, List.of(X, FREE)),
        Quantity.weightedMean(N, List.of(X, FREE), List.of(q("1"), q("3"))),
        Quantity.minimum(N, List.of(FREE)),
        Quantity.rounded(N, FREE, WHOLE),
        SCALED,
        Quantity.scaled(N, SCALED, q("1"), q("2")),
        Quantity.sum(N, List.of(X, SCALED)),
        Quantity.mean(N, List.of(SCALED)),
        Quantity.rounded(N, SCALED, WHOLE));
  }

  @ParameterizedTest
  @MethodSource("withoutMaximum")
  void maximum_onePartUnbounded_isAbsent(Quantity node) {
    assertThat(node.maximum()).isEmpty();
  }

  static Stream<Arguments> descriptions() {
    return Stream.of(
        arguments(X, "x within 0..100"),
        arguments(FREE, "free within 0.."),
        arguments(
            Quantity.panel(N, "users", q("1"), q("5"), 0), "mean of the ratings users within 1..5"),
        arguments(
            Quantity.panel(N, "experts", q("0"), q("35"), 2),
            "mean of the ratings experts within 0..35 without the 2 highest and 2 lowest"),
        arguments(Quantity.scaled(N, X, q("25"), q("100")), "x x 25/100"),
        arguments(Quantity.relativeToBest(N, X, q("25")), "x / best of the field x 25"),
        arguments(Quantity.sum(N, List.of(X, Y)), "x + y"),
        arguments(Quantity.mean(N, List.of(X, Y)), "mean of x, y"),
        arguments(
            Quantity.weightedMean(N, List.of(X, Y), List.of(q("1"), q("1/2"))),
            "mean of x, y with weights [1, 0.5]"),
        arguments(Quantity.minimum(N, List.of(X, Y)), "least of x, y"),
        arguments(Quantity.rounded(N, X, WHOLE), "x, half-up-0"),
        arguments(Quantity.cap(N, X, q("70")), "x, at most 70"),
        arguments(
            Quantity.answer(
                N,
                "a",
                List.of(q("1"), q("2"), q("4")),
                List.of(Optional.of(q("0")), Optional.empty(), Optional.of(q("7.5")))),
            "0, ?, 7.5 as answers 1, 2, 4 of a"),
        arguments(
            Quantity.mean(N, List.of(X, Y), Optional.of(IfNone.LEFT_OUT)),
            "mean of x, y, of those that there are"),
        arguments(
            Quantity.weightedMean(N, List.of(X), List.of(q("1")), Optional.of(IfNone.COUNTS_ZERO)),
            "mean of x with weights [1], 0 for none"));
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void describe_node_tellsHowItIsComputed(Quantity node, String description) {
    assertThat(node.describe()).isEqualTo(description);
    assertThat(node).hasToString(description);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        refused("Range must have its lowest below its highest value: 5..5", () -> input("x", 5, 5)),
        refused("Range must have its lowest below its highest value: 6..5", () -> input("x", 6, 5)),
        refused(
            "Range must have its lowest below its highest value: 5..1",
            () -> Quantity.panel(N, "p", q("5"), q("1"), 0)),
        refused(
            "Dropped ratings must not be negative: -1",
            () -> Quantity.panel(N, "p", q("1"), q("5"), -1)),
        refused("Points must be positive: 0", () -> Quantity.scaled(N, X, q("0"), q("1"))),
        refused("Points must be positive: 0", () -> Quantity.between(N, X, q("0"), q("1"), q("0"))),
        refused("Divisor must be positive: -1", () -> Quantity.scaled(N, X, q("1"), q("-1"))),
        refused("Points must be positive: -2", () -> Quantity.relativeToBest(N, X, q("-2"))),
        refused(
            "Value relative to the best must not be relative itself: \"n\"",
            () ->
                Quantity.relativeToBest(
                    N, Quantity.relativeToBest(Label.of("m"), X, q("1")), q("1"))),
        refused("Input name must not be empty: \"\"", () -> Quantity.percentage(N, "")),
        refused(
            "Input name must not be empty: \"\"", () -> Quantity.panel(N, "", q("1"), q("5"), 0)),
        refused(
            "Input name must not be empty: \"\"",
            () -> Quantity.answer(N, "", List.of(q("1")), List.of(Optional.of(q("1"))))),
        refused("Node must have a part: \"n\"", () -> Quantity.sum(N, List.of())),
        refused("Node must have a part: \"n\"", () -> Quantity.mean(N, List.of())),
        refused("Node must have a part: \"n\"", () -> Quantity.minimum(N, List.of())),
        refused(
            "Node must have a part: \"n\"", () -> Quantity.weightedMean(N, List.of(), List.of())),
        refused(
            "Weights must be one for each of 2 parts: [1]",
            () -> Quantity.weightedMean(N, List.of(X, Y), List.of(q("1")))),
        refused(
            "Weight must be positive: 0",
            () -> Quantity.weightedMean(N, List.of(X, Y), List.of(q("1"), q("0")))));
  }

  private static Arguments refused(String message, Supplier<Quantity> made) {
    return arguments(message, made);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void factory_badValue_isRefused(String message, Supplier<Quantity> made) {
    assertThatIllegalArgumentException().isThrownBy(made::get).withMessage(message);
  }

  static Stream<Arguments> twice() {
    Quantity clash = Quantity.sum(Label.of("s"), List.of(input("y", "n", 0, 1)));
    return Stream.of(
        refused("n", () -> Quantity.scaled(N, clash, q("1"), q("1"))),
        refused("n", () -> Quantity.relativeToBest(N, clash, q("1"))),
        refused("n", () -> Quantity.rounded(N, clash, WHOLE)),
        refused("n", () -> Quantity.cap(N, clash, q("1"))),
        refused("n", () -> Quantity.between(N, clash, q("0"), q("1"), q("1"))),
        refused("x", () -> Quantity.sum(N, List.of(X, Y, X))),
        refused("x", () -> Quantity.mean(N, List.of(X, X))),
        refused("x", () -> Quantity.minimum(N, List.of(X, X))),
        refused("x", () -> Quantity.weightedMean(N, List.of(X, X), List.of(q("1"), q("1")))));
  }

  @ParameterizedTest
  @MethodSource("twice")
  void factory_idTwiceInTree_isRefused(String id, Supplier<Quantity> made) {
    assertThatIllegalArgumentException()
        .isThrownBy(made::get)
        .withMessage("Node id must stand once in a tree: \"%s\"", id);
  }

  static Stream<Arguments> places() {
    return Stream.of(
        arguments("of", (Supplier<Quantity>) () -> Quantity.cap(N, input("y", "n", 0, 1), q("1"))),
        arguments("parts[1]", (Supplier<Quantity>) () -> Quantity.sum(N, List.of(X, X))),
        arguments(
            "parts[1].of",
            (Supplier<Quantity>)
                () -> Quantity.sum(N, List.of(X, Quantity.rounded(Label.of("r"), X, WHOLE)))),
        arguments(
            "of.parts[0]",
            (Supplier<Quantity>)
                () ->
                    Quantity.rounded(
                        N, Quantity.sum(Label.of("s"), List.of(input("y", "n", 0, 1))), WHOLE)),
        arguments("parts", (Supplier<Quantity>) () -> Quantity.mean(N, List.of())),
        arguments(
            "deductions[0]", (Supplier<Quantity>) () -> Quantity.sum(N, List.of(X), List.of(X))),
        arguments("of", (Supplier<Quantity>) () -> Quantity.quotient(N, input("y", "n", 0, 1), X)),
        arguments("by", (Supplier<Quantity>) () -> Quantity.quotient(N, X, input("y", "x", 1, 2))));
  }

  @ParameterizedTest
  @MethodSource("places")
  void factory_faultInTree_isToldWithItsPlace(String place, Supplier<Quantity> made) {
    assertThatExceptionOfType(InvalidRuleException.class)
        .isThrownBy(made::get)
        .matches(e -> e.place().toString().equals(place), place);
  }

  @Test
  void factory_inputNameTwiceInTree_isTaken() {
    Quantity sum = Quantity.sum(N, List.of(input("x", "x1", 0, 10), input("x", "x2", 0, 10)));
    assertThat(sum.evaluate(Facts.builder().putNumbers("x", q("4")).build()).value())
        .hasValue(q("8"));
  }

  @Test
  void stream_tree_isEachNodeBeforeItsParts() {
    Quantity sum = Quantity.sum(Label.of("s"), List.of(X, Y));
    assertThat(Quantity.cap(N, sum, q("1")).stream().map(Quantity::id))
        .containsExactly("n", "s", "x", "y");
  }

  @Test
  void equals_sameTree_isTrueForEveryKind() {
    List<Quantity> left = StatedValueTest.everyKind();
    List<Quantity> right = StatedValueTest.everyKind();
    for (int i = 0; i < left.size(); i++) {
      assertThat(left.get(i)).isEqualTo(right.get(i)).hasSameHashCodeAs(right.get(i));
      assertThat(left.get(i)).isNotEqualTo(right.get((i + 1) % left.size()));
    }
  }

  @Test
  void equals_anotherPart_isFalse() {
    assertThat(Quantity.cap(N, X, Rational.ONE))
        .isNotEqualTo(Quantity.cap(N, Y, Rational.ONE))
        .isNotEqualTo(Quantity.cap(N, X, q("2")))
        .isNotEqualTo(Quantity.cap(Label.of("m"), X, Rational.ONE))
        .isNotEqualTo(Quantity.cap(Label.of("n", "N"), X, Rational.ONE));
    assertThat(X).isNotEqualTo(Quantity.input(X.label(), "x", q("0"), Optional.empty()));
  }

  @Test
  void stream_ofAKind_isThoseBelowAndItself() {
    Quantity inner = Quantity.sum(Label.of("inner"), List.of(X));
    Quantity tree = Quantity.sum(N, List.of(Quantity.cap(Label.of("c"), inner, q("1"))));
    assertThat(tree.stream(Sum.class)).containsExactly((Sum) tree, (Sum) inner);
    assertThat(tree.stream(Input.class)).containsExactly((Input) X);
    assertThat(tree.stream(Panel.class)).isEmpty();
  }
}
