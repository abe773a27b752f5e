package org.sovereignparity.eligibility;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.sovereignparity.eligibility.PlainWorlds.World;
import org.sovereignparity.lineage.Assertion;
import org.sovereignparity.lineage.Claim;
import org.sovereignparity.lineage.ClaimState;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.Lineage;

/**
 * What could still change the verdict of a criterion about the one component of a lineage, by a
 * second computation: that of which two worlds differ and in nothing else, and have two answers.
 */
final class PlainResidual {
  private static final int MOST = 150;

  private final Component part;
  private final List<Claim> claims;
  private final ImmutableList<World> worlds;
  private final Set<String> facts = new TreeSet<>();

  private PlainResidual(Lineage lineage, ImmutableList<World> worlds) {
    this.part = lineage.components().get(0);
    this.claims = lineage.claims();
    this.worlds = worlds;
  }

  /** The facts; absent if there are too many worlds. */
  static Optional<Set<String>> of(EveryPart criterion, EligibilityFacts facts) {
    return PlainEligibility.worlds(criterion, facts, MOST)
        .map(worlds -> new PlainResidual(facts.lineage().orElseThrow(), worlds).facts());
  }

  private Set<String> facts() {
    for (World world : worlds) {
      world.chosen().keySet().stream().filter(this::decides).map(this::fact).forEach(facts::add);
    }
    facts.remove("");
    for (Claim claim : claims) {
      addIfDecides(claim, Assertion::derivation, Optional.of(part.derivation()), "derivation");
      addIfDecides(claim, Assertion::upstream, part.upstream(), "upstream");
      addIfDecides(claim, Assertion::licence, part.licence(), "licence");
      addIfDecides(claim, Assertion::attributed, part.attributed(), "attributed");
    }
    return facts;
  }

  private String fact(String choice) {
    if (choice.startsWith("unknown derivation ")) {
      return "DERIVATION_UNKNOWN: " + part.id();
    }
    if (choice.endsWith(" is free")) {
      return "LICENCE_UNKNOWN: " + part.id();
    }
    if (choice.startsWith("credit ")) {
      return "ATTRIBUTION_UNKNOWN: " + part.id();
    }
    if (choice.startsWith("law of ")) {
      return "JURISDICTION_UNKNOWN: " + part.id();
    }
    if (choice.startsWith("absent ")) {
      return "PRESENCE_UNKNOWN: " + part.id();
    }
    return choice.startsWith("no more ") ? "PARTS_NOT_COMPLETE" : "";
  }

  private <T> void addIfDecides(
      Claim claim, Function<Assertion, Optional<T>> fact, Optional<T> own, String name) {
    ClaimState state = claim.stateOn(Optional.empty());
    Set<Optional<T>> held = new LinkedHashSet<>();
    Set<Optional<T>> open = new LinkedHashSet<>();
    for (Claim other : claims) {
      if (fact.apply(other.asserts()).isPresent()) {
        (other.stateOn(Optional.empty()).establishes() ? held : open)
            .addAll(counts(other) ? List.of(fact.apply(other.asserts())) : List.of());
      }
    }
    Set<Optional<T>> all = new LinkedHashSet<>(held.isEmpty() ? Set.of(own) : held);
    all.addAll(open);
    List<Optional<T>> values = new ArrayList<>(all);
    int compared = held.isEmpty() ? values.size() : held.size();
    int claimed = values.indexOf(fact.apply(claim.asserts()));
    boolean decides =
        fact.apply(claim.asserts()).isPresent()
            && decides(name + ' ' + part.id(), claimed, other -> other < compared);
    boolean shows = state == ClaimState.OPEN && facts.contains("PRESENCE_UNKNOWN: " + part.id());
    if (counts(claim) && (decides || shows)) {
      facts.add((state == ClaimState.OPEN ? "CLAIM_OPEN: " : "CLAIM_DISPUTED: ") + claim.id());
    }
  }

  private static boolean counts(Claim claim) {
    ClaimState state = claim.stateOn(Optional.empty());
    return state == ClaimState.OPEN || state.establishes();
  }

  private boolean decides(String choice) {
    return worlds.stream()
        .flatMap(world -> Optional.ofNullable(world.chosen().get(choice)).stream())
        .distinct()
        .anyMatch(first -> decides(choice, first, second -> true));
  }

  private boolean decides(String choice, int first, IntPredicate second) {
    return worlds.stream()
        .filter(left -> Integer.valueOf(first).equals(left.chosen().get(choice)))
        .anyMatch(
            left ->
                worlds.stream()
                    .filter(right -> right.answer() != left.answer())
                    .filter(right -> right.chosen().containsKey(choice))
                    .filter(right -> second.test(right.chosen().get(choice)))
                    .anyMatch(right -> differInNothingElse(left, right, choice)));
  }

  private static boolean differInNothingElse(World left, World right, String choice) {
    return left.chosen().entrySet().stream()
        .filter(it -> !it.getKey().equals(choice))
        .allMatch(
            it -> it.getValue().equals(right.chosen().getOrDefault(it.getKey(), it.getValue())));
  }
}
