package org.sovereignparity.programme.korea;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.scoring.Quantity;

/**
 * Korea's Sovereign AI Foundation Model project, with the rounds decided on 2026-01-15 and on
 * 2026-08-18.
 *
 * <pre>{@code
 * Edition edition = KoreaSovereignAi.programme().edition("2026-08");
 * Round round = edition.round(KoreaSovereignAi.submissions("2026-08"), List.of());
 * }</pre>
 *
 * <p>Rules, figures and outcomes are as published; where a formula or a rounding was not published
 * and is concluded from the figures, its citation says so.
 */
public final class KoreaSovereignAi {
  private static final Programme PROGRAMME =
      Programme.builder()
          .id("korea-sovereign-ai")
          .title("Sovereign AI Foundation Model project of Korea")
          .addEditions(Edition202601.EDITION, Edition202608.EDITION)
          .addAllTimeline(Timeline.ENTRIES)
          .build();

  private KoreaSovereignAi() {}

  /** {@return the programme, with the editions {@code 2026-01} and {@code 2026-08}} */
  public static Programme programme() {
    return PROGRAMME;
  }

  /**
   * {@return the entries of a round: inputs, stated values and gates, as far as published}
   *
   * @param edition the id of the edition
   * @throws RefusedException with {@link
   *     org.sovereignparity.programme.RoundRefusal#UNKNOWN_EDITION} if there is none
   */
  public static ImmutableList<Submission> submissions(String edition) {
    return PROGRAMME.edition(edition).equals(Edition202601.EDITION)
        ? Published202601.SUBMISSIONS
        : Published202608.SUBMISSIONS;
  }

  /**
   * {@return which teams advanced, by team, as the ministry decided}
   *
   * @param edition the id of the edition
   * @throws RefusedException with {@link
   *     org.sovereignparity.programme.RoundRefusal#UNKNOWN_EDITION} if there is none
   */
  public static ImmutableMap<String, Verdict> outcomes(String edition) {
    return PROGRAMME.edition(edition).equals(Edition202601.EDITION)
        ? Published202601.OUTCOMES
        : Published202608.OUTCOMES;
  }

  /**
   * {@return the criteria of independence, in the readings that were argued about}
   *
   * <p>{@code from-scratch-weights} is the criteria's own; {@code no-third-party-part} is stricter,
   * {@code core-parameters} and {@code licence-compliance} are looser.
   */
  public static Reading<Criterion> independence() {
    return Independence.CRITERIA;
  }

  /**
   * {@return the Artificial Analysis Intelligence Index v4.1, from which {@code 2026-08} takes its
   * input {@code aaii}: a mean of nine parts with the weights that the ministry published}
   *
   * <p>Each part is an input within 0..100, as it enters the index.
   */
  public static Quantity intelligenceIndex() {
    return IntelligenceIndex.RULE;
  }
}
