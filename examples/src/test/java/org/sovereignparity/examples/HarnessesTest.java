package org.sovereignparity.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sovereignparity.benchmark.Direction.HIGHER_IS_BETTER;
import static org.sovereignparity.parity.Aggregation.MEAN_OF_RATIOS;
import static org.sovereignparity.parity.Aggregation.RATIO_OF_MEANS;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.json.importer.ImportResult;
import org.sovereignparity.json.importer.ResultImporter;
import org.sovereignparity.json.importer.ScoreChoice;
import org.sovereignparity.json.importer.ScoreSelection;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.Weights;

/**
 * From the results of one harness, or of two, to a verdict, as the handbook shows it; each run was
 * full.
 */
class HarnessesTest {
  private static final ScoreChoice INSPECT =
      ScoreChoice.of("gsm8k")
          .metric("accuracy")
          .scale(Scale.parse("0..1"))
          .direction(HIGHER_IS_BETTER);
  private static final ScoreChoice LIGHTEVAL =
      ScoreChoice.of("gsm8k")
          .metric("extractive_match")
          .scale(Scale.parse("0..1"))
          .direction(HIGHER_IS_BETTER);
  private static final ScoreChoice LM_EVAL =
      ScoreChoice.of("gsm8k").metric("exact_match").filter("strict-match");

  private static ImportResult read(String model, String json) {
    return ResultImporter.read("a.json", json.replace('\'', '"').getBytes(UTF_8)).ofModel(model);
  }

  private static ImportResult inspect(String model, String score) {
    return read(
        model,
        "{'version':2,'status':'success','eval':{'task':'gsm8k','model':'m','config':{}},"
            + "'results':{'total_samples':9,'completed_samples':9,'scores':[{'name':'match',"
            + "'metrics':{'accuracy':{'value':"
            + score
            + "},'stderr':{'value':0.1}}}]}}");
  }

  private static ImportResult lighteval(String model, String score) {
    return read(
        model,
        "{'config_general':{'model_name':'m','max_samples':null},'results':{'gsm8k|5':"
            + "{'extractive_match':"
            + score
            + ",'extractive_match_stderr':0.1},'all':{'extractive_match':"
            + score
            + "}}}");
  }

  private static ImportResult lmEval(String model, String score) {
    return read(
        model,
        "{'results':{'gsm8k':{'exact_match,strict-match':"
            + score
            + ",'exact_match,flexible-extract':0.99}},'versions':{'gsm8k':3},"
            + "'config':{'limit':null},'n-samples':{'gsm8k':{'effective':9}}}");
  }

  private static Optional<Verdict> verdict(
      String metric, ImportResult ours, ImportResult best, String setting) {
    Scale fraction = Scale.parse("0..1");
    ScoreChoice gsm8k =
        ScoreChoice.of("gsm8k").metric(metric).scale(fraction).direction(HIGHER_IS_BETTER);
    Scoreboard board = ScoreSelection.of(gsm8k).board(ours, best);
    ParityAssessment assessment =
        ParityPolicy.strict(MEAN_OF_RATIOS)
            .assess(board, "ours", Frontier.model("best"), Threshold.atLeast("95%"));
    Optional<Verdict> verdict = assessment.verdictIfSame(setting);
    assertThat(assessment.verdict()).isEqualTo(verdict);
    return verdict;
  }

  private static Optional<Verdict> verdict(
      ScoreChoice oursChoice,
      ImportResult ours,
      ScoreChoice bestChoice,
      ImportResult best,
      String setting) {
    Scoreboard mine = ScoreSelection.of(oursChoice.as("gsm8k")).board(ours);
    Scoreboard theirs = ScoreSelection.of(bestChoice.as("gsm8k")).board(best);
    Scoreboard.Builder both = Scoreboard.builder().add(mine.benchmarks().get(0));
    mine.scores().forEach(both::add);
    theirs.scores().forEach(both::add);
    ParityAssessment assessment =
        ParityPolicy.strict(MEAN_OF_RATIOS)
            .assess(both.build(), "ours", Frontier.model("best"), Threshold.atLeast("95%"));
    Optional<Verdict> verdict = assessment.verdictIfSame(setting);
    assertThat(assessment.verdict()).isEqualTo(verdict);
    return verdict;
  }

