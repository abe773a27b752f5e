package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sovereignparity.programme.Rounds.GATE;
import static org.sovereignparity.programme.Rounds.block;
import static org.sovereignparity.programme.Rounds.edition;
import static org.sovereignparity.programme.Rounds.q;
import static org.sovereignparity.programme.Rounds.sum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.scoring.Quantity;

class EditionTest {
  private static final Label TOTAL = Label.of("total");
  private static final Label B = Label.of("b");

  private static Edition.Builder valid() {
    return edition(sum("a", "b"), 2);
  }

  private static Reading<Quantity> reading(String id, Quantity taken, Quantity other) {
    return Reading.<Quantity>builder()
        .id(id)
        .title("Reading")
        .putAlternatives("one", taken)
        .putAlternatives("two", other)
        .taken("one")
        .build();
  }

  private static Quantity unbounded() {
    return Quantity.input(Label.of("u"), "u", q("0"), Optional.empty());
  }

  private static final Optional<Rational> TEN = Optional.of(q("10"));

  private static Quantity sumOf(Quantity... blocks) {
    return Quantity.sum(TOTAL, List.of(blocks));
  }

  private static Quantity withUnbounded() {
    return sumOf(Quantity.input(Label.of("a"), "a", q("0"), Optional.empty()), block("b"));
  }

