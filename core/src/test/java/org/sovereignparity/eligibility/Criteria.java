package org.sovereignparity.eligibility;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.sovereignparity.lineage.Derivation.INITIALISED_AND_TRAINED;
import static org.sovereignparity.lineage.Derivation.OWN;
import static org.sovereignparity.lineage.Derivation.OWN_EARLIER_WEIGHTS;
import static org.sovereignparity.lineage.Lineages.MODEL;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.model.Jurisdiction;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Quantity;

/** Small criteria and facts for tests. */
final class Criteria {
  static final ImmutableSet<Derivation> OWN_MAKING =
      ImmutableSet.of(INITIALISED_AND_TRAINED, OWN_EARLIER_WEIGHTS, OWN);
  static final PartCondition OWN_PART = PartCondition.derivedAs(OWN_MAKING);
  static final PartCondition FREE = PartCondition.unrestrictedBut(Set.of());
  static final PartCondition CONTROL = PartCondition.underControl();
  static final PartCondition CREDIT = PartCondition.attributed();
  static final PartCondition FROM_KR = PartCondition.fromWithin(Set.of(Jurisdiction.of("KR")));
  static final PartCondition FROM_CN = PartCondition.fromWithin(Set.of(Jurisdiction.of("CN")));
  static final PartCondition FROM_EU = PartCondition.fromWithin(Set.of(Jurisdiction.of("EU")));
  static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  static final LocalDate LAST = LocalDate.of(2026, 6, 30);

  private Criteria() {}

  /** Whether a number of points within 0..9 is at least 1. */
  static Criterion points(String name) {
    return Criterion.hasPoints(Label.of(name), input(name, "9"), Threshold.atLeast(Rational.ONE));
  }

  static Quantity input(String name, String highest) {
    return Quantity.input(
        Label.of(name + "-points"), name, Rational.ZERO, Optional.of(Rational.parse(highest)));
  }

  static Criterion everyPart(String id, PartSelector selector, PartCondition... conditions) {
    return Criterion.everyPart(Label.of(id), selector, List.of(conditions));
  }

  static Criterion every(String id, PartCondition... conditions) {
    return everyPart(id, PartSelector.all(), conditions);
  }

  static Criterion weights(String id) {
    return Criterion.listsWeights(Label.of(id), PartSelector.all());
  }

  static Criterion inTime(String id) {
    return Criterion.releasedWithin(Label.of(id), FIRST, LAST);
  }

  /** Whether M reaches 95 % of F. */
  static Criterion parity(String id) {
    return Criterion.atParity(
        Label.of(id),
        ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS),
        Frontier.model("F"),
        Threshold.atLeast("95%"));
  }

  static Criterion allOf(String id, Criterion... parts) {
    return Criterion.allOf(Label.of(id), List.of(parts));
  }

  static Criterion anyOf(String id, Criterion... parts) {
    return Criterion.anyOf(Label.of(id), List.of(parts));
  }

  static Criterion atLeast(String id, int count, Criterion... parts) {
    return Criterion.atLeast(Label.of(id), count, List.of(parts));
  }

  static Criterion not(String id, Criterion of) {
    return Criterion.not(Label.of(id), of);
  }

  /**
   * A reading whose alternatives are named {@code r0}, {@code r1} and so on; the first is taken.
   */
  static Reading<Criterion> reading(Criterion... alternatives) {
    return Reading.<Criterion>builder()
        .id("line")
        .title("Where the line is")
        .taken("r0")
        .putAllAlternatives(
            IntStream.range(0, alternatives.length)
                .boxed()
                .collect(toImmutableMap(i -> "r" + i, i -> alternatives[i])))
        .build();
  }

  static EligibilityFacts facts(Lineage lineage) {
    return EligibilityFacts.of(lineage);
  }

  /** Facts without a lineage; inputs are written {@code name=value}. */
  static EligibilityFacts inputs(String... inputs) {
    Map<String, Rational> points =
        Arrays.stream(inputs)
            .map(input -> Splitter.on('=').splitToList(input))
            .collect(toImmutableMap(input -> input.get(0), input -> Rational.parse(input.get(1))));
    return EligibilityFacts.builder()
        .model(MODEL)
        .points(Facts.builder().putAllNumbers(points).build())
        .build();
  }
}
