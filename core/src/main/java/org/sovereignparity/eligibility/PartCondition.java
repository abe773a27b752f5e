package org.sovereignparity.eligibility;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.sovereignparity.licence.Restriction;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.model.Jurisdiction;

/** What must hold of each part that a criterion is about. */
public sealed interface PartCondition {

  /**
   * {@return that the part came about in one of the given ways}
   *
   * @throws IllegalArgumentException if there is none, or one is unknown
   */
  static PartCondition derivedAs(Iterable<Derivation> derivations) {
    return new DerivedAs(ImmutableSet.copyOf(derivations));
  }

  /**
   * {@return that the licence of the part, and of each model along its upstream chain, has no
   * restriction but those tolerated}
   *
   * <p>The licence of a model that is not listed is not known, nor is that of the model from which
   * a third-party part comes that names none. Only the part's own is asked where licences are
   * {@linkplain org.sovereignparity.lineage.Lineage#effectiveLicences effective}.
   */
  static PartCondition unrestrictedBut(Iterable<Restriction> tolerated) {
    return new UnrestrictedBut(ImmutableSet.copyOf(tolerated));
  }

  /** {@return that the part can be developed further: it is not somebody else's, as it is} */
  static PartCondition underControl() {
    return new UnderControl();
  }

  /** {@return that what the part comes from is referred to} */
  static PartCondition attributed() {
    return new Attributed();
  }

  /**
   * {@return that the model which the part comes from is within one of the given jurisdictions, as
   * {@link Jurisdiction#isWithin} tells as of the day of the decision}
   *
   * <p>Only the model that it directly comes from is asked. It cannot be told of a part that comes
   * from no model, such as one's own: the selector is to leave those out.
   *
   * @throws IllegalArgumentException if there is none
   */
  static PartCondition fromWithin(Iterable<Jurisdiction> jurisdictions) {
    return new FromWithin(ImmutableSet.copyOf(jurisdictions));
  }

  /** {@return what {@code cases} makes of this condition} */
  <T> T match(Cases<T> cases);

  /**
   * One answer for each kind of condition.
   *
   * @param <T> what an answer is
   */
  interface Cases<T> {
    /** {@return the answer for a condition of how a part came about} */
    T derivedAs(DerivedAs condition);

    /** {@return the answer for a condition of licences} */
    T unrestrictedBut(UnrestrictedBut condition);

    /** {@return the answer for a condition of control} */
    T underControl(UnderControl condition);

    /** {@return the answer for a condition of attribution} */
    T attributed(Attributed condition);

    /** {@return the answer for a condition of jurisdictions} */
    T fromWithin(FromWithin condition);
  }

  /**
   * That a part came about in one of several ways.
   *
   * @param derivations the ways
   */
  record DerivedAs(ImmutableSet<Derivation> derivations) implements PartCondition {
    /** Checks that there is one. */
    public DerivedAs {
      if (derivations.isEmpty() || derivations.contains(Derivation.UNKNOWN)) {
        throw new IllegalArgumentException(
            "Derivations of a condition must be some that are known: " + derivations);
      }
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.derivedAs(this);
    }
  }

  /**
   * That licences have no restriction but some.
   *
   * @param tolerated those that do not matter
   */
  record UnrestrictedBut(ImmutableSet<Restriction> tolerated) implements PartCondition {
    /** Checks that it is given. */
    public UnrestrictedBut {
      requireNonNull(tolerated);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.unrestrictedBut(this);
    }
  }

  /** That a part is not somebody else's, as it is. */
  record UnderControl() implements PartCondition {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.underControl(this);
    }
  }

  /** That what a part comes from is referred to. */
  record Attributed() implements PartCondition {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.attributed(this);
    }
  }

  /**
   * That the model which a part comes from is within one of several jurisdictions.
   *
   * @param jurisdictions the laws, and unions of some
   */
  record FromWithin(ImmutableSet<Jurisdiction> jurisdictions) implements PartCondition {
    /** Checks that there is one. */
    public FromWithin {
      if (jurisdictions.isEmpty()) {
        throw new IllegalArgumentException("Jurisdictions of a condition must be some: []");
      }
    }

    /** {@return whether {@code law} is within one of them on a day, or as of the latest one} */
    boolean includes(Jurisdiction law, Optional<LocalDate> asOf) {
      return jurisdictions.stream().anyMatch(one -> law.isWithin(one, asOf));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.fromWithin(this);
    }
  }
}
