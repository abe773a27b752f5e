package org.sovereignparity.examples.tools;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.oracle.Oracle;
import org.sovereignparity.programme.Programme;

/**
 * How the oracle is started.
 *
 * @param programmes those that requests may name beside the built-in ones
 * @param criteria those that requests may name beside the built-in ones
 * @param threads how many answer
 */
record OracleOptions(List<Programme> programmes, List<Reading<Criterion>> criteria, int threads) {
  private static final String PROGRAMME = "--programme";
  private static final String CRITERIA = "--criteria";
  private static final String THREADS = "--threads";

  /** {@return whether the arguments are to start the oracle} */
  static boolean are(List<String> args) {
    return args.isEmpty() || List.of(PROGRAMME, CRITERIA, THREADS).contains(args.get(0));
  }

  /**
   * {@return the options that the arguments give; without a number of threads, the processors}
   *
   * @param args pairs of a name and a value
   * @throws IllegalArgumentException if they are anything else, or a file does not hold such rules
   * @throws IOException if a file cannot be read
   */
  static OracleOptions parse(List<String> args) throws IOException {
    List<Programme> programmes = new ArrayList<>();
    List<Reading<Criterion>> criteria = new ArrayList<>();
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), Oracle.MAX_THREADS);
    for (int i = 0; i < args.size(); i += 2) {
      String option = args.get(i);
      switch (option) {
        case PROGRAMME -> programmes.add(read(value(args, i, "File"), ParityJson::readProgramme));
        case CRITERIA -> criteria.add(read(value(args, i, "File"), ParityJson::readCriteria));
        case THREADS -> threads = threads(value(args, i, "Number"));
        default -> throw new IllegalArgumentException("Option must be known: " + option);
      }
    }
    return new OracleOptions(programmes, criteria, threads);
  }

  /**
   * Answers requests until they end.
   *
   * @throws IllegalArgumentException if rules have the id of others
   * @throws IOException if a stream fails
   */
  void answerAll(InputStream requests, OutputStream answers) throws IOException {
    Oracle.knowing(programmes, criteria).answerAll(requests, answers, threads);
  }

  private static String value(List<String> args, int option, String subject) {
    if (option + 1 == args.size()) {
      throw new IllegalArgumentException(subject + " must follow " + args.get(option));
    }
    return args.get(option + 1);
  }

  private static int threads(String number) {
    int threads = number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 0;
    if (threads < 1 || threads > Oracle.MAX_THREADS) {
      throw new IllegalArgumentException(
          "Threads must lie within 1..%s: %s".formatted(Oracle.MAX_THREADS, number));
    }
    return threads;
  }

  private static <T> T read(String file, Function<String, T> form) throws IOException {
    try {
      return form.apply(Files.readString(Path.of(file)));
    } catch (IOException e) {
      throw new IOException("File must be there and in UTF-8: " + file, e);
    } catch (InvalidDocumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }
}
