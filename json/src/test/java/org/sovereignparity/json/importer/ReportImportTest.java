package org.sovereignparity.json.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sovereignparity.json.importer.BoardImportTest.bytes;
import static org.sovereignparity.json.importer.BoardImportTest.issues;
import static org.sovereignparity.json.importer.BoardImportTest.read;
import static org.sovereignparity.json.importer.BoardImportTest.shown;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityPolicy;

/** Results of NeMo Evaluator, SWE-bench and Terminal-Bench, in several shapes; made up. */
class ReportImportTest {

  /** As {@code results.yml} is written: a group that copies the task, and one that does not. */
  private static final String YAML =
      """
      # with limited samples
      command: 'simple_evals --model a/b --first_n 10

        --eval_name gpqa'
      config:
        params:
          extra:
            num_fewshot: 5
          limit_samples: 10
          temperature: 0.0
        type: gpqa
      git_hash: ''
      results:
        groups:
          gpqa:
            metrics:
              score:
                scores:
                  micro:
                    stats: {stddev: 0.489897, stderr: 0.163299}
                    value: 0.40
          science:
            groups:
              gpqa:
                metrics:
                  acc:
                    scores:
                      acc:
                        stats: {}
                        value: 1.0e-01
            metrics: {}
        tasks:
          gpqa:
            metrics:
              score:
                scores:
                  micro:
                    stats:
                      count: 10
                      stddev: 0.489897
                      stderr: 0.163299
                    value: 0.40
                  macro_stderr:
                    stats: {}
                    value: 0.2
              other:
                scores:
                  other: {stats: {stderr: .nan}, value: .nan}
      target:
        api_endpoint:
          model_id: a/b
      """;

  /** The same results as JSON, where the microservice has them at the top. */
  private static final String JOB =
      """
      {'created_at':'2026','tasks':{'qa':{'metrics':{
         'bleu':{'scores':{'sentence':{'value':3.20,'stats':{'count':200,'sum':640.0,'mean':3.2}}}},
         'f1':{'scores':{'f1':7}}}},'x':5},
       'groups':{'evaluation':{'metrics':{'bleu':{'scores':{'corpus':{'value':1.5,'stats':{}}}}}}}}
      """;

  private static final String BUNDLE =
      """
      {'run_id':'eval-1','sdk_version':'0.3.1','config':{'model':'m','temperature':0.6,'max_problems':null},
       'benchmark':{'name':'mmlu_pro','samples':3,'repeats':2,'scores':{
         'pass@1':{'value':0.5000,'ci_lower':0.1,'ci_upper':0.9,'bootstrap_ci_lower':0.1},
         'scorer:judge':{'value':0.75,'correct':3,'total':4},
         'summary':{'mean':0.5,'n':6},
         'failures':{'total_failures':2,'categories':{'refusal':{'count':1},'infra_error':{'count':1}}}},
        'categories':{'law':{'mean_reward':0.25,'n':4}}},
       'n_results':5}
      """;

  static final String SWE =
      """
      {'total_instances':5,'submitted_instances':4,'completed_instances':2,'resolved_instances':1,
       'unresolved_instances':1,'empty_patch_instances':1,'error_instances':1,
       'completed_ids':['a','b'],'incomplete_ids':['e'],'empty_patch_ids':['c'],
       'submitted_ids':['a','b','c','d'],'resolved_ids':['a'],'unresolved_ids':['b'],
       'error_ids':['d'],'schema_version':2}
      """;

  static final String TERMINAL =
      """
      {'id':'1','results':[
        {'id':'2','task_id':'a','is_resolved':true,'failure_mode':'unset','total_input_tokens':9},
        {'id':'3','task_id':'b','is_resolved':false,'failure_mode':'agent_timeout'},
        {'id':'4','task_id':'c','is_resolved':true}],
       'pass_at_k':{},'n_resolved':2,'n_unresolved':1,'resolved_ids':['a','c'],'unresolved_ids':['b'],
       'accuracy':0.6666666666666666}
      """;

