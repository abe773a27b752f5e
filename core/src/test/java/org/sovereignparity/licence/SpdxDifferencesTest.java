package org.sovereignparity.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One by one what {@link SpdxDifferences} names; the annex decides for us in each row. */
class SpdxDifferencesTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        " MIT,WHITE_SPACE",
        "MIT ,WHITE_SPACE",
        "MIT\tAND ISC,WHITE_SPACE",
        "MIT AND\u000bISC,WHITE_SPACE",
        "NONE,NO_LICENCE",
        "NOASSERTION,NO_LICENCE",
        "MIT +,PLUS_APART",
        "(MIT)+,PLUS_APART",
        "LicenseRef-x+,PLUS_APART",
        "(GPL-2.0-only) WITH Classpath-exception-2.0,WITH_AFTER_PARENTHESIS",
        "licenseref-x,PREFIX_IN_ANY_CASE",
        "LicenseRef-,NAME_OF_REFERENCE",
        "LicenseRef-a_b,NAME_OF_REFERENCE",
        "LicenseRef-x)AND,NAME_OF_REFERENCE",
        "(LicenseRef-x(),NAME_OF_REFERENCE",
        "AND MIT ISC,OPERATOR_ORDER",
        "MIT ISC AND,OPERATOR_ORDER",
        "(MIT) (ISC) OR,OPERATOR_ORDER",
        "GPL-2.0-only AND WITH Classpath-exception-2.0 MIT,OPERATOR_ORDER"
      })
  void text_theLibraryReads_isRefused(String text, SpdxDifferences difference) {
    assertThat(SpdxLibrary.parse(text)).isPresent();
    assertThatIllegalArgumentException().isThrownBy(() -> LicenceExpression.parse(text));
    assertThat(SpdxDifferences.in(text)).contains(difference);
  }

  /** The library wants the list, and a table of the documents. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Unlisted-1.0",
        "MIT WITH Unlisted",
        "MIT WITH MIT",
        "MIT AND Classpath-exception-2.0",
        "DocumentRef-a:LicenseRef-b"
      })
  void id_theLibraryCannotLookUp_isRead(String text) {
    assertThat(SpdxLibrary.parse(text)).isEmpty();
    assertThat(SpdxLibrary.listsAllOf(text)).isFalse();
    assertThat(LicenceExpression.parse(text)).hasToString(text);
  }

  /** The annex: only the case of what follows LicenseRef- does not count. */
  @Test
  void references_thatDifferInCase_areOneHere() {
    String text = "LicenseRef-x AND LicenseRef-X";
    assertThat(SpdxLibrary.licences(SpdxLibrary.parse(text).orElseThrow())).hasSize(2);
    assertThat(LicenceExpression.parse(text).licences()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MIT",
        "(MIT OR ISC) AND GPL-2.0+ WITH Classpath-exception-2.0",
        "( MIT or LicenseRef-x )  and (ISC)",
        "Apache-2.0 WITH AdditionRef-y OR MIT+"
      })
  void text_ofTheAnnex_showsNoDifference(String text) {
    assertThat(SpdxDifferences.in(text)).isEmpty();
    assertThat(SpdxLibrary.listsAllOf(text)).isTrue();
  }
}
