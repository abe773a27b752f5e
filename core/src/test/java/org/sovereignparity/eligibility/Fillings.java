package org.sovereignparity.eligibility;

import static org.sovereignparity.lineage.Lineages.DAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.licence.Restriction;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.ClaimEvent;
import org.sovereignparity.lineage.ClaimState;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.lineage.Lineages;
import org.sovereignparity.lineage.Presence;
import org.sovereignparity.lineage.UpstreamModel;
import org.sovereignparity.model.Model;

/** Each way of making one fact known that is not: law 5. */
final class Fillings {
  private static final ImmutableList<Licence> LICENCES =
      ImmutableList.of(
          Lineages.licence("MIT"), Lineages.licence("LicenseRef-r", Restriction.FIELD_OF_USE));

  private final Lineage lineage;
  private final List<Lineage> filled = new ArrayList<>();

  private Fillings(Lineage lineage) {
    this.lineage = lineage;
  }

  static List<EligibilityFacts> of(EligibilityFacts facts) {
    List<EligibilityFacts> all = new ArrayList<>(RandomFacts.filledBesidesTheLineage(facts));
    facts
        .lineage()
        .map(lineage -> new Fillings(lineage).all())
        .orElseGet(ImmutableList::of)
        .forEach(lineage -> all.add(facts.toBuilder().lineage(lineage).build()));
    return all;
  }

  static Lineage with(Lineage lineage, Component changed) {
    return lineage.toBuilder()
        .components(
            Lists.transform(
                lineage.components(), part -> part.id().equals(changed.id()) ? changed : part))
        .build();
  }

  static Claim settled(Claim claim, ClaimState state) {
    return Claim.builder()
        .id(claim.id())
        .component(claim.component())
        .by(claim.by())
        .on(claim.on())
        .asserts(claim.asserts())
        .addAllHistory(claim.history())
        .addHistory(ClaimEvent.of(DAY.plusDays(2), state))
        .build();
  }

  static Lineage with(Lineage lineage, Claim changed) {
    return lineage.toBuilder()
        .claims(
            Lists.transform(
                lineage.claims(), claim -> claim.id().equals(changed.id()) ? changed : claim))
        .build();
  }

  private ImmutableList<Lineage> all() {
    lineage.components().forEach(this::fill);
    lineage.upstreamModels().forEach(this::fill);
    list();
    lineage.claims().stream()
        .filter(claim -> claim.stateOn(Optional.empty()) == ClaimState.OPEN)
        .forEach(
            claim ->
                Arrays.stream(ClaimState.values())
                    .forEach(state -> filled.add(with(lineage, settled(claim, state)))));
    if (!lineage.complete()) {
      complete();
    }
    return ImmutableList.copyOf(filled);
  }

  private void fill(Component part) {
    if (part.derivation() == Derivation.UNKNOWN) {
      Derivation.of(part.kind()).forEach(known -> add(part.toBuilder().derivation(known)));
    }
    if (part.licence().isEmpty()) {
      LICENCES.forEach(known -> add(part.toBuilder().licence(known)));
    }
    if (part.attributed().isEmpty()) {
      add(part.toBuilder().attributed(true));
      add(part.toBuilder().attributed(false));
    }
    if (part.presence() == Presence.UNKNOWN && !isShownByAClaim(part)) {
      add(part.toBuilder().presence(Presence.PRESENT));
      add(part.toBuilder().presence(Presence.ABSENT));
    }
    if (part.upstream().isEmpty() && comesFromAModel(part)) {
      for (Model known :
          List.of(Lineages.model("elsewhere", "E", "CN"), Lineages.model("nearby", "N", "KR"))) {
        add(part.toBuilder().upstream(known));
        Lineage named = with(lineage, part.toBuilder().upstream(known).build());
        LICENCES.forEach(licence -> filled.add(listing(named, known, licence)));
      }
    }
  }

  /** Of a part that may be one's own, naming no model is saying that it comes from none. */
  private boolean comesFromAModel(Component part) {
    return lineage.established(Optional.empty()).stream()
        .filter(established -> established.component().equals(part))
        .flatMap(established -> established.derivations().stream())
        .map(Derivation::toString)
        .allMatch(word -> word.startsWith("third-party") || word.equals("unknown"));
  }

  private static Lineage listing(Lineage lineage, Model model, Licence licence) {
    return lineage.toBuilder()
        .addUpstreamModels(UpstreamModel.builder().model(model).licence(licence).build())
        .build();
  }

  private boolean isShownByAClaim(Component part) {
    return lineage.claims().stream()
        .anyMatch(
            claim ->
                claim.component().equals(part.id())
                    && claim.stateOn(Optional.empty()).establishes());
  }

  private void add(Component.Builder changed) {
    filled.add(with(lineage, changed.build()));
  }

  private void fill(UpstreamModel upstream) {
    if (upstream.licence().isEmpty()) {
      for (Licence known : LICENCES) {
        filled.add(
            lineage.toBuilder()
                .upstreamModels(
                    Lists.transform(
                        lineage.upstreamModels(),
                        model -> model.equals(upstream) ? licensed(upstream, known) : model))
                .build());
      }
    }
  }

  private static UpstreamModel licensed(UpstreamModel upstream, Licence licence) {
    return UpstreamModel.builder()
        .model(upstream.model())
        .licence(licence)
        .addAllFrom(upstream.from())
        .build();
  }

  /** The models that are named, and not listed. */
  private void list() {
    Map<String, Model> named = new LinkedHashMap<>();
    lineage.components().forEach(part -> part.upstream().ifPresent(it -> named.put(it.id(), it)));
    lineage.claims().stream()
        .flatMap(claim -> claim.asserts().upstream().stream())
        .forEach(it -> named.putIfAbsent(it.id(), it));
    lineage.upstreamModels().stream()
        .flatMap(model -> model.from().stream())
        .forEach(id -> named.putIfAbsent(id, Model.of(id)));
    lineage.upstreamModels().forEach(model -> named.remove(model.model().id()));
    for (Model model : named.values()) {
      LICENCES.forEach(licence -> filled.add(listing(lineage, model, licence)));
    }
  }

  private void complete() {
    filled.add(lineage.toBuilder().complete(true).build());
    for (ComponentKind kind : List.of(ComponentKind.WEIGHTS, ComponentKind.TOKENIZER)) {
      for (Derivation derivation : Derivation.of(kind)) {
        Component more = Lineages.part("more", kind, derivation).licence(LICENCES.get(1)).build();
        filled.add(lineage.toBuilder().complete(true).addComponents(more).build());
      }
    }
  }
}
