package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sovereignparity.decision.Verdict.MET;
import static org.sovereignparity.decision.Verdict.NOT_MET;
import static org.sovereignparity.decision.Verdict.UNDETERMINED;
import static org.sovereignparity.programme.Rounds.disqualified;
import static org.sovereignparity.programme.Rounds.edition;
import static org.sovereignparity.programme.Rounds.entry;
import static org.sovereignparity.programme.Rounds.gated;
import static org.sovereignparity.programme.Rounds.outcomes;
import static org.sovereignparity.programme.Rounds.q;
import static org.sovereignparity.programme.Rounds.reinstated;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.eligibility.PartCondition;
import org.sovereignparity.eligibility.PartSelector;
import org.sovereignparity.eligibility.Reason;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Lineages;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Quantity;

/**
 * Gates that ask for points, in the shape of Horizon Europe: three blocks of 0..5, of which each
 * must have 3 points and their sum 10.
 */
class PointsGateTest {
  private static final Quantity TOTAL = sum(block("a"), block("b"), block("c"));
  private static final Criterion THRESHOLDS =
      Criterion.allOf(
          Label.of("thresholds"),
          List.of(node("a", "3"), node("b", "3"), node("c", "3"), node("total", "10")));
  private static final Gate GATE = gate(reading("as-published", THRESHOLDS));

  private static Quantity block(String id) {
    return Quantity.input(Label.of(id), id + "-input", q("0"), Optional.of(q("5")));
  }

  private static Quantity sum(Quantity... blocks) {
    return Quantity.sum(Label.of("total"), List.of(blocks));
  }

  private static Criterion node(String id, String atLeast) {
    return Criterion.hasPoints(Label.of("least-" + id), id, Threshold.atLeast(atLeast));
  }

  private static Reading<Criterion> reading(String name, Criterion criterion) {
    return Reading.<Criterion>builder()
        .id("least")
        .title("Least points")
        .putAlternatives(name, criterion)
        .taken(name)
        .build();
  }

  private static Gate gate(Reading<Criterion> criteria) {
    return Gate.builder().id("gate").title("Least points").criteria(criteria).build();
  }

  private static Round round(Gate gate, Submission... entries) {
    return Rounds.round(edition(TOTAL, 5).addGates(gate), entries);
  }

  private static Verdict verdict(Round round, String team) {
    return round.standing(team).gates().get("gate");
  }

  /** The first six are the published rule's cases; what is left out is written as {@code ?}. */
  @ParameterizedTest
  @CsvSource({
    "5,5,2,NOT_MET",
    "3,3,3,NOT_MET",
    "3,3,4,MET",
    "3.5,3,3.5,MET",
    "4,4.5,4,MET",
    "4.5,4,4.5,MET",
    "2,2,?,NOT_MET",
    "5,5,?,UNDETERMINED",
    "3,?,?,UNDETERMINED",
    "?,?,2.5,NOT_MET"
  })
  void advances_thresholdsOnBlocksAndSum_areAskedOfEveryCompletion(
      String a, String b, String c, Verdict expected) {
    String[] values = Stream.of(a, b, c).map(one -> one.replace("?", "")).toArray(String[]::new);
    Round round = round(GATE, entry("A", values));
    assertThat(verdict(round, "A")).isEqualTo(expected);
    assertThat(round.standing("A").advances()).isEqualTo(expected);
    assertThat(round.standing("A").because())
        .isEqualTo(expected == MET ? List.of() : List.of(Obstacle.GATE));
  }

  @Test
  void advances_correctionOfABlock_reopensTheGate() {
    Round round = round(GATE, entry("A", "5", "5", "2"), entry("B", "3", "3", "4"));
    assertThat(outcomes(round)).containsExactly("A 1 NOT_MET [GATE]", "B 2 MET []");
    Round corrected =
        round
            .with(Event.correction(Rounds.DAY, "A", "c", q("3")))
            .with(Event.correction(Rounds.DAY, "B", "a", q("2.5")));
    assertThat(outcomes(corrected)).containsExactly("A 1 MET []", "B 2 NOT_MET [GATE]");
    assertThat(round.vacancies()).hasValue(4);
  }

  @Test
  void decision_stated_isThatOfTheFactsAlone() {
    Facts stated = Facts.builder().stated(ImmutableMap.of("a", q("5"), "b", q("3"))).build();
    assertThat(round(GATE, entry("A", "5", "3")).decision("A", "gate"))
        .hasValue(
            EligibilityDecision.of(
                GATE.criteria(List.of(TOTAL)).orElseThrow(),
                EligibilityFacts.builder().model(Model.of("A")).points(stated).build()));
  }

