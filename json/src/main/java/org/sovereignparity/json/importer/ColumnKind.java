package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableSet;
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
  SAMPLES(null, "samples", "num_samples", "n_samples", "n"),
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

  /** {@return the first column of {@code table} of this kind} */
  Optional<Integer> in(Table table) {
    return table.column(this);
  }

  /** {@return whether {@code header}, in lower case, is that of such a column} */
  boolean is(String header) {
    return headers.contains(header);
  }
}
