package org.sovereignparity.examples;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Standing;

/**
 * Runs a round of a programme that is written in JSON: one's own, or one that no state has, with
 * two gates and weighted objectives, a panel and a tie-break.
 *
 * <pre>
 *   HostProgramme                                        the made-up programme
 *   HostProgramme programme.json edition entries.json    one's own
 * </pre>
 */
public final class HostProgramme {
  private static final String USAGE = "Usage: HostProgramme [programme.json edition entries.json]";

  private HostProgramme() {}

  /**
   * Prints the round on standard output. What is wrong with the arguments or the documents is said
   * on standard error, and the exit status is then 1.
   *
   * @param args none, or the paths of a programme and of the entries of a round, and between them
   *     the id of an edition
   */
  public static void main(String[] args) {
    try {
      report(args, System.out);
    } catch (CharacterCodingException e) {
      fail("Documents must be saved as UTF-8: " + args[0] + ", " + args[2]);
    } catch (IOException e) {
      fail("Cannot read " + e.getMessage());
    } catch (IllegalArgumentException e) {
      fail(String.valueOf(e.getMessage()));
    }
  }

  private static void fail(String message) {
    System.err.println(message);
    System.exit(1);
  }

  static void report(String[] args, PrintStream out) throws IOException {
    if (args.length == 0) {
      String programme = resource("made-up-programme.json");
      report(programme, "2027", resource("made-up-entries.json"), out);
    } else if (args.length == 3) {
      String programme = Files.readString(Path.of(args[0]));
      report(programme, args[1], Files.readString(Path.of(args[2])), out);
    } else {
      throw new IllegalArgumentException(USAGE);
    }
  }

  private static void report(String programme, String edition, String entries, PrintStream out) {
    Programme read = ParityJson.readProgramme(programme);
    Round round = ParityJson.readRound(read.edition(edition), entries);
    out.println(read);
    out.println();
    out.println(round.explain());
    for (Standing standing : round.standings()) {
      out.println(standing);
      out.println(standing.explain());
      for (String gate : standing.gates().keySet()) {
        round
            .decision(standing.team(), gate)
            .ifPresent(decision -> out.println(decision.explain()));
      }
    }
  }

  private static String resource(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(HostProgramme.class, name), StandardCharsets.UTF_8);
  }
}
