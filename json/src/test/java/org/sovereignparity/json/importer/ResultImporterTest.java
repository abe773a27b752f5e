package org.sovereignparity.json.importer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterables;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.json.document.InvalidDocumentException;

/** What a request to the oracle cannot ask: bytes, folders, archives, and what Java alone sees. */
class ResultImporterTest {
  private static final String LOG =
      """
      {"version":2,"status":"success","eval":{"task":"t","model":"m"},
       "results":{"scores":[{"name":"s","metrics":{"accuracy":{"value":0.25}}}]}}
      """;

  private static final String RUN =
      """
      {"name":"mmlu:subject=law,method=joint,model=org_m","adapter_spec":{"model":"org/m",
       "method":"joint","max_train_instances":5,"max_eval_instances":10,"num_train_trials":1}}
      """;

  private static final String STATS =
      """
      [{"name":{"name":"exact_match","split":"test"},"count":1,"sum":0.5,"mean":0.50,"stddev":0.0},
       {"name":{"name":"exact_match","split":"valid"},"count":1,"mean":NaN},
       {"name":{"name":"exact_match","split":"test","perturbation":{"name":"typos"}},"mean":0.4},
       {"name":{"name":"ece","split":"test"},"count":0,"sum":0},
       {"name":{"name":"num_instances","split":"test","perturbation":{"name":"typos"}},"mean":3.0},
       {"name":{"name":"num_instances","split":"test"},"count":1,"mean":9.0},
       {"name":{"name":"inference_runtime","split":"test"},"count":1,"mean":0.29},
       {"name":{"split":"test"},"mean":1.0}]
      """;

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  private static void refused(ImportRefusal code, byte[] document) {
    try {
      ImportResult read = ResultImporter.read("x", document);
      throw new AssertionError("Must be refused, but was read: " + read);
    } catch (InvalidDocumentException e) {
      assertThat(e.code()).as(e.getMessage()).isEqualTo(code);
      assertThat(e.at()).isEmpty();
    }
  }

  @Test
  void read_helmRun_hasAScoreForEachSplit() {
    ImportResult result =
        ResultImporter.read(Map.of("run/stats.json", utf8(STATS), "run/run_spec.json", utf8(RUN)));
    assertThat(result.format()).isEqualTo(ImportFormat.HELM);
    assertThat(result.model()).contains("org/m");
    assertThat(result.scores()).hasSize(1);
    ImportedScore score = result.scores().get(0);
    assertThat(score).hasToString("mmlu:subject=law,method=joint, exact_match: 0.50");
    assertThat(score.samples()).contains(9L);
    assertThat(score.standardError()).isEmpty();
    assertThat(score.at()).isEqualTo("stats.json#/0/mean");
    assertThat(score.protocol().orElseThrow())
        .hasToString(
            "{max-eval-instances=10, max-train-instances=5, method=joint, split=test,"
                + " train-trials=1}");
    assertThat(result.issues())
        .extracting(issue -> issue.code() + " " + issue.at())
        .containsExactly("NOT_A_NUMBER stats.json#/1/mean", "MISSING_KEY stats.json#/7");
  }

  @Test
  void read_helmRunWithoutASpecification_isRefused() {
    Map<String, byte[]> folder = Map.of("stats.json", utf8(STATS), "scenario.json", utf8("{}"));
    assertThat(refusal(folder)).isEqualTo(ImportRefusal.UNKNOWN_FORMAT);
    folder = Map.of("stats.json", utf8(""), "run_spec.json", utf8(RUN));
    assertThat(refusal(folder)).isEqualTo(ImportRefusal.UNKNOWN_FORMAT);
    assertThat(refusal(Map.of())).isEqualTo(ImportRefusal.UNKNOWN_FORMAT);
    folder =
        Map.of(
            "a/stats.json", utf8(STATS), "b/stats.json", utf8(STATS), "run_spec.json", utf8(RUN));
    assertThat(refusal(folder)).isEqualTo(ImportRefusal.UNKNOWN_FORMAT);
  }

  private static Object refusal(Map<String, byte[]> folder) {
    try {
      return ResultImporter.read(folder);
    } catch (InvalidDocumentException e) {
      return e.code();
    }
  }

  @Test
  void read_folderWithOneFile_isThatFile() {
    ImportResult result = ResultImporter.read(Map.of("logs/a.json", utf8(LOG)));
    assertThat(result).isEqualTo(ResultImporter.read("a.json", utf8(LOG)));
  }

