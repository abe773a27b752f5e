package org.sovereignparity.suite;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import org.sovereignparity.decision.Label;
import org.sovereignparity.scoring.Quantity;

/** Means of inputs, each of which is a percentage. */
final class Means {
  private Means() {}

  /** {@return the mean of percentages, each with its name as id} */
  static Quantity ofPercentages(Label label, List<String> names) {
    return Quantity.mean(
        label,
        names.stream()
            .map(name -> Quantity.percentage(Label.of(name), name))
            .collect(toImmutableList()));
  }
}
