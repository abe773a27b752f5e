package org.sovereignparity.programme;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Set;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.internal.WrappedText;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.ShortNumbers;
import org.sovereignparity.scoring.Quantity;

/** A round as text for people. It reads the round's own answers and computes none. */
final class RoundReport {
  private final Round round;
  private final ImmutableList<Standing> standings;

  RoundReport(Round round) {
    this.round = round;
    this.standings = round.standings();
  }

  String text() {
    StringBuilder out = new StringBuilder();
    out.append(standings()).append('\n');
    out.append("Places: ").append(round.edition().places());
    round.vacancies().ifPresent(vacant -> out.append(", of which vacant: ").append(vacant));
    out.append('\n');
    vacancies().forEach(reason -> out.append("  ").append(reason).append('\n'));
    round.ties().forEach(tie -> tie(tie, out));
    ImmutableMap<String, ImmutableSet<String>> flippedBy = round.flippedBy();
    for (Reading<Quantity> reading : round.edition().readings()) {
      out.append(WrappedText.of(reading("", reading, requireNonNull(flippedBy.get(reading.id())))));
    }
    gateReadings(out);
    append(out, "Missing:\n", missing());
    append(out, "Gates:\n", round.edition().gates().stream().map(this::gate).toList());
    append(out, "Events:\n", round.events());
    append(out, "Notes:\n", round.edition().notes());
    append(out, "Sources:\n", round.edition().citations());
    return out.toString();
  }

  /** {@return the edition, and the standings as a table} */
  String standings() {
    return round.edition() + "\n\n" + new StandingsTable(round, standings).text();
  }

  private ImmutableList<String> vacancies() {
    ImmutableList.Builder<String> reasons = ImmutableList.builder();
    if (round.vacancies().filter(vacant -> vacant > 0).isPresent()) {
      standings.stream()
          .filter(standing -> standing.because().equals(ImmutableList.of(Obstacle.GATE)))
          .forEach(
              standing ->
                  reasons.add(
                      "%s fails %s; nobody moves up"
                          .formatted(
                              standing.team(), String.join(", ", standing.gatesInTheWay()))));
      if (round.fieldSize() < round.edition().places()) {
        reasons.add("teams in the field: " + round.fieldSize());
      }
    }
    return reasons.build();
  }

  private void tie(Tie tie, StringBuilder out) {
    String start = "Tie at %s: ".formatted(ShortNumbers.of(tie.total(), StandingsTable.DECIMALS));
    for (int i = 0; i < tie.groups().size(); i++) {
      ImmutableList<String> group = tie.groups().get(i);
      if (i > 0) {
        out.append(start).append(decided(tie, i)).append('\n');
      }
      if (group.size() > 1) {
        out.append(start).append(undecided(group)).append('\n');
      }
    }
  }

  /** {@return what puts the group before {@code group} ahead of it} */
  private String decided(Tie tie, int group) {
    int first = tie.firstDifference(group);
    Rational ahead = tie.keys().get(group - 1).get(first);
    Rational behind = tie.keys().get(group).get(first);
    ImmutableMap<Rational, String> texts =
        ShortNumbers.of(ImmutableList.of(ahead, behind), StandingsTable.DECIMALS);
    return "%s before %s by %s (%s > %s)"
        .formatted(
            String.join(", ", tie.groups().get(group - 1)),
            String.join(", ", tie.groups().get(group)),
            round.edition().tieBreaks().get(first - 1),
            texts.get(ahead),
            texts.get(behind));
  }

  private String undecided(ImmutableList<String> group) {
    String teams = String.join(", ", group);
    int places = round.edition().places();
    return round
        .standing(group.get(0))
        .rank()
        .filter(rank -> rank <= places && places < rank + group.size() - 1)
        .map(
            rank ->
                "%s, for which %s of the places %s left; the rules decide no further"
                    .formatted(teams, places - rank + 1, places == rank ? "is" : "are"))
        .orElse(teams + "; the rules decide no further");
  }

  private void gateReadings(StringBuilder out) {
    ImmutableMap<String, ImmutableSet<String>> flippedBy = round.gatesFlippedBy();
    for (Gate gate : round.edition().gates()) {
      gate.criteria()
          .filter(criteria -> isDecided(gate))
          .map(
              criteria ->
                  reading(
                      " of gate " + gate.id(), criteria, requireNonNull(flippedBy.get(gate.id()))))
          .ifPresent(line -> out.append(WrappedText.of(line)));
    }
  }

  private boolean isDecided(Gate gate) {
    return standings.stream().anyMatch(one -> round.decision(one.team(), gate.id()).isPresent());
  }

  /** {@return the gate, where it is written, and what was decided from lineages} */
  private String gate(Gate gate) {
    StringBuilder out = new StringBuilder().append(gate);
    gate.citations().forEach(citation -> out.append("\n    ").append(citation));
    for (Standing standing : standings) {
      round
          .decision(standing.team(), gate.id())
          .ifPresent(decision -> decision(standing.team(), decision, out));
    }
    return out.toString();
  }

  private static void decision(String team, EligibilityDecision decision, StringBuilder out) {
    out.append("\n    ").append(team).append(": ").append(decision);
    decision.finding().failing().forEach(part -> out.append("\n      ").append(part));
    decision
        .finding()
        .excluded()
        .forEach(part -> out.append("\n      ").append(part.component().id()).append(": EXCLUDED"));
  }

  private String reading(String of, Reading<?> reading, Set<String> flippedBy) {
    StringBuilder out = new StringBuilder();
    out.append("Reading %s%s: taken %s".formatted(reading.id(), of, reading.taken()));
    if (!flippedBy.isEmpty()) {
      out.append("; an outcome changes with ").append(String.join(" or ", flippedBy));
    }
    List<String> others =
        reading.alternatives().keySet().stream()
            .filter(name -> !name.equals(reading.taken()) && !flippedBy.contains(name))
            .toList();
    if (!others.isEmpty()) {
      out.append("; no outcome changes with ")
          .append(String.join(" or ", others))
          .append(undetermined());
    }
    return out.toString();
  }

  /** Where no outcome changes, those that cannot be told cannot be told under either reading. */
  private String undetermined() {
    return standings.stream()
        .filter(standing -> standing.advances() == Verdict.UNDETERMINED)
        .map(Standing::team)
        .collect(
            collectingAndThen(
                joining(", "),
                teams -> teams.isEmpty() ? "" : " (undetermined anyway: " + teams + ")"));
  }

  private static void append(StringBuilder out, String title, Iterable<?> items) {
    String lines = Streams.stream(items).map(item -> "  " + item + "\n").collect(joining());
    if (!lines.isEmpty()) {
      out.append('\n').append(title).append(WrappedText.of(lines));
    }
  }

  private ImmutableList<String> missing() {
    ImmutableList.Builder<String> missing = ImmutableList.builder();
    for (Standing standing : standings) {
      standing
          .points()
          .filter(points -> points.value().isEmpty())
          .ifPresent(
              points -> missing.add(standing.team() + ": " + String.join(", ", points.missing())));
    }
    return missing.build();
  }
}
