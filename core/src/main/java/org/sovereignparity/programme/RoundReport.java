package org.sovereignparity.programme;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.Finding;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.ShortNumbers;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Line;
import org.sovereignparity.report.Report;
import org.sovereignparity.scoring.Evaluation;

/** A round for people. It reads the round's own answers and computes none. */
final class RoundReport {
  private final Round round;
  private final ImmutableList<Standing> standings;

  RoundReport(Round round) {
    this.round = round;
    this.standings = round.standings();
  }

  Report report() {
    return heading()
        .section(outcomes())
        .section("Missing", Line.prose(missing()))
        .section("Gates", round.edition().gates().stream().map(this::gate).toList())
        .section(
            "Events"
                + round
                    .asOf()
                    .map(day -> ", as of " + day + "; later ones do not count")
                    .orElse(""),
            Line.prose(round.events()))
        .section("Notes", Line.prose(round.edition().notes()))
        .section("Sources", Line.prose(round.edition().citations()))
        .build();
  }

  /** {@return the edition, and the standings as a table} */
  Report standings() {
    return heading().build();
  }

  private Report.Builder heading() {
    return Report.titled(Cell.text(round.edition().toString()))
        .figures(() -> new StandingsFigure(round, standings).all())
        .section(new StandingsTable(round, standings).table());
  }

  private ImmutableList<Line> outcomes() {
    return ImmutableList.<Line>builder()
        .add(Line.of(places()).with(Line.of(vacancies())))
        .addAll(round.ties().stream().flatMap(this::tie).map(Line::of).toList())
        .addAll(readings())
        .addAll(gateReadings())
        .build();
  }

  private String places() {
    return "Places: "
        + round.places()
        + round.vacancies().map(vacant -> ", of which vacant: " + vacant).orElse("");
  }

  private List<Line> readings() {
    ImmutableMap<String, ImmutableSet<String>> flippedBy = round.flippedBy();
    return round.edition().readings().stream()
        .map(reading -> reading("", reading, requireNonNull(flippedBy.get(reading.id()))))
        .toList();
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
      if (round.fieldSize() < round.places()) {
        reasons.add("%s in the field: %s".formatted(round.edition().ranks(), round.fieldSize()));
      }
    }
    return reasons.build();
  }

  private Stream<String> tie(Tie tie) {
    Stream.Builder<String> lines = Stream.builder();
    for (int i = 0; i < tie.groups().size(); i++) {
      ImmutableList<String> group = tie.groups().get(i);
      if (i > 0) {
        lines.add(decided(tie, i));
      }
      if (group.size() > 1) {
        lines.add(undecided(group));
      }
    }
    String total = ShortNumbers.of(tie.total(), StandingsTable.DECIMALS);
    return lines.build().map(line -> "Tie at %s: %s".formatted(total, line));
  }

  /** {@return what puts the group before {@code group} ahead of it} */
  private String decided(Tie tie, int group) {
    int first = tie.firstDifference(group);
    String tieBreak = round.edition().tieBreaks().get(first - 1);
    boolean lower = round.edition().lowerIsBetter().contains(tieBreak);
    Rational ahead = shown(tie.keys().get(group - 1).get(first), lower);
    Rational behind = shown(tie.keys().get(group).get(first), lower);
    ImmutableMap<Rational, String> texts =
        ShortNumbers.of(ImmutableList.of(ahead, behind), StandingsTable.DECIMALS);
    return "%s before %s by %s (%s %s %s)"
        .formatted(
            String.join(", ", tie.groups().get(group - 1)),
            String.join(", ", tie.groups().get(group)),
            tieBreak,
            texts.get(ahead),
            lower ? "<" : ">",
            texts.get(behind));
  }

  /** {@return a number of a key as it is where lower is not better} */
  private static Rational shown(Rational number, boolean isTurned) {
    return isTurned ? number.negate() : number;
  }

  private String undecided(ImmutableList<String> group) {
    String teams = String.join(", ", group);
    int places = round.places();
    return round
        .standing(group.get(0))
        .rank()
        .filter(rank -> rank <= places && places < rank + group.size() - 1)
        .map(
            rank ->
                "%s, for which %s of the places %s left; %s"
                    .formatted(
                        teams, places - rank + 1, places == rank ? "is" : "are", tiesAtCut()))
        .orElse(teams + "; the rules decide no further");
  }

  private String tiesAtCut() {
    return round
        .edition()
        .tiesAtCut()
        .map(rule -> rule == TieAtCut.ALL_WITHIN ? "all are within" : "none is within")
        .orElse("the rules decide no further");
  }

  private List<Line> gateReadings() {
    ImmutableMap<String, ImmutableSet<String>> flippedBy = round.gatesFlippedBy();
    return round.edition().gates().stream()
        .filter(this::isDecided)
        .flatMap(
            gate ->
                gate.criteria().stream()
                    .map(
                        criteria ->
                            reading(
                                " of gate " + gate.id(),
                                criteria,
                                requireNonNull(flippedBy.get(gate.id())))))
        .toList();
  }

  private boolean isDecided(Gate gate) {
    return standings.stream().anyMatch(one -> round.decision(one.team(), gate.id()).isPresent());
  }

  /** {@return the gate, where it is written, and what was decided from lineages and points} */
  private Line gate(Gate gate) {
    return Line.prose(gate.toString())
        .with(Line.prose(gate.citations()))
        .with(
            standings.stream()
                .flatMap(
                    standing ->
                        round.decision(standing.team(), gate.id()).stream()
                            .map(decision -> decision(standing.team(), decision)))
                .toList());
  }

  private static Line decision(String team, EligibilityDecision decision) {
    return Line.prose(team + ": " + decision)
        .with(Line.prose(decision.finding().failing()))
        .with(
            decision.determining().stream()
                .filter(finding -> finding.verdict() != Verdict.MET)
                .flatMap(
                    finding -> finding.points().stream().map(points -> points(finding, points)))
                .toList())
        .with(
            decision.finding().excluded().stream()
                .map(part -> Line.prose(part.component().id() + ": EXCLUDED"))
                .toList());
  }

  private static Line points(Finding finding, Evaluation points) {
    String least = points.least().map(RoundReport::shown).orElse("");
    String greatest = points.greatest().map(RoundReport::shown).orElse("");
    return Line.prose(
        "%s: %s, has %s"
            .formatted(
                finding.criterion().id(),
                finding.criterion().describe(),
                points.isNone()
                    ? "none"
                    : least.equals(greatest) ? least : least + ".." + greatest));
  }

  private static String shown(Rational number) {
    return ShortNumbers.of(number, StandingsTable.DECIMALS);
  }

  private Line reading(String of, Reading<?> reading, Set<String> flippedBy) {
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
    // Names are any text; a line break at the end of the last one is that of the line.
    return Line.prose(out.toString().lines().collect(joining("\n")));
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

  private ImmutableList<String> missing() {
    ImmutableList.Builder<String> missing = ImmutableList.builder();
    for (Standing standing : standings) {
      standing
          .points()
          .filter(points -> points.value().isEmpty() && !points.isNone())
          .ifPresent(
              points -> missing.add(standing.team() + ": " + String.join(", ", points.missing())));
    }
    return missing.build();
  }
}
