package org.sovereignparity.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.lineage.ComponentKind.AUDIO_ENCODER;
import static org.sovereignparity.lineage.ComponentKind.PROJECTOR;
import static org.sovereignparity.lineage.ComponentKind.VISION_ENCODER;
import static org.sovereignparity.lineage.ComponentKind.WEIGHTS;
import static org.sovereignparity.lineage.Derivation.INITIALISED_AND_TRAINED;
import static org.sovereignparity.lineage.Derivation.THIRD_PARTY_FINE_TUNED;
import static org.sovereignparity.lineage.Derivation.THIRD_PARTY_FROZEN;
import static org.sovereignparity.lineage.Lineages.DAY;
import static org.sovereignparity.lineage.Lineages.QWEN;
import static org.sovereignparity.lineage.Lineages.claim;
import static org.sovereignparity.lineage.Lineages.lineage;
import static org.sovereignparity.lineage.Lineages.part;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sovereignparity.model.Model;
import org.sovereignparity.report.Graph;

/** What a lineage is drawn as: an id and a label for each node, and arrows between them. */
class LineageGraphTest {
  private static final Component OWN = part("w", WEIGHTS, INITIALISED_AND_TRAINED).build();
  private static final Component FROZEN =
      part("e", VISION_ENCODER, THIRD_PARTY_FROZEN).upstream(QWEN).build();

  private static Graph graph(Lineage lineage) {
    return lineage.graph(Optional.empty());
  }

  private static List<String> nodes(Graph graph) {
    return graph.nodes().stream().map(node -> node.id() + ": " + node.label()).toList();
  }

  private static List<String> arrows(Graph graph) {
    return graph.arrows().stream()
        .map(arrow -> "%s -%s-> %s".formatted(arrow.from(), arrow.how(), arrow.to()))
        .toList();
  }

  @Test
  void graph_ownPart_comesFromNothing() {
    assertThat(nodes(graph(lineage(List.of(OWN))))).containsExactly("part w: w");
    assertThat(arrows(graph(lineage(List.of(OWN))))).isEmpty();
  }

  @Test
  void graph_thirdPartyThatNamesNoModel_comesFromOneNotKnown() {
    Graph graph =
        graph(
            lineage(
                List.of(
                    part("a", AUDIO_ENCODER, THIRD_PARTY_FROZEN).build(),
                    part("p", PROJECTOR, THIRD_PARTY_FINE_TUNED).build())));
    assertThat(nodes(graph)).containsExactly("part a: a", "part p: p", "model: model not known");
    assertThat(arrows(graph))
        .containsExactly(
            "part a -third-party-frozen-> model", "part p -third-party-fine-tuned-> model");
  }

  /** Each model stands once, however many ways lead to it, and is told as far as it is listed. */
  @Test
  void graph_listedModels_areFollowedToTheirOrigins() {
    Component tuned = part("p", PROJECTOR, THIRD_PARTY_FINE_TUNED).upstream(Model.of("X")).build();
    Lineage lineage =
        lineage(List.of(OWN, FROZEN, tuned)).toBuilder()
            .addUpstreamModels(
                UpstreamModel.builder().model(QWEN).addFrom("Y", "X").build(),
                UpstreamModel.builder().model(Lineages.model("Y", "O", "KR")).addFrom("Z").build())
            .build();
    assertThat(nodes(graph(lineage)))
        .containsExactly(
            "part w: w",
            "part e: e",
            "part p: p",
            "model Qwen2.5 ViT: Qwen2.5 ViT, Alibaba (CN)",
            "model X: X",
            "model Y: Y, O (KR)",
            "model Z: Z");
    assertThat(arrows(graph(lineage)))
        .containsExactly(
            "part e -third-party-frozen-> model Qwen2.5 ViT",
            "part p -third-party-fine-tuned-> model X",
            "model Qwen2.5 ViT --> model Y",
            "model Qwen2.5 ViT --> model X",
            "model Y --> model Z");
  }

  @Test
  void graph_openClaim_isAnotherWayItMayHaveComeAbout() {
    Claim claim =
        claim(
            "c",
            "w",
            ClaimState.OPEN,
            Assertion.builder().derivation(THIRD_PARTY_FINE_TUNED).upstream(QWEN).build());
    Lineage lineage = lineage(List.of(OWN), claim);
    assertThat(arrows(graph(lineage)))
        .containsExactly(
            "part w -initialised-and-trained or third-party-fine-tuned-> model",
            "part w -initialised-and-trained or third-party-fine-tuned-> model Qwen2.5 ViT");
    assertThat(arrows(lineage.graph(Optional.of(DAY.minusDays(1))))).isEmpty();
  }

  @Test
  void graph_partThatIsNotKnownToBeThere_saysSo() {
    Component absent = OWN.toBuilder().presence(Presence.ABSENT).build();
    Component perhaps = FROZEN.toBuilder().presence(Presence.UNKNOWN).build();
    assertThat(nodes(graph(lineage(List.of(absent, perhaps)))))
        .startsWith("part w: w (presence absent)", "part e: e (presence unknown)");
  }
}
