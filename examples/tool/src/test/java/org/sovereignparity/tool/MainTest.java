package org.sovereignparity.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

class MainTest {
  @Test
  void main_twoLines_answersTwoLines() throws Exception {
    InputStream in = System.in;
    PrintStream out = System.out;
    ByteArrayOutputStream answers = new ByteArrayOutputStream();
    try {
      System.setIn(new ByteArrayInputStream("{\"id\":\"1\",\"op\":\"ask\"}\n?\n".getBytes(UTF_8)));
      System.setOut(new PrintStream(answers, true, UTF_8));
      Main.main(new String[0]);
    } finally {
      System.setIn(in);
      System.setOut(out);
    }
    assertThat(answers.toString(UTF_8).lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("{\"id\":\"1\",\"status\":\"refused\",\"code\":\"UNKNOWN_OP\""),
            line ->
                assertThat(line)
                    .startsWith("{\"id\":null,\"status\":\"refused\",\"code\":\"NOT_JSON\""));
  }

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  private int run(String requests, String... args) {
    return Main.run(
        List.of(args),
        new Console(
            new ByteArrayInputStream(requests.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8)));
  }

  private String programme(String file, String id) throws IOException {
    String own =
        ParityJson.write(KoreaSovereignAi.programme())
            .replace("\"korea-sovereign-ai\"", '"' + id + '"');
    return Files.writeString(folder.resolve(file), own).toString();
  }

  @Test
  void run_ownRules_areKnownByTheirIds() throws IOException {
    Reading<Criterion> own =
        Reading.<Criterion>builder()
            .id("own")
            .title("Own")
            .taken("only")
            .putAlternatives(
                "only", KoreaSovereignAi.independence().alternatives().get("core-parameters"))
            .build();
    String criteria = Files.writeString(folder.resolve("c"), ParityJson.write(own)).toString();
    int status =
        run(
            "{\"id\":\"8\",\"op\":\"rules\"}\n",
            "--programme",
            programme("a", "p1"),
            "--criteria",
            criteria,
            "--programme",
            programme("b", "p2"));
    assertThat(status).isZero();
    assertThat(err.toString(UTF_8)).isEmpty();
    assertThat(out.toString(UTF_8))
        .containsSubsequence("\"korea-sovereign-ai\"", "\"p1\"", "\"p2\"")
        .contains("{\"id\":\"own\",\"title\":\"Own\",\"readings\":[\"only\"]}");
  }

  @Test
  void run_aNameTwice_isAnErrorAtTheStart() throws IOException {
    assertThat(run("", "--programme", programme("a", "p"), "--programme", programme("b", "p")))
        .isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith("Programme must be known once: \"p\"");
    assertThat(run("", "--programme", programme("c", "korea-sovereign-ai"))).isEqualTo(2);
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void run_noRulesInAFile_isAnErrorAtTheStart() throws IOException {
    String file = Files.writeString(folder.resolve("a"), "{}").toString();
    assertThat(run("", "--criteria", file)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith(file + ": MISSING_KEY");
    assertThat(run("", "--criteria", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("File must be there: ");
    assertThat(run("", "--criteria")).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains("Missing required parameter for option '--criteria' (FILE)");
  }

  @Test
  void run_threads_answerInOrder() {
    assertThat(run("1\n[]\n{\"op\":1}\n".repeat(100), "--threads", "3")).isZero();
    assertThat(err.toString(UTF_8)).isEmpty();
    String answers = out.toString(UTF_8);
    out.reset();
    assertThat(run("1\n[]\n{\"op\":1}\n".repeat(100), "--threads", "1")).isZero();
    assertThat(out.toString(UTF_8)).isEqualTo(answers).hasLineCount(300);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1001"})
  void run_threadsThatThereCannotBe_areAnErrorAtTheStart(String threads) {
    assertThat(run("?\n", "--threads", threads)).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .startsWith("Threads must lie within 1..1000: " + threads + "\n");
    assertThat(run("?\n", "--threads")).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains("Missing required parameter for option '--threads' (N)");
    assertThat(run("?\n", "--threads", "two")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("Invalid value for option '--threads': 'two'");
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void run_help_tellsItsUse() {
    assertThat(run("", "--help")).isZero();
    assertThat(err.toString(UTF_8)).isEmpty();
    assertThat(out.toString(UTF_8))
        .startsWith("Usage: sovereign-parity [-hV]")
        .contains("How many threads answer; the processors, if not said.", "gate ", "verify ");
  }

  @Test
  void run_fileThatCannotBeUsed_isNamedWithTheReason() throws IOException {
    Path table = folder.resolve("table.csv");
    assertAssessed(folder, "File must be a file, not a folder: " + folder + "\n");
    assertAssessed(table, "File must be there: " + table + "\n");
    Files.write(table, new byte[] {'b', ',', (byte) 0xE9});
    assertAssessed(table, "File must be saved as UTF-8: " + table + "\n");
    Files.writeString(table, "model,x,y\nA,1,2\n");
    assertAssessed(table, table + ": NOT_A_TABLE at row 1, column 1: Table must have a row");
    Files.writeString(table, "b,A,C\nx,1,2\n");
    assertAssessed(table, table + ": UNKNOWN_MODEL");
    Files.writeString(table, "b\n");
    assertAssessed(table, table + ": NOT_A_TABLE");
  }

  private void assertAssessed(Path table, String message) {
    err.reset();
    assertThat(run("", "assess", table.toString(), "A", "B")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith(message);
  }

  @Test
  void run_fileWithAByteOrderMark_isRead() throws IOException {
    Path table = folder.resolve("table.csv");
    Files.writeString(table, "\ufeffb,A,B\nx,1,1\n");
    assertThat(run("", "assess", table.toString(), "A", "B")).isZero();
    Path criteria = folder.resolve("criteria.json");
    Files.writeString(criteria, "\ufeff" + ParityJson.write(KoreaSovereignAi.independence()));
    assertThat(run("", "--programme", programme("a", "p"), "--criteria", criteria.toString()))
        .isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith("Criteria must be known once: ");
  }

  @Test
  void run_nameThatIsNotInTheEncodingOfTheSystem_isToldTheWayOut() throws IOException {
    Path table = Files.writeString(folder.resolve("table.csv"), "b,Sabi\u00e1,B\nx,1,1\n");
    assertThat(run("", "assess", table.toString(), "Sabi\ufffd\ufffd", "B")).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .startsWith(table + ": UNKNOWN_MODEL")
        .endsWith(
            "\nArgument must be in the encoding of the system, such as UTF-8 where LC_ALL is C.UTF-8:"
                + " Sabi\ufffd\ufffd\n");
  }
}
