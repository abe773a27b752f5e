package org.sovereignparity.json.importer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.number.Rational;
import org.sovereignparity.statistics.PairedCounts;

class ItemResultsTest {
  private static final Path RESULTS = Path.of("..", "..", "shared", "data", "results");

  private static final String OURS =
      """
      {"doc_id":0,"doc_hash":"aa","filter":"strict","exact_match":1.0}
      {"doc_id":0,"doc_hash":"aa","filter":"flexible","exact_match":0.0}

      {"doc_id":1,"doc_hash":"bb","filter":"strict","exact_match":0.0}
      {"doc_id":2,"doc_hash":"cc","filter":"strict","exact_match":1}
      {"doc_id":3,"doc_hash":"dd","filter":"strict","exact_match":NaN}
      {"doc_id":4,"doc_hash":"ee","filter":"strict"}
      {"doc_id":5,"doc_hash":"ff","filter":"strict","exact_match":1}
      {"doc_id":5,"doc_hash":"ff","filter":"strict","exact_match":0}
      """;

  private static ItemResults lmEval(String lines) {
    return ItemResults.readLmEval(lines.getBytes(UTF_8), "exact_match,strict");
  }

  private static byte[] real(String file) throws IOException {
    Path path = RESULTS.resolve(file);
    assumeTrue(Files.exists(path), () -> "needs the results of others: " + path);
    return Files.readAllBytes(path);
  }

  @Test
  void lmEval_linesOfAFilter_areItems() {
    ItemResults results = lmEval(OURS);
    assertThat(results.scores().keySet()).containsExactly("0/aa", "1/bb", "2/cc");
    assertThat(results.issues())
        .extracting(issue -> issue.code() + " at " + issue.at())
        .containsExactly(
            "NOT_A_NUMBER at line 6#/exact_match",
            "MISSING_KEY at line 7#",
            "DUPLICATE_KEY at line 9#");
    assertThat(results).hasToString("3 items, 3 issues");
  }

  @Test
  void lmEval_filterThatNoLineIsOf_isAnIssue() {
    ItemResults results = ItemResults.readLmEval(OURS.getBytes(UTF_8), "exact_match,strcit");
    assertThat(results.scores()).isEmpty();
    assertThat(results.issues())
        .hasToString("[MISSING_KEY: Lines must be there of the filter: \"strcit\"]");
  }

  /** A letter is a grade in Inspect only. */
  @Test
  void lmEval_flagsAndLetters_areNumbersAndIssues() {
    String lines =
        "{\"doc_id\":1,\"acc\":true}\n{\"doc_id\":2,\"acc\":\"C\"}\n{\"doc_id\":3,\"acc\":false}";
    ItemResults results = ItemResults.readLmEval(lines.getBytes(UTF_8), "acc");
    assertThat(results.scores()).hasToString("{1=1, 3=0}");
    assertThat(results.issues())
        .extracting(issue -> issue.code() + " at " + issue.at())
        .containsExactly("NOT_A_NUMBER at line 2#/acc");
  }

  @Test
  void pairs_itemsOfOneOnly_areListed() {
    ItemPairs pairs =
        ItemPairs.of(
            lmEval(OURS),
            lmEval(
                """
                {"doc_id":2,"doc_hash":"cc","filter":"strict","exact_match":0}
                {"doc_id":1,"doc_hash":"other","filter":"strict","exact_match":1}
                {"doc_id":0,"doc_hash":"aa","filter":"strict","exact_match":1}
                """));
    assertThat(pairs.items()).containsExactly("0/aa", "2/cc");
    assertThat(pairs.candidateOnly()).containsExactly("1/bb");
    assertThat(pairs.referenceOnly()).containsExactly("1/other");
    assertThat(pairs.counts()).contains(PairedCounts.of(1, 1, 0, 0));
    assertThat(pairs.sample().orElseThrow().candidate().values()).containsExactly(1, 1);
    assertThat(pairs.sample().orElseThrow().reference().values()).containsExactly(1, 0);
    assertThat(pairs).hasToString("2 pairs, 1 of the candidate only, 1 of the reference only");
  }

