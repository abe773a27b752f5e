package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Protocol;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Score;

/** An imported score that may be chosen, with the model it is of and the format it is from. */
record Candidate(String model, ImportFormat format, ImportedScore score) {

  ImmutableSortedMap<String, String> settings() {
    return protocol().map(Protocol::settings).orElse(ImmutableSortedMap.of());
  }

  private Optional<Protocol> protocol() {
    return score.toScore(model).protocol();
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
