package org.sovereignparity.report;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * How a stretch of a {@link Cell.Track} is drawn. Each has a sign in text and a form in HTML, such
 * as filled, hollow or hatched, beside its colour.
 */
public enum Ink {
  /** A line with a stroke at each end, or an arrow where it goes on. */
  LINE('-'),
  /** Filled: what was asked for holds. */
  GOOD('#'),
  /** Hollow: what was asked for does not hold. */
  BAD('='),
  /** Dotted: it cannot be told, or there is nothing. */
  OPEN('.'),
  /** The first of parts that are told apart. */
  PART0('#'),
  /** The second part. */
  PART1('='),
  /** The third part. */
  PART2('+'),
  /** The fourth part. */
  PART3('o'),
  /** The fifth part. */
  PART4('%'),
  /** The sixth part. */
  PART5('x'),
  /** The seventh part. */
  PART6('~'),
  /** The eighth part. */
  PART7('@');

  private static final ImmutableList<Ink> PARTS =
      ImmutableList.of(PART0, PART1, PART2, PART3, PART4, PART5, PART6, PART7);

  private final char sign;

  Ink(char sign) {
    this.sign = sign;
  }

  /**
   * {@return the ink of a part}
   *
   * @param index its place among the parts, from 0; after eight they begin again
   */
  public static Ink part(int index) {
    return PARTS.get(Math.floorMod(index, PARTS.size()));
  }

  /** {@return the ink of what turned out so; the first part's where nothing is said} */
  public static Ink of(Tone tone) {
    return switch (tone) {
      case PLAIN -> PART0;
      case GOOD -> GOOD;
      case BAD -> BAD;
      case OPEN -> OPEN;
    };
  }

  char sign() {
    return sign;
  }

  /** {@return its class in HTML} */
  String style() {
    return name().toLowerCase(Locale.ROOT) + "-ink";
  }

  /** {@return whether it is hatched: parts after the first are} */
  boolean isHatched() {
    return PARTS.indexOf(this) > 0;
  }
}
