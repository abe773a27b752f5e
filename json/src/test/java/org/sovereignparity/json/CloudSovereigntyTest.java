package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Obstacle;
import org.sovereignparity.programme.Standing;
import org.sovereignparity.scoring.Answer;
import org.sovereignparity.scoring.Evaluation;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Quantity;

/**
 * The EU Cloud Sovereignty Framework against what was published, by the Commission (the documents
 * that the scheme cites) or by third parties.
 */
class CloudSovereigntyTest {
  private static final Edition FIRST = edition("1.2.1");
  private static final Edition CALCULATOR = edition("2026-06");

  /** Score(SOV-n) / MaxScore(SOV-n) in the tests of github mattpltn/cloud-sovereignty, 2026-07. */
  private static final String[] RATIOS = {"0.5", "1", "0.25", "0", "0.8", "1", "0.1", "0"};

  private static Edition edition(String id) {
    return Schemes.programme("eu-cloud-sovereignty-framework").edition(id);
  }

  private static Standing standing(Edition edition, ObjectNode inputs, ObjectNode stated) {
    ObjectNode entries = Schemas.MAPPER.createObjectNode();
    ObjectNode submission = entries.putArray("submissions").addObject().put("team", "provider");
    submission.set("inputs", inputs);
    submission.set("stated", stated);
    return ParityJson.readRound(edition, entries.toString()).standing("provider");
  }

  private static ObjectNode none() {
    return Schemas.MAPPER.createObjectNode();
  }

  private static ObjectNode objectives(String... values) {
    ObjectNode objectives = none();
    IntStream.range(0, 8).forEach(i -> objectives.put("sov-" + (i + 1), values[i]));
    return objectives;
  }

  /** 52 is in the tests of that tool, 47 follows from the weights of 2026. */
  @Test
  void score_ratiosOfThirdParty_isThatOfEachEditionsWeights() {
    assertThat(standing(FIRST, objectives(RATIOS), none()).total()).contains(Rational.of(52));
    assertThat(standing(CALCULATOR, none(), objectives(RATIOS)).total()).contains(Rational.of(47));
  }

  /** Pooled sums would give 12.77. From the same tests. */
  @Test
  void score_onlySupplyChainFull_isItsWeight() {
    assertThat(standing(FIRST, objectives("0", "0", "0", "0", "1", "0", "0", "0"), none()).total())
        .contains(Rational.of(20));
  }

  /** csf.hop3.abilian.com/providers, read in 2026; the overall level is the lowest. */
  @ParameterizedTest
  @CsvSource({
    "Scaleway, 34333333, 3",
    "OVHcloud, 44333333, 3",
    "Seeweb, 44333333, 3",
    "Scalingo, 44333333, 3",
    "Outscale, 44333333, 3",
    "gridscale, 22132212, 1",
    "Stackscale, 22232222, 2",
    "Leaseweb, 21131212, 1",
    "Cleura, 32131312, 1"
  })
  void seal_providersLevels_isTheLowest(String provider, String levels, long overall) {
    ObjectNode stated = none();
    IntStream.range(0, 8)
        .forEach(i -> stated.put("seal-sov-" + (i + 1), levels.substring(i, i + 1)));
    for (Edition edition : Stream.of(FIRST, CALCULATOR).toList()) {
      Evaluation seal =
          edition == FIRST
              ? measure(standing(edition, stated, none()))
              : measure(standing(edition, none(), stated));
      assertThat(seal.value()).as(provider).contains(Rational.of(overall));
    }
  }

  private static Evaluation measure(Standing standing) {
    return Optional.ofNullable(standing.measures().get("seal")).orElseThrow();
  }

  /** Half-up as the pages print them: 125, 125, 83, 125, 125, 94, with levels 4, 4, 3, 4, 4, 4. */
  @Test
  void answers_scalewayStrategic_haveTheirPointsAndLevels() {
    ObjectNode answers = none();
    String[] given = {"5", "5", "4", "5", "5", "4"};
    IntStream.range(0, 6).forEach(i -> answers.put("sov-1-q" + (i + 1), given[i]));
    Standing standing = standing(CALCULATOR, answers, none());
    Evaluation points = standing.points().orElseThrow();
    assertThat(values(points, "sov-1-q", ""))
        .containsExactly("125.01", "125", "83.34", "125", "125", "93.75");
    assertThat(values(measure(standing), "sov-1-q", "-seal"))
        .containsExactly("4", "4", "3", "4", "4", "4");
  }

