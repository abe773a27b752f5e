package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Line;
import org.sovereignparity.report.Section;
import org.sovereignparity.report.Table;

/** The scores of a board, the better the darker. */
final class HeatMap {
  /** More than these are no picture any more. */
  private static final int MOST_MODELS = 30;

  private static final int MOST_BENCHMARKS = 150;
  private static final int DRAWN_DECIMALS = 4;

  private final Scoreboard board;

  private HeatMap(Scoreboard board) {
    this.board = board;
  }

  static ImmutableList<Section> of(List<ParityAssessment> assessments) {
    return assessments.stream()
        .map(ParityAssessment::board)
        .limit(1)
        .filter(HeatMap::isSmall)
        .map(board -> new HeatMap(board).section())
        .collect(toImmutableList());
  }

  private static boolean isSmall(Scoreboard board) {
    return board.models().size() <= MOST_MODELS
        && !board.benchmarks().isEmpty()
        && board.benchmarks().size() <= MOST_BENCHMARKS;
  }

  private Section section() {
    return new Section(
        Optional.of("Scores"),
        ImmutableList.of(
            Line.prose(
                "In each row the best score is the darkest and the worst the lightest; where a"
                    + " score is missing, the cell is hatched."),
            table()));
  }

  private Table table() {
    Table.Builder table = Table.columns("l" + "r".repeat(board.models().size()));
    table.head(
        Stream.concat(Stream.of("benchmark"), board.models().stream().map(Model::id))
            .toArray(String[]::new));
    board.benchmarks().forEach(benchmark -> table.row(row(benchmark)));
    return table.build();
  }

  private List<Cell> row(Benchmark benchmark) {
    List<Optional<Rational>> values =
        board.models().stream()
            .map(model -> board.score(model.id(), benchmark.id()).map(Score::value))
            .toList();
    Row row = new Row(benchmark.direction(), values);
    return ImmutableList.<Cell>builder()
        .add(Cell.text(benchmark.id()))
        .addAll(values.stream().map(row::cell).toList())
        .build();
  }

  /** How dark the scores of one benchmark are. */
  private static final class Row {
    private final boolean lessIsBetter;
    private final Rational least;
    private final Rational range;

    Row(Direction direction, List<Optional<Rational>> values) {
      ImmutableList<Rational> known =
          values.stream().flatMap(Optional::stream).sorted().collect(toImmutableList());
      this.lessIsBetter = direction == Direction.LOWER_IS_BETTER;
      this.least = known.isEmpty() ? Rational.ZERO : known.get(0);
      this.range = known.isEmpty() ? Rational.ZERO : known.get(known.size() - 1).minus(least);
    }

    Cell cell(Optional<Rational> value) {
      return new Cell.Shade(
          value.map(Rational::toString).orElse("missing"), value.map(this::share));
    }

    private BigDecimal share(Rational value) {
      if (range.signum() == 0) {
        return BigDecimal.ONE;
      }
      BigDecimal share =
          value.minus(least).dividedBy(range).toBigDecimal(DRAWN_DECIMALS, RoundingMode.HALF_EVEN);
      return lessIsBetter ? BigDecimal.ONE.subtract(share) : share;
    }
  }
}
