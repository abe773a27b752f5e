package org.sovereignparity.report;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A graph in the language of Mermaid. */
final class Mermaid {
  /** What stands for itself within quotes; all else is written as the number of its character. */
  private static final String PLAIN = " .,:()/+-_%";

  private final StringBuilder out = new StringBuilder("flowchart LR\n");

  private Mermaid() {}

  static String of(Graph graph) {
    Mermaid mermaid = new Mermaid();
    ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
    for (int i = 0; i < graph.nodes().size(); i++) {
      Graph.Node node = graph.nodes().get(i);
      names.put(node.id(), "n" + i);
      mermaid.node("n" + i, node);
    }
    ImmutableMap<String, String> byId = names.buildOrThrow();
    graph
        .arrows()
        .forEach(arrow -> mermaid.arrow(byId.get(arrow.to()), arrow, byId.get(arrow.from())));
    return mermaid.end();
  }

  private void node(String name, Graph.Node node) {
    String status = node.status().isBlank() ? "" : "<br/>" + escaped(node.status());
    out.append("  %s[\"%s%s\"]".formatted(name, escaped(node.label()), status));
    out.append(
        node.tone() == Tone.PLAIN ? "" : ":::" + node.tone().name().toLowerCase(Locale.ROOT));
    out.append('\n');
  }

  private void arrow(@Nullable String origin, Graph.Arrow arrow, @Nullable String part) {
    String how = arrow.how().isBlank() ? "" : "|\"" + escaped(arrow.how()) + "\"|";
    out.append("  %s -->%s %s\n".formatted(origin, how, part));
  }

  private String end() {
    return out.append("  classDef good stroke:#17693b,stroke-width:2px\n")
        .append("  classDef bad stroke:#b01f17,stroke-width:3px\n")
        .append("  classDef open stroke:#8a5800,stroke-width:2px,stroke-dasharray:5 4\n")
        .toString();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    OneLine.of(text)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
                escaped.appendCodePoint(c);
              } else {
                escaped.append('#').append(c).append(';');
              }
            });
    return escaped.toString();
  }
}
