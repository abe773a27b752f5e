package org.sovereignparity.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
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

  static String page(Report report) {
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
        %s</main>
        </body>
        </html>
        """
        .formatted(escaped(report.name()), HtmlStyle.REPORT, HtmlStyle.PAGE, body(report, 1));
  }

  private static String body(Report report, int level) {
    Html html = new Html(level, report.name());
    StringBuilder out = new StringBuilder();
    report.title().ifPresent(title -> out.append(heading(level, title)));
    out.append(html.blocks(report.lead()));
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
    return "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"%s\">\n%s</div>\n"
        .formatted(escaped(label), new HtmlTable(table).html());
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
