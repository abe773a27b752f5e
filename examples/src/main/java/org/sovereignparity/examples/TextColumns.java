package org.sovereignparity.examples;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Rows of text whose columns are aligned to the left. */
final class TextColumns {
  private final String indent;
  private final List<ImmutableList<String>> rows = new ArrayList<>();

  TextColumns(String indent) {
    this.indent = indent;
  }

  void row(String... cells) {
    rows.add(ImmutableList.copyOf(cells));
  }

  void row(Iterable<String> cells) {
    rows.add(ImmutableList.copyOf(cells));
  }

  void print(PrintStream out) {
    for (ImmutableList<String> row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < row.size(); i++) {
        line.append(Strings.padEnd(row.get(i), width(i) + 2, ' '));
      }
      out.println(line.toString().stripTrailing());
    }
  }

  /** A cell that ends its row may be longer than its column. */
  private int width(int column) {
    return rows.stream()
        .filter(row -> column < row.size() - 1)
        .mapToInt(row -> row.get(column).length())
        .max()
        .orElse(0);
  }
}
