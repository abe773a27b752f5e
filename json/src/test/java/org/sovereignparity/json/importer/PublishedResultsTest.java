package org.sovereignparity.json.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.json.internal.CsvRows;
import org.sovereignparity.number.ExactNumber;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.suite.LmEvalGroup;

/**
 * Scores imported from files of lm-evaluation-harness, against what was published of the same runs:
 * the table in the README of Stability-AI/StableLM, of which the files lie in that repository, and
 * groups recomputed from their parts. The files are not ours; skipped where they are not there.
 */
class PublishedResultsTest {
  private static final Path RESULTS = Path.of("..", "..", "shared", "data", "results");

  /** What sums of doubles may be off by, as a part of the sum: under 5 units of 2^-52. */
  private static final Rational NOISE = Rational.parse("1e-15");

  private static final String MATCHING = "json_metric_matching_";

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

  /**
   * The average of the README's table, from the files themselves; its scores were rounded first.
   */
  @Test
  void averages_ofStableLm_areThoseOfItsReadme() throws Exception {
    for (Map<String, String> row : table("stablelm_readme_table1.csv")) {
      ImportResult result = imported("lm-eval-stablelm", row.get("raw_lm_eval_file"));
      Map<String, Rational> scores = new TreeMap<>();
      for (String column : row.keySet()) {
        if (column.startsWith(MATCHING)) {
          String benchmark = column.substring(MATCHING.length());
          scores.put(benchmark, only(result.scores(), benchmark, row.get(column)).value().value());
        }
      }
      assertThat(scores).hasSize(9);
      Rational average = value(LmEvalGroup.plain("average", scores.keySet()), scores);
      assertThat(average.times(Rational.of(100)).toBigDecimal(2, RoundingMode.HALF_UP))
          .as(row.get("model"))
          .isEqualByComparingTo(row.get("published_average"));
    }
  }

  /**
   * Means and pooled standard errors, exact from what the files state of the parts. Those of the
   * files are sums of up to 57 doubles, each of which may be off by a few units of its last digit.
   */
  @Test
  void groups_fromTheirParts_haveTheMeanAndTheErrorOfTheFiles() throws Exception {
    for (Map<String, String> row : table("lmeval_group_aggregates.csv")) {
      ImportResult result = imported("lm-eval", row.get("file"));
      String metric = row.get("metric_key").replaceFirst(",.*", "");
      List<ImportedScore> parts = parts(result, row, metric);
      assertThat(parts).hasSize(Integer.parseInt(row.get("n_subtasks_with_metric")));
      List<Integer> sizes =
          parts.stream().map(part -> Math.toIntExact(part.samples().orElseThrow())).toList();
      Map<String, Rational> scores = new LinkedHashMap<>();
      parts.forEach(part -> scores.put(part.benchmark(), part.value().value()));
      ExactNumber error =
          LmEvalGroup.pooledStandardError(
              sizes,
              parts.stream().map(part -> part.standardError().orElseThrow().value()).toList());

      String group = row.get("group");
      assertSame(
          value(LmEvalGroup.sizeWeighted(group, scores.keySet(), sizes), scores),
          row.get("published_group_value"));
      assertSame(
          value(LmEvalGroup.plain(group, scores.keySet()), scores),
          row.get("recomputed_unweighted"));
      assertSame(error, row.get("published_group_stderr"));
    }
  }

  /** The parts of a group with the metric, down to the tasks; the file lists them. */
  private static List<ImportedScore> parts(
      ImportResult result, Map<String, String> row, String metric) throws IOException {
    JsonNode subtasks =
        new JsonMapper()
            .readTree(RESULTS.resolve("lm-eval").resolve(row.get("file")).toFile())
            .get("group_subtasks");
    Set<String> tasks = new TreeSet<>();
    addTasks(subtasks, row.get("group"), tasks);
    return result.scores().stream()
        .filter(score -> tasks.contains(score.benchmark()))
        .filter(score -> score.metric().orElseThrow().equals(metric))
        .toList();
  }

  private static void addTasks(JsonNode subtasks, String name, Set<String> tasks) {
    if (!subtasks.has(name) || subtasks.get(name).isEmpty()) {
      tasks.add(name);
      return;
    }
    subtasks.get(name).forEach(part -> addTasks(subtasks, part.asText(), tasks));
  }

  private static Rational value(Quantity rule, Map<String, Rational> inputs) {
    return rule.evaluate(Facts.builder().putAllNumbers(inputs).build()).value().orElseThrow();
  }

  private static void assertSame(ExactNumber exact, String published) {
    Rational printed = Rational.parse(published);
    assertThat(exact).isGreaterThanOrEqualTo(printed.times(Rational.ONE.minus(NOISE)));
    assertThat(exact).isLessThanOrEqualTo(printed.times(Rational.ONE.plus(NOISE)));
  }

  /** The ratio was computed in Python with fractions, from the same two files. */
  @Test
  void verdict_ofTwoRealFiles_isThatOfTheirScores() throws Exception {
    Scoreboard board =
        ScoreSelection.of(
                ScoreChoice.of("arc_challenge").metric("acc_norm").shots("0"),
                ScoreChoice.of("hellaswag").metric("acc_norm").shots("0"))
            .board(
                imported("lm-eval", "v043_mamba2-130m_groups17.json"),
                imported("lm-eval", "v048_gemma-2-9b-it_groups78.json"));
    ParityAssessment assessment =
        ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS)
            .assess(
                board,
                "state-spaces/mamba2-130m",
                Frontier.model("google/gemma-2-9b-it"),
                Threshold.atLeast("95%"));
    assertThat(assessment.ratio().orElseThrow().toFractionString())
        .isEqualTo("422261229797308619666166605376871/1039677382298102147938725611816040");
    assertThat(assessment.protocolMismatches()).isEmpty();
    assertThat(assessment.verdictIfSame("shots", "task-version", "samples"))
        .contains(Verdict.NOT_MET);
    // neither file states the version of its harness
    assertThat(assessment.verdictIfSame("harness")).contains(Verdict.UNDETERMINED);
  }

  /**
   * The README of StableLM prints 38.48 for ARC, which is acc; acc_norm of the same run is 40.53.
   */
  @Test
  void twoMetrics_ofOneRealRun_areChosenBetween() throws Exception {
    ImportResult result = imported("lm-eval-stablelm", "stablelm-base-alpha-7b-v2.json");
    ScoreChoice arc = ScoreChoice.of("arc_challenge");
    assertThatThrownBy(
            () -> {
              Scoreboard unused = ScoreSelection.of(arc).board(result.ofModel("M"));
            })
        .isInstanceOf(RefusedException.class)
        .hasMessageContainingAll("arc_challenge: 0.38481", "arc_challenge: 0.40529");
    Scoreboard board = ScoreSelection.of(arc.metric("acc_norm")).board(result.ofModel("M"));
    assertThat(board.benchmarks()).hasToString("[arc_challenge, 0..1, higher-is-better]");
    assertThat(
            board
                .score("M", "arc_challenge")
                .orElseThrow()
                .value()
                .toBigDecimal(4, RoundingMode.HALF_UP))
        .isEqualByComparingTo("0.4053");
  }
}
