package org.sovereignparity.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.eligibility.PartCondition;
import org.sovereignparity.eligibility.PartSelector;
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
import org.sovereignparity.lineage.Licence;
import org.sovereignparity.lineage.LicenceExpression;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Material;
import org.sovereignparity.lineage.Metric;
import org.sovereignparity.lineage.Presence;
import org.sovereignparity.lineage.Restriction;
import org.sovereignparity.lineage.Similarity;
import org.sovereignparity.lineage.SimpleLicence;
import org.sovereignparity.lineage.UpstreamModel;
import org.sovereignparity.model.Jurisdiction;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.scoring.BestOfField;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Ratings;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;

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
  private final ParityAssessment assessment;
  private int nodes;

  private RandomEligibility(Random random) {
    this.random = random;
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
    return EligibilityFacts.builder()
        .model(chance(80) ? lineage.model() : model(assessment.candidate()))
        .asOf(chance(50) ? Optional.of(day()) : Optional.empty())
        .lineage(chance(90) ? Optional.of(lineage) : Optional.empty())
        .scores(chance(80) ? Optional.of(assessment.board()) : Optional.empty())
        .points(points())
        .build();
  }

  private Facts points() {
    Ratings ratings =
        chance(50)
            ? Ratings.ofMean(share(), 3)
            : Ratings.of(List.of(share(), share(), share(), Rational.ONE));
    return Facts.builder()
        .numbers(chance(70) ? Map.of("n", share()) : Map.of(name(), share()))
        .ratings(chance(70) ? Map.of("p", ratings) : Map.of())
        .stated(chance(30) ? Map.of(name(), share()) : Map.of())
        .best(Map.of(name(), BestOfField.of(share(), name())))
        .build();
  }

  private Lineage lineage() {
    List<UpstreamModel> upstream = upstreamModels();
    List<Component> components = new ArrayList<>();
    for (String id : some(4)) {
      components.add(component(id, upstream));
    }
    List<Claim> claims = new ArrayList<>();
    for (String id : components.isEmpty() ? List.<String>of() : some(5)) {
      claims.add(claim(id, oneOf(components)));
    }
    return Lineage.builder()
        .model(model(name()))
        .complete(chance(80))
        .components(components)
        .claims(claims)
        .upstreamModels(upstream)
        .build();
  }

  /** Each comes from later ones, or from some that are not listed. */
  private List<UpstreamModel> upstreamModels() {
    List<String> ids = some(4);
    List<UpstreamModel> models = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      List<String> from = new ArrayList<>(ids.subList(i + 1, ids.size()));
      from.add("not listed");
      from.removeIf(id -> chance(40));
      models.add(
          UpstreamModel.builder()
              .model(model(ids.get(i)))
              .licence(chance(80) ? Optional.of(licence()) : Optional.empty())
              .addAllFrom(from)
              .addAllCitations(citations())
              .build());
    }
    return models;
  }

  private Component component(String id, List<UpstreamModel> upstream) {
    ComponentKind kind = chance(40) ? ComponentKind.WEIGHTS : oneOf(ComponentKind.values());
    return Component.builder()
        .id(id)
        .kind(kind)
        .material(oneOf(Material.values()))
        .presence(chance(80) ? Presence.PRESENT : oneOf(Presence.values()))
        .derivation(derivation(kind))
        .upstream(chance(60) ? Optional.of(origin(upstream)) : Optional.empty())
        .licence(chance(70) ? Optional.of(licence()) : Optional.empty())
        .attributed(chance(70) ? Optional.of(chance(70)) : Optional.empty())
        .parameterShare(
            chance(30) ? Optional.of(share().dividedBy(Rational.of(4))) : Optional.empty())
        .citations(citations())
        .build();
  }

  private Model origin(List<UpstreamModel> upstream) {
    return upstream.isEmpty() || chance(20) ? model("other " + name()) : oneOf(upstream).model();
  }

  private Derivation derivation(ComponentKind kind) {
    return chance(20) ? Derivation.UNKNOWN : oneOf(Derivation.of(kind).asList());
  }

  private Licence licence() {
    LicenceExpression expression = LicenceExpression.parse(oneOf(LICENCES));
    if (chance(30)) {
      return Licence.of(expression);
    }
    if (chance(50)) {
      return Licence.of(expression, restrictions());
    }
    Map<SimpleLicence, ImmutableSet<Restriction>> byLicence = new LinkedHashMap<>();
    for (SimpleLicence licence : expression.licences()) {
      if (chance(70)) {
        byLicence.put(licence, restrictions());
      }
    }
    return Licence.of(expression, byLicence);
  }

  private ImmutableSet<Restriction> restrictions() {
    return chance(50)
        ? ImmutableSet.of()
        : ImmutableSet.of(oneOf(Restriction.values()), oneOf(Restriction.values()));
  }

  private Claim claim(String id, Component component) {
    LocalDate on = day();
    List<ClaimEvent> history = new ArrayList<>();
    LocalDate last = on;
    for (int i = random.nextInt(4); i > 0; i--) {
      last = last.plusDays(random.nextInt(2));
      history.add(ClaimEvent.of(last, oneOf(ClaimState.values()), citations()));
    }
    return Claim.builder()
        .id(id)
        .component(component.id())
        .by(name())
        .on(on)
        .asserts(assertion(component.kind()))
        .addAllHistory(history)
        .addAllEvidence(evidence(random.nextInt(3)))
        .addAllCounterEvidence(evidence(random.nextInt(2)))
        .addAllCitations(citations())
        .build();
  }

  private List<Evidence> evidence(int count) {
    return Stream.generate(this::evidence).limit(count).toList();
  }

  private Assertion assertion(ComponentKind kind) {
    return Assertion.builder()
        .derivation(chance(60) ? Optional.of(derivation(kind)) : Optional.empty())
        .attributed(chance(40) ? Optional.of(chance(50)) : Optional.empty())
        .licence(chance(20) ? Optional.of(licence()) : Optional.empty())
        .upstream(chance(20) ? Optional.of(model(name())) : Optional.empty())
        .build();
  }

  private Evidence evidence() {
    EvidenceKind kind = oneOf(EvidenceKind.values());
    return Evidence.builder()
        .kind(kind)
        .method(title())
        .similarity(kind == EvidenceKind.SIMILARITY ? Optional.of(similarity()) : Optional.empty())
        .verifier(chance(50) ? Optional.of(oneOf(Evidence.Verifier.values())) : Optional.empty())
        .date(chance(50) ? Optional.of(day().minusDays(9)) : Optional.empty())
        .address(
            chance(50) ? Optional.of(URI.create("https://example.org/a?b=c#d")) : Optional.empty())
        .digest(chance(30) ? Optional.of("sha256:00ff") : Optional.empty())
        .addAllCitations(citations())
        .build();
  }

  private Similarity similarity() {
    Metric metric = oneOf(Metric.values());
    return Similarity.builder()
        .metric(metric)
        .value(Rational.parse(metric == Metric.PEARSON ? "-0.989" : "0.989"))
        .scope(title())
        .coverage(chance(50) ? Optional.of(share()) : Optional.empty())
        .denominator(chance(50) ? Optional.of(title()) : Optional.empty())
        .baseline(chance(50) ? Optional.of(share()) : Optional.empty())
        .addAllControls(Stream.generate(this::control).limit(random.nextInt(3)).toList())
        .build();
  }

  private Control control() {
    return Control.of(title(), oneOf(Control.Relation.values()), share());
  }

  private Reading<Criterion> criteria() {
    List<String> names = new ArrayList<>(RandomDocuments.NAMES);
    Collections.shuffle(names, random);
    Map<String, Criterion> alternatives = new LinkedHashMap<>();
    for (String name : names.subList(0, 1 + random.nextInt(3))) {
      alternatives.put(name, criterion(2));
    }
    return Reading.<Criterion>builder()
        .id(name())
        .title(title())
        .putAllAlternatives(alternatives)
        .taken(oneOf(ImmutableList.copyOf(alternatives.keySet())))
        .addAllCitations(citations())
        .build();
  }

  private Criterion criterion(int depth) {
    return switch (random.nextInt(depth == 0 ? 6 : 10)) {
      case 0, 1 -> Criterion.everyPart(label(), selector(), conditions());
      case 2 ->
          Criterion.listsWeights(
              label(),
              chance(50)
                  ? PartSelector.bearingWeights()
                  : PartSelector.all().of(oneOf(Material.values())));
      case 3 ->
          Criterion.atParity(
              label(),
              assessment.policy(),
              assessment.frontier(),
              assessment.threshold().orElseThrow());
      case 4 -> Criterion.hasPoints(label(), quantity(), Threshold.moreThan("1/3"));
      case 5 -> Criterion.releasedWithin(label(), MIDDLE, MIDDLE.plusDays(random.nextInt(3)));
      case 6 -> Criterion.allOf(label(), parts(depth));
      case 7 -> Criterion.anyOf(label(), parts(depth));
      case 8 -> {
        List<Criterion> parts = parts(depth);
        yield Criterion.atLeast(label(), 1 + random.nextInt(parts.size()), parts);
      }
      default -> Criterion.not(label(), criterion(depth - 1));
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
          default -> PartSelector.all().ofKinds(List.of(oneOf(ComponentKind.values())));
        };
    return chance(70) ? selector : selector.of(oneOf(Material.values()));
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
        Quantity.input(label(), "n", Rational.ZERO, Optional.of(Rational.parse("1/2")));
    return switch (random.nextInt(3)) {
      case 0 -> input;
      case 1 -> Quantity.panel(label(), "p", Rational.ZERO, Rational.ONE, random.nextInt(2));
      default -> Quantity.scaled(label(), input, Rational.of(2), Rational.ONE);
    };
  }

  private Label label() {
    String id = ++nodes + name();
    return (chance(50) ? Label.of(id) : Label.of(id, title())).citing(citations());
  }

  private Model model(String id) {
    return Model.builder()
        .id(id)
        .organisation(
            chance(60)
                ? Optional.of(
                    chance(50)
                        ? Organisation.of(name())
                        : Organisation.of(name(), Jurisdiction.of(oneOf("KR", "EU", "CN"))))
                : Optional.empty())
        .released(chance(50) ? Optional.of(day()) : Optional.empty())
        .build();
  }

  private LocalDate day() {
    return MIDDLE.plusDays(random.nextInt(5) - 2);
  }

  private ImmutableList<Citation> citations() {
    return chance(70)
        ? ImmutableList.of()
        : ImmutableList.of(
            Citation.of(oneOf(RandomDocuments.SOURCES), title(), oneOf(Confidence.values())),
            Citation.of(oneOf(RandomDocuments.SOURCES), oneOf(Confidence.values())));
  }

  private Rational share() {
    return Rational.parse(oneOf(SHARES));
  }

  private String name() {
    return oneOf(RandomDocuments.NAMES);
  }

  private String title() {
    String title = name();
    return title.isBlank() ? "Title" : title;
  }

  private List<String> some(int most) {
    List<String> names = new ArrayList<>(RandomDocuments.NAMES);
    Collections.shuffle(names, random);
    return names.subList(0, random.nextInt(most + 1));
  }

  private boolean chance(int inHundred) {
    return random.nextInt(100) < inHundred;
  }

  private <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  @SafeVarargs
  private <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