  private static Stream<String> values(Evaluation all, String before, String after) {
    return IntStream.rangeClosed(1, 6)
        .mapToObj(i -> before + i + after)
        .map(id -> all.stream().filter(node -> node.rule().id().equals(id)).findFirst())
        .map(node -> node.orElseThrow().value().orElseThrow().toPlainString());
  }

  /** By the best sums of the sheet: 1000.03, 1002, 1000, 1002, 1001, 1000, 1001, 1000. */
  @ParameterizedTest
  @ValueSource(strings = {"best-answers", "thousand-capped"})
  void score_allBestAnswers_is100(String reading) {
    Map<String, Rational> answers = new HashMap<>();
    CALCULATOR.total().stream(Answer.class)
        .forEach(node -> answers.put(node.name(), Rational.of(5)));
    Facts facts = Facts.builder().numbers(answers).build();
    Quantity rule = CALCULATOR.readings().get(0).taking(reading).takenAlternative();
    assertThat(rule.evaluate(facts).value()).contains(Rational.of(100));
    assertThat(CALCULATOR.total().stream(Answer.class)).hasSize(48);
    assertThat(CALCULATOR.measures().get(0).evaluate(facts).value()).contains(Rational.of(4));
  }

  /** Answer 3 of question 3 has no points: between 41.67 and 83.34. Its level is known. */
  @Test
  void score_answerWithoutPoints_isNotKnown() {
    ObjectNode answers = none();
    CALCULATOR.total().stream(Answer.class).forEach(node -> answers.put(node.name(), "5"));
    answers.put("sov-1-q3", "3");
    Standing standing = standing(CALCULATOR, answers, none());
    assertThat(standing.total()).isEmpty();
    assertThat(standing.points().orElseThrow().missing())
        .containsExactly("value of answer 3 to sov-1-q3");
    assertThat(standing.points().orElseThrow().greatest())
        .contains(
            Rational.parse("100")
                .minus(
                    Rational.parse("41.67")
                        .times(Rational.of(20))
                        .dividedBy(Rational.parse("1000.03"))));
    assertThat(measure(standing).value()).contains(Rational.of(2));
  }

  /** With the best answers elsewhere, SOV-3 question 1 decides: its levels are 0 to 4. */
  @Test
  void seal_oneAnswerMissing_mayBeAnyOfItsLevels() {
    ObjectNode answers = none();
    CALCULATOR.total().stream(Answer.class).forEach(node -> answers.put(node.name(), "5"));
    answers.put("sov-1-q3", "4");
    answers.remove("sov-3-q1");
    Standing standing = standing(CALCULATOR, answers, none());
    Evaluation seal = measure(standing);
    assertThat(seal.value()).isEmpty();
    assertThat(seal.possibilities().orElseThrow())
        .extracting(Rational::toString)
        .containsExactly("0", "1", "2", "3");
    assertThat(standing.explain().toString())
        .contains("the lowest of any objective; it can still be 0, 1, 2, 3:");
  }

  /** SOV-1 full, SOV-2 zero, the rest not applicable: 15/25 by third-party tools. */
  @Test
  void score_objectivesThatDoNotApply_areLeftOutInAReading() {
    ObjectNode some = objectives("1", "0", "none", "none", "none", "none", "none", "none");
    Standing standing = standing(FIRST, some, none());
    assertThat(standing.total()).isEmpty();
    assertThat(standing.because()).containsExactly(Obstacle.NO_TOTAL);
    Facts facts =
        Facts.builder()
            .numbers(standing.submission().numbers())
            .none(standing.submission().none())
            .build();
    Quantity shared = FIRST.readings().get(0).taking("weights-shared-out").takenAlternative();
    assertThat(shared.evaluate(facts).value()).contains(Rational.of(60));
  }
}
