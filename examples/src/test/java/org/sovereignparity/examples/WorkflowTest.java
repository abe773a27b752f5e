package org.sovereignparity.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.json.gate.ReleaseGate;
import org.sovereignparity.json.importer.ResultImporter;
import org.sovereignparity.json.record.DecisionRecord;
import org.sovereignparity.json.record.Tool;
import org.sovereignparity.parity.ParityAssessment;

/** The steps of the handbook's workflow, run by a shell in a repository. */
class WorkflowTest {
  private static final Page GATE = Page.of("json/docs/gate.md");

  @TempDir Path repository;

  /** The gate of the page, a baseline that an earlier run wrote, and the jar of the first step. */
  @BeforeEach
  void makeRepository() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "There is no /bin/sh here");
    GATE.saveFiles(repository);
    ReleaseGate gate = ParityJson.readReleaseGate(Files.readString(file("gate.json")));
    ParityAssessment before =
        gate.rules()
            .get(0)
            .assess(
                gate.scores()
                    .board(
                        ResultImporter.read("a", results("released", "0.60").getBytes(UTF_8)),
                        ResultImporter.read("b", results("base", "0.60").getBytes(UTF_8))),
                "released",
                "base");
    Files.writeString(
        file("baseline.json"),
        DecisionRecord.of(before, Tool.of("test", "1"), Instant.EPOCH).toJson());
    ToolJar.save(file("tool/sovereign-parity-tool-all.jar"));
  }

  private Path file(String name) {
    return repository.resolve(name);
  }

  private static String results(String model, String arc) {
    return """
        {"results": {
           "arc_challenge": {"alias": "arc_challenge", "acc,none": 0.5, "acc_norm,none": %s},
           "gsm8k": {"alias": "gsm8k", "exact_match,strict-match": 0.5}},
         "n-shot": {"arc_challenge": 25, "gsm8k": 5}, "model_name": "%s"}
        """
        .formatted(arc, model);
  }

  /** {@return what follows {@code run:} in each step, in its order} */
  private static List<String> commands() {
    return GATE.blocks().stream()
        .filter(block -> block.language().equals("yaml"))
        .flatMap(block -> block.text().lines())
        .filter(line -> line.contains("run: "))
        .map(line -> line.substring(line.indexOf("run: ") + "run: ".length()))
        .toList();
  }

  private int run(String command) throws IOException, InterruptedException {
    ProcessBuilder shell =
        new ProcessBuilder("/bin/sh", "-e", "-c", command)
            .directory(repository.toFile())
            .redirectErrorStream(true)
            .redirectOutput(file("log").toFile());
    shell.environment().put("GITHUB_STEP_SUMMARY", file("summary.md").toString());
    return shell.start().waitFor();
  }

  /** The first step fetches the jar, which is there; the third runs whatever the second says. */
  private int job(String candidate) throws IOException, InterruptedException {
    Files.writeString(file("ours.json"), candidate);
    assertThat(commands()).hasSize(3);
    assertThat(commands().get(0))
        .contains("sovereign-parity-tool:", ":jar:all", "-DoutputDirectory=tool");
    int status = run(commands().get(1));
    assertThat(run(commands().get(2))).isZero();
    return status;
  }

  @Test
  void workflow_ofAScoreThatIsNearEnough_isGreen() throws IOException, InterruptedException {
    assertThat(job(results("ours", "0.57"))).as(Files.readString(file("log"))).isZero();
    assertThat(file("summary.md")).content().startsWith("## MET").contains("| recovery | MET |");
  }

  /** 0.56 of 0.60 are 93.33 %. */
  @Test
  void workflow_ofALoweredScore_isRedWithASummary() throws IOException, InterruptedException {
    assertThat(job(results("ours", "0.56"))).isEqualTo(1);
    assertThat(file("summary.md"))
        .content()
        .startsWith("## NOT\\_MET")
        .contains("### recovery\n", "93.33 % = 14/15", "| arc\\_challenge | 0.56 | 0.6 |");
  }
}
