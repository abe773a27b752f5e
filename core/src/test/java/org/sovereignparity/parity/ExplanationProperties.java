package org.sovereignparity.parity;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sovereignparity.number.ExactNumber;
import org.sovereignparity.number.PlainFraction;
import org.sovereignparity.number.PlainRoot;

/** What people read never contradicts what was decided. */
@Domain(Questions.class)
@Domain(DomainContext.Global.class)
class ExplanationProperties {
  private static final Pattern PERCENT = Pattern.compile("(-?[0-9]+(\\.[0-9]+)?) %");

  @Property
  void line_ofAnyAssessment_isOnTheSideOfItsRatio(@ForAll Question question) {
    ParityAssessment asked = answered(question);
    assertSide(question, asked.toString(), PlainRoot.of(asked.ratio().orElseThrow()));
  }

  @Property
  void explanation_ofAnyAssessment_isOnTheSideOfEachRatio(@ForAll Question question) {
    ParityAssessment asked = answered(question);
    List<String> lines = asked.explain().toString().lines().toList();
    assertThat(lines.get(0)).isEqualTo(asked.toString());
    assertRows(question, asked, lines.stream().dropWhile(not(ExplanationProperties::isHead)));
    asked
        .otherAggregations()
        .forEach(
            (aggregation, other) ->
                assertSide(question, line(lines, "  " + aggregation), other.ratio()));
  }

  private static void assertRows(Question question, ParityAssessment asked, Stream<String> table) {
    List<String> rows = table.skip(1).toList();
    for (int i = 0; i < asked.contributions().size(); i++) {
      Contribution contribution = asked.contributions().get(i);
      assertThat(rows.get(i)).startsWith(contribution.benchmark());
      assertSide(question, rows.get(i), contribution.ratio());
    }
  }

  private static boolean isHead(String line) {
    return line.matches("benchmark .* ratio .*");
  }

  private static String line(List<String> lines, String start) {
    return lines.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
  }

  private static void assertSide(
      Question question, String text, Optional<? extends ExactNumber> ratio) {
    ratio.ifPresent(exact -> assertSide(question, text, PlainRoot.of(exact)));
  }

  /** The first percentage in {@code text} lies where {@code ratio} does. */
  private static void assertSide(Question question, String text, PlainRoot ratio) {
    Matcher matcher = PERCENT.matcher(text);
    assertThat(matcher.find()).isTrue();
    PlainFraction value = PlainFraction.of(question.threshold().value());
    int order = ratio.compareTo(value);
    int shown = PlainFraction.parse(matcher.group(1) + "%").compareTo(value);
    if (order != 0) {
      assertThat(Integer.signum(shown)).isEqualTo(Integer.signum(order));
    }
  }

  private static ParityAssessment answered(Question question) {
    Optional<ParityAssessment> asked =
        question.ask().filter(assessment -> assessment.ratio().isPresent());
    Assume.that(asked.isPresent());
    return asked.get();
  }
}
