package org.sovereignparity.json.importer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.CsvRows;
import org.sovereignparity.json.internal.text.Texts;

/** A table in CSV that others wrote: a header, and rows of as many cells. */
final class Table {
  /** How the places of a table begin. */
  static final String ROW = "row ";

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?%?");

  private static final ImmutableSet<ColumnKind> OF_ONE_SCORE =
      Sets.immutableEnumSet(ColumnKind.STANDARD_ERROR, ColumnKind.SAMPLES);

  private final ImmutableList<String> header;
  private final ImmutableList<Optional<ColumnKind>> kinds;
  private final ImmutableMap<String, Integer> byHeader;
  private final ImmutableMap<ColumnKind, Integer> byKind;
  private final ImmutableList<TableRow> rows;
  private final int first;
  private final Findings findings;

  private Table(List<String[]> lines, Findings findings) {
    this.header = ImmutableList.copyOf(lines.get(0));
    this.findings = findings;
    this.kinds = header.stream().map(ColumnKind::of).collect(toImmutableList());
    this.byHeader = columns().collect(firstOf(this::header));
    this.byKind =
        columns()
            .filter(column -> kind(column).isPresent())
            .collect(firstOf(column -> kind(column).orElseThrow()));
    this.rows =
        IntStream.range(1, lines.size())
            .boxed()
            .flatMap(line -> row(line + 1, lines.get(line)))
            .collect(toImmutableList());
    this.first = isIndex() ? 1 : 0;
    checkHeader();
  }

  private Table(Table table, String absent) {
    this.header = table.header;
    this.findings = table.findings;
    this.kinds = table.kinds;
    this.byHeader = table.byHeader;
    this.byKind = table.byKind;
    this.first = table.first;
    this.rows = table.rows.stream().map(row -> row.in(this, absent)).collect(toImmutableList());
  }

  /** {@return this table, in which cells that are {@code absent} are empty} */
  Table reading(String absent) {
    return new Table(this, absent);
  }

  /** A name that stands several times is an issue once, where it is repeated first. */
  private void checkHeader() {
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (int column = 0; column < width(); column++) {
      String name = header(column);
      if (!name.isEmpty() && !seen.add(name) && repeated.add(name)) {
        findings.issue(
            IssueCode.DUPLICATE_KEY,
            headerAt(column),
            "Column must stand once: " + Texts.quoted(name));
      }
    }
  }

  private static <K> Collector<Integer, ?, ImmutableMap<K, Integer>> firstOf(
      Function<Integer, K> key) {
    return ImmutableMap.toImmutableMap(key, column -> column, (first, other) -> first);
  }

  /**
   * {@return the table that {@code csv} holds; rows of another width become issues, blank rows are
   * skipped}
   *
   * @throws InvalidDocumentException if it holds no table, or too many cells
   */
  static Table read(String csv, Findings findings) {
    List<String[]> lines = lines(csv);
    if (lines.isEmpty()) {
      throw ImportInput.unknownFormat("Document must hold something");
    }
    if (lines.get(0).length < 2) {
      throw ImportInput.unknownFormat(
          "Document must be JSON, or a table with commas in its first line: "
              + Texts.quoted(lines.get(0)[0]));
    }
    return new Table(lines, findings);
  }

  private static List<String[]> lines(String csv) {
    try {
      return CsvRows.of(csv, ResultImporter.MAX_VALUES, Table::tooLarge);
    } catch (CsvRows.NotCsvException e) {
      throw ImportInput.unknownFormat(
          "Document must be JSON, or CSV in which quoted cells end with their quote: row "
              + (e.row() + 1));
    }
  }

  private static InvalidDocumentException tooLarge() {
    return new InvalidDocumentException(
        ImportRefusal.DOCUMENT_TOO_LARGE,
        "",
        "Table must have at most " + ResultImporter.MAX_VALUES + " cells");
  }

