package org.sovereignparity.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.util.List;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.MissingScores;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.Shortfall;

/** What is told of a candidate: its verdicts, whether the aggregation decides, what it lacks. */
final class ParityReport {
  private static final int CHANGES_SHOWN = 3;
  private static final ParityPolicy STRICT = ParityPolicy.strict(Aggregation.RATIO_OF_MEANS);
  private static final ParityPolicy EXCLUDING =
      STRICT.toBuilder().missing(MissingScores.EXCLUDE).build();

  private final Scoreboard board;
  private final String candidate;
  private final List<Frontier> frontiers;
  private final Threshold target;

  ParityReport(Scoreboard board, String candidate, List<Frontier> frontiers, Threshold target) {
    this.board = board;
    this.candidate = candidate;
    this.frontiers = frontiers;
    this.target = target;
  }

  void print(PrintStream out) {
    ImmutableList<ParityAssessment> assessments =
        frontiers.stream().map(this::assess).collect(ImmutableList.toImmutableList());
    out.printf(
        "Does %s reach %s of the frontier?%n", candidate, target.toPercentString(target.value()));
    assessments.forEach(assessment -> print(assessment, out));
    out.println();
    out.println(
        "The reasoning in full" + (assessments.size() > 1 ? " for the last of these:" : ":"));
    out.println();
    out.print(assessments.get(assessments.size() - 1).explain());
  }

  /** Missing scores are not assumed away unless there are some, and then it is said. */
  private ParityAssessment assess(Frontier frontier) {
    ParityAssessment strict = STRICT.assess(board, candidate, frontier, target);
    return strict.ratio().isPresent()
        ? strict
        : EXCLUDING.assess(board, candidate, frontier, target);
  }

  private void print(ParityAssessment assessment, PrintStream out) {
    out.printf(
        "%nAgainst %s, on %s of %s benchmarks%n",
        name(assessment), assessment.benchmarksUsed(), board.benchmarks().size());
    if (!assessment.excluded().isEmpty()) {
      out.printf(
          "  assumed: what has no score is left out (%s); else all is undetermined%n",
          assessment.excluded().stream()
              .map(cell -> cell.about().get(1) + " of " + cell.about().get(0))
              .collect(joining(", ")));
    }
    ImmutableList<ParityAssessment> all =
        ImmutableList.<ParityAssessment>builder()
            .add(assessment)
            .addAll(assessment.otherAggregations().values())
            .build();
    all.forEach(one -> out.println("  " + verdict(one)));
    out.println("  " + counts(assessment));
    if (all.stream().map(ParityAssessment::verdict).distinct().count() > 1) {
      out.println(
          "  The verdict depends on the aggregation: whoever does not name one has either.");
    }
    all.stream()
        .flatMap(one -> one.shortfall().stream().map(lack -> lack(one, lack)))
        .forEach(out::println);
  }

  private static String name(ParityAssessment assessment) {
    return switch (assessment.frontier().kind()) {
      case MODEL -> String.join("", assessment.frontier().models());
      case BEST_MODEL, BEST_PER_BENCHMARK -> assessment.frontier().toString();
    };
  }

  private String verdict(ParityAssessment assessment) {
    return "%-26s%9s  %s"
        .formatted(
            assessment.policy().aggregation(),
            assessment.ratio().map(target::toPercentString).orElse("no ratio"),
            assessment.verdict().orElseThrow());
  }

  private String counts(ParityAssessment assessment) {
    return "benchmarks ahead: %s; at %s or more: %s"
        .formatted(
            count(assessment, Threshold.moreThan(Rational.ONE)),
            target.toPercentString(target.value()),
            count(assessment, target));
  }

  private static long count(ParityAssessment assessment, Threshold threshold) {
    return assessment.contributions().stream()
        .flatMap(row -> row.ratio().stream())
        .filter(threshold::isMetBy)
        .count();
  }

  private static String lack(ParityAssessment assessment, Shortfall shortfall) {
    return "  For %s, %s."
        .formatted(
            assessment.policy().aggregation(),
            shortfall.alone().isEmpty()
                ? "raising one benchmark alone cannot reach it"
                : "raising one benchmark alone is enough: " + alone(shortfall));
  }

  private static String alone(Shortfall shortfall) {
    int more = shortfall.alone().size() - CHANGES_SHOWN;
    return shortfall.alone().stream()
            .limit(CHANGES_SHOWN)
            .map(change -> change.benchmark() + " to " + change.toDecimalString(2))
            .collect(joining(", or "))
        + (more > 0 ? ", or one of " + more + " others" : "");
  }
}
