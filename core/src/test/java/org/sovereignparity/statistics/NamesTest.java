package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void choices_areNamedInLowerCaseWithHyphens() {
    assertThat(Assumption.SAME_ITEMS).hasToString("same-items");
    assertThat(ClusterCorrection.CLUSTERS).hasToString("clusters");
    assertThat(DifferenceMethod.AGRESTI_CAFFO).hasToString("agresti-caffo");
  }
}
