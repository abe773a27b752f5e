package org.sovereignparity.json;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.internal.TextChecks;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.CsvRows;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;

/** A table of scores in CSV: a row for each benchmark, a column for each model. */
final class ScoreTable {
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final Pattern CELL = Pattern.compile(DECIMAL + "%?");
  private static final String CORNER = "Benchmark";
  private static final ImmutableSet<String> MODELS = ImmutableSet.of("model", "models");

  private static final CsvMapper MAPPER = new CsvMapper();

  private final TableLayout layout;

  ScoreTable(TableLayout layout) {
    this.layout = layout;
  }

  Scoreboard read(String csv) {
    List<String[]> rows = rows(csv);
    if (rows.isEmpty()) {
      throw refused(DocumentFault.NOT_A_TABLE, 0, 0, "Table must have a header row");
    }
    checkCorner(rows.get(0)[0]);
    ImmutableList<String> models = models(rows.get(0));
    Scoreboard.Builder board = Scoreboard.builder();
    models.forEach(model -> board.add(Model.of(model)));
    Set<String> benchmarks = new HashSet<>();
    for (int row = 1; row < rows.size(); row++) {
      String[] cells = rows.get(row);
      checkWidth(row, cells, models.size() + 1);
      if (!benchmarks.add(name(row, 0, cells[0]))) {
        throw refused(
            DocumentFault.DUPLICATE_BENCHMARK,
            row,
            0,
            "Benchmark must stand once: " + Texts.quoted(cells[0]));
      }
      Benchmark benchmark = layout.benchmark(cells[0]);
      board.add(benchmark);
      for (int column = 1; column < cells.length; column++) {
        if (!cells[column].isEmpty()) {
          board.add(score(benchmark, models.get(column - 1), row, column, cells[column]));
        }
      }
    }
    checkExceptions(benchmarks);
    return board.build();
  }

  private static List<String[]> rows(String csv) {
    try {
      return CsvRows.of(csv);
    } catch (CsvRows.NotCsvException e) {
      throw refused(DocumentFault.NOT_A_TABLE, e.row(), 0, String.valueOf(e.getMessage()));
    }
  }

  /** A header for models above the benchmarks tells a table with a row for each model. */
  private static void checkCorner(String corner) {
    if (MODELS.contains(Ascii.toLowerCase(corner))) {
      throw refused(
          DocumentFault.NOT_A_TABLE,
          0,
          0,
          "Table must have a row for each benchmark and a column for each model, but is transposed"
              + " if its first column is headed: "
              + Texts.quoted(corner));
    }
  }

  private static ImmutableList<String> models(String[] header) {
    Set<String> models = new HashSet<>();
    ImmutableList.Builder<String> inOrder = ImmutableList.builder();
    for (int column = 1; column < header.length; column++) {
      String model = name(0, column, header[column]);
      if (!models.add(model)) {
        throw refused(
            DocumentFault.DUPLICATE_MODEL,
            0,
            column,
            "Model must stand once: " + Texts.quoted(model));
      }
      inOrder.add(model);
    }
    if (models.isEmpty()) {
      throw refused(
          DocumentFault.NOT_A_TABLE,
          0,
          0,
          "Header must name a model, and cells be separated by commas");
    }
    return inOrder.build();
  }

  private static String name(int row, int column, String cell) {
    if (cell.isBlank() || !TextChecks.isPaired(cell)) {
      throw refused(
          DocumentFault.NOT_A_TABLE,
          row,
          column,
          "Name must be a text that is not blank, or the %s be deleted if it is empty: %s"
              .formatted(row == 0 ? "column" : "row", Texts.quoted(cell)));
    }
    return cell;
  }

  private static void checkWidth(int row, String[] cells, int width) {
    if (cells.length == 1 && cells[0].isEmpty()) {
      throw refused(DocumentFault.NOT_A_TABLE, row, 0, "Row must not be blank, or be deleted");
    }
    if (cells.length != width) {
      throw refused(
          DocumentFault.NOT_A_TABLE,
          row,
          Math.min(cells.length, width),
          "Row must have " + width + " cells: " + cells.length);
    }
  }

  private void checkExceptions(Set<String> benchmarks) {
    for (String exception : layout.exceptions().keySet()) {
      if (!benchmarks.contains(exception)) {
        throw new InvalidDocumentException(
            DocumentFault.UNKNOWN_BENCHMARK,
            "",
            "Benchmark excepted by the layout must be in the table: " + Texts.quoted(exception));
      }
    }
  }

  private Score score(Benchmark benchmark, String model, int row, int column, String cell) {
    Rational value = value(row, column, cell);
    if (cell.endsWith("%") && !benchmark.scale().isOfFractions()) {
      throw refused(
          DocumentFault.HARDLY_MEANT,
          row,
          column,
          "Score must be in its own unit, without a percent sign: " + Texts.shown(cell));
    }
    if (!benchmark.scale().contains(value)) {
      throw refused(
          DocumentFault.SCORE_OUT_OF_RANGE,
          row,
          column,
          "Score must lie within %s: %s".formatted(benchmark.scale(), cell));
    }
    return Score.builder()
        .model(model)
        .benchmark(benchmark.id())
        .value(value)
        .citation(layout.citation())
        .build();
  }

  private static Rational value(int row, int column, String cell) {
    if (cell.length() > Rational.MAX_TEXT_LENGTH) {
      throw refused(
          DocumentFault.NUMBER_OUT_OF_BOUNDS,
          row,
          column,
          "Score must have at most %s characters: %s"
              .formatted(Rational.MAX_TEXT_LENGTH, cell.length()));
    }
    if (!CELL.matcher(cell).matches()) {
      throw refused(
          DocumentFault.NOT_A_NUMBER,
          row,
          column,
          "Score must be a plain decimal such as 83.8, or empty: " + Texts.quoted(cell));
    }
    return Rational.parse(cell);
  }

  private static InvalidDocumentException refused(
      DocumentFault code, int row, int column, String message) {
    return new InvalidDocumentException(
        code, "row %s, column %s".formatted(row + 1, column + 1), message);
  }

  static String write(Scoreboard board) {
    StringWriter text = new StringWriter();
    CsvSchema schema = CsvSchema.emptySchema().withLineSeparator("\n");
    try (SequenceWriter rows = MAPPER.writerFor(String[].class).with(schema).writeValues(text)) {
      rows.write(header(board));
      for (Benchmark benchmark : board.benchmarks()) {
        rows.write(row(board, benchmark));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String[] header(Scoreboard board) {
    List<String> cells = new ArrayList<>(List.of(CORNER));
    board.models().forEach(model -> cells.add(name(model.id())));
    return cells.toArray(new String[0]);
  }

  private static String[] row(Scoreboard board, Benchmark benchmark) {
    List<String> cells = new ArrayList<>(List.of(name(benchmark.id())));
    for (Model model : board.models()) {
      cells.add(board.score(model.id(), benchmark.id()).map(ScoreTable::decimal).orElse(""));
    }
    return cells.toArray(new String[0]);
  }

  private static String name(String id) {
    if (id.isBlank()) {
      throw new IllegalArgumentException("Name in a table must not be blank: \"" + id + '"');
    }
    return id;
  }

  private static String decimal(Score score) {
    String decimal = score.value().toString();
    if (!DECIMAL.matcher(decimal).matches()) {
      throw new IllegalArgumentException("Score must be a plain decimal: " + score);
    }
    return decimal;
  }
}
