package org.sovereignparity.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.number.Rational;
import org.sovereignparity.report.Block;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Ink;
import org.sovereignparity.report.Line;
import org.sovereignparity.report.Section;
import org.sovereignparity.report.Table;
import org.sovereignparity.scoring.Evaluation;
import org.sovereignparity.scoring.Quantity;

/** The standings of a round in a picture: totals made of their blocks, and the cut line. */
final class StandingsFigure {
  private final Round round;
  private final ImmutableList<Standing> standings;
  private final ImmutableList<Quantity> blocks;
  private final ImmutableList<String> totals;
  private final Range<BigDecimal> scale;
  private final Optional<Integer> aboveCut;
  private final boolean isStacked;

  StandingsFigure(Round round, ImmutableList<Standing> standings) {
    StandingsTable table = new StandingsTable(round, standings);
    this.round = round;
    this.standings = standings;
    this.blocks = round.edition().blocks();
    this.totals = table.totals();
    this.scale = Range.closed(BigDecimal.ZERO, table.most().max(BigDecimal.ZERO));
    this.aboveCut = aboveCut();
    this.isStacked = standings.stream().anyMatch(StandingsFigure::isSum);
  }

  ImmutableList<Section> all() {
    return scale.upperEndpoint().signum() == 0
        ? ImmutableList.of()
        : ImmutableList.of(new Section(Optional.of("Who advances"), blocks()));
  }

  private ImmutableList<Block> blocks() {
    ImmutableList.Builder<Block> all = ImmutableList.<Block>builder().add(table());
    if (blocks.size() > 1) {
      ImmutableMap<String, Rational> ahead = ahead();
      if (!ahead.isEmpty()) {
        all.add(across(aboveCut.orElseThrow(), Rational.sum(ahead.values().asList())));
      }
      all.add(legend(ahead));
    }
    return all.build();
  }

  /** {@return how many stand above the cut line; there is none while a rank cannot be told} */
  private Optional<Integer> aboveCut() {
    boolean isRanked =
        standings.stream().allMatch(one -> one.rank().isPresent() || one.points().isEmpty());
    return isRanked
        ? Optional.of((int) standings.stream().filter(this::isWithinPlaces).count())
        : Optional.empty();
  }

  private boolean isWithinPlaces(Standing standing) {
    return standing.rank().filter(rank -> rank <= round.places()).isPresent();
  }

