package org.sovereignparity.examples;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.Round;

/**
 * Runs a programme that no state has: two gates and weighted objectives, a panel, a tie-break, all
 * of it written in JSON.
 */
public final class MadeUpProgramme {
  private MadeUpProgramme() {}

  /**
   * Prints the report on standard output.
   *
   * @param args none
   */
  public static void main(String[] args) {
    report(System.out);
  }

  static void report(PrintStream out) {
    Programme programme = ParityJson.readProgramme(resource("made-up-programme.json"));
    Edition edition = programme.edition("2027");
    Round round = ParityJson.readRound(edition, resource("made-up-entries.json"));
    out.println(programme);
    out.println();
    out.println(round.explain());
    out.println(round.standings().get(0).explain());
  }

  private static String resource(String name) {
    try {
      return Resources.toString(
          Resources.getResource(MadeUpProgramme.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