  private Stream<TableRow> row(int number, String[] cells) {
    if (cells.length == width()) {
      return Stream.of(new TableRow(this, number, ImmutableList.copyOf(cells), findings));
    }
    if (cells.length > 1 || !cells[0].isEmpty()) {
      findings.issue(
          IssueCode.RAGGED_ROW,
          at(number, Math.min(cells.length, width())),
          "Row must have %s cells: %s".formatted(width(), cells.length));
    }
    return Stream.empty();
  }

  /** {@return the place of a cell, of which the row is counted from 1, the column from 0} */
  static String at(int row, int column) {
    return "%s%s, column %s".formatted(ROW, row, column + 1);
  }

  ImmutableList<TableRow> rows() {
    return rows;
  }

  int width() {
    return header.size();
  }

  /** {@return the columns, counted from 0} */
  Stream<Integer> columns() {
    return IntStream.range(0, width()).boxed();
  }

  /** {@return the first column but for that of an index, which counts the rows under no header} */
  int first() {
    return first;
  }

  private boolean isIndex() {
    return header(0).isEmpty()
        && IntStream.range(0, rows.size())
            .allMatch(row -> rows.get(row).cell(0).equals(Integer.toString(row)));
  }

  String header(int column) {
    return header.get(column);
  }

  String headerAt(int column) {
    return at(1, column);
  }

  boolean hasHeaders(String... headers) {
    return byHeader.keySet().containsAll(Arrays.asList(headers));
  }

  /** {@return the first column with exactly this header} */
  Optional<Integer> column(String name) {
    return Optional.ofNullable(byHeader.get(name));
  }

  /** {@return the first column of this kind} */
  Optional<Integer> column(ColumnKind kind) {
    return Optional.ofNullable(byKind.get(kind));
  }

  /** {@return what a column holds, as far as its header tells} */
  Optional<ColumnKind> kind(int column) {
    return kinds.get(column);
  }

  /** {@return whether a column is the first of a kind, and so the one that is taken for it} */
  boolean isFirstOfItsKind(int column) {
    return kind(column).flatMap(this::column).filter(first -> first == column).isPresent();
  }

  /** {@return whether another column before it is of its kind} */
  boolean isSecondOfItsKind(int column) {
    return kind(column).isPresent() && !isFirstOfItsKind(column);
  }

  /** Makes an issue of a column that is not read, since another one of its kind is. */
  void notTaken(int column) {
    // A repeated header is an issue already.
    if (column(header(column)).filter(first -> first == column).isPresent()) {
      int first = kind(column).flatMap(this::column).orElseThrow();
      findings.issue(
          IssueCode.DUPLICATE_KEY,
          headerAt(column),
          "Column must be the only one of its kind, but %s comes first: %s"
              .formatted(Texts.quoted(header(first)), Texts.quoted(header(column))));
    }
  }

  /**
   * {@return whether a column belongs to a single score, as a standard error does, so that it is
   * useless in a row with several}
   */
  boolean isOfOneScore(int column) {
    return kind(column).filter(OF_ONE_SCORE::contains).isPresent();
  }

  /** Makes an issue of a column that does not tell to which score of its row it belongs. */
  void notOfOneScore(int column) {
    findings.issue(
        IssueCode.NOT_A_SCORE_COLUMN,
        headerAt(column),
        "Column must tell which score it is of: " + Texts.quoted(header(column)));
  }

  /** {@return whether a cell of the column is a number} */
  boolean hasNumber(int column) {
    return rows.stream().anyMatch(row -> NUMBER.matcher(row.cell(column)).matches());
  }

  /**
   * {@return the name that heads a column of scores; none, and an issue, if it holds only texts}
   */
  Optional<String> scoreHeader(int column) {
    if (hasNumber(column)) {
      return findings.name(header(column), headerAt(column));
    }
    if (!rows.stream().allMatch(row -> row.isEmpty(column))) {
      findings.issue(
          IssueCode.NOT_A_SCORE_COLUMN,
          headerAt(column),
          "Column must hold numbers: " + Texts.quoted(header(column)));
    }
    return Optional.empty();
  }
}