  private static Attainment attainment(String name, String scores) {
    return Attainment.of(name, scores, ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS));
  }

  private static Quantity input(String id, String most) {
    return Quantity.input(Label.of(id), id + "-input", q("0"), Optional.of(q(most)));
  }

  private static Quantity share(boolean lowerIsBetter) {
    return Quantity.relativeToBest(Label.of("share"), block("c"), q("10"), lowerIsBetter);
  }

  static Stream<Arguments> refused() {
    Reading<Quantity> reading = reading("r", sum("a", "b"), sum("b", "a"));
    return Stream.of(
        arguments("Edition id must not be empty: \"\"", valid().id("")),
        arguments(
            "First day of an edition must lie within the years 1900..2199: 1899-12-31",
            valid().effectiveFrom(LocalDate.of(1899, 12, 31))),
        arguments(
            "Last day of an edition must lie within the years 1900..2199: 2200-01-01",
            valid().effectiveTo(LocalDate.of(2200, 1, 1))),
        arguments(
            "Edition must not begin after its end: 2026-07-01 to 2026-06-30",
            valid().effectiveFrom(LocalDate.of(2026, 7, 1))),
        arguments("Edition title must not be blank: \" \"", valid().title(" ")),
        arguments("Places must be at least 1: 0", valid().places(0)),
        arguments(
            "Places must be a number or a share of the field, not both: 2",
            valid().shareOfField(FieldShare.ALL)),
        arguments("Gate id must stand once in an edition: \"gate\"", valid().addGates(GATE, GATE)),
        arguments(
            "Measure id must stand once in an edition: \"c\"",
            valid().addMeasures(block("c"), block("c"))),
        arguments(
            "Node of one id must be the same in all rules: \"b\"",
            valid().addMeasures(Quantity.mean(Label.of("m"), List.of(input("b", "9"))))),
        arguments(
            "Node of one id must be the same in all rules: \"c\"",
            valid()
                .addMeasures(block("c"), Quantity.mean(Label.of("m"), List.of(input("c", "9"))))),
        arguments(
            "Node of one id must be the same in all rules: \"share\"",
            valid()
                .addReadings(
                    reading(
                        "r",
                        sum("a", "b"),
                        sumOf(block("a"), Quantity.cap(B, share(true), q("9")))))
                .addMeasures(share(false))),
        arguments(
            "Numbers of an edition must not be negative, but \"m\" has: -1",
            valid().addMeasures(Quantity.input(Label.of("m"), "m", q("-1"), TEN))),
        arguments(
            "Numbers of an edition must not be negative, but \"m\" has: -1",
            valid()
                .addMeasures(
                    Quantity.answer(
                        Label.of("m"),
                        "m",
                        List.of(q("0"), q("1")),
                        List.of(Optional.of(q("-1")), TEN)))),
        arguments("Ranking must be one of the measures: \"total\"", valid().ranking("total")),
        arguments(
            "Block must have a maximum: \"u\"", valid().addMeasures(unbounded()).ranking("u")),
        arguments(
            "Id of what is better lower must stand once in an edition: \"total\"",
            valid().addLowerIsBetter("total", "total")),
        arguments(
            "Lower must be better of one of [total], by which teams are ranked: \"a\"",
            valid().addLowerIsBetter("a")),
        arguments(
            "Reading id must stand once in an edition: \"r\"",
            valid().addReadings(reading, reading)),
        arguments(
            "Block must have a maximum: \"u\"",
            valid().total(Quantity.sum(TOTAL, List.of(block("a"), unbounded())))),
        arguments(
            "Tie-break must be one of the blocks [a, b]: \"c\"", valid().addTieBreaks("a", "c")),
        arguments(
            "Tie-break must be one of the blocks [a, b]: \"total\"", valid().addTieBreaks("total")),
        arguments(
            "Taken alternative of r must be the total, but differs first at node: \"b\"",
            valid().addReadings(reading("r", sum("b", "a"), sum("a", "b")))),
        arguments(
            "Tie-break must stand once in an edition: \"a\"", valid().addTieBreaks("a", "b", "a")),
        arguments(
            "Numbers of an edition must not be negative, but \"a\" has: -1",
            valid().total(sumOf(Quantity.input(Label.of("a"), "a", q("-1"), TEN)))),
        arguments(
            "Numbers of an edition must not be negative, but \"a\" has: -0.5",
            valid().total(sumOf(Quantity.panel(Label.of("a"), "a", q("-0.5"), q("1"), 0)))),
        arguments(
            "Numbers of an edition must not be negative, but \"n\" has: -2",
            valid().total(sumOf(Quantity.cap(Label.of("n"), block("a"), q("-2"))))),
        arguments(
            "Attainment name must stand once in an edition: \"n\"",
            valid().addAttainments(attainment("n", "s"), attainment("n", "t"))),
        arguments(
            "Name must stand for one kind of input: \"a-input\"",
            valid().addAttainments(attainment("n", "a-input"))),
        arguments(
            "Name must stand for one kind of input: \"a-input\"",
            valid()
                .total(
                    sumOf(
                        block("a"), Quantity.panel(Label.of("b"), "a-input", q("0"), q("1"), 0)))),
        arguments(
            "Alternatives of r must have the blocks [a, b]: [a, c]",
            valid().addReadings(reading("r", sum("a", "b"), sum("a", "c")))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void build_badPart_isRefused(String message, Edition.Builder edition) {
    assertThatIllegalArgumentException().isThrownBy(edition::build).withMessage(message);
  }

  static Stream<Arguments> places() {
    Reading<Quantity> reading = reading("r", sum("a", "b"), sum("b", "a"));
    return Stream.of(
        arguments("effectiveTo", valid().effectiveTo(LocalDate.of(2025, 12, 31))),
        arguments("gates[1]", valid().addGates(GATE, GATE)),
        arguments("readings[1]", valid().addReadings(reading, reading)),
        arguments(
            "attainments[1]", valid().addAttainments(attainment("n", "s"), attainment("n", "t"))),
        arguments("measures[1]", valid().addMeasures(block("c"), block("c"))),
        arguments("measures[0]", valid().addMeasures(input("b", "9"))),
        arguments("ranking", valid().ranking("total")),
        arguments("ranking", valid().addMeasures(unbounded()).ranking("u")),
        arguments("lowerIsBetter[1]", valid().addLowerIsBetter("total", "total")),
        arguments("tieBreaks[1]", valid().addTieBreaks("a", "c")),
        arguments("tieBreaks[2]", valid().addTieBreaks("b", "a", "b")),
        arguments("total", valid().total(withUnbounded())),
        arguments("total", valid().total(sumOf(Quantity.cap(Label.of("n"), block("a"), q("-2"))))),
        arguments(
            "readings[0].alternatives[\"two\"]",
            valid()
                .addReadings(
                    reading(
                        "r",
                        sum("a", "b"),
                        sumOf(Quantity.cap(Label.of("a"), block("c"), q("-2")), block("b"))))),
        arguments(
            "readings[1].alternatives[\"two\"]",
            valid().addReadings(reading, reading("s", sum("a", "b"), sum("a", "c")))),
        arguments(
            "readings[0].alternatives[\"one\"]",
            valid().addReadings(reading("r", sum("b", "a"), sum("a", "b")))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("places")
  void build_badPart_isToldWithItsPlace(String place, Edition.Builder edition) {
    assertThatExceptionOfType(InvalidRuleException.class)
        .isThrownBy(edition::build)
        .matches(e -> e.place().toString().equals(place), place);
  }

  @Test
  void build_takenAlternativeUnlikeTheTotal_namesTheFirstDifference() {
    Quantity total = sumOf(block("a"), Quantity.cap(Label.of("b"), block("c"), q("8")));
    Quantity otherLimit = sumOf(block("a"), Quantity.cap(Label.of("b"), block("c"), q("9")));
    Quantity otherPart = sumOf(block("a"), Quantity.cap(Label.of("b"), block("d"), q("8")));
    Quantity one = sumOf(block("a"));
    Quantity titled =
        Quantity.sum(Label.of("total", "Total"), List.of(block("a"), total.parts().get(1)));
    assertFirstDifference("b", otherLimit, total);
    assertFirstDifference("d", otherPart, total);
    assertFirstDifference("total", one, total);
    assertFirstDifference("total", titled, total);
  }

  private static void assertFirstDifference(String node, Quantity taken, Quantity total) {
    assertThatIllegalArgumentException()
        .isThrownBy(valid().total(total).addReadings(reading("r", taken, total))::build)
        .withMessage(
            "Taken alternative of r must be the total, but differs first at node: \"%s\"", node);
  }

  @Test
  void build_oneDay_isTaken() {
    LocalDate day = LocalDate.of(2026, 6, 30);
    assertThat(valid().effectiveFrom(day).build().effectiveTo()).isEqualTo(day);
  }

  @Test
  void build_withoutPlaces_hasTheMost() {
    Edition edition =
        Edition.builder()
            .id("e")
            .title("E")
            .effectiveFrom(LocalDate.of(2026, 1, 1))
            .effectiveTo(LocalDate.of(2026, 12, 31))
            .total(sum("a"))
            .averages(Rounding.parse("half-up-2"))
            .build();
    assertThat(edition.places()).isEqualTo(1_000_000);
  }

  /** Relative to the best, as the total is under one reading, and the same node. */
  @Test
  void build_measureThatTheTotalHasToo_isTaken() {
    Quantity total = sumOf(share(false), block("b"));
    Edition edition =
        valid()
            .total(total)
            .addReadings(reading("r", total, total))
            .addMeasures(
                share(false), Quantity.mean(Label.of("m"), List.of(block("b"), block("d"))))
            .build();
    assertThat(edition.measures()).hasSize(2);
  }

  /** Asked for up to 10 and up to 20 under one reading each; of u nothing is the most. */
  @Test
  void greatestInput_name_isTheMostOfAllWhoAsk() {
    Quantity panel = Quantity.panel(Label.of("p"), "raters", q("1"), q("7"), 0);
    Edition edition =
        valid()
            .total(sumOf(asked("10"), panel, input("b", "8")))
            .addReadings(
                reading(
                    "r",
                    sumOf(asked("10"), panel, input("b", "8")),
                    sumOf(asked("20"), panel, input("b", "8"))))
            .addMeasures(unbounded())
            .build();
    assertThat(edition.greatestInput("asked")).hasValue(q("20"));
    assertThat(edition.greatestInput("raters")).hasValue(q("7"));
    assertThat(edition.greatestInput("b-input")).hasValue(q("8"));
    assertThat(edition.greatestInput("u")).isEmpty();
    assertThat(edition.greatestInput("x")).isEmpty();
    assertThat(edition.greatestPoints("p")).hasValue(q("7"));
    assertThat(edition.greatestPoints("b")).hasValue(q("8"));
    assertThat(edition.greatestPoints("asked")).isEmpty();
  }

  private static Quantity asked(String most) {
    Quantity asked = Quantity.input(Label.of("asked"), "asked", q("0"), Optional.of(q(most)));
    return Quantity.cap(Label.of("a"), asked, q("10"));
  }

  @Test
  void build_least_hasNothingElse() {
    Edition edition = valid().build();
    assertThat(edition).hasToString("e-1: First edition, 2026-01-01 to 2026-06-30");
    assertThat(edition.gates()).isEmpty();
    assertThat(edition.readings()).isEmpty();
    assertThat(edition.notes()).isEmpty();
    assertThat(edition.benefits()).isEmpty();
    assertThat(edition.citations()).isEmpty();
    assertThat(edition.toBuilder().build()).isEqualTo(edition).hasSameHashCodeAs(edition);
    assertThat(edition.toBuilder().places(3).build()).isNotEqualTo(edition);
  }

  static Stream<Arguments> blocks() {
    Quantity sum = sum("a", "b");
    Label n = Label.of("n");
    return Stream.of(
        arguments(sum, List.of("a", "b")),
        arguments(Quantity.rounded(n, sum, Rounding.parse("half-up-1")), List.of("a", "b")),
        arguments(Quantity.cap(n, sum, q("15")), List.of("a", "b")),
        arguments(Quantity.scaled(n, sum, q("100"), q("20")), List.of("a", "b")),
        arguments(Quantity.mean(n, List.of(sum, block("c"))), List.of("total", "c")),
        arguments(Quantity.minimum(n, List.of(block("c"))), List.of("c")),
        arguments(Quantity.weightedMean(n, List.of(sum), List.of(q("1"))), List.of("total")),
        arguments(Quantity.relativeToBest(n, sum, q("25")), List.of("n")),
        arguments(Quantity.panel(n, "p", q("0"), q("5"), 1), List.of("n")),
        arguments(Quantity.cap(n, block("a"), q("5")), List.of("n")));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void blocks_total_areThePartsOfWhatCombines(Quantity total, List<String> ids) {
    assertThat(edition(total, 1).build().blocks().stream().map(Quantity::id))
        .containsExactlyElementsOf(ids);
  }

  @Test
  void numberNames_inputOfAnAlternative_isAskedForToo() {
    Quantity other =
        Quantity.sum(
            TOTAL,
            List.of(
                Quantity.input(Label.of("a"), "other", q("0"), Optional.of(q("10"))), block("b")));
    Edition edition = valid().addReadings(reading("r", sum("a", "b"), other)).build();
    assertThat(edition.numberNames()).containsExactlyInAnyOrder("a-input", "b-input", "other");
  }
}
