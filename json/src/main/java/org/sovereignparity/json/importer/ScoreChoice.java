package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.internal.PolicyStyle;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.number.Rational;

/**
 * Which of the imported scores of a benchmark is meant, such as {@code exact_match} by {@code
 * strict-match} with 5 shots of {@code gsm8k}.
 *
 * <pre>{@code
 * ScoreChoice.of("gsm8k").metric("exact_match").filter("strict-match").shots("5")
 * }</pre>
 *
 * <p>What is not chosen does not matter, as long as one score of each model is left. Scale and
 * direction are said here only where neither the files nor {@link KnownTasks} state them.
 */
@Value.Immutable
@PolicyStyle
public abstract class ScoreChoice {
  ScoreChoice() {}

  /**
   * {@return the choice of a benchmark's only score}
   *
   * @param benchmark a benchmark, task or group in the words of the files
   * @throws IllegalArgumentException if it is empty, or has an unpaired surrogate
   */
  public static ScoreChoice of(String benchmark) {
    String id = Texts.checkedId("Benchmark", benchmark);
    return new Builder().benchmark(benchmark).id(id).isOptional(false).build();
  }

  /** {@return the benchmark in the words of the files} */
  public abstract String benchmark();

  /** {@return the id of the benchmark on the scoreboard} */
  public abstract String id();

  /** {@return what a score's protocol must say, metric and filter included, ordered by name} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, String> settings();

  /** {@return the bounds of the scores, if said here} */
  public abstract Optional<Scale> scale();

  /** {@return whether more is better, if said here} */
  public abstract Optional<Direction> direction();

  /** {@return the score that guessing gives, in the unit of the scale, if said here} */
  public abstract Optional<Rational> chance();

  /** {@return whether a model may lack the score} */
  public abstract boolean isOptional();

  /** {@return what may be wrong with a score or its run} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<IssueCode> tolerated();

  /**
   * {@return this choice, of the given metric}
   *
   * @throws IllegalArgumentException if the metric is chosen already
   */
  public ScoreChoice metric(String metric) {
    return where("metric", metric);
  }

  /**
   * {@return this choice, of answers extracted in the given way}
   *
   * @throws IllegalArgumentException if the filter is chosen already
   */
  public ScoreChoice filter(String filter) {
    return where("filter", filter);
  }

  /**
   * {@return this choice, with the given number of examples in the prompt}
   *
   * @param shots as the files write it, such as {@code 5}
   * @throws IllegalArgumentException if the shots are chosen already
   */
  public ScoreChoice shots(String shots) {
    return where(Settings.SHOTS, shots);
  }

  /**
   * {@return this choice, of scores whose protocol states the setting so}
   *
   * @param setting a name such as {@code task-version} or {@code split}
   * @param value as the files write it
   * @throws IllegalArgumentException if the setting is chosen already
   */
  public ScoreChoice where(String setting, String value) {
    if (settings().containsKey(setting)) {
      throw new IllegalArgumentException("Setting must be chosen once: \"" + setting + '"');
    }
    return copy().putSettings(setting, value).build();
  }

  /**
   * {@return this choice, with another id for the benchmark on the scoreboard}
   *
   * @throws IllegalArgumentException if {@code id} is empty, or has an unpaired surrogate
   */
  public ScoreChoice as(String id) {
    return copy().id(Texts.checkedId("Benchmark id", id)).build();
  }

  /**
   * {@return this choice, with scores between the given bounds}
   *
   * @param scale in the unit in which the files write the scores
   */
  public ScoreChoice scale(Scale scale) {
    return copy().scale(scale).build();
  }

  /** {@return this choice, saying whether more is better} */
  public ScoreChoice direction(Direction direction) {
    return copy().direction(direction).build();
  }

  /**
   * {@return this choice, with the score that guessing gives}
   *
   * @param chance in the unit of the scale; a {@link ScoreSelection} refuses one outside it or on
   *     its upper bound
   */
  public ScoreChoice chance(Rational chance) {
    return copy().chance(chance).build();
  }

  /**
   * {@return this choice, where a model may lack the score}
   *
   * <p>A parity policy then says what a missing score does. At least one model must have it, and
   * each model one of those that are chosen.
   */
  public ScoreChoice orMissing() {
    return copy().isOptional(true).build();
  }

  /**
   * {@return this choice, also of scores with issues of the given kinds}
   *
   * <p>Any other score with {@linkplain ImportResult#issuesOf issues} is refused.
   */
  public ScoreChoice despite(IssueCode... issues) {
    return copy().addTolerated(issues).build();
  }

  private Builder copy() {
    return new Builder().from(this);
  }

  /** {@return whether a score with the given protocol settings is as chosen} */
  boolean fits(Map<String, String> protocol) {
    return protocol.entrySet().containsAll(settings().entrySet());
  }

  /** {@return benchmark and settings in one line} */
  @Override
  public String toString() {
    return settings().isEmpty() ? benchmark() : benchmark() + " with " + settings();
  }

  static final class Builder extends ImmutableScoreChoice.Builder {
    Builder() {}
  }
}
