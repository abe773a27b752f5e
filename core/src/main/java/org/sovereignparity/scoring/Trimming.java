package org.sovereignparity.scoring;

/**
 * Which ratings of a panel do not count, such as the one highest and the one lowest: of sorted
 * ratings a stretch is left, whose mean is taken.
 */
public sealed interface Trimming {

  /** {@return how many of the lowest of so many ratings are dropped} */
  int lowest(int ratings);

  /** {@return how many of the highest of so many ratings are dropped} */
  int highest(int ratings);

  /** {@return how many ratings there are at least} */
  long least();

  /** {@return whether every rating counts, however many there are} */
  default boolean dropsNone() {
    return false;
  }

  /** {@return what {@code cases} makes of this} */
  <T> T match(Cases<T> cases);

  /**
   * So many at each end do not count.
   *
   * @param ofLowest how many of the lowest; not negative
   * @param ofHighest how many of the highest; not negative
   */
  record Ends(int ofLowest, int ofHighest) implements Trimming {
    /** Refuses negative numbers. */
    public Ends {
      check(ofLowest, 0);
      check(ofHighest, 0);
    }

    @Override
    public int lowest(int ratings) {
      return ofLowest;
    }

    @Override
    public int highest(int ratings) {
      return ofHighest;
    }

    @Override
    public long least() {
      return 1L + ofLowest + ofHighest;
    }

    @Override
    public boolean dropsNone() {
      return ofLowest == 0 && ofHighest == 0;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.ends(this);
    }
  }

  /**
   * Only the best count.
   *
   * @param count how many of the highest; at least 1
   */
  record Best(int count) implements Trimming {
    /** Refuses what is not positive. */
    public Best {
      check(count, 1);
    }

    @Override
    public int lowest(int ratings) {
      return ratings - count;
    }

    @Override
    public int highest(int ratings) {
      return 0;
    }

    @Override
    public long least() {
      return count;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.best(this);
    }
  }

  /** The one in the middle counts, or of an even number the two. */
  record Median() implements Trimming {
    @Override
    public int lowest(int ratings) {
      return (ratings - 1) / 2;
    }

    @Override
    public int highest(int ratings) {
      return (ratings - 1) / 2;
    }

    @Override
    public long least() {
      return 1;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.median(this);
    }
  }

  private static void check(int number, int least) {
    if (number < least) {
      throw new IllegalArgumentException(
          least == 0
              ? "Dropped ratings must not be negative: " + number
              : "Ratings that count must be at least 1: " + number);
    }
  }

  /**
   * One answer for each kind.
   *
   * @param <T> what an answer is
   */
  interface Cases<T> {
    /** {@return the answer where so many at each end do not count} */
    T ends(Ends trimming);

    /** {@return the answer where only the best count} */
    T best(Best trimming);

    /** {@return the answer for the median} */
    T median(Median trimming);
  }
}
