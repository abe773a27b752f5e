package org.sovereignparity.eligibility;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RuleNode;
import org.sovereignparity.scoring.Quantity;

/**
 * Puts the nodes of a points rule in the place of the ids by which a criterion names them.
 *
 * @param nodes the nodes by id
 * @param here where the criterion stands
 */
record PointsOfNodes(Map<String, Quantity> nodes, Place here)
    implements Criterion.Cases<Criterion> {

  @Override
  public Criterion hasPoints(HasPoints node) {
    return node.node()
        .map(id -> Criterion.hasPoints(node.label(), find(id), node.threshold()))
        .orElse(node);
  }

  private Quantity find(String id) {
    return Optional.ofNullable(nodes.get(id))
        .orElseThrow(
            () ->
                new InvalidRuleException(
                    here.property("node"),
                    "Node must be in every points rule of the edition: \"" + id + '"'));
  }

  @Override
  public Criterion allOf(AllOf node) {
    return Criterion.allOf(node.label(), parts(node));
  }

  @Override
  public Criterion anyOf(AnyOf node) {
    return Criterion.anyOf(node.label(), parts(node));
  }

  @Override
  public Criterion atLeast(AtLeast node) {
    return Criterion.atLeast(node.label(), node.count(), parts(node));
  }

  @Override
  public Criterion not(Not node) {
    return Criterion.not(node.label(), parts(node).get(0));
  }

  private ImmutableList<Criterion> parts(RuleNode<Criterion> node) {
    ImmutableList.Builder<Criterion> parts = ImmutableList.builder();
    for (int i = 0; i < node.parts().size(); i++) {
      parts.add(node.parts().get(i).match(new PointsOfNodes(nodes, node.step(i).under(here))));
    }
    return parts.build();
  }

  @Override
  public Criterion everyPart(EveryPart node) {
    return node;
  }

  @Override
  public Criterion listsWeights(ListsWeights node) {
    return node;
  }

  @Override
  public Criterion atParity(AtParity node) {
    return node;
  }

  @Override
  public Criterion releasedWithin(ReleasedWithin node) {
    return node;
  }
}
