package org.sovereignparity.programme.korea;

import static org.sovereignparity.programme.korea.KoreanSources.OFF_1;
import static org.sovereignparity.programme.korea.KoreanSources.OFF_2;
import static org.sovereignparity.programme.korea.KoreanSources.OFF_3;
import static org.sovereignparity.programme.korea.KoreanSources.OFF_4;
import static org.sovereignparity.programme.korea.KoreanSources.inferred;
import static org.sovereignparity.programme.korea.KoreanSources.official;
import static org.sovereignparity.programme.korea.KoreanSources.reported;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.sovereignparity.programme.Clause;
import org.sovereignparity.source.Citation;

/**
 * What was not published. An official document that is cited is one that does not state it; what is
 * left open here is computed under no reading, since its alternatives would be made up.
 */
final class Notes {
  static final ImmutableList<Clause> OF_2026_01 =
      ImmutableList.<Clause>builder()
          .add(
              Clause.of(
                  "lg-leads",
                  "LG leads every published column; a column's top score bounds the other teams,"
                      + " but is no points of theirs",
                  official(OFF_1)),
              missing(
                  "common-benchmarks",
                  "the names of the 13 common benchmarks, and any team's values but LG's mean",
                  official(OFF_1, "annex 1"),
                  reported(KoreanSources.ZDNET_CHART)),
              missing(
                  "totals",
                  "the totals but LG's, the ranks 2 to 5, the scores of NC AI and Naver Cloud",
                  official(OFF_1),
                  reported(KoreanSources.KOREA_HERALD)),
              missing("nia-formula", "the formula of the block nia", official(OFF_1, "annex 1")),
              missing(
                  "attainment-rule",
                  "how B/A is averaged over the benchmarks of a team, and whether it is capped",
                  official(OFF_1, "annex 1")),
              missing(
                  "targets",
                  "the target model of each team and its five individual benchmarks",
                  official(OFF_1)),
              missing(
                  "selection",
                  "the weights of the criteria by which five teams were selected in August 2025",
                  reported(KoreanSources.NEWSWAY)))
          .addAll(common(official(OFF_1)))
          .add(
              missing(
                  "independence-line",
                  "any similarity or share that decides on independence, any formal text on"
                      + " encoders; there are remarks by officials, as reported",
                  official(OFF_1),
                  reported(KoreanSources.ZDNET_ENCODER)))
          .build();

  static final ImmutableList<Clause> OF_2026_08 =
      ImmutableList.<Clause>builder()
          .addAll(common(official(OFF_3), official(OFF_4)))
          .add(
              missing(
                  "independence-line",
                  "how many ticks of the experts decide on independence, any similarity or share"
                      + " that does, any formal text on encoders",
                  official(OFF_3, "annex, expert rubric"),
                  official(OFF_4)),
              missing(
                  "recruitment",
                  "the scores by which an additional team was chosen in February 2026",
                  official(OFF_2)),
              missing(
                  "objection",
                  "what became of the objection of Motif Technologies",
                  reported(KoreanSources.ITDAILY),
                  reported(KoreanSources.PEB)),
              missing(
                  "third-stage",
                  "criteria and date of the third stage, structure and budget of 2027",
                  reported(KoreanSources.AIE),
                  reported(KoreanSources.EBN)))
          .build();

  private Notes() {}

  /** What neither edition publishes. */
  private static ImmutableList<Clause> common(Citation... documents) {
    List<Citation> absentIn = Arrays.asList(documents);
    return ImmutableList.of(
        missing(
            "nia-scores",
            "the scores behind the block nia, its numbers of items and the weights of its areas;"
                + " no foreign model was measured beside",
            absentIn),
        missing("expert-items", "the experts' points on each item", absentIn),
        missing("user-means", "the mean ratings of the users", absentIn),
        missing("intervals", "confidence intervals", absentIn),
        missing("tie-break", "a rule for equal totals", absentIn),
        missing(
            "rounding-rule",
            "how points are rounded",
            ImmutableList.<Citation>builder()
                .addAll(absentIn)
                .add(inferred(OFF_4, "averages, which half-up rounding gives"))
                .build()),
        missing(
            "pass-mark",
            "a pass mark; teams leave by rank, and by the check of independence",
            absentIn),
        missing(
            "goal",
            "how the goal of 95 % of the leading models is measured: aggregation, benchmarks, and"
                + " the model that counts as 100",
            ImmutableList.<Citation>builder()
                .addAll(absentIn)
                .add(reported(KoreanSources.NABO_FOCUS))
                .build()));
  }

  private static Clause missing(String id, String what, Citation... citations) {
    return missing(id, what, Arrays.asList(citations));
  }

  private static Clause missing(String id, String what, Iterable<Citation> citations) {
    return Clause.of(id, "Not published: " + what, citations);
  }
}
