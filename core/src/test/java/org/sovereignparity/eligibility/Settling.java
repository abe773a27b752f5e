package org.sovereignparity.eligibility;

import static org.sovereignparity.lineage.Derivation.INITIALISED_AND_TRAINED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.sovereignparity.decision.UnknownFact;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.licence.Restriction;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.ClaimState;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Lineages;
import org.sovereignparity.lineage.Presence;
import org.sovereignparity.lineage.UpstreamModel;
import org.sovereignparity.model.Model;
import org.sovereignparity.model.Organisation;
import org.sovereignparity.number.Rational;

/** Makes known, one way or the other, what a decision names as not known, and nothing else. */
final class Settling {
  private final Random random;
  private EligibilityFacts facts;

  private Settling(Random random, EligibilityFacts facts) {
    this.random = random;
    this.facts = facts;
  }

  static EligibilityFacts settled(
      Random random, EligibilityFacts facts, ImmutableSet<UnknownFact> unknown) {
    Settling settling = new Settling(random, facts);
    unknown.forEach(settling::settle);
    return settling.facts;
  }

  private void settle(UnknownFact fact) {
    String about = String.join(", ", fact.about());
    switch (fact.reason().name()) {
      case "DERIVATION_UNKNOWN" -> derivation(about);
      case "LICENCE_UNKNOWN" -> licence(about);
      case "ATTRIBUTION_UNKNOWN" ->
          change(about, part -> part.toBuilder().attributed(random.nextBoolean()).build());
      case "JURISDICTION_UNKNOWN" -> jurisdiction(about);
      case "PRESENCE_UNKNOWN" ->
          change(
              about,
              part ->
                  part.toBuilder()
                      .presence(random.nextBoolean() ? Presence.PRESENT : Presence.ABSENT)
                      .build());
      case "CLAIM_OPEN" -> claim(about);
      case "CLAIM_DISPUTED" -> dispute(about);
      case "PARTS_NOT_COMPLETE" -> lineage(all -> all.toBuilder().complete(true).build());
      case "NO_WEIGHTS_LISTED" -> weights();
      case "NO_LINEAGE" ->
          facts = facts.toBuilder().lineage(Lineage.builder().model(facts.model()).build()).build();
      case "NO_SCORES" ->
          facts =
              facts.toBuilder()
                  .scores(RandomFacts.scores(random.nextBoolean() ? "76" : "75"))
                  .build();
      case "INPUT_MISSING" ->
          facts =
              facts.toBuilder()
                  .points(
                      facts.points().toBuilder()
                          .putNumbers(about, Rational.of(random.nextInt(2)))
                          .build())
                  .build();
      case "RELEASE_UNKNOWN" ->
          facts =
              RandomFacts.released(
                  facts, random.nextBoolean() ? RandomFacts.IN_TIME : RandomFacts.LATE);
      default -> throw new AssertionError(fact);
    }
  }

  private interface Change<T> {
    T of(T value);
  }

  private void lineage(Change<Lineage> change) {
    facts = facts.toBuilder().lineage(facts.lineage().map(change::of)).build();
  }

  private void change(String component, Change<Component> change) {
    lineage(all -> Fillings.with(all, change.of(find(all, component))));
  }

  private static Component find(Lineage lineage, String component) {
    return lineage.components().stream()
        .filter(part -> part.id().equals(component))
        .findFirst()
        .orElseThrow();
  }

  private void assertions(String component, Change<Assertion> change) {
    lineage(
        all ->
            all.toBuilder()
                .claims(
                    Lists.transform(
                        all.claims(),
                        claim ->
                            claim.component().equals(component)
                                ? asserting(claim, change.of(claim.asserts()))
                                : claim))
                .build());
  }

  private static Claim asserting(Claim claim, Assertion assertion) {
    return Claim.builder()
        .id(claim.id())
        .component(claim.component())
        .by(claim.by())
        .on(claim.on())
        .asserts(assertion)
        .addAllHistory(claim.history())
        .build();
  }

  private void derivation(String component) {
    ComponentKind kind = find(facts.lineage().orElseThrow(), component).kind();
    List<Derivation> known = Derivation.of(kind).asList();
    Derivation derivation = known.get(random.nextInt(known.size()));
    change(
        component,
        part ->
            part.derivation() == Derivation.UNKNOWN
                ? part.toBuilder().derivation(derivation).build()
                : part);
    assertions(
        component,
        claimed ->
            claimed.derivation().filter(Derivation.UNKNOWN::equals).isPresent()
                ? with(claimed, Optional.of(derivation), claimed.licence(), claimed.upstream())
                : claimed);
  }

