package org.sovereignparity.statistics;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tables of the test resources whose first row names the columns. */
final class Csv {
  private Csv() {}

  static ImmutableList<Map<String, String>> read(String name) {
    ImmutableList<List<String>> rows =
        lines("statistics/" + name).stream().map(Csv::cells).collect(toImmutableList());
    return rows.stream().skip(1).map(row -> byName(rows.get(0), row)).collect(toImmutableList());
  }

  private static List<String> lines(String resource) {
    try {
      return Resources.readLines(Resources.getResource(resource), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> byName(List<String> names, List<String> cells) {
    ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
    for (int i = 0; i < names.size(); i++) {
      row.put(names.get(i), i < cells.size() ? cells.get(i) : "");
    }
    return row.buildOrThrow();
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