  @Test
  void pairs_gradedScores_haveNoCounts() {
    ItemPairs pairs =
        ItemPairs.of(
            ItemResults.readLmEval("{\"doc_id\":\"x\",\"f1\":0.25}".getBytes(UTF_8), "f1"),
            ItemResults.readLmEval("{\"doc_id\":\"x\",\"f1\":1}".getBytes(UTF_8), "f1"));
    assertThat(pairs.counts()).isEmpty();
    assertThat(pairs.sample().orElseThrow().candidate().values()).containsExactly(0.25);
  }

  @Test
  void pairs_nothingInCommon_haveNoSample() {
    assertThat(ItemPairs.of(lmEval(OURS), lmEval("")).sample()).isEmpty();
    assertThat(ItemPairs.of(lmEval(OURS), lmEval("")).counts()).isEmpty();
  }

  @Test
  void inspect_grades_areNumbers() {
    String log =
        """
        {"version":2,"results":{},"samples":[
          {"id":1,"epoch":1,"scores":{"match":{"value":"C"}},"messages":[{"a":[1]}]},
          {"id":"b","epoch":1,"scores":{"match":{"value":"P"}}},
          {"id":"c","epoch":1,"scores":{"match":{"value":"N"}}},
          {"id":"d","epoch":1,"scores":{"match":{"value":true}}},
          {"id":"e","epoch":1,"scores":{"match":{"value":0.75}}},
          {"id":"f","epoch":1,"scores":{"match":{"value":"maybe"}}},
          {"id":"g","epoch":1,"scores":{}},
          {"id":"h","epoch":1,"scores":{"match":{"value":"C"}}},
          {"id":"h","epoch":2,"scores":{"match":{"value":"I"}}},
          {"epoch":1,"scores":{"match":{"value":"I"}}},
          {"id":"i","epoch":1,"scores":{"match":{"value":1e60}}}]}
        """;
    ItemResults results = ItemResults.readInspect(log.getBytes(UTF_8), "match");
    assertThat(results.scores()).hasToString("{1=1, b=0.5, c=0, d=1, e=0.75}");
    assertThat(results.issues())
        .extracting(ImportIssue::code)
        .containsExactly(
            IssueCode.NOT_A_NUMBER,
            IssueCode.MISSING_KEY,
            IssueCode.DUPLICATE_KEY,
            IssueCode.MISSING_KEY,
            IssueCode.NUMBER_OUT_OF_BOUNDS);
  }

  @Test
  void inspect_itemRunAgain_isLeftOutAlsoWhereOneRunHasNoScore() {
    String log =
        """
        {"samples":[
          {"id":1,"epoch":1,"scores":{"match":{"value":1}}},
          {"id":1,"epoch":2,"scores":{"match":{"value":null}}},
          {"id":2,"epoch":1,"scores":{}},
          {"id":2,"epoch":2,"scores":{"match":{"value":1}}},
          {"id":2,"epoch":3,"scores":{"match":{"value":1}}},
          {"id":3,"epoch":1,"scores":{"match":{"value":1}}}]}
        """;
    ItemResults results = ItemResults.readInspect(log.getBytes(UTF_8), "match");
    assertThat(results.scores()).hasToString("{3=1}");
    assertThat(results.issues())
        .extracting(issue -> issue.code() + " " + issue.at())
        .containsExactly(
            "DUPLICATE_KEY /samples/1", "MISSING_KEY /samples/2", "DUPLICATE_KEY /samples/3");
  }

  /** One file of many empty blocks under many names would be inflated for each of them. */
  @Test
  void inspect_archiveWhoseFilesLieOverOneAnother_isRefused() throws IOException {
    byte[] random = new byte[3_000];
    new Random(1).nextBytes(random);
    String sample =
        "{\"id\":1,\"scores\":{\"match\":{\"value\":1}},\"x\":\"%s\"}"
            .formatted(Base64.getEncoder().encodeToString(random));
    Map<String, String> files = new LinkedHashMap<>();
    files.put("samples/1.json", sample);
    files.put("samples/2.json", "{\"id\":2,\"scores\":{\"match\":{\"value\":0}}}");
    byte[] archive = Archives.zip(files);
    assertThat(ItemResults.readInspect(archive, "match").scores()).hasToString("{1=1, 2=0}");
    // The entry of the second file in the directory becomes that of the first, but for its name.
    String text = new String(archive, ISO_8859_1);
    int first = text.indexOf("PK\1\2");
    int second = text.indexOf("PK\1\2", first + 1);
    System.arraycopy(archive, first, archive, second, 46);
    assertThatThrownBy(() -> ItemResults.readInspect(archive, "match"))
        .hasMessage("UNKNOWN_FORMAT: Archive must be whole");
  }

