package org.sovereignparity.json.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Bytes;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Protocol;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.json.TableLayout;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.importer.ImportFormat;
import org.sovereignparity.json.importer.ImportIssue;
import org.sovereignparity.json.importer.ImportRefusal;
import org.sovereignparity.json.importer.ImportResult;
import org.sovereignparity.json.importer.ImportedScore;
import org.sovereignparity.json.importer.ItemPairs;
import org.sovereignparity.json.importer.ItemResults;
import org.sovereignparity.json.importer.ResultImporter;
import org.sovereignparity.json.lineage.LineageDocument;
import org.sovereignparity.json.lineage.LineageImport;
import org.sovereignparity.json.oracle.Oracle;
import org.sovereignparity.json.record.DecisionRecord;
import org.sovereignparity.licence.LicenceExpression;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.Round;

/**
 * What each reader must do with any bytes: refuse them as it is documented to, or read what can be
 * written and read again. Every other exception is a fault, and so is a broken promise.
 */
public enum FuzzTarget {
  LM_EVAL(bytes -> isImported(() -> ResultImporter.read(ImportFormat.LM_EVAL, "a/b", bytes))),
  INSPECT(bytes -> isImported(() -> ResultImporter.read(ImportFormat.INSPECT, "a/b", bytes))),
  /** {@code stats.json} and {@code run_spec.json}, with a form feed between them. */
  HELM(bytes -> isImported(() -> ResultImporter.read(helmFolder(bytes)))),
  EVERY_EVAL_EVER(
      bytes -> isImported(() -> ResultImporter.read(ImportFormat.EVERY_EVAL_EVER, "a/b", bytes))),
  LIGHTEVAL(bytes -> isImported(() -> ResultImporter.read(ImportFormat.LIGHTEVAL, "a/b", bytes))),
  ARTIFICIAL_ANALYSIS(
      bytes -> isImported(() -> ResultImporter.read(ImportFormat.ARTIFICIAL_ANALYSIS, "a", bytes))),
  EVAL_SCOPE(bytes -> isImported(() -> ResultImporter.read(ImportFormat.EVALSCOPE, "a/b", bytes))),
  /** Results of NeMo Evaluator, in YAML if a line says {@code results:}. */
  NEMO_EVALUATOR(bytes -> isImported(() -> ResultImporter.read("a/b.yml", bytes))),
  SWE_BENCH(bytes -> isImported(() -> ResultImporter.read(ImportFormat.SWE_BENCH, "a/b", bytes))),
  TERMINAL_BENCH(
      bytes -> isImported(() -> ResultImporter.read(ImportFormat.TERMINAL_BENCH, "a/b", bytes))),
  /** Tasks of Evalchemy, whose files are told from those of the harness by themselves. */
  EVALCHEMY(bytes -> isImported(() -> ResultImporter.read("a/b.json", bytes))),
  CSV(bytes -> isImported(() -> ResultImporter.read(ImportFormat.CSV, "a/b.csv", bytes))),
  /** The scores of single items, in all three formats. */
  ITEMS(FuzzTarget::hasItems),
  BOM(bytes -> isLineageRead(LineageDocument.readBom(bytes, LocalDate.of(2026, 3, 1)))),
  /** A card; or a card and its configuration, with a form feed between them. */
  MODEL_CARD(bytes -> isLineageRead(modelCard(bytes))),
  /** The documents of this library in JSON, but for decision records. */
  DOCUMENT(FuzzTarget::isDocument),
  RELEASE_GATE(
      bytes ->
          isStable(
              json -> ParityJson.write(ParityJson.readReleaseGate(json)),
              new String(bytes, UTF_8))),
  /** A programme and the entries of a round, with a form feed between them. */
  SCHEME(FuzzTarget::isScheme),
  SCORE_TABLE(FuzzTarget::isScoreTable),
  DECISION_RECORD(FuzzTarget::isDecisionRecord),
  /** Requests, one a line. */
  ORACLE(FuzzTarget::isDecided),
  /** The short texts of the core: numbers, thresholds, scales, licences. */
  TEXT(FuzzTarget::isText);

  /** A target reads its input several times, and writes it. */
  private static final long MOST_ALLOCATED = 1L << 30;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final char FORM_FEED = '\f';
  private static final int LONGEST_MESSAGE = 2_000;

  private static final ItemResults ONE_ITEM =
      ItemResults.readLmEval("{\"doc_id\":1,\"acc\":1}".getBytes(UTF_8), "acc");

  private static final JsonMapper MAPPER = new JsonMapper();

  private static final ImmutableList<UnaryOperator<String>> REWRITTEN_DOCUMENTS =
      ImmutableList.of(
          json -> ParityJson.write(ParityJson.readScoreboard(json)),
          json -> ParityJson.write(ParityJson.readPolicy(json)),
          json -> ParityJson.write(ParityJson.readAssessment(json)),
          json -> ParityJson.write(ParityJson.readProgramme(json)),
          json -> ParityJson.write(ParityJson.readRound(json)),
          json -> ParityJson.write(ParityJson.readLineage(json)),
          json -> ParityJson.write(ParityJson.readCriteria(json)),
          json -> ParityJson.write(ParityJson.readDecision(json)));

