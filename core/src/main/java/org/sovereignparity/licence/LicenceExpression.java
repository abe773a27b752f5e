package org.sovereignparity.licence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.function.Function;
import org.sovereignparity.decision.Verdict;

/**
 * Which licences apply together, and between which there is a choice, such as {@code MIT OR
 * Apache-2.0 AND CC-BY-4.0}.
 *
 * <p>The text is that of SPDX 3.0.1, annex "SPDX license expressions", with these readings:
 *
 * <ul>
 *   <li>{@code +} binds most, then {@code WITH}, {@code AND}, {@code OR}; the words are written all
 *       in capitals or all in small letters, each with at least one space on either side.
 *   <li>White space is the space alone, and stands neither first nor last.
 *   <li>Ids are checked for form, not for being on the SPDX list, and compared without regard to
 *       the case of letters; {@code LicenseRef-}, {@code DocumentRef-} and {@code AdditionRef-} are
 *       spelt just like this. Ids are kept as written.
 *   <li>{@code NONE} and {@code NOASSERTION} are refused: where no licence is known, there is no
 *       expression.
 * </ul>
 *
 * <p>{@code AND} in {@code AND} and {@code OR} in {@code OR} are one operation, so that {@code (MIT
 * AND ISC) AND Zlib} equals {@code MIT AND ISC AND Zlib}; else two expressions are equal if they
 * have equal parts in the same order. Text has at most {@value #MAX_TEXT_LENGTH} characters and
 * {@value #MAX_NESTING} parentheses inside each other.
 */
public sealed interface LicenceExpression permits SimpleLicence, CompoundLicence {
  /** The greatest number of characters in the text of an expression. */
  int MAX_TEXT_LENGTH = 10_000;

  /** The greatest number of parentheses inside each other in the text of an expression. */
  int MAX_NESTING = 100;

  /**
   * {@return the expression that {@code text} is}
   *
   * @throws IllegalArgumentException if {@code text} is not one, or beyond the bounds; the message
   *     names the first character at fault, counted from 1
   */
  static LicenceExpression parse(String text) {
    return new LicenceText(text).read();
  }

  /**
   * {@return the expression under which all of {@code parts} apply}
   *
   * @throws IllegalArgumentException if there is none, or the text would be beyond the bounds
   */
  static LicenceExpression allOf(Iterable<? extends LicenceExpression> parts) {
    return CompoundLicence.of(CompoundLicence.Operator.AND, parts);
  }

  /**
   * {@return the expression that leaves the choice between {@code parts}}
   *
   * @throws IllegalArgumentException if there is none, or the text would be beyond the bounds
   */
  static LicenceExpression anyOf(Iterable<? extends LicenceExpression> parts) {
    return CompoundLicence.of(CompoundLicence.Operator.OR, parts);
  }

  /**
   * {@return the expression under which this and all of {@code others} apply}
   *
   * @throws IllegalArgumentException if its text would be beyond the bounds
   */
  default LicenceExpression and(LicenceExpression... others) {
    return allOf(Lists.asList(this, others));
  }

  /**
   * {@return the expression that leaves the choice between this and {@code others}}
   *
   * @throws IllegalArgumentException if its text would be beyond the bounds
   */
  default LicenceExpression or(LicenceExpression... others) {
    return anyOf(Lists.asList(this, others));
  }

  /** {@return the licences that are named, each once, in order of appearance} */
  ImmutableSet<SimpleLicence> licences();

  /** {@return what {@code cases} makes of this} */
  <T> T match(Cases<T> cases);

  /**
   * {@return whether a rule is met by the licences as this joins them}
   *
   * <p>Where licences apply together the most restrictive counts, where there is a choice the least
   * restrictive, both in Kleene's strong logic.
   *
   * @param each whether the rule is met by one licence; it may be asked more than once
   */
  default Verdict evaluate(Function<SimpleLicence, Verdict> each) {
    return match(new LicenceVerdict(each));
  }

  /**
   * {@return the text with the fewest parentheses, which {@link #parse} reads as an equal value}
   */
  @Override
  String toString();

  /**
   * One answer for each kind of expression.
   *
   * @param <T> what an answer is
   */
  interface Cases<T> {
    /** {@return the answer for one licence} */
    T licence(SimpleLicence licence);

    /** {@return the answer for parts, two or more, that all apply} */
    T allOf(ImmutableList<LicenceExpression> parts);

    /** {@return the answer for parts, two or more, between which there is a choice} */
    T anyOf(ImmutableList<LicenceExpression> parts);
  }
}
