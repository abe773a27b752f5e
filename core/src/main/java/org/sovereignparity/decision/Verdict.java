package org.sovereignparity.decision;

import org.sovereignparity.report.Tone;

/** The answer to a yes/no rule. Unknown is not false: what cannot be told is undetermined. */
public enum Verdict {
  /** The rule is met. */
  MET,
  /** The rule is not met. */
  NOT_MET,
  /** The facts at hand do not tell; what is missing is named beside the verdict. */
  UNDETERMINED;

  /** {@return {@link #MET} if {@code met}, else {@link #NOT_MET}} */
  public static Verdict of(boolean met) {
    return met ? MET : NOT_MET;
  }

  /** {@return how a report shows this} */
  public Tone tone() {
    return switch (this) {
      case MET -> Tone.GOOD;
      case NOT_MET -> Tone.BAD;
      case UNDETERMINED -> Tone.OPEN;
    };
  }

  /** {@return whether this and {@code other} are both met, in Kleene's strong logic} */
  public Verdict and(Verdict other) {
    if (this == NOT_MET || other == NOT_MET) {
      return NOT_MET;
    }
    return this == MET && other == MET ? MET : UNDETERMINED;
  }

  /** {@return whether this or {@code other} is met, or both are, in Kleene's strong logic} */
  public Verdict or(Verdict other) {
    if (this == MET || other == MET) {
      return MET;
    }
    return this == NOT_MET && other == NOT_MET ? NOT_MET : UNDETERMINED;
  }
}
