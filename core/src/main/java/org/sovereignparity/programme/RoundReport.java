package org.sovereignparity.programme;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.internal.TextTable;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.Quantity;

/** A round as text for people. It reads the round's own answers and computes none. */
final class RoundReport {
  private final Round round;
  private final ImmutableList<Quantity> blocks;
  private final ImmutableList<Standing> standings;

  RoundReport(Round round) {
    this.round = round;
    this.blocks = round.edition().blocks();
    this.standings = round.standings();
  }

  String text() {
    StringBuilder out = new StringBuilder();
    out.append(round.edition()).append("\n\n").append(standings()).append('\n');
    out.append("Places: ").append(round.edition().places());
    round.vacancies().ifPresent(vacant -> out.append(", of which vacant: ").append(vacant));
    out.append('\n');
    readings(out);
    append(out, "Missing:\n", missing());
    append(out, "Events:\n", round.events());
    append(out, "Notes:\n", round.edition().notes());
    append(out, "Sources:\n", round.edition().citations());
    return out.toString();
  }

  String standings() {
    TextTable table = TextTable.columns("rl" + "r".repeat(blocks.size() + 1) + "lll");
    table.row(
        row(
            "rank",
            "team",
            blocks.stream().map(Quantity::id).toList(),
            "total",
            "advances",
            "because",
            "findings"));
    for (Standing standing : standings) {
      table.row(
          row(
              standing.rank().map(Object::toString).orElse("-"),
              standing.team(),
              blocks.stream().map(block -> shown(standing.blocks().get(block.id()))).toList(),
              shown(standing.total().orElse(null)),
              standing.advances().toString(),
              codes(standing.because()),
              codes(standing.findings())));
    }
    ImmutableMap<String, Rational> averages = round.averages();
    table.row(
        row(
            "",
            "average",
            blocks.stream().map(block -> shown(averages.get(block.id()))).toList(),
            "",
            "",
            "",
            ""));
    return table.toString();
  }

  private static String[] row(
      String rank,
      String team,
      Iterable<String> values,
      String total,
      String advances,
      String because,
      String findings) {
    return ImmutableList.<String>builder()
        .add(rank, team)
        .addAll(values)
        .add(total, advances, because, findings)
        .build()
        .toArray(new String[0]);
  }

  private void readings(StringBuilder out) {
    ImmutableMap<String, ImmutableSet<String>> flippedBy = round.flippedBy();
    for (Reading<Quantity> reading : round.edition().readings()) {
      String flipped = String.join(", ", requireNonNull(flippedBy.get(reading.id())));
      out.append("Reading ")
          .append(reading.id())
          .append(": ")
          .append(reading.taken())
          .append(" of ")
          .append(String.join(", ", reading.alternatives().keySet()))
          .append(
              flipped.isEmpty()
                  ? "; no other changes an outcome"
                  : "; an outcome changes with " + flipped)
          .append('\n');
    }
  }

  private static void append(StringBuilder out, String title, Iterable<?> items) {
    String lines = Streams.stream(items).map(item -> "  " + item + "\n").collect(joining());
    if (!lines.isEmpty()) {
      out.append('\n').append(title).append(lines);
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

  private static String codes(Iterable<? extends ReasonCode> codes) {
    return Streams.stream(codes).map(ReasonCode::name).collect(joining(", "));
  }

  private static String shown(@Nullable Rational value) {
    return value == null ? "?" : value.toString();
  }
}
