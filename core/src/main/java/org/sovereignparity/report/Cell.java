package org.sovereignparity.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a table: text, a number with a picture of it, or a picture beside numbers.
 *
 * <p>In HTML the picture of a number stands beside the text; elsewhere the text stands alone. The
 * numbers of one picture are all in one unit, that of what it shows, such as points or parts of 1.
 * They are only drawn and may be rounded: a picture is some hundred points wide.
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
   * {@return a line with stretches drawn along it}
   *
   * @param words what it shows, for those who cannot see it
   * @param spans the stretches, one over the other
   * @param scale what is drawn from its left to its right end
   * @throws IllegalArgumentException if the scale has no ends
   */
  static Track track(String words, Iterable<Span> spans, Range<BigDecimal> scale) {
    return new Track(
            "", words, ImmutableList.copyOf(spans), ImmutableList.of(), Optional.empty(), scale)
        .drawn();
  }

  /**
   * {@return a set of numbers, drawn; its limits stand in a cell beside it}
   *
   * @param text the set drawn with characters
   * @param covered the intervals it is made of; one without an end goes on
   * @param estimate the number that is the best guess, if there is one
   * @param threshold what the set is compared with, if anything is
   * @param scale what is drawn from its left to its right end
   * @throws IllegalArgumentException if the scale has no ends
   */
  static Track interval(
      String text,
      ImmutableList<Range<BigDecimal>> covered,
      Optional<BigDecimal> estimate,
      Optional<BigDecimal> threshold,
      Range<BigDecimal> scale) {
    return new Track(
        text,
        Svg.words(covered, estimate, threshold, scale),
        covered.stream().map(range -> new Span(range, Ink.LINE)).collect(toImmutableList()),
        estimate.map(ImmutableList::of).orElse(ImmutableList.of()),
        threshold,
        scale);
  }

  /** {@return both ends of the scale of the lines above it} */
  static Scale scale(String from, String to) {
    return new Scale(TextTrack.ends(from, to), from, to);
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

    /** {@return what is made of a line with what lies on it} */
    T track(Track cell);

    /** {@return what is made of the scale below such lines} */
    T scale(Scale cell);

    /** {@return what is made of the sign of an ink} */
    T key(Key cell);

    /** {@return what is made of a text on a shade} */
    T shade(Shade cell);
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
   * Where numbers lie on a line, drawn; the numbers themselves stand in cells beside it.
   *
   * @param text the line drawn with characters
   * @param words what it shows, for those who cannot see it
   * @param spans what is drawn along the line, one over the other
   * @param points what is marked with a dot
   * @param threshold what the numbers are compared with, if anything is
   * @param scale what is drawn from its left to its right end
   */
  record Track(
      String text,
      String words,
      ImmutableList<Span> spans,
      ImmutableList<BigDecimal> points,
      Optional<BigDecimal> threshold,
      Range<BigDecimal> scale)
      implements Cell {
    /**
     * Creates the line.
     *
     * @throws IllegalArgumentException if the scale has no ends
     */
    public Track {
      requireNonNull(text);
      requireNonNull(words);
      requireNonNull(spans);
      requireNonNull(points);
      requireNonNull(threshold);
      checkArgument(
          scale.hasLowerBound() && scale.hasUpperBound(), "Scale must have ends: %s", scale);
    }

    /** {@return the same line with one more dot} */
    public Track at(BigDecimal point) {
      return new Track(
              text,
              words,
              spans,
              ImmutableList.<BigDecimal>builder().addAll(points).add(point).build(),
              threshold,
              scale)
          .drawn();
    }

    /** {@return the same line with a mark at a threshold} */
    public Track against(BigDecimal limit) {
      return new Track(text, words, spans, points, Optional.of(limit), scale).drawn();
    }

    private Track drawn() {
      return new Track(TextTrack.of(this), words, spans, points, threshold, scale);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.track(this);
    }
  }

  /**
   * A stretch of a {@link Track}.
   *
   * @param range where it lies; without an end it goes on
   * @param ink how it is drawn
   */
  record Span(Range<BigDecimal> range, Ink ink) {
    /** Creates the stretch. */
    public Span {
      requireNonNull(range);
      requireNonNull(ink);
    }

    /** {@return the stretch between two numbers} */
    public static Span of(BigDecimal one, BigDecimal other, Ink ink) {
      return new Span(Range.closed(one.min(other), one.max(other)), ink);
    }
  }

  /**
   * The sign of an ink, for a legend; what it stands for is said in a cell beside it.
   *
   * @param ink the ink
   */
  record Key(Ink ink) implements Cell {
    /** Creates the sign. */
    public Key {
      requireNonNull(ink);
    }

    @Override
    public String text() {
      return String.valueOf(ink.sign());
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.key(this);
    }
  }

  /**
   * A text on a ground that is the darker the greater a number is, as in a heat map.
   *
   * @param text what is read
   * @param share how dark it is, from 0 to 1; what is less or greater is drawn as if it were that;
   *     hatched if there is none, as where a score is missing
   */
  record Shade(String text, Optional<BigDecimal> share) implements Cell {
    /** Creates the text. */
    public Shade {
      requireNonNull(text);
      requireNonNull(share);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.shade(this);
    }
  }

  /**
   * What the lines above it are drawn on.
   *
   * @param text both ends as they stand under lines drawn with characters
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
}
