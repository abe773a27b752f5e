package org.sovereignparity.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The law that an organisation is under, such as {@code KR}.
 *
 * <p>It is written as a country code of two capital letters (ISO 3166-1 alpha-2), or as {@code EU}
 * or {@code EEA}, which stand for a union and for no country. The form is checked, not whether the
 * code is assigned.
 */
public final class Jurisdiction {
  private final String code;

  private Jurisdiction(String code) {
    this.code = code;
  }

  /**
   * {@return the jurisdiction with the given code}
   *
   * @throws IllegalArgumentException if {@code code} is neither two letters A..Z nor {@code EEA}
   */
  public static Jurisdiction of(String code) {
    if (!code.matches("[A-Z]{2}|EEA")) {
      throw new IllegalArgumentException(
          "Jurisdiction must be a country code of two capital letters, EU or EEA: \"" + code + '"');
    }
    return new Jurisdiction(code);
  }

  /**
   * {@return whether whoever is under this law is within {@code other}: the same, or a union that
   * this is a member of on the day}
   *
   * <p>{@code EU} has its member states, and {@code EEA} those, {@code IS}, {@code LI}, {@code NO}
   * and {@code EU}; a state is a member from its first day to its last. Nothing else has members:
   * {@code FR} is within {@code EU}, but {@code EU}, of which it is not told under which of its
   * states, is not within {@code FR}. What has a code of its own without being a state, such as
   * {@code GL} or {@code GF}, is no member.
   *
   * @param asOf the day; without one the members are those that have not left as of 2026-11
   */
  public boolean isWithin(Jurisdiction other, Optional<LocalDate> asOf) {
    return equals(other) || Memberships.has(other.code, code, asOf);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Jurisdiction that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** {@return the code, which {@link #of} reads} */
  @Override
  public String toString() {
    return code;
  }
}
