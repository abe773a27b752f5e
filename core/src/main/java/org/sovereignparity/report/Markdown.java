package org.sovereignparity.report;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A report as GitHub-flavoured Markdown: headings, lists, and tables with pipes.
 *
 * @param indent what stands before each line, as deep as it is in lists
 */
record Markdown(String indent) implements Block.Cases<String> {
  /**
   * Where a backslash is needed: before what means something anywhere, before what begins a list or
   * a rule, and within what would be made a link, whose escaped signs would be part of it.
   */
  private static final Pattern ESCAPED =
      Pattern.compile(
          "(?=[\\\\`*_{}\\[\\]<>|~#&$])"
              + "|^(?=[-+](?:[\\s-]|$))|^(?==)|(?<=^[0-9]{1,9})(?=[.)](?:\\s|$))"
              + "|(?<=[wW]{3})(?=\\.)|(?=://)");

  private static final String DEEPER = "  ";

  static String of(Report report) {
    Markdown top = new Markdown("");
    StringBuilder out = new StringBuilder();
    report.title().ifPresent(title -> out.append("## ").append(text(title.text())).append('\n'));
    out.append(top.blocks(report.lead(), false));
    for (Section section : report.sections()) {
      section
          .heading()
          .ifPresent(heading -> out.append("\n### ").append(text(heading)).append('\n'));
      out.append(top.blocks(section.blocks(), false));
    }
    return out.toString().stripLeading();
  }

  /** An empty line stands before each table and each list, but for a list within another. */
  private String blocks(ImmutableList<Block> blocks, boolean isBelowLine) {
    StringBuilder out = new StringBuilder();
    boolean afterLine = isBelowLine;
    for (Block block : blocks) {
      out.append(afterLine && block instanceof Line ? "" : "\n").append(block.match(this));
      afterLine = block instanceof Line;
    }
    return out.toString();
  }

  @Override
  public String line(Line line) {
    String below = new Markdown(indent + DEEPER).blocks(line.below(), true);
    return indent + "- " + text(line.text()) + '\n' + below;
  }

  @Override
  public String table(Table table) {
    ImmutableList<Integer> used = table.used();
    String rule =
        used.stream()
            .map(column -> table.isRight(column) ? "---:" : "---")
            .collect(joining(" | ", "| ", " |"));
    List<Cell> head =
        table.head().isEmpty()
            ? Collections.nCopies(table.columns().length(), Cell.text(""))
            : table.head();
    return Stream.of(Stream.of(row(head, used), rule), body(table, used))
        .flatMap(lines -> lines)
        .map(line -> indent + line + '\n')
        .collect(joining());
  }

  @Override
  public String graph(Graph graph) {
    return table(graph.table());
  }

  private static Stream<String> body(Table table, ImmutableList<Integer> used) {
    return table.all().stream().skip(table.head().isEmpty() ? 0 : 1).map(row -> row(row, used));
  }

  private static String row(List<Cell> cells, ImmutableList<Integer> used) {
    return used.stream()
        .map(column -> cells.get(column).match(InCell.INSTANCE))
        .collect(joining(" | ", "| ", " |"));
  }

  /** {@return what shows {@code text} as it is} */
  private static String text(String text) {
    return ESCAPED.matcher(OneLine.of(text).strip()).replaceAll("\\\\");
  }

  /** A cell of a table; what is drawn with characters is set as code, so that it keeps its form. */
  private enum InCell implements Cell.Cases<String> {
    INSTANCE;

    @Override
    public String text(Cell.Text cell) {
      return "&emsp;".repeat(cell.depth()) + Markdown.text(cell.text());
    }

    @Override
    public String bar(Cell.Bar cell) {
      return Markdown.text(cell.text());
    }

    @Override
    public String track(Cell.Track cell) {
      return drawn(cell);
    }

    @Override
    public String scale(Cell.Scale cell) {
      return drawn(cell);
    }

    @Override
    public String key(Cell.Key cell) {
      return drawn(cell);
    }

    @Override
    public String shade(Cell.Shade cell) {
      return Markdown.text(cell.text());
    }

    private static String drawn(Cell cell) {
      String text = OneLine.of(cell.text());
      return CharMatcher.anyOf("`\\").matchesNoneOf(text) && !text.isBlank()
          ? '`' + text.replace("|", "\\|") + '`'
          : Markdown.text(text);
    }
  }
}
