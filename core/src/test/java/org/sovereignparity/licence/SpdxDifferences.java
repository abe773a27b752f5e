package org.sovereignparity.licence;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the SPDX Java library 2.0.3 reads although the annex has no such expression, told from the
 * text alone. The other way round there is one difference: it wants every id on its list.
 */
enum SpdxDifferences {
  /** It takes any white space, also first and last. */
  WHITE_SPACE("^\\s|\\s$|[\\s&&[^ ]]"),
  /** It takes NONE and NOASSERTION, which are no licences here. */
  NO_LICENCE("^[ (]*(NONE|NOASSERTION)[ )]*$"),
  /** It takes a + that stands apart, or after a reference, an operator or a parenthesis. */
  PLUS_APART("(^|[ ()])\\+|(Ref-[^ ()]*|\\b" + Parts.OPERATOR + ")\\+"),
  /** It takes WITH after a licence in parentheses. */
  WITH_AFTER_PARENTHESIS("\\) *(WITH|with) "),
  /** It takes the prefixes of references in any case. */
  PREFIX_IN_ANY_CASE("(?!LicenseRef-|AdditionRef-)(?i:LicenseRef-|AdditionRef-)"),
  /** It takes anything after the prefix, also nothing. */
  NAME_OF_REFERENCE("Ref-($|[ )+])|Ref-[^ ]*(_|\\(|[)+][\\w.-])"),
  /** It takes operators before or after what they join, or next to each other. */
  OPERATOR_ORDER(
      "(^|[( ])%1$s +%1$s( |$)|(^|\\() *%1$s( |$)|(^| )%1$s *($|\\))".formatted(Parts.OPERATOR)
          + "|\\) *\\(|\\) *%1$s|(^|[ (])%1$s( *\\(| +%1$s)".formatted(Parts.LICENCE));

  private final Pattern pattern;

  SpdxDifferences(String regex) {
    this.pattern = Pattern.compile(regex);
  }

  static Optional<SpdxDifferences> in(String text) {
    for (SpdxDifferences difference : values()) {
      if (difference.pattern.matcher(text).find()) {
        return Optional.of(difference);
      }
    }
    return Optional.empty();
  }

  private static final class Parts {
    static final String OPERATOR = "(AND|OR|WITH|and|or|with)";
    static final String LICENCE = "(?!" + OPERATOR + "([ ()]|$))[^ ()]+";
  }
}
