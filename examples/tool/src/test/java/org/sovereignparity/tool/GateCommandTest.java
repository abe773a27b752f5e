package org.sovereignparity.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two results that pass, that fail, of which it cannot be told, and that cannot be used. */
class GateCommandTest {
  private static final String GATE =
      """
      {"schema": "sovereign-parity/release-gate/1",
       "scores": [
         {"benchmark": "gsm8k", "settings": {"metric": "exact_match", "filter": "strict-match"}}],
       "rules": [
         {"id": "recovery",
          "policy": {"schema": "sovereign-parity/parity-policy/1", "aggregation": "mean-of-ratios",
            "normalisation": "raw", "weights": "equal", "cap": "none",
            "missing": "undetermined", "lowerIsBetter": "refuse"},
          "threshold": {"atLeast": "0.95"}, "same": ["shots"]}]}
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @BeforeEach
  void writeGate() throws IOException {
    file("gate.json", GATE);
  }

  @CanIgnoreReturnValue
  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private Path result(String name, String model, String score, int shots) throws IOException {
    return file(
        name,
        """
        {"results": {"gsm8k": {"alias": "gsm8k",
           "exact_match,strict-match": %s, "exact_match,flexible-extract": 0.9}},
         "n-shot": {"gsm8k": %s}, "model_name": "%s"}
        """
            .formatted(score, shots, model));
  }

  /** A result whose standard error is that of 1319 answers, right or wrong. */
  private Path sampled(String name, String model, String score, String error) throws IOException {
    return file(
        name,
        """
        {"results": {"gsm8k": {"alias": "gsm8k",
           "exact_match,strict-match": %s, "exact_match_stderr,strict-match": %s}},
         "n-samples": {"gsm8k": {"original": 1319, "effective": 1319}},
         "n-shot": {"gsm8k": 5}, "model_name": "%s"}
        """
            .formatted(score, error, model));
  }

  private int run(String... args) {
    return Main.run(
        List.of(args),
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8)));
  }

  private int gate(Path candidate, Path reference, String... more) {
    List<String> args = new ArrayList<>(List.of("gate", "--rules", path("gate.json")));
    args.addAll(List.of("--candidate", candidate.toString()));
    args.addAll(List.of("--reference", reference.toString()));
    args.addAll(List.of(more));
    return run(args.toArray(new String[0]));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  /** A public gate printed 94.00 % for these two, whose ratio is 736/781. */
  @Test
  void gate_ofThePublicCase_failsWithTheExactRatio() throws IOException {
    int status =
        gate(
            result("a", "small", "0.7360", 5),
            result("b", "base", "0.7810", 5),
            "--junit",
            path("j"));
    assertThat(status).isEqualTo(1);
    assertThat(out.toString(UTF_8)).startsWith("NOT_MET").contains("94.24 % = 736/781");
    assertThat(text("j"))
        .contains("tests=\"1\" failures=\"1\" errors=\"0\"")
        .contains("<failure type=\"NOT_MET\" message=\"small / base, mean-of-ratios: 94.24 %");
  }

  @Test
  void gate_nearEnough_passesWithEveryFile() throws IOException {
    int status =
        gate(
            result("a", "small", "0.7420", 5),
            result("b", "base", "0.7810", 5),
            "--junit=" + path("j"),
            "--records=" + path("records"),
            "--markdown=" + path("m"),
            "--html=" + path("h"));
    assertThat(status).isZero();
    assertThat(text("j")).contains("failures=\"0\"").doesNotContain("<failure", "<error");
    assertThat(text("m")).contains("MET").contains("| recovery");
    assertThat(text("h"))
        .startsWith("<!DOCTYPE html>")
        .contains("<h2>recovery: Each benchmark against ");
    assertThat(run("verify", path("records/recovery.json"))).isZero();
  }

  /** 5 shots are not 8: whether the model is near enough cannot be told from these. */
  @Test
  void gate_notMeasuredAlike_cannotTell() throws IOException {
    int status =
        gate(
            result("a", "small", "0.7420", 8),
            result("b", "base", "0.7810", 5),
            "--junit",
            path("j"));
    assertThat(status).isEqualTo(3);
    assertThat(out.toString(UTF_8))
        .startsWith("UNDETERMINED")
        .contains("MET by the scores, UNDETERMINED by the rule", "shots 8 against 5")
        .contains("UNDETERMINED by the rule: not measured alike: gsm8k");
    assertThat(text("j")).contains("errors=\"1\"").contains("<error type=\"UNDETERMINED\"");
  }

  /**
   * The relative standard error of a ratio of about 0.95 of these is sqrt(0.0162^2 + 0.0146^2) =
   * 0.022, so that at 0.95 the data allow about 4 points to either side.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.8000 | 0.01101 | shown       | 0 | shown",
        "0.7420 | 0.01205 | shown       | 1 | not-shown",
        "0.6000 | 0.01349 | shown       | 1 | refuted",
        "0.7420 | 0       | shown       | 3 | no-data",
        "0.7420 | 0.01205 | not-refuted | 0 | not-shown",
        "0.7360 | 0.01214 | not-refuted | 0 | not-shown",
        "0.6000 | 0.01349 | not-refuted | 1 | refuted",
        "0.6000 | 0       | not-refuted | 3 | no-data",
      })
  void gate_withSupport_asksTheData(
      String score, String error, String support, int status, String said) throws IOException {
    assertThat(
            gate(
                sampled("a", "small", score, error),
                sampled("b", "base", "0.7810", "0.01139"),
                "--support=" + support,
                "--junit=" + path("j")))
        .isEqualTo(status);
    assertThat(out.toString(UTF_8)).contains("data", said, "support by combined-score at 0.95");
    assertThat(text("j").contains("<testcase")).isTrue();
  }

  @Test
  void gate_withSupport_saysWhyTheScoresDoNotDecide() throws IOException {
    Path base = sampled("b", "base", "0.7810", "0.01139");
    Path ours = sampled("a", "small", "0.7420", "0.01205");
    assertThat(gate(ours, base, "--support=shown", "--junit", path("j"))).isEqualTo(1);
    assertThat(out.toString(UTF_8))
        .contains("MET by the scores, NOT_MET by the rule")
        .contains("NOT_MET by the rule: support by combined-score at 0.95");
    assertThat(text("j")).contains("MET by the scores, NOT_MET by the rule\">");
  }

  @Test
  void gate_withSupportButWithoutErrors_cannotTell() throws IOException {
    Path ours = result("a", "small", "0.7810", 5);
    Path base = result("b", "base", "0.7810", 5);
    assertThat(gate(ours, base, "--support=shown", "--records=" + folder)).isEqualTo(3);
    assertThat(
            run(
                "gate",
                "--rules=" + path("gate.json"),
                "--candidate=" + ours,
                "--baseline=" + path("recovery.json"),
                "--support=not-refuted"))
        .isEqualTo(3);
  }

  /**
   * 182 of 200 against 185, which is nearer than the threshold by twice the error of the three
   * answers that differ, but not by twice the errors of both scores.
   */
  @ParameterizedTest
  @CsvSource({"false, false, 1", "true, false, 1", "false, true, 1", "true, true, 0"})
  void gate_ofRunsWithTheSameItems_pairsThem(boolean oursHasItems, boolean theirsHas, int status)
      throws IOException {
    Path ours = logged("ours", 182, oursHasItems);
    Path theirs = logged("theirs", 185, theirsHas);
    String date = "_2026-08-01T10-00-00.000001";
    assertThat(gate(ours, theirs, "--support=shown")).isEqualTo(status);
    assertThat(
            gate(
                ours.resolve("results" + date + ".json"),
                theirs.resolve("results" + date + ".json"),
                "--support=shown"))
        .isEqualTo(status);
  }

  /** A folder as lm-evaluation-harness writes it, with the samples if they are logged. */
  private Path logged(String model, int right, boolean hasSamples) throws IOException {
    Files.createDirectories(folder.resolve(model));
    String date = "_2026-08-01T10-00-00.000001";
    file(
        model + "/results" + date + ".json",
        """
        {"results": {"gsm8k": {"alias": "gsm8k",
           "exact_match,strict-match": %s, "exact_match_stderr,strict-match": 0.02}},
         "n-samples": {"gsm8k": {"original": 200, "effective": 200}},
         "n-shot": {"gsm8k": 5}, "model_name": "%s"}
        """
            .formatted(right / 200.0, model));
    if (hasSamples) {
      StringBuilder lines = new StringBuilder();
      for (int item = 0; item < 200; item++) {
        lines
            .append("{\"doc_id\": %s, \"filter\": \"strict-match\", ".formatted(item))
            .append("\"exact_match\": %s}%n".formatted(item < right ? 1.0 : 0.0));
      }
      file(model + "/samples_gsm8k" + date + ".jsonl", lines.toString());
    }
    return folder.resolve(model);
  }

  @Test
  void gate_ofLogsOfInspect_pairsTheirSamples() throws IOException {
    file(
        "gate.json",
        GATE.replace(
                "\"settings\": {\"metric\": \"exact_match\", \"filter\": \"strict-match\"}",
                "\"scale\": \"0..1\", \"direction\": \"higher-is-better\"")
            .replace(", \"same\": [\"shots\"]", ""));
    assertThat(gate(log("a", 182), log("b", 185), "--support=shown")).isZero();
    assertThat(out.toString(UTF_8)).contains("same-items");
    file("a", Files.readString(folder.resolve("a")).replaceFirst("\\{\"id\": 0, [^}]*}}}, ", ""));
    assertThat(gate(folder.resolve("a"), folder.resolve("b"), "--support=shown")).isEqualTo(1);
  }

  private Path log(String model, int right) throws IOException {
    String samples =
        IntStream.range(0, 200)
            .mapToObj(
                item ->
                    "{\"id\": %s, \"epoch\": 1, \"scores\": {\"match\": {\"value\": \"%s\"}}}"
                        .formatted(item, item < right ? "C" : "I"))
            .collect(joining(", "));
    return file(
        model,
        """
        {"version": 2, "status": "success", "eval": {"task": "gsm8k", "model": "%s"},
         "results": {"total_samples": 200, "completed_samples": 200, "scores": [
           {"name": "match", "scorer": "match", "params": {}, "metrics": {
              "accuracy": {"name": "accuracy", "value": %s, "params": {}},
              "stderr": {"name": "stderr", "value": 0.02, "params": {}}}}]},
         "samples": [%s]}
        """
            .formatted(model, right / 200.0, samples));
  }

  /** The least of several ratios has no upper limit, so that anything would pass. */
  @Test
  void gate_ofTheLeastRatio_cannotBeAskedWhatIsRefuted() throws IOException {
    file("gate.json", GATE.replace("mean-of-ratios", "minimum-ratio"));
    Path base = sampled("b", "base", "0.7810", "0.01139");
    Path ours = sampled("a", "small", "0.1000", "0.008");
    assertThat(gate(ours, base, "--support=not-refuted")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("must have an aggregation that data can refute");
    assertThat(gate(ours, base, "--support=shown")).isEqualTo(1);
    assertThat(gate(ours, base, "--support=perhaps")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("one of shown, not-refuted, but was 'perhaps'");
  }

  @Test
  void gate_oneNameForBoth_comparesThem() throws IOException {
    assertThat(gate(result("a", "m", "0.7360", 5), result("b", "m", "0.7810", 5))).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("m / m (reference), mean-of-ratios: 94.24 %");
  }

  @Test
  void gate_againstARecord_comparesWithItsCandidate() throws IOException {
    Path base = result("b", "base", "0.7810", 5);
    Path same = result("c", "same", "0.7810", 5);
    assertThat(gate(base, same, "--records", folder.toString())).isZero();
    out.reset();
    int status =
        run(
            "gate",
            "--rules=" + path("gate.json"),
            "--candidate=" + result("a", "small", "0.7360", 5),
            "--baseline=" + path("recovery.json"));
    assertThat(status).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("small / base, mean-of-ratios: 94.24 %");
  }

  @Test
  void gate_againstARecordThatWasChanged_isUnusable() throws IOException {
    Path base = result("b", "base", "0.7810", 5);
    Path same = result("c", "same", "0.7810", 5);
    assertThat(gate(base, same, "--records", folder.toString())).isZero();
    String record = text("recovery.json");
    file("recovery.json", record.replace("0.781", "0.581"));
    int status =
        run(
            "gate",
            "--rules=" + path("gate.json"),
            "--candidate=" + base,
            "--baseline=" + path("recovery.json"));
    assertThat(status).isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith("Record must decide again as it did: ");
  }

  @Test
  void init_ofTwoResults_leavesOpenWhatIsNotClear() throws IOException {
    Path ours = result("a", "small", "0.7360", 5);
    Path theirs = result("b", "base", "0.7810", 5);
    String[] args = {
      "gate", "--candidate=" + ours, "--reference=" + theirs, "--init=" + path("new.json")
    };
    assertThat(run(args)).isZero();
    assertThat(out.toString(UTF_8)).endsWith("1 benchmarks, 1 of them to be completed\n");
    assertThat(err.toString(UTF_8)).contains("AMBIGUOUS").contains("filter=flexible-extract");
    assertThat(text("new.json")).contains("\"benchmark\" : \"gsm8k\"");
    assertThat(run(args)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("File of a new gate must not be there yet: ");
    file("gate.json", text("new.json"));
    assertThat(gate(ours, theirs)).isEqualTo(2);
  }

  @Test
  void gate_ofATable_asksWhichModel() throws IOException {
    Path table = file("t.csv", "model,gsm8k\nsmall,0.736\nbase,0.781\n");
    file(
        "gate.json",
        GATE.replace(
                "\"settings\": {\"metric\": \"exact_match\", \"filter\": \"strict-match\"}",
                "\"scale\": \"0..1\", \"direction\": \"higher-is-better\"")
            .replace(", \"same\": [\"shots\"]", ""));
    assertThat(gate(table, table, "--reference-model=base")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("must be said, one of [small, base]");
    assertThat(gate(table, table, "--candidate-model=small", "--reference-model=base"))
        .isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("94.24 % = 736/781");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"results\": {\"arc\": {\"alias\": \"arc\", \"acc,none\": 1}}, \"model_name\": \"x\"} | NOT_FOUND",
        "{\"results\": 1}                                     | UNKNOWN_FORMAT",
        "[                                                    | UNKNOWN_FORMAT",
      })
  void gate_ofWhatIsNoSuchResult_isUnusable(String content, String code) throws IOException {
    assertThat(gate(file("a", content), result("b", "base", "0.7810", 5))).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains(code);
    assertThat(out.size()).isZero();
  }

  /** Whoever completes a gate need not run it once for each choice. */
  @Test
  void gate_ofSeveralChoicesThatAreNotClear_tellsAll() throws IOException {
    Path table = file("t.csv", "model,gsm8k,arc\nsmall,0.7,0.5\nbase,0.781,0.5\n");
    String choices =
        "{\"benchmark\": \"arc\"}, {\"benchmark\": \"math\"}, {\"benchmark\": \"gsm8k\", ";
    file("gate.json", GATE.replace("{\"benchmark\": \"gsm8k\", ", choices));
    assertThat(gate(table, table, "--candidate-model=small", "--reference-model=base"))
        .isEqualTo(2);
    assertThat(err.toString(UTF_8).lines())
        .anySatisfy(line -> assertThat(line).startsWith("NO_SCALE"))
        .anySatisfy(line -> assertThat(line).startsWith("NOT_FOUND").contains("math"))
        .anySatisfy(line -> assertThat(line).startsWith("NOT_FOUND").contains("strict-match"));
  }

  @Test
  void gate_ofARunThatIsTolerated_readsWhichIssues() throws IOException {
    file(
        "gate.json",
        GATE.replace("\"settings\"", "\"despite\": [\"RUN_NOT_FINISHED\"], \"settings\""));
    assertThat(gate(result("a", "small", "0.7420", 5), result("b", "base", "0.7810", 5))).isZero();
    file("gate.json", GATE.replace("\"settings\"", "\"despite\": [\"RUN\"], \"settings\""));
    assertThat(gate(folder.resolve("a"), folder.resolve("b"))).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("UNKNOWN_WORD", "/scores/0/despite/0");
  }

  /** A record is a file that is called like its rule. */
  @Test
  void gate_ofARuleThatLeavesTheFolder_isRefused() throws IOException {
    file("gate.json", GATE.replace("\"recovery\"", "\"../recovery\""));
    assertThat(gate(result("a", "small", "0.7420", 5), result("b", "base", "0.7810", 5)))
        .isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("Rule id must be letters");
  }

  @Test
  void gate_ofFilesInEachOthersPlace_saysWhatEachHolds() throws IOException {
    Path ours = result("a", "small", "0.7420", 5);
    Path theirs = result("b", "base", "0.7810", 5);
    Path gate = folder.resolve("gate.json");
    assertThat(run("gate", "--candidate=" + ours, "--reference=" + gate, "--rules=" + gate))
        .isEqualTo(2);
    assertThat(run("gate", "--candidate=" + ours, "--reference=" + theirs, "--rules=" + theirs))
        .isEqualTo(2);
    assertThat(run("gate", "--candidate=" + ours, "--baseline=" + theirs, "--rules=" + gate))
        .isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains(
            "must hold results of an evaluation, but is a sovereign-parity/release-gate/1: ",
            "File must be a gate, but holds results of the format lm-eval: ",
            "File must be a decision record, but holds results of the format lm-eval: ");
  }

  @Test
  void gate_ofATableWithACellThatIsNoNumber_namesTheCell() throws IOException {
    Path table = file("t.csv", "model,gsm8k,arc\nsmall,n/a,0.5\nbase,0.781,0.5\n");
    assertThat(gate(table, table, "--candidate-model=small", "--reference-model=base"))
        .isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains("NOT_FOUND", "Not read were:", "NOT_A_NUMBER at row 2, column 2");
  }

  @Test
  void init_ofResultsWithOtherBenchmarks_namesThoseLeftOut() throws IOException {
    Path ours = file("a.csv", "benchmark,small\ngsm8k,0.7\narc,0.5\n");
    Path theirs = file("b.csv", "benchmark,base\ngsm8k,0.8\nmath,0.5\n");
    assertThat(run("gate", "--candidate=" + ours, "--reference=" + theirs, "--init=" + path("new")))
        .isZero();
    assertThat(err.toString(UTF_8))
        .contains(
            "Left out, since the reference has no score of it: arc\n",
            "Left out, since the candidate has no score of it: math\n");
  }

  @Test
  void gate_askedHalf_isToldWhatLacks() throws IOException {
    String ours = "--candidate=" + result("a", "small", "0.7420", 5);
    assertThat(run("gate", ours, "--rules=" + path("gate.json"))).isEqualTo(2);
    assertThat(run("gate", ours, "--reference=" + path("a"))).isEqualTo(2);
    assertThat(gate(folder.resolve("a"), folder.resolve("a"))).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("must not be the same results");
    assertThat(out.size()).isZero();
  }
}
