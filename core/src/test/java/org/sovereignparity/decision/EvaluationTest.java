package org.sovereignparity.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.sovereignparity.source.Citation;

class EvaluationTest {

  private record Named(String id, String title, ImmutableList<Citation> citations)
      implements Rule {}

  private static Evaluation.Builder<Named, Integer> of(String id) {
    return Evaluation.<Named, Integer>builder().rule(new Named(id, id, ImmutableList.of()));
  }

  @Test
  void stream_tree_isEachBeforeItsParts() {
    Evaluation<Named, Integer> tree =
        of("a")
            .addParts(of("b").addParts(of("c").build()).build())
            .addParts(of("d").build())
            .build();
    assertThat(tree.stream().map(one -> one.rule().id())).containsExactly("a", "b", "c", "d");
  }

  @Test
  void build_ruleAlone_hasNothingElse() {
    Evaluation<Named, Integer> evaluation = of("a").build();
    assertThat(evaluation.value()).isEmpty();
    assertThat(evaluation.missing()).isEmpty();
    assertThat(evaluation.parts()).isEmpty();
    assertThat(evaluation.findings()).isEmpty();
  }

  @Test
  void equals_sameParts_isTrue() {
    assertThat(of("a").value(1).addMissing("x").build())
        .isEqualTo(of("a").value(1).addMissing("x").build())
        .hasSameHashCodeAs(of("a").value(1).addMissing("x").build())
        .isNotEqualTo(of("a").value(2).addMissing("x").build())
        .isNotEqualTo(of("a").value(1).build());
  }
}