  /** 0.76 is just 95 % of 0.8. */
  @Test
  void runs_ofOneHarness_areDecided() {
    assertThat(verdict("accuracy", inspect("ours", "0.76"), inspect("best", "0.8"), "samples"))
        .contains(Verdict.MET);
    assertThat(
            verdict(
                "extractive_match", lighteval("ours", "0.75"), lighteval("best", "0.8"), "limit"))
        .contains(Verdict.NOT_MET);
  }

  @Test
  void runs_ofTwoHarnesses_areDecided() {
    assertThat(verdict(INSPECT, inspect("ours", "0.76"), LM_EVAL, lmEval("best", "0.8"), "samples"))
        .contains(Verdict.MET);
    assertThat(
            verdict(LIGHTEVAL, lighteval("ours", "0.759"), LM_EVAL, lmEval("best", "0.8"), "limit"))
        .contains(Verdict.NOT_MET);
    // A full run of lm-evaluation-harness says that it had no limit.
    assertThat(verdict(LM_EVAL, lmEval("ours", "0.76"), LM_EVAL, lmEval("best", "0.8"), "limit"))
        .contains(Verdict.MET);
  }

  private static ImportResult sized(String model, String of100, String of300) {
    return read(
        model,
        "{'results':{'a':{'acc,none':"
            + of100
            + "},'b':{'acc,none':"
            + of300
            + "}},'n-samples':{'a':{'effective':100},'b':{'effective':300}}}");
  }

  /** (0.5 + 0.9) / (1 + 0.9) is 14/19; (50 + 270) / (100 + 270) is 32/37. */
  @Test
  void weights_bySamples_areThoseOfTheMicroAverage() {
    Scale fraction = Scale.parse("0..1");
    ScoreChoice a = ScoreChoice.of("a").scale(fraction).direction(HIGHER_IS_BETTER);
    ScoreChoice b = ScoreChoice.of("b").scale(fraction).direction(HIGHER_IS_BETTER);
    ImportResult ours = sized("ours", "0.5", "0.9");
    ImportResult best = sized("best", "1.0", "0.9");
    ScoreSelection selection = ScoreSelection.of(a, b);
    Scoreboard board = selection.board(ours, best);
    ParityPolicy plain = ParityPolicy.strict(RATIO_OF_MEANS);
    ParityPolicy micro = plain.toBuilder().weights(selection.sampleWeights(ours, best)).build();
    Threshold threshold = Threshold.percent(80);
    ParityAssessment byTask = plain.assess(board, "ours", Frontier.model("best"), threshold);
    ParityAssessment bySample = micro.assess(board, "ours", Frontier.model("best"), threshold);
    assertThat(byTask.ratio().orElseThrow().toFractionString()).isEqualTo("14/19");
    assertThat(byTask.verdict()).contains(Verdict.NOT_MET);
    assertThat(bySample.ratio().orElseThrow().toFractionString()).isEqualTo("32/37");
    assertThat(bySample.verdict()).contains(Verdict.MET);
  }

  @Test
  void weights_ofScoresWithOtherSamples_areRefused() {
    ScoreSelection gsm8k = ScoreSelection.of(INSPECT);
    assertThat(gsm8k.sampleWeights(inspect("ours", "0.5"), inspect("best", "0.5")).toString())
        .isEqualTo("gsm8k 9");
    ImportResult fewer =
        read(
            "best",
            "{'version':2,'status':'success','eval':{'task':'gsm8k'},'results':{'total_samples':8,"
                + "'completed_samples':8,'scores':[{'name':'match','metrics':{'accuracy':"
                + "{'value':1}}}]}}");
    assertThatThrownBy(
            () -> {
              Weights unused = gsm8k.sampleWeights(inspect("ours", "0.5"), fewer);
            })
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("SAMPLES_DIFFER")
        .hasMessageContaining("Scores must all state one number of samples, not 0, but of gsm8k");
  }
}