  @Test
  void resultsYml_tasks_areScoresWithTheirErrors() {
    ImportResult result = ResultImporter.read("results.yml", YAML.getBytes(UTF_8));
    assertThat(result.format()).isEqualTo(ImportFormat.NEMO_EVALUATOR);
    assertThat(result.model()).contains("a/b");
    assertThat(shown(result.scores()))
        .isEqualTo("gpqa, score: 0.40 {limit=10, score=micro, shots=5, temperature=0.0}");
    assertThat(result.scores().get(0).standardError()).hasToString("Optional[0.163299]");
    assertThat(result.scores().get(0).samples()).contains(10L);
    assertThat(issues(result))
        .containsExactly(
            "DERIVED_ROW /results/tasks/gpqa/metrics/score/scores/macro_stderr",
            "NOT_A_NUMBER /results/tasks/gpqa/metrics/other/scores/other/stats/stderr",
            "NOT_A_NUMBER /results/tasks/gpqa/metrics/other/scores/other/value");
  }

  /** Of the groups in the file one has no count, so that it is no copy. */
  @Test
  void resultsYml_groups_areNamedByTheirPath() {
    ImportResult result = ResultImporter.read("results.yml", YAML.getBytes(UTF_8));
    assertThat(result.groups())
        .extracting(ImportedScore::toString)
        .containsExactly("gpqa, score: 0.40", "science/gpqa, acc: 1.0e-01");
    ImportResult copied =
        ResultImporter.read("a.yml", YAML.replace("count: 10\n", "min: 0\n").getBytes(UTF_8));
    assertThat(copied.groups())
        .extracting(ImportedScore::benchmark)
        .containsExactly("science/gpqa");
  }

  @Test
  void resultsYml_thatIsNone_isRefused() {
    assertRefused("results:\n- *a\n", "Document must not have an alias: \"*a\"");
    assertRefused("results:\n  a: [1\n", "Document must be YAML, but is not at line");
    assertRefused("results:\n  tasks: {}\n", "Document must be of a known format");
    assertRefused(
        "results:\n" + "#".repeat(1_000_001), "Document in YAML must have at most 1000000 charac");
  }

