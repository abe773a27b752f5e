package org.sovereignparity.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.scoring.Quantity;

/** Small editions and submissions for tests by hand: blocks a, b, c of 0..10 points each. */
final class Rounds {
  static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private Rounds() {}

  static Rational q(String number) {
    return Rational.parse(number);
  }

  static Quantity block(String id) {
    return Quantity.input(Label.of(id), id + "-input", q("0"), Optional.of(q("10")));
  }

  static Quantity sum(String... ids) {
    return Quantity.sum(Label.of("total"), Arrays.stream(ids).map(Rounds::block).toList());
  }

  /** An edition without gates, with the given places. */
  static Edition.Builder edition(Quantity total, int places) {
    return Edition.builder()
        .id("e-1")
        .title("First edition")
        .effectiveFrom(LocalDate.of(2026, 1, 1))
        .effectiveTo(LocalDate.of(2026, 6, 30))
        .total(total)
        .places(places)
        .averages(Rounding.parse("half-up-2"));
  }

  static final Gate GATE = Gate.of("gate", "Gate");

  /** An entry with stated values for a, b and c in turn; an empty text leaves one out. */
  static Submission entry(String team, String... values) {
    ImmutableMap.Builder<String, Rational> stated = ImmutableMap.builder();
    IntStream.range(0, values.length)
        .filter(i -> !values[i].isEmpty())
        .forEach(i -> stated.put("abc".substring(i, i + 1), q(values[i])));
    return Submission.builder().team(team).stated(stated.buildOrThrow()).build();
  }

  static Submission gated(Submission submission, Verdict verdict) {
    return submission.toBuilder().gates(ImmutableMap.of("gate", verdict)).build();
  }

  static Event disqualified(int day, String team) {
    return Event.of(DAY.plusDays(day), Event.Kind.DISQUALIFIED, team);
  }

  static Event reinstated(int day, String team) {
    return Event.of(DAY.plusDays(day), Event.Kind.REINSTATED, team);
  }

  static Event withdrawn(int day, String team) {
    return Event.of(DAY.plusDays(day), Event.Kind.WITHDRAWN, team);
  }

  static Round round(Edition.Builder edition, Submission... submissions) {
    return edition.build().round(List.of(submissions), List.of());
  }

  /** Each team with rank, outcome and obstacles, such as {@code A 1 MET []}. */
  static List<String> outcomes(Round round) {
    return round.standings().stream()
        .map(
            one ->
                "%s %s %s %s"
                    .formatted(
                        one.team(),
                        one.rank().map(Object::toString).orElse("-"),
                        one.advances(),
                        one.because()))
        .toList();
  }

  static ImmutableList<String> teams(Round round) {
    return round.standings().stream().map(Standing::team).collect(ImmutableList.toImmutableList());
  }
}
