package org.sovereignparity.json.importer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.json.importer.StatisticName.Kind;

/**
 * Which columns of a table are scores, and which the standard errors, spreads or ends of intervals
 * of another one, as {@code score_stderr} and {@code score_q025} are of {@code score}.
 */
final class ColumnErrors {
  private final ImmutableList<Integer> scores;
  private final ImmutableMap<Integer, Integer> errors;

  private ColumnErrors(ImmutableList<Integer> scores, ImmutableMap<Integer, Integer> errors) {
    this.scores = scores;
    this.errors = errors;
  }

  /** {@return what the given columns are, of which one that is of no other is a score} */
  static ColumnErrors of(Table table, List<Integer> columns) {
    Map<String, Integer> byName = new LinkedHashMap<>();
    columns.forEach(
        column -> byName.putIfAbsent(StatisticName.normal(table.header(column)), column));
    Map<Integer, Integer> errors = new LinkedHashMap<>();
    ImmutableList.Builder<Integer> scores = ImmutableList.builder();
    for (int column : columns) {
      StatisticName name = StatisticName.parse(table.header(column));
      Optional<Integer> of = name.whose(byName.keySet()).map(byName::get);
      if (of.isPresent() && name.kind() == Kind.STANDARD_ERROR) {
        errors.putIfAbsent(of.get(), column);
      } else if (name.kind() == Kind.SCORE || (of.isEmpty() && !isLeftOut(name))) {
        scores.add(column);
      } else if (of.isEmpty() && table.hasNumber(column)) {
        table.notOfOneScore(column);
      }
    }
    return new ColumnErrors(scores.build(), ImmutableMap.copyOf(errors));
  }

  /** A spread may well be the name of a benchmark, such as VAR. */
  private static boolean isLeftOut(StatisticName name) {
    return name.isCertain() && name.kind() != Kind.SPREAD;
  }

  /** {@return the columns of scores} */
  ImmutableList<Integer> scores() {
    return scores;
  }

  /** {@return the standard error of the score in a column, if one is given} */
  Optional<WrittenNumber> of(TableRow row, int column) {
    return Optional.ofNullable(errors.get(column))
        .filter(at -> !row.isEmpty(at))
        .flatMap(row::standardError);
  }
}
