package org.sovereignparity.licence;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One licence, such as {@code Apache-2.0}, {@code LicenseRef-k-exaone} or {@code GPL-2.0+ WITH
 * Classpath-exception-2.0}: its id, whether later versions may be taken in its place, and the
 * exception added to it.
 */
public final class SimpleLicence implements LicenceExpression {
  private final String id;
  private final boolean orLater;
  private final Optional<String> exception;

  /** Takes parts whose form {@link LicenceText} has checked. */
  SimpleLicence(String id, boolean orLater, Optional<String> exception) {
    this.id = id;
    this.orLater = orLater;
    this.exception = exception;
  }

  /**
   * {@return the licence that {@code text} names}
   *
   * @throws IllegalArgumentException if {@code text} is no expression, or one of several licences
   */
  public static SimpleLicence parse(String text) {
    if (LicenceExpression.parse(text) instanceof SimpleLicence licence) {
      return licence;
    }
    throw new IllegalArgumentException("Licence must be a single one: \"" + text + '"');
  }

  /** {@return the id as written, without {@code +} and exception} */
  public String id() {
    return id;
  }

  /** {@return whether any later version may be taken, as {@code +} says} */
  public boolean orLater() {
    return orLater;
  }

  /** {@return the id of the exception as written, if there is one} */
  public Optional<String> exception() {
    return exception;
  }

  /**
   * {@return whether the SPDX License List, 3.28.0, has the id and, if there is one, the exception}
   *
   * <p>That says nothing of whether it is known what the licence restricts: {@link KnownLicence}.
   */
  public boolean isListed() {
    return SpdxList.hasLicence(id) && exception.map(SpdxList::hasException).orElse(true);
  }

  /** {@return the licence without {@code +} and exception} */
  SimpleLicence alone() {
    return new SimpleLicence(id, false, Optional.empty());
  }

  /** {@return this licence} */
  @Override
  public ImmutableSet<SimpleLicence> licences() {
    return ImmutableSet.of(this);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.licence(this);
  }

  /**
   * {@return whether {@code other} is the same licence, without regard to the case of letters, as
   * SPDX 2.3, annex D.2, has it of ids}
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SimpleLicence that && key().equals(that.key());
  }

  @Override
  public int hashCode() {
    return key().hashCode();
  }

  /** {@return the text, which {@link #parse} reads} */
  @Override
  public String toString() {
    return id + (orLater ? "+" : "") + exception.map(added -> " WITH " + added).orElse("");
  }

  private String key() {
    return Ascii.toLowerCase(toString());
  }
}
