package org.sovereignparity.lineage;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
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
  private final ImmutableSet<Derivation> derivations;
  private final ImmutableSet<Optional<Model>> upstream;
  private final ImmutableSet<Optional<Licence>> licences;
  private final ImmutableSet<Optional<Boolean>> attributed;

  private Established(
      Component component, ImmutableList<Claim> holding, ImmutableList<Claim> open) {
    this.component = component;
    this.holding = holding;
    this.open = open;
    this.derivations =
        ImmutableSet.copyOf(
            Iterables.transform(
                values(Optional.of(component.derivation()), Assertion::derivation),
                Optional::orElseThrow));
    this.upstream = values(component.upstream(), Assertion::upstream);
    this.licences = values(component.licence(), Assertion::licence);
    this.attributed = values(component.attributed(), Assertion::attributed);
  }

  static Established of(Component component, ImmutableList<Claim> heard, Optional<LocalDate> asOf) {
    if (heard.isEmpty()) {
      return new Established(component, heard, heard);
    }
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
    if (holding.size() < 2) {
      return ImmutableList.of();
    }
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
    return derivations;
  }

  /** {@return the models that it may come from; an absent one is one that is not known} */
  public ImmutableSet<Optional<Model>> upstream() {
    return upstream;
  }

  /** {@return the possible terms of its use; absent ones are not known} */
  public ImmutableSet<Optional<Licence>> licences() {
    return licences;
  }

  /**
   * {@return the possible answers to whether what it comes from is referred to; an absent one is
   * not known}
   */
  public ImmutableSet<Optional<Boolean>> attributed() {
    return attributed;
  }

  private <T> ImmutableSet<Optional<T>> values(
      Optional<T> own, Function<Assertion, Optional<T>> fact) {
    if (holding.isEmpty() && open.isEmpty()) {
      return ImmutableSet.of(own);
    }
    ImmutableSet.Builder<Optional<T>> values = ImmutableSet.builder();
    boolean isSettled = addAsserted(values, holding, fact);
    if (!isSettled) {
      values.add(own);
    }
    boolean unused = addAsserted(values, open, fact);
    return values.build();
  }

  /** {@return whether any of {@code claims} asserts something} */
  private static <T> boolean addAsserted(
      ImmutableSet.Builder<Optional<T>> values,
      ImmutableList<Claim> claims,
      Function<Assertion, Optional<T>> fact) {
    boolean isAny = false;
    for (Claim claim : claims) {
      Optional<T> asserted = fact.apply(claim.asserts());
      if (asserted.isPresent()) {
        values.add(asserted);
        isAny = true;
      }
    }
    return isAny;
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
