package org.sovereignparity.programme.support;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sovereignparity.internal.NearestDouble;
import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Standing;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Report;
import org.sovereignparity.report.Table;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.statistics.ConfidenceLevel;
import org.sovereignparity.statistics.MeanEstimate;
import org.sovereignparity.statistics.MethodNotDefinedException;
import org.sovereignparity.statistics.RankSet;
import org.sovereignparity.statistics.RankSets;

/**
 * Which ranks of a round the errors of its inputs allow each team, such as "rank 2, of 1..3 that
 * are possible, so possibly within the four places".
 *
 * <p>It stands beside the {@linkplain Round#standings standings} and is no part of them: a round
 * ranks the points that were given, exactly. Here the error of a total is that of its blocks, taken
 * as independent of each other and of other teams, and any two totals are compared as in {@link
 * RankSets#ofEstimates}, so that all sets hold at once. Caps, roundings and gates are not looked
 * at.
 */
public final class RoundSupport {
  /** For a total that is taken as it is, whose freedom does not count. */
  private static final int ANY_ITEMS = 2;

  private final Round round;
  private final ConfidenceLevel confidence;
  private final ImmutableList<Standing> standings;
  private final ImmutableMap<String, MeanEstimate> totals;
  private final RankSets ranks;

  private RoundSupport(Round round, RoundErrors errors, ConfidenceLevel confidence) {
    this.round = round;
    this.confidence = confidence;
    this.standings =
        round.standings().stream()
            .filter(standing -> standing.points().isPresent())
            .collect(toImmutableList());
    this.totals =
        standings.stream()
            .collect(
                toImmutableMap(
                    Standing::team, standing -> estimate(standing, errors.of(standing.team()))));
    this.ranks = RankSets.ofEstimates(totals, confidence);
  }

  /**
   * {@return which ranks the errors allow}
   *
   * @param confidence how often all sets are right at once, such as 0.95
   * @throws IllegalArgumentException if errors are of no team or block of the round, or no team is
   *     in the field
   * @throws MethodNotDefinedException if teams are ranked by another measure than the total, the
   *     total is not the sum of its blocks, or that of a team in the field is not known
   */
  public static RoundSupport of(Round round, RoundErrors errors, ConfidenceLevel confidence) {
    ImmutableSet<String> blocks =
        round.edition().blocks().stream().map(Quantity::id).collect(toImmutableSet());
    for (String team : errors.all().rowKeySet()) {
      Standing unused = round.standing(team);
    }
    for (String block : errors.all().columnKeySet()) {
      if (!blocks.contains(block)) {
        throw new IllegalArgumentException(
            "Block must be one of %s: \"%s\"".formatted(blocks, block));
      }
    }
    round
        .edition()
        .ranking()
        .ifPresent(
            measure -> {
              throw new MethodNotDefinedException(
                  "Rank of a %s must be by the total: %s"
                      .formatted(round.edition().ranks().one(), measure));
            });
    return new RoundSupport(round, errors, confidence);
  }

  private static MeanEstimate estimate(
      Standing standing, ImmutableMap<String, MeanEstimate> blocks) {
    Rational total =
        standing
            .total()
            .orElseThrow(
                () -> new MethodNotDefinedException("Total must be known: " + standing.team()));
    if (!Rational.sum(standing.blocks().values().asList()).equals(total)) {
      throw new MethodNotDefinedException("Total must be the sum of its blocks: " + total);
    }
    double variance =
        blocks.values().stream().mapToDouble(of -> of.standardError() * of.standardError()).sum();
    int items = blocks.values().stream().mapToInt(MeanEstimate::items).min().orElse(ANY_ITEMS);
    return new MeanEstimate(
        NearestDouble.of(total.numerator(), total.denominator()), Math.sqrt(variance), items);
  }

  /** {@return the round} */
  public Round round() {
    return round;
  }

  /** {@return the ranks that are possible, by team of the field, in the order of the standings} */
  public ImmutableMap<String, RankSet> ranks() {
    return ranks.byModel();
  }

  /**
   * {@return whether a team is within the places of the round, by its points}
   *
   * @throws IllegalArgumentException if it is not in the field
   */
  public RankSet.Membership withinPlaces(String team) {
    return ranks.of(team).within(round.places());
  }

  /**
   * {@return ranks and outcomes of the round, and beside them the ranks that are possible}
   *
   * <p>The text is for people and may change in any release.
   */
  public Report explain() {
    Table.Builder table = Table.columns("rlrrlll");
    table.head(
        "rank",
        round.edition().ranks().one(),
        "total",
        "error",
        "possible",
        "within places",
        "advances");
    for (Standing standing : standings) {
      String team = standing.team();
      table.row(
          standing.rank().map(Object::toString).orElse("-"),
          team,
          standing.total().map(Rational::toString).orElse("?"),
          error(team),
          ranks.of(team).toString(),
          withinPlaces(team).toString(),
          standing.advances().toString());
    }
    return Report.titled(
            Cell.text(
                "Ranks that are possible, all at once at %s: %s"
                    .formatted(confidence, round.edition().id())))
        .section(table.build())
        .build();
  }

  private String error(String team) {
    double error = requireNonNull(totals.get(team)).standardError();
    return BigDecimal.valueOf(error).setScale(2, RoundingMode.UP).toPlainString();
  }

  /** {@return the {@linkplain #explain explanation} as text} */
  @Override
  public String toString() {
    return explain().toString();
  }
}
