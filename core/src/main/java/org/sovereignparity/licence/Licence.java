package org.sovereignparity.licence;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.decision.Verdict;

/**
 * The terms under which a component may be used, such as {@code Apache-2.0}, with the restrictions
 * of each licence that the expression names.
 *
 * <p>They come from the caller or from {@link KnownLicence}. Those of a licence without either are
 * unknown, never none.
 */
public final class Licence {
  private final LicenceExpression expression;
  private final ImmutableMap<SimpleLicence, ImmutableSet<Restriction>> restrictions;

  private Licence(
      LicenceExpression expression,
      ImmutableMap<SimpleLicence, ImmutableSet<Restriction>> restrictions) {
    this.expression = expression;
    this.restrictions = restrictions;
  }

  /**
   * {@return the licence whose restrictions are those of {@link KnownLicence}, where it has any}
   */
  public static Licence of(LicenceExpression expression) {
    ImmutableMap.Builder<SimpleLicence, ImmutableSet<Restriction>> known = ImmutableMap.builder();
    for (SimpleLicence licence : expression.licences()) {
      KnownLicence.find(licence).ifPresent(found -> known.put(licence, found.restrictions()));
    }
    return new Licence(expression, known.buildOrThrow());
  }

  /** {@return the licence, each part of which has all the given restrictions} */
  public static Licence of(LicenceExpression expression, Iterable<Restriction> restrictions) {
    ImmutableSet<Restriction> all = ImmutableSet.copyOf(restrictions);
    return new Licence(expression, Maps.toMap(expression.licences(), licence -> all));
  }

  /**
   * {@return the licence whose parts have the given restrictions}
   *
   * @param restrictions those of each licence, which is the whole of what the expression joins,
   *     with its {@code +} and its exception; a licence that is left out has unknown ones
   * @throws IllegalArgumentException if a licence is not in the expression
   */
  public static Licence of(
      LicenceExpression expression, Map<SimpleLicence, ? extends Set<Restriction>> restrictions) {
    if (!expression.licences().containsAll(restrictions.keySet())) {
      throw new IllegalArgumentException(
          "Restrictions must be those of licences in %s: %s"
              .formatted(expression, restrictions.keySet()));
    }
    return new Licence(
        expression, ImmutableMap.copyOf(Maps.transformValues(restrictions, ImmutableSet::copyOf)));
  }

  /** {@return the licences and how they combine} */
  public LicenceExpression expression() {
    return expression;
  }

  /** {@return the restrictions of each licence for which they are known} */
  public ImmutableMap<SimpleLicence, ImmutableSet<Restriction>> restrictions() {
    return restrictions;
  }

  /** {@return the licences of the expression of which it is not known what they restrict} */
  public ImmutableSet<SimpleLicence> unknown() {
    return Sets.difference(expression.licences(), restrictions.keySet()).immutableCopy();
  }

  /**
   * {@return whether there is a way to use the component without any restriction but those
   * tolerated}
   *
   * <p>Of licences joined by {@code AND} the most restrictive counts, of those joined by {@code OR}
   * the least.
   */
  public Verdict isUnrestrictedBut(Set<Restriction> tolerated) {
    return expression.evaluate(licence -> isUnrestrictedBut(licence, tolerated));
  }

  private Verdict isUnrestrictedBut(SimpleLicence licence, Set<Restriction> tolerated) {
    ImmutableSet<Restriction> known = restrictions.get(licence);
    return known == null ? Verdict.UNDETERMINED : Verdict.of(tolerated.containsAll(known));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Licence that
        && expression.equals(that.expression)
        && restrictions.equals(that.restrictions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(expression, restrictions);
  }

  /** {@return the expression} */
  @Override
  public String toString() {
    return expression.toString();
  }
}
