package org.sovereignparity.programme;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.number.Rational;

/** A developed model's score on a benchmark beside that of its target model, such as 72 of 80. */
public final class TargetScore {
  private final Rational developed;
  private final Rational target;

  private TargetScore(Rational developed, Rational target) {
    this.developed = developed;
    this.target = target;
  }

  /**
   * {@return the pair of scores on one benchmark}
   *
   * @param developed not negative
   * @param target positive
   * @throws IllegalArgumentException if they are not
   */
  public static TargetScore of(Rational developed, Rational target) {
    if (developed.signum() < 0) {
      throw new IllegalArgumentException("Developed score must not be negative: " + developed);
    }
    if (target.signum() <= 0) {
      throw new IllegalArgumentException("Target score must be positive: " + target);
    }
    return new TargetScore(developed, target);
  }

  /** {@return the developed model's score} */
  public Rational developed() {
    return developed;
  }

  /** {@return the target model's score} */
  public Rational target() {
    return target;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TargetScore that
        && developed.equals(that.developed)
        && target.equals(that.target);
  }

  @Override
  public int hashCode() {
    return Objects.hash(developed, target);
  }

  /** {@return both scores, such as {@code 72 of 80}} */
  @Override
  public String toString() {
    return developed + " of " + target;
  }
}