  private static final ImmutableList<Function<String, Object>> TEXTS =
      ImmutableList.of(
          Rational::parse,
          Rounding::parse,
          Threshold::parse,
          Scale::parse,
          LicenceExpression::parse);

  private final Predicate<byte[]> reader;

  FuzzTarget(Predicate<byte[]> reader) {
    this.reader = reader;
  }

  /**
   * {@return whether {@code input} is read, and not refused}
   *
   * @throws AssertionError if a promise is broken, also that of little memory
   */
  public boolean accepts(byte[] input) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    boolean read = isRead(() -> reader.test(input));
    if (THREADS.getCurrentThreadAllocatedBytes() - before > MOST_ALLOCATED) {
      // To load a class takes memory too, but not twice.
      before = THREADS.getCurrentThreadAllocatedBytes();
      read = isRead(() -> reader.test(input));
      assertThat(THREADS.getCurrentThreadAllocatedBytes() - before)
          .as("bytes allocated")
          .isLessThanOrEqualTo(MOST_ALLOCATED);
    }
    return read;
  }

  private static boolean isRead(Supplier<Boolean> reading) {
    try {
      return reading.get();
    } catch (InvalidDocumentException e) {
      assertThat(e.code()).isNotEqualTo(DocumentFault.INTERNAL_ERROR);
      assertThat(e.why()).isNotBlank().hasSizeLessThan(LONGEST_MESSAGE);
      checkIsUnicode(e.at());
      checkIsUnicode(e.why());
      return false;
    }
  }

  private static void checkIsUnicode(String text) {
    assertThat(UTF_8.newEncoder().canEncode(text)).as(text).isTrue();
  }

  private static boolean isImported(Supplier<ImportResult> reading) {
    ImportResult result;
    try {
      result = reading.get();
    } catch (InvalidDocumentException e) {
      assertThat(e.code()).isInstanceOf(ImportRefusal.class);
      throw e;
    }
    checkImported(result);
    assertThat(reading.get()).hasToString(result.toString());
    return !result.scores().isEmpty();
  }

  /** Checks that what was imported is within bounds, and can be written and put on a scoreboard. */
  public static void checkImported(ImportResult result) {
    result.scores().forEach(FuzzTarget::checkImported);
    result.groups().forEach(FuzzTarget::checkImported);
    for (ImportIssue issue : result.issues()) {
      assertThat(issue.message()).isNotBlank().hasSizeLessThan(LONGEST_MESSAGE);
      checkIsUnicode(issue.toString());
    }
    assertThat(result.scores().size() + result.groups().size() + result.issues().size())
        .isLessThanOrEqualTo(ResultImporter.MAX_ROWS);
    assertThat(result.toString()).hasSizeLessThan(3 * ResultImporter.MAX_CHARACTERS);
  }

  private static void checkImported(ImportedScore score) {
    assertThat(exact(score.value().text())).isEqualTo(score.value().value());
    score.standardError().ifPresent(error -> assertThat(error.value().signum()).isNotNegative());
    score.samples().ifPresent(samples -> assertThat(samples).isNotNegative());
    Stream.of(Optional.of(score.benchmark()), score.model(), score.metric(), score.filter())
        .flatMap(Optional::stream)
        .forEach(FuzzTarget::checkName);
    Map<String, String> settings =
        score.toScore("m").protocol().map(Protocol::settings).orElse(ImmutableSortedMap.of());
    settings.keySet().forEach(FuzzTarget::checkName);
    checkIsUnicode(score.toString());
    checkIsUnicode(settings.toString());
  }

  /** {@return the number that a text writes, also with zeros before its exponent} */
  private static Rational exact(String text) {
    return text.endsWith("%")
        ? Rational.from(new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2))
        : Rational.from(new BigDecimal(text));
  }

  private static void checkName(String name) {
    assertThat(name).isNotBlank().hasSizeLessThanOrEqualTo(ResultImporter.MAX_NAME_LENGTH);
  }

  private static ImmutableMap<String, byte[]> helmFolder(byte[] bytes) {
    int end = end(bytes);
    return ImmutableMap.of("stats.json", head(bytes, end), "run_spec.json", tail(bytes, end));
  }

  private static LineageImport modelCard(byte[] bytes) {
    Model model = Model.of("hanbit/haneul-7b");
    LocalDate on = LocalDate.of(2026, 3, 1);
    int end = end(bytes);
    return end == bytes.length
        ? LineageDocument.readCard(model, bytes, on)
        : LineageDocument.readCard(model, head(bytes, end), tail(bytes, end), on);
  }

  /** {@return where the first of two parts ends} */
  private static int end(byte[] bytes) {
    int end = Bytes.indexOf(bytes, (byte) FORM_FEED);
    return end < 0 ? bytes.length : end;
  }

  private static byte[] head(byte[] bytes, int end) {
    return Arrays.copyOf(bytes, end);
  }

  private static byte[] tail(byte[] bytes, int end) {
    return Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
  }

  private static boolean hasItems(byte[] bytes) {
    List<Supplier<ItemResults>> readers =
        List.of(
            () -> ItemResults.readLmEval(bytes, "acc"),
            () -> ItemResults.readInspect(bytes, "match"),
            () -> ItemResults.readHelm(bytes, "exact_match", "test"));
    return readers.stream().filter(reader -> isRead(() -> hasItems(reader.get()))).count() > 0;
  }

  private static boolean hasItems(ItemResults results) {
    ItemPairs pairs = ItemPairs.of(results, ONE_ITEM);
    assertThat(pairs.items().size() + pairs.candidateOnly().size())
        .isEqualTo(results.scores().size());
    assertThat(pairs.items().size() + pairs.referenceOnly().size()).isEqualTo(1);
    results.scores().keySet().forEach(FuzzTarget::checkName);
    for (ImportIssue issue : results.issues()) {
      assertThat(issue.message()).isNotBlank().hasSizeLessThan(LONGEST_MESSAGE);
      checkIsUnicode(issue.toString());
    }
    return !results.scores().isEmpty();
  }

  private static boolean isLineageRead(LineageImport reading) {
    for (Lineage lineage : reading.lineages()) {
      assertThat(ParityJson.readLineage(ParityJson.write(lineage))).isEqualTo(lineage);
      assertThat(lineage.claims()).allMatch(claim -> claim.history().isEmpty());
    }
    reading.issues().forEach(issue -> checkIsUnicode(issue.toString()));
    return !reading.lineages().isEmpty();
  }

  private static boolean isDocument(byte[] bytes) {
    String json = new String(bytes, UTF_8);
    return REWRITTEN_DOCUMENTS.stream().filter(form -> isRead(() -> isStable(form, json))).count()
        > 0;
  }

  private static boolean isStable(UnaryOperator<String> form, String document) {
    String written = form.apply(document);
    assertThat(form.apply(written)).isEqualTo(written);
    return true;
  }

  private static boolean isScheme(byte[] bytes) {
    int end = end(bytes);
    String entries = new String(tail(bytes, end), UTF_8);
    Programme programme = ParityJson.readProgramme(new String(head(bytes, end), UTF_8));
    return programme.editions().stream().filter(edition -> isRound(edition, entries)).count() > 0;
  }

  private static boolean isRound(Edition edition, String entries) {
    return isRead(
        () -> {
          Round round = ParityJson.readRound(edition, entries);
          assertThat(round.explain().toString()).isNotBlank();
          return isStable(
              json -> ParityJson.write(ParityJson.readRound(json)), ParityJson.write(round));
        });
  }

  private static boolean isScoreTable(byte[] bytes) {
    TableLayout layout =
        TableLayout.of(Scale.of(Rational.ZERO, Rational.of(100)), Direction.HIGHER_IS_BETTER);
    return isStable(
        csv -> ParityJson.writeTable(ParityJson.readTable(csv, layout)), new String(bytes, UTF_8));
  }

  private static boolean isDecisionRecord(byte[] bytes) {
    DecisionRecord record = DecisionRecord.parse(new String(bytes, UTF_8));
    assertThat(DecisionRecord.parse(record.toJson())).isEqualTo(record);
    assertThat(DecisionRecord.diff(record, record)).isEmpty();
    return record.document().isEmpty() || isRead(() -> record.verify().isVerified());
  }

  private static boolean isDecided(byte[] bytes) {
    String answers = answers(bytes);
    assertThat(answers(bytes)).isEqualTo(answers);
    boolean decided = false;
    for (String line : Splitter.on('\n').omitEmptyStrings().split(answers)) {
      JsonNode answer = parsed(line);
      assertThat(answer.path("code").asText()).as(line).isNotEqualTo("INTERNAL_ERROR");
      assertThat(answer.path("status").asText()).as(line).isIn("decided", "refused");
      decided |= answer.path("status").asText().equals("decided");
    }
    return decided;
  }

  private static String answers(byte[] requests) {
    ByteArrayOutputStream answers = new ByteArrayOutputStream();
    try {
      Oracle.builtIn().answerAll(new ByteArrayInputStream(requests), answers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int lines = Bytes.asList(requests).stream().filter(b -> b == '\n').mapToInt(b -> 1).sum();
    boolean open = requests.length > 0 && requests[requests.length - 1] != '\n';
    String text = answers.toString(UTF_8);
    assertThat(text.chars().filter(c -> c == '\n').count()).isEqualTo(lines + (open ? 1 : 0));
    return text;
  }

  private static JsonNode parsed(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (IOException e) {
      throw new AssertionError("Answer must be JSON: " + line, e);
    }
  }

  private static boolean isText(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    return TEXTS.stream().filter(parser -> isParsed(parser, text)).count() > 0;
  }

  private static boolean isParsed(Function<String, Object> parser, String text) {
    Object parsed;
    try {
      parsed = parser.apply(text);
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).isNotBlank();
      return false;
    }
    assertThat(parser.apply(parsed.toString())).isEqualTo(parsed);
    return true;
  }
}
