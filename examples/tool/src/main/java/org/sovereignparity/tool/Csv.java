package org.sovereignparity.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Tables in CSV, in UTF-8 with a line feed after each row. */
final class Csv {
  private static final ObjectWriter WRITER =
      CsvMapper.builder()
          // Otherwise every text over 24 characters is quoted.
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .build()
          .writer();

  private Csv() {}

  /** {@return the rows as they stand in a file} */
  static byte[] of(Iterable<? extends List<String>> rows) {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    try (SequenceWriter writer = WRITER.writeValues(new OutputStreamWriter(csv, UTF_8))) {
      for (List<String> row : rows) {
        writer.write(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return csv.toByteArray();
  }
}
