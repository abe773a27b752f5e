package org.sovereignparity.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where the boxes of a graph are: what comes from something to the left of that, boxes of a column
 * one below the other.
 */
final class GraphLayout {
  /** How wide a box is, in points. */
  static final int BOX = 158;

  /** How high a line of text is, in points. */
  static final int LINE = 16;

  /** Where the text of a box begins, from its left and its top. */
  static final int PADDING = 7;

  private static final int COLUMNS = 20;
  private static final int MOST_LINES = 12;
  private static final int GAP_ACROSS = 40;
  private static final int GAP_DOWN = 14;
  private static final CharMatcher PARTING = CharMatcher.anyOf(" -/_.,:");

  private final ImmutableMap<String, Box> boxes;

  /**
   * A box.
   *
   * @param node what it is about
   * @param name the lines of its name
   * @param more the lines below its name
   * @param x its left end
   * @param y its top
   */
  record Box(
      Graph.Node node, ImmutableList<String> name, ImmutableList<String> more, int x, int y) {
    int height() {
      return (name.size() + more.size()) * LINE + 2 * PADDING;
    }

    int right() {
      return x + BOX;
    }

    int bottom() {
      return y + height();
    }

    int middle() {
      return y + height() / 2;
    }
  }

  GraphLayout(Graph graph) {
    ImmutableListMultimap<String, Graph.Arrow> arrows = graph.arrowsByPart();
    Map<String, Integer> columns = columns(graph, arrows);
    Map<Integer, Integer> bottoms = new HashMap<>();
    ImmutableMap.Builder<String, Box> all = ImmutableMap.builder();
    for (Graph.Node node : graph.nodes()) {
      int column = columns.getOrDefault(node.id(), 0);
      int top = bottoms.getOrDefault(column, 0);
      Box box = box(node, arrows.get(node.id()), column * (BOX + GAP_ACROSS), top);
      bottoms.put(column, box.bottom() + GAP_DOWN);
      all.put(node.id(), box);
    }
    this.boxes = all.buildOrThrow();
  }

  ImmutableList<Box> boxes() {
    return boxes.values().asList();
  }

  Box box(String id) {
    return requireNonNull(boxes.get(id));
  }

  int width() {
    return boxes().stream().mapToInt(Box::right).max().orElse(0);
  }

  int height() {
    return boxes().stream().mapToInt(Box::bottom).max().orElse(0);
  }

  /** {@return the column of each node; those on a circle have none} */
  private static Map<String, Integer> columns(
      Graph graph, ImmutableListMultimap<String, Graph.Arrow> arrows) {
    Map<String, Integer> waiting = new HashMap<>();
    graph.arrows().forEach(arrow -> waiting.merge(arrow.to(), 1, Integer::sum));
    Map<String, Integer> columns = new HashMap<>();
    Deque<Graph.Node> ready = new ArrayDeque<>();
    Map<String, Graph.Node> byId = new HashMap<>();
    for (Graph.Node node : graph.nodes()) {
      byId.put(node.id(), node);
      if (!waiting.containsKey(node.id())) {
        ready.add(node);
      }
    }
    while (!ready.isEmpty()) {
      Graph.Node node = ready.remove();
      int next = columns.getOrDefault(node.id(), 0) + 1;
      for (Graph.Arrow arrow : arrows.get(node.id())) {
        columns.merge(arrow.to(), next, Math::max);
        if (waiting.merge(arrow.to(), -1, Integer::sum) == 0) {
          ready.add(requireNonNull(byId.get(arrow.to())));
        }
      }
    }
    return columns;
  }

  private static Box box(Graph.Node node, ImmutableList<Graph.Arrow> arrows, int x, int y) {
    Stream<String> status = Stream.of(sign(node.tone()) + node.status());
    Stream<String> how =
        arrows.stream().map(Graph.Arrow::how).filter(text -> !text.isBlank()).distinct();
    return new Box(
        node,
        lines(node.label()),
        Stream.concat(status, how.map(text -> "← " + text))
            .filter(text -> !text.isBlank())
            .flatMap(text -> lines(text).stream())
            .collect(toImmutableList()),
        x,
        y);
  }

  private static String sign(Tone tone) {
    return switch (tone) {
      case PLAIN -> "";
      case GOOD -> "✓ ";
      case BAD -> "✗ ";
      case OPEN -> "? ";
    };
  }

  /**
   * {@return the text in lines that fit into a box, broken after what parts a name where it can be;
   * what is far too long is cut, and stands in the table}
   */
  static ImmutableList<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int c : (Iterable<Integer>) OneLine.of(text).strip().codePoints()::iterator) {
      if (DisplayWidth.of(line.toString() + Character.toString(c)) > COLUMNS) {
        if (lines.size() + 1 == MOST_LINES) {
          return ImmutableList.<String>builder().addAll(lines).add("…").build();
        }
        int end = breaking(line);
        lines.add(line.substring(0, end).strip());
        line.delete(0, end);
      }
      line.appendCodePoint(c);
    }
    return ImmutableList.<String>builder().addAll(lines).add(line.toString().strip()).build();
  }

  /** {@return where a line is broken: after the last that parts but the first, else at its end} */
  private static int breaking(CharSequence line) {
    int last = PARTING.lastIndexIn(line);
    return last > 0 ? last + 1 : line.length();
  }
}
