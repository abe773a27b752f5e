package org.sovereignparity.scoring;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.sovereignparity.decision.Evaluation;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.internal.TextTable;
import org.sovereignparity.number.Rational;

/** Prints an evaluation with the arithmetic of each node, from the values that it holds. */
final class Arithmetic implements Quantity.Cases<String> {
  private static final int LONGEST = 12;
  private static final int SHOWN_DIGITS = 6;

  private final Evaluation<Quantity, Rational> evaluation;

  private Arithmetic(Evaluation<Quantity, Rational> evaluation) {
    this.evaluation = evaluation;
  }

  static String explain(Evaluation<Quantity, Rational> evaluation) {
    TextTable table = TextTable.columns("lrrl").row("node", "value", "of", "because");
    add(table, evaluation, "");
    return table.toString();
  }

  private static void add(
      TextTable table, Evaluation<Quantity, Rational> evaluation, String indent) {
    Quantity node = evaluation.rule();
    table.row(
        indent + node.title(),
        evaluation.value().map(Arithmetic::shown).orElse("?"),
        node.maximum().map(Arithmetic::shown).orElse(""),
        new Arithmetic(evaluation).because());
    evaluation.parts().forEach(part -> add(table, part, indent + "  "));
  }

  private String because() {
    String findings =
        evaluation.findings().stream().map(ReasonCode::name).collect(joining(", ", " [", "]"));
    String reason =
        evaluation.value().isEmpty()
            ? "missing: " + String.join(", ", evaluation.missing())
            : isStated() ? "as stated" : evaluation.rule().match(this);
    return evaluation.findings().isEmpty() ? reason : reason + findings;
  }

  private boolean isStated() {
    return evaluation.findings().contains(Finding.STATED_VALUE_USED);
  }

  @Override
  public String input(Input node) {
    return "input " + node.name();
  }

  @Override
  public String panel(Panel node) {
    return node.describe();
  }

  @Override
  public String scaled(Scaled node) {
    return "%s x %s/%s = %s".formatted(part(), shown(node.points()), shown(node.outOf()), value());
  }

  @Override
  public String relativeToBest(RelativeToBest node) {
    return "%s / best of the field x %s = %s".formatted(part(), shown(node.points()), value());
  }

  @Override
  public String sum(Sum node) {
    return parts(" + ") + " = " + value();
  }

  @Override
  public String mean(Mean node) {
    return "mean of " + parts(", ") + " = " + value();
  }

  @Override
  public String weightedMean(WeightedMean node) {
    return "mean of %s with weights %s = %s".formatted(parts(", "), node.weights(), value());
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
    return evaluation.value().map(Arithmetic::shown).orElse("?");
  }

  private String part() {
    return parts("");
  }

  private String parts(String between) {
    return evaluation.parts().stream()
        .map(
            part -> Optional.of(part).flatMap(Evaluation::value).map(Arithmetic::shown).orElse("?"))
        .collect(joining(between));
  }

  private static String shown(Rational number) {
    String exact = number.toString();
    return exact.length() <= LONGEST && !exact.contains("/")
        ? exact
        : number.toDecimalString(SHOWN_DIGITS) + "...";
  }
}
