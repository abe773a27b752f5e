package org.sovereignparity.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cells of a table as text with aligned columns, for people at a terminal. */
final class TextTable {
  private static final String GAP = "  ";
  private static final int LEAST_ROOM = 30;

  private final Table table;
  private final List<List<String>> rows;

  private TextTable(Table table, List<List<String>> rows) {
    this.table = table;
    this.rows = rows;
  }

  static TextTable of(Table table) {
    return new TextTable(
        table,
        table.all().stream()
            .map(row -> (List<String>) row.stream().map(TextTable::text).collect(toImmutableList()))
            .toList());
  }

  private static String text(Cell cell) {
    return cell instanceof Cell.Text text ? GAP.repeat(text.depth()) + text.text() : cell.text();
  }

  /**
   * {@return the same with the last column broken at spaces so that it ends at a column, as long as
   * that leaves it room}
   */
  TextTable wrapped(int columns) {
    int last = table.columns().length() - 1;
    int before = IntStream.range(0, last).map(column -> width(column) + GAP.length()).sum();
    int room = Math.max(columns - before, LEAST_ROOM);
    return new TextTable(table, rows.stream().flatMap(row -> broken(row, last, room)).toList());
  }

  private static Stream<List<String>> broken(List<String> row, int last, int room) {
    List<String> lines = WrappedText.words(row.get(last), room);
    return IntStream.range(0, lines.size())
        .mapToObj(
            i ->
                ImmutableList.<String>builder()
                    .addAll(i == 0 ? row.subList(0, last) : Collections.nCopies(last, ""))
                    .add(lines.get(i))
                    .build());
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> DisplayWidth.of(row.get(column))).max().orElse(0);
  }

  /** {@return the rows, each ended by a line feed, without trailing spaces} */
  String indented(int indent) {
    int[] widths = IntStream.range(0, table.columns().length()).map(this::width).toArray();
    StringBuilder out = new StringBuilder();
    String margin = " ".repeat(indent);
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = row.get(i);
        String pad = " ".repeat(widths[i] - DisplayWidth.of(cell));
        line.append(i == 0 ? "" : GAP);
        line.append(table.isRight(i) ? pad : cell).append(table.isRight(i) ? cell : pad);
      }
      out.append(margin).append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }
}
