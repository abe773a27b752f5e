package org.sovereignparity.suite;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.ExactNumber;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Root;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;

/**
 * A group of tasks of which lm-evaluation-harness makes one score, such as {@code mmlu} of its 57
 * subjects.
 */
public final class LmEvalGroup {
  private static final Citation METRICS =
      Citation.of(
          SuiteSources.LM_EVAL,
          "lm_eval/api/metrics.py, aggregate_subtask_metrics and pooled_sample_stderr",
          Confidence.OFFICIAL);

  private LmEvalGroup() {}

  /**
   * {@return the mean of fractions, each task counting as often as it has samples: what {@code
   * weight_by_size: true} says, the default}
   *
   * @param tasks their names, which are also the names of the inputs
   * @param sizes the number of samples of each task, positive, in the order of the tasks
   * @throws InvalidRuleException if there is no task, one is given twice, or there is not one size
   *     for each
   * @throws IllegalArgumentException if a size is not positive, the group blank, a task empty, or a
   *     name has an unpaired surrogate
   */
  public static Quantity sizeWeighted(
      String group, Iterable<String> tasks, Iterable<Integer> sizes) {
    ImmutableList.Builder<Rational> weights = ImmutableList.builder();
    sizes.forEach(size -> weights.add(Rational.of(size)));
    return Quantity.weightedMean(label(group), fractions(tasks), weights.build());
  }

  /**
   * {@return the mean of fractions, each task counting once: {@code weight_by_size: false}}
   *
   * @param tasks their names, which are also the names of the inputs
   * @throws InvalidRuleException if there is no task, or one is given twice
   * @throws IllegalArgumentException if the group is blank, a task empty, or a name has an unpaired
   *     surrogate
   */
  public static Quantity plain(String group, Iterable<String> tasks) {
    return Quantity.mean(label(group), fractions(tasks));
  }

  private static Label label(String group) {
    return Label.of(group).citing(METRICS);
  }

  /** Not bounded below: a correlation may be negative. */
  private static ImmutableList<Quantity> fractions(Iterable<String> tasks) {
    ImmutableList.Builder<Quantity> inputs = ImmutableList.builder();
    for (String task : tasks) {
      inputs.add(
          Quantity.input(
              Label.of("task " + task), task, Rational.of(-1), Optional.of(Rational.ONE)));
    }
    return inputs.build();
  }

  /**
   * {@return the standard error of a group, from those of its tasks and in their unit; at least 0}
   *
   * <pre>
   * sqrt( sum of n (n - 1) e^2 / (N - k) / N ),  N = sum of n, k tasks
   * </pre>
   *
   * <p>The variance is pooled within the tasks, so that it is the error of the size-weighted mean.
   * The harness writes it beside a plain mean too, of which it is not the error.
   *
   * @param sizes the number of samples of each task, positive
   * @param errors the standard error of each task's mean, in the order of the tasks
   * @throws IllegalArgumentException if there are not as many errors as sizes, a size is not
   *     positive, or there are no more samples than tasks
   */
  public static ExactNumber pooledStandardError(List<Integer> sizes, List<Rational> errors) {
    if (sizes.size() != errors.size()) {
      throw new IllegalArgumentException(
          "Standard errors must be one for each of %s tasks: %s".formatted(sizes.size(), errors));
    }
    List<Rational> squares = new ArrayList<>();
    long samples = 0;
    for (int i = 0; i < sizes.size(); i++) {
      long size = sizes.get(i);
      if (size < 1) {
        throw new IllegalArgumentException("Size must be positive: " + size);
      }
      samples += size;
      squares.add(Rational.of(size).times(Rational.of(size - 1)).times(errors.get(i).pow(2)));
    }
    if (samples <= sizes.size()) {
      throw new IllegalArgumentException("Samples must be more than tasks: " + sizes);
    }
    Rational variance = Rational.sum(squares).dividedBy(Rational.of(samples - sizes.size()));
    return Root.of(variance.dividedBy(Rational.of(samples)), 2);
  }
}
