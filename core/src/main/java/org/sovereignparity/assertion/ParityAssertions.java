package org.sovereignparity.assertion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Contribution;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityTable;
import org.sovereignparity.parity.support.ParitySupport;
import org.sovereignparity.parity.support.SupportVerdict;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Standing;
import org.sovereignparity.report.Report;

/**
 * Assertions for tests, in any test framework or none. The message of the {@link AssertionError} is
 * the report of the decision, with what is lacking.
 *
 * <pre>{@code
 * assertMet(policy.assess(board, "ours", Frontier.model("base"), Threshold.atLeast("95%")));
 * }</pre>
 */
public final class ParityAssertions {
  private static final int MOST_LISTED = 10;

  private ParityAssertions() {}

  /**
   * Asserts that the ratio meets its threshold.
   *
   * @throws AssertionError if it does not, or that cannot be told
   * @throws IllegalArgumentException if the assessment has no verdict, as it has no threshold
   */
  public static void assertMet(ParityAssessment assessment) {
    check(verdict(assessment), assessment, assessment.explain());
  }

  /**
   * Asserts that the ratio meets its threshold, and that all compared scores state the given
   * settings, and alike.
   *
   * @param settings names such as {@code shots} and {@code task-version}
   * @throws AssertionError if not
   * @throws IllegalArgumentException if the assessment has no verdict, as it has no threshold
   */
  public static void assertMetIfSame(ParityAssessment assessment, String... settings) {
    Verdict unused = verdict(assessment);
    check(
        assessment.verdictIfSame(settings).orElseThrow(),
        assessment + ", not measured alike: " + assessment.protocolMismatches(settings),
        assessment.explain());
  }

  private static Verdict verdict(ParityAssessment assessment) {
    return assessment
        .verdict()
        .orElseThrow(
            () -> new IllegalArgumentException("Assessment must have a threshold: " + assessment));
  }

  /**
   * Asserts that the candidate is near enough to the reference on every benchmark, whatever the
   * assessment's own rule says.
   *
   * @param threshold what each ratio must meet, as {@code Threshold.atLeast("95%")}
   * @throws AssertionError if a ratio does not meet it, or the assessment could not compare a
   *     benchmark
   */
  public static void assertEveryBenchmark(ParityAssessment assessment, Threshold threshold) {
    ImmutableList<String> below =
        assessment.contributions().stream()
            .filter(one -> !meets(one, threshold))
            .map(one -> "%s: %s".formatted(one.benchmark(), shown(one, threshold)))
            .collect(toImmutableList());
    ImmutableList<UnknownFact> missing =
        ImmutableList.<UnknownFact>builder()
            .addAll(assessment.missing())
            .addAll(assessment.excluded())
            .build();
    if (!below.isEmpty() || !missing.isEmpty()) {
      throw new AssertionError(
          "Every benchmark must have a ratio %s, but not so: %s, missing: %s%n%n%s"
              .formatted(threshold, below, missing, assessment.explain()));
    }
  }

  private static boolean meets(Contribution one, Threshold threshold) {
    return one.ratio().filter(threshold::isMetBy).isPresent();
  }

  private static String shown(Contribution one, Threshold threshold) {
    return one.ratio().map(threshold::toPercentString).orElse("no ratio");
  }

  /**
   * Asserts that every model of a table meets the threshold. The message names ten that do not, and
   * has the report of at most 1,000 models.
   *
   * @throws AssertionError if one does not, or that cannot be told of one
   */
  public static void assertMet(ParityTable table) {
    Verdict all =
        table.assessments().stream()
            .map(ParityAssertions::verdict)
            .reduce(Verdict.MET, Verdict::and);
    if (all != Verdict.MET) {
      throw new AssertionError(
          "Verdict must be MET, but was %s: %s%n%n%s"
              .formatted(all, listed(table.models(Verdict.NOT_MET)), table));
    }
  }

  private static String listed(List<String> models) {
    int more = models.size() - MOST_LISTED;
    return more <= 0
        ? models.toString()
        : "%s and %s more".formatted(models.subList(0, MOST_LISTED), more);
  }

  /**
   * Asserts that the criteria are met.
   *
   * @throws AssertionError if they are not, or that cannot be told
   */
  public static void assertMet(EligibilityDecision decision) {
    check(decision.verdict(), decision, decision.explain());
  }

  /**
   * Asserts that a team advances.
   *
   * @throws AssertionError if it does not, or that cannot be told
   * @throws IllegalArgumentException if the round has no such team
   */
  public static void assertAdvances(Round round, String team) {
    Standing standing = round.standing(team);
    check(standing.advances(), standing, standing.explain());
  }

  /**
   * Asserts that it can be told of every team of a round whether it advances.
   *
   * @throws AssertionError if it cannot be told of one
   */
  public static void assertDetermined(Round round) {
    ImmutableList<String> open =
        round.standings().stream()
            .filter(standing -> standing.advances() == Verdict.UNDETERMINED)
            .map(Standing::team)
            .collect(toImmutableList());
    if (!open.isEmpty()) {
      throw failure(Verdict.UNDETERMINED, open, round.explain());
    }
  }

  /**
   * Asserts that the data show the ratio to be beyond its threshold.
   *
   * @throws AssertionError if they do not show it
   */
  public static void assertShown(ParitySupport support) {
    if (!support.verdict().equals(Optional.of(SupportVerdict.SHOWN))) {
      throw new AssertionError(
          "Data must show it, but: %s%n%n%s".formatted(support, support.explain()));
    }
  }

  private static void check(Verdict verdict, Object subject, Report reasoning) {
    if (verdict != Verdict.MET) {
      throw failure(verdict, subject, reasoning);
    }
  }

  private static AssertionError failure(Verdict verdict, Object subject, Report reasoning) {
    return new AssertionError(
        "Verdict must be MET, but was %s: %s%n%n%s".formatted(verdict, subject, reasoning));
  }
}
