package org.sovereignparity.json.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sovereignparity.json.document.InvalidDocumentException;

/**
 * Answers and tables of Artificial Analysis, and reports of EvalScope, in several shapes; made up.
 */
class BoardImportTest {

  /** As the API answers: indices in points, evaluations as fractions, null where there is none. */
  static final String ANSWER =
      """
      {'status':200,'tier':'pro','intelligence_index_version':4.1,
       'prompt_options':{'parallel_queries':1,'prompt_length':'medium'},
       'pagination':{'page':1,'page_size':200,'total_pages':2,'has_more':true},
       'data':[
        {'id':'1','name':'A (High)','slug':'a-high','model_creator':{'id':'9','name':'Lab','slug':'lab'},
         'evaluations':{'artificial_analysis_intelligence_index':50.80,'gpqa':0.910,'hle':null,
          'tau2':'N/A'},
         'pricing':{'price_1m_input_tokens':3.5},'median_output_tokens_per_second':120.1},
        {'id':'2','name':'B','model_creator':{'name':'Lab'},'evaluations':{'gpqa':7e-1},
         'median_time_to_first_token_seconds':0.4}]}
      """;

  /** A report on a dataset of two subsets in one category, with an aggregate beside them. */
  static final String REPORT =
      """
      {'name':'m@mmlu','dataset_name':'mmlu','dataset_pretty_name':'MMLU','model_name':'m',
       'score':0.55,'num':40,'analysis':'N/A',
       'metrics':[{'name':'mean_acc','num':40,'score':0.55,'macro_score':0.6,'categories':[
        {'name':['default'],'num':40,'score':0.55,'macro_score':0.6,'subsets':[
         {'name':'law','score':0.50,'num':30,'is_aggregate':false},
         {'name':'art','score':0.70,'num':10,'is_aggregate':false},
         {'name':'OVERALL','score':0.6,'num':40,'is_aggregate':true}]}]}],
       'perf_metrics':{'summary':{'n_samples':40,'latency':{'mean':5.0}}}}
      """;

  static byte[] bytes(String document) {
    return document.replace('\'', '"').getBytes(UTF_8);
  }

  static ImportResult read(String document) {
    return ResultImporter.read("results.json", bytes(document));
  }

  static String shown(List<ImportedScore> scores) {
    return scores.stream()
        .map(score -> score + score.protocol().map(settings -> " " + settings).orElse(""))
        .collect(joining("; "));
  }

  static List<String> issues(ImportResult result) {
    return result.issues().stream().map(issue -> issue.code() + " " + issue.at()).toList();
  }

  @Test
  void answer_indices_areGroupsOfTheirVersion() {
    ImportResult result = read(ANSWER);
    assertThat(result.format()).isEqualTo(ImportFormat.ARTIFICIAL_ANALYSIS);
    assertThat(shown(result.scores())).isEqualTo("a-high, gpqa: 0.910; B, gpqa: 7e-1");
    assertThat(shown(result.groups()))
        .isEqualTo("a-high, artificial_analysis_intelligence_index: 50.80 {task-version=4.1}");
    assertThat(issues(result)).containsExactly("NOT_A_NUMBER /data/0/evaluations/tau2");
  }

  @Test
  void answer_listAlone_isRead() {
    ImportResult result =
        read(
            """
            [{'slug':'a','model_creator':{},'evaluations':{'artificial_analysis_math_index':9,
             'gpqa':{'value':1}}},{'slug':'b'},3]
            """);
    assertThat(shown(result.groups())).isEqualTo("a, artificial_analysis_math_index: 9");
    assertThat(issues(result)).containsExactly("WRONG_TYPE /0/evaluations/gpqa", "WRONG_TYPE /2");
  }

  @Test
  void answer_ofAnotherEndpoint_isRefused() {
    String images = "{'data':[{'slug':'a','model_creator':{'name':'x'},'elo':1200,'rank':1}]}";
    assertThat(refusal(images)).contains("Document must be of a known format");
    ImportResult named = ResultImporter.read(ImportFormat.ARTIFICIAL_ANALYSIS, "x", bytes(images));
    assertThat(named.scores()).isEmpty();
  }

