package org.sovereignparity.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sovereignparity.json.oracle.ConformanceCase;
import org.sovereignparity.json.oracle.ConformanceVectors;
import org.sovereignparity.json.oracle.Oracle;

/** Answers, documents and reports of every kind, in one text; as a program, on standard output. */
final class EverythingWritten {
  private static final int OF_EACH_FILE = 6;
  private static final int SEEDS = 2;

  private EverythingWritten() {}

  static String text() {
    return Stream.concat(answers(), values()).collect(Collectors.joining("\n"));
  }

  private static Stream<String> answers() {
    Oracle oracle = Oracle.builtIn();
    return ConformanceVectors.files().stream()
        .flatMap(file -> ConformanceVectors.cases(file).stream().limit(OF_EACH_FILE))
        .map(ConformanceCase::request)
        .map(oracle::answer);
  }

  private static Stream<String> values() {
    return Stream.iterate(0, seed -> seed < SEEDS, seed -> seed + 1)
        .map(SharedValues::of)
        .flatMap(SharedValues::texts);
  }

  /**
   * Writes the text in UTF-8, whatever the encoding of the system; then once more where "i" in
   * upper case is no "I", and a day begins at 18:15 of UTC.
   */
  public static void main(String... arguments) {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    out.print(text());
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
    out.print(text());
  }
}
