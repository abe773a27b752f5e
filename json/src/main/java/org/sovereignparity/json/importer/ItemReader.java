package org.sovereignparity.json.importer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.number.Rational;
import org.sovereignparity.statistics.Sample;

/** Collects the scores of items while a document is read. */
final class ItemReader {
  /**
   * The default of {@code value_to_float} in Inspect, and of it alone: correct, partially correct,
   * incorrect, no answer.
   */
  private static final ImmutableMap<String, String> GRADES =
      ImmutableMap.of("C", "1", "P", "0.5", "I", "0", "N", "0");

  /** The same, in whatever case. */
  private static final ImmutableMap<String, String> ANSWERS =
      ImmutableMap.of("yes", "1", "true", "1", "no", "0", "false", "0");

  /** What is known of the instances in each list of a report of SWE-bench; blank: nothing. */
  private static final ImmutableMap<String, String> OUTCOMES =
      ImmutableMap.of(
          "resolved_ids", "1",
          "unresolved_ids", "0",
          "empty_patch_ids", "0",
          "error_ids", "",
          "incomplete_ids", "");

  private static final Rational MAX = Rational.parse(Double.toString(Sample.MAX_MAGNITUDE));
  private static final Rational MIN = Rational.parse(Double.toString(Sample.MIN_MAGNITUDE));

  private final Findings findings = new Findings();
  private final Map<String, WrittenNumber> scores = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> repeated = new HashSet<>();

  ItemResults lmEval(byte[] document, String metric) {
    ImportInput.checkSize("Document", document);
    int comma = metric.indexOf(',');
    String key = comma < 0 ? metric : metric.substring(0, comma);
    Optional<String> filter =
        comma < 0 ? Optional.empty() : Optional.of(metric.substring(comma + 1));
    int from = 0;
    for (int line = 1; from < document.length; line++) {
      int to = endOfLine(document, from);
      if (!isBlank(document, from, to)) {
        byte[] bytes = Arrays.copyOfRange(document, from, to);
        sample(LenientJson.read(bytes, "line " + line + "#", findings), key, filter);
      }
      from = to + 1;
    }
    filter.filter(name -> seen.isEmpty()).ifPresent(name -> noneOf("Lines", "filter", name));
    return results();
  }

  private void noneOf(String items, String key, String text) {
    findings.issue(
        IssueCode.MISSING_KEY,
        "",
        "%s must be there of the %s: %s".formatted(items, key, Texts.quoted(text)));
  }

  private static int endOfLine(byte[] document, int from) {
    int to = from;
    while (to < document.length && document[to] != '\n') {
      to++;
    }
    return to;
  }

