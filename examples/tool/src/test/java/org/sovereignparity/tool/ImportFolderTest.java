package org.sovereignparity.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sovereignparity.json.importer.ResultImporter;

/** A folder with files of every kind; every row was written by hand from the files. */
@Timeout(120)
class ImportFolderTest {
  private static final Path PUBLISHED = Path.of("../../shared/data/results");

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String CLASS_PATH = System.getProperty("java.class.path");
  private static final String MAIN = "org.sovereignparity.tool.Main";

  private static final String LM_EVAL =
      """
      {"results": {
         "arc": {"alias": "arc", "acc,none": 0.530, "acc_stderr,none": 1e-02, "f1,none": NaN},
         "both": {"alias": "both", "acc,none": 0.5, "acc_stderr,none": "N/A"}},
       "groups": {"both": {"alias": "both", "acc,none": 0.5, "acc_stderr,none": "N/A"}},
       "configs": {"arc": {"num_fewshot": 25}},
       "versions": {"arc": "1.0"},
       "n-samples": {"arc": {"original": 12, "effective": 10}},
       "higher_is_better": {"arc": {"acc": true}},
       "config": {"model_args": "pretrained=ours/7b"}}
      """;

  private static final String RUN_SPEC =
      """
      {"name": "mmlu:subject=law,model=org_m",
       "adapter_spec": {"model": "org/m", "max_train_instances": 5}}
      """;

  private static final String STATS =
      """
      [{"name": {"name": "exact_match", "split": "test"}, "count": 1, "mean": 0.50},
       {"name": {"name": "num_instances", "split": "test"}, "count": 1, "mean": 9}]
      """;

  private static final String SOURCES_HEADER =
      "file,bytes,outcome,format,model,scores,groups,issues,codes,message";
  private static final String SCORES_HEADER =
      "file,format,model,kind,benchmark,metric,filter,shots,value,unit,scale,direction,"
          + "standard_error,samples,settings,issues,at";

  private static final String NO_MORE =
      "Rows must be written: java.io.IOException: standard output takes no more";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

