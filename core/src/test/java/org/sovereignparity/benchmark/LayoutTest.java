package org.sovereignparity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;

class LayoutTest {
  private static final Benchmark X = Benchmark.of("x", Scale.PERCENT, Direction.HIGHER_IS_BETTER);
  private static final Benchmark COUNT =
      Benchmark.of("n", Scale.parse("0.."), Direction.HIGHER_IS_BETTER);
  private static final ImmutableList<String> MODELS =
      IntStream.range(0, 40).mapToObj(row -> "m" + row).collect(ImmutableList.toImmutableList());

  /** The same scores as whole columns and one by one in another order, of which few are there. */
  @Test
  void column_ofFewScores_isReadAsOneOfAll() {
    long[] numbers = new long[40];
    numbers[3] = 125;
    numbers[17] = 1;
    numbers[39] = 1000;
    BitSet missing = new BitSet();
    missing.set(0, 40);
    missing.clear(3);
    missing.clear(17);
    missing.clear(39);
    ScoreColumn whole =
        ScoreColumns.of(MODELS).addUnscaled(X, numbers, 1, missing).build().columns().get(0);
    Scoreboard.Builder builder = Scoreboard.builder().add(X);
    MODELS.forEach(model -> builder.add(Model.of(model)));
    ScoreColumn single =
        builder
            .score("m39", "x", "100")
            .score("m3", "x", "12.5")
            .score("m17", "x", "0.1")
            .build()
            .columns()
            .get(0);
    assertThat(single).isEqualTo(whole).hasSameHashCodeAs(whole).hasToString("x, 3 scores");
    for (ScoreColumn column : ImmutableList.of(whole, single)) {
      assertThat(column.missing()).isEqualTo(missing);
      assertThat(column.value(3)).contains(Rational.parse("12.5"));
      assertThat(column.value(4)).isEmpty();
      assertThat(column.unscaled(17)).isEqualTo(1);
      assertThat(column.unscaled(18)).isZero();
      assertThat(column.isOfInts()).isTrue();
      long[] longs = {7, 7, 7, 7, 7};
      column.unscaled(2, longs);
      assertThat(longs).containsExactly(0, 125, 0, 0, 0);
      int[] ints = {7, 7, 7};
      column.unscaled(37, ints);
      assertThat(ints).containsExactly(0, 0, 1000);
      column.unscaled(0, ints);
      assertThat(ints).as("before the first score").containsExactly(0, 0, 0);
      column.unscaled(3, ints);
      assertThat(ints).as("from the first score").containsExactly(125, 0, 0);
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> column.unscaled(38, ints));
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> column.unscaled(40));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5})
  void column_ofOneFraction_isNotReadAsWholeNumbers(int row) {
    ScoreColumn column = columnOfOne("1/3");
    assertThat(column.value(5)).contains(Rational.of(1, 3));
    assertThatIllegalStateException()
        .isThrownBy(() -> column.unscaled(row))
        .withMessage("Column must be decimal, but has fractions");
    assertThatIllegalStateException().isThrownBy(() -> column.unscaled(row, new long[1]));
    assertThatIllegalStateException().isThrownBy(() -> column.unscaled(row, new int[1]));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5})
  void column_ofOneLong_isNotReadAsInts(int row) {
    ScoreColumn column = columnOfOne("2147483648");
    assertThat(column.unscaled(5)).isEqualTo(1L << 31);
    assertThatIllegalStateException()
        .isThrownBy(() -> column.unscaled(row, new int[1]))
        .withMessage("Column must have scores of at most 32 bits");
  }

  /** The one score is in row 5. */
  private static ScoreColumn columnOfOne(String value) {
    Scoreboard.Builder board = Scoreboard.builder().add(COUNT);
    MODELS.forEach(model -> board.add(Model.of(model)));
    return board.score("m5", "n", value).build().columns().get(0);
  }

  @Test
  void column_ofNumbersBeyondInts_isOfLongs() {
    ScoreColumn column = column(1L << 31, 5, 6);
    assertThat(column.isOfInts()).isFalse();
    assertThat(column.unscaled(0)).isEqualTo(1L << 31);
    long[] longs = new long[2];
    column.unscaled(1, longs);
    assertThat(longs).containsExactly(5, 6);
    assertThatIllegalStateException().isThrownBy(() -> column.unscaled(0, new int[2]));
  }

  @Test
  void column_ofInts_isReadInBothWidths() {
    ScoreColumn column = column(4, 5, 6);
    long[] longs = new long[2];
    column.unscaled(1, longs);
    assertThat(longs).containsExactly(5, 6);
    int[] ints = new int[2];
    column.unscaled(1, ints);
    assertThat(ints).containsExactly(5, 6);
  }

  private static ScoreColumn column(long... numbers) {
    return ScoreColumns.of(MODELS.subList(0, numbers.length))
        .addUnscaled(COUNT, numbers, 0)
        .build()
        .columns()
        .get(0);
  }

  @Test
  void column_ofFractions_isNotReadAsDecimals() {
    ScoreColumn column =
        Scoreboard.builder().add(X).score("a", "x", "1/3").build().columns().get(0);
    assertThat(column.decimals()).isEmpty();
    assertThatIllegalStateException().isThrownBy(() -> column.unscaled(0));
  }

  @Test
  void rows_ofModelsInAnyOrder_areThoseOfTheBoard() {
    Scoreboard board =
        Scoreboard.builder()
            .add(X)
            .add(Model.of("none"))
            .score("a", "x", "1")
            .score("b", "x", "2")
            .build();
    assertThat(board.rows(ImmutableList.of("b", "none", "z", "a", "b")))
        .containsExactly(2, 0, -1, 1, 2);
    assertThat(board.rowsWithScores().stream()).containsExactly(1, 2);
  }
}
