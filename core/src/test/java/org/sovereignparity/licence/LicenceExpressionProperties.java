package org.sovereignparity.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sovereignparity.decision.Verdict;

/** Against {@link PlainExpression}, which keeps the tree as it was made. */
class LicenceExpressionProperties {

  @Provide
  Arbitrary<PlainExpression> expressions() {
    return PlainExpression.any();
  }

  @Provide
  Arbitrary<Set<String>> licences() {
    return Arbitraries.of(PlainExpression.LICENCES).set();
  }

  @Property(tries = 10_000)
  void print_anyExpression_isReadAsEqual(@ForAll("expressions") PlainExpression plain) {
    LicenceExpression built = plain.built();
    LicenceExpression read = LicenceExpression.parse(plain.enclosed());
    assertThat(read).isEqualTo(built).hasSameHashCodeAs(built).hasToString(built.toString());
    assertThat(LicenceExpression.parse(built.toString())).isEqualTo(built);
  }

  @Property
  void evaluate_anyExpression_isThatOfTheTree(
      @ForAll("expressions") PlainExpression plain, @ForAll("licences") Set<String> met) {
    LicenceExpression read = LicenceExpression.parse(plain.built().toString());
    assertThat(read.evaluate(licence -> Verdict.of(met.contains(licence.toString()))))
        .isEqualTo(Verdict.of(plain.holds(met::contains)));
  }

  /** Kleene's value is determined only if all fillings in of the unknown give it. */
  @Property
  void evaluate_unknownLicences_neverDecideAgainstAFillingIn(
      @ForAll("expressions") PlainExpression plain,
      @ForAll("licences") Set<String> unknown,
      @ForAll("licences") Set<String> met) {
    Verdict verdict =
        plain
            .built()
            .evaluate(
                licence ->
                    unknown.contains(licence.toString())
                        ? Verdict.UNDETERMINED
                        : Verdict.of(met.contains(licence.toString())));
    assertThat(verdict).isIn(Verdict.UNDETERMINED, Verdict.of(plain.holds(met::contains)));
  }

  @Property
  void licences_anyExpression_areTheLeavesInOrder(@ForAll("expressions") PlainExpression plain) {
    assertThat(plain.built().licences())
        .extracting(SimpleLicence::toString)
        .containsExactlyElementsOf(new LinkedHashSet<>(plain.leaves()));
  }

  @Property(tries = 300)
  void print_anyParenthesesTakenAway_isAnotherExpression(
      @ForAll("expressions") PlainExpression plain) {
    LicenceExpression built = plain.built();
    String text = built.toString();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '(') {
        open.push(i);
      } else if (text.charAt(i) == ')') {
        StringBuilder without = new StringBuilder(text).deleteCharAt(i).deleteCharAt(open.pop());
        assertThat(LicenceExpression.parse(without.toString())).isNotEqualTo(built);
      }
    }
  }

  @Property
  void parse_anyText_isReadOrRefusedAsDocumented(@ForAll String text) {
    try {
      assertThat(LicenceExpression.parse(text).toString()).isNotEmpty();
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("Licence expression must ");
      assertThatIllegalArgumentException().isThrownBy(() -> SimpleLicence.parse(text));
    }
  }
}
