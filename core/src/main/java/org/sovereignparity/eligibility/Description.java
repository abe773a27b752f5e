package org.sovereignparity.eligibility;

import static java.util.stream.Collectors.joining;

import org.sovereignparity.scoring.Quantity;

/** Tells when a criterion is met, in one line. */
final class Description implements Criterion.Cases<String> {
  static final Description INSTANCE = new Description();

  private Description() {}

  @Override
  public String allOf(AllOf node) {
    return "all of " + parts(node);
  }

  @Override
  public String anyOf(AnyOf node) {
    return "any of " + parts(node);
  }

  @Override
  public String atLeast(AtLeast node) {
    return "at least " + node.count() + " of " + parts(node);
  }

  @Override
  public String not(Not node) {
    return "not " + parts(node);
  }

  @Override
  public String everyPart(EveryPart node) {
    return "every "
        + node.selector()
        + " "
        + node.conditions().stream()
            .map(condition -> condition.match(PartWords.INSTANCE))
            .collect(joining(" and "));
  }

  @Override
  public String listsWeights(ListsWeights node) {
    return "weights are listed as a " + node.selector();
  }

  @Override
  public String atParity(AtParity node) {
    return "%s to %s %s".formatted(node.policy().aggregation(), node.frontier(), node.threshold());
  }

  @Override
  public String hasPoints(HasPoints node) {
    return "points %s %s"
        .formatted(node.points().map(Quantity::id).or(node::node).orElseThrow(), node.threshold());
  }

  @Override
  public String releasedWithin(ReleasedWithin node) {
    return "released within %s..%s".formatted(node.first(), node.last());
  }

  private static String parts(Criterion node) {
    return node.parts().stream().map(Criterion::id).collect(joining(", "));
  }
}
