package org.sovereignparity.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

/** The shortest way from what is known of a model's parts to a verdict on its independence. */
public final class FirstDecision {
  private FirstDecision() {}

  /**
   * Reads a lineage and prints whether the model is independent by Korea's criteria. With other
   * arguments it tells its use on standard error, and the exit status is 2.
   *
   * @param args the path of a lineage in JSON
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("Usage: FirstDecision lineage.json");
      System.exit(2);
    }
    String json = Files.readString(Path.of(args[0]));
    Lineage lineage = ParityJson.readLineage(json);
    EligibilityDecision decision =
        EligibilityDecision.of(KoreaSovereignAi.independence(), EligibilityFacts.of(lineage));
    System.out.println(decision.verdict()); // MET, NOT_MET or UNDETERMINED
    System.out.println(decision.reasons()); // such as NOT_OF_OWN_MAKING, LICENCE_UNKNOWN
    System.out.println(decision.residual()); // the facts that could still change the verdict
    System.out.println(decision.flippedBy()); // the readings under which it is another
    System.out.println(decision.explain()); // criteria, parts, claims, evidence, sources
  }
}
