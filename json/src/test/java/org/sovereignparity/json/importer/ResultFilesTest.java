package org.sovereignparity.json.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sovereignparity.json.document.InvalidDocumentException;

/**
 * Results that the tools themselves wrote, which are not ours and so not in the repository; skipped
 * where they are not beside it. Every number in the places where a format has scores is accounted
 * for: it is a score, a group, the standard error of one, in a part with an issue, or named here as
 * something that is no score.
 */
class ResultFilesTest {
  private static final Path RESULTS = Path.of("..", "..", "shared", "data", "results");

  /** A reader that shares nothing with the importers but the tokens. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** Of no format that is read: other tools, schemas, parts of a run, logs of another version. */
  private static final Set<String> REFUSED =
      Set.of(
          "MANIFEST.tsv",
          "vals/finance_agent_payload.json",
          "lighteval/doc_example_gpt2_gsm8k.INVALID.json.txt",
          "every-eval-ever/eval.schema.json",
          "every-eval-ever/instance_level_eval.schema.json",
          "inspect/inspect_ai_log_version_3.txt",
          "epoch/benchmark_optim.csv");

  private static final Map<String, ImportFormat> FORMATS =
      Map.of(
          "lm-eval", ImportFormat.LM_EVAL,
          "lm-eval-stablelm", ImportFormat.LM_EVAL,
          "inspect", ImportFormat.INSPECT,
          "every-eval-ever", ImportFormat.EVERY_EVAL_EVER,
          "epoch", ImportFormat.CSV);

  /** How many scores and issues a table has, counted in Python with its csv module. */
  private static final Map<String, int[]> TABLES =
      Map.of(
          "epoch/benchmarks_runs.csv", new int[] {541, 0},
          "epoch/external_benchmark_livebench.csv", new int[] {378, 10},
          "epoch/external_benchmark_metr.csv", new int[] {60, 0},
          "epoch/external_benchmark_mmlu.csv", new int[] {246, 0},
          "epoch/external_benchmark_terminal_bench.csv", new int[] {59, 2});

  private static final String OF_INSPECT =
      "/version|/eval/.*|/results/.*_samples|.*/params/.*|.*/(lower|upper)/value";

  /** What by a documented rule is no score, by the name of the case. */
  private static final Map<String, String> CASES =
      new TreeMap<>(
          Map.of(
              "c10_score_on_error", OF_INSPECT,
              "c12_dict_stderr", OF_INSPECT,
              "c13_ci", OF_INSPECT,
              "c19_evalchemy", "/date|/results/.*/(run_stats/.*|num_.*)",
              "c19b_evalchemy_mixed", "/date|/results/.*/(run_stats/.*|num_.*)",
              "c23_lighteval", "/config_general/num_fewshot_seeds",
              "c41_full_p", "/n-shot/.*|/n-samples/.*",
              "c41_full_q", "/n-shot/.*|/n-samples/.*"));

  @BeforeEach
  void skip_withoutTheFiles() {
    assumeTrue(Files.isDirectory(RESULTS), "Results of other tools must lie at " + RESULTS);
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> paths = Files.walk(RESULTS)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> RESULTS.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(RESULTS.resolve(file));
  }

  @Test
  void read_everyFile_accountsForEveryNumber() throws IOException {
    System.out.println(Account.HEADER);
    for (String file : files()) {
      if (REFUSED.contains(file) || file.startsWith("helm/")) {
        assertThat(refusal(file)).as(file).isEqualTo(ImportRefusal.UNKNOWN_FORMAT);
        System.out.printf("%-64s refused%n", file);
        continue;
      }
      ImportResult result = ResultImporter.read(file, bytes(file));
      assertThat(result.format()).as(file).isEqualTo(FORMATS.get(file.replaceFirst("/.*", "")));
      if (TABLES.containsKey(file)) {
        assertThat(result.scores()).as(file).hasSize(TABLES.get(file)[0]);
        assertThat(result.issues()).as(file).hasSize(TABLES.get(file)[1]);
        System.out.printf(
            "%-64s %s scores, %s issues%n", file, result.scores().size(), result.issues().size());
      } else {
        System.out.println(account(file, result));
      }
    }
  }

