package org.sovereignparity.eligibility;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.licence.SimpleLicence;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Established;
import org.sovereignparity.lineage.Evidence;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Presence;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.report.Block;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Line;
import org.sovereignparity.report.Report;
import org.sovereignparity.report.Table;
import org.sovereignparity.scoring.Evaluation;
import org.sovereignparity.source.Citation;

/** A decision for people. It reads the decision's own answers and computes none. */
final class DecisionReport {
  private final EligibilityDecision decision;

  DecisionReport(EligibilityDecision decision) {
    this.decision = decision;
  }

  String line() {
    String reasons =
        decision.reasons().stream().map(ReasonCode::name).collect(joining(", ", " (", ")"));
    return "%s, %s as %s%s: %s%s"
        .formatted(
            decision.facts().model().id(),
            decision.criteria().id(),
            decision.criteria().taken(),
            decision.facts().asOf().map(day -> ", as of " + day).orElse(""),
            decision.verdict(),
            decision.reasons().isEmpty() ? "" : reasons);
  }

  Report report() {
    return Report.titled(Cell.status(line(), decision.verdict().tone()))
        .figures(() -> new DecisionFigures(decision).all())
        .section(criteria())
        .section("Parts that fail, or may", failing())
        .section("Parts that meet what must not be met", excluded())
        .section("Ratios", Line.of(assessments().toList()))
        .section("Points", points())
        .section("Released", released())
        .section("What could still change the verdict", Line.of(decision.residual()))
        .section("Components, with what may be true of them", components())
        .section("Jurisdictions that count as those of a union", places())
        .section("Licences of which it is not known what they restrict", unknownLicences())
        .section("Claims", claims())
        .section("Readings", readings())
        .section("Codes", codes())
        .section("Sources", sources())
        .build();
  }

  private Table criteria() {
    Table.Builder table = Table.columns("lllp").head("criterion", "verdict", "reason", "rule");
    add(table, decision.finding(), 0);
    return table.build();
  }

  private static void add(Table.Builder table, Finding finding, int depth) {
    table.row(
        Cell.text(finding.criterion().title()).at(depth),
        verdict(finding.verdict()),
        Cell.text(reason(finding)),
        Cell.text(finding.criterion().describe()));
    finding.parts().forEach(part -> add(table, part, depth + 1));
  }

  private static Cell verdict(Verdict verdict) {
    return Cell.status(verdict.toString(), verdict.tone());
  }

  private static String reason(Finding finding) {
    return finding
        .reason()
        .map(code -> code instanceof Reason own ? own.as(finding.verdict()) : code.name())
        .orElse("");
  }

  private Table failing() {
    Table.Builder table = Table.columns("lllll");
    List<List<Cell>> rows =
        findings()
            .flatMap(leaf -> leaf.ownParts().stream().map(part -> row(leaf.criterion(), part)))
            .toList();
    rows.forEach(table::row);
    return rows.isEmpty()
        ? table.build()
        : table.head("criterion", "component", "verdict", "reason", "open claims").build();
  }

  private static List<Cell> row(Criterion criterion, PartFinding part) {
    return List.of(
        Cell.text(criterion.id()),
        Cell.text(part.component()),
        verdict(part.verdict()),
        Cell.text(part.why()),
        Cell.text(part.claims().stream().map(Claim::id).collect(joining(", "))));
  }

  /** {@return for each exclusion, the parts of the model that make what it excludes met} */
  private List<Line> excluded() {
    return findings(Not.class)
        .filter(finding -> finding.reason().filter(Reason.EXCLUDED::equals).isPresent())
        .flatMap(
            exclusion ->
                exclusion
                    .decisiveLeaves()
                    .flatMap(
                        leaf -> leaf.metBy().stream().map(part -> excluded(exclusion, leaf, part))))
        .distinct()
        .toList();
  }

  private static Line excluded(Finding exclusion, Finding leaf, Established part) {
    return Line.of(
        "%s: %s meets %s"
            .formatted(exclusion.criterion().id(), part.component().id(), leaf.criterion().id()));
  }

