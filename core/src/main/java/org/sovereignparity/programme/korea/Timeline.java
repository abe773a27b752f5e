package org.sovereignparity.programme.korea;

import static org.sovereignparity.programme.korea.KoreanSources.OFF_1;
import static org.sovereignparity.programme.korea.KoreanSources.OFF_2;
import static org.sovereignparity.programme.korea.KoreanSources.OFF_3;
import static org.sovereignparity.programme.korea.KoreanSources.OFF_4;
import static org.sovereignparity.programme.korea.KoreanSources.official;
import static org.sovereignparity.programme.korea.KoreanSources.reported;
import static org.sovereignparity.programme.korea.KoreanSources.single;

import com.google.common.collect.ImmutableList;
import org.sovereignparity.programme.Clause;

/** What happened when; each title begins with the day, or the first of several. */
final class Timeline {
  static final ImmutableList<Clause> ENTRIES =
      ImmutableList.of(
          Clause.of(
              "call",
              "2025-06-20: call, open to 2025-07-21, for at most five teams; the goal is at least"
                  + " 95 % of the leading models released within six months, a moving target",
              reported(KoreanSources.CALL),
              reported(KoreanSources.NATE),
              reported(KoreanSources.NEWSWORKS)),
          Clause.of(
              "applications", "2025-07-21: 15 consortia applied", reported(KoreanSources.DAUM)),
          Clause.of(
              "paper-review",
              "2025-07-25: paper review leaves 10 of 15: Naver Cloud, Motif, Upstage, SK Telecom,"
                  + " NC AI, LG AI Research, Kakao, KT, Konan, KAIST",
              reported(KoreanSources.DAUM)),
          Clause.of(
              "plan",
              "2025-07-25: plan to go from five teams to four, three and two, one every six months"
                  + " from the end of 2025",
              reported(KoreanSources.DAUM)),
          Clause.of(
              "selection",
              "2025-08-04: presentations leave 5 of 10: Naver Cloud, Upstage, SK Telecom, NC AI,"
                  + " LG AI Research",
              reported(KoreanSources.NEWSWAY)),
          Clause.of(
              "presentation",
              "2025-12-30: the five models are presented and their weights opened",
              official(OFF_1)),
          Clause.of(
              "disputes",
              "2026-01-01: until 2026-01-08, disputes about the independence of Upstage, Naver"
                  + " Cloud and SK Telecom",
              single(KoreanSources.ECONOMIDAILY),
              reported(KoreanSources.KMIB),
              reported(KoreanSources.ASIATODAY)),
          Clause.of(
              "first-result",
              "2026-01-15: LG AI Research, SK Telecom and Upstage advance; NC AI leaves by score,"
                  + " Naver Cloud by independence; an additional team is to be recruited",
              official(OFF_1)),
          Clause.of(
              "no-return",
              "2026-01-15: Naver Cloud does not object; it, NC AI and Kakao do not apply again",
              reported(KoreanSources.FNNEWS),
              reported(KoreanSources.SBS)),
          Clause.of(
              "additional-call",
              "2026-01-23: until 2026-02-12, call for an additional team, chosen only if most"
                  + " evaluators find that it can compete with the three; none may be chosen",
              reported(KoreanSources.SBS_CALL),
              reported(KoreanSources.CHOSUN),
              reported(KoreanSources.ETODAY_CALL)),
          Clause.of(
              "additional-team",
              "2026-02-20: Motif Technologies is chosen over Trillion Labs; it develops from"
                  + " February to July, as long as the others from January to June",
              official(OFF_2)),
          Clause.of(
              "models",
              "2026-07-22: until 2026-08-10, Solar Open 2, A.X K2, K-EXAONE 2.0 and Motif 3 appear;"
                  + " Artificial Analysis lists all four on 2026-08-12",
              official(OFF_3),
              reported(KoreanSources.AIE)),
          Clause.of(
              "second-result",
              "2026-08-18: Upstage, SK Telecom and LG AI Research advance; Motif Technologies leaves"
                  + " by a narrow margin; scores are withheld",
              official(OFF_3)),
          Clause.of(
              "third-stage",
              "2026-08-18: the third stage is to go ahead, in a way to be agreed with the three"
                  + " teams",
              reported(KoreanSources.BRIEF_3),
              reported(KoreanSources.AIE),
              reported(KoreanSources.EBN)),
          Clause.of(
              "explanation",
              "2026-08-20: leaders and averages of the blocks, and the formulas, are published",
              official(OFF_4)),
          Clause.of(
              "points",
              "2026-08-27: the points of every team are published, after Motif Technologies objected and"
                  + " the other three consented",
              reported(KoreanSources.YONHAP),
              reported(KoreanSources.NEWSPIM)),
          Clause.of(
              "objection",
              "2026-08-27: Motif Technologies objects, and will not join the third stage; the"
                  + " ministry is to decide within two weeks",
              reported(KoreanSources.ITDAILY),
              reported(KoreanSources.PEB)));

  private Timeline() {}
}
