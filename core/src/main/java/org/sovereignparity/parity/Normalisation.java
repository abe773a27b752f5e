package org.sovereignparity.parity;

import java.util.NoSuchElementException;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.internal.Words;
import org.sovereignparity.number.Rational;

/** What is done to a score before anything else. */
public enum Normalisation {
  /** Nothing: {@code x}. */
  RAW,
  /** What exceeds guessing, as a share: {@code max(0, x − chance) / (max − chance)}. */
  ABOVE_CHANCE,
  /** The place on the scale, as a share: {@code (x − min) / (max − min)}. */
  MIN_MAX;

  /** {@return {@code score} normalised; what this needs of the benchmark has been checked} */
  Rational apply(Benchmark benchmark, Rational score) {
    return switch (this) {
      case RAW -> score;
      case ABOVE_CHANCE ->
          score.minus(zero(benchmark)).max(Rational.ZERO).dividedBy(unit(benchmark));
      case MIN_MAX -> score.minus(zero(benchmark)).dividedBy(unit(benchmark));
    };
  }

  /** {@return the greatest score that is normalised to {@code value}} */
  Rational invert(Benchmark benchmark, Rational value) {
    return this == RAW ? value : value.times(unit(benchmark)).plus(zero(benchmark));
  }

  /**
   * {@return the score that is normalised to 0, in the unit of the benchmark's scale}
   *
   * @throws NoSuchElementException if it is the chance level, and {@code benchmark} has none
   */
  public Rational zero(Benchmark benchmark) {
    return switch (this) {
      case RAW -> Rational.ZERO;
      case ABOVE_CHANCE -> benchmark.chance().orElseThrow();
      case MIN_MAX -> benchmark.scale().min();
    };
  }

  /**
   * {@return by how much a score must rise for what is normalised to rise by 1, in the unit of the
   * benchmark's scale; positive}
   *
   * @throws NoSuchElementException if that depends on a chance level or a maximum, and {@code
   *     benchmark} has none
   */
  public Rational unit(Benchmark benchmark) {
    return this == RAW
        ? Rational.ONE
        : benchmark.scale().max().orElseThrow().minus(zero(benchmark));
  }

  /** {@return the word, such as {@code above-chance}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
