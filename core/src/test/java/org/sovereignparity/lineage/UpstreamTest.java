package org.sovereignparity.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.model.Model;

/** Models that upstream models come from; {@code a<bc} is a model a that comes from b and c. */
class UpstreamTest {
  private static final int LONG = 10_000;

  @Test
  void cycle_modelFromItself_isRefused() {
    assertCycle("a from a", "upstreamModels[0].from", "a<a");
  }

  @Test
  void cycle_twoModels_isRefusedFromTheOneThatIsListedFirst() {
    assertCycle("b from a from b", "upstreamModels[1].from", "x", "b<a", "a<b");
  }

  @Test
  void cycle_behindAChain_isRefusedWithoutWhatLeadsToIt() {
    assertCycle(
        "c from d from e from c", "upstreamModels[2].from", "a<b", "b<xc", "c<d", "d<xe", "e<c");
  }

  @Test
  void cycle_ofTenThousand_isRefusedWithItsWholePath() {
    List<UpstreamModel> ring =
        IntStream.range(0, LONG).mapToObj(i -> model("m" + i, "m" + (i + 1) % LONG)).toList();
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> lineage(ring))
        .withMessageStartingWith(
            "UPSTREAM_CYCLE: Upstream models must not come from themselves: m0 from m1 from ")
        .withMessageEndingWith(" from m9999 from m0");
  }

  @Test
  void chain_ofTenThousand_isWalkedToItsEnd() {
    List<UpstreamModel> chain =
        IntStream.range(0, LONG).mapToObj(i -> model("m" + i, "m" + (i + 1))).toList();
    assertThat(lineage(chain).chain(Model.of("m0")))
        .hasSize(LONG + 1)
        .startsWith(chain.get(0), chain.get(1))
        .endsWith(UpstreamModel.builder().model(Model.of("m10000")).build());
  }

  /** With a path for each way through, the work would double with every diamond. */
  @Test
  void chain_diamonds_areAcceptedAndListedOnce() {
    assertThat(chain("a", "a<bc", "b<d", "c<d", "d")).containsExactly("a", "b", "c", "d");
    List<UpstreamModel> diamonds =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    List.of(
                        model("t" + i, "l" + i, "r" + i),
                        model("l" + i, "t" + (i + 1)),
                        model("r" + i, "t" + (i + 1))))
            .flatMap(List::stream)
            .toList();
    assertThat(lineage(diamonds).chain(Model.of("t0"))).hasSize(181);
  }

  @Test
  void chain_modelThatIsNotListed_isKnownByItsName() {
    assertThat(chain("z", "a<b")).containsExactly("z");
    assertThat(chain("a", "a<b")).containsExactly("a", "b");
    assertThat(lineage(List.of(model("a", "b"))).chain(Model.of("a")).get(1).licence()).isEmpty();
  }

  @Test
  void chain_startInTheMiddle_leavesOutWhatComesBefore() {
    assertThat(chain("b", "a<b", "b<c", "c")).containsExactly("b", "c");
  }

  @Test
  void originsFirst_modelsInAnyOrder_standAfterWhatTheyComeFrom() {
    assertThat(lineage(models("a<bx", "c", "b<c")).originsFirst())
        .extracting(upstream -> upstream.model().id())
        .containsExactly("c", "b", "a");
  }

  private static void assertCycle(String path, String where, String... models) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> lineage(models(models)))
        .withMessage("UPSTREAM_CYCLE: Upstream models must not come from themselves: " + path)
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo(LineageRefusal.UPSTREAM_CYCLE);
              assertThat(refused.at()).isEqualTo(where);
            });
  }

  private static List<String> chain(String start, String... models) {
    return lineage(models(models)).chain(Model.of(start)).stream()
        .map(upstream -> upstream.model().id())
        .toList();
  }

  private static List<UpstreamModel> models(String... texts) {
    return Arrays.stream(texts)
        .map(text -> model(text.substring(0, 1), text.replaceFirst("^.<?", "").split("(?!^)", 0)))
        .toList();
  }

  private static UpstreamModel model(String id, String... from) {
    return UpstreamModel.builder()
        .model(Model.of(id))
        .addAllFrom(Arrays.stream(from).filter(other -> !other.isEmpty()).toList())
        .build();
  }

  private static Lineage lineage(List<UpstreamModel> upstream) {
    return Lineage.builder().model(Lineages.MODEL).addAllUpstreamModels(upstream).build();
  }
}
