package org.sovereignparity.json.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.json.importer.BoardImportTest.issues;
import static org.sovereignparity.json.importer.BoardImportTest.read;
import static org.sovereignparity.json.importer.BoardImportTest.shown;

import com.google.common.collect.Iterables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.benchmark.Direction;

/** Rows, groups and keys of lm-evaluation-harness, in several shapes; made up. */
class LmEvalImportTest {

  /** Rows as a table shows them: parts stand under their group, further in and after a dash. */
  private static final String ROWS =
      """
      {'results':{
        'glue':{'alias':'glue','acc,none':0.5},
        'cola':{'alias':' - cola','acc,none':0.4},'sst2':{'alias':' - sst2','acc,none':0.6},
        'mmlu':{'alias':'mmlu','acc,none':0.3},'stem':{'alias':' - stem','acc,none':0.3},
        'algebra':{'alias':'  - algebra','acc,none':0.3},
        'mean':{'acc,none':0.45},
        'arc':{'alias':'- arc','acc,none':0.7}}%s}
      """;

  private static List<String> benchmarks(List<ImportedScore> scores) {
    return scores.stream().map(ImportedScore::benchmark).toList();
  }

  @Test
  void rows_withNothingOfGroups_areToldByTheirAliases() {
    ImportResult result = read(ROWS.formatted(""));
    assertThat(benchmarks(result.groups())).containsExactly("glue", "mmlu", "stem");
    assertThat(benchmarks(result.scores())).containsExactly("cola", "sst2", "algebra", "arc");
    assertThat(issues(result)).containsExactly("DERIVED_ROW /results/mean");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ",'groups':{} | []",
        ",'group_subtasks':{'glue':['cola'],'mmlu':[]} | [glue]",
        ",'groups':{'mmlu':{'acc,none':0.3},'own':{'acc,none':0.9}} | [mmlu, own]",
      })
  void groups_thatAreStated_areThose(String stated, String groups) {
    assertThat(benchmarks(read(ROWS.formatted(stated)).groups())).hasToString(groups);
  }

  @Test
  void rowsAndKeys_withoutAScore_areDescriptionsOrIssues() {
    ImportResult result =
        read(
            """
            {'results':{'a':{'alias':'a',' ':' '},'b':7,'c':{'name':'c',' ':' ','acc,none':0.5},
              'd':{'':3,'acc,none':0.25}},'versions':{}}
            """);
    assertThat(shown(result.scores())).isEqualTo("c, acc, none: 0.5; d, acc, none: 0.25");
    assertThat(issues(result)).containsExactly("WRONG_TYPE /results/b", "UNKNOWN_KEY /results/d/");
  }

  @Test
  void keyThatBeginsWithAComma_hasNoMetric() {
    ImportResult result = read("{'results':{'b':{',none':0.5,'acc':0.25}},'versions':{}}");
    assertThat(shown(result.scores())).isEqualTo("b, acc: 0.25");
    assertThat(issues(result)).containsExactly("MISSING_KEY /results/b/,none");
  }

  @Test
  void numbers_thatAreNone_areIssues() {
    ImportResult result =
        read(
            """
            {'results':{'b':{'acc,none':'50%','f1,none':'0.5','em,none':1e99999999,'mc,none':0.25,
              'mc_stderr,none':-0.1}},'n-samples':{'b':{'effective':10.0}}}
            """);
    assertThat(shown(result.scores())).isEqualTo("b, f1, none: 0.5; b, mc, none: 0.25");
    assertThat(result.scores())
        .allMatch(score -> score.samples().orElseThrow() == 10)
        .allMatch(score -> score.standardError().isEmpty());
    assertThat(issues(result))
        .containsExactly(
            "NOT_A_NUMBER /results/b/acc,none",
            "NUMBER_OUT_OF_BOUNDS /results/b/em,none",
            "NEGATIVE /results/b/mc_stderr,none");
  }

  @Test
  void directions_ofTheConfiguration_areTaken() {
    ImportResult result =
        read(
            """
            {'results':{'b':{'ppl,none':3,'acc,none':0.5}},'configs':{'b':{'metric_list':[
              {'metric':'ppl','higher_is_better':false},{'metric':'acc','higher_is_better':true}]}}}
            """);
    assertThat(result.scores())
        .extracting(score -> score.direction().orElseThrow())
        .containsExactly(Direction.LOWER_IS_BETTER, Direction.HIGHER_IS_BETTER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'lm_eval_version':{'a':1} | WRONG_TYPE /lm_eval_version",
        "'config':{'gen_kwargs':[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]} | WRONG_TYPE /config/gen_kwargs",
      })
  void settingThatCannotBeKept_isAnIssueOfEveryScore(String setting, String issue) {
    ImportResult result = read("{'results':{'b':{'acc,none':0.5}}," + setting + "}");
    ImportedScore score = Iterables.getOnlyElement(result.scores());
    assertThat(score.protocol()).isEmpty();
    assertThat(issues(result)).containsExactly(issue);
    assertThat(result.issuesOf(score)).containsExactly(IssueCode.WRONG_TYPE);
  }
}
