package org.sovereignparity.examples;

import java.util.List;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

/** The shortest way from a built-in edition to its standings, and to what would change them. */
public final class FirstRound {
  private FirstRound() {}

  /**
   * Prints the second published round of Korea's programme.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Edition edition = KoreaSovereignAi.programme().edition("2026-08");
    Round round = edition.round(KoreaSovereignAi.submissions("2026-08"), List.of());
    System.out.println(round); // standings: blocks, totals, ranks, who advances and why not
    System.out.println(round.standing("Upstage").explain()); // the arithmetic of each point
    System.out.println(round.flippedBy()); // which reading, taken otherwise, changes an outcome
    System.out.println(round.leavingOut("aaii")); // the standings without a block
    System.out.println(round.improvement("Motif Technologies")); // the points it lacks
  }
}
