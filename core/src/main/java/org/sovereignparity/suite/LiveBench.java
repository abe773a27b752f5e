package org.sovereignparity.suite;

import com.google.common.collect.ImmutableList;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;

/** The average of LiveBench: the mean over categories of means over their tasks. */
public final class LiveBench {
  private static final Citation CITATION =
      Citation.of(
          SuiteSources.LIVE_BENCH, "livebench/show_livebench_result.py", Confidence.OFFICIAL);

  private LiveBench() {}

  /**
   * {@return the global average of release 2024-11-25, of the averages of its six categories}
   *
   * <p>Inputs, within 0..100: {@code Reasoning}, {@code Coding}, {@code Mathematics}, {@code Data
   * analysis}, {@code Language}, {@code IF}. A model that lacks a question is not listed, so that
   * nothing is missing.
   */
  public static Quantity globalAverage() {
    return Means.ofPercentages(
        Label.of("global-average", "LiveBench 2024-11-25, global average").citing(CITATION),
        ImmutableList.of("Reasoning", "Coding", "Mathematics", "Data analysis", "Language", "IF"));
  }

  /**
   * {@return the average of a category: the mean of its tasks, each within 0..100}
   *
   * @param name its id and title
   * @param tasks their names, which are also the names of the inputs
   * @throws InvalidRuleException if there is no task, one is given twice, or one has the name of
   *     the category
   * @throws IllegalArgumentException if a name is blank or has an unpaired surrogate
   */
  public static Quantity category(String name, Iterable<String> tasks) {
    return Means.ofPercentages(Label.of(name).citing(CITATION), ImmutableList.copyOf(tasks));
  }
}
