package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the tables of keys in the handbook to the forms. A table is marked by the line before it:
 *
 * <pre>
 *   &lt;!-- keys of requestAssess, without id, op -->
 *   | key | value | if left out |
 * </pre>
 *
 * <p>It must have a row for each key of that definition of the schemas, or of the form itself under
 * its name, in their order, but for those named. Where it has a column {@code if left out}, that
 * says {@code refused} first where the key must be there, and nowhere else. A row without a key in
 * code is about something else.
 *
 * <p>A table of several forms, with a row for each, is marked with their names, or {@code -} for a
 * row about something else. Each row must name every key of its form but those of any document.
 *
 * <pre>
 *   &lt;!-- rows of benchmark, model, - -->
 *   | in | keys |
 * </pre>
 */
public final class HandbookKeys {
  private static final Pattern MARK =
      Pattern.compile("<!-- keys of ([\\w-]+)(?:, without ([\\w, ]+))? -->");
  private static final Pattern ROWS = Pattern.compile("<!-- rows of ([\\w-]+(?:, [\\w-]+)*) -->");
  private static final List<String> OF_ANY = List.of("schema", "sources");
  private static final Pattern KEY = Pattern.compile("`(\\w+)`");
  private static final String LEFT_OUT = "if left out";
  private static final JsonNode DEFINITIONS =
      Schemas.tree(PublishedSchemas.files().get("definitions.schema.json")).get("$defs");

  private HandbookKeys() {}

  /** Expects every marked table of a page in Markdown to be that of its form, {@return how many} */
  public static int check(String page) {
    List<String> lines = page.lines().toList();
    int tables = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.matches()) {
        tables++;
        check(mark, lines.subList(i + 1, lines.size()));
      }
      Matcher several = ROWS.matcher(lines.get(i));
      if (several.matches()) {
        tables++;
        List<String> names = Splitter.on(", ").splitToList(several.group(1));
        checkRows(names, lines.subList(i + 3, lines.size()));
      }
    }
    return tables;
  }

  private static void checkRows(List<String> names, List<String> rest) {
    List<List<String>> rows = rows(rest);
    assertThat(rows).as("rows of %s", names).hasSameSizeAs(names);
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).equals("-")) {
        List<String> keys = keys(names.get(i));
        keys.removeAll(OF_ANY);
        assertThat(keysIn(rows.get(i).get(1))).as("keys of %s", names.get(i)).containsAll(keys);
      }
    }
  }

  private static List<List<String>> rows(List<String> rest) {
    return rest.stream().takeWhile(line -> line.startsWith("|")).map(HandbookKeys::cells).toList();
  }

  private static List<String> keys(String form) {
    List<String> keys = new ArrayList<>();
    form(form).get("properties").fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static void check(Matcher mark, List<String> rest) {
    String name = mark.group(1);
    List<List<String>> rows = rows(rest);
    assertThat(rows).as("table of keys of %s", name).hasSizeGreaterThan(2);
    List<String> without =
        mark.group(2) == null
            ? List.of()
            : Splitter.on(',').trimResults().splitToList(mark.group(2));
    List<String> keys = keys(name);
    keys.removeAll(without);
    List<List<String>> about =
        rows.subList(2, rows.size()).stream().filter(row -> !keysIn(row.get(0)).isEmpty()).toList();
    assertThat(about.stream().flatMap(row -> keysIn(row.get(0)).stream()))
        .as("keys of %s", name)
        .containsExactlyElementsOf(keys);
    int leftOut = rows.get(0).indexOf(LEFT_OUT);
    if (leftOut >= 0) {
      about.forEach(row -> checkRequired(name, form(name), keysIn(row.get(0)), row.get(leftOut)));
    }
  }

  private static void checkRequired(
      String name, JsonNode form, List<String> keys, String ifLeftOut) {
    for (String key : keys) {
      assertThat(ifLeftOut.startsWith("refused"))
          .as("whether %s of %s must be there", key, name)
          .isEqualTo(isRequired(form, key));
    }
  }

  private static JsonNode form(String name) {
    JsonNode definition = DEFINITIONS.get(name);
    return definition == null ? Schemas.tree(ParityJson.schema(name)) : definition;
  }

  private static boolean isRequired(JsonNode form, String key) {
    return Streams.stream(form.path("required")).anyMatch(it -> it.textValue().equals(key));
  }

  private static List<String> cells(String line) {
    List<String> cells = Splitter.on('|').trimResults().splitToList(line);
    return cells.subList(1, cells.size() - 1);
  }

  private static ImmutableList<String> keysIn(String cell) {
    return KEY.matcher(cell)
        .results()
        .map(key -> key.group(1))
        .collect(ImmutableList.toImmutableList());
  }
}
