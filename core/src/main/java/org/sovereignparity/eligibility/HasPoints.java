package org.sovereignparity.eligibility;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import java.util.Optional;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Place;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.scoring.Quantity;

/**
 * That points are what a threshold asks: those of a points rule, or those of a node of the points
 * rule of the edition whose gate asks for them.
 *
 * @param label id, title and citations
 * @param points the points rule; absent where a node is named
 * @param node the id of a node of an edition's points rule; absent where a rule is given
 * @param threshold what the points are to reach
 */
public record HasPoints(
    Label label, Optional<Quantity> points, Optional<String> node, Threshold threshold)
    implements Criterion {

  /** Refuses what both forms of {@code Criterion.hasPoints} do. */
  public HasPoints {
    Objects.requireNonNull(label);
    Objects.requireNonNull(threshold);
    checkArgument(
        points.isPresent() != node.isPresent(),
        "Points must be those of a rule or of a node, one of both: %s, %s",
        points,
        node);
    node.ifPresent(id -> Ids.check("Node id", id));
  }

  /** {@return the points rule, which a node that is named has only in a round} */
  Quantity rule() {
    return points.orElseThrow(
        () ->
            new InvalidRuleException(
                Place.of("node"),
                "Node must be named in a gate of an edition: \"" + node.orElseThrow() + '"'));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.hasPoints(this);
  }

  /** {@return what {@link Criterion#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
