package org.sovereignparity.json.record;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.json.internal.codec.Fields;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.codec.Values;

/** What made a decision: a programme and its version, such as {@code sovereign-parity 0.1.0}. */
public final class Tool {
  private static final String NAME = "name";
  private static final String VERSION = "version";

  private final String name;
  private final String version;

  private Tool(String name, String version) {
    this.name = name;
    this.version = version;
  }

  /**
   * {@return the tool of the given name and version}
   *
   * @throws IllegalArgumentException if one of them is blank
   */
  public static Tool of(String name, String version) {
    return new Tool(checkNotBlank("Tool", name), checkNotBlank("Version of a tool", version));
  }

  static Tool read(Node node) {
    Fields fields = node.fields(NAME, VERSION);
    return of(Values.TEXT.read(fields.required(NAME)), Values.TEXT.read(fields.required(VERSION)));
  }

  /** {@return this as a plain value} */
  Object plain() {
    return ImmutableMap.of(NAME, name, VERSION, version);
  }

  private static String checkNotBlank(String subject, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(subject + " must not be blank: \"" + text + '"');
    }
    return text;
  }

  /** {@return the name} */
  public String name() {
    return name;
  }

  /** {@return the version} */
  public String version() {
    return version;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tool that && name.equals(that.name) && version.equals(that.version);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, version);
  }

  /** {@return name and version} */
  @Override
  public String toString() {
    return name + " " + version;
  }
}
