package org.sovereignparity.programme.korea;

import static org.sovereignparity.lineage.Derivation.ARCHITECTURE_REFERENCE;
import static org.sovereignparity.lineage.Derivation.INITIALISED_AND_TRAINED;
import static org.sovereignparity.lineage.Derivation.OWN;
import static org.sovereignparity.lineage.Derivation.OWN_EARLIER_WEIGHTS;
import static org.sovereignparity.programme.korea.KoreanSources.OFF_1;
import static org.sovereignparity.programme.korea.KoreanSources.OFF_3;
import static org.sovereignparity.programme.korea.KoreanSources.OFF_4;
import static org.sovereignparity.programme.korea.KoreanSources.official;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.PartCondition;
import org.sovereignparity.eligibility.PartSelector;
import org.sovereignparity.licence.Restriction;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Material;

/**
 * The criteria of independence in three views, as stated on 2026-01-15 (OFF-1), and the ways in
 * which the line was drawn in public. No threshold of likeness or of shares was ever published.
 *
 * <p>In the second stage the same three views are one box of the experts' form (OFF-3); that a
 * model continues the team's own earlier weights counts as its own making (OFF-4, "derived model").
 */
final class Independence {
  private static final ImmutableSet<Derivation> OWN_WEIGHTS =
      ImmutableSet.of(INITIALISED_AND_TRAINED, OWN_EARLIER_WEIGHTS);
  private static final ImmutableSet<Derivation> OWN_PARTS =
      ImmutableSet.of(INITIALISED_AND_TRAINED, OWN_EARLIER_WEIGHTS, OWN);
  private static final PartCondition LICENSED =
      PartCondition.unrestrictedBut(ImmutableSet.of(Restriction.NAMING));

  static final Reading<Criterion> CRITERIA =
      Reading.<Criterion>builder()
          .id("korea-independence-2026")
          .title("Where the line is between using and depending on somebody else's work")
          .putAlternatives(
              "no-third-party-part",
              allOf(technical(PartSelector.all(), OWN_PARTS), control(), ethical()))
          .putAlternatives(
              "from-scratch-weights",
              allOf(technical(PartSelector.bearingWeights(), OWN_WEIGHTS), control(), ethical()))
          .putAlternatives(
              "core-parameters",
              allOf(
                  technical(PartSelector.bearingWeights().of(Material.CORE), OWN_WEIGHTS),
                  licences(),
                  ethical()))
          .putAlternatives("licence-compliance", allOf(licences(), ethical()))
          .taken("from-scratch-weights")
          .addCitations(
              official(OFF_1),
              official(OFF_3, "annex, expert rubric"),
              official(OFF_4, "derived model"))
          .build();

  private Independence() {}

  private static Criterion allOf(Criterion... views) {
    return Criterion.allOf(label("independence", "Independence"), ImmutableList.copyOf(views));
  }

  private static Criterion technical(PartSelector parts, ImmutableSet<Derivation> own) {
    return Criterion.allOf(
        label("technical", "Technical: weights formed by the team"),
        ImmutableList.of(
            Criterion.listsWeights(label("weights-listed", "Weights are listed"), parts),
            Criterion.everyPart(
                label("own-making", "Parts are of the team's own making"),
                parts,
                ImmutableList.of(PartCondition.derivedAs(own)))));
  }

  private static Criterion control() {
    return policy(LICENSED, PartCondition.underControl());
  }

  private static Criterion licences() {
    return policy(LICENSED);
  }

  private static Criterion policy(PartCondition... tests) {
    return Criterion.everyPart(
        label("policy", "Policy: autonomy and control"),
        PartSelector.thirdParty(),
        ImmutableList.copyOf(tests));
  }

  private static Criterion ethical() {
    return Criterion.everyPart(
        label("ethical", "Ethical: attribution"),
        PartSelector.thirdParty().or(ARCHITECTURE_REFERENCE),
        ImmutableList.of(PartCondition.attributed()));
  }

  private static Label label(String id, String title) {
    return Label.of(id, title).citing(official(OFF_1));
  }
}
