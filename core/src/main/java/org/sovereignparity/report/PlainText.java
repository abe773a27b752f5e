package org.sovereignparity.report;

/**
 * A report as text for people at a terminal.
 *
 * @param columns where lines end
 * @param breaksAll whether lines and last columns are broken that are not prose
 * @param indent how many columns stand empty before each line
 */
record PlainText(int columns, boolean breaksAll, int indent) implements Block.Cases<String> {
  private static final int DEEPER = 2;

  /** What {@link Report#toString} uses. */
  static PlainText usual() {
    return new PlainText(Report.COLUMNS, false, 0);
  }

  static PlainText of(int columns) {
    return new PlainText(columns, true, 0);
  }

  String report(Report report) {
    StringBuilder out = new StringBuilder();
    report.title().ifPresent(title -> out.append(text(title.text(), false)));
    out.append(blocks(report.lead()));
    for (Section section : report.sections()) {
      out.append(out.isEmpty() ? "" : "\n").append(section(section));
    }
    return out.toString();
  }

  private String section(Section section) {
    return section
        .heading()
        .map(heading -> text(heading + ":", false) + deeper().blocks(section.blocks()))
        .orElseGet(() -> blocks(section.blocks()));
  }

  private String blocks(Iterable<? extends Block> blocks) {
    StringBuilder out = new StringBuilder();
    blocks.forEach(block -> out.append(block.match(this)));
    return out.toString();
  }

  private PlainText deeper() {
    return new PlainText(columns, breaksAll, indent + DEEPER);
  }

  private String text(String text, boolean isProse) {
    String line = " ".repeat(indent) + text + '\n';
    return isProse || breaksAll ? WrappedText.of(line, columns) : line;
  }

  @Override
  public String line(Line line) {
    return text(line.text(), line.isProse()) + deeper().blocks(line.below());
  }

  @Override
  public String table(Table table) {
    TextTable text = TextTable.of(table);
    return (breaksLastColumn(table) ? text.wrapped(columns - indent) : text).indented(indent);
  }

  @Override
  public String graph(Graph graph) {
    return table(graph.table());
  }

  private boolean breaksLastColumn(Table table) {
    int last = table.columns().length() - 1;
    return table.columns().charAt(last) == 'p'
        || (breaksAll
            && !table.isRight(last)
            && table.all().stream().allMatch(row -> row.get(last) instanceof Cell.Text));
  }
}
