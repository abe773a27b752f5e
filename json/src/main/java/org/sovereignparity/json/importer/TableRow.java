package org.sovereignparity.json.importer;

import java.util.Optional;
import org.sovereignparity.json.internal.Texts;

/** A row of a table whose cells are asked for by the names of their columns. */
final class TableRow {
  private final Table table;
  private final Table.Row row;
  private final Findings findings;

  TableRow(Table table, Table.Row row, Findings findings) {
    this.table = table;
    this.row = row;
    this.findings = findings;
  }

  private int column(String name) {
    return table.column(name).orElseThrow();
  }

  String cell(String column) {
    return row.cell(column(column));
  }

  String at(String column) {
    return row.at(column(column));
  }

  String shown(String column) {
    return Texts.shown(cell(column));
  }

  /** {@return the name in a cell; what is none becomes an issue} */
  Optional<String> name(String column) {
    return findings.name(cell(column), at(column));
  }
}
