package org.sovereignparity.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sovereignparity.eligibility.Criteria.CREDIT;
import static org.sovereignparity.eligibility.Criteria.allOf;
import static org.sovereignparity.eligibility.Criteria.anyOf;
import static org.sovereignparity.eligibility.Criteria.atLeast;
import static org.sovereignparity.eligibility.Criteria.every;
import static org.sovereignparity.eligibility.Criteria.inTime;
import static org.sovereignparity.eligibility.Criteria.input;
import static org.sovereignparity.eligibility.Criteria.inputs;
import static org.sovereignparity.eligibility.Criteria.not;
import static org.sovereignparity.eligibility.Criteria.parity;
import static org.sovereignparity.eligibility.Criteria.points;
import static org.sovereignparity.eligibility.Criteria.weights;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.scoring.Quantity;

/** Criteria that ask for points of a node, which only a round knows. */
class PointsOfNodesTest {
  private static final Quantity A = input("a", "9");
  private static final Quantity TOTAL =
      Quantity.sum(Label.of("total"), List.of(A, input("b", "9")));
  private static final Threshold ONE = Threshold.atLeast("1");

  private static Criterion ofNode(String id, String node) {
    return Criterion.hasPoints(Label.of(id), node, ONE);
  }

  /** A criterion with each kind of node, of which two ask for points that are still to be found. */
  private static Criterion tree(UnaryOperator<Criterion> found) {
    return allOf(
        "all",
        anyOf("any", found.apply(ofNode("p", "total")), points("own")),
        atLeast(
            "two", 2, weights("w"), parity("r"), not("n", found.apply(ofNode("q", "a-points")))),
        every("e", CREDIT),
        inTime("t"));
  }

  private static Criterion found(Criterion asked) {
    Quantity points = asked.id().equals("p") ? TOTAL : A;
    return Criterion.hasPoints(Label.of(asked.id()), points, ONE);
  }

  @Test
  void withNodesOf_anyTree_hasNodesForIdsAndIsElseTheSame() {
    assertThat(tree(asked -> asked).withNodesOf(List.of(TOTAL)))
        .isEqualTo(tree(PointsOfNodesTest::found));
  }

  @Test
  void withNodesOf_twoNodesOfOneId_takesTheFirst() {
    Quantity other = input("a", "5");
    assertThat(ofNode("q", "a-points").withNodesOf(List.of(TOTAL, other)))
        .isEqualTo(Criterion.hasPoints(Label.of("q"), A, ONE));
  }

  @Test
  void withNodesOf_unknownId_isRefusedWhereItStands() {
    assertRefused(
        () -> {
          Criterion unused =
              tree(asked -> asked).withNodesOf(List.of(TOTAL.parts().get(1), TOTAL.parts().get(0)));
        },
        "parts[0].parts[0].node",
        "Node must be in every points rule of the edition: \"total\"");
    assertRefused(
        () -> {
          Criterion unused = not("n", ofNode("q", "x")).withNodesOf(List.of(TOTAL));
        },
        "of.node",
        "Node must be in every points rule of the edition: \"x\"");
  }

  @Test
  void evaluate_pointsOfANode_isRefusedOutsideOfARound() {
    assertRefused(
        () -> {
          Finding unused = ofNode("p", "total").evaluate(inputs("a=1"));
        },
        "node",
        "Node must be named in a gate of an edition: \"total\"");
  }

  private static void assertRefused(ThrowingCallable call, String at, String message) {
    assertThatExceptionOfType(InvalidRuleException.class)
        .isThrownBy(call)
        .withMessage(message)
        .satisfies(refused -> assertThat(refused.at()).isEqualTo(at));
  }

  @Test
  void hasPoints_ofNothingOrOfBoth_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HasPoints(Label.of("p"), Optional.empty(), Optional.empty(), ONE))
        .withMessage(
            "Points must be those of a rule or of a node, one of both:"
                + " Optional.empty, Optional.empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HasPoints(Label.of("p"), Optional.of(A), Optional.of("a"), ONE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofNode("p", ""))
        .withMessage("Node id must not be empty: \"\"");
  }
}
