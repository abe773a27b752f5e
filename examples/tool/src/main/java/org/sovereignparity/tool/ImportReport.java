package org.sovereignparity.tool;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.importer.ImportIssue;
import org.sovereignparity.json.importer.ImportResult;
import org.sovereignparity.json.importer.ImportedScore;
import org.sovereignparity.json.importer.IssueCode;

/**
 * Writes what was imported in CSV: a row for each source, and a row for each of its scores and
 * groups. Nothing is kept of a source but how many there were.
 *
 * <p>All rows of a source are made before one is written, so that a source for which memory runs
 * out has none yet. Those of its scores are written first.
 */
final class ImportReport implements Closeable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** How many columns that were left out are named. */
  private static final int MOST_COLUMNS = 10;

  private static final String SHOTS = "shots";
  private static final String UNIT = "unit";

  private static final ImmutableList<String> SOURCES_HEADER =
      ImmutableList.of(
          "file", "bytes", "outcome", "format", "model", "scores", "groups", "issues", "codes",
          "message");

  private static final ImmutableList<String> SCORES_HEADER =
      ImmutableList.of(
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
          "issues",
          "at");

  private final OutputStream sourceRows;
  private final Optional<OutputStream> scoreRows;
  private int read;
  private int refused;
  private int skipped;
  private int unreadable;
  private long scores;
  private long groups;
  private long issues;

  /**
   * Creates a report, and writes the headers.
   *
   * @param sourceRows where the rows of sources are written
   * @param scoreRows where the rows of scores are written, if they are wanted
   */
  ImportReport(OutputStream sourceRows, Optional<OutputStream> scoreRows) throws IOException {
    this.sourceRows = sourceRows;
    this.scoreRows = scoreRows;
    if (scoreRows.isPresent()) {
      write(scoreRows.get(), Csv.of(ImmutableList.of(SCORES_HEADER)));
    }
    write(sourceRows, Csv.of(ImmutableList.of(SOURCES_HEADER)));
  }

  void addRead(ImportSource source, ImportResult result) throws IOException {
    byte[] row =
        row(
            source,
            "read",
            result.format().toString(),
            result.model().orElse(""),
            Integer.toString(result.scores().size()),
            Integer.toString(result.groups().size()),
            Integer.toString(result.issues().size()),
            codes(result.issues()),
            columnsLeftOut(result.issues()));
    if (scoreRows.isPresent()) {
      write(scoreRows.get(), scoreRows(source, result));
    }
    write(sourceRows, row);
    read++;
    scores += result.scores().size();
    groups += result.groups().size();
    issues += result.issues().size();
  }

  void addRefused(ImportSource source, InvalidDocumentException e) throws IOException {
    write(sourceRows, row(source, "refused", e.code().name(), e.why()));
    refused++;
  }

  void addSkipped(ImportSource source, ImportSource.SkippedException e) throws IOException {
    write(sourceRows, row(source, "skipped", "", String.valueOf(e.getMessage())));
    skipped++;
  }

  void addUnreadable(ImportSource source, Throwable e) throws IOException {
    write(sourceRows, row(source, "unreadable", "", "File must be readable: " + e));
    unreadable++;
  }

  private static byte[] row(ImportSource source, String outcome, String code, String message) {
    return row(source, outcome, "", "", "", "", "", code, message);
  }

  private static byte[] row(ImportSource source, String... cells) {
    return Csv.of(
        ImmutableList.of(
            ImmutableList.<String>builder()
                .add(source.path(), Long.toString(source.bytes()))
                .add(cells)
                .build()));
  }

  private static String codes(ImmutableList<ImportIssue> issues) {
    Map<IssueCode, Integer> counts = new EnumMap<>(IssueCode.class);
    issues.forEach(issue -> counts.merge(issue.code(), 1, Integer::sum));
    return Joiner.on(' ').withKeyValueSeparator(":").join(counts);
  }

  /** What a whole column held is in no row of scores, so that only this tells of it. */
  private static String columnsLeftOut(ImmutableList<ImportIssue> issues) {
    ImmutableList<String> columns =
        issues.stream()
            .filter(issue -> issue.code() == IssueCode.NOT_A_SCORE_COLUMN)
            .map(issue -> issue.at() + ": " + issue.message())
            .collect(toImmutableList());
    int more = columns.size() - MOST_COLUMNS;
    return String.join("; ", columns.subList(0, Math.min(columns.size(), MOST_COLUMNS)))
        + (more > 0 ? "; and " + more + " more" : "");
  }

  private static byte[] scoreRows(ImportSource source, ImportResult result) {
    return Csv.of(
        Iterables.concat(
            Iterables.transform(result.scores(), score -> row(source, result, "score", score)),
            Iterables.transform(result.groups(), group -> row(source, result, "group", group))));
  }

  private static ImmutableList<String> row(
      ImportSource source, ImportResult result, String kind, ImportedScore score) {
    ImmutableMap<String, String> settings =
        score
            .protocol()
            .map(protocol -> ImmutableMap.copyOf(protocol.settings()))
            .orElse(ImmutableMap.of());
    return ImmutableList.of(
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
        Joiner.on(' ').join(result.issuesOf(score)),
        score.at());
  }

  private static String text(Optional<?> value) {
    return value.map(Objects::toString).orElse("");
  }

  /** Names and values may hold any character, so that only a form with escapes can hold them. */
  private static String others(Map<String, String> settings) {
    Map<String, String> others =
        Maps.filterKeys(settings, name -> !name.equals(SHOTS) && !name.equals(UNIT));
    return others.isEmpty() ? "" : JSON.valueToTree(others).toString();
  }

  private static void write(OutputStream stream, byte[] rows) throws IOException {
    stream.write(rows);
    stream.flush();
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
    if (scoreRows.isPresent()) {
      scoreRows.get().close();
    }
  }
}
