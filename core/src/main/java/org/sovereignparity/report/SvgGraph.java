package org.sovereignparity.report;

import java.util.Locale;

/** A {@link Graph} as SVG. Its letters have one width, so that none stands out of its box. */
final class SvgGraph {
  private static final int CURVE = 20;
  private static final int BASE_LINE = 12;

  private final Graph graph;
  private final GraphLayout layout;

  private SvgGraph(Graph graph) {
    this.graph = graph;
    this.layout = new GraphLayout(graph);
  }

  static String of(Graph graph) {
    return new SvgGraph(graph).svg();
  }

  private String svg() {
    StringBuilder shapes = new StringBuilder();
    graph.arrows().forEach(arrow -> shapes.append(drawn(arrow)));
    layout.boxes().forEach(box -> shapes.append(drawn(box)));
    return "<svg class=\"graph\" width=\"%1$s\" height=\"%2$s\" viewBox=\"-2 -2 %1$s %2$s\" role=\"img\"><title>%3$s</title>%4$s</svg>"
        .formatted(layout.width() + 4, layout.height() + 4, words(), shapes);
  }

  private String words() {
    return "%s boxes and %s arrows; the table below says the same"
        .formatted(graph.nodes().size(), graph.arrows().size());
  }

  /** From what it comes from, with its head at what comes from it. */
  private String drawn(Graph.Arrow arrow) {
    GraphLayout.Box part = layout.box(arrow.from());
    GraphLayout.Box origin = layout.box(arrow.to());
    int head = part.right() + 1;
    return Svg.path(
        "arrow",
        "M%1$s %2$sC%3$s %2$s %4$s %5$s %6$s %5$sM%7$s %8$sL%6$s %5$sL%7$s %9$s"
            .formatted(
                origin.x(),
                origin.middle(),
                origin.x() - CURVE,
                head + CURVE,
                part.middle(),
                head,
                head + 6,
                part.middle() - 4,
                part.middle() + 4));
  }

  private static String drawn(GraphLayout.Box box) {
    StringBuilder out =
        new StringBuilder(
            "<rect class=\"%s-box\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"4\"/>"
                .formatted(
                    box.node().tone().name().toLowerCase(Locale.ROOT),
                    box.x(),
                    box.y(),
                    GraphLayout.BOX,
                    box.height()));
    int line = 0;
    for (String text : box.name()) {
      out.append(text(box, line++, "name", text));
    }
    for (String text : box.more()) {
      out.append(text(box, line++, "more", text));
    }
    return out.toString();
  }

  private static String text(GraphLayout.Box box, int line, String style, String text) {
    return "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>"
        .formatted(
            style,
            box.x() + GraphLayout.PADDING,
            box.y() + GraphLayout.PADDING + BASE_LINE + line * GraphLayout.LINE,
            Html.escaped(text));
  }
}
