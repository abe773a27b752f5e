package org.sovereignparity.programme.korea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.programme.TargetScore;
import org.sovereignparity.scoring.Evaluation;
import org.sovereignparity.scoring.InputRefusal;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Ratings;

/** The published formulas of single blocks, with the published examples. */
class FormulasTest {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  // 60 -> 15, 60 -> 9: OFF-4; the others OFF-1, OFF-3 and Yonhap 2026-08-27.
  @ParameterizedTest
  @CsvSource({
    "2026-08, aaii,          60,    15",
    "2026-08, aaii,          47.4,  11.9",
    "2026-08, aaii,          37.4,  9.4",
    "2026-08, aaii,          35.0,  8.8",
    "2026-08, aaii,          31.0,  7.8",
    "2026-08, aaii,          0,     0",
    "2026-08, aaii,          100,   25",
    "2026-08, nia,           60,    9",
    "2026-01, global-common, 72.03, 14.4",
    "2026-01, nia,           100,   10"
  })
  void percentage_always_isScaledAndRounded(
      String edition, String block, String percentage, String points) {
    assertThat(points(edition, block, of -> of.putNumbers(block, Rational.parse(percentage))))
        .isEqualTo(Rational.parse(points));
  }

  // 3.7 -> 11.1 of 15 and 7.4 of 10: OFF-4.
  @ParameterizedTest
  @CsvSource({
    "2026-08, pro-users, 3.7, 11.1",
    "2026-08, public,    3.7, 7.4",
    "2026-08, public,    1,   2",
    "2026-08, pro-users, 5,   15",
    "2026-01, users,     3.7, 25",
    "2026-01, users,     1,   25"
  })
  void meanRating_always_isScaledOrRelativeToTheBest(
      String edition, String block, String mean, String points) {
    assertThat(
            points(
                edition,
                block,
                of -> of.putRatings(block, Ratings.ofMean(Rational.parse(mean), 49))))
        .isEqualTo(Rational.parse(points));
  }

  // OFF-1 annex 1: A = 80, B = 72 gives 90 %, so 9.0 of 10. The others by hand.
  @ParameterizedTest
  @CsvSource({
    "cap-1,  72/80,                         9.0",
    "no-cap, 72/80,                         9.0",
    "cap-1,  72/80 72/80 72/80 72/80 72/80, 9.0",
    "cap-1,  88/80 72/80,                   9.5",
    "no-cap, 88/80 72/80,                   10.0",
    "cap-1,  88/80,                         10.0",
    "no-cap, 88/80,                         11.0",
    "cap-1,  0/80,                          0"
  })
  void attainment_underEachReading_isTheMeanOfRatios(String cap, String scores, String points) {
    Edition edition = KoreaSovereignAi.programme().edition("2026-01");
    ImmutableList<TargetScore> pairs =
        ImmutableList.copyOf(WORDS.splitToStream(scores).map(FormulasTest::pair).toList());
    assertThat(
            points(
                under(edition, "attainment-cap", cap),
                "global-individual",
                of -> of.putTargetScores("global-individual", pairs)))
        .isEqualTo(Rational.parse(points));
  }

  // Ten experts: the mean of the middle eight, 240 / 8.
  @ParameterizedTest
  @CsvSource({
    "2026-01, 0 26 27 28 29 31 32 33 34 35, 30",
    "2026-08, 0 26 27 28 29 31 32 33 34 35, 30",
    "2026-08, 35 35 0 0 10,                 15",
    "2026-08, 28 30 29.5,                   29.5"
  })
  void experts_always_areTheMeanWithoutHighestAndLowest(
      String edition, String each, String points) {
    assertThat(
            points(
                edition,
                "experts",
                of ->
                    of.putRatings(
                        "experts",
                        Ratings.of(WORDS.splitToStream(each).map(Rational::parse).toList()))))
        .isEqualTo(Rational.parse(points));
  }

  @ParameterizedTest
  @CsvSource({
    "30 30,         TOO_FEW_RATERS",
    "30 30 35.1,    INPUT_OUT_OF_RANGE",
    "30 30 -1,      INPUT_OUT_OF_RANGE"
  })
  void experts_tooFewOrOutOfRange_areRefused(String each, InputRefusal code) {
    Ratings ratings = Ratings.of(WORDS.splitToStream(each).map(Rational::parse).toList());
    assertThatThrownBy(() -> points("2026-08", "experts", of -> of.putRatings("experts", ratings)))
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  @Test
  void experts_onlyTheirMean_isRefused() {
    Ratings mean = Ratings.ofMean(Rational.of(30), 10);
    assertThatThrownBy(() -> points("2026-08", "experts", of -> of.putRatings("experts", mean)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.code()).isEqualTo(InputRefusal.TOO_FEW_RATERS));
  }

  // By hand: 61.5 x 15/100 = 9.225, 3.67 x 15/5 = 11.01, (29.1 + 29.2) / 2 = 29.15.
  @ParameterizedTest
  @CsvSource({
    "half-up-1,   9.2,   11.0,  29.2",
    "half-even-1, 9.2,   11.0,  29.2",
    "none,        9.225, 11.01, 29.15"
  })
  void rounding_eachAlternative_reachesEveryBlock(
      String alternative, String nia, String proUsers, String experts) {
    Edition edition =
        under(KoreaSovereignAi.programme().edition("2026-08"), "rounding", alternative);
    assertThat(points(edition, "nia", of -> of.putNumbers("nia", Rational.parse("61.5"))))
        .isEqualTo(Rational.parse(nia));
    Ratings users = Ratings.ofMean(Rational.parse("3.67"), 49);
    assertThat(points(edition, "pro-users", of -> of.putRatings("pro-users", users)))
        .isEqualTo(Rational.parse(proUsers));
    Ratings four = Ratings.of(WORDS.splitToStream("35 29.1 29.2 0").map(Rational::parse).toList());
    assertThat(points(edition, "experts", of -> of.putRatings("experts", four)))
        .isEqualTo(Rational.parse(experts));
  }

  private static Edition under(Edition edition, String reading, String alternative) {
    Quantity total =
        edition.readings().stream()
            .filter(one -> one.id().equals(reading))
            .map(one -> one.alternatives().get(alternative))
            .findFirst()
            .orElseThrow();
    return edition.toBuilder().total(bounded(total)).readings(ImmutableList.of()).build();
  }

  /**
   * {@return the sum of the parts of {@code total}, each with a limit, which an edition asks for}
   */
  private static Quantity bounded(Quantity total) {
    return Quantity.sum(
        total.label(),
        total.parts().stream()
            .map(part -> Quantity.cap(Label.of(part.id() + "-bounded"), part, Rational.of(1_000)))
            .toList());
  }

  private static Rational points(
      String edition, String block, UnaryOperator<Submission.Builder> inputs) {
    return points(KoreaSovereignAi.programme().edition(edition), block, inputs);
  }

  /** {@return the points on {@code block} of a team that is alone in the field} */
  private static Rational points(
      Edition edition, String block, UnaryOperator<Submission.Builder> inputs) {
    Submission submission = inputs.apply(Submission.builder().team("Alone")).build();
    Evaluation total =
        edition.round(List.of(submission), List.of()).standing("Alone").points().orElseThrow();
    return total.stream()
        .filter(node -> node.rule().id().equals(block))
        .flatMap(node -> node.value().stream())
        .findFirst()
        .orElseThrow();
  }

  private static TargetScore pair(String text) {
    List<String> both = Splitter.on('/').splitToList(text);
    return TargetScore.of(Rational.parse(both.get(0)), Rational.parse(both.get(1)));
  }
}
