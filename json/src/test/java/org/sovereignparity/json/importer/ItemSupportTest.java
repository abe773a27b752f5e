package org.sovereignparity.json.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.support.ParitySupport;
import org.sovereignparity.parity.support.SupportData;
import org.sovereignparity.parity.support.SupportWarning;
import org.sovereignparity.statistics.ConfidenceLevel;
import org.sovereignparity.statistics.ConfidenceSet;
import org.sovereignparity.statistics.MeanRatioMethod;
import org.sovereignparity.statistics.PairedCounts;
import org.sovereignparity.statistics.PairedSample;

/** Which data a selection takes beside scores: items where both runs hold them, else errors. */
class ItemSupportTest {
  private static final Path RESULTS = Path.of("..", "..", "shared", "data", "results");
  private static final int ITEMS = 40;

  /** As each tool writes a run of a task in which the first so many of 40 answers are right. */
  enum Shape {
    INSPECT("choice") {
      @Override
      Map<String, String> files(String model, int right) {
        return Map.of(
            model + ".json",
            """
            {"version": 2, "status": "success", "eval": {"task": "task", "model": "%s"},
             "results": {"total_samples": 40, "completed_samples": 40, "scores": [
               {"name": "choice", "scorer": "choice", "params": {}, "metrics": {
                  "accuracy": {"name": "accuracy", "value": %s, "params": {}},
                  "stderr": {"name": "stderr", "value": 0.05, "params": {}}}}]},
             "samples": [%s]}
            """
                .formatted(
                    model,
                    right / 40.0,
                    items(
                        ",",
                        item ->
                            "{\"id\": %s, \"epoch\": 1, \"scores\": {\"choice\": {\"value\": \"%s\"}}}"
                                .formatted(item, item < right ? "C" : "I"))));
      }
    },
    HELM("exact_match") {
      @Override
      Map<String, String> files(String model, int right) {
        String stat = "{\"name\": {\"name\": \"%s\", \"split\": \"test\"}, \"mean\": %s}";
        return Map.of(
            "run_spec.json",
            "{\"name\": \"task:model=%1$s\", \"adapter_spec\": {\"model\": \"%1$s\"}}"
                .formatted(model),
            "stats.json",
            "[%s, %s]"
                .formatted(
                    stat.formatted("num_instances", 40),
                    stat.formatted("exact_match", right / 40.0)),
            "per_instance_stats.json",
            "[%s]"
                .formatted(
                    items(
                        ",",
                        item ->
                            "{\"instance_id\": \"id%s\", \"stats\": [%s]}"
                                .formatted(
                                    item, stat.formatted("exact_match", item < right ? 1 : 0)))));
      }
    },
    LM_EVAL("acc") {
      @Override
      Map<String, String> files(String model, int right) {
        return Map.of(
            "results_2026-08-01T10-00-00.000001.json",
            """
            {"results": {"task": {"alias": "task", "acc,none": %s, "acc_stderr,none": 0.05}},
             "n-samples": {"task": {"original": 40, "effective": 40}}, "model_name": "%s"}
            """
                .formatted(right / 40.0, model),
            "samples_task_2026-08-01T10-00-00.000001.jsonl",
            items(
                "\n",
                item ->
                    "{\"doc_id\": %1$s, \"doc_hash\": \"h%1$s\", \"filter\": \"none\", \"acc\": %2$s}"
                        .formatted(item, item < right ? "1.0" : "0.0")),
            "samples_task_more_2026-08-01T10-00-00.000001.jsonl",
            "{");
      }
    };

    private final String metric;

    Shape(String metric) {
      this.metric = metric;
    }

    abstract Map<String, String> files(String model, int right);

    private static String items(String between, IntFunction<String> item) {
      return String.join(between, IntStream.range(0, ITEMS).mapToObj(item).toList());
    }

    ImportResult read(Map<String, byte[]> files) {
      return this == HELM
          ? ResultImporter.read(files)
          : files.entrySet().stream()
              .filter(file -> file.getKey().endsWith(".json"))
              .map(file -> ResultImporter.read(file.getKey(), file.getValue()))
              .findFirst()
              .orElseThrow();
    }

    ScoreSelection selection() {
      ScoreChoice choice =
          ScoreChoice.of("task").scale(Scale.parse("0..1")).direction(Direction.HIGHER_IS_BETTER);
      return ScoreSelection.of(this == INSPECT ? choice : choice.metric(metric));
    }
  }

  /**
   * The runs of a candidate with 30 right answers and of a reference with 32, which is also right
   * on these.
   */
  private record Runs(Shape shape, Map<String, byte[]> ours, Map<String, byte[]> theirs) {
    static Runs of(Shape shape, UnaryOperator<String> change) {
      return new Runs(
          shape,
          bytes(shape.files("ours", 30), change),
          bytes(shape.files("theirs", 32), UnaryOperator.identity()));
    }

    private static Map<String, byte[]> bytes(
        Map<String, String> files, UnaryOperator<String> change) {
      return files.entrySet().stream()
          .collect(toMap(Map.Entry::getKey, file -> change.apply(file.getValue()).getBytes(UTF_8)));
    }

