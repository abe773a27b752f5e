package org.sovereignparity.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sovereignparity.json.document.InvalidDocumentException;

class QuickstartTest {
  @TempDir Path folder;

  @Test
  void report_publishedTable_isTheGoldenOne() throws IOException {
    GoldenReports.assertGolden("quickstart", out -> Quickstart.report(new String[0], out));
  }

  @Test
  void report_ownTable_comparesCandidateWithReference() throws IOException {
    Path table = table("Benchmark,Ours,Theirs\nA,90,100\nB,100,100\n");
    assertThat(report(table.toString(), "Ours", "Theirs"))
        .contains(
            "scores.csv: 2 benchmarks (A, B), 2 models (Ours, Theirs), 4 scores; every benchmark read as"
                + " scores within 0..100")
        .contains("ratio-of-means              95.00 %  MET")
        .contains("minimum-ratio               90.00 %  NOT_MET")
        .contains("For minimum-ratio, raising one benchmark alone is enough: A to 95.00.");
  }

  @Test
  void report_ownTableWithScale_isReadOnThatScale() throws IOException {
    Path table = table("Benchmark,Ours,Theirs\nA,0.9,1\n");
    assertThat(report(table.toString(), "Ours", "Theirs", "0..1")).contains("scores within 0..1");
  }

  @Test
  void report_scoreOffTheScale_isRefusedWithItsPlace() throws IOException {
    Path table = table("Benchmark,Ours,Theirs\nA,101,100\n");
    assertThatThrownBy(() -> report(table.toString(), "Ours", "Theirs"))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage("SCORE_OUT_OF_RANGE at row 2, column 2: Score must lie within 0..100: 101");
  }

  @Test
  void report_modelNotInTable_isRefusedByName() throws IOException {
    Path table = table("Benchmark,Ours,Theirs\nA,99,100\n");
    assertThatThrownBy(() -> report(table.toString(), "Ours", "Mine"))
        .hasMessage("UNKNOWN_MODEL: Model must have a score, as Ours, Theirs have: \"Mine\"");
  }

  @Test
  void report_twoArguments_tellsTheUsage() {
    assertThatThrownBy(() -> report("scores.csv", "Ours"))
        .hasMessageStartingWith("Usage: Quickstart [scores.csv Candidate Reference");
  }

  private Path table(String csv) throws IOException {
    return Files.writeString(folder.resolve("scores.csv"), csv);
  }

  private static String report(String... args) throws IOException {
    return GoldenReports.text(out -> Quickstart.report(args, out));
  }
}
