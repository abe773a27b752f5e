package org.sovereignparity.examples;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.io.PrintStream;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.programme.korea.KoreaSovereignAi;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Quantity;

/**
 * A policy of one's own, composed: a model counts as a sovereign frontier model if it is
 * independent, at parity with the frontier, and among the first of its programme.
 *
 * <p>Nobody has decreed this policy. Its ratio can be averaged in two ways, which are its readings.
 */
public final class CombinedPolicy {
  private static final String RANK = "rank";

  private CombinedPolicy() {}

  /**
   * Prints the decision on K-EXAONE.
   *
   * @param args none
   */
  public static void main(String[] args) {
    report(System.out);
  }

  static void report(PrintStream out) {
    Lineage lineage = Lineages.of(KExaone.CANDIDATE);
    out.println("A policy of one's own: independent, at parity with DeepSeek-V3.2 (95 %), and");
    out.println("among the first 4. On what the sources state of " + KExaone.CANDIDATE + ":");
    out.println();
    EligibilityDecision stated = decide(lineage);
    out.println(stated);
    Multimaps.index(stated.residual(), UnknownFact::reason)
        .asMap()
        .forEach((reason, facts) -> out.println("  " + reason.name() + ": " + about(facts)));
    out.println();
    Codes.print(stated.residual().stream().map(UnknownFact::reason).collect(toImmutableSet()), out);
    out.println();
    out.println("Assuming that " + AssumedLicences.TEXT + ":");
    out.println();
    EligibilityDecision assumed = decide(AssumedLicences.appliedTo(lineage));
    for (String reading : assumed.flippedBy()) {
      out.println("Turned by another reading: " + assumed.under(reading));
      out.println();
    }
    out.print(assumed.explain());
  }

  private static String about(Collection<UnknownFact> facts) {
    return facts.stream().flatMap(fact -> fact.about().stream()).collect(joining(", "));
  }

  static EligibilityDecision decide(Lineage lineage) {
    return EligibilityDecision.of(
        policy(4),
        EligibilityFacts.of(lineage).toBuilder()
            .scores(KExaone.board())
            // LG's total of 90.2 is the top score of the first stage (OFF-1).
            .points(Facts.builder().putNumbers(RANK, Rational.of(1)).build())
            .build());
  }

  static Reading<Criterion> policy(int first) {
    return Reading.<Criterion>builder()
        .id("sovereign-frontier")
        .title("How the ratio to the frontier is averaged")
        .putAlternatives("ratio-of-means", sovereign(Aggregation.RATIO_OF_MEANS, first))
        .putAlternatives("mean-of-ratios", sovereign(Aggregation.MEAN_OF_RATIOS, first))
        .taken("ratio-of-means")
        .build();
  }

  private static Criterion sovereign(Aggregation aggregation, int first) {
    return Criterion.allOf(
        Label.of("sovereign-frontier", "Sovereign frontier model"),
        ImmutableList.of(independent(), atParity(aggregation), amongFirst(first)));
  }

  private static Criterion independent() {
    ImmutableMap<String, Criterion> readings = KoreaSovereignAi.independence().alternatives();
    return Objects.requireNonNull(readings.get("from-scratch-weights"));
  }

  private static Criterion atParity(Aggregation aggregation) {
    return Criterion.atParity(
        Label.of("at-parity", "95 % of DeepSeek-V3.2"),
        ParityPolicy.strict(aggregation),
        Frontier.model("DeepSeek-V3.2"),
        Threshold.atLeast("95%"));
  }

  /** A rank is better the smaller it is: what must not be is that it is past the last place. */
  private static Criterion amongFirst(int places) {
    Quantity rank = Quantity.input(Label.of("rank", "Rank"), RANK, Rational.ONE, Optional.empty());
    return Criterion.not(
        Label.of("among-first", "Among the first " + places),
        Criterion.hasPoints(
            Label.of("past-the-places", "Ranked behind them"),
            rank,
            Threshold.moreThan(String.valueOf(places))));
  }
}
