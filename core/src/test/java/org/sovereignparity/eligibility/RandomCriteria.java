package org.sovereignparity.eligibility;

import static org.sovereignparity.eligibility.Criteria.CONTROL;
import static org.sovereignparity.eligibility.Criteria.CREDIT;
import static org.sovereignparity.eligibility.Criteria.FREE;
import static org.sovereignparity.eligibility.Criteria.FROM_CN;
import static org.sovereignparity.eligibility.Criteria.FROM_KR;
import static org.sovereignparity.eligibility.Criteria.OWN_PART;
import static org.sovereignparity.lineage.Derivation.INITIALISED_AND_TRAINED;
import static org.sovereignparity.lineage.Derivation.OWN_EARLIER_WEIGHTS;
import static org.sovereignparity.lineage.Derivation.THIRD_PARTY_FROZEN;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.licence.Restriction;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Material;
import org.sovereignparity.number.Threshold;

/** Trees of all kinds of criteria, three deep at most. */
final class RandomCriteria {
  private static final ImmutableList<PartSelector> SELECTORS =
      ImmutableList.of(
          PartSelector.all(),
          PartSelector.bearingWeights(),
          PartSelector.all().of(Material.CORE),
          PartSelector.thirdParty(),
          PartSelector.all().derivedAs(List.of(INITIALISED_AND_TRAINED, OWN_EARLIER_WEIGHTS)),
          PartSelector.all().derivedAs(List.of(THIRD_PARTY_FROZEN, Derivation.OWN)));

  /** What is selected is more of somebody else's making than what is not. */
  private static final ImmutableList<PartSelector> MONOTONE =
      ImmutableList.of(
          PartSelector.all(),
          PartSelector.bearingWeights(),
          PartSelector.all().of(Material.CORE),
          PartSelector.thirdParty(),
          PartSelector.thirdParty().or(Derivation.ARCHITECTURE_REFERENCE));

  private static final ImmutableList<PartCondition> CONDITIONS =
      ImmutableList.of(
          OWN_PART,
          FREE,
          CONTROL,
          CREDIT,
          FROM_KR,
          FROM_CN,
          PartCondition.derivedAs(List.of(THIRD_PARTY_FROZEN, Derivation.THIRD_PARTY_DATA)),
          PartCondition.unrestrictedBut(Set.of(Restriction.NON_COMMERCIAL)));

  private final Random random;
  private final ImmutableList<PartCondition> conditions;
  private final boolean withNot;
  private int nodes = 0;

  private RandomCriteria(Random random, ImmutableList<PartCondition> conditions, boolean withNot) {
    this.random = random;
    this.conditions = conditions;
    this.withNot = withNot;
  }

  static Arbitrary<Criterion> any() {
    return Arbitraries.randomValue(random -> new RandomCriteria(random, CONDITIONS, true).tree(3));
  }

  /** Criteria of one leaf, about the parts of a model. */
  static Arbitrary<EveryPart> everyPart() {
    return Arbitraries.randomValue(
        random -> new RandomCriteria(random, CONDITIONS, true).everyPart("n"));
  }

  /**
   * Criteria for which more of what helps one part of them never hurts another: without "not", and
   * without jurisdictions, for which one upstream model may be better and for its licence worse.
   */
  static Arbitrary<Criterion> monotone() {
    return Arbitraries.randomValue(
        random ->
            new RandomCriteria(random, ImmutableList.of(OWN_PART, FREE, CONTROL, CREDIT), false)
                .tree(3));
  }

  private Criterion tree(int depth) {
    String id = "n" + nodes++;
    if (depth == 1 || random.nextInt(3) == 0) {
      return leaf(id);
    }
    if (withNot && random.nextInt(4) == 0) {
      return Criteria.not(id, tree(depth - 1));
    }
    List<Criterion> parts =
        Stream.generate(() -> tree(depth - 1)).limit(1 + random.nextInt(3)).toList();
    return oneOf(
            List.<Supplier<Criterion>>of(
                () -> Criterion.allOf(Label.of(id), parts),
                () -> Criterion.anyOf(Label.of(id), parts),
                () -> Criterion.atLeast(Label.of(id), 1 + random.nextInt(parts.size()), parts)))
        .get();
  }

  private Criterion leaf(String id) {
    return switch (random.nextInt(10)) {
      case 0 -> Criteria.weights(id);
      case 1 -> Criteria.inTime(id);
      case 2 -> Criteria.parity(id);
      case 3 ->
          Criterion.hasPoints(
              Label.of(id), Criteria.input(oneOf(List.of("x", "y")), "9"), Threshold.atLeast("1"));
      default -> everyPart(id);
    };
  }

  /** Of those at random whose conditions some selected part can meet. */
  private EveryPart everyPart(String id) {
    while (true) {
      try {
        return new EveryPart(
            Label.of(id),
            oneOf(withNot ? SELECTORS : MONOTONE),
            ImmutableList.copyOf(conditions()));
      } catch (InvalidRuleException e) {
        // Another one.
      }
    }
  }

  private List<PartCondition> conditions() {
    return Stream.generate(() -> oneOf(conditions))
        .limit(1 + random.nextInt(3))
        .distinct()
        .toList();
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
