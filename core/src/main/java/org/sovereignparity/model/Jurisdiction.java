package org.sovereignparity.model;

import org.jspecify.annotations.Nullable;

/**
 * The law that an organisation is under, such as {@code KR}.
 *
 * <p>It is written as a country code of two capital letters (ISO 3166-1 alpha-2), or as {@code EU}.
 * The form is checked, not whether the code is assigned.
 */
public final class Jurisdiction {
  private final String code;

  private Jurisdiction(String code) {
    this.code = code;
  }

  /**
   * {@return the jurisdiction with the given code}
   *
   * @throws IllegalArgumentException if {@code code} is not two letters A..Z
   */
  public static Jurisdiction of(String code) {
    if (!code.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException(
          "Jurisdiction must be a country code of two capital letters: \"" + code + '"');
    }
    return new Jurisdiction(code);
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
