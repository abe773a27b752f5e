package org.sovereignparity.programme.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Event;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.programme.korea.KoreaSovereignAi;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.statistics.ConfidenceLevel;
import org.sovereignparity.statistics.MethodNotDefinedException;
import org.sovereignparity.statistics.RankSet;
import org.sovereignparity.statistics.RankSet.Membership;

class RoundSupportTest {
  private static final ConfidenceLevel P95 = ConfidenceLevel.of(0.95);
  private static final Edition EDITION = KoreaSovereignAi.programme().edition("2026-08");
  private static final Round ROUND =
      EDITION.round(KoreaSovereignAi.submissions("2026-08"), List.of());

  private static RoundErrors errors(Round round) {
    RoundErrors.Builder errors = RoundErrors.builder();
    for (Submission submission : round.submissions()) {
      errors.standardError(submission.team(), "experts", Rational.ONE, 10);
    }
    return errors.build();
  }

  // Totals 70.6, 69.9, 69.0, 65.8, each with an error of 1, differences with one of 1.414 and 18
  // degrees of freedom: 4.8 has t 3.39 and p 0.0016, times 12 0.020; 4.1 has p 0.0047, times 11
  // 0.052; 3.2 has p 0.018.
  @Test
  void ranks_onlyTheFirstIsShownAboveTheLast() {
    RoundSupport support = RoundSupport.of(ROUND, errors(ROUND), P95);
    assertThat(support.ranks())
        .containsEntry("SK Telecom", new RankSet(1, 3))
        .containsEntry("Upstage", new RankSet(1, 4))
        .containsEntry("LG AI Research", new RankSet(1, 4))
        .containsEntry("Motif Technologies", new RankSet(2, 4));
    assertThat(support.withinPlaces("SK Telecom")).isEqualTo(Membership.CERTAINLY);
    assertThat(support.withinPlaces("Motif Technologies")).isEqualTo(Membership.POSSIBLY);
    assertThat(support.round()).isEqualTo(ROUND);
    assertThat(support.toString())
        .contains(
            """
            rank  team                total  error  possible  within places  advances
               1  SK Telecom           70.6   1.00  1..3      certainly      MET
            """);
  }

  @Test
  void ranks_withoutErrors_areAllPossible() {
    RoundSupport support = RoundSupport.of(ROUND, RoundErrors.builder().build(), P95);
    assertThat(support.ranks().values()).containsOnly(new RankSet(1, 4));
  }

  @Test
  void ranks_ofARoundWithoutATotal_areRefused() {
    Submission nobody = Submission.builder().team("Nobody").build();
    Round round = EDITION.round(List.of(nobody), List.of());
    assertThatThrownBy(() -> RoundSupport.of(round, RoundErrors.builder().build(), P95))
        .isInstanceOf(MethodNotDefinedException.class)
        .hasMessage("Total must be known: Nobody");
  }

  /** The errors 3 and 4 of two blocks are 5 of their sum. */
  @Test
  void explain_errorsOfSeveralBlocks_addUpInSquares() {
    RoundErrors errors =
        RoundErrors.builder()
            .standardError("Upstage", "aaii", Rational.of(3), 10)
            .standardError("Upstage", "experts", Rational.of(4), 10)
            .build();
    assertThat(errors).hasToString("errors of [Upstage]");
    assertThat(RoundSupport.of(ROUND, errors, P95).toString())
        .containsPattern("Upstage +69.9 +5.00 ");
  }

  @Test
  void ranks_teamThatLeftTheField_isNotAmongThem() {
    Round left = ROUND.with(Event.of(LocalDate.of(2026, 8, 19), Event.Kind.WITHDRAWN, "Upstage"));
    assertThat(RoundSupport.of(left, RoundErrors.builder().build(), P95).ranks())
        .containsOnlyKeys("SK Telecom", "LG AI Research", "Motif Technologies")
        .containsValue(new RankSet(1, 3));
  }

  @Test
  void ranks_byAMeasure_areRefused() {
    Quantity level =
        Quantity.input(Label.of("level"), "level", Rational.ZERO, Optional.of(Rational.ONE));
    Round round =
        EDITION.toBuilder()
            .addMeasures(level)
            .ranking("level")
            .build()
            .round(ROUND.submissions(), List.of());
    assertThatThrownBy(() -> RoundSupport.of(round, RoundErrors.builder().build(), P95))
        .isInstanceOf(MethodNotDefinedException.class)
        .hasMessage("Rank of a team must be by the total: level");
  }

  @Test
  void errors_thatDoNotFit_areRefused() {
    RoundErrors.Builder errors =
        RoundErrors.builder().standardError("Upstage", "aaii", Rational.ONE, 10);
    assertThatThrownBy(() -> errors.standardError("Upstage", "aaii", Rational.ONE, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Block must have an error once only: \"Upstage\", \"aaii\"");
    assertThatThrownBy(() -> errors.standardError("Upstage", "nia", Rational.of(-1), 10))
        .isInstanceOf(IllegalArgumentException.class);
    RoundErrors other =
        RoundErrors.builder().standardError("Upstage", "x", Rational.ONE, 9).build();
    assertThatThrownBy(() -> RoundSupport.of(ROUND, other, P95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Block must be one of [aaii, nia, experts,");
    RoundErrors of = RoundErrors.builder().standardError("Nobody", "nia", Rational.ONE, 9).build();
    assertThatThrownBy(() -> RoundSupport.of(ROUND, of, P95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Team must have a submission: \"Nobody\"");
  }
}
