package org.sovereignparity.json.lineage;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.licence.LicenceExpression;

/** Makes licences of texts. */
final class LicenceName {
  private static final CharMatcher IN_REFERENCE =
      CharMatcher.inRange('A', 'Z')
          .or(CharMatcher.inRange('a', 'z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.anyOf(".-"));

  private LicenceName() {}

  /** {@return the licence of an expression, if the text is one} */
  static Optional<Licence> expression(String text) {
    try {
      return Optional.of(Licence.of(LicenceExpression.parse(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * {@return the reference to a licence that is on no list, such as {@code
   * LicenseRef-FLUX.1-dev-Non-Commercial-License}; none if the name has no letter or digit for it}
   */
  static Optional<Licence> reference(String name) {
    String word =
        CharMatcher.is('-').trimFrom(IN_REFERENCE.negate().trimAndCollapseFrom(name, '-'));
    return CharMatcher.inRange('0', 'z').matchesNoneOf(word)
        ? Optional.empty()
        : expression("LicenseRef-" + word);
  }
}
