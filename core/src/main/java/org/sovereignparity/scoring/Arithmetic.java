package org.sovereignparity.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.ShortNumbers;
import org.sovereignparity.report.Cell;
import org.sovereignparity.report.Line;
import org.sovereignparity.report.Report;
import org.sovereignparity.report.Table;
import org.sovereignparity.source.Citation;

/** Prints an evaluation with the arithmetic of each node, from the values and facts it holds. */
final class Arithmetic implements Quantity.Cases<String> {
  private static final int DECIMALS = 6;
  private static final int MOST_RATINGS = 12;

  private final Evaluation evaluation;

  private Arithmetic(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  static Report explain(Evaluation evaluation) {
    ImmutableList<Citation> cited =
        evaluation.stream()
            .flatMap(node -> node.rule().citations().stream())
            .distinct()
            .collect(toImmutableList());
    Table.Builder table = Table.columns(cited.isEmpty() ? "lrrl" : "lrrll");
    table.head(
        cited.isEmpty()
            ? new String[] {"node", "value", "of", "because"}
            : new String[] {"node", "value", "of", "cited", "because"});
    add(table, cited, evaluation, 0);
    return Report.builder()
        .lead(ImmutableList.of(table.build()))
        .lead(cited.isEmpty() ? ImmutableList.of() : ImmutableList.of(sources(cited)))
        .build()
        .named(evaluation.rule().title());
  }

  private static void add(
      Table.Builder table, ImmutableList<Citation> cited, Evaluation evaluation, int depth) {
    Quantity node = evaluation.rule();
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    cells.add(
        Cell.text(node.title()).at(depth),
        value(evaluation),
        Cell.text(node.maximum().map(Arithmetic::shown).orElse("")));
    if (!cited.isEmpty()) {
      cells.add(Cell.text(numbers(node, cited)));
    }
    table.row(cells.add(Cell.text(new Arithmetic(evaluation).because())).build());
    evaluation.parts().forEach(part -> add(table, cited, part, depth + 1));
  }

  /** {@return the value, as a part of the maximum if there is one} */
  private static Cell value(Evaluation evaluation) {
    String text =
        evaluation.value().map(Arithmetic::shown).orElse(evaluation.isNone() ? "none" : "?");
    return evaluation
        .value()
        .<Cell>flatMap(
            value ->
                evaluation
                    .rule()
                    .maximum()
                    .map(maximum -> Cell.bar(text, drawn(value), drawn(maximum))))
        .orElse(Cell.text(text));
  }

  private static BigDecimal drawn(Rational number) {
    return number.toBigDecimal(DECIMALS, RoundingMode.HALF_EVEN);
  }

  private static String numbers(Quantity node, ImmutableList<Citation> cited) {
    return node.citations().stream()
        .map(citation -> Integer.toString(cited.indexOf(citation) + 1))
        .collect(joining(", "));
  }

  private static Line sources(ImmutableList<Citation> cited) {
    return Line.of("Cited:")
        .with(
            IntStream.range(0, cited.size())
                .mapToObj(i -> Line.of("%s: %s".formatted(i + 1, cited.get(i))))
                .toList());
  }

  private String because() {
    String remarks = evaluation.remarks().stream().map(this::shown).collect(joining(", "));
    return remarks.isEmpty() ? reason() : "%s [%s]".formatted(reason(), remarks);
  }

  private String reason() {
    if (evaluation.isNone()) {
      return "there is none" + (evaluation.parts().isEmpty() ? "" : ", as of a part there is none");
    }
    if (evaluation.value().isEmpty()) {
      return "missing: " + String.join(", ", evaluation.missing());
    }
    return evaluation.remarks().contains(Remark.STATED_VALUE_USED)
        ? "as stated"
        : evaluation.rule().match(this);
  }

  private String shown(Remark remark) {
    return remark == Remark.STATED_VALUE_DIFFERS
        ? remark.name() + ": " + shown(evaluation.stated().orElseThrow())
        : remark.name();
  }

  @Override
  public String input(Input node) {
    return "input " + node.name();
  }

  @Override
  public String panel(Panel node) {
    PanelRatings ratings = evaluation.ratings().orElseThrow();
    if (ratings.counted().isEmpty()) {
      return "mean of %s ratings, as submitted".formatted(ratings.all().count());
    }
    return mean(ratings.counted()) + without(node, ratings);
  }

  private String mean(ImmutableList<Rational> ratings) {
    return ratings.size() > MOST_RATINGS
        ? "mean of %s ratings = %s".formatted(ratings.size(), value())
        : "(%s)/%s = %s".formatted(shown(ratings, " + "), ratings.size(), value());
  }

  private static String without(Panel node, PanelRatings ratings) {
    ImmutableList<Rational> dropped = ratings.dropped();
    if (dropped.isEmpty()) {
      return "";
    }
    int all = dropped.size() + ratings.counted().size();
    return dropped.size() > MOST_RATINGS
        ? ", without the %s lowest and the %s highest"
            .formatted(node.trimming().lowest(all), node.trimming().highest(all))
        : ", without " + shown(dropped, " and ");
  }

  @Override
  public String answer(Answer node) {
    return "answer %s to %s".formatted(shown(evaluation.answered().orElseThrow()), node.name());
  }

  @Override
  public String scaled(Scaled node) {
    return "%s x %s/%s = %s".formatted(part(), shown(node.points()), shown(node.outOf()), value());
  }

  @Override
  public String between(Between node) {
    return "(%s - %s)/(%s - %2$s) x %s, within 0..%4$s = %s"
        .formatted(part(), shown(node.from()), shown(node.to()), shown(node.points()), value());
  }

  @Override
  public String quotient(Quotient node) {
    return parts(" / ") + " = " + value();
  }

  @Override
  public String relativeToBest(RelativeToBest node) {
    return "%s x %s = %s"
        .formatted(share(node, evaluation.best().orElseThrow()), shown(node.points()), value());
  }

  private String share(RelativeToBest node, BestOfField best) {
    String value = shown(best.value());
    String whose = String.join(", ", best.whose());
    if (node.fromWorst()) {
      return "(%s - %s)/(%s (best: %s) - %2$s (worst))"
          .formatted(part(), shown(best.worst().orElseThrow()), value, whose);
    }
    return node.lowerIsBetter()
        ? "%s (best: %s) / %s".formatted(value, whose, part())
        : "%s / %s (best: %s)".formatted(part(), value, whose);
  }

  @Override
  public String sum(Sum node) {
    if (node.deductions().isEmpty()) {
      return parts(" + ") + " = " + value();
    }
    List<Rational> values =
        evaluation.parts().stream().map(part -> part.value().orElseThrow()).toList();
    int added = node.added().size();
    return "%s - %s, not below 0 = %s"
        .formatted(
            shown(values.subList(0, added), " + "),
            shown(values.subList(added, values.size()), " - "),
            value());
  }

  @Override
  public String mean(Mean node) {
    return "mean of " + parts(", ") + ifNone(node.ifNone()) + " = " + value();
  }

  @Override
  public String weightedMean(WeightedMean node) {
    return "mean of %s with weights %s%s = %s"
        .formatted(
            parts(", "),
            shown(Weights.of(node, evaluation.parts()).used(), ", "),
            ifNone(node.ifNone()),
            value());
  }

  /** {@return how many parts there are none of, and what becomes of them} */
  private String ifNone(Optional<IfNone> ifNone) {
    long none = evaluation.parts().stream().filter(Evaluation::isNone).count();
    return none == 0
        ? ""
        : ifNone
            .map(rule -> rule == IfNone.LEFT_OUT ? ", %s left out" : ", %s counted as 0")
            .orElse("")
            .formatted(none);
  }

  @Override
  public String minimum(Minimum node) {
    return "least of " + parts(", ");
  }

  @Override
  public String rounded(Rounded node) {
    return "%s, %s to %s".formatted(part(), node.rounding().modeName(), value());
  }

  @Override
  public String cap(Cap node) {
    return "%s, at most %s".formatted(part(), shown(node.limit()));
  }

  private String value() {
    return shown(evaluation.value().orElseThrow());
  }

  private String part() {
    return parts("");
  }

  private String parts(String between) {
    return shown(
        evaluation.parts().stream().flatMap(part -> part.value().stream()).toList(), between);
  }

  private static String shown(List<Rational> numbers, String between) {
    return numbers.stream().map(Arithmetic::shown).collect(joining(between));
  }

  private static String shown(Rational number) {
    return ShortNumbers.of(number, DECIMALS);
  }
}