  private Table table() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < standings.size(); i++) {
      rows.add(row(standings.get(i), totals.get(i)));
    }
    aboveCut.ifPresent(above -> rows.add(above, cutLine()));
    Table.Builder table =
        Table.columns("rlrll").head("rank", round.edition().ranks().one(), "total", "", "advances");
    rows.forEach(table::row);
    return table
        .foot(
            List.<Cell>of(
                Cell.text(""),
                Cell.text(""),
                Cell.text(""),
                Cell.scale("0", full(scale.upperEndpoint())),
                Cell.text("")))
        .build();
  }

  private static String full(BigDecimal points) {
    return (points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros()).toPlainString();
  }

  private List<Cell> cutLine() {
    String vacant =
        round
            .vacancies()
            .filter(count -> count > 0)
            .map(count -> ", " + count + " vacant")
            .orElse("");
    String places =
        "%s %s%s".formatted(round.places(), round.places() == 1 ? "place" : "places", vacant);
    return List.<Cell>of(
        Cell.text(""),
        Cell.text("cut line"),
        Cell.text(""),
        Cell.track(
            "cut line below " + places, ImmutableList.of(new Cell.Span(scale, Ink.LINE)), scale),
        Cell.text(places));
  }

  private List<Cell> row(Standing standing, String total) {
    return List.<Cell>of(
        Cell.text(standing.rank().map(Object::toString).orElse("-")),
        Cell.text(standing.team()),
        Cell.text(total),
        track(standing, total),
        Cell.status(standing.advances().toString(), standing.advances().tone()));
  }

  private Cell track(Standing standing, String total) {
    return isSum(standing)
        ? Cell.track(words(standing.blocks()), parts(standing.blocks()), scale)
        : Cell.track("total " + total, whole(standing), scale);
  }

  private static boolean isSum(Standing standing) {
    return standing
        .total()
        .filter(Rational.sum(standing.blocks().values().asList())::equals)
        .isPresent();
  }

  private static String words(ImmutableMap<String, Rational> blocks) {
    return blocks.entrySet().stream()
        .map(block -> block.getKey() + ' ' + StandingsTable.shown(block.getValue()))
        .collect(joining(", "));
  }

  private ImmutableList<Cell.Span> parts(ImmutableMap<String, Rational> points) {
    ImmutableList.Builder<Cell.Span> spans = ImmutableList.builder();
    BigDecimal from = BigDecimal.ZERO;
    for (int i = 0; i < blocks.size(); i++) {
      Rational own = points.getOrDefault(blocks.get(i).id(), Rational.ZERO);
      BigDecimal to = from.add(StandingsTable.drawn(own));
      spans.add(Cell.Span.of(from, to, Ink.part(i)));
      from = to;
    }
    return spans.build();
  }

  /** {@return the total, or from the least to the greatest that it can come to} */
  private ImmutableList<Cell.Span> whole(Standing standing) {
    return standing
        .total()
        .map(total -> Cell.Span.of(BigDecimal.ZERO, StandingsTable.drawn(total), whole()))
        .or(() -> standing.points().flatMap(StandingsFigure::possible))
        .stream()
        .collect(toImmutableList());
  }

  /** {@return the ink of a total that is no sum, which is none of its blocks where others are} */
  private Ink whole() {
    return isStacked ? Ink.PART7 : Ink.PART0;
  }

  private static Optional<Cell.Span> possible(Evaluation points) {
    return points
        .least()
        .flatMap(
            least ->
                points
                    .greatest()
                    .map(
                        greatest ->
                            Cell.Span.of(
                                StandingsTable.drawn(least),
                                StandingsTable.drawn(greatest),
                                Ink.OPEN)));
  }

  /** {@return what each block is, and what the last above the cut line has more than the next} */
  private Table legend(ImmutableMap<String, Rational> ahead) {
    ImmutableMap<String, Rational> averages = round.averages();
    Table.Builder legend =
        Table.columns("rlrrr")
            .head("", "block", "at most", "average", ahead.isEmpty() ? "" : "across the cut");
    for (int i = 0; i < blocks.size(); i++) {
      Quantity block = blocks.get(i);
      legend.row(
          isStacked ? new Cell.Key(Ink.part(i)) : Cell.text(""),
          Cell.text(name(block)),
          Cell.text(block.maximum().map(StandingsTable::shown).orElse("")),
          Cell.text(shown(averages, block)),
          Cell.text(shown(ahead, block)));
    }
    return legend.build();
  }

  private Line across(int below, Rational whole) {
    return Line.prose(
        "The blocks; across the cut is what %s has more than %s, %s in all."
            .formatted(
                standings.get(below - 1).team(),
                standings.get(below).team(),
                StandingsTable.shown(whole)));
  }

  private static String name(Quantity block) {
    return block.title().equals(block.id()) ? block.id() : block.id() + ": " + block.title();
  }

  private static String shown(ImmutableMap<String, Rational> points, Quantity block) {
    return Optional.ofNullable(points.get(block.id())).map(StandingsTable::shown).orElse("");
  }

  private ImmutableMap<String, Rational> ahead() {
    int below = aboveCut.orElse(0);
    if (below == 0 || below == standings.size() || round.edition().ranking().isPresent()) {
      return ImmutableMap.of();
    }
    if (!isSum(standings.get(below - 1)) || !isSum(standings.get(below))) {
      return ImmutableMap.of();
    }
    ImmutableMap<String, Rational> last = standings.get(below - 1).blocks();
    ImmutableMap<String, Rational> next = standings.get(below).blocks();
    return blocks.stream()
        .map(Quantity::id)
        .collect(
            toImmutableMap(
                id -> id, id -> requireNonNull(last.get(id)).minus(requireNonNull(next.get(id)))));
  }
}
