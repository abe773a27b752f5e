package org.sovereignparity.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.eligibility.Finding;
import org.sovereignparity.eligibility.PartFinding;
import org.sovereignparity.eligibility.Reason;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.model.Organisation;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

/**
 * Decides the independence of seven models of Korea's sovereign-AI programme under every reading of
 * the criteria, beside what the ministry published.
 */
public final class IndependenceCases {
  private static final ImmutableMap<String, String> RESULTS =
      ImmutableMap.of("2026-01", "OFF-1", "2026-08", "OFF-3");
  private static final int PARTS_NAMED = 3;

  private IndependenceCases() {}

  /**
   * Prints the report on standard output.
   *
   * @param args none
   */
  public static void main(String[] args) {
    report(System.out);
  }

  static void report(PrintStream out) {
    out.println(
        "Independence in Korea's sovereign-AI programme, 2026: seven models, four readings");
    out.println();
    out.println(
        "The criteria have three views. Technical: weights are initialised and trained by the");
    out.println(
        "team. Policy: licences do not restrict, and the team can develop each part further.");
    out.println(
        "Ethical: what is used is attributed. The criteria's own reading of \"technical\" is");
    out.println(
        "from-scratch-weights; the other three draw the line elsewhere, as was argued in public.");
    out.println(
        "Published is what the ministry found, OFF-1 of 2026-01-15 or OFF-3 of 2026-08-18.");
    out.println(
        "It is compared, never used. ? is UNDETERMINED: what is not known could make it either.");
    stated(out);
    assumed(out);
    codes(out);
    days(out);
    SimilarityTable.print(out);
    explained(out);
  }

  static EligibilityDecision decide(Lineage lineage) {
    return EligibilityDecision.of(KoreaSovereignAi.independence(), EligibilityFacts.of(lineage));
  }

  static EligibilityDecision decide(Lineage lineage, LocalDate asOf) {
    return EligibilityDecision.of(
        KoreaSovereignAi.independence(),
        EligibilityFacts.of(lineage).toBuilder().asOf(asOf).build());
  }

  /** {@return what the ministry found on independence, of which nothing is computed here} */
  static Verdict published(Lineage lineage) {
    return submission(lineage)
        .getValue()
        .gates()
        .getOrDefault("independence", Verdict.UNDETERMINED);
  }

  private static Map.Entry<String, Submission> submission(Lineage lineage) {
    return Iterables.getOnlyElement(
        KoreaSovereignAi.programme().editions().stream()
            .map(Edition::id)
            .flatMap(
                edition ->
                    KoreaSovereignAi.submissions(edition).stream()
                        .map(submission -> Map.entry(edition, submission)))
            .filter(
                entry -> entry.getValue().model().filter(lineage.model().id()::equals).isPresent())
            .toList());
  }

  private static void stated(PrintStream out) {
    out.println();
    out.println("1. On what the sources state");
    out.println();
    readings(Lineages.all(), out);
    out.println();
    out.println(
        "Why, under the criteria's own reading. No source here tells where most tokenizers, data");
    out.println(
        "and code come from (DERIVATION_UNKNOWN), which the ministry's experts may have known:");
    for (Lineage lineage : Lineages.all()) {
      out.println();
      out.println("  " + name(lineage));
      TextColumns columns = new TextColumns("    ");
      decide(lineage).findings().forEach(view -> add(columns, view));
      columns.print(out);
    }
  }

  private static void assumed(PrintStream out) {
    ImmutableList<Lineage> lineages =
        Lineages.all().stream().map(AssumedLicences::appliedTo).collect(toImmutableList());
    out.println();
    out.println("2. Assuming that " + AssumedLicences.TEXT);
    out.println();
    readings(lineages, out);
    out.println();
    agreement(lineages, out);
    out.println();
    out.println("Why not, or why it cannot be told:");
    for (Lineage lineage : lineages) {
      TextColumns columns = new TextColumns("    ");
      EligibilityDecision decision = decide(lineage);
      for (String reading : decision.readings().keySet()) {
        decision.under(reading).findings().stream()
            .filter(view -> view.verdict() != Verdict.MET)
            .forEach(view -> add(columns, view, reading));
      }
      out.println();
      out.println("  " + name(lineage));
      columns.print(out);
    }
  }

  private static void codes(PrintStream out) {
    out.println();
    Codes.print(
        Lineages.all().stream()
            .flatMap(lineage -> Stream.of(lineage, AssumedLicences.appliedTo(lineage)))
            .map(IndependenceCases::decide)
            .flatMap(decision -> decision.readings().keySet().stream().map(decision::under))
            .flatMap(decision -> decision.findings().stream())
            .flatMap(view -> view.failing().stream())
            .flatMap(part -> part.reason().stream())
            .collect(toImmutableSet()),
        out);
  }

