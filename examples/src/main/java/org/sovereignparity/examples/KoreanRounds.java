package org.sovereignparity.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.MissingScores;
import org.sovereignparity.parity.ParityGoal;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Improvement;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Standing;
import org.sovereignparity.programme.korea.KoreaSovereignAi;
import org.sovereignparity.scoring.Quantity;

/** Replays both published rounds of Korea's sovereign-AI programme from what was published. */
public final class KoreanRounds {
  private KoreanRounds() {}

  /**
   * Prints the report on standard output.
   *
   * @param args none
   */
  public static void main(String[] args) {
    report(System.out);
  }

  static void report(PrintStream out) {
    Programme programme = KoreaSovereignAi.programme();
    for (Edition edition : programme.editions()) {
      Round round = edition.round(KoreaSovereignAi.submissions(edition.id()), ImmutableList.of());
      out.println(round.explain());
      standsOut(round, out);
      benefits(edition, out);
    }
    movingTarget(out);
  }

  private static void standsOut(Round round, PrintStream out) {
    List<Standing> known =
        round.standings().stream().filter(one -> one.total().isPresent()).toList();
    if (known.size() < round.standings().size()) {
      out.println("Too little was published to compute every total.");
      out.println();
      return;
    }
    gaps(round, out);
    out.println("One team in full:");
    out.println(known.get(0).explain());
    out.println("Leaving one block out, the order would be:");
    for (Quantity block : round.edition().blocks()) {
      out.println("  without " + block.id() + ": " + order(round.leavingOut(block.id())));
    }
    out.println("  without both user blocks: " + order(round.leavingOut("pro-users", "public")));
    out.println();
    for (Standing standing : known) {
      round.improvement(standing.team()).ifPresent(more -> improvement(standing, more, out));
    }
  }

  private static void gaps(Round round, PrintStream out) {
    out.println("Gap between the first and the last team in each block:");
    for (Quantity block : round.edition().blocks()) {
      ImmutableList<Rational> values =
          round.standings().stream()
              .flatMap(one -> Optional.ofNullable(one.blocks().get(block.id())).stream())
              .sorted()
              .collect(toImmutableList());
      out.println("  " + block.id() + ": " + values.get(values.size() - 1).minus(values.get(0)));
    }
    out.println();
  }

  private static String order(Round round) {
    return round.standings().stream()
        .map(one -> one.team() + " " + one.total().map(Rational::toString).orElse("?"))
        .collect(joining(", "));
  }

  private static void improvement(Standing standing, Improvement more, PrintStream out) {
    out.println(standing.team() + " would advance with " + more.overall() + " points more in all,");
    for (Map.Entry<String, Improvement.Amount> alone : more.alone().entrySet()) {
      out.println("  or with " + alone.getValue() + " on " + alone.getKey() + " alone");
    }
    out.println();
  }

  private static void benefits(Edition edition, PrintStream out) {
    edition.benefits().forEach(item -> out.println("Support: " + item));
    out.println();
  }

  /** The goal of 95 % says neither how ratios are averaged nor over which benchmarks. */
  private static void movingTarget(PrintStream out) {
    Scoreboard board =
        KExaone.board()
            .withModels(
                Model.of("Qwen3-235B-Thinking-2507", LocalDate.of(2025, 7, 22)),
                Model.of("GPT-OSS 117B high", LocalDate.of(2025, 8, 5)),
                Model.of("DeepSeek-V3.2", LocalDate.of(2025, 12, 1)));
    ParityGoal goal =
        ParityGoal.builder()
            .id("goal-95")
            .title("95 % of the leading models, here read as a mean of ratios")
            .policy(
                ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS).toBuilder()
                    .missing(MissingScores.EXCLUDE)
                    .build())
            .frontier(Frontier.bestModel(KExaone.RIVALS))
            .months(6)
            .threshold(Threshold.atLeast("95%"))
            .build();
    out.println(
        "The target moves: K-EXAONE, on later days, against models of the last six months.");
    out.print(
        goal.report(
            board,
            KExaone.CANDIDATE,
            ImmutableList.of(
                LocalDate.of(2025, 11, 30), LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 15))));
  }
}