  @Test
  void items_afterAByteOrderMark_areRead() {
    byte[] line = "\ufeff{\"doc_id\":1,\"acc\":1}\n".getBytes(UTF_8);
    assertThat(ItemResults.readLmEval(line, "acc").scores()).hasToString("{1=1}");
    byte[] log = "\ufeff{\"samples\":[]}".getBytes(UTF_8);
    assertThat(ItemResults.readInspect(log, "match").scores()).isEmpty();
    byte[] stats =
        "\ufeff[{\"instance_id\":\"i\",\"stats\":[{\"name\":{\"name\":\"em\",\"split\":\"test\"},\"mean\":1}]}]"
            .getBytes(UTF_8);
    assertThat(ItemResults.readHelm(stats, "em", "test").scores()).hasToString("{i=1}");
    assertThat(ItemResults.readHelm(stats, "em", "tset").issues())
        .hasToString("[MISSING_KEY: Statistics must be there of the split: \"tset\"]");
  }

  @Test
  void lmEval_hashOverTheBound_isNoName() {
    String line = "{\"doc_id\":1,\"doc_hash\":\"%s\",\"acc\":1}".formatted("h".repeat(500));
    ItemResults results = ItemResults.readLmEval(line.getBytes(UTF_8), "acc");
    assertThat(results.scores()).isEmpty();
    assertThat(results.issues())
        .extracting(ImportIssue::code)
        .containsExactly(IssueCode.TEXT_TOO_LONG);
  }

