package org.sovereignparity.json.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.json.importer.StatisticName.Kind;

class StatisticNameTest {

  @ParameterizedTest
  @CsvSource({
    "accuracy, SCORE, ''",
    "pass@1, SCORE, ''",
    "std_pass, SCORE, ''",
    "confidence, SCORE, ''",
    "prompt_strict_stderr, STANDARD_ERROR, prompt_strict",
    "accuracy_easy_std_err, STANDARD_ERROR, accuracy_easy",
    "Average Standard error, STANDARD_ERROR, average",
    "stderr, STANDARD_ERROR, ''",
    "bootstrap_std, STANDARD_ERROR, ''",
    "bootstrap_stderr, STANDARD_ERROR, bootstrap",
    "SE, STANDARD_ERROR, ''",
    "var, SPREAD, ''",
    "score std. dev., SPREAD, score",
    "score_standard_deviation, SPREAD, score",
    "ci_lower, BOUND, ''",
    "acc upper CI95, BOUND, acc",
    "CI, BOUND, ''",
    "rating_q025, BOUND, rating",
    "rating_q975, BOUND, rating",
    "lower_bound, BOUND, ''",
  })
  void parse_nameThatTells_hasItsKind(String name, Kind kind, String of) {
    StatisticName parsed = StatisticName.parse(name);
    assertThat(parsed.kind()).isEqualTo(kind);
    assertThat(parsed.of()).isEqualTo(of);
    assertThat(parsed.isCertain()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "score_std, score, SPREAD",
    "score_std, other, NOT_TOLD",
    "score_se, score_mean, STANDARD_ERROR",
    "acc_se, acc_norm, NOT_TOLD",
    "score_upper, score, BOUND",
    "upper, score, NOT_TOLD",
    "x_sem, x, STANDARD_ERROR",
    "acc_ci95, acc, BOUND",
    "acc_ci95, other, NOT_TOLD",
    "CI-Bench, other, SCORE",
  })
  void kind_ofANameThatDoesNotTell_isThatBesideItsScore(String name, String beside, Kind kind) {
    assertThat(StatisticName.parse(name).kind(Set.of(beside))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "final_stderr, final_acc, final_acc",
    "prompt_stderr, prompt_strict_acc, ",
    "acc_stderr, acc, acc",
  })
  void whose_ofAnError_isTheScoreWithItsWords(String error, String score, String found) {
    assertThat(StatisticName.parse(error).whose(Set.of(score)).orElse(null)).isEqualTo(found);
  }

  @Test
  void whose_ofAnErrorWithTwoMeans_isNone() {
    assertThat(StatisticName.parse("final_stderr").whose(Set.of("final_acc", "final_mean")))
        .isEmpty();
  }
}