    SupportData data() {
      return shape.selection().support(shape.read(ours), ours, shape.read(theirs), theirs);
    }

    SupportData errors() {
      return shape.selection().standardErrors(shape.read(ours), shape.read(theirs));
    }

    Optional<ConfidenceSet> set(SupportData data) {
      Scoreboard board = shape.selection().board(shape.read(ours), shape.read(theirs));
      return support(board, "ours", "theirs", data).set();
    }
  }

  private static ParitySupport support(
      Scoreboard board, String candidate, String reference, SupportData data) {
    return ParitySupport.of(
        ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS)
            .assess(board, candidate, Frontier.model(reference), Threshold.percent(80)),
        data,
        MeanRatioMethod.COMBINED_SCORE,
        ConfidenceLevel.of(0.95));
  }

  @ParameterizedTest
  @EnumSource
  void support_runsWithTheSameItems_pairsThem(Shape shape) {
    Runs runs = Runs.of(shape, UnaryOperator.identity());
    SupportData counted =
        SupportData.builder().sameItems("task", PairedCounts.of(30, 0, 2, 8)).build();
    assertThat(runs.set(runs.data())).isPresent().isEqualTo(runs.set(counted));
    assertThat(runs.set(runs.errors())).isNotEqualTo(runs.set(counted));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "INSPECT | \"value\": \"I\"   | \"value\": \"C\"",
        "INSPECT | \"id\": 39,        | \"id\": 40,",
        "INSPECT | \"id\": 39,        | \"id\": 38,",
        "LM_EVAL | \"effective\": 40   | \"effective\": 41",
        "INSPECT | \"samples\":       | \"no\":",
        "INSPECT | {\"choice\":       | {\"match\":",
        "LM_EVAL | h39                | h38",
        "LM_EVAL | \"filter\": \"none\"| \"filter\": \"some\"",
      })
  void support_itemsThatAreNotOfBothScores_takesErrors(Shape shape, String text, String other) {
    Runs runs = Runs.of(shape, file -> file.replaceFirst(Pattern.quote(text), other));
    assertThat(runs.set(runs.data())).isPresent().isEqualTo(runs.set(runs.errors()));
  }

  @Test
  void support_gradesOfItems_arePairedAsScores() {
    Runs runs =
        Runs.of(
            Shape.INSPECT,
            file ->
                file.replaceFirst("\"value\": \"I\"", "\"value\": \"P\"")
                    .replace("\"value\": 0.75", "\"value\": 0.7625"));
    SupportData sample =
        SupportData.builder()
            .sameItems("task", PairedSample.of(answers(30, 0.5), answers(32, 0)))
            .build();
    assertThat(runs.set(runs.data())).isPresent().isEqualTo(runs.set(sample));
  }

  private static double[] answers(int right, double next) {
    double[] answers = new double[ITEMS];
    Arrays.fill(answers, 0, right, 1);
    answers[right] = next;
    return answers;
  }

  @Test
  void support_runWithoutFiles_takesErrors() {
    Runs all = Runs.of(Shape.LM_EVAL, UnaryOperator.identity());
    SupportData data =
        Shape.LM_EVAL
            .selection()
            .support(
                Shape.LM_EVAL.read(all.ours()),
                all.ours(),
                Shape.LM_EVAL.read(all.theirs()),
                Map.of());
    assertThat(all.set(data)).isPresent().isEqualTo(all.set(all.errors()));
  }

  @Test
  void support_damagedFile_isNamed() {
    Runs runs = Runs.of(Shape.HELM, file -> file.replaceFirst("\\{\"instance_id", "{instance_id"));
    assertThatThrownBy(runs::data)
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageStartingWith("UNKNOWN_FORMAT at per_instance_stats.json#: ");
  }

  /** A model agrees with itself on every item, which only items show: the error is exactly 0. */
  @Test
  void support_realRunOfHelm_hasTheItemsOfItsScore() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (String file : List.of("run_spec.json", "stats.json", "per_instance_stats.json")) {
      Path path = RESULTS.resolve("helm").resolve("gpt2_mmlu_philosophy_" + file);
      assumeTrue(Files.exists(path), () -> "needs the results of others: " + path);
      files.put(file, Files.readAllBytes(path));
    }
    ImportResult ours = ResultImporter.read(files).ofModel("ours");
    ImportResult theirs = ours.ofModel("theirs");
    ScoreSelection selection =
        ScoreSelection.of(
            ScoreChoice.of(ours.scores().get(0).benchmark())
                .metric("exact_match")
                .where("split", "test")
                .scale(Scale.parse("0..1"))
                .direction(Direction.HIGHER_IS_BETTER));
    SupportData data = selection.support(ours, files, theirs, files);
    assertThat(support(selection.board(ours, theirs), "ours", "theirs", data).warnings())
        .extracting(SupportWarning::code)
        .contains(SupportWarning.Code.ERROR_IS_ZERO);
  }
}
