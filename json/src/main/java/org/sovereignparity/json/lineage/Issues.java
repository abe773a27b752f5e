package org.sovereignparity.json.lineage;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.json.lineage.LineageIssue.Code;

/** Collects issues, and reads values of which the wrong type is one. */
final class Issues {
  private final ImmutableList.Builder<LineageIssue> issues;
  private final LineageFormat format;

  private Issues(ImmutableList.Builder<LineageIssue> issues, LineageFormat format) {
    this.issues = issues;
    this.format = format;
  }

  static Issues in(LineageFormat format) {
    return new Issues(ImmutableList.builder(), format);
  }

  /** {@return the same collection, for another document} */
  Issues of(LineageFormat other) {
    return new Issues(issues, other);
  }

  ImmutableList<LineageIssue> all() {
    return issues.build();
  }

  void add(Code code, ForeignValue at, String message) {
    issues.add(new LineageIssue(code, format, at.pointer(), message));
  }

  /** {@return the text, which is not blank, if there is one} */
  Optional<String> text(ForeignValue value) {
    Optional<String> text = value.notBlank();
    if (text.isEmpty() && value.isPresent()) {
      add(Code.WRONG_TYPE, value, "Value must be a text that is not blank");
    }
    return text;
  }

  /** {@return the items of a list that may be left out} */
  ImmutableList<ForeignValue> items(ForeignValue value) {
    if (value.isPresent() && !value.isArray()) {
      add(Code.WRONG_TYPE, value, "Value must be a list");
    }
    return value.items();
  }

  /** {@return the object, if it is there} */
  Optional<ForeignValue> object(ForeignValue value) {
    if (value.isPresent() && !value.isObject()) {
      add(Code.WRONG_TYPE, value, "Value must be an object");
    }
    return Optional.of(value).filter(ForeignValue::isObject);
  }

  /**
   * {@return the items of a list, or the one value that stands in place of a list}
   *
   * <p>A key of YAML without a value has an empty text.
   */
  ImmutableList<ForeignValue> itemsOrOne(ForeignValue value) {
    if (value.isArray()) {
      return value.items();
    }
    boolean isEmpty = value.scalar().filter(String::isEmpty).isPresent();
    return value.isPresent() && !isEmpty ? ImmutableList.of(value) : ImmutableList.of();
  }

  /** {@return the address, if there is one} */
  Optional<URI> address(ForeignValue value) {
    Optional<String> text = text(value);
    try {
      return text.isPresent() ? Optional.of(new URI(text.get())) : Optional.empty();
    } catch (URISyntaxException e) {
      add(Code.BAD_ADDRESS, value, "Address must be a URI: " + shown(text.orElseThrow()));
      return Optional.empty();
    }
  }

  /** {@return {@code text} in quotes, cut, and on one line} */
  static String shown(String text) {
    return Texts.quoted(CharMatcher.javaIsoControl().replaceFrom(text, ' '));
  }
}
