package org.sovereignparity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.MissingScores;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

/**
 * The notebook of the quickstart: its cells are compiled here, and the outputs that are kept in it
 * are theirs. {@code mvn -Pnotebook} runs it in a kernel.
 */
class NotebookTest {
  private static final Path FILE = Path.of("quickstart.ipynb");

  private static List<String> outputs() {
    var board = KExaone.board();
    var policy = ParityPolicy.strict(Aggregation.RATIO_OF_MEANS);
    var assessment =
        policy.assess(board, "K-EXAONE", Frontier.model("DeepSeek-V3.2"), Threshold.atLeast("95%"));
    var excluding = policy.toBuilder().missing(MissingScores.EXCLUDE).build();
    var edition = KoreaSovereignAi.programme().edition("2026-08");
    var round = edition.round(KoreaSovereignAi.submissions("2026-08"), List.of());
    var lineage = Lineages.of("HyperCLOVA X SEED 32B Think");
    var decision =
        EligibilityDecision.of(KoreaSovereignAi.independence(), EligibilityFacts.of(lineage));
    return List.of(
        "",
        "",
        assessment.toString(),
        assessment.explain().toHtml(),
        excluding
            .assessAll(board, Frontier.bestModel(KExaone.RIVALS), Threshold.atLeast("95%"))
            .explain()
            .toHtml(),
        round.explain().toHtml(),
        decision.explain().toHtml());
  }

  @Test
  void outputs_thatAreKept_areWhatTheCellsGive() throws IOException {
    if (Boolean.getBoolean("golden.rewrite")) {
      Notebook.read(FILE).write(FILE, outputs());
    }
    assertThat(Notebook.read(FILE).outputs()).isEqualTo(outputs());
  }

  @Test
  void cells_ofTheNotebook_areCompiledHere() throws IOException {
    String here =
        Files.readString(Path.of("src/test/java").resolve(source())).replaceAll("\\s", "");
    Notebook.read(FILE).code().stream()
        .flatMap(String::lines)
        .filter(line -> !line.startsWith("import ") && !line.startsWith("%"))
        .forEach(line -> assertThat(here).contains(line.replaceAll("\\s", "")));
  }

  private static Path source() {
    return Path.of(NotebookTest.class.getName().replace('.', '/') + ".java");
  }
}
