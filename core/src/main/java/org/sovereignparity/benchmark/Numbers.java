package org.sovereignparity.benchmark;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.number.Rational;

/**
 * The scores of a column, each at its place. Most are decimals: whole numbers, all divided by one
 * power of ten, which take four bytes each where they fit.
 */
abstract sealed class Numbers {
  private Numbers() {}

  /** {@return decimals, copied} */
  static Numbers decimal(long[] unscaled, int decimals) {
    for (long number : unscaled) {
      if (number != (int) number) {
        return new Longs(unscaled.clone(), decimals);
      }
    }
    int[] ints = new int[unscaled.length];
    Arrays.setAll(ints, place -> (int) unscaled[place]);
    return new Ints(ints, decimals);
  }

  /** {@return fractions, not copied; a place without a score is null} */
  static Numbers fractions(@Nullable Rational[] fractions) {
    return new Fractions(fractions);
  }

  /** {@return the score at a place, where there is one} */
  abstract Rational at(int place);

  /**
   * {@return numbers at new places}
   *
   * @param from the places of those that are kept
   * @param to where each of them comes
   * @param length how many places there are then
   */
  abstract Numbers moved(int[] from, int[] to, int length);

  /** {@return the decimals of each number, if it has some} */
  OptionalInt decimals() {
    return OptionalInt.empty();
  }

  /** {@return whether each unscaled number is an int} */
  boolean areInts() {
    return false;
  }

  /**
   * {@return these numbers}
   *
   * @throws IllegalStateException if they are no decimals
   */
  abstract Decimals asDecimals();

  /**
   * {@return these numbers}
   *
   * @throws IllegalStateException if they are no ints
   */
  Ints asInts() {
    throw new IllegalStateException("Column must have scores of at most 32 bits");
  }

  /** Decimals of any width. */
  abstract static sealed class Decimals extends Numbers {
    final int decimals;

    Decimals(int decimals) {
      this.decimals = decimals;
    }

    /** {@return the number at a place times ten to the power of the {@link #decimals}} */
    abstract long unscaled(int place);

    /** Reads the unscaled numbers of as many places as there is room for. */
    abstract void read(int from, long[] into);

    abstract int length();

    /** {@return the places of what lies outside two unscaled numbers, also those of no scores} */
    final BitSet outside(long least, long most) {
      BitSet outside = new BitSet();
      for (int place = 0; place < length(); place++) {
        long number = unscaled(place);
        if (number < least || number > most) {
          outside.set(place);
        }
      }
      return outside;
    }

    @Override
    final Rational at(int place) {
      return Rational.of(unscaled(place), PowersOfTen.of(decimals));
    }

    @Override
    final OptionalInt decimals() {
      return OptionalInt.of(decimals);
    }

    @Override
    final Decimals asDecimals() {
      return this;
    }
  }

  /** Decimals that take four bytes each. */
  static final class Ints extends Decimals {
    private final int[] unscaled;

    Ints(int[] unscaled, int decimals) {
      super(decimals);
      this.unscaled = unscaled;
    }

    @Override
    Numbers moved(int[] from, int[] to, int length) {
      int[] moved = new int[length];
      for (int i = 0; i < from.length; i++) {
        moved[to[i]] = unscaled[from[i]];
      }
      return new Ints(moved, decimals);
    }

    @Override
    long unscaled(int place) {
      return unscaled[place];
    }

    @Override
    void read(int from, long[] into) {
      for (int i = 0; i < into.length; i++) {
        into[i] = unscaled[from + i];
      }
    }

    @Override
    int length() {
      return unscaled.length;
    }

    @Override
    boolean areInts() {
      return true;
    }

    @Override
    Ints asInts() {
      return this;
    }

    void read(int from, int[] into) {
      System.arraycopy(unscaled, from, into, 0, into.length);
    }
  }

  /** Decimals that take eight bytes each. */
  private static final class Longs extends Decimals {
    private final long[] unscaled;

    Longs(long[] unscaled, int decimals) {
      super(decimals);
      this.unscaled = unscaled;
    }

    @Override
    Numbers moved(int[] from, int[] to, int length) {
      long[] moved = new long[length];
      for (int i = 0; i < from.length; i++) {
        moved[to[i]] = unscaled[from[i]];
      }
      return new Longs(moved, decimals);
    }

    @Override
    long unscaled(int place) {
      return unscaled[place];
    }

    @Override
    void read(int from, long[] into) {
      System.arraycopy(unscaled, from, into, 0, into.length);
    }

    @Override
    int length() {
      return unscaled.length;
    }
  }

  /** What is no such decimals. */
  private static final class Fractions extends Numbers {
    private final @Nullable Rational[] fractions;

    Fractions(@Nullable Rational[] fractions) {
      this.fractions = fractions;
    }

    @Override
    Rational at(int place) {
      return requireNonNull(fractions[place]);
    }

    @Override
    Numbers moved(int[] from, int[] to, int length) {
      return new Fractions(Layout.moved(fractions, from, to, new Rational[length]));
    }

    @Override
    Decimals asDecimals() {
      throw new IllegalStateException("Column must be decimal, but has fractions");
    }
  }
}
