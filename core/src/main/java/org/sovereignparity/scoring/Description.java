package org.sovereignparity.scoring;

import static java.util.stream.Collectors.joining;

import java.util.List;
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
    return node.trimming()
        .match(OF_RATINGS)
        .formatted("%s within %s..%s".formatted(node.name(), node.lowest(), node.highest()));
  }

  /** Formats of the text, to which the name and the range are missing. */
  private static final Trimming.Cases<String> OF_RATINGS =
      new Trimming.Cases<>() {
        @Override
        public String ends(Trimming.Ends trimming) {
          return "mean of the ratings %s"
              + (trimming.dropsNone()
                  ? ""
                  : " without the %s highest and %s lowest"
                      .formatted(trimming.ofHighest(), trimming.ofLowest()));
        }

        @Override
        public String best(Trimming.Best trimming) {
          return "mean of the " + trimming.count() + " highest of the ratings %s";
        }

        @Override
        public String median(Trimming.Median trimming) {
          return "median of the ratings %s";
        }
      };

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
  public String between(Between node) {
    return "%s between %s and %s, as 0 to %s"
        .formatted(node.of().id(), node.from(), node.to(), node.points());
  }

  @Override
  public String quotient(Quotient node) {
    return node.of().id() + " / " + node.by().id();
  }

  @Override
  public String relativeToBest(RelativeToBest node) {
    return relation(node).formatted(node.of().id(), node.points());
  }

  private static String relation(RelativeToBest node) {
    if (node.fromWorst()) {
      return "%s between the "
          + (node.lowerIsBetter() ? "greatest and the least" : "least and the greatest")
          + " of the field, as 0 to %s";
    }
    return node.lowerIsBetter() ? "least of the field / %s x %s" : "%s / best of the field x %s";
  }

  @Override
  public String sum(Sum node) {
    return ids(node.added(), " + ")
        + node.deductions().stream().map(part -> " - " + part.id()).collect(joining());
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
    return ids(node.parts(), between);
  }

  private static String ids(List<Quantity> nodes, String between) {
    return nodes.stream().map(Quantity::id).collect(joining(between));
  }
}
