package org.sovereignparity.benchmark;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.internal.TextChecks;

/**
 * What must match before two scores may be compared, such as {@code {harness=lm-eval 0.4.8,
 * shots=5}}.
 *
 * <p>A protocol is a set of named settings, such as harness and version, metric and filter, shots,
 * effort. Two protocols match when all their settings are the same.
 */
public final class Protocol {
  private final ImmutableSortedMap<String, String> settings;

  private Protocol(ImmutableSortedMap<String, String> settings) {
    this.settings = settings;
  }

  /**
   * {@return the protocol with the given settings}
   *
   * @throws IllegalArgumentException if there are none, a name is empty, or a name or value has an
   *     unpaired surrogate
   */
  public static Protocol of(Map<String, String> settings) {
    if (settings.isEmpty()) {
      throw new IllegalArgumentException("Protocol must have a setting: " + settings);
    }
    settings.forEach(
        (name, value) -> {
          Ids.check("Protocol setting", name);
          TextChecks.checkPaired("Protocol setting " + name, value);
        });
    return new Protocol(ImmutableSortedMap.copyOf(settings, Ids.ORDER));
  }

  /** {@return the settings by name, ordered by name} */
  public ImmutableSortedMap<String, String> settings() {
    return settings;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Protocol that && settings.equals(that.settings);
  }

  @Override
  public int hashCode() {
    return settings.hashCode();
  }

  /** {@return the settings, such as {@code {metric=acc, shots=5}}} */
  @Override
  public String toString() {
    return settings.toString();
  }
}
