package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sovereignparity.programme.Rounds.GATE;
import static org.sovereignparity.programme.Rounds.edition;
import static org.sovereignparity.programme.Rounds.entry;
import static org.sovereignparity.programme.Rounds.q;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.lineage.Lineages;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.scoring.InputRefusal;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Ratings;

/** Submissions that an edition does not take. */
class SubmissionChecksTest {

  /** One number, one panel and one attainment. */
  private static Edition edition3() {
    Quantity panel = Quantity.panel(Label.of("b"), "raters", q("0"), q("10"), 1);
    Quantity attained = Quantity.input(Label.of("c"), "attained", q("0"), Optional.of(q("1")));
    ParityPolicy policy = ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS);
    return edition(Quantity.sum(Label.of("total"), List.of(Rounds.block("a"), panel, attained)), 1)
        .addGates(GATE)
        .addAttainments(Attainment.of("attained", "targets", policy))
        .build();
  }

  private static Submission.Builder of(String team) {
    return Submission.builder().team(team);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        bad(RoundRefusal.NO_SUBMISSIONS, "submissions", "Round must have a submission: []"),
        bad(
            RoundRefusal.DUPLICATE_TEAM,
            "submissions[2].team",
            "Team must submit once: \"A\"",
            entry("A"),
            entry("B"),
            entry("A", "1")),
        bad(
            RoundRefusal.UNKNOWN_BLOCK,
            "submissions[1].numbers[\"x\"]",
            "Input that is a number must be one of [a-input]: \"x\"",
            entry("A"),
            of("B").putNumbers("x", q("1")).build()),
        bad(
            RoundRefusal.UNKNOWN_BLOCK,
            "submissions[0].numbers[\"attained\"]",
            "Input that is a number must be one of [a-input]: \"attained\"",
            of("A").putNumbers("attained", q("1")).build()),
        bad(
            RoundRefusal.UNKNOWN_BLOCK,
            "submissions[0].ratings[\"a-input\"]",
            "Input that is ratings must be one of [raters]: \"a-input\"",
            of("A").putRatings("a-input", Ratings.ofMean(q("1"), 2)).build()),
        bad(
            RoundRefusal.UNKNOWN_BLOCK,
            "submissions[0].targetScores[\"raters\"]",
            "Input that is target scores must be one of [targets]: \"raters\"",
            of("A").putTargetScores("raters", scores("1")).build()),
        bad(
            RoundRefusal.UNKNOWN_BLOCK,
            "submissions[0].stated[\"x\"]",
            "Block of a stated value must be one of [a, b, c]: \"x\"",
            of("A").putStated("x", q("1")).build()),
        bad(
            RoundRefusal.UNKNOWN_BLOCK,
            "submissions[0].gates[\"x\"]",
            "Gate must be one of [gate]: \"x\"",
            of("A").putGates("x", Verdict.MET).build()),
        bad(
            RoundRefusal.UNKNOWN_BLOCK,
            "submissions[0].none[\"raters\"]",
            "Input that is a number must be one of [a-input]: \"raters\"",
            of("A").addNone("raters").build()),
        bad(
            RoundRefusal.UNKNOWN_BLOCK,
            "submissions[0].lineages[\"x\"]",
            "Gate must be one of [gate]: \"x\"",
            of("A").putLineages("x", Lineages.lineage(List.of())).build()),
        bad(
            InputRefusal.INPUT_OUT_OF_RANGE,
            "submissions[0].numbers[\"a-input\"]",
            "Input a-input must lie within 0..10: 11",
            of("A").putNumbers("a-input", q("11")).build()),
        bad(
            InputRefusal.INPUT_OUT_OF_RANGE,
            "submissions[1].stated[\"a\"]",
            "Stated value must lie within 0..10: 11",
            entry("A"),
            entry("B", "11")),
        bad(
            InputRefusal.TOO_FEW_RATERS,
            "submissions[0].ratings[\"raters\"]",
            "Ratings must be given one by one, not as a mean: mean 1 of 2",
            of("A").putRatings("raters", Ratings.ofMean(q("1"), 2)).build()),
        bad(
            RoundRefusal.UNKNOWN_BLOCK,
            "submissions[0].stated[\"total\"]",
            "Block of a stated value must be one of [a, b, c]: \"total\"",
            of("A").putStated("total", q("1")).build()),
        bad(
            InputRefusal.INPUT_OUT_OF_RANGE,
            "submissions[0].targetScores[\"targets\"]",
            "Input attained must lie within 0..1: 1.5",
            of("A").putTargetScores("targets", scores("3")).build()),
        bad(
            InputRefusal.TOO_FEW_RATERS,
            "submissions[0].targetScores[\"targets\"]",
            "Target scores must be given for a benchmark: []",
            of("A").putTargetScores("targets", ImmutableList.of()).build()));
  }

  private static ImmutableList<TargetScore> scores(String developed) {
    return ImmutableList.of(TargetScore.of(q(developed), q("2")));
  }

  private static Arguments bad(
      ReasonCode code, String where, String message, Submission... submissions) {
    return arguments(code, where, message, List.of(submissions));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void round_badSubmission_isRefused(
      ReasonCode code, String where, String message, List<Submission> submissions) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () -> {
              Round unused = edition3().round(submissions, List.of());
            })
        .withMessage("%s: %s", code, message)
        .matches(e -> e.code() == code, "code")
        .matches(e -> e.at().equals(where), "where " + where);
  }

  @Test
  void round_inputOfAnAlternativeOutOfRange_isRefused() {
    Quantity other =
        Quantity.sum(
            Label.of("total"),
            List.of(Quantity.cap(Label.of("a"), Rounds.block("other"), q("10"))));
    Reading<Quantity> reading =
        Reading.<Quantity>builder()
            .id("input")
            .title("Input")
            .putAlternatives("taken", Rounds.sum("a"))
            .putAlternatives("other", other)
            .taken("taken")
            .build();
    Edition edition = edition(Rounds.sum("a"), 1).addReadings(reading).build();
    Submission entry = of("A").putNumbers("other-input", q("11")).build();
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () -> {
              Round unused = edition.round(List.of(entry), List.of());
            })
        .withMessage("INPUT_OUT_OF_RANGE: Input other-input must lie within 0..10: 11")
        .matches(e -> e.at().equals("submissions[0].numbers[\"other-input\"]"));
  }

  @Test
  void names_edition_areThoseOfItsNodes() {
    assertThat(edition3().numberNames()).containsExactly("a-input");
    assertThat(edition3().ratingsNames()).containsExactly("raters");
    assertThat(edition3().targetScoresNames()).containsExactly("targets");
  }

  @Test
  void round_targetScores_becomeTheNumber() {
    // (1/2 + 2/2)/2
    Submission entry =
        of("A")
            .putTargetScores(
                "targets",
                ImmutableList.of(TargetScore.of(q("1"), q("2")), TargetScore.of(q("2"), q("2"))))
            .build();
    assertThat(edition3().round(List.of(entry), List.of()).standing("A").blocks())
        .containsEntry("c", q("3/4"));
  }
}
