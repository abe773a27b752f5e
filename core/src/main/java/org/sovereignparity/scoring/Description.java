package org.sovereignparity.scoring;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.sovereignparity.number.Rational;

/** Tells how a node is computed, in one line. */
final class Description implements Quantity.Cases<String> {
  static final Description INSTANCE = new Description();

  private Description() {}

  @Override
  public String input(Input node) {
    return "%s within %s..%s"
        .formatted(node.name(), node.lowest(), node.highest().map(Rational::toString).orElse(""));
  }

  @Override
  public String panel(Panel node) {
    String trim =
        node.trimmed() == 0
            ? ""
            : " without the %1$s highest and %1$s lowest".formatted(node.trimmed());
    return "mean of the ratings %s within %s..%s%s"
        .formatted(node.name(), node.lowest(), node.highest(), trim);
  }

  @Override
  public String answer(Answer node) {
    return "%s as answers %s of %s"
        .formatted(
            node.values().stream()
                .map(value -> value.map(Rational::toString).orElse("?"))
                .collect(joining(", ")),
            node.answers().stream().map(Rational::toString).collect(joining(", ")),
            node.name());
  }

  @Override
  public String scaled(Scaled node) {
    return "%s x %s/%s".formatted(node.of().id(), node.points(), node.outOf());
  }

  @Override
  public String relativeToBest(RelativeToBest node) {
    return "%s / best of the field x %s".formatted(node.of().id(), node.points());
  }

  @Override
  public String sum(Sum node) {
    return parts(node, " + ");
  }

  @Override
  public String mean(Mean node) {
    return "mean of " + parts(node, ", ") + ifNone(node.ifNone());
  }

  @Override
  public String weightedMean(WeightedMean node) {
    return "mean of "
        + parts(node, ", ")
        + " with weights "
        + node.weights()
        + ifNone(node.ifNone());
  }

  @Override
  public String minimum(Minimum node) {
    return "least of " + parts(node, ", ");
  }

  @Override
  public String rounded(Rounded node) {
    return node.of().id() + ", " + node.rounding();
  }

  @Override
  public String cap(Cap node) {
    return node.of().id() + ", at most " + node.limit();
  }

  private static String ifNone(Optional<IfNone> ifNone) {
    return ifNone
        .map(rule -> rule == IfNone.LEFT_OUT ? ", of those that there are" : ", 0 for none")
        .orElse("");
  }

  private static String parts(Quantity node, String between) {
    return node.parts().stream().map(Quantity::id).collect(joining(between));
  }
}
