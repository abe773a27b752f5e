package org.sovereignparity.parity;

import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.benchmark.Protocol;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.internal.ValueStyle;

/**
 * A pair of scores that was compared although their protocols differ, or although only one states
 * its protocol.
 */
@Value.Immutable
@ValueStyle
public abstract class ProtocolMismatch {
  ProtocolMismatch() {}

  static ProtocolMismatch of(Score candidate, Score reference) {
    return new Builder().candidate(candidate).reference(reference).build();
  }

  /** {@return the candidate's score} */
  public abstract Score candidate();

  /** {@return the reference's score on the same benchmark} */
  public abstract Score reference();

  /** {@return benchmark and both protocols in one line} */
  @Override
  public String toString() {
    return candidate().benchmark()
        + ": "
        + shown(candidate().protocol())
        + " against "
        + shown(reference().protocol());
  }

  private static String shown(Optional<Protocol> protocol) {
    return protocol.map(Protocol::toString).orElse("not stated");
  }

  static final class Builder extends ImmutableProtocolMismatch.Builder {
    Builder() {}
  }
}
