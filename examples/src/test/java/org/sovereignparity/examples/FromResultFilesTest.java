package org.sovereignparity.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;

/**
 * From two files of results to a verdict. By hand: 0.57/0.60 = 95 % and 0.48/0.50 = 96 %, of which
 * the mean is 95.5 %; the versions of gsm8k are 3.0 and 2.0.
 */
class FromResultFilesTest {
  private static final Path FILES = Path.of("src/test/resources/org/sovereignparity/examples");

  @Test
  void main_ofTwoFiles_printsTheRatioAndWhatDiffers() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (PrintStream print = new PrintStream(out, true, UTF_8)) {
      System.setOut(print);
      FromResultFiles.main(
          new String[] {
            FILES.resolve("ours.json").toString(), FILES.resolve("theirs.json").toString()
          });
    } finally {
      System.setOut(before);
    }
    assertThat(out.toString(UTF_8))
        .startsWith("ours / best, mean-of-ratios: 95.50 % = 191/200, >= 95.00 %, MET")
        .contains("Compared although protocols differ:\n  gsm8k: task-version 3.0 against 2.0\n")
        .endsWith("Optional[UNDETERMINED]" + System.lineSeparator());
  }

  @Test
  void pageOfTheSelection_givesTheVerdictInThreeLinesOfJshell() throws Exception {
    List<String> lines =
        Page.of("json/docs/selection.md").blocks().stream()
            .filter(block -> block.language().equals("jshell"))
            .flatMap(block -> block.text().lines())
            .toList();
    assertThat(lines).hasSize(3);
    String last = "";
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      for (String name :
          List.of(
              "java.nio.file",
              "org.sovereignparity.json.importer",
              "org.sovereignparity.number",
              "org.sovereignparity.parity")) {
        last = eval(shell, "import " + name + ".*;");
      }
      for (String line : lines) {
        last = eval(shell, line.replaceAll("Path.of\\(\"(.*?)\"\\)", path()) + ";");
      }
    }
    assertThat(last)
        .isEqualTo("ours/7b / theirs/7b, mean-of-ratios: 95.50 % = 191/200, >= 95.00 %, MET");
  }

  private static String path() {
    return "Path.of(\"" + FILES.toAbsolutePath().toString().replace('\\', '/') + "/$1\")";
  }

  /** {@return what the shell shows as the value of {@code line}} */
  private static String eval(JShell shell, String line) {
    String value = "";
    for (SnippetEvent event : shell.eval(line)) {
      assertThat(event.status()).as(line).isEqualTo(Snippet.Status.VALID);
      assertThat(event.exception()).as(line).isNull();
      value = event.value() == null ? "" : event.value();
    }
    return value;
  }
}