  @TempDir Path temporary;
  private Path folder;
  private Path scores;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("results"));
    scores = temporary.resolve("scores.csv");
  }

  private void file(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static Console console(OutputStream rows, OutputStream told) {
    return new Console(
        InputStream.nullInputStream(),
        new PrintStream(rows, false, UTF_8),
        new PrintStream(told, true, UTF_8));
  }

  private int run(String... args) {
    return run(out, args);
  }

  private int run(OutputStream rows, String... args) {
    boolean hasScores = args.length == 3;
    return ImportFolder.run(
        args[args.length - 1],
        hasScores ? Optional.of(args[1]) : Optional.empty(),
        console(rows, err),
        progress(() -> 0));
  }

  private ImportProgress progress(LongSupplier clock) {
    return new ImportProgress(new PrintStream(terminal, true, UTF_8), false, clock);
  }

  private int runWithScores() {
    return run("--scores", scores.toString(), folder.toString());
  }

  private List<String> rows() {
    return out.toString(UTF_8).lines().toList();
  }

  @Test
  void folder_ofEveryKind_hasARowForEachFileAndEachScore() throws IOException {
    file("b/lm-eval.json", LM_EVAL);
    file("b.d/run_spec.json", RUN_SPEC);
    file("b.d/stats.json", STATS);
    file("b.d/per_instance_stats.json", "[]");
    file("b.d/note.txt", "a note");
    file("a, \"quoted\".csv", "model,arc\nM,42%\n");
    file("c/stats.json", STATS);
    assertThat(runWithScores()).isZero();
    assertThat(rows())
        .containsExactly(
            SOURCES_HEADER,
            "\"a, \"\"quoted\"\".csv\",16,read,csv,,1,0,0,,",
            "b.d/," + (RUN_SPEC.length() + STATS.length()) + ",read,helm,org/m,1,0,0,,",
            "b.d/note.txt,6,refused,,,,,,UNKNOWN_FORMAT,"
                + "\"Document must be JSON, or a table with commas in its first line:"
                + " \"\"a note\"\"\"",
            "b/lm-eval.json," + LM_EVAL.length() + ",read,lm-eval,ours/7b,1,1,2,NOT_A_NUMBER:2,",
            "c/stats.json,"
                + STATS.length()
                + ",refused,,,,,,UNKNOWN_FORMAT,\"Document must be of a known format, one of"
                + " [lm-eval, inspect, helm, every-eval-ever, lighteval, artificial-analysis,"
                + " evalscope, nemo-evaluator, swe-bench, terminal-bench, csv]; that of helm is a folder"
                + " with stats.json and run_spec.json\"");
    assertThat(Files.readAllLines(scores))
        .containsExactly(
            SCORES_HEADER,
            "\"a, \"\"quoted\"\".csv\",csv,M,score,arc,,,,42%,,,,,,,,\"row 2, column 2\"",
            "b.d/,helm,org/m,score,mmlu:subject=law,exact_match,,,0.50,,,,,9,"
                + "\"{\"\"max-train-instances\"\":\"\"5\"\",\"\"split\"\":\"\"test\"\"}\",,"
                + "stats.json#/0/mean",
            "b/lm-eval.json,lm-eval,ours/7b,score,arc,acc,none,25,0.530,,,higher-is-better,1e-02,10,"
                + "\"{\"\"task-version\"\":\"\"1.0\"\"}\",,\"/results/arc/acc,none\"",
            "b/lm-eval.json,lm-eval,ours/7b,group,both,acc,none,,0.5,,,,,,,,"
                + "\"/results/both/acc,none\"");
    assertThat(err.toString(UTF_8)).isEmpty();
    assertThat(terminal.toString(UTF_8))
        .endsWith(": 3 read, 2 refused, 0 skipped, 0 unreadable; 3 scores, 1 groups, 2 issues\n");
  }

  @Test
  void columns_thatAreNoScores_areNamed() throws IOException {
    file("space.csv", "benchmark,A,\"B, C\"\nx,90, 90\n");
    assertThat(runWithScores()).isZero();
    assertThat(rows().get(1))
        .endsWith(
            ",1,0,1,NOT_A_SCORE_COLUMN:1,\"row 1, column 3: Column must hold numbers: \"\"B, C\"\"\"");
  }

  @Test
  void folder_thatIsARun_isOneRow() throws IOException {
    file("run_spec.json", RUN_SPEC);
    file("stats.json", STATS);
    assertThat(run(folder.toString())).isZero();
    assertThat(rows()).hasSize(2).last().asString().startsWith("./,").contains(",read,helm,org/m,");
  }

  @Test
  void folder_thatIsEmpty_hasHeadersOnly() throws IOException {
    assertThat(runWithScores()).isZero();
    assertThat(rows()).containsExactly(SOURCES_HEADER);
    assertThat(Files.readAllLines(scores)).containsExactly(SCORES_HEADER);
  }

  @Test
  void link_thatLeadsNowhereOrToAFolder_stopsNothing() throws IOException {
    file("sub/z.csv", "model,arc\nM,1\n");
    link(folder.resolve("a.json"), "nowhere.json");
    link(folder.resolve("b"), ".");
    link(folder.resolve("c.csv"), "sub/z.csv");
    assertThat(run(folder.toString())).isEqualTo(1);
    assertThat(rows())
        .containsExactly(
            SOURCES_HEADER,
            "a.json,0,unreadable,,,,,,,File must be readable: java.nio.file.NoSuchFileException: "
                + folder.toRealPath().resolve("a.json"),
            "b,0,skipped,,,,,,,Links to folders are not followed",
            "c.csv,14,read,csv,,1,0,0,,",
            "sub/z.csv,14,read,csv,,1,0,0,,");
  }

  private static void link(Path link, String target) {
    try {
      Files.createSymbolicLink(link, Path.of(target));
    } catch (UnsupportedOperationException | IOException e) {
      assumeTrue(false, "no links here: " + e);
    }
  }

  @Test
  void folder_thatIsALink_isTheFolder() throws IOException {
    file("a.csv", "model,arc\nM,1\n");
    Path link = temporary.resolve("link");
    link(link, "results");
    assertThat(run(link.toString())).isZero();
    assertThat(rows()).containsExactly(SOURCES_HEADER, "a.csv,14,read,csv,,1,0,0,,");
    assertRefused(
        "Scores must be written outside the folder: ",
        "--scores",
        folder.resolve("scores.csv").toString(),
        link.toString());
  }

  @Test
  void file_overTheBound_isRefusedUnread() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("huge.json").toFile(), "rw")) {
      // A hole, which takes no room, and over what an array holds.
      file.setLength(1L << 32);
    }
    assertThat(run(folder.toString())).isZero();
    assertThat(rows())
        .containsExactly(
            SOURCES_HEADER,
            "huge.json,4294967296,refused,,,,,,DOCUMENT_TOO_LARGE,"
                + "File must have at most 268435456 bytes: 4294967296");
  }

  @Test
  void arguments_thatCannotBeUsed_areToldAndNothingIsWritten() throws IOException {
    file("a.csv", "model,arc\nM,1\n");
    assertRefused("Folder must be there: " + scores, scores.toString());
    Path within = folder.resolve("scores.csv");
    assertRefused(
        "Scores must be written outside the folder: " + within,
        "--scores",
        within.toString(),
        folder.toString());
    assertThat(within).doesNotExist();
    Path nowhere = temporary.resolve("nowhere/scores.csv");
    assertRefused("Rows must be written: ", "--scores", nowhere.toString(), folder.toString());
  }

  private void assertRefused(String message, String... args) {
    out.reset();
    assertThat(run(args)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith(message);
    assertThat(out.size()).isZero();
    err.reset();
  }

  /** Also where that is a file of the folder under another name, or where the rows go. */
  @Test
  void scores_intoAFileThatIsThere_areRefusedAndTheFileIsLeft() throws IOException {
    file("a.csv", "model,arc\nM,1\n");
    link(scores, "results/a.csv");
    assertRefused(
        "File for the scores must not be there yet: " + scores,
        "--scores",
        scores.toString(),
        folder.toString());
    assertThat(folder.resolve("a.csv")).hasContent("model,arc\nM,1\n");
    Path nowhere = temporary.resolve("nowhere.csv");
    link(nowhere, "results/new.csv");
    assertRefused(
        "File for the scores must not be there yet: " + nowhere,
        "--scores",
        nowhere.toString(),
        folder.toString());
    assertThat(folder.resolve("new.csv")).doesNotExist();
  }

  @Test
  void scores_ofARunThatDidNotEnd_sayIt() throws IOException {
    file(
        "log.json",
        """
        {"status":"error","eval":{"task":"t","model":"M"},
         "results":{"scores":[{"name":"a","metrics":{"accuracy":{"value":0.5}}}]}}
        """);
    assertThat(runWithScores()).isZero();
    assertThat(cells(scores)).extracting("issues").isEqualTo(List.of("RUN_NOT_FINISHED"));
  }

  @Test
  void output_thatTakesNoMore_endsTheRun() throws IOException {
    file("a.csv", "model,arc\nM,1\n");
    file("b.csv", "model,arc\nM,1\n");
    assertThat(run(taking(0), folder.toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith(NO_MORE);
    assertThat(terminal.size()).isZero();
  }

  @Test
  void output_thatDoesNotTakeTheHeader_isToldThoughTheFolderIsEmpty() {
    assertThat(run(taking(0), folder.toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith(NO_MORE);
    assertThat(terminal.size()).isZero();
  }

  @Test
  void output_thatTakesNoMoreAfterALineOfProgress_isToldInPlaceOfTheLine() throws IOException {
    file("a.csv", "model,arc\nM,1\n");
    file("b.csv", "model,arc\nM,1\n");
    AtomicLong now = new AtomicLong();
    int rows = (SOURCES_HEADER + "\na.csv,14,read,csv,,1,0,0,,\n").length();
    int status =
        ImportFolder.run(
            folder.toString(),
            Optional.empty(),
            console(taking(rows), terminal),
            progress(() -> now.getAndAdd(1_000_000_000)));
    assertThat(status).isEqualTo(2);
    String line = "\r1/2 files, 0.0/0.0 MB, 0.0 MB/s, 1 files/s, 0:01 left";
    assertThat(terminal.toString(UTF_8))
        .startsWith(line + '\r' + " ".repeat(line.length() - 1) + '\r' + NO_MORE);
  }

  /** {@return a stream that fails once it has taken so many bytes} */
  private static OutputStream taking(int bytes) {
    return new OutputStream() {
      private int left = bytes;

      @Override
      public void write(int b) throws IOException {
        if (left == 0) {
          throw new IOException("full");
        }
        left--;
      }
    };
  }

  @Test
  void fault_thatIsNotOfTheArguments_isNotToldAsUsage() {
    LongSupplier faulty =
        () -> {
          throw new IllegalArgumentException("faulty");
        };
    assertThatThrownBy(
            () ->
                ImportFolder.run(
                    folder.toString(), Optional.empty(), console(out, err), progress(faulty)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("faulty");
    assertThat(err.size()).isZero();
  }

  @Test
  void file_whoseScoresDoNotFitIntoMemory_isUnreadableAndStopsNothing() throws IOException {
    file("a.csv", "model,arc\nM,1\n");
    file("b.csv", "model,arc\nM,2\n");
    ByteArrayOutputStream taken = new ByteArrayOutputStream();
    OutputStream narrow =
        new OutputStream() {
          @Override
          public void write(int b) {
            taken.write(b);
          }

          @Override
          public void write(byte[] bytes, int offset, int length) {
            if (new String(bytes, offset, length, UTF_8).startsWith("a.csv,")) {
              throw new OutOfMemoryError("narrow");
            }
            taken.write(bytes, offset, length);
          }
        };
    try (ImportReport report = new ImportReport(out, Optional.of(narrow))) {
      importInto(report, ImportSource.list(folder));
      assertThat(report.isComplete()).isFalse();
      assertThat(report.summary())
          .isEqualTo("1 read, 0 refused, 0 skipped, 1 unreadable; 1 scores, 0 groups, 0 issues");
    }
    assertThat(rows())
        .containsExactly(
            SOURCES_HEADER,
            "a.csv,14,unreadable,,,,,,,"
                + "File must be readable: java.lang.OutOfMemoryError: narrow",
            "b.csv,14,read,csv,,1,0,0,,");
    assertThat(taken.toString(UTF_8).lines())
        .containsExactly(SCORES_HEADER, "b.csv,csv,M,score,arc,,,,2,,,,,,,,\"row 2, column 2\"");
  }

  @Test
  void file_thatFailsUnforeseen_isUnreadableAndStopsNothing() throws IOException {
    file("b.csv", "model,arc\nM,1\n");
    ImportSource closed;
    Map<String, String> creating = Map.of("create", "true");
    try (FileSystem zip = FileSystems.newFileSystem(temporary.resolve("a.zip"), creating)) {
      Path inZip = zip.getPath("a.csv");
      closed = new ImportSource("a.csv", ImmutableList.of(inZip), 14, Optional.empty());
    }
    try (ImportReport report = new ImportReport(out, Optional.empty())) {
      ImportSource open = Iterables.getOnlyElement(ImportSource.list(folder));
      importInto(report, ImmutableList.of(closed, open));
    }
    assertThat(rows())
        .containsExactly(
            SOURCES_HEADER,
            "a.csv,14,unreadable,,,,,,,"
                + "File must be readable: java.nio.file.ClosedFileSystemException",
            "b.csv,14,read,csv,,1,0,0,,");
  }

  private void importInto(ImportReport report, ImmutableList<ImportSource> sources)
      throws IOException {
    new ImportFolder(new PrintStream(out, false, UTF_8), report, progress(() -> 0)).run(sources);
  }

  /** What the importer itself gives for each file is what the rows say, in the same order. */
  @Test
  void publishedResults_haveTheScoresOfTheImporter() throws IOException {
    assumeTrue(Files.isDirectory(PUBLISHED), "no published results beside the repository");
    assertThat(run("--scores", scores.toString(), PUBLISHED.toString())).isZero();
    List<Path> files;
    try (Stream<Path> all = Files.walk(PUBLISHED)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    assertThat(rows()).hasSize(files.size() + 1);
    Path one = PUBLISHED.resolve("lm-eval/v048_gemma-2-9b-it_groups78.json");
    List<String> values =
        ResultImporter.read("one.json", Files.readAllBytes(one)).scores().stream()
            .map(score -> score.value().text())
            .toList();
    assertThat(values).isNotEmpty();
    assertThat(cells(scores))
        .filteredOn("file", "lm-eval/v048_gemma-2-9b-it_groups78.json")
        .filteredOn("kind", "score")
        .extracting("value")
        .isEqualTo(values);
  }

  /** {@return the rows of a table, each with its cells by their headers} */
  private static List<Map<String, String>> cells(Path table) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(table.toFile())) {
      return rows.readAll();
    }
  }

  @Test
  void standardError_thatIsNoTerminal_staysEmpty() throws Exception {
    file("a.csv", "model,arc\nM,1\n");
    assertThat(inProcess()).isZero();
    assertThat(temporary.resolve("err")).isEmptyFile();
    assertThat(temporary.resolve("out"))
        .hasContent(SOURCES_HEADER + "\na.csv,14,read,csv,,1,0,0,,");
  }

  @Test
  void file_thatDoesNotFitIntoMemory_isUnreadableAndStopsNothing() throws Exception {
    file("a.json", "[" + " ".repeat(40_000_000) + "]");
    file("b.csv", "model,arc\nM,1\n");
    assertThat(inProcess("-Xmx24m")).isEqualTo(1);
    assertThat(Files.readString(temporary.resolve("out")))
        .startsWith(
            SOURCES_HEADER
                + "\na.json,40000002,unreadable,,,,,,,"
                + "File must be readable: java.lang.OutOfMemoryError: ")
        .endsWith("\nb.csv,14,read,csv,,1,0,0,,\n");
    assertThat(temporary.resolve("err")).isEmptyFile();
  }

  /** {@return the exit status of a run whose output and errors go to files} */
  private int inProcess(String... options) throws Exception {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", CLASS_PATH, MAIN, "import", folder.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(temporary.resolve("out").toFile())
            .redirectError(temporary.resolve("err").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  @Test
  void standardError_thatIsATerminal_hasTheSummaryThoughOutputIsAFile() throws Exception {
    file("a.csv", "model,arc\nM,1\n");
    assertThat(onTerminal("> " + temporary.resolve("out")))
        // On a slow machine the progress is told before, and written over.
        .containsPattern(
            "(^|\\r| )1 files, 0\\.0 MB in .* s .*: 1 read, 0 refused, 0 skipped, 0 unreadable; 1 scores, .*\\s+$");
    assertThat(temporary.resolve("out"))
        .hasContent(SOURCES_HEADER + "\na.csv,14,read,csv,,1,0,0,,");
  }

  @Test
  void standardError_thatIsAFile_staysEmptyThoughOutputIsATerminal() throws Exception {
    file("a.csv", "model,arc\nM,1\n");
    Path told = temporary.resolve("err");
    assertThat(onTerminal("2> " + told).lines())
        .containsExactly(SOURCES_HEADER, "a.csv,14,read,csv,,1,0,0,,");
    assertThat(told).isEmptyFile();
  }

  /** {@return what a run writes to a terminal, with what is redirected elsewhere} */
  private String onTerminal(String redirected) throws Exception {
    String command =
        String.join(" ", JAVA, "-cp", CLASS_PATH, MAIN, "import", folder.toString(), redirected);
    Path screen = temporary.resolve("screen");
    Process process;
    try {
      process =
          new ProcessBuilder("script", "--quiet", "--return", "--command", command, "/dev/null")
              .redirectErrorStream(true)
              .redirectOutput(screen.toFile())
              .start();
    } catch (IOException e) {
      assumeTrue(false, "no command that makes a terminal: " + e);
      return "";
    }
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    String shown = Files.readString(screen);
    assumeTrue(!shown.contains("script: "), "the command is another one: " + shown);
    assertThat(process.exitValue()).as(shown).isZero();
    return shown;
  }
}