  private static void assertRefused(String document, String message) {
    assertThatThrownBy(() -> read(document))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void job_tasksAtTheTop_areRead() {
    ImportResult result = read(JOB);
    assertThat(shown(result.scores())).isEqualTo("qa, bleu: 3.20 {score=sentence}");
    assertThat(result.scores().get(0).samples()).contains(200L);
    assertThat(shown(result.groups())).isEqualTo("evaluation, bleu: 1.5 {score=corpus}");
    assertThat(issues(result))
        .containsExactly("WRONG_TYPE /tasks/qa/metrics/f1/scores/f1", "WRONG_TYPE /tasks/x");
    assertThat(result.issuesOf(result.scores().get(0))).isEmpty();
  }

  @Test
  void bundle_valuesAndCategories_areRead() {
    ImportResult result = read(BUNDLE);
    assertThat(result.model()).contains("m");
    String settings = " {epochs=2, harness=nemo-evaluator 0.3.1, limit=none, temperature=0.6}";
    assertThat(shown(result.scores()))
        .isEqualTo(
            "mmlu_pro, pass@1: 0.5000" + settings + "; mmlu_pro, scorer:judge: 0.75" + settings);
    assertThat(result.scores())
        .extracting(score -> score.samples().orElseThrow())
        .containsExactly(3L, 4L);
    assertThat(shown(result.groups())).isEqualTo("mmlu_pro/law, mean_reward: 0.25" + settings);
    assertThat(result.issues())
        .extracting(ImportIssue::message)
        .containsExactly("Samples must all be scored; not scored are: 1");
    assertThat(result.issuesOf(result.scores().get(0)))
        .containsExactly(IssueCode.SAMPLES_NOT_SCORED);
  }

  @Test
  void bundle_whole_hasNoIssues() {
    ImportResult whole =
        read(BUNDLE.replace("'infra_error'", "'format_error'").replace(":5}", ":6}"));
    assertThat(whole.issues()).isEmpty();
    assertThat(issues(read(BUNDLE.replace(":5}", ":7}"))))
        .containsExactly("TOTALS_DIFFER /n_results", "SAMPLES_NOT_SCORED /n_results");
    String many = "'samples':999999999999999999,'repeats':999999999999999999";
    assertThat(issues(read(BUNDLE.replace("'samples':3,'repeats':2", many))))
        .containsExactly("SAMPLES_NOT_SCORED /n_results", "SAMPLES_NOT_SCORED /n_results");
  }

  @Test
  void sweBench_resolved_isAScoreOfTheTotal() {
    ImportResult result = read(SWE);
    assertThat(result.format()).isEqualTo(ImportFormat.SWE_BENCH);
    assertThat(result.model()).isEmpty();
    assertThat(shown(result.scores())).isEqualTo("swe-bench, resolved_instances: 1");
    assertThat(result.scores().get(0).scale()).hasToString("Optional[0..5]");
    assertThat(result.scores().get(0).samples()).contains(5L);
    // One failed in the evaluation, one was not submitted.
    assertThat(result.issues())
        .extracting(ImportIssue::toString)
        .containsExactly(
            "SAMPLES_NOT_SCORED at /total_instances: Samples must all be scored; not scored are:"
                + " 2");
    assertThat(result.issuesOf(result.scores().get(0)))
        .containsExactly(IssueCode.SAMPLES_NOT_SCORED);
  }

  /** As the harness writes it for one instance of a file of 500 predictions, and others. */
  @Test
  void sweBench_otherShapes_areReadWithWhatTheyLack() {
    assertThat(
            issues(
                read(
                    """
                    {'total_instances':1,'submitted_instances':500,'completed_instances':1,
                     'resolved_instances':1,'unresolved_instances':0,'empty_patch_instances':0,
                     'error_instances':0,'resolved_ids':['a'],'incomplete_ids':[],'schema_version':2}
                    """)))
        .isEmpty();
    ImportResult bare = read("{'resolved_instances':4,'submitted_instances':9}");
    assertThat(bare.scores()).isEmpty();
    assertThat(issues(bare)).containsExactly("MISSING_KEY ");
    assertThat(
            issues(read("{'resolved_instances':4,'total_instances':9,'unresolved_instances':2}")))
        .containsExactly("MISSING_KEY ", "SAMPLES_NOT_SCORED /total_instances");
    assertThat(
            issues(
                read(
                    """
                    {'total_instances':2,'resolved_instances':2,'unresolved_instances':1,'error_instances':0,
                     'empty_patch_instances':0,'resolved_ids':['a'],'infra_failure_instances':1}
                    """)))
        .containsExactly(
            "TOTALS_DIFFER /total_instances",
            "TOTALS_DIFFER /resolved_ids",
            "SAMPLES_NOT_SCORED /infra_failure_instances");
    assertThat(
            issues(
                read(
                    """
                    {'total_instances':0,'resolved_instances':0,'unresolved_instances':0,
                     'empty_patch_instances':0}
                    """)))
        .containsExactly("BAD_SCALE /total_instances");
  }

  @Test
  void sweBench_twoReports_areDecidedOfOneTotalOnly() {
    String theirs =
        SWE.replace("'unresolved_instances':1", "'unresolved_instances':0")
            .replace("'resolved_instances':1,", "'resolved_instances':2,")
            .replace(
                "'resolved_ids':['a'],'unresolved_ids':['b']",
                "'resolved_ids':['a','b'],'unresolved_ids':[]");
    ScoreSelection selection =
        ScoreSelection.of(
            ScoreChoice.of("swe-bench")
                .direction(Direction.HIGHER_IS_BETTER)
                .despite(IssueCode.SAMPLES_NOT_SCORED));
    Scoreboard board = selection.board(read(SWE).ofModel("A"), read(theirs).ofModel("B"));
    assertThat(
            ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS)
                .assess(board, "A", Frontier.model("B"), Threshold.percent(50))
                .verdict())
        .contains(Verdict.MET);
    String fewer = SWE.replace("'total_instances':5", "'total_instances':4");
    assertThatThrownBy(
            () -> {
              Scoreboard unused = selection.board(read(SWE).ofModel("A"), read(fewer).ofModel("B"));
            })
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("UNITS_DIFFER");
  }

