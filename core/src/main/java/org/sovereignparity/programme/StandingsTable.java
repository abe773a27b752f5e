package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.internal.TextTable;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.ShortNumbers;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Remark;

/** The standings of a round as a table for people. */
final class StandingsTable {
  /** How many decimals a number has at least that is not shown in full. */
  static final int DECIMALS = 2;

  private final Round round;
  private final ImmutableList<Standing> standings;
  private final ImmutableList<Quantity> blocks;

  StandingsTable(Round round, ImmutableList<Standing> standings) {
    this.round = round;
    this.standings = standings;
    this.blocks = round.edition().blocks();
  }

  String text() {
    List<Column> columns = columns();
    TextTable table = TextTable.columns("rl" + "r".repeat(columns.size()) + "lll");
    table.row(
        row(
            "rank",
            "team",
            Stream.concat(blocks.stream().map(Quantity::id), Stream.of("total")),
            "advances",
            "because",
            "findings"));
    for (int i = 0; i < standings.size(); i++) {
      table.row(row(standings.get(i), columns, i));
    }
    table.row(row("", "average", columns.stream().map(Column::average), "", "", ""));
    return table.toString();
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

  private static String[] row(Standing standing, List<Column> columns, int row) {
    return row(
        standing.rank().map(Object::toString).orElse("-"),
        standing.team(),
        columns.stream().map(column -> column.cell(row)),
        standing.advances().toString(),
        standing.obstacles(),
        standing.remarks().stream().map(Remark::name).collect(joining(", ")));
  }

  private static String[] row(
      String rank,
      String team,
      Stream<String> values,
      String advances,
      String because,
      String findings) {
    return Stream.of(Stream.of(rank, team), values, Stream.of(advances, because, findings))
        .flatMap(cells -> cells)
        .toArray(String[]::new);
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

    String average() {
      return text(average);
    }

    private String text(Optional<Rational> value) {
      return value.map(texts::get).orElse("?");
    }
  }
}
