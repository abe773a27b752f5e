package org.sovereignparity.eligibility;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.decision.ReasonCode;

/** A fact that is not known, such as the licence of a vision encoder. */
public final class UnknownFact {
  private final ReasonCode reason;
  private final String about;

  private UnknownFact(ReasonCode reason, String about) {
    this.reason = reason;
    this.about = about;
  }

  static UnknownFact of(ReasonCode reason, String about) {
    return new UnknownFact(reason, about);
  }

  /** {@return what is not known; stable} */
  public ReasonCode reason() {
    return reason;
  }

  /** {@return the component, claim, input or score that it is about; empty if about all} */
  public String about() {
    return about;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnknownFact that
        && reason.equals(that.reason)
        && about.equals(that.about);
  }

  @Override
  public int hashCode() {
    return Objects.hash(reason.name(), about);
  }

  /** {@return code and what it is about, such as {@code LICENCE_UNKNOWN: vision-encoder}} */
  @Override
  public String toString() {
    return about.isEmpty() ? reason.name() : reason.name() + ": " + about;
  }
}