  @Test
  void terminalBench_run_isCountedAndRated() {
    ImportResult result = read(TERMINAL);
    assertThat(result.format()).isEqualTo(ImportFormat.TERMINAL_BENCH);
    assertThat(shown(result.scores()))
        .isEqualTo("terminal-bench, n_resolved: 2; terminal-bench, accuracy: 0.6666666666666666");
    assertThat(result.scores().get(0).scale()).hasToString("Optional[0..3]");
    assertThat(result.scores().get(1).scale()).isEmpty();
    assertThat(result.scores()).allMatch(score -> score.samples().orElseThrow() == 3);
    assertThat(result.issues()).isEmpty();
  }

  @Test
  void terminalBench_severalTrials_haveRatesForEachK() {
    ImportResult result =
        read(
            """
            {'results':[{'task_id':'a','is_resolved':true},{'task_id':'a','is_resolved':false},
              {'task_id':'b','is_resolved':null}],
             'pass_at_k':{'2':1.0},'n_resolved':1,'n_unresolved':2,'accuracy':0.3333333333333333}
            """);
    assertThat(shown(result.scores())).endsWith("; terminal-bench, pass_at_k: 1.0 {k=2}");
    assertThat(issues(result))
        .containsExactly("SAMPLES_NOT_SCORED /results", "RUN_NOT_FINISHED /results");
  }

  @Test
  void terminalBench_whatDoesNotAddUp_isAnIssue() {
    assertThat(issues(read(TERMINAL.replace("'n_resolved':2", "'n_resolved':3"))))
        .containsExactly("TOTALS_DIFFER /n_resolved");
    assertThat(issues(read(TERMINAL.replace("0.6666666666666666", "0.67"))))
        .containsExactly("TOTALS_DIFFER /accuracy");
    assertThat(issues(read("{'results':[],'n_resolved':0,'accuracy':0.0}")))
        .containsExactly("MISSING_KEY ", "RUN_NOT_FINISHED /results");
    // A single trial says nothing of a benchmark.
    assertRefused("{'task_id':'a','is_resolved':true}", "Document must be of a known format");
  }

  @Test
  void items_ofBoth_areOutcomes() {
    ItemResults swe = ItemResults.readSweBench(bytes(SWE));
    assertThat(swe.scores()).hasToString("{a=1, b=0, c=0}");
    assertThat(swe.issues())
        .extracting(issue -> issue.code() + " " + issue.at())
        .containsExactly("MISSING_KEY /error_ids/0", "MISSING_KEY /incomplete_ids/0");
    ItemResults terminal = ItemResults.readTerminalBench(bytes(TERMINAL));
    assertThat(terminal.scores()).hasToString("{a=1, b=0, c=1}");
    assertThat(terminal.issues()).isEmpty();
    ItemResults twice = ItemResults.readTerminalBench(bytes(TERMINAL.replace("'c'", "'a'")));
    assertThat(twice.scores()).hasToString("{b=0}");
    ItemResults both =
        ItemResults.readSweBench(bytes("{'resolved_ids':['a','b'],'unresolved_ids':['a',7]}"));
    assertThat(both.scores()).hasToString("{b=1}");
    assertThat(both.issues())
        .extracting(ImportIssue::code)
        .containsExactly(IssueCode.DUPLICATE_KEY, IssueCode.WRONG_TYPE);
    for (String none : ImmutableList.of("{}", "{'results':{}}")) {
      assertThatThrownBy(() -> ItemResults.readSweBench(bytes(none)))
          .isInstanceOf(InvalidDocumentException.class);
      assertThatThrownBy(() -> ItemResults.readTerminalBench(bytes(none)))
          .isInstanceOf(InvalidDocumentException.class);
    }
  }

