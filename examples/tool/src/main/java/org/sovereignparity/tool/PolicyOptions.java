package org.sovereignparity.tool;

import java.nio.file.Path;
import java.util.Optional;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.ParityPolicy;
import picocli.CommandLine.Option;

/** How scores become a ratio, and what it must reach. */
final class PolicyOptions {
  @Option(
      names = "--aggregation",
      paramLabel = "WORD",
      defaultValue = "mean-of-ratios",
      description = {
        "ratio-of-means, mean-of-ratios, geometric-mean-of-ratios or minimum-ratio;",
        "${DEFAULT-VALUE} if not said."
      })
  private Aggregation aggregation = Aggregation.MEAN_OF_RATIOS;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "A policy as a document, instead of an aggregation.")
  private Optional<Path> policy = Optional.empty();

  @Option(
      names = "--at-least",
      paramLabel = "RATIO",
      defaultValue = "95%",
      description =
          "What the ratio must reach, such as 95%% or 0.95; ${DEFAULT-VALUE} if not said.")
  private String atLeast = "95%";

  ParityPolicy policy() {
    return policy
        .map(file -> TextFile.read(file, ParityJson::readPolicy))
        .orElseGet(() -> ParityPolicy.strict(aggregation));
  }

  Threshold threshold() {
    return Threshold.atLeast(atLeast);
  }
}
