package org.sovereignparity.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the programs of the README print. */
class FirstProgramsTest {
  private static final String DATA = "src/main/resources/org/sovereignparity/examples/";
  private static final String RESULTS = "src/test/resources/org/sovereignparity/examples/";

  /** A program with the arguments that it is given. */
  private interface Program {
    void main(String... args) throws IOException;
  }

  private static void assertGolden(String name, Program program, String... args)
      throws IOException {
    GoldenReports.assertGolden(
        name,
        out -> {
          PrintStream before = System.out;
          System.setOut(new PrintStream(out, true, UTF_8));
          try {
            program.main(args);
          } finally {
            System.setOut(before);
          }
        });
  }

  @Test
  void firstAssessment_printed_isTheGoldenOne() throws IOException {
    assertGolden("first-assessment", FirstAssessment::main, DATA + "k-exaone-2026-01.csv");
  }

  @Test
  void firstDecision_printed_isTheGoldenOne() throws IOException {
    assertGolden("first-decision", FirstDecision::main, DATA + "lineages/k-exaone.json");
  }

  @Test
  void firstRound_printed_isTheGoldenOne() throws IOException {
    assertGolden("first-round", FirstRound::main);
  }

  @Test
  void firstSupport_printed_isTheGoldenOne() throws IOException {
    assertGolden("first-support", FirstSupport::main);
  }

  @Test
  void possibleRanks_printed_isTheGoldenOne() throws IOException {
    assertGolden("possible-ranks", PossibleRanks::main);
  }

  @Test
  void fromResultFiles_printed_isTheGoldenOne() throws IOException {
    assertGolden(
        "from-result-files", FromResultFiles::main, RESULTS + "ours.json", RESULTS + "theirs.json");
  }

  @ParameterizedTest
  @ValueSource(classes = {FirstAssessment.class, FirstDecision.class, FromResultFiles.class})
  void program_withoutArguments_tellsItsUse(Class<?> program) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), program.getName())
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(told).startsWith("Usage: " + program.getSimpleName() + " ").hasLineCount(1);
    assertThat(process.waitFor()).isEqualTo(2);
  }
}