  /** Every number of an original is a score or of one, or there is a rule that says what it is. */
  @Test
  void numbers_ofEveryOriginal_areAccountedFor() {
    for (EveryNumber original :
        ImmutableList.of(
            EveryNumber.of(JOB, ".*/stats/(sum|mean)"),
            EveryNumber.of(
                BUNDLE,
                ".*/(ci_lower|ci_upper|bootstrap_ci_lower|correct)|/benchmark/scores/summary/.*"
                    + "|/benchmark/scores/failures/.*"),
            EveryNumber.of(SWE, "/[a-z_]+_instances|/schema_version"),
            EveryNumber.of(TERMINAL, "/n_unresolved|/results/[0-9]*/total_.*"))) {
      assertThat(original.lost()).isEmpty();
      assertThat(original.scores()).isPositive();
    }
  }

  @Test
  void job_scoreWithoutValueOrName_isAnIssue() {
    ImportResult result =
        read(
            """
            {'tasks':{'qa':{'metrics':{'f1':{'scores':{'f1':{'stats':{}}}},
              ' ':{'scores':{'x':{'value':1}}}}}}}
            """);
    assertThat(result.scores()).isEmpty();
    assertThat(issues(result))
        .containsExactly(
            "MISSING_KEY /tasks/qa/metrics/f1/scores/f1",
            "MISSING_KEY /tasks/qa/metrics/ /scores/x");
  }

  @Test
  void bundle_scoreThatIsNoneAndFailuresThatAreNot_areTold() {
    String whole = BUNDLE.replace("'infra_error':{'count':1}", "'infra_error':{'count':0}");
    ImportResult result = read(whole.replace(":5}", ":6}").replace("'summary'", "'odd':7,'all'"));
    assertThat(result.scores()).hasSize(2);
    assertThat(issues(result)).containsExactly("WRONG_TYPE /benchmark/scores/odd");
  }

  /** What is left of four, of which one is resolved and one is not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'incomplete_ids':['e','f'] | SAMPLES_NOT_SCORED",
        "'error_instances':1 | SAMPLES_NOT_SCORED",
        "'error_instances':1,'incomplete_ids':['e'] | SAMPLES_NOT_SCORED",
        "'error_instances':1,'incomplete_ids':[] | TOTALS_DIFFER",
      })
  void sweBench_errorsAndIncompleteOnes_areWhatIsLeft(String left, String code) {
    ImportResult result =
        read(
            """
            {'total_instances':4,'resolved_instances':1,'unresolved_instances':1,
             'empty_patch_instances':0,'infra_failure_instances':0,%s}
            """
                .formatted(left));
    assertThat(issues(result)).containsExactly(code + " /total_instances");
  }

  @Test
  void terminalBench_countOfOthersOrNoTrials_isAnIssue() {
    assertThat(issues(read(TERMINAL.replace("'n_unresolved':1", "'n_unresolved':2"))))
        .containsExactly("TOTALS_DIFFER /n_unresolved");
    ImportResult none = read("{'results':[],'n_resolved':0,'n_unresolved':0,'accuracy':0.0}");
    assertThat(none.scores()).extracting(ImportedScore::scale).allMatch(Optional::isEmpty);
    assertThat(issues(none)).containsExactly("RUN_NOT_FINISHED /results");
  }
}
