package org.sovereignparity.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A cell of a table: text, or a number with a picture of it.
 *
 * <p>In HTML the picture stands beside the text; elsewhere the text stands alone. The numbers of
 * one picture are all in one unit, that of what it shows, such as points or parts of 1. They are
 * only drawn and may be rounded: a picture is some hundred points wide.
 */
public sealed interface Cell {
  /** {@return what stands in the cell} */
  String text();

  /** {@return what {@code cases} makes of this cell} */
  <T> T match(Cases<T> cases);

  /** {@return a cell of text} */
  static Text text(String text) {
    return new Text(text, 0, Tone.PLAIN);
  }

  /** {@return a word that says how something turned out} */
  static Text status(String text, Tone tone) {
    return new Text(text, 0, tone);
  }

  /**
   * {@return a number with a bar}
   *
   * @param text the number as it is shown
   * @param value the number
   * @param full the number whose bar has the whole width, in the unit of {@code value}; a greater
   *     one is cut there, a negative one is empty, and so are all if this is not positive
   */
  static Bar bar(String text, BigDecimal value, BigDecimal full) {
    return new Bar(text, value, full, Optional.empty());
  }

  /**
   * {@return a sum with a bar made of its parts}
   *
   * @param text the sum as it is shown
   * @param parts what each part adds, by name; one that is negative is not drawn
   * @param full the sum whose bar has the whole width, in the unit of {@code parts}; a greater one
   *     is cut there, and all are empty if this is not positive
   */
  static Sum sum(String text, Map<String, BigDecimal> parts, BigDecimal full) {
    return new Sum(text, ImmutableMap.copyOf(parts), full);
  }

  /**
   * An answer for each kind of cell.
   *
   * @param <T> what an answer is
   */
  interface Cases<T> {
    /** {@return what is made of text} */
    T text(Text cell);

    /** {@return what is made of a number with a bar} */
    T bar(Bar cell);

    /** {@return what is made of an interval} */
    T interval(Interval cell);

    /** {@return what is made of the scale below intervals} */
    T scale(Scale cell);

    /** {@return what is made of a sum} */
    T sum(Sum cell);
  }

  /**
   * Text.
   *
   * @param text what is read
   * @param depth how deep it stands in a tree, from 0
   * @param tone how it is meant
   */
  record Text(String text, int depth, Tone tone) implements Cell {
    /**
     * Creates the text.
     *
     * @throws IllegalArgumentException if the depth is negative
     */
    public Text {
      requireNonNull(text);
      requireNonNull(tone);
      checkArgument(depth >= 0, "Depth must not be negative: %s", depth);
    }

    /** {@return the same text at a depth of a tree} */
    public Text at(int level) {
      return new Text(text, level, tone);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.text(this);
    }
  }

  /**
   * A number with a bar.
   *
   * @param text the number as it is shown
   * @param value the number
   * @param full the number whose bar has the whole width
   * @param threshold what the number is compared with, if anything is
   */
  record Bar(String text, BigDecimal value, BigDecimal full, Optional<BigDecimal> threshold)
      implements Cell {
    /** Creates the bar. */
    public Bar {
      requireNonNull(text);
      requireNonNull(value);
      requireNonNull(full);
      requireNonNull(threshold);
    }

    /** {@return the same bar with a mark at a threshold} */
    public Bar against(BigDecimal limit) {
      return new Bar(text, value, full, Optional.of(limit));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.bar(this);
    }
  }

  /**
   * A set of numbers, drawn; its limits stand in a cell beside it.
   *
   * @param text the set drawn with characters
   * @param covered the intervals it is made of; one without an end goes on
   * @param estimate the number that is the best guess, if there is one
   * @param threshold what the set is compared with, if anything is
   * @param scale what is drawn from its left to its right end
   */
  record Interval(
      String text,
      ImmutableList<Range<BigDecimal>> covered,
      Optional<BigDecimal> estimate,
      Optional<BigDecimal> threshold,
      Range<BigDecimal> scale)
      implements Cell {
    /**
     * Creates the set.
     *
     * @throws IllegalArgumentException if the scale has no ends
     */
    public Interval {
      requireNonNull(text);
      requireNonNull(covered);
      requireNonNull(estimate);
      requireNonNull(threshold);
      checkArgument(
          scale.hasLowerBound() && scale.hasUpperBound(), "Scale must have ends: %s", scale);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.interval(this);
    }
  }

  /**
   * What the intervals above it are drawn on.
   *
   * @param text both ends as they stand under intervals drawn with characters
   * @param from the left end as it is shown
   * @param to the right end as it is shown
   */
  record Scale(String text, String from, String to) implements Cell {
    /** Creates the scale. */
    public Scale {
      requireNonNull(text);
      requireNonNull(from);
      requireNonNull(to);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.scale(this);
    }
  }

  /**
   * A sum with a bar made of its parts.
   *
   * @param text the sum as it is shown
   * @param parts what each part adds, by name; a column of that name is the legend
   * @param full the sum whose bar has the whole width
   */
  record Sum(String text, ImmutableMap<String, BigDecimal> parts, BigDecimal full) implements Cell {
    /** Creates the sum. */
    public Sum {
      requireNonNull(text);
      requireNonNull(parts);
      requireNonNull(full);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.sum(this);
    }
  }
}