  @Test
  void decision_missingInputs_namesThoseThatMatter() {
    Round round = round(GATE, entry("A", "5", "5"), entry("B", "2", "2"));
    assertThat(round.decision("A", "gate").orElseThrow().residual())
        .containsExactly(UnknownFact.of(Reason.INPUT_MISSING, "c-input"));
    assertThat(round.decision("B", "gate").orElseThrow().residual()).isEmpty();
    assertThat(round.decision("B", "gate").orElseThrow().reasons())
        .containsExactly(Reason.TOO_FEW_POINTS);
    assertThat(round.standing("B").rank()).hasValue(2);
  }

  /** A missing rating of 1..5 x 15/5 is at least 3 in the gate, though the block counts from 0. */
  @Test
  void advances_missingInputWithALowest_countsFromItInTheGate() {
    Quantity users =
        Quantity.scaled(
            Label.of("users"),
            Quantity.panel(Label.of("mean"), "users", q("1"), q("5"), 0),
            q("15"),
            q("5"));
    Gate least = gate(reading("r", node("users", "3")));
    Round round =
        Rounds.round(
            edition(sum(users, block("a")), 1).addGates(least),
            Submission.builder().team("A").putStated("a", q("5")).build(),
            Submission.builder()
                .team("B")
                .putStated("a", q("1"))
                .putStated("users", q("5"))
                .build());
    assertThat(verdict(round, "A")).isEqualTo(MET);
    assertThat(round.standing("A").rank()).isEmpty();
    assertThat(round.standing("A").because()).containsExactly(Obstacle.RANK);
  }

