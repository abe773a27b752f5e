package org.sovereignparity.json.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The numbers of an original in JSON, walked with a parser of its own: each must be a score with
 * the same digits, the error or number of samples of one, at the place of an issue, or at a place
 * that a documented rule names.
 *
 * @param scores how many numbers are scores or groups
 * @param parts how many are errors or numbers of samples, or settings
 * @param issues how many are at the place of an issue
 * @param ruled how many a rule names
 * @param lost the places of all others
 */
record EveryNumber(int scores, int parts, int issues, int ruled, ImmutableList<String> lost) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  /** What states errors, numbers of samples or settings of scores, by the last key. */
  private static final Pattern PARTS =
      Pattern.compile(
          ".*(/num|/num_total|/effective_num_docs|/max_samples"
              + "|/intelligence_index_version|/versions/[^/]*|/stats/count|/limit_samples"
              + "|/temperature|/num_fewshot|/max_problems|/benchmark/(samples|repeats)"
              + "|/scores/[^/]*/total|/categories/[^/]*/n|/total_instances)");

  /** What states a standard error, which must be that of a score. */
  private static final Pattern ERRORS = Pattern.compile(".*(stderr|std_err)[^/]*(/value)?");

  /** {@return what becomes of the numbers of a document, with {@code '} for {@code "}} */
  static EveryNumber of(String document, String rules) {
    String json = document.replace('\'', '"');
    ImportResult result = ResultImporter.read("results.json", json.getBytes(UTF_8));
    Map<String, String> taken = new HashMap<>();
    Set<String> errors = new HashSet<>();
    for (ImportedScore score : Iterables.concat(result.scores(), result.groups())) {
      taken.put(score.at(), score.value().text());
      score.standardError().ifPresent(error -> errors.add(error.text()));
    }
    Pattern ruled = Pattern.compile(rules);
    int[] counts = new int[4];
    ImmutableList.Builder<String> lost = ImmutableList.builder();
    numbers(json)
        .forEach(
            (at, text) -> {
              if (text.equals(taken.get(at))) {
                counts[0]++;
              } else if (ruled.matcher(at).matches()) {
                counts[3]++;
              } else if (ERRORS.matcher(at).matches()
                  ? errors.contains(text)
                  : PARTS.matcher(at).matches()) {
                counts[1]++;
              } else if (result.issues().stream().anyMatch(issue -> at.startsWith(issue.at()))) {
                counts[2]++;
              } else {
                lost.add(at + ": " + text);
              }
            });
    return new EveryNumber(counts[0], counts[1], counts[2], counts[3], lost.build());
  }

  /** {@return the digits of each number by its JSON pointer} */
  private static Map<String, String> numbers(String json) {
    Map<String, String> numbers = new HashMap<>();
    try (JsonParser parser = MAPPER.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isNumeric()) {
          numbers.put(parser.getParsingContext().pathAsPointer().toString(), parser.getText());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return numbers;
  }
}
