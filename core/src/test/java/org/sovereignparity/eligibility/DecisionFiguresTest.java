package org.sovereignparity.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.lineage.ClaimState.OPEN;
import static org.sovereignparity.lineage.ClaimState.WITHDRAWN;
import static org.sovereignparity.lineage.Lineages.claim;
import static org.sovereignparity.lineage.Lineages.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Lineages;
import org.sovereignparity.lineage.UpstreamModel;
import org.sovereignparity.programme.korea.KoreaSovereignAi;
import org.sovereignparity.report.Report;

/** Pictures of a lineage with an encoder of somebody else and two claims, worked out by hand. */
class DecisionFiguresTest {
  private static final Component WEIGHTS =
      part("weights", ComponentKind.WEIGHTS, Derivation.INITIALISED_AND_TRAINED).build();
  private static final Component ENCODER =
      part("encoder", ComponentKind.VISION_ENCODER, Derivation.THIRD_PARTY_FROZEN)
          .upstream(Lineages.QWEN)
          .build();
  private static final Assertion MERGED = Assertion.of(Derivation.THIRD_PARTY_MERGED);
  private static final Claim OPENED = claim("c-1", "weights", OPEN, MERGED);
  private static final Claim TAKEN_BACK = claim("c-2", "weights", WITHDRAWN, MERGED);

  private static EligibilityDecision decision(Lineage lineage) {
    return EligibilityDecision.of(KoreaSovereignAi.independence(), EligibilityFacts.of(lineage));
  }

  private static Lineage lineage() {
    return Lineages.lineage(List.of(WEIGHTS, ENCODER), OPENED, TAKEN_BACK).toBuilder()
        .addUpstreamModels(
            UpstreamModel.builder().model(Lineages.QWEN).addFrom("Qwen2 ViT").build())
        .build();
  }

  /**
   * Both claims are of day 5, and one changes on day 6; the line goes on to day 7, of which one day
   * is half.
   */
  @Test
  void explain_decision_drawsPartsAndClaims() {
    assertThat(Report.builder().figures(decision(lineage()).explain()::figures).build().drawn())
        .hasToString(
            """
            Where the parts come from:
              Marked are parts because of which the verdict is not met, or cannot be told.
              part                                                  how                                            from
              weights                    may be: NOT_OF_OWN_MAKING  initialised-and-trained or third-party-merged  model not known
              encoder                    NOT_OF_OWN_MAKING          third-party-frozen                             Qwen2.5 ViT, Alibaba (CN)
              model not known
              Qwen2.5 ViT, Alibaba (CN)                                                                            Qwen2 ViT
              Qwen2 ViT

            Claims along time:
              claim  what became of it
              c-1    open on 2026-01-05                           |........................................|
              c-2    open on 2026-01-05, withdrawn on 2026-01-06  |....................oooooooooooooooooooo|
                                                                   2026-01-05                    2026-01-07
              .  open
              o  withdrawn
            """);
  }

  @Test
  void explain_asOfADay_marksIt() {
    EligibilityFacts facts =
        EligibilityFacts.of(lineage()).toBuilder().asOf(Lineages.DAY.plusDays(1)).build();
    assertThat(
            EligibilityDecision.of(KoreaSovereignAi.independence(), facts)
                .explain()
                .drawn()
                .toString())
        .contains("|....................:ooooooooooooooooooo|")
        .contains("the upright line is 2026-01-06");
  }

  @Test
  void graph_withoutLineage_isNone() {
    EligibilityFacts facts = EligibilityFacts.builder().model(Lineages.MODEL).build();
    EligibilityDecision decision = EligibilityDecision.of(KoreaSovereignAi.independence(), facts);
    assertThat(decision.graph()).isEmpty();
    assertThat(decision.explain().figures()).isEmpty();
  }

  @Test
  void graph_ofALineageAlone_hasNoFindings() {
    assertThat(lineage().graph(Optional.empty()).toMermaid())
        .contains("n0[\"weights\"]\n")
        .contains("n3 -->|\"third-party-frozen\"| n1\n");
  }

  @Test
  void explain_manyParts_hasNoFigure() {
    List<Component> parts =
        IntStream.range(0, 61)
            .mapToObj(i -> part("p" + i, ComponentKind.TOKENIZER, Derivation.UNKNOWN).build())
            .toList();
    assertThat(decision(Lineages.lineage(parts)).explain().figures()).isEmpty();
  }
}
