package org.sovereignparity.statistics;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of {@code statistics.csv}: numbers published, or derived by another program, with the
 * source beside them in the table.
 */
final class Published {
  private static final ImmutableMap<String, Published> ROWS =
      Csv.read("statistics.csv").stream()
          .collect(toImmutableMap(row -> row.get("id"), Published::new));

  private final Map<String, String> row;

  private Published(Map<String, String> row) {
    this.row = row;
  }

  static ImmutableMap<String, Published> rows() {
    return ROWS;
  }

  static Published row(String id) {
    return ROWS.get(id);
  }

  /** {@return the expected number under {@code key}, which may be a text or a fraction} */
  double number(String key) {
    return value(json(key, "\"?([-+0-9.eE/]+)\"?"));
  }

  /** {@return the expected list under {@code key}} */
  double[] list(String key) {
    return Stream.of(json(key, "\\[([^\\]]*)\\]").split(","))
        .mapToDouble(item -> value(item.replace("\"", "").strip()))
        .toArray();
  }

  String text(String key) {
    return json(key, "\"([^\"]*)\"");
  }

  private String json(String key, String pattern) {
    Matcher matcher =
        Pattern.compile("\"" + key + "\":\\s*" + pattern).matcher(row.get("expected_json"));
    assertThat(matcher.find()).as("%s in %s", key, row).isTrue();
    return matcher.group(1);
  }

  private static double value(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? Double.parseDouble(text)
        : Double.parseDouble(text.substring(0, slash))
            / Double.parseDouble(text.substring(slash + 1));
  }

  /** {@return the absolute tolerance of the row; exact values are compared to the last digits} */
  double tolerance() {
    String text = row.get("tolerance");
    return text.equals("exact") ? 1e-15 : Double.parseDouble(text);
  }

  void check(String key, double actual) {
    assertThat(actual).as("%s %s", row.get("id"), key).isEqualTo(number(key), within(tolerance()));
  }

  void checkLimits(ConfidenceSet set) {
    check("low", ((ConfidenceSet.Bounded) set).low());
    check("high", ((ConfidenceSet.Bounded) set).high());
    if (row.get("expected_json").contains("\"ratio\"")) {
      check("ratio", set.estimate().orElseThrow());
    }
  }
}