  @Test
  void read_helmRuns_accountForEveryNumber() throws IOException {
    for (String run : List.of("helm/gpt2_mmlu_philosophy_", "helm/pythia1b_hellaswag_")) {
      Map<String, byte[]> folder = new HashMap<>();
      for (String file : List.of("stats.json", "run_spec.json", "per_instance_stats.json")) {
        folder.put("run/" + file, bytes(run + file));
      }
      ImportResult result = ResultImporter.read(folder);
      assertThat(result.format()).isEqualTo(ImportFormat.HELM);
      Account account = new Account(run, result);
      JsonNode stats = MAPPER.readTree(bytes(run + "stats.json"));
      for (int i = 0; i < stats.size(); i++) {
        JsonNode name = stats.get(i).get("name");
        JsonNode mean = stats.get(i).get("mean");
        boolean byRule =
            name.has("perturbation")
                || name.get("name")
                    .asText()
                    .matches(
                        "num_.*|finish_reason_.*|training_.*|inference_.*|batch_size|prompt_truncated");
        if (mean != null) {
          account.number("stats.json#/" + i + "/mean", mean, byRule);
        }
      }
      account.check();
      System.out.println(account);
    }
  }

  /**
   * Small files of lighteval, Evalchemy and Inspect, walked by a parser that knows no format: what
   * is no score is an error or number of samples of one, or named here.
   */
  @Test
  void read_casesOfOtherShapes_accountForEveryNumber() throws IOException {
    Path cases = RESULTS.resolveSibling("cases");
    assumeTrue(Files.isDirectory(cases), "Cases must lie at " + cases);
    System.out.printf("%-32s %7s %7s %7s %7s%n", "case", "scores", "parts", "issues", "by rule");
    for (Map.Entry<String, String> one : CASES.entrySet()) {
      EveryNumber numbers =
          EveryNumber.of(Files.readString(cases.resolve(one.getKey() + ".json")), one.getValue());
      assertThat(numbers.lost()).as(one.getKey()).isEmpty();
      assertThat(numbers.scores()).as(one.getKey()).isPositive();
      System.out.printf(
          "%-32s %7d %7d %7d %7d%n",
          one.getKey(), numbers.scores(), numbers.parts(), numbers.issues(), numbers.ruled());
    }
  }

  private static ImportRefusal refusal(String file) throws IOException {
    try {
      ImportResult unexpected = ResultImporter.read(file, bytes(file));
      throw new AssertionError(file + " must be refused, but is " + unexpected.format());
    } catch (InvalidDocumentException e) {
      return (ImportRefusal) e.code();
    }
  }

  private static Account account(String file, ImportResult result) throws IOException {
    Account account = new Account(file, result);
    byte[] bytes =
        file.endsWith(".eval") ? Archives.unzipped(bytes(file), "header.json") : bytes(file);
    JsonNode root = MAPPER.readTree(bytes);
    switch (result.format()) {
      case LM_EVAL -> {
        account.rows("/results", root.get("results"));
        JsonNode groups = root.path("groups");
        groups.properties().stream()
            .filter(group -> !root.get("results").has(group.getKey()))
            .forEach(group -> account.row("/groups/" + group.getKey(), group.getValue()));
      }
      case INSPECT -> {
        JsonNode results = root.get("results");
        account.metrics("/results/metrics", results.path("metrics"));
        for (int i = 0; i < results.path("scores").size(); i++) {
          account.metrics(
              "/results/scores/" + i + "/metrics", results.get("scores").get(i).get("metrics"));
        }
      }
      default -> {
        for (int i = 0; i < root.get("evaluation_results").size(); i++) {
          String at = "/evaluation_results/" + i + "/score_details/score";
          account.number(at, root.at(at), false);
        }
      }
    }
    account.check();
    return account;
  }

