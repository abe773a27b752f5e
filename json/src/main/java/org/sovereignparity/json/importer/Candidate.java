package org.sovereignparity.json.importer;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Protocol;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Score;

/**
 * An imported score that may be chosen, with the model it is of, the format it is from and what is
 * wrong with it or its run.
 */
record Candidate(
    String model, ImportFormat format, ImportedScore score, ImmutableSortedSet<IssueCode> issues) {

  Map<String, String> settings() {
    Map<String, String> settings = score.settings();
    if (!issues.isEmpty()) {
      settings.put(Settings.IMPORT_ISSUES, Joiner.on(", ").join(issues));
    }
    return settings;
  }

  private Optional<Protocol> protocol() {
    return Settings.protocol(settings());
  }

  /** {@return what is known of tasks in the format's words; other tools may mean something else} */
  private Optional<KnownTask> known() {
    return format == ImportFormat.LM_EVAL
        ? score.metric().flatMap(metric -> KnownTasks.find(score.benchmark(), metric))
        : Optional.empty();
  }

  Optional<Direction> knownDirection() {
    return known().map(KnownTask::direction);
  }

  Optional<Scale> knownScale() {
    return known().map(KnownTask::scale);
  }

  Score as(String benchmark) {
    return Score.builder()
        .model(model)
        .benchmark(benchmark)
        .value(score.value().value())
        .protocol(protocol())
        .build();
  }

  /** {@return model, score, settings and place in one line} */
  @Override
  public String toString() {
    return model
        + ", "
        + score.benchmark()
        + ": "
        + score.value()
        + protocol().map(protocol -> " under " + protocol).orElse("")
        + " at "
        + score.at();
  }
}
