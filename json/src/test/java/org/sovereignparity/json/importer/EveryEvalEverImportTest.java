package org.sovereignparity.json.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.json.importer.BoardImportTest.issues;
import static org.sovereignparity.json.importer.BoardImportTest.shown;

import com.google.common.collect.Iterables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of Every Eval Ever, in several shapes; made up. */
class EveryEvalEverImportTest {

  private static ImportResult read(String version, String... results) {
    return BoardImportTest.read(
        """
        {'schema_version':'0.2.2','model_info':{'id':'m'},
         'eval_library':{'name':'lm_eval','version':'%s'},'evaluation_results':[%s]}
        """
            .formatted(version, String.join(",", results)));
  }

  /** {@return a result, with what is said of its metric and its score} */
  private static String result(String name, String metric, String details) {
    return "{'evaluation_name':'%s','metric_config':{%s},'score_details':{%s}}"
        .formatted(name, metric, details);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0.4.8 | b: 0.5 {harness=lm_eval 0.4.8}", "unknown | b: 0.5"})
  void harness_whoseVersionIsKnown_isASetting(String version, String expected) {
    assertThat(shown(read(version, result("b", "", "'score':0.5")).scores())).isEqualTo(expected);
  }

  /** The schema writes a level that is not known as -1, and says where there is such a level. */
  @Test
  void scoreOfTheUnknownLevel_isNone() {
    ImportResult result =
        read(
            "unknown",
            result("a", "'has_unknown_level':true", "'score':-1"),
            result("b", "'has_unknown_level':true", "'score':0.5"),
            result("c", "'has_unknown_level':false", "'score':-1"));
    assertThat(shown(result.scores())).isEqualTo("b: 0.5; c: -1");
    assertThat(issues(result)).containsExactly("NOT_A_NUMBER /evaluation_results/0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'standard_error':{'value':0.02},'num_samples':100} | ±0.02 of 100",
        "{'standard_error':0.03} | ±0.03",
        "{'standard_error':null,'num_samples':7} | ` of 7`",
        "{} | ``",
      })
  void uncertainty_hasErrorAndSamples(String uncertainty, String expected) {
    ImportResult result =
        read("unknown", result("b", "", "'score':0.5,'uncertainty':" + uncertainty));
    ImportedScore score = Iterables.getOnlyElement(result.scores());
    assertThat(
            score.standardError().map(error -> "±" + error).orElse("")
                + score.samples().map(samples -> " of " + samples).orElse(""))
        .isEqualTo(expected);
    assertThat(result.issues()).isEmpty();
  }

  @Test
  void resultWithoutNameOrScore_isAnIssue() {
    ImportResult result = read("unknown", "{'score_details':{'score':1}}", result("b", "", ""));
    assertThat(result.scores()).isEmpty();
    assertThat(result.issues())
        .extracting(ImportIssue::toString)
        .containsExactly(
            "MISSING_KEY at /evaluation_results/0: Key must be given: \"evaluation_name\"",
            "MISSING_KEY at /evaluation_results/1: Key must be given: \"score_details/score\"");
  }

  @Test
  void scaleOfOnePoint_isAnIssue() {
    ImportResult result =
        read("unknown", result("b", "'min_score':1,'max_score':1.0", "'score':1"));
    assertThat(Iterables.getOnlyElement(result.scores()).scale()).isEmpty();
    assertThat(issues(result))
        .containsExactly("BAD_SCALE /evaluation_results/0/metric_config/max_score");
  }
}
