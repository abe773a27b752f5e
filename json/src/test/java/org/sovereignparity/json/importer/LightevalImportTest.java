package org.sovereignparity.json.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityPolicy;

/** Results of lighteval in the shapes of its versions, and of boards; made up. */
class LightevalImportTest {

  private static ImportResult read(String document) {
    return ResultImporter.read("results.json", document.replace('\'', '"').getBytes(UTF_8));
  }

  private static String shown(List<ImportedScore> scores) {
    return scores.stream()
        .map(s -> s + s.standardError().map(error -> "±" + error).orElse(""))
        .collect(joining("; "));
  }

  /** As lighteval writes today: metrics as a list, groups of them with a direction for each. */
  private static String now(String model, String gsm8k) {
    return """
        {'config_general':{'lighteval_sha':'abc','num_fewshot_seeds':1,'max_samples':null,
         'model_config':{'model_name':'%s'}},
        'results':{'gsm8k|5':{'em':%s,'em_stderr':0.01},
         'xnli:en|0':{'acc':0.6,'acc_stderr':0.02,'rougeL':41.5},'xnli:de|0':{'acc':0.4,'acc_stderr':0.03},
         'xnli:_average|0':{'acc':0.5,'acc_stderr':0.025},
         'all':{'em':%s,'em_stderr':0.01,'acc':0.5,'acc_stderr':0.025}},
        'versions':{'gsm8k|5':0,'xnli:en|0':'1'},
        'config_tasks':{
         'gsm8k|5':{'name':'gsm8k','metrics':[{'metric_name':'em','higher_is_better':true}],
          'effective_num_docs':1319},
         'xnli:en|0':{'name':'xnli:en','metrics':[{'metric_name':['acc','rougeL'],
          'higher_is_better':{'acc':true,'rougeL':false}}],'effective_num_docs':-1}}}
        """
        .formatted(model, gsm8k, gsm8k);
  }

  @Test
  void read_results_areTasksApartFromAverages() {
    ImportResult result = read(now("m/a", "0.5320"));
    assertThat(result.format()).isEqualTo(ImportFormat.LIGHTEVAL);
    assertThat(result.model()).contains("m/a");
    assertThat(shown(result.scores()))
        .isEqualTo(
            "gsm8k, em: 0.5320±0.01; xnli:en, acc: 0.6±0.02; xnli:en, rougeL: 41.5; xnli:de, acc:"
                + " 0.4±0.03");
    assertThat(shown(result.groups()))
        .isEqualTo("xnli:_average, acc: 0.5; all, em: 0.5320; all, acc: 0.5");
    assertThat(result.issues()).isEmpty();
    ImportedScore gsm8k = result.scores().get(0);
    assertThat(gsm8k.protocol().orElseThrow())
        .hasToString("{harness=lighteval abc, limit=none, shots=5, task-version=0}");
    assertThat(gsm8k.samples()).contains(1319L);
    assertThat(result.scores())
        .extracting(score -> score.direction().orElse(null))
        .containsExactly(
            Direction.HIGHER_IS_BETTER,
            Direction.HIGHER_IS_BETTER,
            Direction.LOWER_IS_BETTER,
            null);
    assertThat(result.scores().get(1).samples()).isEmpty();
  }

  /** As the documentation shows: the configuration under another key, metrics as {@code metric}. */
  @Test
  void read_olderResults_findTheConfigurationByItsName() {
    ImportResult result =
        read(
            """
            {'config_general':{'lighteval_sha':'?','max_samples':1,'model_name':'gpt2'},
            'results':{'gsm8k|0':{'em':0.0,'em_stderr':0.0,'maj@8':NaN},'all':{'em':0.0}},
            'versions':{'gsm8k|0':0},
            'config_tasks':{'lighteval|gsm8k':{'name':'gsm8k',
             'metric':[{'metric_name':'em','higher_is_better':true}],'effective_num_docs':1}}}
            """);
    assertThat(shown(result.scores())).isEqualTo("gsm8k, em: 0.0±0.0");
    assertThat(result.scores().get(0).direction()).contains(Direction.HIGHER_IS_BETTER);
    assertThat(result.scores().get(0).protocol().orElseThrow())
        .hasToString("{harness=lighteval ?, limit=1, shots=0, task-version=0}");
    assertThat(result.issues())
        .extracting(ImportIssue::at)
        .containsExactly("/results/gsm8k|0/maj@8");
  }

  /** As version 1 of the Open LLM Leaderboard and boards after it. */
  @Test
  void read_board_hasSuiteTaskAndShots() {
    ImportResult result =
        read(
            """
            {'config_general':{'model_name':'m/b','model_sha':'1'},
            'results':{'harness|arc:challenge|25':{'acc_norm':0.61,'acc_norm_stderr':0.014,'acc':null},
             'harness|ko_mmlu|5':{'lost_stderr':0.1},'all':{'acc_norm':0.61}},
            'versions':{'all':0,'harness|arc:challenge|25':1},'config_tasks':{}}
            """);
    assertThat(shown(result.scores())).isEqualTo("arc:challenge, acc_norm: 0.61±0.014");
    assertThat(result.scores().get(0).protocol().orElseThrow())
        .hasToString("{shots=25, suite=harness, task-version=1}");
    assertThat(result.issues())
        .extracting(ImportIssue::code)
        .containsExactly(IssueCode.NOT_A_NUMBER, IssueCode.STANDARD_ERROR_WITHOUT_SCORE);
  }

  @Test
  void read_whatIsOfAnotherType_isAnIssue() {
    ImportResult result =
        read("{'config_general':{},'results':{'a|0':[1],'b|0':{'x':{}},'|0':{'y':1}}}");
    assertThat(result.scores()).isEmpty();
    assertThat(result.issues())
        .extracting(ImportIssue::code)
        .containsExactly(IssueCode.WRONG_TYPE, IssueCode.WRONG_TYPE, IssueCode.MISSING_KEY);
  }

  /** 266/280 = 0.95, exactly. */
  @Test
  void verdict_ofTwoFiles_isThatOfTheirScores() {
    ScoreChoice gsm8k = ScoreChoice.of("gsm8k").scale(Scale.parse("0..1"));
    Scoreboard board =
        ScoreSelection.of(gsm8k).board(read(now("m/a", "0.266")), read(now("m/b", "0.280")));
    assertThat(
            ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS)
                .assess(board, "m/a", Frontier.model("m/b"), Threshold.percent(95))
                .verdictIfSame("limit", "shots"))
        .contains(Verdict.MET);
  }

  @Test
  void read_lastPartThatIsNoNumber_isNoShots() {
    ImportResult result =
        read("{'config_general':{},'results':{'lighteval|gsm8k|few':{'em':0.5}}}");
    assertThat(shown(result.scores())).isEqualTo("gsm8k, em: 0.5");
    assertThat(result.scores().get(0).protocol().orElseThrow()).hasToString("{suite=lighteval}");
  }

  @Test
  void issuesOf_aLossInARowOrATable_areThoseOfTheRowOrOfAll() {
    String document = "{'config_general':{},'results':{'a|0':[1],'b|0':{'x':0.5}},'versions':%s}";
    ImportResult row = read(document.formatted("{}"));
    assertThat(row.scores()).extracting(row::issuesOf).hasToString("[[]]");
    ImportResult table = read(document.formatted("3"));
    assertThat(table.issues()).extracting(ImportIssue::at).contains("/versions");
    assertThat(table.scores()).extracting(table::issuesOf).hasToString("[[WRONG_TYPE]]");
  }
}
