package org.sovereignparity.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.sovereignparity.decision.Verdict;
import org.spdx.library.model.v3_0_1.simplelicensing.AnyLicenseInfo;

/** Against the SPDX Java library, but for what {@link SpdxDifferences} names. */
class SpdxAgreementProperties {
  private static final List<String> WORDS =
      List.of(
          "MIT",
          "ISC",
          "GPL-2.0-only",
          "LicenseRef-x",
          "AND",
          "OR",
          "WITH",
          "and",
          "or",
          "And",
          "Classpath-exception-2.0",
          "GPL-2.0-only WITH Classpath-exception-2.0",
          "AdditionRef-y",
          "NONE",
          "+",
          "(",
          ")",
          "(",
          ")");

  @Provide
  Arbitrary<PlainExpression> expressions() {
    return PlainExpression.any();
  }

  @Provide
  Arbitrary<Set<String>> licences() {
    return Arbitraries.of(PlainExpression.LICENCES).set();
  }

  /** Words in any order, mostly with a space between them. */
  @Provide
  Arbitrary<String> soups() {
    Arbitrary<String> spaces = Arbitraries.frequency(of(8, " "), of(2, ""), of(1, "  "));
    return Combinators.combine(Arbitraries.of(WORDS), spaces)
        .as((word, space) -> word + space)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(SpdxAgreementProperties::joined);
  }

  /** Expressions in which one word was taken out, doubled or put in. */
  @Provide
  Arbitrary<String> spoilt() {
    return Combinators.combine(
            PlainExpression.any(),
            Arbitraries.of(WORDS),
            Arbitraries.integers().between(0, 1000),
            Arbitraries.integers().between(0, 2))
        .as(SpdxAgreementProperties::spoil)
        .filter(text -> !text.isEmpty());
  }

  @Property(tries = 2500, shrinking = ShrinkingMode.BOUNDED)
  void parse_expression_hasTheLicencesAndTruthOfTheLibrary(
      @ForAll("expressions") PlainExpression plain, @ForAll("licences") Set<String> met) {
    assertThat(SpdxDifferences.in(plain.enclosed())).isEmpty();
    assertAgree(LicenceExpression.parse(plain.enclosed()), plain.enclosed(), met);
    String canonical = plain.built().toString();
    assertAgree(LicenceExpression.parse(canonical), canonical, met);
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 5000, shrinking = ShrinkingMode.BOUNDED)
  void parse_anyWords_areReadOrRefusedAsByTheLibrary(
      @ForAll("soups") String text, @ForAll("licences") Set<String> met) {
    assertSameAnswer(text, met);
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 2500, shrinking = ShrinkingMode.BOUNDED)
  void parse_spoiltExpression_isReadOrRefusedAsByTheLibrary(
      @ForAll("spoilt") String text, @ForAll("licences") Set<String> met) {
    assertSameAnswer(text, met);
  }

  private static void assertSameAnswer(String text, Set<String> met) {
    Optional<LicenceExpression> ours = parse(text);
    boolean isReadThere = SpdxLibrary.parse(text).isPresent();
    Statistics.label("read here, there")
        .collect(ours.isPresent(), isReadThere)
        .coverage(
            coverage -> {
              coverage.check(true, true).count(texts -> texts > 30);
              coverage.check(false, false).count(texts -> texts > 30);
              coverage.check(false, true).count(texts -> texts > 0);
            });
    if (ours.isPresent() && isReadThere) {
      assertAgree(ours.orElseThrow(), text, met);
    } else if (ours.isPresent()) {
      assertThat(SpdxLibrary.listsAllOf(text)).as(text).isFalse();
    } else if (isReadThere) {
      assertThat(SpdxDifferences.in(text)).as(text).isPresent();
    }
  }

  private static void assertAgree(LicenceExpression ours, String text, Set<String> met) {
    AnyLicenseInfo theirs = SpdxLibrary.parse(text).orElseThrow(() -> new AssertionError(text));
    assertThat(ours.licences().stream().map(SimpleLicence::toString).collect(Collectors.toSet()))
        .isEqualTo(SpdxLibrary.licences(theirs));
    assertThat(ours.evaluate(licence -> Verdict.of(met.contains(licence.toString()))))
        .as(text)
        .isEqualTo(Verdict.of(SpdxLibrary.holds(theirs, met::contains)));
  }

  /** Puts a space between two words that would else be one. */
  private static String joined(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      boolean isOne = endsInWord(text) && Character.isLetterOrDigit(word.charAt(0));
      text.append(isOne ? " " : "").append(word);
    }
    return text.toString().strip();
  }

  private static boolean endsInWord(CharSequence text) {
    return text.length() > 0 && Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  private static Optional<LicenceExpression> parse(String text) {
    try {
      return Optional.of(LicenceExpression.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String spoil(PlainExpression plain, String word, int index, int how) {
    List<String> words =
        new ArrayList<>(List.of(plain.built().toString().split("(?<=[( ])|(?=[) ])")));
    int at = index % words.size();
    switch (how) {
      case 0 -> words.remove(at);
      case 1 -> words.add(at, words.get(at));
      default -> words.add(at, word + " ");
    }
    return joined(words);
  }

  private static Tuple.Tuple2<Integer, String> of(int weight, String text) {
    return Tuple.of(weight, text);
  }
}
