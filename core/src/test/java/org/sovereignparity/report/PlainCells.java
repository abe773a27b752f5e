package org.sovereignparity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in a report, in its order: from the report itself, and read back from Markdown. */
final class PlainCells implements Block.Cases<Void> {
  /** What Markdown does not show as it stands. */
  private static final String SPECIAL = "`*_{}[]<>|~#&$";

  private final List<String> texts = new ArrayList<>();
  private final boolean all;

  private PlainCells(boolean all) {
    this.all = all;
  }

  /**
   * {@return title, headings, lines and cells}
   *
   * @param all whether cells of columns in which nothing stands are told too
   */
  static List<String> of(Report report, boolean all) {
    PlainCells cells = new PlainCells(all);
    report.title().ifPresent(title -> cells.texts.add(title.text()));
    report.lead().forEach(block -> block.match(cells));
    for (Section section : report.sections()) {
      section.heading().ifPresent(cells.texts::add);
      section.blocks().forEach(block -> block.match(cells));
    }
    return cells.texts.stream().map(PlainCells::spaced).toList();
  }

  @Override
  public Void line(Line line) {
    texts.add(line.text());
    line.below().forEach(block -> block.match(this));
    return null;
  }

  @Override
  public Void table(Table table) {
    for (List<Cell> row : table.all()) {
      for (int column = 0; column < row.size(); column++) {
        int at = column;
        if (all || table.all().stream().anyMatch(any -> !any.get(at).text().isBlank())) {
          texts.add(row.get(column).text());
        }
      }
    }
    return null;
  }

  @Override
  public Void graph(Graph graph) {
    return table(graph.table());
  }

  /** {@return the words with one space between them} */
  static String spaced(String text) {
    return text.codePoints()
        .mapToObj(c -> Character.isWhitespace(c) ? " " : Character.toString(c))
        .collect(Collectors.joining())
        .replaceAll(" +", " ")
        .strip();
  }

  /**
   * {@return the same of what a reader of Markdown is shown; heads of nothing but pipes are left
   * out}
   */
  static List<String> ofMarkdown(String markdown) {
    List<String> texts = new ArrayList<>();
    List<String> lines = markdown.lines().map(String::stripLeading).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.matches("\\|( -{3}:? \\|)+")) {
        continue;
      }
      boolean isHead = i + 1 < lines.size() && lines.get(i + 1).matches("\\|( -{3}:? \\|)+");
      if (isHead && line.matches("[| ]+")) {
        continue;
      }
      if (line.startsWith("| ")) {
        texts.addAll(cells(line));
      } else if (!line.isEmpty()) {
        texts.add(shown(line.replaceFirst("^(#+|-) ", "")));
      }
    }
    return texts;
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = 1; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '|') {
        cells.add(shown(cell.toString().strip()));
        cell.setLength(0);
      } else if (c == '\\') {
        cell.append(c).append(row.charAt(++i));
      } else {
        cell.append(c);
      }
    }
    return cells;
  }

  private static String shown(String text) {
    if (text.startsWith("`") && text.endsWith("`")) {
      return spaced(text.substring(1, text.length() - 1).replace("\\|", "|"));
    }
    String words = text.replaceFirst("^(&emsp;)+", "");
    if (words.matches("(?s)([-+]|[0-9]+[.)])(\\s.*|)") || words.startsWith("=")) {
      throw new AssertionError("A list or a rule: " + words);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (SPECIAL.indexOf(c) >= 0 || words.startsWith("://", i)) {
        throw new AssertionError("Not escaped: " + words);
      }
      out.append(c == '\\' ? words.charAt(++i) : c);
    }
    return spaced(out.toString());
  }
}
