package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.ShortNumbers;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Table;
import org.sovereignparity.scoring.Evaluation;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Remark;

/** The standings of a round as a table for people. */
final class StandingsTable {
  /** How many decimals a number has at least that is not shown in full. */
  static final int DECIMALS = 2;

  private final Round round;
  private final ImmutableList<Standing> standings;
  private final ImmutableList<Quantity> blocks;
  private final ImmutableList<Quantity> measures;

  StandingsTable(Round round, ImmutableList<Standing> standings) {
    this.round = round;
    this.standings = standings;
    this.blocks = round.edition().blocks();
    this.measures = round.edition().measures();
  }

  Table table() {
    List<Column> columns = columns();
    Table.Builder table =
        Table.columns("rl" + "r".repeat(columns.size() + measures.size()) + "lll");
    table.head(
        Streams.concat(
                Stream.of("rank", round.edition().ranks().one()),
                blocks.stream().map(Quantity::id),
                Stream.of("total"),
                measures.stream().map(Quantity::id),
                Stream.of("advances", "because", "findings"))
            .toArray(String[]::new));
    for (int i = 0; i < standings.size(); i++) {
      table.row(row(standings.get(i), columns, i));
    }
    return table
        .foot(
            row(
                "",
                "average",
                Streams.concat(
                    columns.stream().map(Column::average),
                    measures.stream().map(measure -> Cell.text(""))),
                Cell.text(""),
                "",
                ""))
        .build();
  }

  private List<Column> columns() {
    ImmutableMap<String, Rational> averages = round.averages();
    List<Column> columns = new ArrayList<>();
    for (Quantity block : blocks) {
      columns.add(
          new Column(
              standings.stream().map(one -> Optional.ofNullable(one.blocks().get(block.id()))),
              Optional.ofNullable(averages.get(block.id()))));
    }
    columns.add(new Column(standings.stream().map(Standing::total), round.averageTotal()));
    return columns;
  }

  private List<Cell> row(Standing standing, List<Column> columns, int row) {
    List<Cell> values =
        new ArrayList<>(columns.stream().map(column -> Cell.text(column.cell(row))).toList());
    measures.forEach(measure -> values.add(measure(standing, measure)));
    return row(
        standing.rank().map(Object::toString).orElse("-"),
        standing.team(),
        values.stream(),
        Cell.status(standing.advances().toString(), standing.advances().tone()),
        standing.obstacles(),
        standing.remarks().stream().map(Remark::name).collect(joining(", ")));
  }

  private static List<Cell> row(
      String rank,
      String team,
      Stream<Cell> values,
      Cell advances,
      String because,
      String findings) {
    return Streams.concat(
            Stream.of(Cell.text(rank), Cell.text(team)),
            values,
            Stream.of(advances, Cell.text(because), Cell.text(findings)))
        .toList();
  }

  /** {@return the value of a measure, or between which ends it lies} */
  private static Cell measure(Standing standing, Quantity measure) {
    return Cell.text(
        Optional.ofNullable(standing.measures().get(measure.id()))
            .map(value -> value.value().map(StandingsTable::shown).orElseGet(() -> between(value)))
            .orElse("?"));
  }

  /** {@return between which ends a value lies that is not known} */
  static String between(Evaluation value) {
    if (value.isNone()) {
      return "none";
    }
    return "%s..%s"
        .formatted(
            value.least().map(StandingsTable::shown).orElse(""),
            value.greatest().map(StandingsTable::shown).orElse(""));
  }

  /** {@return a number as it is shown} */
  static String shown(Rational number) {
    return ShortNumbers.of(number, DECIMALS);
  }

  /** {@return the total of each team as it is shown, in the order of the standings} */
  ImmutableList<String> totals() {
    Column totals = columns().get(blocks.size());
    return IntStream.range(0, standings.size()).mapToObj(totals::cell).collect(toImmutableList());
  }

  /** {@return what a bar of the whole width stands for: all points} */
  BigDecimal most() {
    return drawn(round.edition().total().maximum().orElseThrow());
  }

  /** {@return a number as it is drawn} */
  static BigDecimal drawn(Rational number) {
    return number.toBigDecimal(DECIMALS, RoundingMode.HALF_EVEN);
  }

  /** Numbers that stand under each other, shown so that they can be told apart. */
  private static final class Column {
    private final ImmutableList<Optional<Rational>> values;
    private final Optional<Rational> average;
    private final ImmutableMap<Rational, String> texts;

    Column(Stream<Optional<Rational>> values, Optional<Rational> average) {
      this.values = values.collect(toImmutableList());
      this.average = average;
      this.texts =
          ShortNumbers.of(
              Stream.concat(this.values.stream(), Stream.of(average))
                  .flatMap(Optional::stream)
                  .toList(),
              DECIMALS);
    }

    String cell(int row) {
      return text(values.get(row));
    }

    Cell average() {
      return Cell.text(text(average));
    }

    private String text(Optional<Rational> value) {
      return value.map(texts::get).orElse("?");
    }
  }
}
