package org.sovereignparity.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;

/**
 * A line of text, and what stands below it, such as a claim with its evidence.
 *
 * @param text the line
 * @param isProse whether the plain text breaks it where it is longer than {@value Report#COLUMNS}
 *     columns; else it stays one line unless a width is given
 * @param below what stands below it, two columns deeper; tables without rows are left out
 */
public record Line(String text, boolean isProse, ImmutableList<Block> below) implements Block {
  /** Creates the line. */
  public Line {
    requireNonNull(text);
    below = Table.dropEmpty(below);
  }

  /** {@return a line that stays one line unless a width is given} */
  public static Line of(String text) {
    return new Line(text, false, ImmutableList.of());
  }

  /** {@return a line that is broken where it is longer than {@value Report#COLUMNS} columns} */
  public static Line prose(String text) {
    return new Line(text, true, ImmutableList.of());
  }

  /** {@return a line that stays one line for the text of each of {@code items}} */
  public static ImmutableList<Line> of(Iterable<?> items) {
    return Streams.stream(items).map(item -> of(item.toString())).collect(toImmutableList());
  }

  /** {@return a line of prose for the text of each of {@code items}} */
  public static ImmutableList<Line> prose(Iterable<?> items) {
    return Streams.stream(items).map(item -> prose(item.toString())).collect(toImmutableList());
  }

  /** {@return this line with more below it} */
  public Line with(Iterable<? extends Block> blocks) {
    return new Line(
        text, isProse, ImmutableList.<Block>builder().addAll(below).addAll(blocks).build());
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.line(this);
  }
}
