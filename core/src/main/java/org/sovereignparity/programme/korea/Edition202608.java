package org.sovereignparity.programme.korea;

import static org.sovereignparity.programme.korea.KoreanSources.OFF_3;
import static org.sovereignparity.programme.korea.KoreanSources.OFF_4;
import static org.sovereignparity.programme.korea.KoreanSources.official;
import static org.sovereignparity.programme.korea.KoreanSources.reported;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Gate;
import org.sovereignparity.scoring.Quantity;

/** The rules by which the second stage was evaluated. */
final class Edition202608 {
  private static final Block AAII =
      Block.of(
          "aaii",
          "Artificial Analysis Intelligence Index",
          25,
          official(OFF_3, "annex, evaluation plan"),
          official(OFF_4, "formula: raw x 25/100"));

  private static final Block NIA =
      Block.of(
          "nia",
          "Benchmarks by NIA",
          15,
          official(OFF_3, "annex, evaluation plan"),
          official(OFF_4, "formula: raw x 15/100"));

  private static final Block EXPERTS =
      Block.of(
          "experts",
          "Ten experts",
          35,
          official(OFF_3, "annex, expert rubric"),
          official(OFF_4, "formula: mean without the highest and the lowest"));

  private static final Block PRO_USERS =
      Block.of(
          "pro-users",
          "49 expert users",
          15,
          official(OFF_3, "annex, evaluation plan"),
          official(OFF_4, "formula: mean x 15/5"));

  private static final Block PUBLIC =
      Block.of(
          "public",
          "185 members of the public",
          10,
          official(OFF_3, "annex, evaluation plan"),
          official(OFF_4, "formula: mean x 10/5"));

  private static final Gate INDEPENDENCE =
      Gate.builder()
          .id("independence")
          .title(
              "Not found by the experts, in one box of their form, to fail the technical, policy or"
                  + " ethical criteria of independence")
          .addCitations(official(OFF_3, "annex, expert rubric"))
          .criteria(Independence.CRITERIA)
          .build();

  static final Edition EDITION =
      Edition.builder()
          .id("2026-08")
          .title("Second stage of the Sovereign AI Foundation Model project")
          .effectiveFrom(LocalDate.of(2026, 1, 16))
          .effectiveTo(LocalDate.of(2026, 8, 18))
          .addCitations(
              official(OFF_3),
              official(OFF_4),
              reported(KoreanSources.AA_SITE, "index of the four models"),
              reported(KoreanSources.YONHAP, "points of every team, quoted by PEB"),
              reported(KoreanSources.PEB))
          .total(total(BlockRounding.HALF_UP_1))
          .places(3)
          .addGates(INDEPENDENCE)
          .averages(Rounding.parse("half-up-2"))
          .addReadings(BlockRounding.reading(Edition202608::total))
          .addAllNotes(Notes.OF_2026_08)
          .addAllBenefits(Stages.AFTER_2026_08)
          .build();

  private Edition202608() {}

  private static Quantity total(BlockRounding rounding) {
    return Quantity.sum(
        Label.of("total", "Total").citing(official(OFF_3, "annex, evaluation plan")),
        ImmutableList.of(
            AAII.percentage(rounding),
            NIA.percentage(rounding),
            EXPERTS.trimmedMean(rounding),
            PRO_USERS.meanRating(rounding),
            PUBLIC.meanRating(rounding)));
  }
}
