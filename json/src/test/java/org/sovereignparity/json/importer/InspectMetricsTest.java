package org.sovereignparity.json.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the metrics of Inspect's logs are read as: score, error, or what cannot be told. */
class InspectMetricsTest {

  /** {@return a log with one score; each metric is its key, then more of its members} */
  private static ImportResult log(String about, String... metrics) {
    String all = String.join(",", metrics).replace('\'', '"');
    return ResultImporter.read(
        "log.json",
        ("{\"version\":2,\"status\":\"success\",\"eval\":{\"task\":\"t\",\"model\":\"m\"},"
                + "\"results\":{\"total_samples\":80,\"completed_samples\":78,\"scores\":[{"
                + about.replace('\'', '"')
                + "\"metrics\":{"
                + all
                + "}}]}}")
            .getBytes(UTF_8));
  }

  private static ImportResult metrics(String... metrics) {
    return log("'name':'s','scored_samples':80,", metrics);
  }

  /** {@return each score with its error} */
  private static String read(ImportResult result) {
    return result.scores().stream()
        .map(
            s ->
                s.metric().orElse("")
                    + "="
                    + s.value()
                    + s.standardError().map(e -> "±" + e).orElse(""))
        .collect(joining(" "));
  }

  private static String issues(ImportResult result) {
    return result.issues().stream()
        .map(issue -> issue.code() + " " + issue.at().replaceFirst("/results/scores/0/?", ""))
        .collect(joining(", "));
  }

  @Test
  void read_errorsNamedAfterTheirScores_areTheirs() {
    ImportResult result =
        metrics(
            "'prompt_strict_acc':{'value':0.72}",
            "'prompt_strict_stderr':{'value':0.019}",
            "'final_acc':{'value':0.77}",
            "'final_stderr':{'name':'inspect_evals/final_stderr','value':0.0186}");
    assertThat(read(result)).isEqualTo("prompt_strict_acc=0.72±0.019 final_acc=0.77±0.0186");
    assertThat(result.issues()).isEmpty();
  }

  @Test
  void read_dictionaryOfOneMetric_hasItsErrorsToo() {
    ImportResult result =
        metrics(
            "'acc':{'value':0.7,'group':'if'}",
            "'acc_std_err':{'value':0.05,'group':'if'}",
            "'acc_var':{'value':0.2,'group':'if'}");
    assertThat(read(result)).isEqualTo("acc=0.7±0.05");
    assertThat(result.issues()).isEmpty();
  }

  @Test
  void read_interval_hasNoScores() {
    ImportResult result =
        metrics(
            "'accuracy':{'name':'inspect_ai/accuracy','value':0.7}",
            "'stderr':{'name':'inspect_ai/stderr','value':0.05}",
            "'lower':{'value':0.6,'group':'ci'}",
            "'ci_upper':{'name':'upper','value':0.8,'group':'ci'}",
            "'level':{'value':0.95,'group':'ci'}");
    assertThat(read(result)).isEqualTo("accuracy=0.7±0.05 level=0.95");
    assertThat(issues(result)).isEqualTo("METRIC_NOT_TOLD metrics/level");
  }

  @Test
  void read_groupedErrors_areOfTheScoresOfTheirGroups() {
    String mean =
        "'params':{'group_key':'k','metric':{'type':'metric','name':'inspect_ai/accuracy'}}";
    String error = mean.replace("accuracy", "stderr");
    ImportResult result =
        metrics(
            "'easy':{'name':'easy','group':'grouped','value':0.9," + mean + "}",
            "'all':{'name':'all','group':'grouped','value':0.8," + mean + "}",
            "'easy2':{'name':'easy','group':'grouped','value':0.01," + error + "}",
            "'all2':{'name':'all','group':'grouped','value':0.02," + error + "}",
            "'all3':{'name':'all','group':'grouped','value':0.5,"
                + error.replace("'k'", "'other'")
                + "}");
    assertThat(read(result)).isEqualTo("easy=0.9±0.01 all=0.8±0.02");
    assertThat(issues(result)).isEqualTo("STANDARD_ERROR_WITHOUT_SCORE metrics/all3");
  }

  @Test
  void read_groupedMetricWithoutAName_isAnIssue() {
    ImportResult result =
        metrics(
            "'easy':{'name':'easy','group':'grouped','value':0.9,'params':{'metric':'metric_fn'}}",
            "'hard':{'name':'hard','group':'grouped','value':0.1}");
    assertThat(read(result)).isEqualTo("easy=0.9 hard=0.1");
    assertThat(issues(result))
        .isEqualTo("METRIC_NOT_TOLD metrics/easy, METRIC_NOT_TOLD metrics/hard");
    assertThat(result.issuesOf(result.scores().get(0))).containsExactly(IssueCode.METRIC_NOT_TOLD);
  }