  /** {@return the points of each criterion that asks for some, with their arithmetic} */
  private List<Line> points() {
    return findings()
        .flatMap(finding -> finding.points().stream().map(points -> points(finding, points)))
        .toList();
  }

  private static Line points(Finding finding, Evaluation points) {
    return Line.of(
            "%s: %s, %s"
                .formatted(
                    finding.criterion().id(), finding.criterion().describe(), finding.verdict()))
        .with(points.explain().lead());
  }

  private List<Line> released() {
    String released = decision.facts().released().map(LocalDate::toString).orElse("day unknown");
    return findings(ReleasedWithin.class)
        .map(
            finding ->
                Line.of(
                    "%s: %s, %s, %s"
                        .formatted(
                            finding.criterion().id(),
                            released,
                            finding.criterion().describe(),
                            finding.verdict())))
        .toList();
  }

  private Stream<Finding> findings() {
    return decision.finding().stream();
  }

  private Stream<Finding> findings(Class<? extends Criterion> kind) {
    return findings().filter(finding -> kind.isInstance(finding.criterion()));
  }

  private Stream<ParityAssessment> assessments() {
    return findings().flatMap(finding -> finding.assessment().stream());
  }

  private List<Block> components() {
    return decision.facts().lineage().map(this::components).orElse(List.of());
  }

  private List<Block> components(Lineage lineage) {
    Table.Builder table = Table.columns("lllllll");
    table.head("id", "kind", "material", "derivation", "from", "licence", "attributed");
    for (Established part : lineage.established(decision.facts().asOf())) {
      table.row(
          part.component().id() + presence(part),
          part.component().kind().toString(),
          part.component().material().toString(),
          part.derivations().stream().map(Derivation::toString).collect(joining(" or ")),
          upstream(part),
          either(part.licences()),
          either(part.attributed()));
    }
    ImmutableList.Builder<Block> blocks = ImmutableList.<Block>builder().add(table.build());
    if (!lineage.complete()) {
      blocks.add(Line.of("and perhaps others"));
    }
    if (lineage.effectiveLicences()) {
      blocks.add(
          Line.of("the licences are effective: those of what parts come from are not asked"));
    }
    return blocks.build();
  }

  private static String presence(Established part) {
    return part.presence() == Presence.PRESENT ? "" : " (presence " + part.presence() + ")";
  }

  private static String upstream(Established part) {
    return part.upstream().stream().allMatch(Optional::isEmpty) ? "" : either(part.upstream());
  }

  private static String either(ImmutableSet<? extends Optional<?>> values) {
    return values.stream()
        .map(value -> value.map(Object::toString).orElse("?"))
        .collect(joining(" or "));
  }

  private List<Line> places() {
    Places places =
        new Places(
            established()
                .flatMap(part -> part.upstream().stream())
                .flatMap(Optional::stream)
                .flatMap(model -> model.organisation().stream())
                .flatMap(organisation -> organisation.jurisdiction().stream())
                .collect(toImmutableSet()),
            decision.facts().asOf());
    return findings(EveryPart.class)
        .map(finding -> EveryPart.class.cast(finding.criterion()))
        .flatMap(criterion -> criterion.conditions().stream())
        .flatMap(condition -> condition.match(places))
        .distinct()
        .map(Line::of)
        .toList();
  }

  /** {@return those of the lineage, where one of them may change the verdict} */
  private List<Line> unknownLicences() {
    return codesUsed().contains(Reason.LICENCE_UNKNOWN)
        ? licences()
            .flatMap(licence -> licence.unknown().stream())
            .distinct()
            .map(DecisionReport::unknown)
            .toList()
        : List.of();
  }

  private static Line unknown(SimpleLicence licence) {
    return Line.of("%s: %s the SPDX list".formatted(licence, licence.isListed() ? "on" : "not on"));
  }

