package org.sovereignparity.examples.tools;

import java.io.IOException;
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

/** Reads from files the rules that an oracle is to know beside the built-in ones. */
final class OwnRules {
  static final String PROGRAMME = "--programme";
  static final String CRITERIA = "--criteria";

  private OwnRules() {}

  /**
   * {@return the oracle that knows the rules in the files that the arguments name}
   *
   * @param args pairs of a kind of rules and a file
   * @throws IllegalArgumentException if they are anything else, a file does not hold such rules, or
   *     rules have the id of others
   * @throws IOException if a file cannot be read
   */
  static Oracle oracle(List<String> args) throws IOException {
    List<Programme> programmes = new ArrayList<>();
    List<Reading<Criterion>> criteria = new ArrayList<>();
    for (int i = 0; i < args.size(); i += 2) {
      if (i + 1 == args.size()) {
        throw new IllegalArgumentException("File must follow " + args.get(i));
      }
      String file = args.get(i + 1);
      switch (args.get(i)) {
        case PROGRAMME -> programmes.add(read(file, ParityJson::readProgramme));
        case CRITERIA -> criteria.add(read(file, ParityJson::readCriteria));
        default -> throw new IllegalArgumentException("Option must be known: " + args.get(i));
      }
    }
    return Oracle.knowing(programmes, criteria);
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
