package org.sovereignparity.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClustersTest {
  @Test
  void labels_areNamesOfClusters() {
    Clusters clusters = Clusters.of(4, 4, -9);
    assertThat(clusters.count()).isEqualTo(2);
    assertThat(clusters.items()).isEqualTo(3);
    assertThat(clusters).hasToString("2 clusters of 3 items");
    assertThat(clusters)
        .isEqualTo(Clusters.of(1, 1, 2))
        .hasSameHashCodeAs(Clusters.of(1, 1, 2))
        .isNotEqualTo(Clusters.of(1, 2, 2))
        .isNotEqualTo("2 clusters of 3 items");
  }
}
