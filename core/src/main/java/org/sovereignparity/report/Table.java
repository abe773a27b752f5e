package org.sovereignparity.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of cells under each other, with a head and a foot if they are given.
 *
 * <pre>{@code
 * Table.columns("lr").head("benchmark", "ratio").row("MMLU-Pro", "98.59 %").build();
 * }</pre>
 */
public final class Table implements Block {
  private final String columns;
  private final ImmutableList<Cell> head;
  private final ImmutableList<ImmutableList<Cell>> rows;
  private final ImmutableList<Cell> foot;

  private Table(Builder builder) {
    this.columns = builder.columns;
    this.head = builder.head;
    this.rows = builder.rows.build();
    this.foot = builder.foot;
  }

  /**
   * Starts a table.
   *
   * @param columns one character a column: {@code l} aligns it to the left, {@code r} to the right;
   *     {@code p} is prose to the left, which as the last column is broken where the plain text is
   *     longer than {@value Report#COLUMNS} columns. The first column that is not to the right
   *     names the rows.
   * @throws IllegalArgumentException if there is none, or another character
   */
  public static Builder columns(String columns) {
    checkArgument(columns.matches("[lrp]+"), "Columns must be of l, r and p: \"%s\"", columns);
    return new Builder(columns);
  }

  /** {@return one character a column, as in {@link #columns(String)}} */
  public String columns() {
    return columns;
  }

  /** {@return the names of the columns; empty if they have none} */
  public ImmutableList<Cell> head() {
    return head;
  }

  /** {@return the rows between head and foot} */
  public ImmutableList<ImmutableList<Cell>> rows() {
    return rows;
  }

  /**
   * {@return the last row, if it is of another kind than the others, such as averages; or empty}
   */
  public ImmutableList<Cell> foot() {
    return foot;
  }

  static ImmutableList<Block> dropEmpty(Iterable<? extends Block> blocks) {
    return ImmutableList.<Block>copyOf(blocks).stream()
        .filter(block -> !(block instanceof Table table) || !table.used().isEmpty())
        .collect(toImmutableList());
  }

  /** {@return all rows that there are, from head to foot} */
  ImmutableList<ImmutableList<Cell>> all() {
    return Streams.concat(Stream.of(head), rows.stream(), Stream.of(foot))
        .filter(row -> !row.isEmpty())
        .collect(toImmutableList());
  }

  /** {@return the columns in which something stands} */
  ImmutableList<Integer> used() {
    return IntStream.range(0, columns.length())
        .filter(column -> all().stream().anyMatch(row -> !row.get(column).text().isBlank()))
        .boxed()
        .collect(toImmutableList());
  }

  boolean isRight(int column) {
    return columns.charAt(column) == 'r';
  }

  /** {@return the column that names the rows, or −1} */
  int naming() {
    return IntStream.range(0, columns.length())
        .filter(column -> !isRight(column))
        .findFirst()
        .orElse(-1);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.table(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Table that
        && columns.equals(that.columns)
        && head.equals(that.head)
        && rows.equals(that.rows)
        && foot.equals(that.foot);
  }

  @Override
  public int hashCode() {
    return Objects.hash(columns, head, rows, foot);
  }

  /** {@return the table as plain text: columns aligned, each row ended by a line feed} */
  @Override
  public String toString() {
    return match(PlainText.usual());
  }

  /** Builds a {@link Table}. */
  public static final class Builder {
    private final String columns;
    private final ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
    private ImmutableList<Cell> head = ImmutableList.of();
    private ImmutableList<Cell> foot = ImmutableList.of();

    private Builder(String columns) {
      this.columns = columns;
    }

    /**
     * Names the columns.
     *
     * @throws IllegalArgumentException if there is not one name for each column
     */
    @CanIgnoreReturnValue
    public Builder head(String... names) {
      head = checked(cells(names));
      return this;
    }

    /**
     * Adds a row of text.
     *
     * @throws IllegalArgumentException if there is not one cell for each column
     */
    @CanIgnoreReturnValue
    public Builder row(String... cells) {
      return row(cells(cells));
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if there is not one cell for each column
     */
    @CanIgnoreReturnValue
    public Builder row(Cell... cells) {
      return row(ImmutableList.copyOf(cells));
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if there is not one cell for each column
     */
    @CanIgnoreReturnValue
    public Builder row(Iterable<? extends Cell> cells) {
      rows.add(checked(ImmutableList.copyOf(cells)));
      return this;
    }

    /**
     * Adds a last row that is of another kind than the others.
     *
     * @throws IllegalArgumentException if there is not one cell for each column
     */
    @CanIgnoreReturnValue
    public Builder foot(Iterable<? extends Cell> cells) {
      foot = checked(ImmutableList.copyOf(cells));
      return this;
    }

    /** {@return the table} */
    public Table build() {
      return new Table(this);
    }

    private static ImmutableList<Cell> cells(String... texts) {
      return Arrays.stream(texts).map(Cell::text).collect(toImmutableList());
    }

    private ImmutableList<Cell> checked(ImmutableList<Cell> cells) {
      checkArgument(
          cells.size() == columns.length(),
          "Row must have %s cells: %s",
          columns.length(),
          cells.size());
      return cells;
    }
  }
}
