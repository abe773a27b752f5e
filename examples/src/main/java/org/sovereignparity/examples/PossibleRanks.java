package org.sovereignparity.examples;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.programme.korea.KoreaSovereignAi;
import org.sovereignparity.programme.support.RoundErrors;
import org.sovereignparity.programme.support.RoundSupport;
import org.sovereignparity.statistics.ConfidenceLevel;
import org.sovereignparity.statistics.MeanEstimate;
import org.sovereignparity.statistics.RankSets;
import org.sovereignparity.statistics.Sample;

/**
 * Which ranks the round of August 2026 allows, if its points had errors. These are made up: none
 * were published.
 */
public final class PossibleRanks {
  private PossibleRanks() {}

  /**
   * Prints the ranks that are possible.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Edition edition = KoreaSovereignAi.programme().edition("2026-08");
    Round round = edition.round(KoreaSovereignAi.submissions("2026-08"), List.of());
    ConfidenceLevel level = ConfidenceLevel.of(0.95);
    // Made up: no errors were published.
    RoundErrors.Builder errors = RoundErrors.builder();
    for (Submission entry : round.submissions()) {
      errors.standardError(entry.team(), "experts", Rational.parse("1.0"), 10);
      errors.standardError(entry.team(), "pro-users", Rational.parse("0.3"), 49);
    }
    RoundSupport support = RoundSupport.of(round, errors.build(), level);
    System.out.println(support);
    System.out.println(support.withinPlaces("SK Telecom")); // certainly
    System.out.println(support.withinPlaces("Motif Technologies")); // possibly
    table(level);
  }

  /** Prints the same of a table of scores, which are made up too. */
  private static void table(ConfidenceLevel level) {
    Map<String, MeanEstimate> table =
        ImmutableMap.of(
            "A", new MeanEstimate(74.0, 0.8, 1000),
            "B", new MeanEstimate(72.0, 0.9, 1000),
            "C", new MeanEstimate(65.1, 0.9, 1000));
    System.out.println(RankSets.ofEstimates(table, level)); // {A=1..2, B=1..2, C=3}
    Map<String, Sample> answers =
        ImmutableMap.of(
            "A", Sample.of(1, 1, 1, 0, 1, 1, 1, 1, 1, 1),
            "B", Sample.of(1, 0, 1, 0, 1, 1, 1, 0, 1, 1));
    System.out.println(RankSets.ofItems(answers, level)); // {A=1..2, B=1..2}
  }
}
