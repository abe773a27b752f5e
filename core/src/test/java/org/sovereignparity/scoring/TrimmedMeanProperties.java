package org.sovereignparity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Rational;

/** The mean of a panel against an array that is sorted and sliced. */
class TrimmedMeanProperties {

  @Property(tries = 300)
  void panel_ratings_areSortedAndSliced(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 350) Integer> tenths,
      @ForAll @IntRange(max = 4) int trimmed) {
    Assume.that(tenths.size() > 2 * trimmed);
    int[] sorted = tenths.stream().mapToInt(Integer::intValue).sorted().toArray();
    int[] left = Arrays.copyOfRange(sorted, trimmed, sorted.length - trimmed);
    Rational mean =
        Rational.of(
            BigInteger.valueOf(Arrays.stream(left).sum()), BigInteger.valueOf(10L * left.length));
    assertThat(panel(trimmed).evaluate(facts(tenths)).value()).hasValue(mean);
  }

  private static Quantity panel(int trimmed) {
    return Quantity.panel(Label.of("experts"), "experts", Rational.ZERO, Rational.of(35), trimmed);
  }

  private static Facts facts(List<Integer> tenths) {
    return Facts.builder()
        .putRatings(
            "experts", Ratings.of(tenths.stream().map(one -> Rational.of(one, 10)).toList()))
        .build();
  }
}