  @Test
  void read_metricOfAPart_hasTheErrorOfThatPart() {
    String of = "'name':'inspect_ai/aggregate','params':{'key':'%s','agg':{'name':'%s'}}";
    ImportResult result =
        metrics(
            "'aggregate':{'value':3.5," + of.formatted("depth", "mean") + "}",
            "'aggregate2':{'value':0.1," + of.formatted("depth", "stderr") + "}",
            "'aggregate3':{'value':4.5," + of.formatted("tone", "mean") + "}",
            "'aggregate4':{'value':2," + of.formatted("tone", "var") + "}");
    assertThat(read(result)).isEqualTo("aggregate=3.5±0.1 aggregate3=4.5");
    assertThat(result.issues()).isEmpty();
  }

  @Test
  void read_categoriesOfAFrequency_areScoresWhateverTheirNames() {
    ImportResult result =
        metrics(
            "'se':{'value':0.2,'group':'frequency'}", "'lower':{'value':0.8,'group':'frequency'}");
    assertThat(read(result)).isEqualTo("se=0.2 lower=0.8");
    assertThat(result.issues()).isEmpty();
  }

  @Test
  void read_metricThatMayBeASpread_isAnIssue() {
    ImportResult result = metrics("'reward_var':{'value':0.2}", "'upper':{'value':0.3}");
    assertThat(read(result)).isEqualTo("reward_var=0.2 upper=0.3");
    assertThat(issues(result))
        .isEqualTo("METRIC_NOT_TOLD metrics/reward_var, METRIC_NOT_TOLD metrics/upper");
  }

  @Test
  void read_scoreThatIsAnErrorByItsNameOrReducer_isDerived() {
    String mean = "'mean':{'value':0.02}";
    assertThat(issues(log("'name':'acc_stderr','scorer':'s','scored_samples':80,", mean)))
        .isEqualTo("DERIVED_ROW ");
    ImportResult reduced = log("'name':'s','reducer':'std','scored_samples':80,", mean);
    assertThat(reduced.scores()).isEmpty();
    assertThat(issues(reduced)).isEqualTo("DERIVED_ROW ");
  }

  @Test
  void read_samples_lackWhereTheScoreLacksThem() {
    String mean = "'mean':{'value':0.5}";
    assertThat(metrics(mean).issues()).isEmpty();
    assertThat(issues(log("'name':'s','scored_samples':78,", mean)))
        .isEqualTo("SAMPLES_NOT_SCORED scored_samples");
    assertThat(issues(log("'name':'s','scored_samples':77,'unscored_samples':3,", mean)))
        .isEqualTo("SAMPLES_NOT_SCORED unscored_samples");
    assertThat(issues(log("'name':'s',", mean)))
        .isEqualTo("SAMPLES_NOT_SCORED /results/completed_samples");
  }

  @Test
  void read_severalErrorsOfAMean_isThatOfItsFormula() {
    assertThat(
            read(
                metrics(
                    "'accuracy':{'value':0.7}",
                    "'bootstrap_stderr':{'value':0.06}",
                    "'stderr':{'value':0.05}")))
        .isEqualTo("accuracy=0.7±0.05");
  }

  @Test
  void read_meanOfAnInterval_isAScore() {
    ImportResult result =
        metrics("'mean':{'value':0.7,'group':'ci'}", "'lower':{'value':0.6,'group':'ci'}");
    assertThat(read(result)).isEqualTo("mean=0.7");
    assertThat(result.issues()).isEmpty();
  }

  /** Of several values of a group an error is of the mean; of one that is alone, of that. */
  @Test
  void read_groupedErrorBesideOtherMetrics_isOfTheMeanOrTheOnlyOne() {
    String of = "':{'name':'easy','group':'grouped','value':%s,'params':{'metric':{'name':'%s'}}}";
    String f1 = "'f1" + of.formatted("0.8", "f1");
    String recall = "'recall" + of.formatted("0.6", "recall");
    String mean = "'mean" + of.formatted("0.9", "mean");
    String error = "'error" + of.formatted("0.01", "stderr");
    assertThat(read(metrics(f1, error))).isEqualTo("f1=0.8±0.01");
    assertThat(read(metrics(f1, mean, error))).isEqualTo("f1=0.8 mean=0.9±0.01");
    ImportResult two = metrics(f1, recall, error);
    assertThat(read(two)).isEqualTo("f1=0.8 recall=0.6");
    assertThat(issues(two)).isEqualTo("STANDARD_ERROR_WITHOUT_SCORE metrics/error");
  }
}