  /** Inputs of the round, and one that only the gate asks for. */
  @Test
  void advances_ruleOfTheGatesOwn_isAskedOfTheInputs() {
    Quantity own =
        Quantity.minimum(
            Label.of("least-of-both"),
            List.of(
                Quantity.input(Label.of("x"), "a-input", q("0"), Optional.of(q("5"))),
                Quantity.input(Label.of("y"), "staff", q("0"), Optional.empty())));
    Gate gate =
        gate(reading("r", Criterion.hasPoints(Label.of("own"), own, Threshold.atLeast("3"))));
    Submission a = Submission.builder().team("A").putNumbers("a-input", q("4")).build();
    Round round =
        round(
            gate,
            a,
            a.toBuilder().team("B").putNumbers("staff", q("3")).build(),
            a.toBuilder().team("C").putNumbers("staff", q("2")).build());
    assertThat(verdict(round, "A")).isEqualTo(UNDETERMINED);
    assertThat(verdict(round, "B")).isEqualTo(MET);
    assertThat(verdict(round, "C")).isEqualTo(NOT_MET);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> round(gate, a.toBuilder().putNumbers("staff", q("-1")).build()))
        .withMessage("INPUT_OUT_OF_RANGE: Input staff must lie within 0..: -1")
        .satisfies(
            refused -> assertThat(refused.at()).isEqualTo("submissions[0].numbers[\"staff\"]"));
  }

  /** A stated 4 is more than the gate's own node of that id can be, and does not serve it. */
  @Test
  void advances_statedValueBeyondTheGatesNode_doesNotServeIt() {
    Quantity own = Quantity.input(Label.of("a"), "a-input", q("0"), Optional.of(q("3.5")));
    Gate gate =
        gate(reading("r", Criterion.hasPoints(Label.of("own"), own, Threshold.atLeast("3"))));
    Round round = round(gate, entry("A", "4", "1", "1"), entry("B", "3", "1", "1"));
    assertThat(verdict(round, "A")).isEqualTo(UNDETERMINED);
    assertThat(verdict(round, "B")).isEqualTo(MET);
  }

  /** 2.5 is 3 half-up and 2.5 unrounded. */
  @Test
  void flippedBy_otherReadingOfTheRule_asksTheGateOfItsTree() {
    Quantity rounded = Quantity.rounded(Label.of("a"), input("a"), Rounding.parse("half-up-0"));
    Quantity exact = Quantity.scaled(Label.of("a"), input("a"), Rational.ONE, Rational.ONE);
    Edition.Builder edition =
        edition(sum(rounded), 1)
            .addGates(gate(reading("r", node("a", "3"))))
            .addReadings(
                Reading.<Quantity>builder()
                    .id("rounding")
                    .title("Rounding")
                    .putAlternatives("half-up-0", sum(rounded))
                    .putAlternatives("none", sum(exact))
                    .taken("half-up-0")
                    .build());
    Round round =
        Rounds.round(
            edition, Submission.builder().team("A").putNumbers("a-input", q("2.5")).build());
    assertThat(verdict(round, "A")).isEqualTo(MET);
    assertThat(round.flippedBy()).isEqualTo(ImmutableMap.of("rounding", ImmutableSet.of("none")));
  }

  /** 4 is more than the alternative takes of a, of which then nothing is known there. */
  @Test
  void flippedBy_inputBeyondTheOtherReading_isMissingForTheGate() {
    Quantity most3 = Quantity.input(Label.of("a"), "a-input", q("0"), Optional.of(q("3")));
    Edition.Builder edition =
        edition(sum(block("a")), 1)
            .addGates(gate(reading("r", node("a", "3"))))
            .addReadings(
                Reading.<Quantity>builder()
                    .id("most")
                    .title("Most")
                    .putAlternatives("five", sum(block("a")))
                    .putAlternatives("three", sum(most3))
                    .taken("five")
                    .build());
    Submission a = Submission.builder().team("A").putNumbers("a-input", q("4")).build();
    assertThat(Rounds.round(edition, a).flippedBy())
        .isEqualTo(ImmutableMap.of("most", ImmutableSet.of("three")));
  }

  @Test
  void round_inputBeyondTheRuleOfAGate_isRefused() {
    Quantity own = Quantity.input(Label.of("own"), "a-input", q("0"), Optional.of(q("3")));
    Gate gate =
        gate(reading("r", Criterion.hasPoints(Label.of("least"), own, Threshold.atLeast("1"))));
    Submission a = Submission.builder().team("A").putNumbers("a-input", q("3.1")).build();
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> round(gate, a))
        .withMessage("INPUT_OUT_OF_RANGE: Input a-input must lie within 0..3: 3.1")
        .satisfies(
            refused -> assertThat(refused.at()).isEqualTo("submissions[0].numbers[\"a-input\"]"));
  }

  private static Quantity input(String name) {
    return Quantity.input(Label.of(name + "-in"), name + "-input", q("0"), Optional.of(q("5")));
  }

  @Test
  void gatesFlippedBy_otherReadingOfTheCriteria_isNamed() {
    Reading<Criterion> two =
        Reading.<Criterion>builder()
            .id("least")
            .title("Least points")
            .putAlternatives("three", node("a", "3"))
            .putAlternatives("two", node("a", "2"))
            .putAlternatives("more", node("a", "5"))
            .taken("three")
            .build();
    Round round = round(gate(two), entry("A", "2", "1", "1"));
    assertThat(round.gatesFlippedBy()).isEqualTo(ImmutableMap.of("gate", ImmutableSet.of("two")));
    assertThat(round.decision("A", "gate").orElseThrow().flippedBy()).containsExactly("two");
  }

  private static Gate mixed() {
    Criterion own =
        Criterion.everyPart(
            Label.of("own"),
            PartSelector.bearingWeights(),
            List.of(PartCondition.derivedAs(List.of(Derivation.INITIALISED_AND_TRAINED))));
    return gate(reading("both", Criterion.allOf(Label.of("both"), List.of(own, node("a", "3")))));
  }

  private static Submission from(Submission entry, Derivation derivation) {
    Lineage lineage =
        Lineages.lineage(List.of(Lineages.part("w", ComponentKind.WEIGHTS, derivation).build()));
    return entry.toBuilder().putLineages("gate", lineage).build();
  }

  @Test
  void advances_pointsAndLineage_areJoined() {
    Round round =
        round(
            mixed(),
            entry("few", "2", "1", "1"),
            entry("enough", "3", "1", "1"),
            gated(entry("told", "2", "1", "1"), MET),
            from(entry("own", "3", "1", "1"), Derivation.INITIALISED_AND_TRAINED),
            from(entry("others", "3", "1", "1"), Derivation.THIRD_PARTY_FROZEN),
            from(entry("own-few", "2", "1", "1"), Derivation.INITIALISED_AND_TRAINED));
    assertThat(verdict(round, "few")).isEqualTo(NOT_MET);
    assertThat(verdict(round, "enough")).isEqualTo(UNDETERMINED);
    assertThat(verdict(round, "told")).isEqualTo(MET);
    assertThat(verdict(round, "own")).isEqualTo(MET);
    assertThat(verdict(round, "others")).isEqualTo(NOT_MET);
    assertThat(verdict(round, "own-few")).isEqualTo(NOT_MET);
    assertThat(round.decision("told", "gate")).isEmpty();
  }

  @Test
  void round_entryForAGateThatPointsDecide_isRefused() {
    for (Submission entry :
        List.of(
            gated(entry("A", "3"), MET),
            from(entry("A", "3"), Derivation.INITIALISED_AND_TRAINED))) {
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(() -> round(GATE, entry))
          .withMessage(
              "UNKNOWN_BLOCK: Gate that points decide must have no verdict and no lineage:"
                  + " \"gate\"");
    }
    assertThat(gate(reading("r", THRESHOLDS)).isDecidedByPoints()).isTrue();
    assertThat(mixed().isDecidedByPoints()).isFalse();
    assertThat(Gate.of("g", "G").isDecidedByPoints()).isFalse();
  }

  @Test
  void standing_teamOutOfTheField_hasNoPointsForTheGate() {
    Round round = round(GATE, entry("A", "3", "3", "4"), entry("B", "3", "3", "4"));
    Round without = round.with(disqualified(1, "A"));
    assertThat(verdict(without, "A")).isEqualTo(UNDETERMINED);
    assertThat(without.decision("A", "gate")).isEmpty();
    assertThat(without.with(reinstated(2, "A")).standings()).isEqualTo(round.standings());
  }

  @Test
  void leavingOut_blockThatAGateAsksFor_keepsTheVerdict() {
    Round round = round(GATE, entry("A", "5", "5", "2"), entry("B", "3", "3", "4"));
    Round without = round.leavingOut("a");
    assertThat(outcomes(without)).containsExactly("A 1 NOT_MET [GATE]", "B 1 MET []");
    assertThat(without.leavingOut("b").standing("B").gates())
        .isEqualTo(ImmutableMap.of("gate", MET));
  }

  @Test
  void leavingOut_gateOfALineageToo_takesItsVerdictAsItIs() {
    Round round =
        round(mixed(), from(entry("own", "3", "1", "1"), Derivation.INITIALISED_AND_TRAINED));
    Round without = round.leavingOut("a");
    assertThat(verdict(without, "own")).isEqualTo(MET);
    assertThat(without.submissions().get(0).lineages()).isEmpty();
  }

  @Test
  void improvement_gatesOfPoints_areMetAndStaySo() {
    Edition.Builder one = edition(TOTAL, 1);
    Submission a = entry("A", "4", "4", "4");
    Submission b = entry("B", "3", "3", "4");
    Submission few = entry("C", "1", "3", "4");
    Round round = Rounds.round(one.addGates(GATE), a, b, few);
    assertThat(round.improvement("B").orElseThrow().overall()).hasToString("more than 2");
    assertThat(round.improvement("C")).isEmpty();
    Gate notMore = gate(reading("r", Criterion.not(Label.of("not-more"), node("a", "4"))));
    assertThat(Rounds.round(edition(TOTAL, 1).addGates(notMore), a, b).improvement("B")).isEmpty();
  }

  @Test
  void edition_nodeThatAPointsRuleLacks_isRefused() {
    Gate gate = gate(reading("r", Criterion.not(Label.of("not"), node("d", "3"))));
    assertThatExceptionOfType(InvalidRuleException.class)
        .isThrownBy(() -> edition(TOTAL, 1).addGates(gate).build())
        .withMessage("Node must be in every points rule of the edition: \"d\"")
        .satisfies(
            refused ->
                assertThat(refused.at())
                    .isEqualTo("gates[0].criteria.alternatives[\"r\"].of.node"));
  }

  @Test
  void edition_nodeThatAnAlternativeLacks_isRefused() {
    Quantity other = sum(Quantity.cap(Label.of("a"), input("b"), q("5")));
    assertThatExceptionOfType(InvalidRuleException.class)
        .isThrownBy(
            () ->
                edition(sum(Quantity.cap(Label.of("a"), input("a"), q("5"))), 1)
                    .addGates(gate(reading("r", node("a-in", "3"))))
                    .addReadings(
                        Reading.<Quantity>builder()
                            .id("r")
                            .title("R")
                            .putAlternatives(
                                "x", sum(Quantity.cap(Label.of("a"), input("a"), q("5"))))
                            .putAlternatives("y", other)
                            .taken("x")
                            .build())
                    .build())
        .withMessage("Node must be in every points rule of the edition: \"a-in\"");
  }

  @Test
  void explain_gatesOfPoints_tellsWhichPointsAreTooFew() {
    Round round = round(GATE, entry("A", "5", "5", "2"), entry("B", "5", "5"));
    assertThat(round.explain().toString())
        .contains("\n    A: A, least as as-published: NOT_MET (TOO_FEW_POINTS)\n")
        .contains("\n      least-c: points c >= 3, has 2\n")
        .contains("\n      least-c: points c >= 3, has 0..5\n");
    assertThat(round(GATE, entry("A", "5", "5", "3")).explain().toString())
        .contains("\n    A: A, least as as-published: MET\n")
        .doesNotContain(", has ");
  }
}
