package org.sovereignparity.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.eligibility.PartCondition;
import org.sovereignparity.eligibility.PartSelector;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.licence.LicenceExpression;
import org.sovereignparity.licence.Restriction;
import org.sovereignparity.licence.SimpleLicence;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.ClaimEvent;
import org.sovereignparity.lineage.ClaimState;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Control;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Evidence;
import org.sovereignparity.lineage.EvidenceKind;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Material;
import org.sovereignparity.lineage.Metric;
import org.sovereignparity.lineage.Presence;
import org.sovereignparity.lineage.Similarity;
import org.sovereignparity.lineage.UpstreamModel;
import org.sovereignparity.model.Jurisdiction;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.scoring.BestOfField;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Ratings;

/** Random lineages, criteria and decisions. The same {@link Random} gives the same ones. */
final class RandomEligibility {
  private static final LocalDate MIDDLE = LocalDate.of(2026, 3, 1);
  private static final List<String> LICENCES =
      List.of(
          "MIT",
          "apache-2.0",
          "LicenseRef-a or ISC",
          "GPL-2.0+ WITH Classpath-exception-2.0",
          "(MIT OR Apache-2.0) AND DocumentRef-x:LicenseRef-y",
          "CC-BY-NC-4.0",
          "-.");
  private static final List<String> SHARES = List.of("0", "1", "1/3", "3.75e-6", "0.12");

  private final Random random;
  private final Draw draw;
  private final ParityAssessment assessment;

  private RandomEligibility(Random random) {
    this.random = random;
    this.draw = new Draw(random);
    this.assessment = measured(random);
  }

  /** {@return an assessment that has a threshold} */
  private static ParityAssessment measured(Random random) {
    ParityAssessment assessment = RandomDocuments.assessment(random);
    while (assessment.threshold().isEmpty()) {
      assessment = RandomDocuments.assessment(random);
    }
    return assessment;
  }

  /** {@return a lineage, which may have no component} */
  static Lineage lineage(Random random) {
    return new RandomEligibility(random).lineage();
  }

  /** {@return one to three readings of a criterion} */
  static Reading<Criterion> criteria(Random random) {
    return new RandomEligibility(random).criteria();
  }

  /** {@return a decision, on facts of every kind} */
  static EligibilityDecision decision(Random random) {
    while (true) {
      try {
        RandomEligibility next = new RandomEligibility(random);
        return EligibilityDecision.of(next.criteria(), next.facts());
      } catch (RefusedException e) {
        // Some points are out of their range.
      }
    }
  }

  private EligibilityFacts facts() {
    Lineage lineage = lineage().toBuilder().model(model(assessment.candidate())).build();
    Model model = draw.chance(80) ? lineage.model() : model(assessment.candidate());
    EligibilityFacts.Builder facts =
        EligibilityFacts.builder()
            .asOf(draw.chance(50) ? Optional.of(day()) : Optional.empty())
            .lineage(draw.chance(90) ? Optional.of(lineage) : Optional.empty())
            .scores(draw.chance(80) ? Optional.of(assessment.board()) : Optional.empty())
            .points(points());
    try {
      return facts.model(model).build();
    } catch (InvalidRuleException e) {
      // They tell two days or organisations; what the scores tell stands for all.
      Model agreed = assessment.board().model(model.id()).orElseThrow();
      return facts.model(agreed).lineage(lineage.toBuilder().model(agreed).build()).build();
    }
  }

  private Facts points() {
    Ratings ratings =
        draw.chance(50)
            ? Ratings.ofMean(share(), 3)
            : Ratings.of(List.of(share(), share(), share(), Rational.ONE));
    return Facts.builder()
        .numbers(draw.chance(70) ? Map.of("n", share()) : Map.of(draw.name(), share()))
        .ratings(draw.chance(70) ? Map.of("p", ratings) : Map.of())
        .stated(draw.chance(30) ? Map.of(draw.name(), share()) : Map.of())
        .best(Map.of(draw.name(), BestOfField.of(share(), draw.name())))
        .build();
  }

  private Lineage lineage() {
    List<UpstreamModel> upstream = upstreamModels();
    List<Component> components = new ArrayList<>();
    for (String id : draw.names(0, 4)) {
      components.add(component(id, upstream));
    }
    List<Claim> claims = new ArrayList<>();
    for (String id : components.isEmpty() ? List.<String>of() : draw.names(0, 5)) {
      claims.add(claim(id, draw.oneOf(components)));
    }
    return Lineage.builder()
        .model(model(draw.name()))
        .complete(draw.chance(80))
        .components(components)
        .claims(claims)
        .upstreamModels(upstream)
        .build();
  }

