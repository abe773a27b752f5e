package org.sovereignparity.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sovereignparity.decision.Verdict.MET;
import static org.sovereignparity.decision.Verdict.UNDETERMINED;
import static org.sovereignparity.eligibility.Criteria.allOf;
import static org.sovereignparity.eligibility.Criteria.inputs;
import static org.sovereignparity.eligibility.Criteria.points;
import static org.sovereignparity.eligibility.Criteria.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Boards;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.MissingScores;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.ReleaseWindow;

/** Ratios of models that have no score at all. */
class UnscoredTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Threshold AT_95 = Threshold.atLeast("95%");

  private static Criterion ratio(MissingScores missing, Frontier frontier) {
    ParityPolicy policy =
        ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS).toBuilder().missing(missing).build();
    return Criterion.atParity(Label.of("p"), policy, frontier, AT_95);
  }

  private static EligibilityFacts scored(Scoreboard board) {
    return inputs().toBuilder().scores(board).build();
  }

  private static List<String> missing(MissingScores missing, Scoreboard board) {
    Finding finding = ratio(missing, Frontier.model("F")).evaluate(scored(board));
    assertThat(finding.verdict()).isEqualTo(UNDETERMINED);
    return finding.unknown().stream().map(UnknownFact::toString).toList();
  }

  @Test
  void ratio_modelWithoutAnyScore_lacksEach() {
    assertThat(missing(MissingScores.EXCLUDE, Boards.of("- F", "x 80", "y -")))
        .containsExactly("NO_SCORE: M, x", "NO_SCORE: M, y");
    assertThat(missing(MissingScores.UNDETERMINED, Boards.of("- F", "x 80", "y -")))
        .containsExactly("NO_SCORE: M, x", "NO_SCORE: M, y", "NO_SCORE: F, y");
    assertThat(missing(MissingScores.EXCLUDE, Boards.of("- M", "x 80", "y 80")))
        .containsExactly("NO_SCORE: F, x", "NO_SCORE: F, y");
  }

  private static Scoreboard released(LocalDate old) {
    return Scoreboard.builder()
        .add(Boards.percent("x"))
        .score("M", "x", "76")
        .score("F", "x", "80")
        .add(Model.of("F", DAY))
        .add(Model.of("G", old))
        .build();
  }

  /** Of a model outside the window nothing is asked, scored or not. */
  @ParameterizedTest
  @EnumSource(names = {"BEST_MODEL", "BEST_PER_BENCHMARK"})
  void ratio_unscoredModelOutsideTheWindow_isLeftOut(Frontier.Kind kind) {
    List<String> models = List.of("M", "F", "G");
    Frontier frontier =
        (kind == Frontier.Kind.BEST_MODEL
                ? Frontier.bestModel(models)
                : Frontier.bestPerBenchmark(models))
            .within(ReleaseWindow.of(DAY, 6));
    Criterion ratio = ratio(MissingScores.UNDETERMINED, frontier);
    EligibilityFacts facts =
        scored(released(DAY.minusYears(1))).toBuilder().model(Model.of("M", DAY)).build();
    assertThat(ratio.evaluate(facts).assessment().orElseThrow().frontier().kind()).isEqualTo(kind);
    assertThat(ratio.evaluate(facts).verdict()).isEqualTo(MET);
    EligibilityDecision inside = EligibilityDecision.of(reading(ratio), scored(released(DAY)));
    assertThat(inside.verdict()).isEqualTo(UNDETERMINED);
    assertThat(inside.residual()).extracting(Object::toString).containsExactly("NO_SCORE: G, x");
  }

  @Test
  void decision_questionThatIsNotDefined_isRefusedAtOnce() {
    Scoreboard board = Boards.of("- M F", "x 76 80");
    Criterion own = ratio(MissingScores.UNDETERMINED, Frontier.model("M"));
    assertRefused(own, scored(board));
    assertRefused(allOf("all", Criteria.weights("w"), own), scored(board));
    assertRefused(allOf("all", Criteria.weights("w"), points("x")), inputs("x=10"));
  }

  private static void assertRefused(Criterion criterion, EligibilityFacts facts) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () -> {
              EligibilityDecision unused = EligibilityDecision.of(reading(criterion), facts);
            });
  }

  @Test
  void ratio_withoutScores_isUndetermined() {
    EligibilityDecision decision =
        EligibilityDecision.of(
            reading(ratio(MissingScores.UNDETERMINED, Frontier.model("F"))), inputs());
    assertThat(decision.reasons()).containsExactly(Reason.NO_SCORES);
    assertThat(decision.facts().scores()).isEqualTo(Optional.empty());
  }
}
