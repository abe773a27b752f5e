package org.sovereignparity.licence;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.internal.TextChecks;

/**
 * One reading of the text of a {@link LicenceExpression}, from left to right, by the grammar of
 * SPDX 3.0.1, annex "SPDX license expressions".
 */
final class LicenceText {
  private static final int SHOWN_LENGTH = 100;

  private static final String DOCUMENT = "DocumentRef-";
  private static final String LICENCE = "LicenseRef-";
  private static final String ADDITION = "AdditionRef-";
  private static final ImmutableList<String> PREFIXES =
      ImmutableList.of(DOCUMENT, LICENCE, ADDITION);

  private static final ImmutableSet<String> OPERATORS = ImmutableSet.of("AND", "OR", "WITH");
  private static final ImmutableSet<String> NOTHING = ImmutableSet.of("NONE", "NOASSERTION");

  private static final CharMatcher WORD_END = CharMatcher.anyOf(" ()");
  private static final CharMatcher OF_NO_ID =
      CharMatcher.inRange('A', 'Z')
          .or(CharMatcher.inRange('a', 'z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.anyOf(".-"))
          .negate();

  private final String text;
  private int at;
  private int open;

  LicenceText(String text) {
    this.text = text;
  }

  LicenceExpression read() {
    checkText();
    LicenceExpression all = anyOf();
    skipSpaces();
    if (at < text.length()) {
      throw fault("open the parenthesis that is closed", at);
    }
    return all;
  }

  private void checkText() {
    int unusedLength = CompoundLicence.checkLength(text.length());
    TextChecks.checkPaired("Licence expression", text);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("Licence expression must not be empty: \"\"");
    }
    if (text.startsWith(" ")) {
      throw fault("not begin with a space", 0);
    }
    if (text.endsWith(" ")) {
      throw fault("not end with a space", text.length() - 1);
    }
  }

  private LicenceExpression anyOf() {
    List<LicenceExpression> parts = new ArrayList<>();
    parts.add(allOf());
    while (skip("OR")) {
      parts.add(allOf());
    }
    return LicenceExpression.anyOf(parts);
  }

  private LicenceExpression allOf() {
    List<LicenceExpression> parts = new ArrayList<>();
    parts.add(part());
    while (skip("AND")) {
      parts.add(part());
    }
    return LicenceExpression.allOf(parts);
  }

  private LicenceExpression part() {
    skipSpaces();
    return at < text.length() && text.charAt(at) == '(' ? enclosed() : licence();
  }

  private LicenceExpression enclosed() {
    int from = at;
    open++;
    if (open > LicenceExpression.MAX_NESTING) {
      throw fault("nest at most " + LicenceExpression.MAX_NESTING + " parentheses", from);
    }
    at++;
    LicenceExpression inside = anyOf();
    skipSpaces();
    if (at == text.length()) {
      throw fault("close the parenthesis opened", from);
    }
    at++;
    open--;
    checkOperator(false);
    return inside;
  }

  private SimpleLicence licence() {
    int from = at;
    String word = word("a licence");
    boolean orLater = word.endsWith("+");
    String id = orLater ? word.substring(0, word.length() - 1) : word;
    checkId(id, from, LICENCE);
    if (orLater && isReference(id)) {
      throw fault("have + after a listed licence only", from + id.length());
    }
    checkOperator(true);
    return new SimpleLicence(
        id, orLater, skip("WITH") ? Optional.of(exception()) : Optional.empty());
  }

  private String exception() {
    skipSpaces();
    int from = at;
    String id = word("an exception after WITH");
    checkId(id, from, ADDITION);
    checkOperator(false);
    return id;
  }

  /** Takes the word that must come next; {@code what} it must be is for the message. */
  private String word(String what) {
    int from = at;
    String word = wordAt(from);
    String capitals = Ascii.toUpperCase(word);
    if (word.isEmpty() || OPERATORS.contains(capitals)) {
      throw fault("have " + what, from);
    }
    if (NOTHING.contains(capitals)) {
      throw fault("not hold " + capitals + ", for which the licence is left out,", from);
    }
    at += word.length();
    return word;
  }

  /**
   * Checks the form of an id of a licence or an exception.
   *
   * @param prefix of the ids that are no listed ones
   */
  private void checkId(String id, int from, String prefix) {
    int colon = id.indexOf(':');
    boolean isOfDocument = colon >= 0;
    if (isOfDocument) {
      if (!id.startsWith(DOCUMENT)) {
        throw fault("name a document by " + DOCUMENT + ", spelt so,", from);
      }
      checkLetters(id.substring(0, colon), from, DOCUMENT);
    }
    String last = id.substring(colon + 1);
    boolean isReference = last.startsWith(prefix);
    if (!isReference && (isOfDocument || isReferenceInAnyCase(last))) {
      throw fault("refer by " + prefix + ", spelt so,", from + colon + 1);
    }
    checkLetters(last, from + colon + 1, isReference ? prefix : "");
  }

  private void checkLetters(String id, int from, String prefix) {
    int wrong = OF_NO_ID.indexIn(id);
    if (wrong >= 0) {
      throw fault("have only letters a-z, digits, dots and hyphens in an id", from + wrong);
    }
    if (id.length() == prefix.length()) {
      throw fault(
          prefix.isEmpty() ? "have an id" : "have a name after " + prefix, from + id.length());
    }
  }

  private static boolean isReference(String id) {
    return PREFIXES.stream().anyMatch(id::startsWith);
  }

  private static boolean isReferenceInAnyCase(String id) {
    return PREFIXES.stream()
        .anyMatch(prefix -> id.regionMatches(true, 0, prefix, 0, prefix.length()));
  }

  /** Refuses what may not follow a licence or a parenthesis; a parenthesis or the end may. */
  private void checkOperator(boolean isWithAllowed) {
    int from = afterSpaces();
    if (from == text.length() || text.charAt(from) == ')') {
      return;
    }
    String word = wordAt(from);
    String capitals = Ascii.toUpperCase(word);
    if (!OPERATORS.contains(capitals)) {
      throw fault("have AND, OR or WITH", from);
    }
    if (!word.equals(capitals) && !word.equals(Ascii.toLowerCase(word))) {
      throw fault("have " + capitals + " all in capitals or all in small letters", from);
    }
    if (capitals.equals("WITH") && !isWithAllowed) {
      throw fault("have WITH only after the id of a licence", from);
    }
    checkSpaces(from, from + word.length());
  }

  private void checkSpaces(int from, int to) {
    if (from == at) {
      throw fault("have a space before the operator", from);
    }
    if (to < text.length() && text.charAt(to) != ' ') {
      throw fault("have a space after the operator", to);
    }
  }

  /** Moves past {@code operator}, which {@link #checkOperator} has checked, if it comes next. */
  private boolean skip(String operator) {
    int from = afterSpaces();
    boolean found = Ascii.equalsIgnoreCase(wordAt(from), operator);
    if (found) {
      at = from + operator.length();
    }
    return found;
  }

  private void skipSpaces() {
    at = afterSpaces();
  }

  private int afterSpaces() {
    int from = at;
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    return from;
  }

  private String wordAt(int from) {
    int to = WORD_END.indexIn(text, from);
    return text.substring(from, to < 0 ? text.length() : to);
  }

  private IllegalArgumentException fault(String must, int index) {
    return new IllegalArgumentException(
        "Licence expression must %s at character %s%s: \"%s\""
            .formatted(must, index + 1, meant(), shown()));
  }

  /** {@return the known licence that the text names but for spaces and hyphens, if there is one} */
  private String meant() {
    String letters = letters(text);
    return KnownLicences.all().stream()
        .map(known -> known.licence().toString())
        .filter(id -> Ascii.equalsIgnoreCase(letters(id), letters))
        .findFirst()
        .map(id -> " (did you mean \"" + id + "\"?)")
        .orElse("");
  }

  private static String letters(String id) {
    return CharMatcher.anyOf(" -").removeFrom(id);
  }

  private String shown() {
    if (text.length() <= SHOWN_LENGTH) {
      return text;
    }
    int end =
        Character.isHighSurrogate(text.charAt(SHOWN_LENGTH - 1)) ? SHOWN_LENGTH - 1 : SHOWN_LENGTH;
    return text.substring(0, end) + "...";
  }
}
