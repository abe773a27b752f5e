package org.sovereignparity.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.eligibility.Criteria.CONTROL;
import static org.sovereignparity.eligibility.Criteria.CREDIT;
import static org.sovereignparity.eligibility.Criteria.FREE;
import static org.sovereignparity.eligibility.Criteria.FROM_KR;
import static org.sovereignparity.eligibility.Criteria.every;
import static org.sovereignparity.eligibility.Criteria.facts;
import static org.sovereignparity.lineage.ClaimState.OPEN;
import static org.sovereignparity.lineage.ComponentKind.WEIGHTS;
import static org.sovereignparity.lineage.Lineages.claim;
import static org.sovereignparity.lineage.Lineages.licence;
import static org.sovereignparity.lineage.Lineages.lineage;
import static org.sovereignparity.lineage.Lineages.part;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.UpstreamModel;
import org.sovereignparity.model.Model;

/** With work that grew as the square of these numbers, this would take hours. */
class ManyClaimsTest {
  private static final int CLAIMS = 50_000;
  private static final int PARTS = 10_000;
  private static final Criterion ALL = every("n", CONTROL, FREE, CREDIT, FROM_KR);

  /** Each says something else of each attribute, and names a model of its own along one chain. */
  @Test
  void evaluate_manyOpenClaimsOnOneComponent_namesEachThatMatters() {
    Component weights =
        part("w", WEIGHTS, Derivation.UNKNOWN).licence(licence("MIT")).attributed(true).build();
    Claim[] claims =
        IntStream.range(0, CLAIMS)
            .mapToObj(
                i ->
                    claim(
                        "c" + i,
                        "w",
                        OPEN,
                        Assertion.builder()
                            .derivation(Derivation.THIRD_PARTY_MERGED)
                            .licence(licence("LicenseRef-" + i))
                            .upstream(Model.of("m" + i))
                            .build()))
            .toArray(Claim[]::new);
    Lineage lineage =
        lineage(List.of(weights), claims).toBuilder()
            .addAllUpstreamModels(
                IntStream.range(0, CLAIMS)
                    .mapToObj(
                        i ->
                            UpstreamModel.builder()
                                .model(Model.of("m" + i))
                                .licence(licence("MIT"))
                                .addFrom("m" + (i + 1))
                                .build())
                    .toList())
            .build();
    Finding finding = ALL.evaluate(facts(lineage));
    assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
    // Derivation, licence and law besides the claims.
    assertThat(finding.unknown()).hasSize(CLAIMS + 3);
  }

  @Test
  void evaluate_manyPartsOfWhichNothingIsKnown_namesAll() {
    List<Component> parts =
        IntStream.range(0, PARTS)
            .mapToObj(i -> part("w" + i, WEIGHTS, Derivation.UNKNOWN).build())
            .toList();
    Finding finding = ALL.evaluate(facts(lineage(parts)));
    assertThat(finding.failing()).hasSize(PARTS);
    // Derivation, licence, attribution and law of each.
    assertThat(finding.unknown()).hasSize(4 * PARTS);
  }
}
