package org.sovereignparity.json.importer;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sovereignparity.benchmark.Protocol;

/** The settings of a protocol while they are found, each as it is written. */
final class Settings {
  static final String SHOTS = "shots";
  static final String TASK_VERSION = "task-version";
  static final String LIMIT = "limit";
  static final String HARNESS = "harness";
  static final String SPLIT = "split";
  static final String DATASET = "dataset";
  static final String SCORER = "scorer";
  static final String UNIT = "unit";
  static final String TEMPERATURE = "temperature";

  private final Findings findings;
  private final Map<String, String> settings;

  private Settings(Findings findings, Map<String, String> settings) {
    this.findings = findings;
    this.settings = settings;
  }

  static Settings none(Findings findings) {
    return new Settings(findings, new TreeMap<>());
  }

  /** {@return settings that start as these are} */
  Settings copy() {
    return new Settings(findings, new TreeMap<>(settings));
  }

  /** Takes the string, number, true or false that {@code item} is, if it is one. */
  @CanIgnoreReturnValue
  Settings put(String name, Optional<Item> item) {
    item.ifPresent(found -> found.scalar().ifPresent(text -> put(name, text, found.at())));
    return this;
  }

  /** Takes {@code text}, unless it is blank or, which is an issue, too long. */
  @CanIgnoreReturnValue
  Settings put(String name, String text, String at) {
    if (text.length() > ResultImporter.MAX_SETTING_LENGTH) {
      findings.tooLong("Setting " + name, ResultImporter.MAX_SETTING_LENGTH, text, at);
    } else if (!text.isBlank()) {
      settings.put(name, text);
    }
    return this;
  }

  /** Takes the name of a harness with its version, if that is stated. */
  @CanIgnoreReturnValue
  Settings putHarness(String name, Optional<Item> version) {
    version.ifPresent(
        found -> found.text().ifPresent(text -> put(HARNESS, name + " " + text, found.at())));
    return this;
  }

  /** {@return the protocol, if there is a setting} */
  Optional<Protocol> protocol() {
    return settings.isEmpty() ? Optional.empty() : Optional.of(Protocol.of(settings));
  }
}
