package org.sovereignparity.json.internal.oracle;

import java.util.stream.Stream;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.AtParity;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.eligibility.HasPoints;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Gate;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.scoring.Quantity;

/**
 * How much work a request asks for, counted before it is done: nodes of rules, times what they are
 * evaluated on. A line bounds each of the two, not their product. A unit is about a microsecond.
 */
public final class Work {
  /** The most work that a request may ask for. */
  public static final long MAX = 1_000_000;

  /**
   * A node of points is evaluated several times for a team: to be checked, and as it may become.
   */
  private static final long A_NODE = 2;

  /** A part of a model is asked about longer than a claim. */
  private static final long A_PART = 4;

  /** Sums of fractions without a common factor take the square of their digits. */
  private static final long SQUARED_DIGITS = 4_000;

  private Work() {}

  /**
   * Refuses a round whose submissions, times the nodes of its rules, are too many.
   *
   * @param digits how many digits the numbers of the rules have, if they are those of the request
   */
  static void check(Node request, Edition edition, long digits, Iterable<Submission> submissions) {
    long nodes = totals(edition).mapToLong(total -> total.stream().count()).sum();
    long points = points(digits) + A_NODE * nodes;
    long work = 0;
    for (Submission submission : submissions) {
      work += points;
      for (Gate gate : edition.gates()) {
        Lineage lineage = submission.lineages().get(gate.id());
        if (lineage != null) {
          work += gate.criteria().map(criteria -> work(criteria, lineage)).orElse(0L);
        }
      }
    }
    check(request, work);
  }

  /**
   * Refuses a decision whose facts, times the nodes of its criteria, are too many.
   *
   * @param digits how many digits the numbers of the request have
   */
  static void check(
      Node request, Reading<Criterion> criteria, long digits, EligibilityFacts facts) {
    long computed = count(criteria, AtParity.class) + count(criteria, HasPoints.class);
    long scores = facts.scores().map(board -> (long) board.scores().size()).orElse(0L);
    check(
        request,
        facts.lineage().map(lineage -> work(criteria, lineage)).orElse(0L)
            + computed * (points(digits) + scores));
  }

  private static void check(Node request, long work) {
    if (work > MAX) {
      throw request.refused(
          DocumentFault.TOO_MUCH_WORK,
          "Nodes of the rules, times what they are asked of, must be at most %s: %s"
              .formatted(MAX, work));
    }
  }

  private static long points(long digits) {
    return digits * digits / SQUARED_DIGITS;
  }

  private static Stream<Quantity> totals(Edition edition) {
    return Stream.concat(
        Stream.of(edition.total()),
        edition.readings().stream().flatMap(reading -> reading.alternatives().values().stream()));
  }

  /** Every part, and every claim of one, may come from each of the models. */
  private static long work(Reading<Criterion> criteria, Lineage lineage) {
    long parts = lineage.components().size();
    long claims = lineage.claims().size();
    return count(criteria, Criterion.class) * (A_PART * parts + claims)
        + (parts + claims) * lineage.upstreamModels().size();
  }

  private static long count(Reading<Criterion> criteria, Class<? extends Criterion> kind) {
    return criteria.alternatives().values().stream()
        .mapToLong(alternative -> alternative.stream(kind).count())
        .sum();
  }
}