  /** The published verdicts are compared, never used. */
  private static void agreement(List<Lineage> lineages, PrintStream out) {
    ImmutableList<String> others =
        lineages.stream()
            .filter(lineage -> decide(lineage).verdict() != published(lineage))
            .map(lineage -> lineage.model().id() + ", " + decide(lineage).verdict())
            .collect(toImmutableList());
    out.printf(
        "Under the criteria's own reading %s of %s are then as published; not so: %s.%n",
        lineages.size() - others.size(), lineages.size(), String.join("; ", others));
  }

  private static void readings(List<Lineage> lineages, PrintStream out) {
    TextColumns columns = new TextColumns("");
    columns.row("", "", "no-third-", "from-scratch-", "core-", "licence-");
    columns.row("team, model", "published", "party-part", "weights", "parameters", "compliance");
    for (Lineage lineage : lineages) {
      columns.row(
          Iterables.concat(
              List.of(name(lineage), shown(published(lineage)) + ", " + source(lineage)),
              Iterables.transform(decide(lineage).readings().values(), IndependenceCases::shown)));
    }
    columns.print(out);
  }

  private static String name(Lineage lineage) {
    return lineage.model().organisation().map(Organisation::name).orElse("?")
        + ", "
        + lineage.model().id();
  }

  private static String source(Lineage lineage) {
    return RESULTS.getOrDefault(submission(lineage).getKey(), "?");
  }

  static String shown(Verdict verdict) {
    return verdict == Verdict.UNDETERMINED ? "?" : verdict.toString();
  }

  /** Adds a view: its verdict, and the parts that make it so, by verdict and reason. */
  private static void add(TextColumns columns, Finding view, String... before) {
    ImmutableListMultimap<ImmutableList<String>, String> parts = parts(view);
    List<String> start = new ArrayList<>(List.of(before));
    start.add(view.criterion().id());
    if (parts.isEmpty()) {
      columns.row(Iterables.concat(start, List.of(shown(view.verdict()))));
    }
    for (ImmutableList<String> why : parts.keySet()) {
      columns.row(Iterables.concat(start, why, List.of(some(parts.get(why)))));
      start.replaceAll(cell -> "");
    }
  }

  /** {@return the parts by verdict and reason, what is certain first, what is least known last} */
  private static ImmutableListMultimap<ImmutableList<String>, String> parts(Finding view) {
    ImmutableListMultimap.Builder<ImmutableList<String>, String> parts =
        ImmutableListMultimap.builder();
    view.failing().stream()
        .sorted(Comparator.comparing(IndependenceCases::certainty))
        .forEach(
            part ->
                parts.put(ImmutableList.of(shown(part.verdict()), part.why()), part.component()));
    return parts.build();
  }

  private static int certainty(PartFinding part) {
    if (part.verdict() == Verdict.NOT_MET) {
      return 0;
    }
    return part.reason().filter(Reason.DERIVATION_UNKNOWN::equals).isPresent() ? 2 : 1;
  }

  private static String some(List<String> parts) {
    return parts.size() <= PARTS_NAMED
        ? String.join(", ", parts)
        : String.join(", ", parts.subList(0, PARTS_NAMED - 1))
            + " and "
            + (parts.size() - PARTS_NAMED + 1)
            + " more";
  }

  /** One claim, from the day before it was made to the day on which it fell. */
  private static void days(PrintStream out) {
    Lineage lineage = Lineages.of("Solar Open 100B");
    Claim claim = Iterables.getOnlyElement(lineage.claims());
    out.println();
    out.printf("3. %s, day by day: a claim, while it is open, may be true%n", lineage.model().id());
    out.println();
    TextColumns columns = new TextColumns("");
    columns.row("as of", "the claim is", "technical", "all, as in 2", "what happened");
    ImmutableMap.of(
            LocalDate.of(2025, 12, 31),
            "",
            LocalDate.of(2026, 1, 1),
            claim.by() + ": from GLM-4.5-Air",
            LocalDate.of(2026, 1, 2),
            "logs and checkpoints are shown",
            LocalDate.of(2026, 1, 3),
            claim.by() + " withdraws it; refuted")
        .forEach((day, event) -> columns.row(day(lineage, claim, day, event)));
    columns.print(out);
    out.println();
    technical(decide(lineage, claim.on()))
        .failing()
        .forEach(
            part ->
                out.printf(
                    "On %s %s, because of the open claim %s.%n",
                    claim.on(),
                    part.component() + " " + part.why(),
                    part.claims().stream().map(Claim::id).collect(joining(", "))));
  }

  private static ImmutableList<String> day(
      Lineage lineage, Claim claim, LocalDate day, String event) {
    return ImmutableList.of(
        day.toString(),
        claim.isMadeBy(Optional.of(day)) ? claim.stateOn(Optional.of(day)).toString() : "not made",
        technical(decide(lineage, day)).verdict().toString(),
        decide(AssumedLicences.appliedTo(lineage), day).verdict().toString(),
        event);
  }

  static Finding technical(EligibilityDecision decision) {
    return decision.findings().get(0);
  }

  private static void explained(PrintStream out) {
    out.println();
    out.println("5. One decision in full, on what the sources state");
    out.println();
    out.print(decide(Lineages.of("HyperCLOVA X SEED 32B Think")).explain());
  }
}
