package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sovereignparity.json.InvalidDocumentException;
import org.sovereignparity.json.internal.CsvRows;

/** A table in CSV that others wrote: a header, and rows of as many cells. */
final class Table {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?%?");

  private final ImmutableList<String> header;

  /** The rows with the numbers under which they stand in the file, counted from 1. */
  private final ImmutableList<Row> rows;

  /** A row of a table. */
  record Row(int number, ImmutableList<String> cells) {
    String cell(int column) {
      return cells.get(column);
    }

    /** {@return the place of a cell} */
    String at(int column) {
      return Table.at(number, column);
    }
  }

  private Table(List<String> header, List<Row> rows) {
    this.header = ImmutableList.copyOf(header);
    this.rows = ImmutableList.copyOf(rows);
  }

  /**
   * {@return the table that {@code csv} holds; rows of another width become issues, blank rows are
   * skipped}
   *
   * @throws InvalidDocumentException if it holds no table, or too many cells
   */
  static Table read(String csv, Findings findings) {
    List<String[]> lines = lines(csv);
    if (lines.isEmpty() || lines.get(0).length < 2) {
      throw Input.unknownFormat("Document must be JSON, or a table with a header and commas");
    }
    int width = lines.get(0).length;
    if ((long) width * lines.size() > ResultImporter.MAX_VALUES) {
      throw new InvalidDocumentException(
          ImportRefusal.DOCUMENT_TOO_LARGE,
          "",
          "Table must have at most " + ResultImporter.MAX_VALUES + " cells");
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i);
      if (cells.length == width) {
        rows.add(new Row(i + 1, ImmutableList.copyOf(cells)));
      } else if (cells.length > 1 || !cells[0].isEmpty()) {
        findings.issue(
            IssueCode.RAGGED_ROW,
            at(i + 1, Math.min(cells.length, width)),
            "Row must have %s cells: %s".formatted(width, cells.length));
      }
    }
    return new Table(Arrays.asList(lines.get(0)), rows);
  }

  private static List<String[]> lines(String csv) {
    try {
      return CsvRows.of(csv);
    } catch (CsvRows.NotCsvException e) {
      throw Input.unknownFormat("Document must be JSON or CSV, but is not at row " + (e.row() + 1));
    }
  }

  private static String at(int row, int column) {
    return "row %s, column %s".formatted(row, column + 1);
  }

  ImmutableList<Row> rows() {
    return rows;
  }

  int width() {
    return header.size();
  }

  String header(int column) {
    return header.get(column);
  }

  String headerAt(int column) {
    return at(1, column);
  }

  boolean hasColumns(String... names) {
    return header.containsAll(Arrays.asList(names));
  }

  /** {@return the first column with one of the names, in whatever case} */
  Optional<Integer> column(ImmutableSet<String> lowerCaseNames) {
    return IntStream.range(0, width())
        .filter(column -> lowerCaseNames.contains(lowerCase(header(column))))
        .boxed()
        .findFirst();
  }

  /** {@return the first column with exactly the name} */
  Optional<Integer> column(String name) {
    int column = header.indexOf(name);
    return column < 0 ? Optional.empty() : Optional.of(column);
  }

  static String lowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** {@return whether a cell of the column is a number} */
  boolean hasNumber(int column) {
    return rows.stream().anyMatch(row -> isNumber(row.cell(column)));
  }

  /** {@return whether all cells of the column are empty} */
  boolean isEmpty(int column) {
    return rows.stream().allMatch(row -> row.cell(column).isEmpty());
  }

  private static boolean isNumber(String cell) {
    return NUMBER.matcher(cell).matches();
  }
}
