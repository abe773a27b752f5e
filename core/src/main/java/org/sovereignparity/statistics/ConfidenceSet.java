package org.sovereignparity.statistics;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;

/**
 * The values that data do not speak against, such as 0.956..0.9995 for a ratio.
 *
 * <p>A ratio of means may have a set that is no interval: where the reference's mean could be zero,
 * the set is unbounded, or all but an interval ({@linkplain Exclusive two rays}). No limit is ever
 * NaN or infinite, none lies outside what its quantity can be, and none stands on the wrong side of
 * another.
 */
public sealed interface ConfidenceSet {
  /** {@return the point estimate; empty where it is not defined, such as 1 / 0} */
  OptionalDouble estimate();

  /** {@return the confidence that was asked for} */
  ConfidenceLevel confidence();

  /** {@return what the method takes for granted} */
  ImmutableSet<Assumption> assumptions();

  /** {@return whether the set contains {@code value}, limits included} */
  boolean contains(double value);

  /**
   * {@return whether every value of the set lies above {@code margin}: the data then show more than
   * the margin}
   */
  boolean liesAbove(double margin);

  /**
   * {@return whether every value of the set lies below {@code margin}: the data then refute that it
   * is reached}
   */
  boolean liesBelow(double margin);

  /** {@return where the set ends, in ascending order: two numbers, one, or none} */
  double[] limits();

  /** {@return what {@code cases} makes of this set} */
  <T> T match(Cases<T> cases);

  /** An answer for each shape of set. */
  interface Cases<T> {
    /** {@return what is made of an interval} */
    T bounded(Bounded set);

    /** {@return what is made of a set that is only bounded below} */
    T unboundedAbove(UnboundedAbove set);

    /** {@return what is made of two rays} */
    T exclusive(Exclusive set);

    /** {@return what is made of all numbers} */
    T unbounded(Unbounded set);
  }

  /**
   * All numbers from {@code low} to {@code high}.
   *
   * @param estimate the point estimate, if it is defined
   * @param confidence what was asked for
   * @param assumptions what the method takes for granted
   * @param low the lower limit, finite
   * @param high the upper limit, finite, at least {@code low}
   */
  record Bounded(
      OptionalDouble estimate,
      ConfidenceLevel confidence,
      ImmutableSet<Assumption> assumptions,
      double low,
      double high)
      implements ConfidenceSet {
    /**
     * Creates the interval.
     *
     * @throws IllegalArgumentException if the limits are not finite and in order
     */
    public Bounded {
      SetLimits.checkOrder(low, high);
    }

    @Override
    public boolean contains(double value) {
      return low <= value && value <= high;
    }

    @Override
    public boolean liesAbove(double margin) {
      return low > margin;
    }

    @Override
    public boolean liesBelow(double margin) {
      return high < margin;
    }

    @Override
    public double[] limits() {
      return new double[] {low, high};
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.bounded(this);
    }
  }

  /**
   * All numbers from {@code low} on.
   *
   * @param estimate the point estimate, if it is defined
   * @param confidence what was asked for
   * @param assumptions what the method takes for granted
   * @param low the lower limit, finite
   */
  record UnboundedAbove(
      OptionalDouble estimate,
      ConfidenceLevel confidence,
      ImmutableSet<Assumption> assumptions,
      double low)
      implements ConfidenceSet {
    /**
     * Creates the ray.
     *
     * @throws IllegalArgumentException if the limit is not finite
     */
    public UnboundedAbove {
      SetLimits.checkOrder(low, low);
    }

    @Override
    public boolean contains(double value) {
      return low <= value;
    }

    @Override
    public boolean liesAbove(double margin) {
      return low > margin;
    }

    @Override
    public boolean liesBelow(double margin) {
      return false;
    }

    @Override
    public double[] limits() {
      return new double[] {low};
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.unboundedAbove(this);
    }
  }

  /**
   * All numbers up to {@code below}, and all from {@code above} on; between them lies what the data
   * speak against. Never to be read as an interval from one to the other.
   *
   * @param estimate the point estimate, if it is defined
   * @param confidence what was asked for
   * @param assumptions what the method takes for granted
   * @param below the end of the lower ray, finite
   * @param above the start of the upper ray, finite, at least {@code below}
   */
  record Exclusive(
      OptionalDouble estimate,
      ConfidenceLevel confidence,
      ImmutableSet<Assumption> assumptions,
      double below,
      double above)
      implements ConfidenceSet {
    /**
     * Creates the rays.
     *
     * @throws IllegalArgumentException if the limits are not finite and in order
     */
    public Exclusive {
      SetLimits.checkOrder(below, above);
    }

    @Override
    public boolean contains(double value) {
      return value <= below || above <= value;
    }

    @Override
    public boolean liesAbove(double margin) {
      return false;
    }

    @Override
    public boolean liesBelow(double margin) {
      return false;
    }

    @Override
    public double[] limits() {
      return new double[] {below, above};
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.exclusive(this);
    }
  }

  /**
   * All numbers: the data speak against none.
   *
   * @param estimate the point estimate, if it is defined
   * @param confidence what was asked for
   * @param assumptions what the method takes for granted
   */
  record Unbounded(
      OptionalDouble estimate, ConfidenceLevel confidence, ImmutableSet<Assumption> assumptions)
      implements ConfidenceSet {
    @Override
    public boolean contains(double value) {
      return !Double.isNaN(value);
    }

    @Override
    public boolean liesAbove(double margin) {
      return false;
    }

    @Override
    public boolean liesBelow(double margin) {
      return false;
    }

    @Override
    public double[] limits() {
      return new double[] {};
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.unbounded(this);
    }
  }
}
