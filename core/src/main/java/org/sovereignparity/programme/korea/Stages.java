package org.sovereignparity.programme.korea;

import static org.sovereignparity.programme.korea.KoreanSources.OFF_1;
import static org.sovereignparity.programme.korea.KoreanSources.OFF_2;
import static org.sovereignparity.programme.korea.KoreanSources.OFF_3;
import static org.sovereignparity.programme.korea.KoreanSources.official;
import static org.sovereignparity.programme.korea.KoreanSources.reported;

import com.google.common.collect.ImmutableList;
import org.sovereignparity.programme.Benefit;

/**
 * What the teams receive in each stage. It depends on the stage, and on whether a team leases
 * computing power to the state; that it depends on the rank is found nowhere.
 */
final class Stages {
  static final ImmutableList<Benefit> UP_TO_2026_01 =
      ImmutableList.of(
          Benefit.builder()
              .id("gpu-stage-1")
              .title("Computing power in the second half of 2025, for the teams selected")
              .amount("512 B200 or 1,024 H100; in B200 about 500")
              .excluded(
                  "SK Telecom and Naver Cloud: firms that lease GPUs to the state, while they do"
                      + " (stated for SK Telecom, inferred for Naver Cloud)")
              .addCitations(
                  reported(KoreanSources.ETODAY_GPU),
                  reported(KoreanSources.CHOSUN),
                  reported(KoreanSources.NATE, "plan: 500 for each team, 1,000 or more later"),
                  official(OFF_3, "trend in B200"))
              .build(),
          Benefit.builder()
              .id("gpu-stage-2")
              .title("Computing power in the first half of 2026, for the teams that advanced")
              .amount("512 B200 and 512 H100, about 768 B200; the additional team 768 B200")
              .excluded("SK Telecom, until the second half of 2026")
              .addCitations(
                  reported(KoreanSources.ETODAY_CALL),
                  official(OFF_2, "additional team"),
                  official(OFF_3, "trend in B200"))
              .build(),
          Benefit.builder()
              .id("data")
              .title("Training data, by the plan of 2025")
              .amount(
                  "10 billion won a year for joint purchases, 3 to 5 billion a year and team for its"
                      + " own; the additional team 1.75 billion for its own beside about 10 billion"
                      + " for joint purchases")
              .addCitations(
                  reported(KoreanSources.NATE),
                  official(OFF_2, "additional team"),
                  reported(KoreanSources.NABO_SETTLEMENT, "50 billion won in the budget of 2025"))
              .build(),
          Benefit.builder()
              .id("talent")
              .title("Talent, in 2025")
              .amount("5 billion won in the budget of 2025; no amount for each team was published")
              .excluded(
                  "teams without a qualified candidate; only Upstage had one. It needs ten years of research at"
                      + " one of the 100 leading universities in computer science (QS), or seven"
                      + " years at a big-tech firm worth 200 billion US dollars or more")
              .addCitations(
                  reported(KoreanSources.ETODAY_GPU), reported(KoreanSources.NABO_SETTLEMENT))
              .build(),
          Benefit.builder()
              .id("title")
              .title("Name")
              .amount("the name \"K-AI company\"")
              .addCitations(official(OFF_1))
              .build());

  static final ImmutableList<Benefit> AFTER_2026_08 =
      ImmutableList.of(
          Benefit.builder()
              .id("gpu-stage-3")
              .title("Computing power in the second half of 2026, for the teams that advanced")
              .amount(
                  "about 1,000 B200, whose lease costs an estimated 40 billion won a team for six months")
              .addCitations(
                  official(OFF_3, "trend in B200"),
                  reported(KoreanSources.AIE, "cost, an official's oral remark"),
                  reported(KoreanSources.PEB, "cost, an official's oral remark"))
              .build());

  private Stages() {}
}