  private static String refusal(String document) {
    try {
      return read(document).toString();
    } catch (InvalidDocumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void answer_modelWithoutName_isAnIssue() {
    ImportResult result = read("[{'model_creator':{},'evaluations':{'gpqa':0.5}}]");
    assertThat(result.scores()).isEmpty();
    assertThat(issues(result)).containsExactly("MISSING_KEY /0");
  }

  @Test
  void table_exported_hasEvaluationsApartFromPricesAndIndices() {
    ImportResult result =
        ResultImporter.read(
            "models.csv",
            bytes(
                """
                Model,Creator,Artificial Analysis Intelligence Index,MMLU-Pro,GPQA Diamond,Blended Price ($/1M),Median Tokens/s,Latency (s)
                GPT-X,OpenAI,70,88%,91%,$3.44,120,0.8
                A.X,SKT,35,80.5%,--,--,90,1.1
                """));
    assertThat(result.format()).isEqualTo(ImportFormat.CSV);
    assertThat(shown(result.scores()))
        .isEqualTo("GPT-X, MMLU-Pro: 88%; GPT-X, GPQA Diamond: 91%; A.X, MMLU-Pro: 80.5%");
    assertThat(shown(result.groups()))
        .isEqualTo(
            "GPT-X, Artificial Analysis Intelligence Index: 70; A.X, Artificial Analysis"
                + " Intelligence Index: 35");
    assertThat(result.issues()).isEmpty();
  }

  @Test
  void report_severalSubsets_areScoresAndTheirAveragesGroups() {
    ImportResult result = read(REPORT);
    assertThat(result.format()).isEqualTo(ImportFormat.EVALSCOPE);
    assertThat(result.model()).contains("m");
    assertThat(shown(result.scores()))
        .isEqualTo("mmlu/law, mean_acc: 0.50; mmlu/art, mean_acc: 0.70");
    assertThat(result.scores())
        .extracting(score -> score.samples().orElse(0L))
        .containsExactly(30L, 10L);
    assertThat(shown(result.groups()))
        .isEqualTo(
            "mmlu/OVERALL, mean_acc: 0.6; mmlu, mean_acc: 0.55 {average=micro}; mmlu, mean_acc: 0.6"
                + " {average=macro}");
    assertThat(result.issues()).isEmpty();
  }

  @Test
  void report_oneSubset_isTheScoreOfTheDataset() {
    ImportResult result =
        read(
            """
            {'dataset_name':'gsm8k','model_name':'m','score':0.5,'metrics':[
             {'name':'AverageAccuracy','num':2,'score':0.5,'macro_score':0.5,'categories':[
              {'name':'default','num':2,'score':0.5,'macro_score':0.5,'subsets':[
               {'name':'main','score':0.5,'num':2}]}]},
             {'name':'acc_stderr','score':0.1,'categories':[]},{'score':1,'categories':[]},7]}
            """);
    assertThat(shown(result.scores())).isEqualTo("gsm8k, AverageAccuracy: 0.5 {subset=main}");
    assertThat(result.groups()).isEmpty();
    assertThat(issues(result))
        .containsExactly(
            "DERIVED_ROW /metrics/1", "MISSING_KEY /metrics/2", "WRONG_TYPE /metrics/3");
  }

  @Test
  void report_severalCategories_haveAveragesOfTheirOwn() {
    ImportResult result =
        read(
            """
            {'dataset_name':'ceval','model_name':'m','metrics':[{'name':'acc','score':NaN,'macro_score':0.4,
             'categories':[{'name':['STEM','maths'],'score':0.3,'macro_score':0.3,'num':1,'subsets':[
               {'name':'algebra','score':0.3,'num':1}]},
              {'name':'Law','score':0.5,'macro_score':0.5,'num':-1,'subsets':[{'name':'civil','score':0.5}]}]}]}
            """);
    assertThat(shown(result.scores())).isEqualTo("ceval/algebra, acc: 0.3; ceval/civil, acc: 0.5");
    assertThat(shown(result.groups()))
        .isEqualTo(
            "ceval, acc: 0.4 {average=macro}; ceval/STEM/maths, acc: 0.3 {average=micro};"
                + " ceval/STEM/maths, acc: 0.3 {average=macro}; ceval/Law, acc: 0.5 {average=micro};"
                + " ceval/Law, acc: 0.5 {average=macro}");
    assertThat(issues(result))
        .containsExactly(
            "NOT_A_NUMBER /metrics/0/score", "NOT_A_NUMBER /metrics/0/categories/1/num");
  }

  /** Every number of an original is a score or of one, or there is a rule that says what it is. */
  @Test
  void numbers_ofEveryOriginal_areAccountedFor() {
    for (EveryNumber original :
        ImmutableList.of(
            EveryNumber.of(
                ANSWER,
                "/data/.*/(pricing/.*|median_.*)|/pagination/.*|/prompt_options/.*|/status"),
            EveryNumber.of(
                REPORT,
                "/score|/num|/perf_metrics/.*|/metrics/0/categories/0/(score|macro_score|num)"))) {
      assertThat(original.lost()).isEmpty();
      assertThat(original.scores()).isPositive();
    }
  }

  @Test
  void answer_lossInAModel_isAnIssueOfItsScores() {
    ImportResult result =
        read(
            """
            [{'slug':'a','model_creator':{},'evaluations':{'gpqa':0.5,'hle':{'value':1}}},
             {'slug':'b','model_creator':{},'evaluations':{'gpqa':0.6}}]
            """);
    assertThat(issues(result)).containsExactly("WRONG_TYPE /0/evaluations/hle");
    assertThat(result.scores()).extracting(result::issuesOf).hasToString("[[WRONG_TYPE], []]");
  }

  @Test
  void report_lossInAMetric_isAnIssueOfItsScores() {
    String subsets = "'categories':[{'name':'c','subsets':[{'name':'s','score':0.5%s}]}]";
    ImportResult result =
        read(
            "{'dataset_name':'d','metrics':[{'name':'acc',%s},{'name':'f1',%s}]}"
                .formatted(subsets.formatted(",'is_aggregate':1"), subsets.formatted("")));
    assertThat(shown(result.scores())).isEqualTo("d, acc: 0.5 {subset=s}; d, f1: 0.5 {subset=s}");
    assertThat(result.scores()).extracting(result::issuesOf).hasToString("[[WRONG_TYPE], []]");
  }

  @Test
  void report_subsetWithoutAName_isReadWhereItIsTheOnlyOne() {
    String report =
        "{'dataset_name':'d','metrics':[{'name':'acc','categories':[{'subsets':[{'score':0.5}%s]}]}]}";
    assertThat(shown(read(report.formatted("")).scores())).isEqualTo("d, acc: 0.5");
    ImportResult two = read(report.formatted(",{'name':'s','score':0.75}"));
    assertThat(shown(two.scores())).isEqualTo("d/s, acc: 0.75");
    assertThat(issues(two)).containsExactly("MISSING_KEY /metrics/0/categories/0/subsets/0");
  }
}