  @Test
  void read_archive_isItsHeader() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("samples/1_epoch_1.json", "{}");
    files.put("header.json", LOG);
    byte[] archive = Archives.zip(files);
    ImportResult result = ResultImporter.read("a.eval", archive);
    assertThat(result).isEqualTo(ResultImporter.read("a.json", utf8(LOG)));
    assertThat(result.scores()).hasToString("[t, accuracy: 0.25]");
  }

  @Test
  void read_archiveOfARunInProgress_isRefused() throws IOException {
    refused(ImportRefusal.UNKNOWN_FORMAT, Archives.zip(Map.of("_journal/start.json", LOG)));
  }

  @Test
  void read_archiveThatInflatesBeyondTheBound_isRefused() throws IOException {
    String blanks = " ".repeat(ResultImporter.MAX_TABLE_BYTES + 1);
    byte[] archive = Archives.zip(Map.of("header.json", blanks));
    assertThat(archive.length).isLessThan(100_000);
    assertThatThrownBy(() -> ResultImporter.read("a.eval", archive))
        .hasMessageStartingWith(
            "DOCUMENT_TOO_LARGE: File in the archive must have at most 16777216");
  }

  @Test
  void read_archiveWithABombBesideTheHeader_inflatesTheHeaderOnly() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("samples/1_epoch_1.json", " ".repeat(40_000_000));
    files.put("header.json", LOG);
    assertThat(ResultImporter.read("a.eval", Archives.zip(files)).scores()).hasSize(1);
  }

  /** Two files of one name, as an edit leaves them; the JDK writes no such archive. */
  @Test
  void read_archiveWithTwoHeaders_isTheLast() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("header.jsox", LOG);
    files.put("header.json", LOG.replace("0.25", "0.75"));
    String archive = new String(Archives.zip(files), ISO_8859_1).replace("jsox", "json");
    ImportResult result = ResultImporter.read("a.eval", archive.getBytes(ISO_8859_1));
    assertThat(result.scores()).hasToString("[t, accuracy: 0.75]");
  }

  @Test
  void read_archiveThatIsDamaged_isRefusedOrSame() throws IOException {
    byte[] archive = Archives.zip(Map.of("header.json", LOG));
    ImportResult whole = ResultImporter.read("a.eval", archive);
    for (int i = 0; i < archive.length; i++) {
      byte[] damaged = archive.clone();
      damaged[i] ^= 0x10;
      try {
        // A date or a comment may be another.
        assertThat(ResultImporter.read("a.eval", damaged)).isEqualTo(whole);
      } catch (InvalidDocumentException e) {
        assertThat(e.code()).isInstanceOf(ImportRefusal.class);
      }
      byte[] cut = Arrays.copyOf(archive, i);
      if (i >= 4) {
        refused(ImportRefusal.UNKNOWN_FORMAT, cut);
      }
    }
  }

  @Test
  void read_bytesThatAreNotUtf8_areRefused() {
    refused(ImportRefusal.UNKNOWN_FORMAT, "{\"a\":\"\u00e9\"}".getBytes(ISO_8859_1));
    refused(ImportRefusal.UNKNOWN_FORMAT, "benchmark,\u00e9\nx,1\n".getBytes(ISO_8859_1));
  }

  @Test
  void read_nestingBeyondTheBound_isRefused() {
    refused(ImportRefusal.DOCUMENT_TOO_LARGE, utf8("{\"x\":" + "[".repeat(2_000)));
    String deep = "[".repeat(900) + "]".repeat(900);
    assertThat(
            ResultImporter.read("x", utf8(LOG.replaceFirst("\\{", "{\"metadata\":" + deep + ",")))
                .scores())
        .hasSize(1);
  }

  @Test
  void read_valuesBeyondTheBound_areRefused() {
    String values = "1,".repeat(ResultImporter.MAX_VALUES);
    refused(ImportRefusal.DOCUMENT_TOO_LARGE, utf8("{\"x\":[" + values + "1]}"));
    // The samples of a run are read over.
    String samples = "{\"samples\":[" + values + "1]," + LOG.substring(1);
    assertThat(ResultImporter.read("x", utf8(samples)).scores()).hasSize(1);
    refused(ImportRefusal.DOCUMENT_TOO_LARGE, utf8("benchmark" + ",".repeat(2_000_000) + "\n"));
  }

  @Test
  void read_longNamesAndSettings_areIssues() {
    String name = "x".repeat(ResultImporter.MAX_NAME_LENGTH);
    String setting = "x".repeat(ResultImporter.MAX_SETTING_LENGTH);
    assertThat(longNames(name, setting).issues()).isEmpty();
    assertThat(longNames(name, setting).scores()).hasSize(1);
    ImportResult longSetting = longNames(name, setting + "x");
    assertThat(longSetting.scores()).hasSize(1);
    assertThat(longSetting.scores().get(0).protocol()).isEmpty();
    assertThat(longSetting.issues())
        .hasToString(
            "[TEXT_TOO_LONG at /versions/%s: Setting task-version must have at most 200 characters: 201]"
                .formatted(name));
    ImportResult longName = longNames(name + "x", setting);
    assertThat(longName.scores()).isEmpty();
    assertThat(longName.issues())
        .extracting(issue -> issue.code() + " " + issue.at())
        .containsExactly("TEXT_TOO_LONG /results", "TEXT_TOO_LONG /versions");
  }

  private static ImportResult longNames(String name, String setting) {
    String document =
        "{\"results\":{\"%s\":{\"acc,none\":1}},\"versions\":{\"%1$s\":\"%s\"},\"config\":{}}";
    return ResultImporter.read("x", utf8(document.formatted(name, setting)));
  }

  @Test
  void read_unpairedSurrogates_areNotTaken() {
    String document =
        """
        {"results":{"b":{"acc,none":"\\udfff"},"c":{"acc,none":1}},
         "versions":{"c":"\\ud800"},"config":{}}
        """;
    ImportResult result = ResultImporter.read("x", utf8(document));
    assertThat(result.scores()).hasToString("[c, acc, none: 1]");
    assertThat(result.scores().get(0).protocol()).isEmpty();
    assertThat(result.issues())
        .extracting(issue -> issue.code() + " " + issue.at())
        .containsExactly("WRONG_TYPE /results/b/acc,none", "WRONG_TYPE /versions/c");
    // In a key they are no JSON to the parser.
    refused(ImportRefusal.UNKNOWN_FORMAT, utf8(document.replace("\"b\"", "\"\\udc00\"")));
  }

  @Test
  void read_everyEvalEver_statesTheScale() {
    String record =
        """
        {"schema_version":"0.2.0","model_info":{"name":"M"},"evaluation_results":[
         {"evaluation_name":"a","metric_config":{"min_score":0.0,"max_score":1.0},
          "score_details":{"score":0.5}},
         {"evaluation_name":"b","metric_config":{"min_score":0,"max_score":"Infinity"},
          "score_details":{"score":5}},
         {"evaluation_name":"c","metric_config":{"min_score":"-Infinity","max_score":0},
          "score_details":{"score":-5}}]}
        """;
    ImportResult result = ResultImporter.read("x", utf8(record));
    assertThat(result.scores())
        .extracting(ImportedScore::scale)
        .containsExactly(
            Optional.of(Scale.parse("0..1")), Optional.of(Scale.parse("0..")), Optional.empty());
    assertThat(result.issues()).isEmpty();
  }

  @Test
  void read_formatThatIsNamed_isTheOnlyOneTried() {
    assertThat(ResultImporter.read(ImportFormat.INSPECT, "x", utf8(LOG)).format())
        .isEqualTo(ImportFormat.INSPECT);
    assertThatThrownBy(() -> ResultImporter.read(ImportFormat.LM_EVAL, "x", utf8(LOG)))
        .hasMessage("UNKNOWN_FORMAT: Document must be of the format lm-eval, but is of inspect");
    assertThatThrownBy(() -> ResultImporter.read(ImportFormat.LM_EVAL, "x", utf8("{}")))
        .hasMessage("UNKNOWN_FORMAT: Document must be of the format lm-eval");
    assertThatThrownBy(() -> ResultImporter.read(ImportFormat.HELM, "x", utf8(STATS)))
        .hasMessage(
            "UNKNOWN_FORMAT: Document must be of the format helm; that of helm is a folder with"
                + " stats.json and run_spec.json");
  }

  /** What a document does not show may be said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "LM_EVAL | {\"results\":{\"b\":{\"acc\":0.5}}} | b, acc: 0.5",
        "INSPECT | {\"eval\":{\"task\":\"b\"},\"results\":{\"scores\":[{\"name\":\"s\",\"metrics\":{\"acc\":{\"value\":0.5}}}]}} | b, acc: 0.5",
        "EVERY_EVAL_EVER | {\"evaluation_results\":[{\"evaluation_name\":\"b\",\"score_details\":{\"score\":0.5}}]} | b: 0.5"
      })
  void read_documentThatNeedsItsFormatNamed_isRead(
      ImportFormat format, String document, String score) {
    assertThat(ResultImporter.read(format, "x", utf8(document)).scores())
        .hasToString("[" + score + "]");
    refused(ImportRefusal.UNKNOWN_FORMAT, utf8(document));
  }

  @Test
  void read_folderThatIsNoRun_isToldWhatAFolderIs() {
    Map<String, byte[]> two = Map.of("a.json", utf8(LOG), "b.json", utf8(LOG));
    assertThatThrownBy(() -> ResultImporter.read(two))
        .hasMessage(
            "UNKNOWN_FORMAT: Folder must hold one document, or stats.json and run_spec.json of helm;"
                + " it holds files: 2");
  }

  /** The JDK would look texts of one hash up in time by the square of them. */
  @Test
  void read_issuesOfOneHash_areReadInTime() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 1 << 14; i++) {
      StringBuilder key = new StringBuilder();
      for (int bit = 0; bit < 14; bit++) {
        key.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      rows.append(",\"").append(key).append("\":{\"acc,none\":NaN}");
    }
    String document = "{\"results\":{" + rows.substring(1) + "}}";
    assertThat(ResultImporter.read("x", utf8(document)).issues()).hasSize(1 << 14);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"pretrained=org/base,peft=org/adapter\" | org/adapter",
        "\"dtype=float16, model=org/chat\" | org/chat",
        "\"base_model=x,path=org/gguf\" | org/gguf",
        "{\"pretrained\":\"org/base\",\"delta\":\"org/delta\"} | org/delta",
        "{\"pretrained\":\"org/base\",\"peft\":\"\",\"delta\":null} | org/base",
        "{\"engine\":\"davinci\"} | davinci"
      })
  void read_lmEvalWithoutAModelName_isOfWhatItsArgumentsLoad(String arguments, String model) {
    String document =
        "{\"results\":{\"b\":{\"acc,none\":0.5}},\"config\":{\"model\":\"hf\",\"model_args\":%s}}";
    assertThat(ResultImporter.read("x", utf8(document.formatted(arguments))).model())
        .contains(model);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"versions\":3 | /versions | an object: 3",
        "\"versions\":{},\"n-shot\":5 | /n-shot | an object: 5",
        "\"versions\":{},\"config\":\"x\" | /config | an object: \"x\"",
        "\"configs\":{\"b\":[1]} | /configs/b | an object: an array",
        "\"configs\":{\"b\":{\"metric_list\":{}}} | /configs/b/metric_list | an array: an object",
        "\"configs\":{\"b\":{\"metric_list\":[{\"metric\":\"acc\",\"higher_is_better\":1}]}} | /configs/b/metric_list/0/higher_is_better | true or false: 1",
        "\"higher_is_better\":{\"b\":true} | /higher_is_better/b | an object: true",
        "\"higher_is_better\":{\"b\":{\"acc\":\"yes\"}} | /higher_is_better/b/acc | true or false: \"yes\"",
        "\"n-samples\":{\"b\":9} | /n-samples/b | an object: 9",
        "\"versions\":{},\"group_subtasks\":{\"b\":\"c\"} | /group_subtasks/b | an array: \"c\""
      })
  void read_lmEvalTableOfAnotherType_isAnIssueOfEveryScore(
      String table, String place, String expected) {
    String document = "{\"results\":{\"b\":{\"acc,none\":0.5}}," + table + "}";
    ImportResult result = ResultImporter.read("x", utf8(document));
    assertThat(result.issues())
        .hasToString("[WRONG_TYPE at %s: Value must be %s]".formatted(place, expected));
    assertThat(result.issuesOf(Iterables.getOnlyElement(result.scores())))
        .containsExactly(IssueCode.WRONG_TYPE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"model_info\":{\"id\":\"m\"},\"eval_library\":\"lm_eval\" | {} | /eval_library",
        "\"model_info\":{\"id\":\"m\"},\"eval_library\":{\"name\":7} | {} | /eval_library/name",
        "\"model_info\":{\"id\":\"m\"} | {\"lower_is_better\":\"no\"} | /evaluation_results/0/metric_config/lower_is_better",
        "\"model_info\":{\"id\":\"m\"} | \"acc\" | /evaluation_results/0/metric_config"
      })
  void read_recordOfAnotherType_isAnIssueOfTheScore(String about, String metric, String place) {
    String document =
        "{\"schema_version\":\"0.2.2\",%s,\"evaluation_results\":[{\"evaluation_name\":\"b\",\"metric_config\":%s,\"score_details\":{\"score\":0.5}}]}"
            .formatted(about, metric);
    ImportResult result = ResultImporter.read("x", utf8(document));
    assertThat(Iterables.getOnlyElement(result.issues()).at()).isEqualTo(place);
    assertThat(Iterables.getOnlyElement(result.scores()).direction()).isEmpty();
  }

  @Test
  void read_versionOfAHarnessThatIsANumber_isKeptAsWritten() {
    String document =
        """
        {"results":{"b":{"acc,none":0.5}},"lm_eval_version":0.40}
        """;
    ImportedScore score =
        Iterables.getOnlyElement(ResultImporter.read("x", utf8(document)).scores());
    assertThat(score.protocol().orElseThrow().settings()).containsEntry("harness", "lm-eval 0.40");
  }

  @Test
  void read_settingThatIsAnObject_isItsCanonicalJson() {
    String document =
        """
        {"results":{"b":{"acc,none":0.5}},"config":{"limit":[],"num_fewshot":"\\udfff",
         "gen_kwargs":{"until":["\\n"],"temperature":0.0,"do_sample":false}}}
        """;
    ImportResult result = ResultImporter.read("x", utf8(document));
    assertThat(result.scores().get(0).protocol().orElseThrow().settings())
        .containsExactly(
            Map.entry(
                "generation", "{\"do_sample\":false,\"temperature\":0.0,\"until\":[\"\\n\"]}"));
    assertThat(result.issues())
        .extracting(issue -> issue.code() + " " + issue.at())
        .containsExactly("WRONG_TYPE /config/num_fewshot");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"results\":null", "\"results\":{}", "\"stats\":{}"})
  void read_logOfASuccessWithoutScores_isAnIssue(String results) {
    String log =
        "{\"status\":\"success\",\"eval\":{\"task\":\"t\",\"model\":\"m\"}," + results + "}";
    ImportResult result = ResultImporter.read("x", utf8(log));
    assertThat(result.scores()).isEmpty();
    assertThat(result.issues()).hasToString("[MISSING_KEY: Key must be given: \"results/scores\"]");
  }

  @ParameterizedTest
  @CsvSource({
    "b,acc_stderr,,",
    "b,,Standard_error,standard_error",
    "b,,,std_err",
    "b_stderr,acc,accuracy,accuracy"
  })
  void read_recordOfAStandardError_isNoScore(
      String benchmark, String id, String name, String kind) {
    String config =
        Stream.of("metric_id", id, "metric_name", name, "metric_kind", kind)
            .map(text -> text == null ? "null" : '"' + text + '"')
            .collect(joining(","))
            .replaceAll("(\"metric_[a-z]+\"),", "$1:");
    String record =
        """
        {"schema_version":"0.2.2","model_info":{"id":"m"},"evaluation_results":[
         {"evaluation_name":"%s","metric_config":{%s},"score_details":{"score":0.01}}]}
        """;
    ImportResult result = ResultImporter.read("x", utf8(record.formatted(benchmark, config)));
    assertThat(result.scores()).isEmpty();
    assertThat(result.issues())
        .extracting(ImportIssue::code)
        .containsExactly(IssueCode.DERIVED_ROW);
  }

  @Test
  void toScore_forAScoreboard_hasMetricAndFilterInItsProtocol() {
    String document =
        """
        {"results":{"gsm8k":{"em,strict":0.250,"em,loose":0.5}},"n-shot":{"gsm8k":5}}
        """;
    ImportResult result = ResultImporter.read("x", utf8(document));
    assertThat(result.scores())
        .extracting(score -> score.toScore("M").toString())
        .containsExactly(
            "M, gsm8k: 0.25 under {filter=strict, metric=em, shots=5}",
            "M, gsm8k: 0.5 under {filter=loose, metric=em, shots=5}");
    ImportedScore plain = ResultImporter.read("x", utf8("benchmark,A\nb,42%\n")).scores().get(0);
    assertThat(plain.toScore("A")).hasToString("A, b: 0.42");
  }

  /** A table whose every column looks for another must not take time by the square of them. */
  @Test
  void read_tableOfVeryManyColumns_isReadInTime() {
    String header = "Model version,Source" + ",x mean".repeat(40_000);
    String row = "m,s" + ",1".repeat(40_000);
    ImportResult result = ResultImporter.read("b.csv", utf8(header + "\n" + row + "\n"));
    assertThat(result.scores()).hasSize(40_000);
  }

  @Test
  void issue_printed_isCodePlaceAndMessage() {
    String document = "{\"results\":{\"a\":{\"acc,none\":NaN}}}";
    assertThat(ResultImporter.read("x", utf8(document)).issues())
        .hasToString("[NOT_A_NUMBER at /results/a/acc,none: Value must be a number: NaN]");
  }

  /** A file that lists its tasks elsewhere need not give each an alias. */
  @Test
  void read_rowWithoutAliasBesideShots_isATask() {
    ImportResult result =
        ResultImporter.read(
            "results.json",
            ("{\"results\":{\"arc\":{\"acc,none\":0.5,\"alias\":\"arc\"},\"foo\":{\"mae,none\":NaN}},"
                    + "\"n-shot\":{\"arc\":25}}")
                .getBytes(UTF_8));
    assertThat(result.scores()).extracting(ImportedScore::benchmark).containsExactly("arc");
    assertThat(result.issues())
        .extracting(issue -> issue.code() + " " + issue.at())
        .containsExactly("NOT_A_NUMBER /results/foo/mae,none");
  }

  @Test
  void read_longTable_keepsWhatItDoesNotKnowAsSettings() {
    ImportResult result =
        ResultImporter.read(
            "x.csv",
            utf8("model,task,score,seed,N-Shot,,notes\nA,t,0.5,7,5,x,\nA,t,0.6,8,5,x,again\n"));
    assertThat(result.scores())
        .extracting(score -> score.value() + " " + score.protocol().orElseThrow())
        .containsExactly("0.5 {seed=7, shots=5}", "0.6 {notes=again, seed=8, shots=5}");
    assertThat(result.issues()).isEmpty();
  }

  @Test
  void read_secondColumnOfAKind_isASetting() {
    ImportResult result =
        ResultImporter.read(
            "x.csv", utf8("model,task,dataset,score,value\nA,t,d1,0.5,7\nA,t,d2,0.6,8\n"));
    assertThat(result.scores())
        .extracting(score -> score.value() + " " + score.protocol().orElseThrow())
        .containsExactly("0.5 {dataset=d1}", "0.6 {dataset=d2}");
    assertThat(result.issues())
        .extracting(issue -> issue.code() + " " + issue.at())
        .containsExactly("DUPLICATE_KEY row 1, column 5");
    assertThat(result.scores())
        .allSatisfy(
            score -> assertThat(result.issuesOf(score)).containsExactly(IssueCode.DUPLICATE_KEY));
    ImportResult wide =
        ResultImporter.read("x.csv", utf8("benchmark,version,Version,A\nb,1,2,0.5\n"));
    assertThat(wide.scores())
        .extracting(score -> score + " " + score.protocol().orElseThrow())
        .containsExactly("A, b: 0.5 {task-version=1}");
    assertThat(wide.issues())
        .extracting(issue -> issue.code() + " " + issue.at())
        .containsExactly("DUPLICATE_KEY row 1, column 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "model,benchmark,score,score | A,M,50,90 | row 1, column 4",
        "model,benchmark,score,value | A,M,50,90 | row 1, column 4",
        "model,benchmark,benchmark,score | A,M,N,50 | row 1, column 3",
        "model,model,M | A,B,50 | row 1, column 2",
        "model,model_name,M | A,B,50 | row 1, column 2"
      })
  void read_secondColumnForWhatAScoreHasOnce_isAnIssueOfEveryScore(
      String header, String row, String place) {
    ImportResult result = ResultImporter.read("x.csv", utf8(header + "\n" + row + "\n"));
    ImportedScore score = Iterables.getOnlyElement(result.scores());
    assertThat(score).hasToString("A, M: 50");
    assertThat(result.issues())
        .extracting(issue -> issue.code() + " " + issue.at())
        .containsExactly("DUPLICATE_KEY " + place);
    assertThat(result.issuesOf(score)).containsExactly(IssueCode.DUPLICATE_KEY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"model,M,stderr,n | A,50,7,100", "benchmark,A,n,stderr | M,50,100,7"})
  void read_errorAndSamplesBesideOneScore_areOfIt(String header, String row) {
    ImportResult result = ResultImporter.read("x.csv", utf8(header + "\n" + row + "\n"));
    ImportedScore score = Iterables.getOnlyElement(result.scores());
    assertThat(score).hasToString("A, M: 50");
    assertThat(score.standardError().orElseThrow()).hasToString("7");
    assertThat(score.samples()).contains(100L);
    assertThat(result.issues()).isEmpty();
  }

  @Test
  void read_directionOrScaleThatIsNone_isAnIssueOfItsScore() {
    ImportResult table =
        ResultImporter.read(
            "x.csv",
            utf8("model,benchmark,score,direction\nA,WER,30,lower\nB,WER,10,lower-is-better\n"));
    assertThat(table.scores())
        .extracting(score -> score + " " + table.issuesOf(score))
        .containsExactly("A, WER: 30 [UNKNOWN_WORD]", "B, WER: 10 []");
    String results =
        "{\"evaluation_name\":\"a\",\"metric_config\":{\"min_score\":1,\"max_score\":0},\"score_details\":{\"score\":0.4}},"
            + "{\"evaluation_name\":\"b\",\"metric_config\":{\"lower_is_better\":\"no\"},\"score_details\":{\"score\":0.5}},"
            + "{\"evaluation_name\":\"c\",\"score_details\":{\"score\":0.6}}";
    ImportResult record =
        ResultImporter.read(
            "x",
            utf8(
                "{\"schema_version\":\"0.2.2\",\"model_info\":{\"id\":\"m\"},\"evaluation_results\":["
                    + results
                    + "]}"));
    assertThat(record.scores())
        .extracting(score -> score.benchmark() + " " + record.issuesOf(score))
        .containsExactly("a [BAD_SCALE]", "b [WRONG_TYPE]", "c []");
  }

  @Test
  void read_settingsOfAScorerThatAreLost_areAnIssueOfItsScores() {
    String log =
        """
        {"version":2,"status":"success","eval":{"task":"t","model":"m"},"results":{"scores":[
         {"name":"s","reducer":"\\ud800","metrics":{"accuracy":{"value":0.25},"f1":{"value":0.5}}},
         {"name":"r","metrics":{"accuracy":{"value":0.75,"group":"\\ud800"},"f1":{"value":1}}}]}}
        """;
    ImportResult result = ResultImporter.read("x", utf8(log));
    assertThat(result.scores())
        .extracting(score -> score.value() + " " + result.issuesOf(score))
        .containsExactly("0.25 [WRONG_TYPE]", "0.5 [WRONG_TYPE]", "0.75 [WRONG_TYPE]", "1 []");
  }

  /** Of two that differ neither is known to be the one. */
  @Test
  void read_settingThatIsStatedTwice_isAnIssueOfItsRow() {
    ImportResult result =
        ResultImporter.read(
            "x.csv", utf8("model,task,score,N-Shot,shots\nA,t,0.5,7,7\nB,t,0.6,7,8\nC,t,0.7,7,\n"));
    assertThat(result.scores())
        .extracting(
            score ->
                "%s %s %s"
                    .formatted(
                        score.value(), score.protocol().orElseThrow(), result.issuesOf(score)))
        .containsExactly("0.5 {shots=7} []", "0.6 {shots=7} [DUPLICATE_KEY]", "0.7 {shots=7} []");
  }

  @Test
  void read_headerOverTheBound_isNoSetting() {
    String header = "H".repeat(501);
    ImportResult result =
        ResultImporter.read("x.csv", utf8("model,task,score," + header + "\nA,t,0.5,x\n"));
    assertThat(result.scores().get(0).protocol()).isEmpty();
    assertThat(result.issues())
        .extracting(issue -> issue.code() + " " + issue.at())
        .containsExactly("TEXT_TOO_LONG row 1, column 4");
  }

  @Test
  void read_metricOrFilterThatIsNone_leavesTheScoreOut() {
    String table = "model,task,metric,filter,score\nA,t, ,f,1\nA,t,m,%s,1\nA,t,,,1\n";
    assertThat(ResultImporter.read("x.csv", utf8(table.formatted("f".repeat(501)))).scores())
        .extracting(ImportedScore::at)
        .containsExactly("row 4, column 5");
    ImportResult wide = ResultImporter.read("x.csv", utf8("benchmark,metric,A\nb, ,1\nb,m,2\n"));
    assertThat(wide.scores()).hasToString("[A, b, m: 2]");
    assertThat(wide.issues())
        .extracting(issue -> issue.code() + " " + issue.at())
        .containsExactly("MISSING_KEY row 2, column 2");
    ImportResult record =
        ResultImporter.read(
            "x",
            utf8(
                """
                {"schema_version":"0.3.0","model_info":{"id":"M"},"evaluation_results":[
                 {"evaluation_name":"b","metric_config":{"metric_id":" ","lower_is_better":false,
                   "min_score":"0","max_score":"1"},"score_details":{"score":0.5}},
                 {"evaluation_name":"b","metric_config":{"lower_is_better":false,
                   "min_score":"0","max_score":"1"},"score_details":{"score":0.25}}]}
                """));
    assertThat(record.scores())
        .extracting(score -> score + " " + score.scale().orElseThrow())
        .containsExactly("b: 0.25 0..1");
  }

  @Test
  void read_helmRunThatNamesOnlyItsModel_hasNoBenchmark() {
    ImportResult result =
        ResultImporter.read(
            Map.of("stats.json", utf8(STATS), "run_spec.json", utf8("{\"name\":\":model=a\"}")));
    assertThat(result.scores()).isEmpty();
    assertThat(result.issues())
        .extracting(issue -> issue.code() + " " + issue.at())
        .contains("MISSING_KEY run_spec.json#/name");
  }

  @Test
  void read_epochRunWithoutAScore_hasNone() {
    String header = "id,task,model,Best score (across scorers),Scores,Status,task version\n";
    ImportResult result = ResultImporter.read("x", utf8(header + "1,t,m,,,Success,1\n"));
    assertThat(result.scores()).isEmpty();
    assertThat(result.issues()).isEmpty();
  }

  /** A megabyte would become half a gigabyte of places. */
  @Test
  void read_documentThatSaysLittleOfMuch_isRefusedBeyondTheBound() {
    StringBuilder document = new StringBuilder("{\"results\":{");
    for (int depth = 0; depth < 6; depth++) {
      document.append('"').append("k".repeat(500)).append("\":{");
    }
    document.append("\"a\":1,".repeat(49_000)).append("\"b\":1").append("}".repeat(8));
    refused(ImportRefusal.DOCUMENT_TOO_LARGE, utf8(document.toString()));
    String header = "s".repeat(500);
    String table = "model,task,score," + header + "\n" + "A,t,1,x\n".repeat(40_000);
    refused(ImportRefusal.DOCUMENT_TOO_LARGE, utf8(table));
  }

  @Test
  void read_tableOfEmptyLines_isRefusedBeyondTheBound() {
    refused(ImportRefusal.DOCUMENT_TOO_LARGE, utf8("model,a\n" + "\n".repeat(2_000_000)));
  }

  @Test
  void read_fileOfAnArchiveThatIsEmpty_isNoJson() throws IOException {
    byte[] archive = Archives.zip(Map.of("header.json", ""));
    assertThatThrownBy(() -> ResultImporter.read("x.eval", archive))
        .hasMessage("UNKNOWN_FORMAT: Document must hold something");
    assertThatThrownBy(() -> ResultImporter.read("x.eval", Archives.zip(Map.of("other", "{}"))))
        .hasMessage("UNKNOWN_FORMAT: Archive must hold \"header.json\"");
  }

  @Test
  void read_wideTable_doesNotTakeErrorsAndSamplesForModels() {
    ImportResult result =
        ResultImporter.read(
            "x.csv",
            utf8(
                """
                benchmark,metric,A,B,stderr,samples,Direction
                x,acc,0.5,0.6,0.01,100,lower-is-better
                """));
    assertThat(result.scores())
        .extracting(score -> score + " " + score.direction().orElseThrow())
        .containsExactly("A, x, acc: 0.5 lower-is-better", "B, x, acc: 0.6 lower-is-better");
    assertThat(result.issues())
        .extracting(issue -> issue.code() + " " + issue.at())
        .containsExactly(
            "NOT_A_SCORE_COLUMN row 1, column 5", "NOT_A_SCORE_COLUMN row 1, column 6");
  }

  @Test
  void read_columnThatStandsTwice_isAnIssue() {
    ImportResult result = ResultImporter.read("x.csv", utf8("benchmark,A,B,A\nx,1,2,3\n"));
    assertThat(result.scores()).hasSize(3);
    assertThat(result.issues())
        .extracting(issue -> issue.code() + " " + issue.at())
        .containsExactly("DUPLICATE_KEY row 1, column 4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "model,task,scor¶A,t,1 | Document must be of a known format, one of [lm-eval, inspect, helm, every-eval-ever, lighteval, artificial-analysis, evalscope, nemo-evaluator, swe-bench, terminal-bench, csv]; a table must be headed model or benchmark",
        "{\"a\":1} | Document must be of a known format, one of [lm-eval, inspect, helm, every-eval-ever, lighteval, artificial-analysis, evalscope, nemo-evaluator, swe-bench, terminal-bench, csv]; that of helm is a folder with stats.json and run_spec.json",
        "task,model,acc¶t,A,1  | Document must be of a known format",
        "model;score¶A;1 | Document must be JSON, or a table with commas in its first line: \"model;score\"",
        "a,b¶1,\"2 | Document must be JSON, or CSV in which quoted cells end with their quote: row 2",
        "`` | Document must hold something",
        "{\"eval\":{},\"status\":\"x\",\"version\":4} | Log of Inspect must be of version 1 or 2: 4"
      })
  void read_documentOfNoKnownFormat_isToldWhy(String document, String why) {
    byte[] bytes = utf8(document.replace('¶', '\n'));
    assertThatThrownBy(() -> ResultImporter.read("x", bytes))
        .hasMessageStartingWith("UNKNOWN_FORMAT: " + why);
  }

  @Test
  void read_folderOfHalvesOfTwoRuns_isRefused() {
    Map<String, byte[]> halves = Map.of("a/run_spec.json", utf8(RUN), "b/stats.json", utf8(STATS));
    assertThatThrownBy(() -> ResultImporter.read(halves))
        .hasMessage(
            "UNKNOWN_FORMAT: Files of a run must be in one folder: \"a/run_spec.json\","
                + " \"b/stats.json\"");
  }

  @Test
  void read_epochErrorWithoutItsScore_isAnIssue() {
    String table = "Model version,Source,EM mean,EM SE,F1 SE,K SE\nm,s,0.5,0.1,0.2,\n";
    ImportResult result = ResultImporter.read("b.csv", utf8(table));
    assertThat(result.scores())
        .extracting(score -> score + " ± " + score.standardError().orElseThrow())
        .containsExactly("m, b, EM mean: 0.5 ± 0.1");
    assertThat(result.issues())
        .extracting(issue -> issue.code() + " " + issue.at())
        .containsExactly("STANDARD_ERROR_WITHOUT_SCORE row 1, column 5");
  }

  @Test
  void issuesOf_whatIsLostBesideTheScores_goesWithAll() {
    String document =
        """
        {"results":{"a":{"acc,none":0.5,"acc,none":0.6},"b":{"acc,none":0.7}},
         "config":{"num_fewshot":5%s}}
        """;
    ImportResult clean = ResultImporter.read("x", utf8(document.formatted("")));
    assertThat(clean.scores()).extracting(clean::issuesOf).hasToString("[[DUPLICATE_KEY], []]");
    ImportResult lost = ResultImporter.read("x", utf8(document.formatted(",\"num_fewshot\":0")));
    assertThat(lost.scores())
        .extracting(lost::issuesOf)
        .hasToString("[[DUPLICATE_KEY], [DUPLICATE_KEY]]");
  }

  @Test
  void read_folderOfHalfARun_isToldWhatIsMissing() {
    Map<String, byte[]> half = Map.of("stats.json", utf8(STATS), "scenario.json", utf8("{}"));
    assertThatThrownBy(() -> ResultImporter.read(half))
        .hasMessage("UNKNOWN_FORMAT: Folder of a run must hold one run_spec.json: 0");
  }
}
