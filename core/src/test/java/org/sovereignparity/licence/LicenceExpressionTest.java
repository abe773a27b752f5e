package org.sovereignparity.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.sovereignparity.decision.Verdict.MET;
import static org.sovereignparity.decision.Verdict.NOT_MET;
import static org.sovereignparity.decision.Verdict.UNDETERMINED;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.decision.Verdict;

/** Rows follow from the grammar of SPDX 3.0.1, annex "SPDX license expressions". */
class LicenceExpressionTest {
  private static final LicenceExpression MIT = LicenceExpression.parse("MIT");
  private static final LicenceExpression ISC = LicenceExpression.parse("ISC");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MIT",
        "Apache-2.0",
        "GPL-2.0+",
        "LicenseRef-23",
        "LicenseRef-MIT-Style-1",
        "LicenseRef-and",
        "DocumentRef-spdx-tool-1.2:LicenseRef-MIT-Style-2",
        "GPL-2.0-or-later WITH Bison-exception-2.2",
        "GPL-2.0+ WITH Bison-exception-2.2",
        "LicenseRef-x WITH AdditionRef-y",
        "MIT WITH DocumentRef-x:AdditionRef-y",
        "ANDy OR ORacle",
        "LGPL-2.1-only OR MIT OR BSD-3-Clause",
        "LGPL-2.1-only OR BSD-3-Clause AND MIT",
        "(LGPL-2.1-or-later OR BSD-3-Clause) AND MIT",
        "A AND (B OR C AND (D OR E)) AND F WITH G OR H"
      })
  void parse_canonicalText_printsTheSame(String text) {
    assertThat(LicenceExpression.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "(MIT), MIT",
    "(((MIT))), MIT",
    "(  MIT ), MIT",
    "MIT  AND   ISC, MIT AND ISC",
    "MIT and ISC or Zlib with x, MIT AND ISC OR Zlib WITH x",
    "(MIT AND ISC) AND Zlib, MIT AND ISC AND Zlib",
    "MIT AND (ISC AND Zlib), MIT AND ISC AND Zlib",
    "MIT OR (ISC OR Zlib), MIT OR ISC OR Zlib",
    "(MIT AND ISC) OR (Zlib WITH x), MIT AND ISC OR Zlib WITH x",
    "(MIT OR ISC )   AND ( Zlib), (MIT OR ISC) AND Zlib",
    "((MIT OR ISC)) AND ((Zlib)), (MIT OR ISC) AND Zlib"
  })
  void parse_otherText_printsWithFewestParentheses(String text, String canonical) {
    LicenceExpression expression = LicenceExpression.parse(text);
    assertThat(expression).hasToString(canonical).isEqualTo(LicenceExpression.parse(canonical));
    assertThat(expression).hasSameHashCodeAs(LicenceExpression.parse(canonical));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Apache 2.0                | have AND, OR or WITH at character 8 (did you mean "Apache-2.0"?)
          cc by nc 4.0              | have AND, OR or WITH at character 4 (did you mean "CC-BY-NC-4.0"?)
          Apache 2                  | have AND, OR or WITH at character 8
          MIT ISC                   | have AND, OR or WITH at character 5
          MIT (ISC)                 | have AND, OR or WITH at character 5
          MIT(ISC)                  | have AND, OR or WITH at character 4
          (MIT)ISC                  | have AND, OR or WITH at character 6
          MIT / ISC                 | have AND, OR or WITH at character 5
          MIT And ISC               | have AND all in capitals or all in small letters at character 5
          MIT oR ISC                | have OR all in capitals or all in small letters at character 5
          MIT With x                | have WITH all in capitals or all in small letters at character 5
          MIT AND                   | have a licence at character 8
          MIT AND AND ISC           | have a licence at character 9
          MIT AND Or                | have a licence at character 9
          AND MIT                   | have a licence at character 1
          with                      | have a licence at character 1
          ()                        | have a licence at character 2
          (                         | have a licence at character 2
          )                         | have a licence at character 1
          MIT OR )                  | have a licence at character 8
          MIT WITH                  | have an exception after WITH at character 9
          MIT WITH AND              | have an exception after WITH at character 10
          MIT WITH (x)              | have an exception after WITH at character 10
          (MIT                      | close the parenthesis opened at character 1
          (MIT OR (ISC)             | close the parenthesis opened at character 1
          MIT)                      | open the parenthesis that is closed at character 4
          (MIT OR ISC ) )           | open the parenthesis that is closed at character 15
          (MIT)AND ISC              | have a space before the operator at character 6
          MIT AND(ISC)              | have a space after the operator at character 8
          MIT WITH(x)               | have a space after the operator at character 9
          (MIT) WITH x              | have WITH only after the id of a licence at character 7
          MIT WITH x WITH y         | have WITH only after the id of a licence at character 12
          LicenseRef-x+             | have + after a listed licence only at character 13
          MIT +                     | have AND, OR or WITH at character 5
          MIT++                     | have only letters a-z, digits, dots and hyphens in an id at character 4
          +                         | have an id at character 1
          MIT WITH x+               | have only letters a-z, digits, dots and hyphens in an id at character 11
          MIT_x                     | have only letters a-z, digits, dots and hyphens in an id at character 4
          MIT,ISC                   | have only letters a-z, digits, dots and hyphens in an id at character 4
          MİT                       | have only letters a-z, digits, dots and hyphens in an id at character 2
          LicenseRef-a_b            | have only letters a-z, digits, dots and hyphens in an id at character 13
          DocumentRef-a_b:LicenseRef-c | have only letters a-z, digits, dots and hyphens in an id at character 14
          LicenseRef-               | have a name after LicenseRef- at character 12
          LicenseRef-+              | have a name after LicenseRef- at character 12
          DocumentRef-:LicenseRef-a | have a name after DocumentRef- at character 13
          MIT WITH AdditionRef-     | have a name after AdditionRef- at character 22
          licenseref-x              | refer by LicenseRef-, spelt so, at character 1
          DocumentRef-x             | refer by LicenseRef-, spelt so, at character 1
          DocumentRef-x:MIT         | refer by LicenseRef-, spelt so, at character 15
          DocumentRef-x:            | refer by LicenseRef-, spelt so, at character 15
          AdditionRef-x             | refer by LicenseRef-, spelt so, at character 1
          MIT WITH LicenseRef-x     | refer by AdditionRef-, spelt so, at character 10
          MIT WITH DocumentRef-a:x  | refer by AdditionRef-, spelt so, at character 24
          documentref-x:LicenseRef-y | name a document by DocumentRef-, spelt so, at character 1
          :LicenseRef-x             | name a document by DocumentRef-, spelt so, at character 1
          MIT:ISC                   | name a document by DocumentRef-, spelt so, at character 1
          a:b:c                     | name a document by DocumentRef-, spelt so, at character 1
          NONE                      | not hold NONE, for which the licence is left out, at character 1
          MIT AND noassertion       | not hold NOASSERTION, for which the licence is left out, at character 9
          MIT WITH NONE             | not hold NONE, for which the licence is left out, at character 10
          """)
  void parse_otherwise_throws(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LicenceExpression.parse(text))
        .withMessage("Licence expression must " + message + ": \"" + text + '"');
  }

  @Test
  void parse_whiteSpaceOutOfPlace_throws() {
    assertRefused("", "must not be empty: \"\"");
    assertRefused(" ", "must not begin with a space at character 1: \" \"");
    assertRefused(
        " MIT", "must not begin with a space at character 1 (did you mean \"MIT\"?): \" MIT\"");
    assertRefused(
        "MIT ", "must not end with a space at character 4 (did you mean \"MIT\"?): \"MIT \"");
    String letters = "must have only letters a-z, digits, dots and hyphens in an id at character ";
    assertRefused("MIT\tAND ISC", letters + "4: \"MIT\tAND ISC\"");
    assertRefused("MIT AND\nISC", "must have AND, OR or WITH at character 5: \"MIT AND\nISC\"");
    assertRefused("MIT\u00a0", letters + "4: \"MIT\u00a0\"");
    assertRefused("\ud800", "must not hold an unpaired surrogate: \"?\"");
    assertThatNullPointerException().isThrownBy(() -> LicenceExpression.parse(null));
  }

  @Test
  void parse_longTextAtFault_showsItsBeginning() {
    assertRefused(
        "x".repeat(99) + "\ud83d\ude00" + "x".repeat(99),
        "must have only letters a-z, digits, dots and hyphens in an id at character 100: \""
            + "x".repeat(99)
            + "...\"");
  }

  @Test
  void parse_textOf100CharactersAtFault_isShownWhole() {
    String text = "x".repeat(99) + "_";
    assertRefused(
        text,
        "must have only letters a-z, digits, dots and hyphens in an id at character 100: \""
            + text
            + '"');
  }

  @Test
  void parse_textAtTheBounds_isRead() {
    String longest = "x".repeat(LicenceExpression.MAX_TEXT_LENGTH);
    assertThat(LicenceExpression.parse(longest)).hasToString(longest);
    assertRefused(longest + "x", "must have at most 10000 characters: 10001");
    assertThat(LicenceExpression.parse(nested("(", 100))).isEqualTo(MIT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LicenceExpression.parse(nested("(", 101)))
        .withMessageStartingWith(
            "Licence expression must nest at most 100 parentheses at character 101: \"(((");
  }

  @Test
  void parse_parenthesesBesideEachOther_doNotNest() {
    assertThat(LicenceExpression.parse(String.join(" AND ", Collections.nCopies(101, "(MIT)"))))
        .isEqualTo(LicenceExpression.allOf(Collections.nCopies(101, MIT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", ")", "((MIT) AND ", "MIT(", "MIT OR (", "MIT AND ", "a:", "+"})
  void parse_hostileText_isRefused(String part) {
    String hostile = part.repeat(LicenceExpression.MAX_TEXT_LENGTH / part.length());
    assertThatIllegalArgumentException().isThrownBy(() -> LicenceExpression.parse(hostile.strip()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LicenceExpression.parse(part.repeat(1_000_000)))
        .withMessageStartingWith("Licence expression must have at most 10000 characters: ");
  }

  @Test
  void factories_deepestValue_printsAndReads() {
    LicenceExpression deep = MIT;
    for (int i = 0; i < LicenceExpression.MAX_NESTING; i++) {
      deep = deep.or(ISC).and(ISC);
    }
    assertThat(LicenceExpression.parse(deep.toString())).isEqualTo(deep).hasSameHashCodeAs(deep);
    assertThat(deep.licences()).hasToString("[MIT, ISC]");
    assertThat(deep.evaluate(licence -> MET)).isEqualTo(MET);
    LicenceExpression deepest = deep.or(ISC);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deepest.and(ISC))
        .withMessage("Licence expression must nest at most 100 parentheses: 101");
  }

  @Test
  void operations_deepestValue_needLittleStack() throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(null, this::factories_deepestValue_printsAndReads, "little stack", 256 * 1024);
    thread.setUncaughtExceptionHandler((unused, thrown) -> failure.set(thrown));
    thread.start();
    thread.join();
    assertThat(failure).hasValue(null);
  }

  @Test
  void factories_textBeyondTheBound_throws() {
    // Each of 1429 licences has 3 characters, each of 1428 operators 4 with its spaces: 9999.
    LicenceExpression most = LicenceExpression.anyOf(Collections.nCopies(1429, MIT));
    assertThat(most.toString()).hasSize(9999);
    assertThat(LicenceExpression.parse(most.toString())).isEqualTo(most);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> most.or(MIT))
        .withMessage("Licence expression must have at most 10000 characters: 10006");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> most.and(MIT))
        .withMessage("Licence expression must have at most 10000 characters: 10009");
  }

  @Test
  void factories_parts_areFlat() {
    LicenceExpression zlib = LicenceExpression.parse("Zlib");
    assertThat(MIT.and(ISC).and(zlib)).hasToString("MIT AND ISC AND Zlib");
    assertThat(MIT.and(ISC, zlib)).isEqualTo(MIT.and(ISC.and(zlib)));
    assertThat(MIT.or(ISC, zlib)).isEqualTo(LicenceExpression.parse("MIT OR ISC OR Zlib"));
    assertThat(MIT.and()).isEqualTo(MIT);
    assertThat(LicenceExpression.allOf(List.of(MIT.or(ISC)))).hasToString("MIT OR ISC");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LicenceExpression.anyOf(List.of()))
        .withMessage("Licence expression must have a licence: []");
  }

  @Test
  void equality_partsAndOrder_count() {
    assertThat(MIT.or(ISC)).isNotEqualTo(ISC.or(MIT)).isNotEqualTo(MIT.and(ISC));
    assertThat(MIT.or(MIT)).isNotEqualTo(MIT).hasToString("MIT OR MIT");
    assertThat(MIT).isNotEqualTo(LicenceExpression.parse("MIT+"));
    assertThat(MIT).isNotEqualTo(LicenceExpression.parse("MIT WITH x"));
    assertThat(MIT).isNotEqualTo("MIT");
  }

  /** The annex: MIT, Mit and mIt are the same identifier, so are LicenseRef-Name and -name. */
  @Test
  void equality_caseOfLetters_doesNotCount() {
    LicenceExpression mixed = LicenceExpression.parse("mIt OR LicenseRef-Name WITH X");
    assertThat(mixed).isEqualTo(LicenceExpression.parse("MIT OR LicenseRef-name WITH x"));
    assertThat(mixed).hasSameHashCodeAs(LicenceExpression.parse("MIT OR LicenseRef-name WITH x"));
    assertThat(mixed).hasToString("mIt OR LicenseRef-Name WITH X");
  }

  @Test
  void simpleLicence_parts_areThoseOfTheText() {
    SimpleLicence licence = SimpleLicence.parse("(GPL-2.0+ WITH Bison-exception-2.2)");
    assertThat(licence.id()).isEqualTo("GPL-2.0");
    assertThat(licence.orLater()).isTrue();
    assertThat(licence.exception()).contains("Bison-exception-2.2");
    assertThat(SimpleLicence.parse("MIT").orLater()).isFalse();
    assertThat(SimpleLicence.parse("MIT").exception()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SimpleLicence.parse("MIT OR ISC"))
        .withMessage("Licence must be a single one: \"MIT OR ISC\"");
  }

  @Test
  void licences_ofAnExpression_standOnceInOrderOfAppearance() {
    assertThat(LicenceExpression.parse("Zlib AND (MIT OR zlib) OR Zlib+ OR MIT").licences())
        .extracting(SimpleLicence::toString)
        .containsExactly("Zlib", "MIT", "Zlib+");
  }

  @Test
  void match_eachKind_givesItsParts() {
    LicenceExpression.Cases<String> kinds =
        new LicenceExpression.Cases<>() {
          @Override
          public String licence(SimpleLicence licence) {
            return "one " + licence;
          }

          @Override
          public String allOf(ImmutableList<LicenceExpression> parts) {
            return "all " + parts;
          }

          @Override
          public String anyOf(ImmutableList<LicenceExpression> parts) {
            return "any " + parts;
          }
        };
    assertThat(MIT.match(kinds)).isEqualTo("one MIT");
    assertThat(MIT.and(ISC, MIT.or(ISC)).match(kinds)).isEqualTo("all [MIT, ISC, MIT OR ISC]");
    assertThat(MIT.or(ISC, MIT.and(ISC)).match(kinds)).isEqualTo("any [MIT, ISC, MIT AND ISC]");
  }

  @ParameterizedTest
  @CsvSource({
    "Yes, MET",
    "No, NOT_MET",
    "Unknown, UNDETERMINED",
    "Yes AND No, NOT_MET",
    "Unknown AND No, NOT_MET",
    "Yes AND Unknown, UNDETERMINED",
    "Yes OR No, MET",
    "Unknown OR Yes, MET",
    "Unknown OR No, UNDETERMINED",
    "No AND Yes OR Yes, MET",
    "No AND (Yes OR Yes), NOT_MET",
    "Yes OR Yes AND No, MET",
    "(Unknown OR Yes) AND (No OR Unknown), UNDETERMINED"
  })
  void evaluate_andOr_areMostAndLeastRestrictive(String text, Verdict verdict) {
    Map<String, Verdict> each = Map.of("Yes", MET, "No", NOT_MET, "Unknown", UNDETERMINED);
    assertThat(LicenceExpression.parse(text).evaluate(licence -> each.get(licence.id())))
        .isEqualTo(verdict);
  }

  private static String nested(String parenthesis, int times) {
    return parenthesis.repeat(times) + "MIT" + ")".repeat(times);
  }

  private static void assertRefused(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LicenceExpression.parse(text))
        .withMessage("Licence expression " + message);
  }
}
