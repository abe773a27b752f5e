package org.sovereignparity.parity;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.internal.ValueStyle;

/**
 * A pair of scores that was compared although their protocols differ, or are not stated of both,
 * with the settings in which they do.
 */
@Value.Immutable
@ValueStyle
public abstract class ProtocolMismatch {
  ProtocolMismatch() {}

  /** {@return the mismatch of the two protocols, if they are not the same} */
  static Optional<ProtocolMismatch> of(Score candidate, Score reference) {
    return of(candidate, reference, ProtocolDifference.all(candidate, reference));
  }

  /**
   * {@return the mismatch in {@code settings}, if not both state each of them with the same value}
   */
  static Optional<ProtocolMismatch> in(
      ImmutableList<String> settings, Score candidate, Score reference) {
    return of(candidate, reference, ProtocolDifference.in(settings, candidate, reference));
  }

  private static Optional<ProtocolMismatch> of(
      Score candidate, Score reference, ImmutableList<ProtocolDifference> differences) {
    return differences.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Builder()
                .candidate(candidate)
                .reference(reference)
                .addAllDifferences(differences)
                .build());
  }

  /** {@return the candidate's score} */
  public abstract Score candidate();

  /** {@return the reference's score on the same benchmark} */
  public abstract Score reference();

  /** {@return the settings that differ or are not stated of both; there is at least one} */
  public abstract ImmutableList<ProtocolDifference> differences();

  /** {@return benchmark and differences in one line} */
  @Override
  public String toString() {
    return candidate().benchmark()
        + ": "
        + differences().stream().map(ProtocolDifference::toString).collect(joining("; "));
  }

  static final class Builder extends ImmutableProtocolMismatch.Builder {
    Builder() {}
  }
}