  /** Each comes from later ones, or from some that are not listed. */
  private List<UpstreamModel> upstreamModels() {
    List<String> ids = draw.names(0, 4);
    List<UpstreamModel> models = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      List<String> from = new ArrayList<>(ids.subList(i + 1, ids.size()));
      from.add("not listed");
      from.removeIf(id -> draw.chance(40));
      models.add(
          UpstreamModel.builder()
              .model(model(ids.get(i)))
              .licence(draw.chance(80) ? Optional.of(licence()) : Optional.empty())
              .addAllFrom(from)
              .addAllCitations(draw.citations())
              .build());
    }
    return models;
  }

  private Component component(String id, List<UpstreamModel> upstream) {
    ComponentKind kind =
        draw.chance(40) ? ComponentKind.WEIGHTS : draw.oneOf(ComponentKind.values());
    return Component.builder()
        .id(id)
        .kind(kind)
        .material(draw.oneOf(Material.values()))
        .presence(draw.chance(80) ? Presence.PRESENT : draw.oneOf(Presence.values()))
        .derivation(derivation(kind))
        .upstream(draw.chance(60) ? Optional.of(origin(upstream)) : Optional.empty())
        .licence(draw.chance(70) ? Optional.of(licence()) : Optional.empty())
        .attributed(draw.chance(70) ? Optional.of(draw.chance(70)) : Optional.empty())
        .parameterShare(
            draw.chance(30) ? Optional.of(share().dividedBy(Rational.of(4))) : Optional.empty())
        .citations(draw.citations())
        .build();
  }

  private Model origin(List<UpstreamModel> upstream) {
    return upstream.isEmpty() || draw.chance(20)
        ? model("other " + draw.name())
        : draw.oneOf(upstream).model();
  }

  private Derivation derivation(ComponentKind kind) {
    return draw.chance(20) ? Derivation.UNKNOWN : draw.oneOf(Derivation.of(kind).asList());
  }

  private Licence licence() {
    LicenceExpression expression = LicenceExpression.parse(draw.oneOf(LICENCES));
    if (draw.chance(30)) {
      return Licence.of(expression);
    }
    if (draw.chance(50)) {
      return Licence.of(expression, restrictions());
    }
    Map<SimpleLicence, ImmutableSet<Restriction>> byLicence = new LinkedHashMap<>();
    for (SimpleLicence licence : expression.licences()) {
      if (draw.chance(70)) {
        byLicence.put(licence, restrictions());
      }
    }
    return Licence.of(expression, byLicence);
  }

  private ImmutableSet<Restriction> restrictions() {
    return draw.chance(50)
        ? ImmutableSet.of()
        : ImmutableSet.of(draw.oneOf(Restriction.values()), draw.oneOf(Restriction.values()));
  }

  private Claim claim(String id, Component component) {
    LocalDate on = day();
    List<ClaimEvent> history = new ArrayList<>();
    LocalDate last = on;
    for (int i = random.nextInt(4); i > 0; i--) {
      last = last.plusDays(random.nextInt(2));
      history.add(ClaimEvent.of(last, draw.oneOf(ClaimState.values()), draw.citations()));
    }
    return Claim.builder()
        .id(id)
        .component(component.id())
        .by(draw.name())
        .on(on)
        .asserts(assertion(component.kind()))
        .addAllHistory(history)
        .addAllEvidence(evidence(random.nextInt(3)))
        .addAllCounterEvidence(evidence(random.nextInt(2)))
        .addAllCitations(draw.citations())
        .build();
  }

  private List<Evidence> evidence(int count) {
    return Stream.generate(this::evidence).limit(count).toList();
  }

  private Assertion assertion(ComponentKind kind) {
    return Assertion.builder()
        .derivation(draw.chance(60) ? Optional.of(derivation(kind)) : Optional.empty())
        .attributed(draw.chance(40) ? Optional.of(draw.chance(50)) : Optional.empty())
        .licence(draw.chance(20) ? Optional.of(licence()) : Optional.empty())
        .upstream(draw.chance(20) ? Optional.of(model(draw.name())) : Optional.empty())
        .build();
  }

  private Evidence evidence() {
    EvidenceKind kind = draw.oneOf(EvidenceKind.values());
    return Evidence.builder()
        .kind(kind)
        .method(draw.title())
        .similarity(kind == EvidenceKind.SIMILARITY ? Optional.of(similarity()) : Optional.empty())
        .verifier(
            draw.chance(50)
                ? Optional.of(draw.oneOf(Evidence.Verifier.values()))
                : Optional.empty())
        .date(draw.chance(50) ? Optional.of(day().minusDays(9)) : Optional.empty())
        .address(
            draw.chance(50)
                ? Optional.of(URI.create("https://example.org/a?b=c#d"))
                : Optional.empty())
        .digest(draw.chance(30) ? Optional.of("sha256:00ff") : Optional.empty())
        .addAllCitations(draw.citations())
        .build();
  }

  private Similarity similarity() {
    Metric metric = draw.oneOf(Metric.values());
    return Similarity.builder()
        .metric(metric)
        .value(Rational.parse(metric == Metric.PEARSON ? "-0.989" : "0.989"))
        .scope(draw.title())
        .coverage(draw.chance(50) ? Optional.of(share()) : Optional.empty())
        .denominator(draw.chance(50) ? Optional.of(draw.title()) : Optional.empty())
        .baseline(draw.chance(50) ? Optional.of(share()) : Optional.empty())
        .addAllControls(Stream.generate(this::control).limit(random.nextInt(3)).toList())
        .build();
  }

  private Control control() {
    return Control.of(draw.title(), draw.oneOf(Control.Relation.values()), share());
  }

  private Reading<Criterion> criteria() {
    Map<String, Criterion> alternatives = new LinkedHashMap<>();
    for (String name : draw.names(1, 3)) {
      alternatives.put(name, criterion(2));
    }
    return Reading.<Criterion>builder()
        .id(draw.name())
        .title(draw.title())
        .putAllAlternatives(alternatives)
        .taken(draw.oneOf(ImmutableList.copyOf(alternatives.keySet())))
        .addAllCitations(draw.citations())
        .build();
  }

  private Criterion criterion(int depth) {
    return switch (random.nextInt(depth == 0 ? 6 : 10)) {
      case 0, 1 -> Criterion.everyPart(draw.label(), selector(), conditions());
      case 2 ->
          Criterion.listsWeights(
              draw.label(),
              draw.chance(50)
                  ? PartSelector.bearingWeights()
                  : PartSelector.all().of(draw.oneOf(Material.values())));
      case 3 ->
          Criterion.atParity(
              draw.label(),
              assessment.policy(),
              assessment.frontier(),
              assessment.threshold().orElseThrow());
      case 4 -> Criterion.hasPoints(draw.label(), quantity(), Threshold.moreThan("1/3"));
      case 5 -> Criterion.releasedWithin(draw.label(), MIDDLE, MIDDLE.plusDays(random.nextInt(3)));
      case 6 -> Criterion.allOf(draw.label(), parts(depth));
      case 7 -> Criterion.anyOf(draw.label(), parts(depth));
      case 8 -> {
        List<Criterion> parts = parts(depth);
        yield Criterion.atLeast(draw.label(), 1 + random.nextInt(parts.size()), parts);
      }
      default -> Criterion.not(draw.label(), criterion(depth - 1));
    };
  }

  private List<Criterion> parts(int depth) {
    List<Criterion> parts = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      parts.add(criterion(depth - 1));
    }
    return parts;
  }

  private PartSelector selector() {
    PartSelector selector =
        switch (random.nextInt(4)) {
          case 0 -> PartSelector.all();
          case 1 -> PartSelector.bearingWeights();
          case 2 -> PartSelector.thirdParty().or(Derivation.ARCHITECTURE_REFERENCE);
          default -> PartSelector.all().ofKinds(List.of(draw.oneOf(ComponentKind.values())));
        };
    return draw.chance(70) ? selector : selector.of(draw.oneOf(Material.values()));
  }

  private List<PartCondition> conditions() {
    List<PartCondition> conditions = new ArrayList<>();
    for (int i = random.nextInt(2); i >= 0; i--) {
      conditions.add(
          switch (random.nextInt(5)) {
            case 0 ->
                PartCondition.derivedAs(
                    List.of(Derivation.INITIALISED_AND_TRAINED, Derivation.OWN));
            case 1 -> PartCondition.unrestrictedBut(restrictions());
            case 2 -> PartCondition.underControl();
            case 3 -> PartCondition.attributed();
            default -> PartCondition.fromWithin(List.of(Jurisdiction.of("KR")));
          });
    }
    return conditions;
  }

  private Quantity quantity() {
    Quantity input =
        Quantity.input(draw.label(), "n", Rational.ZERO, Optional.of(Rational.parse("1/2")));
    return switch (random.nextInt(3)) {
      case 0 -> input;
      case 1 -> Quantity.panel(draw.label(), "p", Rational.ZERO, Rational.ONE, random.nextInt(2));
      default -> Quantity.scaled(draw.label(), input, Rational.of(2), Rational.ONE);
    };
  }

  private Model model(String id) {
    return Model.builder()
        .id(id)
        .organisation(draw.chance(60) ? Optional.of(draw.organisation()) : Optional.empty())
        .released(draw.chance(50) ? Optional.of(day()) : Optional.empty())
        .build();
  }

  private LocalDate day() {
    return MIDDLE.plusDays(random.nextInt(5) - 2);
  }

  private Rational share() {
    return Rational.parse(draw.oneOf(SHARES));
  }
}
