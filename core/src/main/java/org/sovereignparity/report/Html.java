package org.sovereignparity.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import com.google.common.xml.XmlEscapers;
import java.util.Locale;

/**
 * A report as HTML that is well-formed XML too.
 *
 * @param level the level of the heading of its title
 * @param label what a screen reader tells that the tables are about
 */
record Html(int level, String label) implements Block.Cases<String> {
  static String fragment(Report report) {
    return """
        <div class="parity-report">
        <style>
        %s</style>
        %s</div>
        """
        .formatted(HtmlStyle.REPORT, body(report, 3));
  }

  /**
   * {@return a page}
   *
   * @param end HTML at its end
   */
  static String page(Report report, String end) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>%s</title>
        <style>
        %s%s</style>
        </head>
        <body>
        <main class="parity-report">
        %s%s</main>
        </body>
        </html>
        """
        .formatted(escaped(report.name()), HtmlStyle.REPORT, HtmlStyle.PAGE, body(report, 1), end);
  }

  static String data(String summary, String data) {
    return "<details>\n<summary>%s</summary>\n<pre id=\"data\">%s</pre>\n</details>\n"
        .formatted(escaped(summary), XmlEscapers.xmlContentEscaper().escape(data));
  }

  private static String body(Report report, int level) {
    Html html = new Html(level, report.name());
    StringBuilder out = new StringBuilder();
    report.title().ifPresent(title -> out.append(heading(level, title)));
    out.append(html.blocks(report.lead()));
    report.figures().forEach(figure -> out.append(html.section(figure)));
    report.sections().forEach(section -> out.append(html.section(section)));
    return out.toString();
  }

  private String section(Section section) {
    return section
        .heading()
        .map(
            heading ->
                "<section>\n"
                    + heading(level + 1, Cell.text(heading))
                    + new Html(level, heading).blocks(section.blocks())
                    + "</section>\n")
        .orElseGet(() -> "<div>\n" + blocks(section.blocks()) + "</div>\n");
  }

  private static String heading(int level, Cell.Text text) {
    return "<h%1$s%2$s>%3$s</h%1$s>\n"
        .formatted(level, classes(tone(text.tone())), escaped(text.text()));
  }

  /** Lines that follow each other make one list. */
  private String blocks(ImmutableList<Block> blocks) {
    StringBuilder out = new StringBuilder();
    boolean inList = false;
    for (Block block : blocks) {
      boolean isLine = block instanceof Line;
      out.append(isLine && !inList ? "<ul>\n" : "").append(!isLine && inList ? "</ul>\n" : "");
      out.append(block.match(this));
      inList = isLine;
    }
    return out.append(inList ? "</ul>\n" : "").toString();
  }

  @Override
  public String line(Line line) {
    String below = line.below().isEmpty() ? "" : '\n' + blocks(line.below());
    return "<li>" + escaped(line.text()) + below + "</li>\n";
  }

  @Override
  public String table(Table table) {
    return scrolled(new HtmlTable(table).html());
  }

  @Override
  public String graph(Graph graph) {
    return scrolled(SvgGraph.of(graph) + '\n')
        + "<details>\n<summary>The same as a table</summary>\n%s</details>\n"
            .formatted(table(graph.table()));
  }

  private String scrolled(String wide) {
    return "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"%s\">\n%s</div>\n"
        .formatted(escaped(label), wide);
  }

  static String tone(Tone tone) {
    return tone == Tone.PLAIN ? "" : tone.name().toLowerCase(Locale.ROOT);
  }

  /** {@return the attribute of the classes that are not empty} */
  static String classes(String... names) {
    String all =
        ImmutableList.copyOf(names).stream().filter(n -> !n.isEmpty()).collect(joining(" "));
    return all.isEmpty() ? "" : " class=\"" + all + '"';
  }

  static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(OneLine.of(text));
  }
}