  private Stream<Licence> licences() {
    return Stream.concat(
        established().flatMap(part -> part.licences().stream()).flatMap(Optional::stream),
        decision.facts().lineage().stream()
            .flatMap(lineage -> lineage.upstreamModels().stream())
            .flatMap(model -> model.licence().stream()));
  }

  private Stream<Established> established() {
    return decision.facts().lineage().stream()
        .flatMap(lineage -> lineage.established(decision.facts().asOf()).stream());
  }

  private static Collection<Component> components(EligibilityDecision decision) {
    return decision.facts().lineage().map(Lineage::components).orElse(ImmutableList.of());
  }

  private ImmutableList<Claim> allClaims() {
    return decision.facts().lineage().map(Lineage::claims).orElse(ImmutableList.of());
  }

  private List<Line> claims() {
    return allClaims().stream()
        .map(
            claim ->
                Line.prose(claim + "; " + state(claim))
                    .with(evidence("for", claim.evidence()))
                    .with(evidence("against", claim.counterEvidence())))
        .toList();
  }

  private String state(Claim claim) {
    return claim.isMadeBy(decision.facts().asOf())
        ? "counts as " + claim.stateOn(decision.facts().asOf())
        : "not made yet";
  }

  private static List<Line> evidence(String side, ImmutableList<Evidence> evidence) {
    return evidence.stream().map(item -> Line.prose(side + ": " + item)).toList();
  }

  private Table readings() {
    Table.Builder table = Table.columns("lll");
    decision
        .readings()
        .forEach(
            (reading, verdict) ->
                table.row(Cell.text(reading), verdict(verdict), Cell.text(mark(reading))));
    return table.build();
  }

  private String mark(String reading) {
    if (reading.equals(decision.takenByTheRule())) {
      return "taken by the rule";
    }
    return reading.equals(decision.criteria().taken()) ? "shown here" : "";
  }

  /** {@return the codes that stand above, and what they mean} */
  private Table codes() {
    Set<ReasonCode> used = codesUsed();
    Table.Builder table = Table.columns("ll");
    Arrays.stream(Reason.values())
        .filter(used::contains)
        .forEach(reason -> table.row(reason.name(), reason.meaning()));
    return table.build();
  }

  private Set<ReasonCode> codesUsed() {
    Set<ReasonCode> used = new HashSet<>();
    findings()
        .forEach(
            finding -> {
              finding.reason().ifPresent(used::add);
              finding.ownParts().forEach(part -> part.reason().ifPresent(used::add));
            });
    decision.residual().forEach(fact -> used.add(fact.reason()));
    return used;
  }

  /** {@return each source once, with the clauses that are cited of it} */
  private List<Line> sources() {
    ImmutableSetMultimap<String, String> clauses =
        citations().stream()
            .collect(
                toImmutableSetMultimap(
                    citation -> citation.source() + " (" + citation.confidence() + ")",
                    citation -> citation.clause().orElse("")));
    return clauses.keySet().stream()
        .map(source -> Line.prose(source).with(cited(clauses.get(source))))
        .toList();
  }

  private static List<Line> cited(Set<String> clauses) {
    String cited = clauses.stream().filter(clause -> !clause.isEmpty()).collect(joining("; "));
    return cited.isEmpty() ? List.of() : List.of(Line.prose(cited));
  }

  /** {@return what the reading and every node of its tree cite, and then what the facts do} */
  private ImmutableSet<Citation> citations() {
    ImmutableSet.Builder<Citation> all = ImmutableSet.builder();
    all.addAll(decision.criteria().citations());
    findings().forEach(finding -> all.addAll(finding.criterion().citations()));
    components(decision).forEach(component -> all.addAll(component.citations()));
    for (Claim claim : allClaims()) {
      all.addAll(claim.citations());
      claim.history().forEach(event -> all.addAll(event.citations()));
      claim.evidence().forEach(evidence -> all.addAll(evidence.citations()));
      claim.counterEvidence().forEach(evidence -> all.addAll(evidence.citations()));
    }
    return all.build();
  }
}
