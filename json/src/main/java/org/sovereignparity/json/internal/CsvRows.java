package org.sovereignparity.json.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sovereignparity.json.internal.text.Texts;

/** The rows of a table in CSV (RFC 4180), cell by cell; a leading byte order mark is skipped. */
public final class CsvRows {
  private static final ObjectReader READER =
      new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);

  private CsvRows() {}

  /** Thrown when a text is no CSV. */
  public static final class NotCsvException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int row;

    NotCsvException(int row) {
      super("Quoted cell must end with its quote, and then the cell");
      this.row = row;
    }

    /** {@return the row at fault, counted from 0} */
    public int row() {
      return row;
    }
  }

  /**
   * {@return the rows of {@code csv}}
   *
   * @throws NotCsvException if a quote is not closed, or text follows one
   */
  public static List<String[]> of(String csv) throws NotCsvException {
    return of(csv, Long.MAX_VALUE, AssertionError::new);
  }

  /**
   * {@return the rows of {@code csv}, which have together at most {@code maxCells} cells}
   *
   * @param tooMany what is thrown if they have more
   * @throws NotCsvException if a quote is not closed, or text follows one
   */
  public static <E extends Throwable> List<String[]> of(
      String csv, long maxCells, Supplier<E> tooMany) throws NotCsvException, E {
    List<String[]> rows = new ArrayList<>();
    long cells = 0;
    try (MappingIterator<String[]> iterator = READER.readValues(Texts.unmarked(csv))) {
      while (iterator.hasNextValue()) {
        rows.add(iterator.nextValue());
        cells += rows.get(rows.size() - 1).length;
        if (cells > maxCells) {
          throw tooMany.get();
        }
      }
    } catch (JsonProcessingException e) {
      throw new NotCsvException(rows.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
