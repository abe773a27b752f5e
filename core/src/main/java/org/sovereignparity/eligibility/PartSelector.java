package org.sovereignparity.eligibility;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import org.immutables.value.Value;
import org.sovereignparity.internal.PolicyStyle;
import org.sovereignparity.lineage.Component;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Material;

/**
 * Which parts of a model a criterion is about, such as all that bear weights: by kind, by material,
 * and by how they came about.
 */
@Value.Immutable
@PolicyStyle
public abstract class PartSelector {
  private static final ImmutableSet<Derivation> KNOWN =
      Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(Derivation.UNKNOWN)));
  private static final PartSelector ALL = new Builder().build();

  PartSelector() {}

  /** {@return a builder; what is left out does not restrict} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the selector of all parts} */
  public static PartSelector all() {
    return ALL;
  }

  /** {@return the selector of the parts that bear weights} */
  public static PartSelector bearingWeights() {
    return ALL.ofKinds(
        Arrays.stream(ComponentKind.values())
            .filter(ComponentKind::bearsWeights)
            .collect(toImmutableSet()));
  }

  /** {@return the selector of third-party parts} */
  public static PartSelector thirdParty() {
    return ALL.derivedAs(
        Arrays.stream(Derivation.values())
            .filter(Derivation::isThirdParty)
            .collect(toImmutableSet()));
  }

  /**
   * {@return this, but only parts of the given kinds}
   *
   * @throws IllegalArgumentException if no part is left
   */
  public PartSelector ofKinds(Iterable<ComponentKind> kinds) {
    return new Builder().from(this).kinds(kinds).build();
  }

  /**
   * {@return this, but only what the model mainly is, or only what is attached to it}
   *
   * @throws IllegalArgumentException if no part is left
   */
  public PartSelector of(Material material) {
    return new Builder().from(this).materials(ImmutableSet.of(material)).build();
  }

  /**
   * {@return this, but only parts that came about in one of the given ways}
   *
   * @throws IllegalArgumentException if no part is left, or one of the ways is unknown
   */
  public PartSelector derivedAs(Iterable<Derivation> derivations) {
    return new Builder().from(this).derivations(derivations).build();
  }

  /**
   * {@return this, and also parts that came about so}
   *
   * @throws IllegalArgumentException if it is unknown
   */
  public PartSelector or(Derivation derivation) {
    return derivedAs(
        ImmutableSet.<Derivation>builder().addAll(derivations()).add(derivation).build());
  }

  /** {@return the kinds selected} */
  @Value.Default
  public ImmutableSet<ComponentKind> kinds() {
    return ImmutableSet.copyOf(ComponentKind.values());
  }

  /** {@return the materials selected} */
  @Value.Default
  public ImmutableSet<Material> materials() {
    return ImmutableSet.copyOf(Material.values());
  }

  /**
   * {@return the derivations selected, each of which is known}
   *
   * <p>A part of unknown derivation may be selected if some of those that apply to it are.
   */
  @Value.Default
  public ImmutableSet<Derivation> derivations() {
    return KNOWN;
  }

  /** {@return whether it matters how a part came about} */
  boolean asksForDerivation() {
    return derivations().size() < KNOWN.size();
  }

  boolean includes(Component component) {
    return kinds().contains(component.kind()) && materials().contains(component.material());
  }

  @Value.Check
  void check() {
    if (derivations().contains(Derivation.UNKNOWN)) {
      throw new IllegalArgumentException(
          "Derivations of a selector must be some that are known: " + derivations());
    }
    if (materials().isEmpty() || kinds().stream().noneMatch(this::maySelect)) {
      throw new IllegalArgumentException("Selector must leave some parts: " + this);
    }
  }

  /** {@return whether a part of {@code kind} may have come about in a way that is selected} */
  boolean maySelect(ComponentKind kind) {
    return Derivation.of(kind).stream().anyMatch(derivations()::contains);
  }

  /** {@return what is selected in words, such as {@code core weight-bearing part}} */
  @Override
  public String toString() {
    return PartWords.of(this);
  }

  /**
   * Builds a {@link PartSelector}. It throws {@link IllegalArgumentException} if no part is left,
   * or a derivation is unknown.
   */
  public static final class Builder extends ImmutablePartSelector.Builder {
    Builder() {}
  }
}
