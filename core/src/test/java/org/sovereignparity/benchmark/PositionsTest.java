package org.sovereignparity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PositionsTest {
  @Test
  void add_manyIds_findsEachAgain() {
    assertThatEachIsFound(IntStream.range(0, 1_000).mapToObj(i -> "model " + i).toList());
  }

  @Test
  void add_idsOfOneHash_findsEachAgain() {
    assertThatEachIsFound(idsOfOneHash(9));
  }

  /** As many as just follow one another, so that each move into more slots moves them all. */
  @Test
  void add_manyIdsAfterSomeOfOneHash_findsEachAgain() {
    List<String> ids = idsOfOneHash(6);
    IntStream.range(0, 1_000).forEach(i -> ids.add("model " + i));
    assertThatEachIsFound(ids);
  }

  /** "Aa" and "BB" have the same hash, and so have all texts made of as many of them. */
  private static List<String> idsOfOneHash(int doublings) {
    List<String> ids = new ArrayList<>(List.of(""));
    for (int i = 0; i < doublings; i++) {
      List<String> longer = new ArrayList<>();
      ids.forEach(id -> longer.add(id + "Aa"));
      ids.forEach(id -> longer.add(id + "BB"));
      ids = longer;
    }
    return ids;
  }

  private static void assertThatEachIsFound(List<String> ids) {
    Positions positions = new Positions();
    assertThat(positions.of(ids.get(0))).isNegative();
    ids.forEach(positions::add);
    ids.forEach(positions::add);
    assertThat(positions.size()).isEqualTo(ids.size());
    for (int i = 0; i < ids.size(); i++) {
      assertThat(positions.of(ids.get(i))).isEqualTo(i);
      assertThat(positions.id(i)).isEqualTo(ids.get(i));
      assertThat(positions.add(ids.get(i))).isEqualTo(i);
      assertThat(positions.isAt(i, new StringBuilder(ids.get(i)).toString())).isTrue();
      assertThat(positions.isAt(i + 1, ids.get(i))).isFalse();
    }
    assertThat(positions.add("another")).isEqualTo(ids.size());
    assertThat(positions.of("Aa?")).isNegative();
  }
}
