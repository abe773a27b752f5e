package org.sovereignparity.json.importer;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a column of a table of scores may hold, told from its header, in whatever case. */
enum ColumnKind {
  MODEL(null, "model", "models", "model_name", "model name", "model version"),
  BENCHMARK(null, "benchmark", "benchmarks", "task", "dataset", "evaluation"),
  VALUE(null, "score", "value"),
  METRIC(null, "metric"),
  FILTER(null, "filter"),
  STANDARD_ERROR(null, "stderr", "standard_error", "standard error", "se"),
  SAMPLES(null, "samples", "num_samples", "n_samples", "n", "total_count"),
  DIRECTION(null, "direction"),
  SHOTS(Settings.SHOTS, "shots", "n-shot", "num_fewshot"),
  VERSION(Settings.TASK_VERSION, "version", "task_version", "task version"),
  SPLIT(Settings.SPLIT, "split"),
  HARNESS(Settings.HARNESS, "harness"),
  MODE("mode", "mode");

  private final @Nullable String setting;
  private final ImmutableSet<String> headers;

  ColumnKind(@Nullable String setting, String... headers) {
    this.setting = setting;
    this.headers = ImmutableSet.copyOf(headers);
  }

  /** {@return the setting of the protocol that such a column states, if it does} */
  Optional<String> setting() {
    return Optional.ofNullable(setting);
  }

  /** {@return what a column under {@code header} holds, as far as that tells} */
  static Optional<ColumnKind> of(String header) {
    String name = Ascii.toLowerCase(header);
    return Arrays.stream(values()).filter(kind -> kind.headers.contains(name)).findFirst();
  }
}
