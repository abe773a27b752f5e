package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.sovereignparity.benchmark.Protocol;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.ValueStyle;

/**
 * A setting of the protocol in which two scores differ, or that is not stated of both, such as
 * {@code shots 5 against 0} and {@code task-version 2.0 against not stated}.
 */
@Value.Immutable
@ValueStyle
public abstract class ProtocolDifference {
  ProtocolDifference() {}

  /**
   * {@return the settings that only one score states, or both state differently, ordered by name}
   */
  static ImmutableList<ProtocolDifference> all(Score candidate, Score reference) {
    return ImmutableSortedSet.orderedBy(Ids.ORDER)
        .addAll(names(candidate))
        .addAll(names(reference))
        .build()
        .stream()
        .filter(name -> !setting(candidate, name).equals(setting(reference, name)))
        .map(name -> of(name, candidate, reference))
        .collect(toImmutableList());
  }

  /**
   * {@return those of {@code settings} that one of the scores does not state, or both state
   * differently}
   */
  static ImmutableList<ProtocolDifference> in(
      ImmutableList<String> settings, Score candidate, Score reference) {
    return settings.stream()
        .map(name -> of(name, candidate, reference))
        .filter(difference -> !difference.isAgreement())
        .collect(toImmutableList());
  }

  private static ProtocolDifference of(String name, Score candidate, Score reference) {
    return new Builder()
        .setting(name)
        .candidate(setting(candidate, name))
        .reference(setting(reference, name))
        .build();
  }

  private static ImmutableSortedSet<String> names(Score score) {
    return score
        .protocol()
        .map(protocol -> protocol.settings().keySet())
        .orElse(ImmutableSortedSet.of());
  }

  private static Optional<String> setting(Score score, String name) {
    return score.protocol().map(Protocol::settings).map(settings -> settings.get(name));
  }

  private boolean isAgreement() {
    return candidate().isPresent() && candidate().equals(reference());
  }

  /** {@return the name of the setting, such as {@code shots}} */
  public abstract String setting();

  /** {@return what the candidate's score states, if anything} */
  public abstract Optional<String> candidate();

  /** {@return what the reference's score states, if anything} */
  public abstract Optional<String> reference();

  /** {@return whether both state the setting, and differently; else one or both do not state it} */
  public boolean isStatedByBoth() {
    return candidate().isPresent() && reference().isPresent();
  }

  /** {@return the setting and both values in one line} */
  @Override
  public String toString() {
    return candidate().isEmpty() && reference().isEmpty()
        ? setting() + " not stated"
        : setting() + " " + shown(candidate()) + " against " + shown(reference());
  }

  private static String shown(Optional<String> value) {
    return value.orElse("not stated");
  }

  static final class Builder extends ImmutableProtocolDifference.Builder {
    Builder() {}
  }
}
