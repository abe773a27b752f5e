package org.sovereignparity.json;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.json.internal.CanonicalJson;
import org.sovereignparity.json.internal.Texts;

/**
 * A place at which two documents differ, such as {@code /core/verdicts/A: "NOT_MET", then "MET"}.
 */
public final class Difference {
  /** As long as a digest with its quotes. */
  private static final int SHOWN_LENGTH = 73;

  private final String at;
  private final @Nullable Object left;
  private final @Nullable Object right;

  private Difference(String at, @Nullable Object left, @Nullable Object right) {
    this.at = requireNonNull(at);
    this.left = left;
    this.right = right;
  }

  /** Creates a difference of plain values, of which one may be absent. */
  static Difference of(String at, @Nullable Object left, @Nullable Object right) {
    return new Difference(at, left, right);
  }

  /**
   * {@return the JSON pointer of the place in the first document, or in the second where the first
   * has nothing}
   */
  public String at() {
    return at;
  }

  /** {@return the value of the first document in canonical JSON, if there is one} */
  public Optional<String> left() {
    return Optional.ofNullable(left).map(CanonicalJson::of);
  }

  /** {@return the value of the second document in canonical JSON, if there is one} */
  public Optional<String> right() {
    return Optional.ofNullable(right).map(CanonicalJson::of);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Difference that
        && at.equals(that.at)
        && left().equals(that.left())
        && right().equals(that.right());
  }

  @Override
  public int hashCode() {
    return Objects.hash(at, left(), right());
  }

  /**
   * {@return place and values in one line}
   *
   * <p>The text is for people and may change in any release.
   */
  @Override
  public String toString() {
    if (left().isEmpty()) {
      return at + ": only in the second, " + shown(right());
    }
    return right().isEmpty()
        ? at + ": only in the first, " + shown(left())
        : at + ": " + shown(left()) + ", then " + shown(right());
  }

  private static String shown(Optional<String> json) {
    return Texts.shown(json.orElseThrow(), SHOWN_LENGTH);
  }
}
