package org.sovereignparity.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A licence, or two or more expressions under an operator, as a tree that is never flattened.
 *
 * @param word the licence, or the operator as it is written
 */
record PlainExpression(String word, List<PlainExpression> parts) {
  /** Listed ones and references, each also with what may be added. */
  static final List<String> LICENCES =
      List.of(
          "MIT",
          "ISC",
          "Apache-2.0",
          "GPL-2.0+",
          "GPL-2.0-only WITH Classpath-exception-2.0",
          "GPL-2.0+ WITH Bison-exception-2.2",
          "LicenseRef-x",
          "LicenseRef-y.1",
          "LicenseRef-y.1 WITH AdditionRef-z");

  static Arbitrary<PlainExpression> any() {
    return any(3);
  }

  private static Arbitrary<PlainExpression> any(int depth) {
    Arbitrary<PlainExpression> licence =
        Arbitraries.of(LICENCES).map(word -> new PlainExpression(word, List.of()));
    if (depth == 0) {
      return licence;
    }
    Arbitrary<PlainExpression> joined =
        Combinators.combine(
                Arbitraries.of("AND", "OR", "and", "or"),
                any(depth - 1).list().ofMinSize(2).ofMaxSize(3))
            .as(PlainExpression::new);
    return Arbitraries.oneOf(licence, joined, joined);
  }

  /** {@return the text with parentheses around every part, and spaces here and there} */
  String enclosed() {
    return parts.isEmpty()
        ? word
        : parts.stream()
            .map(
                part ->
                    parts.size() == 2
                        ? "( " + part.enclosed() + ")"
                        : "(" + part.enclosed() + "  )")
            .collect(Collectors.joining("  " + word + " "));
  }

  boolean isAnd() {
    return word.equals("AND") || word.equals("and");
  }

  boolean holds(Predicate<String> each) {
    if (parts.isEmpty()) {
      return each.test(word);
    }
    return isAnd()
        ? parts.stream().allMatch(part -> part.holds(each))
        : parts.stream().anyMatch(part -> part.holds(each));
  }

  List<String> leaves() {
    if (parts.isEmpty()) {
      return List.of(word);
    }
    List<String> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(part.leaves()));
    return all;
  }

  LicenceExpression built() {
    List<LicenceExpression> all = parts.stream().map(PlainExpression::built).toList();
    if (all.isEmpty()) {
      return LicenceExpression.parse(word);
    }
    return isAnd() ? LicenceExpression.allOf(all) : LicenceExpression.anyOf(all);
  }
}
