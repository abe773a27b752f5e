package org.sovereignparity.eligibility;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.internal.TextTable;
import org.sovereignparity.internal.WrappedText;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Established;
import org.sovereignparity.lineage.Evidence;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Presence;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.source.Citation;

/** A decision as text for people. It reads the decision's own answers and computes none. */
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

  String text() {
    StringBuilder out = new StringBuilder(line()).append("\n\n").append(criteria());
    append(out, "Parts that fail, or may:\n", failing());
    append(out, "Parts that meet what must not be met:\n", excluded());
    append(out, "Ratios:\n", list(assessments().map(ParityAssessment::toString)));
    append(out, "Points:\n", points());
    append(out, "Released:\n", released());
    append(out, "What could still change the verdict:\n", list(decision.residual().stream()));
    append(out, "Components, with what may be true of them:\n", components());
    append(out, "Claims:\n", WrappedText.of(claims()));
    append(out, "Readings:\n", readings());
    append(out, "Codes:\n", codes());
    append(out, "Sources:\n", WrappedText.of(sources()));
    return out.toString();
  }

  private static void append(StringBuilder out, String title, String section) {
    if (!section.isEmpty()) {
      out.append('\n').append(title).append(section);
    }
  }

  private static String list(Stream<?> items) {
    return items.map(item -> "  " + item + "\n").collect(joining());
  }

  private String criteria() {
    TextTable table = TextTable.columns("llll").row("criterion", "verdict", "reason", "rule");
    add(table, decision.finding(), "");
    return table.wrapped(WrappedText.COLUMNS);
  }

  private static void add(TextTable table, Finding finding, String indent) {
    table.row(
        indent + finding.criterion().title(),
        finding.verdict().toString(),
        reason(finding),
        finding.criterion().describe());
    finding.parts().forEach(part -> add(table, part, indent + "  "));
  }

  private static String reason(Finding finding) {
    return finding
        .reason()
        .map(code -> code instanceof Reason own ? own.as(finding.verdict()) : code.name())
        .orElse("");
  }

  private String failing() {
    ImmutableList<Finding> leaves =
        decision.finding().stream()
            .filter(finding -> !finding.ownParts().isEmpty())
            .collect(ImmutableList.toImmutableList());
    if (leaves.isEmpty()) {
      return "";
    }
    TextTable table = TextTable.columns("lllll");
    table.row("  criterion", "component", "verdict", "reason", "open claims");
    for (Finding leaf : leaves) {
      for (PartFinding part : leaf.ownParts()) {
        table.row(
            "  " + leaf.criterion().id(),
            part.component(),
            part.verdict().toString(),
            part.why(),
            part.claims().stream().map(Claim::id).collect(joining(", ")));
      }
    }
    return table.toString();
  }

  /** {@return for each exclusion, the parts of the model that make what it excludes met} */
  private String excluded() {
    return decision.finding().stream()
        .filter(finding -> finding.reason().filter(Reason.EXCLUDED::equals).isPresent())
        .filter(finding -> finding.criterion() instanceof Not)
        .flatMap(
            exclusion ->
                exclusion
                    .decisiveLeaves()
                    .flatMap(
                        leaf -> leaf.metBy().stream().map(part -> excluded(exclusion, leaf, part))))
        .distinct()
        .collect(joining());
  }

  private static String excluded(Finding exclusion, Finding leaf, Established part) {
    return "  %s: %s meets %s\n"
        .formatted(exclusion.criterion().id(), part.component().id(), leaf.criterion().id());
  }

  /** {@return the points of each criterion that asks for some, with their arithmetic} */
  private String points() {
    StringBuilder out = new StringBuilder();
    for (Finding finding : findings().filter(one -> one.points().isPresent()).toList()) {
      out.append("  ").append(finding.criterion().id()).append(": ");
      out.append(finding.criterion().describe()).append(", ").append(finding.verdict());
      out.append('\n').append(Quantity.explain(finding.points().orElseThrow()).indent(4));
    }
    return out.toString();
  }

  private String released() {
    String released =
        decision.facts().model().released().map(LocalDate::toString).orElse("day unknown");
    return list(
        findings()
            .filter(finding -> finding.criterion() instanceof ReleasedWithin)
            .map(
                finding ->
                    "%s: %s, %s, %s"
                        .formatted(
                            finding.criterion().id(),
                            released,
                            finding.criterion().describe(),
                            finding.verdict())));
  }

  private Stream<Finding> findings() {
    return decision.finding().stream();
  }

  private Stream<ParityAssessment> assessments() {
    return decision.finding().stream().flatMap(finding -> finding.assessment().stream());
  }

  private String components() {
    return decision.facts().lineage().map(this::components).orElse("");
  }

  private String components(Lineage lineage) {
    TextTable table = TextTable.columns("lllllll");
    table.row("  id", "kind", "material", "derivation", "from", "licence", "attributed");
    for (Established part : lineage.established(decision.facts().asOf())) {
      table.row(
          "  " + part.component().id() + presence(part),
          part.component().kind().toString(),
          part.component().material().toString(),
          part.derivations().stream().map(Derivation::toString).collect(joining(" or ")),
          upstream(part),
          either(part.licences()),
          either(part.attributed()));
    }
    return table + (lineage.complete() ? "" : "  and perhaps others\n");
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

  private static Collection<Component> components(EligibilityDecision decision) {
    return decision.facts().lineage().map(Lineage::components).orElse(ImmutableList.of());
  }

  private String claims() {
    StringBuilder out = new StringBuilder();
    for (Claim claim : decision.facts().lineage().map(Lineage::claims).orElse(ImmutableList.of())) {
      out.append("  ").append(claim).append("; ").append(state(claim)).append('\n');
      append(out, "for", claim.evidence());
      append(out, "against", claim.counterEvidence());
    }
    return out.toString();
  }

  private String state(Claim claim) {
    return claim.isMadeBy(decision.facts().asOf())
        ? "counts as " + claim.stateOn(decision.facts().asOf())
        : "not made yet";
  }

  private static void append(StringBuilder out, String side, Iterable<Evidence> evidence) {
    evidence.forEach(
        item -> out.append("    ").append(side).append(": ").append(item).append('\n'));
  }

  private String readings() {
    TextTable table = TextTable.columns("lll");
    decision
        .readings()
        .forEach(
            (reading, verdict) -> table.row("  " + reading, verdict.toString(), mark(reading)));
    return table.toString();
  }

  private String mark(String reading) {
    if (reading.equals(decision.takenByTheRule())) {
      return "taken by the rule";
    }
    return reading.equals(decision.criteria().taken()) ? "shown here" : "";
  }

  /** {@return the codes that stand above, and what they mean} */
  private String codes() {
    Set<ReasonCode> used = new HashSet<>();
    findings()
        .forEach(
            finding -> {
              finding.reason().ifPresent(used::add);
              finding.ownParts().forEach(part -> part.reason().ifPresent(used::add));
            });
    decision.residual().forEach(fact -> used.add(fact.reason()));
    TextTable table = TextTable.columns("ll");
    Arrays.stream(Reason.values())
        .filter(used::contains)
        .forEach(reason -> table.row("  " + reason.name(), reason.meaning()));
    return table.toString();
  }

  /** {@return each source once, with the clauses that are cited of it} */
  private String sources() {
    ImmutableSetMultimap<String, String> clauses =
        citations().stream()
            .collect(
                toImmutableSetMultimap(
                    citation -> citation.source() + " (" + citation.confidence() + ")",
                    citation -> citation.clause().orElse("")));
    StringBuilder out = new StringBuilder();
    for (String source : clauses.keySet()) {
      out.append("  ").append(source).append('\n');
      String cited =
          clauses.get(source).stream().filter(clause -> !clause.isEmpty()).collect(joining("; "));
      out.append(cited.isEmpty() ? "" : "    " + cited + "\n");
    }
    return out.toString();
  }

  /** {@return what the reading and every node of its tree cite, and then what the facts do} */
  private ImmutableSet<Citation> citations() {
    ImmutableSet.Builder<Citation> all = ImmutableSet.builder();
    all.addAll(decision.criteria().citations());
    findings().forEach(finding -> all.addAll(finding.criterion().citations()));
    components(decision).forEach(component -> all.addAll(component.citations()));
    for (Claim claim : decision.facts().lineage().map(Lineage::claims).orElse(ImmutableList.of())) {
      all.addAll(claim.citations());
      claim.history().forEach(event -> all.addAll(event.citations()));
      claim.evidence().forEach(evidence -> all.addAll(evidence.citations()));
      claim.counterEvidence().forEach(evidence -> all.addAll(evidence.citations()));
    }
    return all.build();
  }
}
