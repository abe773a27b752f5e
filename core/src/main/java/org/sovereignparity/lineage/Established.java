package org.sovereignparity.lineage;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.model.Model;

/**
 * What may be true of a component as of a day: for each fact the possible values, of which there is
 * one where the fact is established.
 *
 * <p>A claim that is corroborated or admitted replaces what the component says of itself; where
 * several such claims disagree, each is possible. What an open claim asserts is possible besides.
 * Refuted and withdrawn claims count for nothing. Of the values of a fact the component's own
 * stands first, or what replaced it; those of open claims follow in the order of the claims.
 */
public final class Established {
  private final Component component;
  private final ImmutableList<Claim> holding;
  private final ImmutableList<Claim> open;

  private Established(
      Component component, ImmutableList<Claim> holding, ImmutableList<Claim> open) {
    this.component = component;
    this.holding = holding;
    this.open = open;
  }

  static Established of(Component component, ImmutableList<Claim> heard, Optional<LocalDate> asOf) {
    return new Established(
        component,
        heard.stream()
            .filter(claim -> claim.stateOn(asOf).establishes())
            .collect(toImmutableList()),
        heard.stream()
            .filter(claim -> claim.stateOn(asOf) == ClaimState.OPEN)
            .collect(toImmutableList()));
  }

  /** {@return the component as it is listed} */
  public Component component() {
    return component;
  }

  /** {@return the claims about it that are open} */
  public ImmutableList<Claim> open() {
    return open;
  }

  /** {@return the claims about it that hold} */
  public ImmutableList<Claim> holding() {
    return holding;
  }

  /** {@return the claims about it that hold, but contradict another one that holds} */
  public ImmutableList<Claim> disagreeing() {
    Set<String> disagreeing = new HashSet<>();
    addDisagreeing(disagreeing, Assertion::derivation);
    addDisagreeing(disagreeing, Assertion::upstream);
    addDisagreeing(disagreeing, Assertion::licence);
    addDisagreeing(disagreeing, Assertion::attributed);
    return holding.stream()
        .filter(claim -> disagreeing.contains(claim.id()))
        .collect(toImmutableList());
  }

  private <T> void addDisagreeing(Set<String> disagreeing, Function<Assertion, Optional<T>> fact) {
    if (ImmutableSet.copyOf(asserted(holding, fact)).size() > 1) {
      holding.stream()
          .filter(claim -> fact.apply(claim.asserts()).isPresent())
          .forEach(claim -> disagreeing.add(claim.id()));
    }
  }

  /** {@return the same as if some open claims had not been made} */
  public Established without(Iterable<Claim> claims) {
    Set<String> ids = new HashSet<>();
    claims.forEach(claim -> ids.add(claim.id()));
    return new Established(
        component,
        holding,
        open.stream().filter(claim -> !ids.contains(claim.id())).collect(toImmutableList()));
  }

  /** {@return whether it is there; it is if any claim about it holds, unless it is known absent} */
  public Presence presence() {
    return component.presence() == Presence.UNKNOWN && !holding.isEmpty()
        ? Presence.PRESENT
        : component.presence();
  }

  /** {@return how it may have come about} */
  public ImmutableSet<Derivation> derivations() {
    return values(Optional.of(component.derivation()), Assertion::derivation).stream()
        .map(Optional::orElseThrow)
        .collect(toImmutableSet());
  }

  /** {@return the models that it may come from; an absent one is one that is not known} */
  public ImmutableSet<Optional<Model>> upstream() {
    return values(component.upstream(), Assertion::upstream);
  }

  /** {@return the possible terms of its use; absent ones are not known} */
  public ImmutableSet<Optional<Licence>> licences() {
    return values(component.licence(), Assertion::licence);
  }

  /**
   * {@return the possible answers to whether what it comes from is referred to; an absent one is
   * not known}
   */
  public ImmutableSet<Optional<Boolean>> attributed() {
    return values(component.attributed(), Assertion::attributed);
  }

  private <T> ImmutableSet<Optional<T>> values(
      Optional<T> own, Function<Assertion, Optional<T>> fact) {
    return ImmutableSet.<Optional<T>>builder()
        .addAll(settled(own, fact))
        .addAll(Lists.transform(asserted(open, fact), Optional::of))
        .build();
  }

  /** {@return the component's own value, or those of the claims that hold} */
  private <T> ImmutableSet<Optional<T>> settled(
      Optional<T> own, Function<Assertion, Optional<T>> fact) {
    ImmutableList<T> established = asserted(holding, fact);
    return established.isEmpty()
        ? ImmutableSet.of(own)
        : ImmutableSet.copyOf(Lists.transform(established, Optional::of));
  }

  private static <T> ImmutableList<T> asserted(
      ImmutableList<Claim> claims, Function<Assertion, Optional<T>> fact) {
    return claims.stream()
        .flatMap(claim -> fact.apply(claim.asserts()).stream())
        .collect(toImmutableList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Established that
        && component.equals(that.component)
        && holding.equals(that.holding)
        && open.equals(that.open);
  }

  @Override
  public int hashCode() {
    return Objects.hash(component, holding, open);
  }

  /** {@return the component and how it may have come about} */
  @Override
  public String toString() {
    ImmutableSet<Derivation> derivations = derivations();
    return component.id()
        + ": "
        + (derivations.size() == 1 ? derivations.asList().get(0) : "one of " + derivations);
  }
}
