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

  /** Evalchemy writes {@code accuracy_std_err} beside {@code accuracy_avg}. */
  private static final String ERROR_OF_AVERAGE = "_std_err";

  private static final String AVERAGE = "_avg";

  static LmEvalKey parse(String key) {
    int comma = key.indexOf(',');
    String metric = comma < 0 ? key : key.substring(0, comma);
    Optional<String> filter = comma < 0 ? Optional.empty() : Optional.of(key.substring(comma + 1));
    String score = without(ERROR_OF_AVERAGE, without(ERROR, metric));
    return new LmEvalKey(score, filter, !score.equals(metric));
  }

  private static String without(String end, String text) {
    return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
  }

  /** {@return whether a key is of an error as Evalchemy writes it} */
  static boolean isOfEvalchemy(String key) {
    return key.endsWith(ERROR_OF_AVERAGE);
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

  /** {@return the key of the score, where that is an average over runs} */
  String average() {
    return metric + AVERAGE + suffix();
  }

  /** {@return the key of the standard error of the score, as Evalchemy writes it} */
  String errorOfAverage() {
    return without(AVERAGE, metric) + ERROR_OF_AVERAGE + suffix();
  }

  /** {@return the key of the standard error of the score} */
  String error() {
    return metric + ERROR + suffix();
  }

  private String suffix() {
    return filter.map(name -> "," + name).orElse("");
  }
}
