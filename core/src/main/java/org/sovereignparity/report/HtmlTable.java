package org.sovereignparity.report;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;

/** A table as HTML. Columns in which nothing stands are left out. */
final class HtmlTable {
  private final Table table;
  private final ImmutableList<Integer> used;
  private final ImmutableSet<Integer> barred;

  HtmlTable(Table table) {
    this.table = table;
    this.used = table.used();
    this.barred =
        used.stream()
            .filter(column -> table.rows().stream().anyMatch(row -> hasBar(row.get(column))))
            .collect(toImmutableSet());
  }

  private static boolean hasBar(Cell cell) {
    return cell instanceof Cell.Bar;
  }

  String html() {
    return (isDrawn() ? "<table class=\"drawn\">\n" : "<table>\n")
        + part("thead", table.head().isEmpty() ? "" : head())
        + part("tbody", table.rows().stream().map(this::row).collect(joining()))
        + part("tfoot", table.foot().isEmpty() ? "" : row(table.foot()))
        + "</table>\n";
  }

  private boolean isDrawn() {
    return table.rows().stream()
        .flatMap(ImmutableList::stream)
        .anyMatch(cell -> cell instanceof Cell.Track);
  }

  private static String part(String name, String rows) {
    return rows.isEmpty() ? "" : "<%1$s>\n%2$s</%1$s>\n".formatted(name, rows);
  }

  private String head() {
    return used.stream().map(this::head).collect(joining("", "<tr>", "</tr>\n"));
  }

  /** A cell that names nothing is no heading. */
  private String head(int column) {
    Cell name = table.head().get(column);
    return name.text().isBlank()
        ? "<td%s></td>".formatted(classes(column, name))
        : "<th scope=\"col\"%s>%s</th>".formatted(classes(column, name), Html.escaped(name.text()));
  }

  private String row(ImmutableList<Cell> row) {
    return used.stream()
        .map(column -> cell(column, row.get(column)))
        .collect(joining("", "<tr>", "</tr>\n"));
  }

  private String cell(int column, Cell cell) {
    String attributes = classes(column, cell) + style(cell);
    return column == table.naming() && !cell.text().isBlank()
        ? "<th scope=\"row\"%s>%s</th>".formatted(attributes, cell.match(Content.INSTANCE))
        : "<td%s>%s</td>".formatted(attributes, cell.match(Content.INSTANCE));
  }

  private static String style(Cell cell) {
    if (cell instanceof Cell.Text text && text.depth() > 0) {
      return " style=\"--depth:%s\"".formatted(text.depth());
    }
    return cell instanceof Cell.Shade shade && shade.share().isPresent()
        ? " style=\"--shade:%s\"".formatted(percent(shade.share().get()))
        : "";
  }

  private static BigDecimal percent(BigDecimal share) {
    return Svg.at(Svg.share(share, Range.closed(BigDecimal.ZERO, BigDecimal.ONE)), 100);
  }

  private String classes(int column, Cell cell) {
    return Html.classes(
        table.columns().charAt(column) == 'l' ? "" : table.columns().substring(column, column + 1),
        barred.contains(column) && !hasBar(cell) ? "nobar" : "",
        cell instanceof Cell.Text text ? Html.tone(text.tone()) : "",
        cell instanceof Cell.Track ? "line" : "",
        cell instanceof Cell.Shade shade ? (shade.share().isPresent() ? "shade" : "hatched") : "");
  }

  /** What is in a cell. */
  private enum Content implements Cell.Cases<String> {
    INSTANCE;

    @Override
    public String text(Cell.Text cell) {
      return Html.escaped(cell.text());
    }

    @Override
    public String bar(Cell.Bar cell) {
      return Html.escaped(cell.text()) + Svg.bar(cell);
    }

    @Override
    public String track(Cell.Track cell) {
      return SvgTrack.of(cell);
    }

    @Override
    public String key(Cell.Key cell) {
      return Svg.key(cell.ink());
    }

    @Override
    public String shade(Cell.Shade cell) {
      return Html.escaped(cell.text());
    }

    @Override
    public String scale(Cell.Scale cell) {
      return "<span class=\"scale\"><span>%s</span> <span>%s</span></span>"
          .formatted(Html.escaped(cell.from()), Html.escaped(cell.to()));
    }
  }
}
