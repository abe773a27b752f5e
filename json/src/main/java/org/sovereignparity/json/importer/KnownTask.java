package org.sovereignparity.json.importer;

import org.immutables.value.Value;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.internal.ValueStyle;
import org.sovereignparity.source.Citation;

/**
 * What is known of a metric of a task of lm-evaluation-harness, such as {@code gsm8k, exact_match:
 * 0..1, higher-is-better}.
 */
@Value.Immutable
@ValueStyle
public abstract class KnownTask {
  KnownTask() {}

  /** {@return the task, or the group of tasks of which it is one} */
  public abstract String task();

  /** {@return the metric} */
  public abstract String metric();

  /** {@return the bounds of the metric, in the unit in which the harness writes it} */
  public abstract Scale scale();

  /** {@return whether more is better} */
  public abstract Direction direction();

  /** {@return where this is defined} */
  public abstract Citation citation();

  /** {@return task, metric, scale and direction in one line} */
  @Override
  public String toString() {
    return task() + ", " + metric() + ": " + scale() + ", " + direction();
  }

  static final class Builder extends ImmutableKnownTask.Builder {
    Builder() {}
  }
}
