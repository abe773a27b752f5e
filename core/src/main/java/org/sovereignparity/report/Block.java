package org.sovereignparity.report;

/**
 * A part of a report: a {@link Line} with what stands below it, a {@link Table} or a {@link Graph}.
 */
public sealed interface Block permits Line, Table, Graph {
  /** {@return what {@code cases} makes of this block} */
  <T> T match(Cases<T> cases);

  /**
   * An answer for each kind of block.
   *
   * @param <T> what an answer is
   */
  interface Cases<T> {
    /** {@return what is made of a line} */
    T line(Line line);

    /** {@return what is made of a table} */
    T table(Table table);

    /** {@return what is made of a graph} */
    T graph(Graph graph);
  }
}
