package org.sovereignparity.json.importer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.json.internal.text.Texts;

/** A row of a table. What a cell should hold and does not becomes an issue at the cell. */
final class TableRow {
  private final Table table;
  private final int number;
  private final ImmutableList<String> cells;
  private final Findings findings;

  /**
   * Creates a row.
   *
   * @param number the number under which it stands in the file, counted from 1
   */
  TableRow(Table table, int number, ImmutableList<String> cells, Findings findings) {
    this.table = table;
    this.number = number;
    this.cells = cells;
    this.findings = findings;
  }

  /** {@return this row in {@code other}, where cells that are {@code absent} are empty} */
  TableRow in(Table other, String absent) {
    return new TableRow(
        other,
        number,
        cells.stream().map(cell -> cell.equals(absent) ? "" : cell).collect(toImmutableList()),
        findings);
  }

  Table table() {
    return table;
  }

  Findings findings() {
    return findings;
  }

  String cell(int column) {
    return cells.get(column);
  }

  boolean isEmpty(int column) {
    return cell(column).isEmpty();
  }

  /** {@return the place of a cell} */
  String at(int column) {
    return Table.at(number, column);
  }

  /** {@return the cell as a message shows it} */
  String shown(int column) {
    return Texts.quoted(cell(column));
  }

  /** {@return the column for {@code kind}, if there is one and it is filled in this row} */
  Optional<Integer> filled(ColumnKind kind) {
    return table.column(kind).filter(column -> !isEmpty(column));
  }

  Optional<String> name(int column) {
    return findings.name(cell(column), at(column));
  }

  /** {@return the name in the column for {@code kind}, if there is one that may be one} */
  Optional<String> name(ColumnKind kind) {
    return filled(kind).flatMap(this::name);
  }

  /** {@return whether metric and filter, if they are stated, may be names} */
  boolean isNamed() {
    return Stream.of(ColumnKind.METRIC, ColumnKind.FILTER)
        .allMatch(kind -> filled(kind).isEmpty() || name(kind).isPresent());
  }

  Optional<WrittenNumber> number(int column) {
    return findings.number(cell(column), at(column));
  }

  Optional<WrittenNumber> standardError(int column) {
    return findings.standardError(cell(column), at(column));
  }

  Optional<Long> count(int column) {
    return findings.count(cell(column), at(column));
  }

  Optional<Direction> direction(int column) {
    for (Direction direction : Direction.values()) {
      if (direction.toString().equals(cell(column))) {
        return Optional.of(direction);
      }
    }
    findings.issue(
        IssueCode.UNKNOWN_WORD,
        at(column),
        "Direction must be higher-is-better or lower-is-better: " + shown(column));
    return Optional.empty();
  }

  /** Takes the text of a cell as a setting, unless it is empty, or stated otherwise already. */
  void add(Settings settings, String name, int column) {
    settings.add(name, cell(column), at(column));
  }

  /** {@return the settings that the usual columns state} */
  Settings settings() {
    Settings settings = Settings.none(findings);
    for (ColumnKind kind : ColumnKind.values()) {
      kind.setting().ifPresent(name -> filled(kind).ifPresent(at -> add(settings, name, at)));
    }
    return settings;
  }
}
