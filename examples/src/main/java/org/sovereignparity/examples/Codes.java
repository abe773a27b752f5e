package org.sovereignparity.examples;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Set;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.eligibility.Reason;

/** Prints what the codes of a report mean, and only those that it uses. */
final class Codes {
  private Codes() {}

  static void print(Set<? extends ReasonCode> used, PrintStream out) {
    TextColumns columns = new TextColumns("  ");
    Arrays.stream(Reason.values())
        .filter(used::contains)
        .forEach(reason -> columns.row(reason.name(), reason.meaning()));
    out.println("Codes:");
    columns.print(out);
  }
}
