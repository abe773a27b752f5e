package org.sovereignparity.programme.korea;

import static org.sovereignparity.programme.korea.KoreanSources.OFF_1;
import static org.sovereignparity.programme.korea.KoreanSources.inferred;
import static org.sovereignparity.programme.korea.KoreanSources.official;
import static org.sovereignparity.programme.korea.KoreanSources.reported;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Gate;
import org.sovereignparity.scoring.Quantity;

/** The rules by which the first stage was evaluated. */
final class Edition202601 {
  private static final String PLAN = "annex 1, scoring plan";

  private static final Block NIA =
      Block.of(
          "nia",
          "Benchmarks by NIA",
          10,
          official(OFF_1, PLAN),
          inferred(KoreanSources.OFF_4, "formula, as in the second stage"));

  private static final Block GLOBAL_COMMON =
      Block.of(
          "global-common",
          "13 common benchmarks",
          20,
          official(OFF_1, PLAN),
          inferred(KoreanSources.HERALD, "LG's mean of 72.03, x 20/100, is its 14.4 points"));

  private static final Block GLOBAL_INDIVIDUAL =
      Block.of(
          "global-individual",
          "Five individual benchmarks, relative to a target model",
          10,
          official(OFF_1, "annex 1, scoring plan: B/A"),
          inferred(OFF_1, "mean over the benchmarks"));

  private static final Block EXPERTS =
      Block.of(
          "experts",
          "Ten experts",
          35,
          official(OFF_1, "annex 1: mean without the highest and the lowest"));

  private static final Block USERS =
      Block.of(
          "users",
          "49 expert users",
          25,
          official(OFF_1, "annex 1: the best team has 25, the others in proportion"));

  private static final Gate INDEPENDENCE =
      Gate.builder()
          .id("independence")
          .title(
              "Independent in the technical, policy and ethical view; at least, the weights were"
                  + " initialised, then trained and formed by the team")
          .addCitations(official(OFF_1))
          .criteria(Independence.CRITERIA)
          .build();

  static final Edition EDITION =
      Edition.builder()
          .id("2026-01")
          .title("First stage of the Sovereign AI Foundation Model project")
          .effectiveFrom(LocalDate.of(2025, 8, 4))
          .effectiveTo(LocalDate.of(2026, 1, 15))
          .addCitations(
              official(OFF_1),
              reported(KoreanSources.HERALD, "mean of LG over the common benchmarks: 72.03"),
              reported(KoreanSources.ZUM, "total of LG 90.2, average of the five 79.7"))
          .total(total(BlockRounding.HALF_UP_1, AttainmentCap.CAP_1))
          .places(4)
          .addGates(INDEPENDENCE)
          .averages(Rounding.parse("half-up-2"))
          .addAttainments(AttainmentCap.CAP_1.attainment(), AttainmentCap.NO_CAP.attainment())
          .addReadings(
              BlockRounding.reading(rounding -> total(rounding, AttainmentCap.CAP_1)),
              AttainmentCap.reading(cap -> total(BlockRounding.HALF_UP_1, cap)))
          .addAllNotes(Notes.OF_2026_01)
          .addAllBenefits(Stages.UP_TO_2026_01)
          .build();

  private Edition202601() {}

  private static Quantity total(BlockRounding rounding, AttainmentCap cap) {
    return Quantity.sum(
        Label.of("total", "Total").citing(official(OFF_1, PLAN)),
        ImmutableList.of(
            NIA.percentage(rounding),
            GLOBAL_COMMON.percentage(rounding),
            GLOBAL_INDIVIDUAL.attainment(rounding, cap),
            EXPERTS.trimmedMean(rounding),
            USERS.relativeRating(rounding)));
  }
}