  @Test
  void inspect_archive_hasAFileForEachSample() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("header.json", "{}");
    files.put("samples/1_epoch_1.json", sample("1", "\"C\""));
    files.put("samples/2_epoch_1.json", sample("2", "\"YES\""));
    files.put("samples/3_epoch_1.json", sample("3", "\"False\""));
    files.put("samples/3_epoch_2.json", sample("3", "\"C\""));
    files.put("samples/4_epoch_1.json", sample("4", "NaN"));
    files.put("samples/5.txt", "no sample");
    ItemResults results = ItemResults.readInspect(Archives.zip(files), "match");
    assertThat(results.scores()).hasToString("{1=1, 2=1}");
    assertThat(results.issues())
        .extracting(issue -> issue.code() + " " + issue.at())
        .containsExactly(
            "DUPLICATE_KEY samples/3_epoch_2.json#",
            "NOT_A_NUMBER samples/4_epoch_1.json#/scores/match/value");
  }

  private static String sample(String id, String value) {
    return "{\"id\":%s,\"epoch\":1,\"messages\":[[]],\"scores\":{\"match\":{\"value\":%s}}}"
        .formatted(id, value);
  }

  @Test
  void inspect_realArchive_hasTheScoreOfItsOnlySample() throws IOException {
    ItemResults results =
        ItemResults.readInspect(real("inspect/inspect_ai_log_formats.eval"), "match");
    assertThat(results.scores()).hasToString("{1=0}");
    assertThat(results.issues()).isEmpty();
  }

  @Test
  void inspect_archiveOfManyLargeSamples_isRefusedBeyondTheBound() throws IOException {
    String large = sample("1", "\"C\"") + " ".repeat(ResultImporter.MAX_TABLE_BYTES - 100);
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < 17; i++) {
      files.put("samples/" + i + "_epoch_1.json", large);
    }
    byte[] archive = Archives.zip(files);
    assertThat(archive).hasSizeLessThan(1 << 20);
    assertThatThrownBy(() -> ItemResults.readInspect(archive, "match"))
        .hasMessageStartingWith("DOCUMENT_TOO_LARGE: Samples in the archive must have at most");
  }

  @Test
  void inspect_archiveThatIsNoneOrHasTooManyFiles_isRefused() {
    byte[] end = new byte[26];
    System.arraycopy(new byte[] {'P', 'K', 3, 4, 'P', 'K', 5, 6}, 0, end, 0, 8);
    end[14] = (byte) 0xFF;
    end[15] = (byte) 0xFF;
    assertThatThrownBy(() -> ItemResults.readInspect(end, "match"))
        .hasMessage("DOCUMENT_TOO_LARGE: Archive must have fewer than 65535 files");
    assertThatThrownBy(() -> ItemResults.readInspect(new byte[] {'P', 'K', 3, 4}, "match"))
        .hasMessage("UNKNOWN_FORMAT: Archive must be whole");
  }

  // stats.json of the same run: exact_match, split test, mean 0.1111111111111111.
  @Test
  void helm_realRun_hasTheMeanOfItsStatistics() throws IOException {
    byte[] document = real("helm/gpt2_mmlu_philosophy_per_instance_stats.json");
    ItemResults test = ItemResults.readHelm(document, "exact_match", "test");
    assertThat(test.scores()).hasSize(9);
    assertThat(test.issues()).isEmpty();
    Rational sum = Rational.sum(test.scores().values().stream().map(WrittenNumber::value).toList());
    assertThat(sum.dividedBy(Rational.of(9))).isEqualTo(Rational.of(1, 9));
    assertThat(ItemResults.readHelm(document, "exact_match", "valid").scores()).hasSize(1);
    assertThat(ItemResults.readHelm(document, "exact_match", "train").scores()).isEmpty();
    assertThat(ItemResults.readHelm(document, "other", "test").issues()).hasSize(9);
  }

  @Test
  void inspect_realLog_hasItsSamples() throws IOException {
    ItemResults results =
        ItemResults.readInspect(real("inspect/data_pubmedqa_gpt4o_mini.json"), "choice");
    assertThat(results.scores().keySet()).containsExactly("12377809", "26163474");
    assertThat(results.scores().values()).allMatch(score -> score.text().equals("1"));
  }

  @Test
  void documents_ofOtherKinds_areRefused() {
    checkRefused(() -> lmEval("no json"));
    checkRefused(() -> ItemResults.readInspect("{}".getBytes(UTF_8), "match"));
    checkRefused(() -> ItemResults.readInspect("[]".getBytes(UTF_8), "match"));
    checkRefused(() -> ItemResults.readHelm("{}".getBytes(UTF_8), "exact_match", "test"));
    checkRefused(() -> ItemResults.readHelm(new byte[0], "exact_match", "test"));
  }

  private static void checkRefused(ThrowingCallable read) {
    assertThatThrownBy(read).isInstanceOf(InvalidDocumentException.class);
  }

  @Test
  void helm_perturbedStatistics_areNoScores() {
    String stats =
        """
        [{"instance_id":"i","stats":[
          {"name":{"name":"em","split":"test","perturbation":{"name":"typos"}},"mean":0},
          {"name":{"name":"em","split":"test"},"mean":1}]}]
        """;
    assertThat(ItemResults.readHelm(stats.getBytes(UTF_8), "em", "test").scores())
        .hasToString("{i=1}");
  }

  @Test
  void scores_ofTheLeastAndGreatestMagnitude_areKept() {
    String lines =
        """
        {"doc_id":1,"f1":1e50}
        {"doc_id":2,"f1":-1e-50}
        {"doc_id":3,"f1":1.01e50}
        {"doc_id":4,"f1":9.9e-51}
        """;
    ItemResults results = ItemResults.readLmEval(lines.getBytes(UTF_8), "f1");
    assertThat(results.scores()).hasToString("{1=1e50, 2=-1e-50}");
    assertThat(results.issues())
        .extracting(issue -> issue.code() + " " + issue.at())
        .containsExactly("NUMBER_OUT_OF_BOUNDS line 3#", "NUMBER_OUT_OF_BOUNDS line 4#");
  }

  /** The sum of two items is 1; a score of 0.75 would have one of 1.5. */
  @Test
  void areOf_aScoreHalfAPointAway_isNot() {
    ItemResults items =
        ItemResults.readLmEval(
            "{\"doc_id\":1,\"acc\":1}\n{\"doc_id\":2,\"acc\":0}".getBytes(UTF_8), "acc");
    byte[] table = "benchmark,A,B,C\nb,0.75,0.74,0.25\n".getBytes(UTF_8);
    assertThat(ResultImporter.read("x", table).scores())
        .extracting(items::areOf)
        .containsExactly(false, true, false);
  }
}
