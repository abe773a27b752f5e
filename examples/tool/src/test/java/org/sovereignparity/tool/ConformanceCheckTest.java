package org.sovereignparity.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.json.oracle.ConformanceCase;
import org.sovereignparity.json.oracle.ConformanceVectors;

/** Commands of every kind, run as somebody else would run them. */
@Timeout(300)
class ConformanceCheckTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final List<VectorCase> BUNDLED = VectorFolder.bundled();
  private static final int CASES = BUNDLED.size();

  /** Requests enough for every misbehaviour, refused ones among them. */
  private static final List<ConformanceCase> FEW =
      IntStream.range(0, CASES)
          .filter(i -> i % 16 == 0)
          .mapToObj(BUNDLED::get)
          .filter(one -> !one.file().equals("envelope.jsonl"))
          .map(VectorCase::vector)
          .toList();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  private int run(String... args) {
    return Main.run(
        List.of(args),
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, false, UTF_8)));
  }

  private int check(String program, List<String> options, String... args) {
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(options);
    all.addAll(List.of("--", JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    all.addAll(List.of("-cp", System.getProperty("java.class.path")));
    all.add("org.sovereignparity.tool." + program);
    all.addAll(List.of(args));
    return run(all.toArray(new String[0]));
  }

  private int checkMisbehaving(String how) throws IOException {
    return checkMisbehaving(how, 20);
  }

  private int checkMisbehaving(String how, int timeout) throws IOException {
    Files.write(folder.resolve("few.jsonl"), FEW.stream().map(ConformanceCheckTest::line).toList());
    List<String> options =
        List.of("--timeout", String.valueOf(timeout), "--vectors", folder.toString());
    return check("MisbehavingOracle", options, how);
  }

  private static String line(ConformanceCase one) {
    return "{\"request\":%s,\"answer\":%s}".formatted(one.request(), one.answer());
  }

  private List<String> rows() {
    return out.toString(UTF_8).lines().toList();
  }

  private String told() {
    return err.toString(UTF_8);
  }

  @Test
  void library_itself_passesEveryCase() {
    assertThat(check("Main", List.of())).as(out.toString(UTF_8)).isZero();
    assertThat(told())
        .isEqualTo("%s cases: %s passed, 0 failed, 0 errors\n".formatted(CASES, CASES));
    assertThat(rows())
        .hasSize(CASES + 1)
        .first()
        .isEqualTo("file,id,outcome,pointer,expected,actual");
    assertThat(rows()).contains("envelope.jsonl,a blank line,passed,,,");
  }

  @Test
  void operation_thatIsChosen_isAskedAlone() throws IOException {
    Files.write(folder.resolve("few.jsonl"), FEW.stream().map(ConformanceCheckTest::line).toList());
    List<String> options =
        List.of("--vectors", folder.toString(), "--op", "assess,round", "--keys", "status,verdict");
    assertThat(check("Main", options)).isZero();
    long asked =
        FEW.stream().filter(one -> one.request().matches(".*\"op\":\"(assess|round)\".*")).count();
    assertThat(asked).isPositive();
    assertThat(told()).startsWith("%s cases: %s passed".formatted(asked, asked));
  }

  @Test
  void command_thatReadsAllFirst_passesEveryCase() throws IOException {
    assertThat(checkMisbehaving("reads-all-first")).isZero();
  }

  @Test
  void command_thatSkipsOnError_lacksTheRefusedAnswersOnly() throws IOException {
    long refused =
        FEW.stream().filter(one -> one.answer().contains("\"status\":\"refused\"")).count();
    assertThat(checkMisbehaving("skips-on-error")).isOne();
    assertThat(told())
        .startsWith(
            "%s cases: %s passed, 0 failed, %s errors"
                .formatted(FEW.size(), FEW.size() - refused, refused));
  }

  @Test
  void command_thatDies_isReportedWithItsStatus() throws IOException {
    assertThat(checkMisbehaving("dies")).isOne();
    assertThat(told())
        .isEqualTo(
            "%s cases: 10 passed, 0 failed, %s errors; the command gave no more answers, exit status 3\n"
                .formatted(FEW.size(), FEW.size() - 10));
    assertThat(rows()).hasSize(FEW.size() + 1);
    assertThat(rows().get(11))
        .endsWith(",error,,,\"the command gave no more answers, exit status 3\"");
  }

  @Test
  void command_thatHangs_isEnded() throws IOException {
    assertThat(checkMisbehaving("hangs", 2)).isOne();
    assertThat(told()).contains("; no answer within 2 s, command still running");
  }

  @ParameterizedTest
  @CsvSource({
    "swaps,            1, 2, ''",
    "repeats,          0, 1, ''",
    "garbles,          1, 1, ''",
    "says-goodbye,     0, 0, '; a line after the last answer: goodbye'",
    "fails-at-the-end, 0, 0, '; all answered, exit status 4'",
  })
  void command_thatIsWrongOnce_failsThere(String how, int lacking, int errors, String why)
      throws IOException {
    assertThat(checkMisbehaving(how)).isOne();
    assertThat(told())
        .startsWith(
            "%s cases: %s passed, 0 failed, %s errors"
                .formatted(FEW.size(), FEW.size() - lacking, errors))
        .endsWith(why + "\n");
  }

  @Test
  void command_thatNeverStops_isEnded() throws IOException {
    assertThat(checkMisbehaving("babbles")).isOne();
    assertThat(told()).startsWith(FEW.size() + " cases: 1 passed");
  }

  @Test
  void vectors_writtenAndChecked_areThoseOfTheLibrary() throws IOException {
    assertThat(run("check", "--write", folder.resolve("new").toString())).isZero();
    assertThat(Files.list(folder.resolve("new"))).hasSize(ConformanceVectors.files().size() + 1);
    assertThat(VectorFolder.read(folder.resolve("new"))).isEqualTo(VectorFolder.bundled());
  }

  @Test
  void folder_ofOnesOwn_isChecked() throws IOException {
    ConformanceCase own = VectorFolder.bundled().get(0).vector();
    Files.writeString(
        folder.resolve("own.jsonl"),
        line(own).replace("\"verdict\":\"MET\"", "\"verdict\":\"NOT_MET\"") + "\n");
    assertThat(check("Main", List.of("--vectors", folder.toString()))).isOne();
    assertThat(rows().get(1)).startsWith("own.jsonl,").contains(",failed,/").contains("NOT_MET");
    assertThat(told()).isEqualTo("1 cases: 0 passed, 1 failed, 0 errors\n");
  }

  @Test
  void folder_changedUnderItsManifest_isRefused() throws IOException {
    VectorFolder.write(folder);
    Path file = folder.resolve("assess.jsonl");
    Files.writeString(file, Files.readString(file).replace("\"MET\"", "\"NOT_MET\""));
    assertThat(run("check", "--vectors", folder.toString(), "--", JAVA)).isEqualTo(2);
    assertThat(told()).startsWith("File must be that of the manifest: " + file + "\n");
    Files.delete(file);
    assertThat(run("check", "--vectors", folder.toString(), "--", JAVA)).isEqualTo(2);
    assertThat(told()).contains("Folder must hold the files of its manifest: [assess.jsonl, ");
  }

  @Test
  void folder_withALineThatIsNoCase_isRefused() throws IOException {
    Files.writeString(folder.resolve("own.jsonl"), "{}\n");
    assertThat(run("check", "--vectors", folder.toString(), "--", JAVA)).isEqualTo(2);
    assertThat(told())
        .startsWith("Line must be a case: own.jsonl, line 1: MISSING_KEY: Key must be given: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check                              | Either a command must be given, or a folder with --write",
        "check --write new -- java          | Either a command must be given, or a folder with --write",
        "check --                           | Either a command must be given, or a folder with --write",
        "check --fast -- java               | Unknown option: '--fast'",
        "check --timeout 0 -- java          | Timeout must be a whole number of seconds within 1..999999: 0",
        "check --timeout x -- java          | Invalid value for option '--timeout': 'x' is not an int",
        "check --first 0 -- java            | First must be a number of places, at least 1: 0",
        "check --op acess -- java           | Operation must be one of [assess, ",
        "check --vectors no/folder -- java  | Folder must be there: no/folder",
        "check --vectors src -- java        | Folder must hold vectors (*.jsonl): src",
        "check -- no-such-command-at-all    | Cannot run program \"no-such-command-at-all\"",
        "chek                               | Unmatched argument at index 0: 'chek'",
      })
  void arguments_thatMakeNoSense_areRefused(String args, String message) {
    assertThat(run(args.split(" "))).isEqualTo(2);
    assertThat(told()).startsWith(message);
    assertThat(out.toString(UTF_8).lines().skip(1)).isEmpty();
  }
}
