package org.sovereignparity.json.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MoreCollectors;
import com.google.common.io.Resources;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sovereignparity.json.internal.CsvRows;
import org.sovereignparity.number.Rational;

/**
 * Scores imported from files of lm-evaluation-harness, against what was published of the same runs:
 * the table in the README of Stability-AI/StableLM, of which the files lie in that repository, and
 * groups recomputed from their parts. The files are not ours; skipped where they are not there.
 */
class PublishedResultsTest {
  private static final Path RESULTS = Path.of("..", "..", "shared", "data", "results");

  private static List<Map<String, String>> table(String name)
      throws IOException, CsvRows.NotCsvException {
    List<String[]> rows =
        CsvRows.of(Resources.toString(Resources.getResource("published/" + name), UTF_8));
    List<Map<String, String>> table = new ArrayList<>();
    for (String[] row : rows.subList(1, rows.size())) {
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < row.length; i++) {
        cells.put(rows.get(0)[i], row[i]);
      }
      table.add(cells);
    }
    return table;
  }

  private static ImportResult imported(String folder, String file) throws IOException {
    Path path = RESULTS.resolve(folder).resolve(file);
    assumeTrue(Files.isRegularFile(path), "Results of other tools must lie at " + path);
    return ResultImporter.read(file, Files.readAllBytes(path));
  }

  private static ImportedScore only(
      ImmutableList<ImportedScore> scores, String benchmark, String metric) {
    return scores.stream()
        .filter(score -> score.benchmark().equals(benchmark))
        .filter(score -> score.metric().orElseThrow().equals(metric))
        .collect(MoreCollectors.onlyElement());
  }

  @Test
  void scores_ofStableLm_areThoseOfItsReadme() throws Exception {
    List<String> benchmarks =
        List.of(
            "arc_challenge",
            "arc_easy",
            "boolq",
            "hellaswag",
            "lambada_openai",
            "openbookqa",
            "piqa",
            "sciq",
            "winogrande");
    for (Map<String, String> row : table("stablelm_readme_table1.csv")) {
      ImportResult result = imported("lm-eval-stablelm", row.get("raw_lm_eval_file"));
      for (String benchmark : benchmarks) {
        String metric = row.get("json_metric_matching_" + benchmark);
        Rational percent =
            only(result.scores(), benchmark, metric).value().value().times(Rational.of(100));
        assertThat(percent.toBigDecimal(2, RoundingMode.HALF_EVEN))
            .as("%s %s", row.get("model"), benchmark)
            .isEqualByComparingTo(new BigDecimal(row.get(benchmark)));
      }
    }
  }

  @Test
  void groups_ofTheFiles_areThoseRecomputedFromTheirParts() throws Exception {
    for (Map<String, String> row : table("lmeval_group_aggregates.csv")) {
      ImportResult result = imported("lm-eval", row.get("file"));
      String metric = row.get("metric_key").replaceFirst(",.*", "");
      ImportedScore group = only(result.groups(), row.get("group"), metric);
      assertThat(group.value().value()).isEqualTo(Rational.parse(row.get("published_group_value")));
      assertThat(group.standardError().orElseThrow().value())
          .isEqualTo(Rational.parse(row.get("published_group_stderr")));
      assertThat(result.scores()).noneMatch(s -> s.benchmark().equals(row.get("group")));
    }
  }
}