  /** What became of the numbers of one file. */
  private static final class Account {
    static final String HEADER =
        "%-64s %7s %7s %7s %7s %7s %7s"
            .formatted("file", "numbers", "scores", "groups", "errors", "issues", "by rule");

    private final String file;
    private final ImportResult result;
    private final Map<String, ImportedScore> byPlace = new TreeMap<>();
    private final Set<String> issues = new TreeSet<>();
    private final List<String> lost = new ArrayList<>();
    private int numbers;
    private int found;
    private int errors;
    private int withIssue;
    private int byRule;

    Account(String file, ImportResult result) {
      this.file = file;
      this.result = result;
      result.scores().forEach(score -> byPlace.put(score.at(), score));
      result.groups().forEach(score -> byPlace.put(score.at(), score));
      result.issues().forEach(issue -> issues.add(issue.at()));
    }

    void rows(String at, JsonNode rows) {
      rows.properties().forEach(row -> row(at + "/" + row.getKey(), row.getValue()));
    }

    void row(String at, JsonNode row) {
      row.properties()
          .forEach(
              cell -> {
                String place = at + "/" + cell.getKey().replace("/", "~1");
                if (cell.getValue().isObject()) {
                  row(place, cell.getValue());
                } else if (cell.getKey().contains("_stderr")) {
                  error(place, place.replace("_stderr", ""), cell.getValue());
                } else if (cell.getValue().isNumber()) {
                  number(place, cell.getValue(), cell.getKey().equals("sample_len"));
                }
              });
    }

    void metrics(String at, JsonNode metrics) {
      metrics
          .properties()
          .forEach(
              metric -> {
                String place = at + "/" + metric.getKey() + "/value";
                JsonNode value = metric.getValue().get("value");
                if (metric.getKey().matches("stderr|bootstrap_std")) {
                  String mean = metrics.has("accuracy") ? "accuracy" : "mean";
                  error(place, at + "/" + mean + "/value", value);
                } else {
                  number(place, value, metric.getKey().equals("std"));
                }
              });
    }

    void number(String place, JsonNode value, boolean isByRule) {
      numbers++;
      if (isByRule) {
        byRule++;
      } else if (byPlace.containsKey(place)) {
        found++;
        assertThat(decimal(byPlace.get(place).value()))
            .as(place)
            .isEqualByComparingTo(value.decimalValue());
      } else {
        unused(place);
      }
    }

    /** A standard error may be a text such as N/A. */
    void error(String place, String score, JsonNode value) {
      numbers++;
      ImportedScore of = byPlace.get(score);
      if (of != null && of.standardError().isPresent()) {
        errors++;
        assertThat(decimal(of.standardError().get()))
            .as(place)
            .isEqualByComparingTo(value.decimalValue());
      } else if (issues.contains(score)) {
        byRule++;
      } else {
        unused(place);
      }
    }

    private void unused(String place) {
      if (issues.stream().anyMatch(at -> place.equals(at) || place.startsWith(at + "/"))) {
        withIssue++;
      } else {
        lost.add(place);
      }
    }

    private static BigDecimal decimal(WrittenNumber number) {
      return new BigDecimal(number.text());
    }

    void check() {
      assertThat(lost).as(file).isEmpty();
      assertThat(found).as(file).isEqualTo(byPlace.size());
      assertThat(numbers).as(file).isEqualTo(found + errors + withIssue + byRule);
    }

    @Override
    public String toString() {
      return "%-64s %7d %7d %7d %7d %7d %7d"
          .formatted(
              file,
              numbers,
              result.scores().size(),
              result.groups().size(),
              errors,
              withIssue,
              byRule);
    }
  }
}
