package org.sovereignparity.lineage;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the SPDX Java library 2.0.3 reads expressions in another way than the annex, told from the
 * text alone.
 */
enum SpdxDifferences {
  /** It takes any white space, also first and last. */
  WHITE_SPACE("^\\s|\\s$|[\\s&&[^ ]]"),
  /** It takes NONE and NOASSERTION, which are no licences here. */
  NO_LICENCE("^[ (]*(NONE|NOASSERTION)[ )]*$"),
  /** It takes a + that stands apart, or after a reference or a parenthesis. */
  PLUS_APART("(^|[ ()])\\+|(Ref-[^ ()]*|\\b(AND|OR|WITH|and|or|with))\\+"),
  /** It takes WITH after a licence in parentheses. */
  WITH_AFTER_PARENTHESIS("\\) *(WITH|with) "),
  /** It takes the prefixes of references in any case, with no name or other letters after them. */
  REFERENCE("(?!LicenseRef-|AdditionRef-)(?i:LicenseRef-|AdditionRef-)|Ref-($|[ )+])|Ref-[^ ]*_"),
  /** It takes operators before or after what they join, or next to each other. */
  OPERATOR_ORDER(
      "(^|[( ])(AND|OR|WITH|and|or|with) +(AND|OR|WITH|and|or|with)( |$)"
          + "|(^|\\() *(AND|OR|WITH|and|or|with)( |$)"
          + "|(^| )(AND|OR|WITH|and|or|with) *($|\\))"
          + "|\\) *\\(|" // two parentheses in a row
          + TwoLicences.REGEX),
  /** It takes ids on the list only: an exception is no licence, and a licence no exception. */
  NOT_LISTED(
      "(WITH|with) +(?!(AND|OR|WITH|and|or|with)\\b)(?!\\S*-exception|AdditionRef-)\\S|"
          + "(?<!(WITH|with) {1,9})(?<![\\w.-])\\w[\\w.-]*-exception");

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

  private static final class TwoLicences {
    private static final String WORD = "(?!(?:AND|OR|WITH|and|or|with)(?:[ ()]|$))[^ ()]+";

    /** Two licences, or a licence and a parenthesis, without an operator between them. */
    static final String REGEX =
        "(?:^|[ (])" + WORD + " *\\(|\\) *" + WORD + "|(?:^|[ (])" + WORD + " +" + WORD;
  }
}