  private static Assertion with(
      Assertion assertion,
      Optional<Derivation> derivation,
      Optional<Licence> licence,
      Optional<Model> upstream) {
    return Assertion.builder()
        .derivation(derivation)
        .licence(licence)
        .upstream(upstream)
        .attributed(assertion.attributed())
        .build();
  }

  /** It may be the component's own that is not known, a claimed one, or one along the chain. */
  private void licence(String component) {
    change(component, part -> part.toBuilder().licence(known(part.licence())).build());
    assertions(
        component,
        claimed ->
            with(
                claimed,
                claimed.derivation(),
                claimed.licence().map(own -> known(Optional.of(own))),
                claimed.upstream()));
    change(component, Settling::named);
    lineage(this::listed);
  }

  private static Component named(Component part) {
    return part.upstream().isPresent() ? part : part.toBuilder().upstream(found("KR")).build();
  }

  /** All models that are named are listed, each with a licence, and as coming from none. */
  private Lineage listed(Lineage all) {
    Map<String, Model> named = new LinkedHashMap<>();
    all.upstreamModels().forEach(model -> named.put(model.model().id(), model.model()));
    all.components().forEach(part -> part.upstream().ifPresent(it -> named.put(it.id(), it)));
    all.claims().stream()
        .flatMap(claim -> claim.asserts().upstream().stream())
        .forEach(it -> named.putIfAbsent(it.id(), it));
    return all.toBuilder()
        .upstreamModels(
            named.values().stream()
                .map(
                    model ->
                        UpstreamModel.builder()
                            .model(model)
                            .licence(
                                known(
                                    all.upstreamModels().stream()
                                        .filter(it -> it.model().id().equals(model.id()))
                                        .findFirst()
                                        .flatMap(UpstreamModel::licence)))
                            .build())
                .toList())
        .build();
  }

  private Licence known(Optional<Licence> licence) {
    return licence
        .filter(own -> own.restrictions().keySet().equals(own.expression().licences()))
        .orElseGet(
            () ->
                random.nextBoolean()
                    ? Lineages.licence("MIT")
                    : Lineages.licence("LicenseRef-r", Restriction.FIELD_OF_USE));
  }

  private void jurisdiction(String component) {
    change(component, part -> part.toBuilder().upstream(withLaw(part.upstream())).build());
    assertions(
        component,
        claimed ->
            with(
                claimed,
                claimed.derivation(),
                claimed.licence(),
                claimed.upstream().map(model -> withLaw(Optional.of(model)))));
  }

  private static Model found(String law) {
    return Lineages.model("found in " + law, "F", law);
  }

  private Model withLaw(Optional<Model> model) {
    return model
        .filter(known -> known.organisation().flatMap(Organisation::jurisdiction).isPresent())
        .orElseGet(() -> found(random.nextBoolean() ? "KR" : "CN"));
  }

  private void claim(String id) {
    lineage(
        all -> {
          Claim claim = claim(all, id);
          long others =
              all.claims().stream()
                  .filter(other -> other.component().equals(claim.component()))
                  .filter(other -> counts(other) && !other.id().equals(id))
                  .count();
          return Fillings.with(
              all,
              Fillings.settled(
                  claim,
                  others == 0 && random.nextBoolean()
                      ? ClaimState.CORROBORATED
                      : ClaimState.REFUTED));
        });
  }

  private static boolean counts(Claim claim) {
    return claim.stateOn(Optional.empty()) == ClaimState.OPEN
        || claim.stateOn(Optional.empty()).establishes();
  }

  /** All disputed claims are refuted but one that says most. */
  private void dispute(String id) {
    lineage(
        all -> {
          Claim claim = claim(all, id);
          Set<String> holding =
              all.claims().stream()
                  .filter(other -> other.component().equals(claim.component()))
                  .filter(other -> other.stateOn(Optional.empty()).establishes())
                  .map(Claim::id)
                  .collect(Collectors.toSet());
          return holding.size() == 1
              ? all
              : Fillings.with(all, Fillings.settled(claim, ClaimState.REFUTED));
        });
  }

  private static Claim claim(Lineage lineage, String id) {
    return lineage.claims().stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void weights() {
    Component weights =
        Lineages.part("found", ComponentKind.WEIGHTS, INITIALISED_AND_TRAINED)
            .licence(Lineages.licence("MIT"))
            .upstream(Lineages.model("nearby", "N", "KR"))
            .attributed(true)
            .build();
    lineage(
        all ->
            all.toBuilder()
                .components(
                    ImmutableList.<Component>builder()
                        .addAll(
                            all.components().stream()
                                .filter(part -> !part.id().equals("found"))
                                .toList())
                        .add(weights)
                        .build())
                .build());
  }
}