  private static boolean isBlank(byte[] document, int from, int to) {
    for (int i = from; i < to; i++) {
      if (document[i] != ' ' && document[i] != '\r' && document[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  private void sample(ForeignValue sample, String key, Optional<String> filter) {
    if (filter.isPresent() && !sample.get("filter").text().equals(filter)) {
      return;
    }
    String hash = sample.get("doc_hash").text().map(h -> "/" + h).orElse("");
    id(sample, "doc_id", hash)
        .ifPresent(id -> add(id, sample, sample.get(key), key, ItemReader::flag));
  }

  ItemResults inspect(byte[] document, String scorer) {
    ImportInput.checkSize("Document", document);
    if (ZipArchive.isArchive(document)) {
      readArchive(ZipArchive.of(document), scorer);
      return results();
    }
    ForeignValue root = LenientJson.readSamples(document, findings);
    ForeignValue samples = root.get("samples");
    if (!samples.isArray()) {
      throw ImportInput.unknownFormat("Log must hold samples");
    }
    samples.items().forEach(sample -> inspectSample(sample, scorer));
    return results();
  }

  /** An archive has a file for each sample and epoch. */
  private void readArchive(ZipArchive archive, String scorer) {
    long inflated = 0;
    for (String name : archive.names()) {
      if (name.startsWith("samples/") && name.endsWith(".json")) {
        byte[] bytes = archive.read(name);
        inflated += bytes.length;
        if (inflated > ResultImporter.MAX_BYTES) {
          throw ImportInput.tooLarge("Samples in the archive", ResultImporter.MAX_BYTES, inflated);
        }
        inspectSample(LenientJson.readSample(bytes, name + "#", findings), scorer);
      }
    }
  }

  private void inspectSample(ForeignValue sample, String scorer) {
    ForeignValue value = sample.get("scores", scorer, "value");
    id(sample, "id", "").ifPresent(id -> add(id, sample, value, scorer, ItemReader::grade));
  }

  ItemResults helm(byte[] document, String metric, String split) {
    ImportInput.checkSize("Document", document);
    ForeignValue root = LenientJson.read(document, "", findings);
    if (!root.isArray()) {
      throw ImportInput.unknownFormat("Statistics of instances must be an array");
    }
    for (ForeignValue instance : root.items()) {
      if (!instance.get("perturbation").isPresent()) {
        instance(instance, metric, split);
      }
    }
    if (seen.isEmpty()) {
      noneOf("Statistics", "split", split);
    }
    return results();
  }

  /** An instance without statistics of the split belongs to another one. */
  private void instance(ForeignValue instance, String metric, String split) {
    ImmutableList<ForeignValue> stats =
        instance.get("stats").items().stream()
            .filter(stat -> !stat.get("name", "perturbation").isPresent())
            .filter(stat -> is(stat, "split", split))
            .collect(toImmutableList());
    Optional<String> id = stats.isEmpty() ? Optional.empty() : id(instance, "instance_id", "");
    ForeignValue mean =
        stats.stream()
            .filter(stat -> is(stat, "name", metric))
            .findFirst()
            .map(stat -> stat.get("mean"))
            .orElse(instance.get(metric));
    id.ifPresent(known -> add(known, instance, mean, metric, ItemReader::flag));
  }

  private static boolean is(ForeignValue stat, String key, String text) {
    return stat.get("name", key).text().equals(Optional.of(text));
  }

  ItemResults sweBench(byte[] document) {
    ForeignValue root = outcomes(document);
    if (!root.has("resolved_ids")) {
      throw ImportInput.unknownFormat("Report must list the ids of instances that are resolved");
    }
    OUTCOMES.forEach(
        (list, outcome) ->
            findings.array(root.get(list)).items().forEach(id -> outcome(id, outcome)));
    return results();
  }

  ItemResults terminalBench(byte[] document) {
    ForeignValue root = outcomes(document);
    if (!root.get("results").isArray()) {
      throw ImportInput.unknownFormat("Run must list its trials under results");
    }
    for (ForeignValue trial : root.get("results").items()) {
      id(trial, "task_id", "")
          .ifPresent(
              id -> add(id, trial, trial.get("is_resolved"), "is_resolved", ItemReader::flag));
    }
    return results();
  }

  private ForeignValue outcomes(byte[] document) {
    ImportInput.checkSize("Document", document);
    return LenientJson.read(document, "", findings);
  }

  /** Takes the outcome of an instance, of which a blank one is none. */
  private void outcome(ForeignValue id, String outcome) {
    Optional<String> name = findings.name(id);
    if (outcome.isEmpty()) {
      name.filter(seen::add).ifPresent(one -> notEvaluated(id));
    } else {
      name.ifPresent(one -> add(one, id, id, "", unused -> Optional.of(outcome)));
    }
  }

  private void notEvaluated(ForeignValue id) {
    findings.issue(
        IssueCode.MISSING_KEY, id.pointer(), "Instance must be evaluated: " + id.shown());
  }

  private Optional<String> id(ForeignValue item, String key, String more) {
    Optional<String> id = item.get(key).text().or(item.get(key)::number);
    if (id.isEmpty()) {
      findings.missing(item, key);
    }
    return id.flatMap(text -> findings.name(text + more, item.pointer()));
  }

  /** Takes the score of an item, which is a number, or what {@code meant} makes one. */
  private void add(
      String id,
      ForeignValue item,
      ForeignValue value,
      String key,
      Function<ForeignValue, Optional<String>> meant) {
    if (!seen.add(id)) {
      leaveOut(id, item);
      return;
    }
    if (seen.size() > ItemResults.MAX_ITEMS) {
      throw new InvalidDocumentException(
          ImportRefusal.DOCUMENT_TOO_LARGE, "", "Items must be at most " + ItemResults.MAX_ITEMS);
    }
    if (value.isAbsent()) {
      findings.missing(item, key);
      return;
    }
    meant
        .apply(value)
        .map(number -> findings.number(number, value.pointer()))
        .orElseGet(() -> findings.number(value))
        .filter(number -> isInBounds(number, item))
        .ifPresent(score -> scores.put(id, score));
  }

  /** An item that was run again has several scores, also where one of the runs gave none. */
  private void leaveOut(String id, ForeignValue item) {
    if (repeated.add(id)) {
      findings.issue(
          IssueCode.DUPLICATE_KEY, item.pointer(), "Item must have one score: " + Texts.quoted(id));
    }
  }

  private static Optional<String> flag(ForeignValue value) {
    return value.flag().map(is -> is ? "1" : "0");
  }

  /** {@return the number that Inspect takes a grade or an answer for, if it is one} */
  private static Optional<String> grade(ForeignValue value) {
    return value
        .text()
        .flatMap(text -> Optional.ofNullable(GRADES.get(text)))
        .or(() -> value.notBlank().map(Ascii::toLowerCase).map(ANSWERS::get));
  }

  private boolean isInBounds(WrittenNumber number, ForeignValue item) {
    Rational magnitude = number.value().abs();
    boolean inBounds =
        magnitude.signum() == 0 || (magnitude.compareTo(MIN) >= 0 && magnitude.compareTo(MAX) <= 0);
    if (!inBounds) {
      findings.issue(
          IssueCode.NUMBER_OUT_OF_BOUNDS,
          item.pointer(),
          "Score of an item must be 0 or of a magnitude within 1e-50..1e50: " + number);
    }
    return inBounds;
  }

  private ItemResults results() {
    scores.keySet().removeAll(repeated);
    return new ItemResults(ImmutableMap.copyOf(scores), findings.issues());
  }
}
