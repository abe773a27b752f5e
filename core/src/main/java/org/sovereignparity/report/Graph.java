package org.sovereignparity.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What comes from what, such as the parts of a model and the models that they come from.
 *
 * <p>In HTML it is drawn, with the same as a table below it; elsewhere it is that table: a row for
 * each arrow, and for each node without one.
 *
 * @param head the names of the four columns of the table: what comes from something, how it turned
 *     out, how it comes from it, and from what
 * @param nodes the nodes, each with an id of its own
 * @param arrows the arrows between them
 */
public record Graph(
    ImmutableList<String> head, ImmutableList<Node> nodes, ImmutableList<Arrow> arrows)
    implements Block {
  private static final int COLUMNS = 4;

  /**
   * Creates the graph.
   *
   * @throws IllegalArgumentException if there are not four names of columns, two nodes have one id,
   *     or an arrow is at none of the nodes
   */
  public Graph {
    checkArgument(head.size() == COLUMNS, "Head must have 4 names: %s", head);
    Set<String> ids = new HashSet<>();
    nodes.forEach(
        node -> checkArgument(ids.add(node.id()), "Node must be listed once: %s", node.id()));
    arrows.stream()
        .flatMap(arrow -> Stream.of(arrow.from(), arrow.to()))
        .forEach(id -> checkArgument(ids.contains(id), "Arrow must be at a node: %s", id));
  }

  /**
   * A node.
   *
   * @param id what arrows call it
   * @param label what it is called
   * @param status how it turned out, such as {@code NOT_MET}; empty if nothing is asked of it
   * @param tone how that is meant
   */
  public record Node(String id, String label, String status, Tone tone) {
    /** Creates the node. */
    public Node {
      requireNonNull(id);
      requireNonNull(label);
      requireNonNull(status);
      requireNonNull(tone);
    }

    /** {@return the same node with how it turned out} */
    public Node with(String found, Tone meant) {
      return new Node(id, label, found, meant);
    }
  }

  /**
   * An arrow.
   *
   * @param from the id of what comes from something
   * @param how how it comes from it, such as {@code fine-tuned}
   * @param to the id of what it comes from
   */
  public record Arrow(String from, String how, String to) {
    /** Creates the arrow. */
    public Arrow {
      requireNonNull(from);
      requireNonNull(how);
      requireNonNull(to);
    }
  }

  /** {@return the arrows by the id of the node that comes from something} */
  ImmutableListMultimap<String, Arrow> arrowsByPart() {
    return Multimaps.index(arrows, Arrow::from);
  }

  /** {@return the same graph with other nodes of the same ids} */
  public Graph with(UnaryOperator<Node> shown) {
    return new Graph(head, nodes.stream().map(shown).collect(toImmutableList()), arrows);
  }

  /** {@return the same as a table} */
  public Table table() {
    ImmutableMap<String, String> labels =
        nodes.stream().collect(toImmutableMap(Node::id, Node::label));
    ImmutableListMultimap<String, Arrow> byPart = arrowsByPart();
    Table.Builder table = Table.columns("llll").head(head.toArray(new String[0]));
    for (Node node : nodes) {
      ImmutableList<Arrow> own = byPart.get(node.id());
      own.forEach(arrow -> table.row(row(node, arrow.how(), labels.getOrDefault(arrow.to(), ""))));
      if (own.isEmpty()) {
        table.row(row(node, "", ""));
      }
    }
    return table.build();
  }

  private static ImmutableList<Cell> row(Node node, String how, String from) {
    return ImmutableList.<Cell>of(
        Cell.text(node.label()),
        Cell.status(node.status(), node.tone()),
        Cell.text(how),
        Cell.text(from));
  }

  /**
   * {@return the graph as a flow chart in the language of Mermaid, which many renderers of Markdown
   * draw}
   *
   * <p>Every text in it is escaped.
   */
  public String toMermaid() {
    return Mermaid.of(this);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.graph(this);
  }
}
