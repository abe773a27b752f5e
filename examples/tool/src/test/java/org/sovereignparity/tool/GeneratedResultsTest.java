package org.sovereignparity.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sovereignparity.json.importer.ImportFormat;
import org.sovereignparity.json.importer.ImportResult;
import org.sovereignparity.json.importer.ResultImporter;

/** What the throughput of imports is measured on. */
class GeneratedResultsTest {
  @TempDir Path folder;

  @Test
  void file_ofSoManyTasks_hasTwoScoresForEachAndNothingAmiss() {
    ImportResult result = ResultImporter.read("x.json", GeneratedResults.ofTasks(1, 100));
    assertThat(result.format()).isEqualTo(ImportFormat.LM_EVAL);
    assertThat(result.model().orElseThrow()).startsWith("made-up/model-");
    assertThat(result.groups()).isEmpty();
    assertThat(result.issues()).isEmpty();
    assertThat(result.scores())
        .hasSize(200)
        .allSatisfy(
            score -> {
              assertThat(score.standardError()).isPresent();
              assertThat(score.samples()).isPresent();
              assertThat(score.direction()).isPresent();
              assertThat(score.protocol()).isPresent();
            });
  }

  @Test
  void file_ofOneSeed_isTheSame() {
    byte[] one = GeneratedResults.of(1, 1);
    assertThat(GeneratedResults.of(1, 1)).isEqualTo(one);
    assertThat(GeneratedResults.of(2, 1)).isNotEqualTo(one);
    assertThat(one.length).isCloseTo(1_000_000, withinPercentage(5));
  }

  @Test
  void main_writesTheFiles() throws Exception {
    GeneratedResults.main(new String[] {folder.toString(), "101", "0"});
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(101);
    }
    assertThat(folder.resolve("part-0001/results_000100.json"))
        .hasBinaryContent(GeneratedResults.of(100, 0));
  }
}
