package org.sovereignparity.json.internal.codec;

import java.util.List;
import java.util.Map;
import org.sovereignparity.json.internal.Tree;
import org.sovereignparity.json.internal.text.Texts;

/** A value as the message of a refusal shows it. */
final class Shown {
  private Shown() {}

  static String of(Object plain) {
    if (plain == Tree.NULL) {
      return "null";
    }
    if (plain instanceof Map) {
      return "an object";
    }
    if (plain instanceof List) {
      return "an array";
    }
    if (plain instanceof Tree.TooLong) {
      return plain.toString();
    }
    return plain instanceof Tree.NumberText number
        ? Texts.shown(number.text())
        : Texts.quoted(plain.toString());
  }
}
