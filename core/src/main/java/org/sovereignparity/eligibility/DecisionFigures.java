package org.sovereignparity.eligibility;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.ClaimEvent;
import org.sovereignparity.lineage.ClaimState;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Graph;
import org.sovereignparity.report.Ink;
import org.sovereignparity.report.Line;
import org.sovereignparity.report.Section;
import org.sovereignparity.report.Table;
import org.sovereignparity.report.Tone;

/** What a decision rests on, in pictures: where parts come from, and claims along time. */
final class DecisionFigures {
  /** More than these are no picture any more. */
  private static final int MOST = 60;

  private final EligibilityDecision decision;
  private final Optional<LocalDate> asOf;

  DecisionFigures(EligibilityDecision decision) {
    this.decision = decision;
    this.asOf = decision.facts().asOf();
  }

  ImmutableList<Section> all() {
    return Stream.concat(
            graph()
                .filter(graph -> !graph.nodes().isEmpty() && graph.nodes().size() <= MOST)
                .stream()
                .map(this::parts),
            claims().stream())
        .collect(toImmutableList());
  }

  private Section parts(Graph graph) {
    return new Section(
        Optional.of("Where the parts come from"),
        ImmutableList.of(
            Line.prose(
                "Marked are parts because of which the verdict is not met, or cannot be told."),
            graph));
  }

  Optional<Graph> graph() {
    Map<String, PartFinding> failing = new LinkedHashMap<>();
    decision.finding().failing().forEach(part -> failing.putIfAbsent(id(part.component()), part));
    ImmutableSet<String> excluded =
        decision.finding().excluded().stream()
            .map(part -> id(part.component().id()))
            .collect(toImmutableSet());
    return decision
        .facts()
        .lineage()
        .map(
            lineage ->
                lineage.graph(asOf).with(node -> found(node, failing.get(node.id()), excluded)));
  }

  private static String id(String component) {
    return "part " + component;
  }

  private static Graph.Node found(
      Graph.Node node, @Nullable PartFinding failing, Set<String> excluded) {
    if (failing != null) {
      return node.with(failing.why(), failing.verdict().tone());
    }
    return excluded.contains(node.id()) ? node.with(Reason.EXCLUDED.name(), Tone.BAD) : node;
  }

  private Optional<Section> claims() {
    ImmutableList<Claim> claims =
        decision.facts().lineage().map(Lineage::claims).orElse(ImmutableList.of());
    return claims.isEmpty() || claims.size() > MOST
        ? Optional.empty()
        : Optional.of(
            new Section(
                Optional.of("Claims along time"),
                ImmutableList.of(timeline(claims), legend(claims))));
  }

  private Table timeline(ImmutableList<Claim> claims) {
    Range<LocalDate> days = days(claims);
    Table.Builder table = Table.columns("lll").head("claim", "what became of it", "");
    claims.forEach(claim -> table.row(row(claim, days)));
    return table
        .foot(
            List.<Cell>of(
                Cell.text(""),
                Cell.text(asOf.map(day -> "the upright line is " + day).orElse("")),
                Cell.scale(days.lowerEndpoint().toString(), days.upperEndpoint().toString())))
        .build();
  }

  private static List<ClaimEvent> states(Claim claim) {
    return Stream.concat(
            Stream.of(ClaimEvent.of(claim.on(), ClaimState.OPEN)), claim.history().stream())
        .toList();
  }

  /** {@return from the first day to the last, and some more, so that the last state is seen} */
  private Range<LocalDate> days(ImmutableList<Claim> claims) {
    List<LocalDate> all =
        Stream.concat(
                claims.stream().flatMap(claim -> states(claim).stream()).map(ClaimEvent::on),
                asOf.stream())
            .sorted()
            .toList();
    LocalDate first = all.get(0);
    LocalDate last = all.get(all.size() - 1);
    long more = 1 + (last.toEpochDay() - first.toEpochDay()) / 8;
    return Range.closed(first, last.plusDays(more));
  }

  private List<Cell> row(Claim claim, Range<LocalDate> days) {
    List<ClaimEvent> states = states(claim);
    String words = states.stream().map(ClaimEvent::toString).collect(joining(", "));
    Cell.Track track = Cell.track(words, spans(states, days), scale(days));
    return List.<Cell>of(
        Cell.text(claim.id()),
        Cell.text(words),
        asOf.map(day -> track.against(drawn(day))).orElse(track));
  }

  private static ImmutableList<Cell.Span> spans(List<ClaimEvent> states, Range<LocalDate> days) {
    ImmutableList.Builder<Cell.Span> spans = ImmutableList.builder();
    for (int i = 0; i < states.size(); i++) {
      LocalDate until = i + 1 < states.size() ? states.get(i + 1).on() : days.upperEndpoint();
      spans.add(Cell.Span.of(drawn(states.get(i).on()), drawn(until), ink(states.get(i).state())));
    }
    return spans.build();
  }

  private static Range<BigDecimal> scale(Range<LocalDate> days) {
    return Range.closed(drawn(days.lowerEndpoint()), drawn(days.upperEndpoint()));
  }

  private static BigDecimal drawn(LocalDate day) {
    return BigDecimal.valueOf(day.toEpochDay());
  }

  private static Ink ink(ClaimState state) {
    return switch (state) {
      case OPEN -> Ink.OPEN;
      case CORROBORATED -> Ink.PART0;
      case ADMITTED -> Ink.PART1;
      case REFUTED -> Ink.PART2;
      case WITHDRAWN -> Ink.PART3;
    };
  }

  private static Table legend(ImmutableList<Claim> claims) {
    Table.Builder legend = Table.columns("rl");
    claims.stream()
        .flatMap(claim -> states(claim).stream())
        .map(ClaimEvent::state)
        .distinct()
        .sorted()
        .forEach(state -> legend.row(new Cell.Key(ink(state)), Cell.text(state.toString())));
    return legend.build();
  }
}
