package org.sovereignparity.json.importer;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.sovereignparity.benchmark.Protocol;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.json.internal.text.Texts;

/** The settings of a protocol while they are found, each as it is written. */
final class Settings {
  static final String SHOTS = "shots";
  static final String TASK_VERSION = "task-version";
  static final String LIMIT = "limit";
  static final String NO_LIMIT = "none";
  static final String IMPORT_ISSUES = "import-issues";
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

  /**
   * Takes the string that is not blank, the number, true or false that {@code value} is, or the
   * canonical JSON of the object or array, if it is one that is not empty; what could not be kept
   * becomes an issue.
   */
  @CanIgnoreReturnValue
  Settings put(String name, ForeignValue value) {
    if (value.isWhole()) {
      value.notBlank().or(value::json).ifPresent(text -> put(name, text, value::pointer));
    } else {
      findings.wrongType(value, "Setting " + name + " must be a value that can be kept");
    }
    return this;
  }

  /** Takes a limit on the number of samples, of which null says that there is none. */
  @CanIgnoreReturnValue
  Settings putLimit(ForeignValue limit) {
    return limit.isNull() ? put(LIMIT, NO_LIMIT, limit.pointer()) : put(LIMIT, limit);
  }

  /** Takes {@code text}, unless it is blank or, which is an issue, too long. */
  @CanIgnoreReturnValue
  Settings put(String name, String text, String at) {
    return put(name, text, () -> at);
  }

  @CanIgnoreReturnValue
  private Settings put(String name, String text, Supplier<String> at) {
    if (text.length() > ResultImporter.MAX_SETTING_LENGTH) {
      findings.tooLong("Setting " + name, ResultImporter.MAX_SETTING_LENGTH, text, at.get());
    } else if (!text.isBlank()) {
      settings.put(name, text);
    }
    return this;
  }

  /**
   * Takes {@code text}, as {@link #put(String, String, String)} does, unless the setting is stated
   * otherwise already, which is an issue.
   */
  void add(String name, String text, String at) {
    String known = settings.get(name);
    if (known == null) {
      Settings unused = put(name, text, at);
    } else if (!text.isBlank() && !text.equals(known)) {
      findings.issue(
          IssueCode.DUPLICATE_KEY,
          at,
          "Setting %s must be stated once: %s, then %s"
              .formatted(Texts.shown(name), Texts.quoted(known), Texts.quoted(text)));
    }
  }

  /** Takes the name of a harness with its version, if that is stated. */
  @CanIgnoreReturnValue
  Settings putHarness(String name, ForeignValue version) {
    if (version.isPresent() && version.scalar().isEmpty()) {
      findings.wrongType(version, "Version must be a string or a number");
    }
    version.notBlank().ifPresent(text -> put(HARNESS, name + " " + text, version.pointer()));
    return this;
  }

  /** {@return the protocol, if there is a setting} */
  Optional<Protocol> protocol() {
    return protocol(settings);
  }

  /** {@return the protocol of the settings, if there is one} */
  static Optional<Protocol> protocol(Map<String, String> settings) {
    return settings.isEmpty() ? Optional.empty() : Optional.of(Protocol.of(settings));
  }
}
