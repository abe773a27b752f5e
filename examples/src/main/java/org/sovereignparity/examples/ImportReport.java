package org.sovereignparity.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sovereignparity.json.InvalidDocumentException;
import org.sovereignparity.json.importer.ImportIssue;
import org.sovereignparity.json.importer.ImportResult;
import org.sovereignparity.json.importer.ImportedScore;
import org.sovereignparity.json.importer.IssueCode;

/**
 * Writes what was imported in CSV: a row for each source, and a row for each of its scores and
 * groups. Nothing is kept of a source but how many there were.
 */
final class ImportReport implements Closeable {
  private static final ObjectWriter CSV =
      CsvMapper.builder()
          // Otherwise every text over 24 characters is quoted.
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .build()
          .writer();

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String SHOTS = "shots";
  private static final String UNIT = "unit";

  private final SequenceWriter sourceRows;
  private final SequenceWriter scoreRows;
  private int read;
  private int refused;
  private int skipped;
  private int unreadable;
  private long scores;
  private long groups;
  private long issues;

  ImportReport(OutputStream sources, OutputStream scores) throws IOException {
    this.sourceRows = CSV.writeValues(new OutputStreamWriter(sources, UTF_8));
    this.scoreRows = CSV.writeValues(new OutputStreamWriter(scores, UTF_8));
    row(
        sourceRows,
        "file",
        "bytes",
        "outcome",
        "format",
        "model",
        "scores",
        "groups",
        "issues",
        "codes",
        "message");
    row(
        scoreRows,
        "file",
        "format",
        "model",
        "kind",
        "benchmark",
        "metric",
        "filter",
        SHOTS,
        "value",
        UNIT,
        "scale",
        "direction",
        "standard_error",
        "samples",
        "settings",
        "at");
    flush();
  }

  void addRead(ImportSource source, ImportResult result) throws IOException {
    read++;
    scores += result.scores().size();
    groups += result.groups().size();
    issues += result.issues().size();
    row(
        sourceRows,
        source.path(),
        Long.toString(source.bytes()),
        "read",
        result.format().toString(),
        result.model().orElse(""),
        Integer.toString(result.scores().size()),
        Integer.toString(result.groups().size()),
        Integer.toString(result.issues().size()),
        codes(result.issues()),
        "");
    for (ImportedScore score : result.scores()) {
      row(source, result, "score", score);
    }
    for (ImportedScore group : result.groups()) {
      row(source, result, "group", group);
    }
    flush();
  }

  void addRefused(ImportSource source, InvalidDocumentException e) throws IOException {
    refused++;
    row(source, "refused", e.code().name(), e.why());
  }

  void addSkipped(ImportSource source, ImportSource.SkippedException e) throws IOException {
    skipped++;
    row(source, "skipped", "", String.valueOf(e.getMessage()));
  }

  void addUnreadable(ImportSource source, Throwable e) throws IOException {
    unreadable++;
    row(source, "unreadable", "", "File must be readable: " + e);
  }

  private void row(ImportSource source, String outcome, String code, String message)
      throws IOException {
    String bytes = Long.toString(source.bytes());
    row(sourceRows, source.path(), bytes, outcome, "", "", "", "", "", code, message);
    flush();
  }

  private static String codes(ImmutableList<ImportIssue> issues) {
    Map<IssueCode, Integer> counts = new EnumMap<>(IssueCode.class);
    issues.forEach(issue -> counts.merge(issue.code(), 1, Integer::sum));
    return Joiner.on(' ').withKeyValueSeparator(":").join(counts);
  }

  private void row(ImportSource source, ImportResult result, String kind, ImportedScore score)
      throws IOException {
    ImmutableMap<String, String> settings =
        score
            .protocol()
            .map(protocol -> ImmutableMap.copyOf(protocol.settings()))
            .orElse(ImmutableMap.of());
    row(
        scoreRows,
        source.path(),
        result.format().toString(),
        score.model().or(result::model).orElse(""),
        kind,
        score.benchmark(),
        score.metric().orElse(""),
        score.filter().orElse(""),
        settings.getOrDefault(SHOTS, ""),
        score.value().text(),
        settings.getOrDefault(UNIT, ""),
        text(score.scale()),
        text(score.direction()),
        text(score.standardError()),
        text(score.samples()),
        others(settings),
        score.at());
  }

  private static String text(Optional<?> value) {
    return value.map(Objects::toString).orElse("");
  }

  /** Names and values may hold any character, so that only a form with escapes can hold them. */
  private static String others(Map<String, String> settings) throws IOException {
    Map<String, String> others =
        Maps.filterKeys(settings, name -> !name.equals(SHOTS) && !name.equals(UNIT));
    return others.isEmpty() ? "" : JSON.writeValueAsString(others);
  }

  private static void row(SequenceWriter rows, String... cells) throws IOException {
    rows.write(cells);
  }

  private void flush() throws IOException {
    sourceRows.flush();
    scoreRows.flush();
  }

  /** {@return whether every source could be read, though it may have been refused} */
  boolean isComplete() {
    return unreadable == 0;
  }

  /** {@return how many of everything there were, in one line} */
  String summary() {
    return "%s read, %s refused, %s skipped, %s unreadable; %s scores, %s groups, %s issues"
        .formatted(read, refused, skipped, unreadable, scores, groups, issues);
  }

  @Override
  public void close() throws IOException {
    sourceRows.close();
    scoreRows.close();
  }
}
