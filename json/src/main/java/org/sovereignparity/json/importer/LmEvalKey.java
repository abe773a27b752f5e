package org.sovereignparity.json.importer;

import java.util.Optional;
import org.sovereignparity.json.internal.ForeignValue;

/**
 * A key of a row of lm-evaluation-harness: {@code acc} or {@code acc_stderr} up to 0.3, {@code
 * acc,none} or {@code acc_stderr,strict-match} since.
 *
 * @param metric the metric, also where this is the key of its standard error
 * @param filter what follows the first comma
 * @param isError whether this is the key of a standard error
 */
record LmEvalKey(String metric, Optional<String> filter, boolean isError) {
  private static final String ERROR = "_stderr";

  static LmEvalKey parse(String key) {
    int comma = key.indexOf(',');
    String metric = comma < 0 ? key : key.substring(0, comma);
    Optional<String> filter = comma < 0 ? Optional.empty() : Optional.of(key.substring(comma + 1));
    boolean isError = metric.endsWith(ERROR);
    return new LmEvalKey(
        isError ? metric.substring(0, metric.length() - ERROR.length()) : metric, filter, isError);
  }

  /** {@return whether a row in {@code results} has a key with a filter} */
  static boolean haveFilters(ForeignValue results) {
    return results.entries().stream()
        .flatMap(row -> row.entries().stream())
        .anyMatch(entry -> entry.key().indexOf(',') > 0 && entry.notBlank().isPresent());
  }

  /** {@return the key of the score} */
  String score() {
    return metric + suffix();
  }

  /** {@return the key of the standard error of the score} */
  String error() {
    return metric + ERROR + suffix();
  }

  private String suffix() {
    return filter.map(name -> "," + name).orElse("");
  }
}
