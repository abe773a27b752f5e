package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Line;
import org.sovereignparity.report.Report;
import org.sovereignparity.report.Table;

/**
 * The models of a {@link ParityTable} by their exact ratios. Equal ratios share a rank, and the
 * next rank counts all before it: 1, 2, 2, 4. A model without a ratio has no rank.
 *
 * <p>Ratios are in an order, whatever they rest on. They rank models only where all rest on the
 * same: see {@link #isOnOneBasis} and {@link #bases}.
 */
public final class ParityRanking {
  private static final String MANY_BASES =
      "Not one ranking: the ratios rest on %s different choices of benchmarks and references.";

  private final ParityTable table;

  /** The rows of the scoreboard that have a ratio, the greatest first. */
  private final int[] rows;

  /** By row of the scoreboard; 0 where there is none. */
  private final int[] ranks;

  private ParityRanking(ParityTable table, int[] rows, int[] ranks) {
    this.table = table;
    this.rows = rows;
    this.ranks = ranks;
  }

  /**
   * Ranks.
   *
   * @param size how many rows there are
   */
  static ParityRanking of(ParityTable table, RankOrder order, int size) {
    int[] rows = order.rows();
    int[] ranks = new int[size];
    int rank = 0;
    for (int place = 0; place < rows.length; place++) {
      rank = order.ties().get(place) ? rank : place + 1;
      ranks[rows[place]] = rank;
    }
    return new ParityRanking(table, rows, ranks);
  }

  /**
   * {@return the models that have a rank, the greatest ratio first; equals as in the scoreboard}
   */
  public ImmutableList<String> models() {
    return Arrays.stream(rows).mapToObj(table::id).collect(toImmutableList());
  }

  /** {@return the rank of a model, at least 1; empty if it has none or is not in the table} */
  public OptionalInt rank(String model) {
    int row = table.row(model);
    return row < 0 || ranks[row] == 0 ? OptionalInt.empty() : OptionalInt.of(ranks[row]);
  }

  /** {@return the models of the table without a ratio, in the order of the scoreboard} */
  public ImmutableList<String> unranked() {
    return table.models(Verdict.UNDETERMINED);
  }

  /**
   * {@return whether all ratios were taken on the same benchmarks against the same models, so that
   * their order is a ranking}
   */
  public boolean isOnOneBasis() {
    return bases().size() <= 1;
  }

  /**
   * {@return what the ratios rest on, that of the greatest ratio first: the models of one basis are
   * ranked among each other, those of different ones are not}
   *
   * <p>A model that gives a reference itself is compared with another one, and so rests on another
   * basis than the rest. It is worked out at each call.
   */
  public ImmutableList<RankingBasis> bases() {
    return table.bases(rows);
  }

  /** Two rankings are equal when their tables are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ParityRanking that && table.equals(that.table);
  }

  @Override
  public int hashCode() {
    return table.hashCode();
  }

  /**
   * {@return a row for each model by rank, those without a ratio last; where not all rest on the
   * same, also what each rests on}
   *
   * <p>The text may change in any release.
   */
  public Report explain() {
    ImmutableList<RankingBasis> bases = bases();
    Report.Builder report = Report.builder();
    if (bases.size() <= 1) {
      report.section(shown(ImmutableMap.of()));
    } else {
      report.lead(ImmutableList.of(Line.prose(MANY_BASES.formatted(bases.size()))));
      report.section(shown(numbers(bases)));
      report.section("What the ratios rest on", shownBases(bases));
    }
    return report.build().named("Ranks by parity ratio");
  }

  /** {@return by model the number of its basis} */
  private static Map<String, String> numbers(List<RankingBasis> bases) {
    Map<String, String> numbers = new HashMap<>();
    for (int i = 0; i < bases.size(); i++) {
      String number = String.valueOf(i + 1);
      bases.get(i).models().forEach(model -> numbers.put(model, number));
    }
    return numbers;
  }

  /**
   * {@return the rows}
   *
   * @param numbers none where all rest on one basis
   */
  private Table shown(Map<String, String> numbers) {
    List<ParityAssessment> assessments =
        Stream.concat(models().stream(), unranked().stream())
            .map(model -> table.of(model).orElseThrow())
            .toList();
    BigDecimal full = Explanation.full(assessments.stream().flatMap(row -> row.ratio().stream()));
    boolean isOnOneBasis = numbers.isEmpty();
    Table.Builder shown = Table.columns(isOnOneBasis ? "rlrl" : "rlrlr");
    if (isOnOneBasis) {
      shown.head("rank", "model", "ratio", "verdict");
    } else {
      shown.head("rank", "model", "ratio", "verdict", "basis");
    }
    for (ParityAssessment row : assessments) {
      Explanation of = new Explanation(row);
      String model = row.candidate();
      OptionalInt rank = rank(model);
      ImmutableList.Builder<Cell> cells = ImmutableList.builder();
      cells.add(Cell.text(rank.isPresent() ? String.valueOf(rank.getAsInt()) : "-"));
      cells.add(Cell.text(model), of.shownRatio(full), of.verdictCell());
      if (!isOnOneBasis) {
        cells.add(Cell.text(numbers.getOrDefault(model, "")));
      }
      shown.row(cells.build());
    }
    return shown.build();
  }

  private static Table shownBases(List<RankingBasis> bases) {
    Table.Builder shown = Table.columns("rrll");
    shown.head("basis", "models", "benchmarks", "references");
    for (int i = 0; i < bases.size(); i++) {
      RankingBasis basis = bases.get(i);
      shown.row(
          String.valueOf(i + 1),
          String.valueOf(basis.models().size()),
          String.join(", ", basis.references().keySet()),
          String.join(", ", ImmutableSet.copyOf(basis.references().values())));
    }
    return shown.build();
  }

  /**
   * {@return the {@linkplain #explain explanation} as text; of more than 1,000 models how many of
   * them have a rank}
   */
  @Override
  public String toString() {
    return rows.length <= ParityTable.MOST_SHOWN
        ? explain().toString()
        : "%s models with a rank, %s without".formatted(rows.length, unranked().size());
  }
}
