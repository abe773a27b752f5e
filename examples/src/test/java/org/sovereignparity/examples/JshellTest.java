package org.sovereignparity.examples;

import static com.google.common.collect.MoreCollectors.onlyElement;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JshellTest {
  private static final String SCRIPT = "examples/quickstart.jsh";

  /** As README says, but for the class path and what is for another process. */
  private static Stream<String> options() {
    String command =
        Page.of("README.md").blocks().stream()
            .map(Page.Block::text)
            .filter(text -> text.contains("\njshell "))
            .collect(onlyElement());
    return Stream.of(command.substring(command.indexOf("jshell ")).split("[\\\\\\s]+"))
        .skip(1)
        .filter(option -> !option.startsWith("-J") && !option.equals(SCRIPT))
        .map(option -> option.equals("$JAR") ? System.getProperty("java.class.path") : option);
  }

  @Test
  void quickstartScript_command_isThatOfReadme() {
    String script = Page.of(SCRIPT).text().replaceAll("(?m)^// ?", "");
    assertThat(Page.of("README.md").blocks())
        .extracting(Page.Block::text)
        .contains(script.substring(0, script.indexOf("\n\n") + 1));
  }

  @Test
  void quickstartScript_run_printsVerdictsAndNoError() throws Exception {
    assertThat(run("", "quickstart.jsh"))
        .contains("ratio-of-means: 95.30 % = 3754/3939, >= 95.00 %, MET")
        .contains("mean-of-ratios: 93.14 %, >= 95.00 %, NOT_MET")
        .contains("korea-independence-2026 as from-scratch-weights: NOT_MET")
        .contains("because of its vision-encoder: NOT_OF_OWN_MAKING")
        .contains("because of its vision-encoder: NO_CONTROL")
        .doesNotContain("Error")
        .doesNotContain("Exception");
  }

  /** As the script says; its last row would be cut else. */
  @Test
  void report_atThePromptOfTheQuickstart_isShownWhole() throws Exception {
    String lines =
        Files.readString(Path.of("quickstart.jsh"))
            .lines()
            .filter(line -> line.startsWith("//   /set "))
            .map(line -> line.substring("//   ".length()))
            .collect(joining("\n", "", "\na.explain()\n"));
    assertThat(run(lines, "quickstart.jsh"))
        .contains("==> K-EXAONE / DeepSeek-V3.2, ratio-of-means: 95.30 % = 3754/3939")
        .contains("\nbenchmark                        K-EXAONE  DeepSeek-V3.2     ratio")
        .contains("\nAA-LCR                               53.5             65")
        .contains("\nWith another aggregation:\n  mean-of-ratios            93.14 %  NOT_MET\n");
  }

  @Test
  void linesOfTheGuide_itsProgramme_printItsRound(@TempDir Path folder) throws Exception {
    Page guide = Page.of("json/docs/write-your-programme.md");
    guide.saveFiles(folder);
    String path = folder.toString().replace('\\', '/') + "/";
    String lines =
        guide
            .text()
            .lines()
            .filter(line -> line.startsWith("jshell> "))
            .map(line -> line.substring("jshell> ".length()))
            .map(line -> line.replace("Path.of(\"", "Path.of(\"" + path))
            .collect(joining("\n", "", "\n"));
    assertThat(run(lines))
        .contains("2027: First call")
        .contains("Reading ratings: taken all; an outcome changes with without-extremes")
        .doesNotContain("Error")
        .doesNotContain("Exception");
  }

  private static String run(String lines, String... scripts) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, UTF_8);
    PrintStream standard = System.out;
    System.setOut(print); // a local execution prints there, and needs no second process
    try {
      int status =
          JavaShellToolBuilder.builder()
              .in(new ByteArrayInputStream((lines + "/exit\n").getBytes(UTF_8)), null)
              .out(print)
              .err(print)
              .start(Stream.concat(options(), Stream.of(scripts)).toArray(String[]::new));
      assertThat(status).isZero();
    } finally {
      System.setOut(standard);
    }
    return out.toString(UTF_8);
  }
}
